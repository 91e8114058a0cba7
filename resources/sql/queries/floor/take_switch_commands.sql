-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the commands that wait for a feed's switch. Parameters: switch, name.
SELECT command_id, kind, interface, member_name, queue, call_uid, reason, extension
  FROM take_switch_commands(:switch::text, :name::text)
