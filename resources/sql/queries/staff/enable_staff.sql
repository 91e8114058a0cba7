-- SPDX-License-Identifier: GPL-3.0-or-later
-- Opens a closed account again. Parameters: staff_id.
SELECT enable_staff(:staff_id);
