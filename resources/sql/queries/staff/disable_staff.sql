-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes an account. Parameters: staff_id.
SELECT disable_staff(:staff_id);
