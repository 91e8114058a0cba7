-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which commands a person may give. Parameters: staff_id, deeds.
SELECT set_staff_rights(:staff_id::bigint, :deeds::text[])
