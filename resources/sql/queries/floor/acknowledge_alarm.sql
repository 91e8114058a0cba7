-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes an alarm on. Parameters: alarm_id, note.
SELECT acknowledge_alarm(:alarm_id::bigint, :note)
