-- SPDX-License-Identifier: GPL-3.0-or-later
-- Until the transaction ends, steps over a month of thousands of agents stay in memory.
SELECT set_config('work_mem', '64MB', true)
