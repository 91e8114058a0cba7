-- SPDX-License-Identifier: GPL-3.0-or-later
-- A duty was seen to be done, or not after all. :duty_assignment_id, :done
SELECT mark_duty_done(:duty_assignment_id, :done)
