-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a person is rung to listen; empty: nowhere. Parameters: staff_id, extension.
SELECT set_staff_extension(:staff_id::bigint, :extension::text)
