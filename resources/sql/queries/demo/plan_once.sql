-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dozens of weeks and days are written one after the other: what each of them asks is planned once, and too small to be parted among workers.
-- To the end of the transaction. No parameters.
SELECT set_config('plan_cache_mode', 'force_generic_plan', true), set_config('max_parallel_workers_per_gather', '0', true)
