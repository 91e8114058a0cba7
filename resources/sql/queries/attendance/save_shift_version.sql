-- SPDX-License-Identifier: GPL-3.0-or-later
-- New hours of a kind of shift from a day on.
SELECT save_shift_version(:shift_type_id, :from_on, :segments::jsonb) AS shift_version_id
