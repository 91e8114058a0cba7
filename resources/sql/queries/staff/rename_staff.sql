-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives an account another name. Parameters: staff_id, name.
SELECT rename_staff(:staff_id, :name);
