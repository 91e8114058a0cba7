-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes what became of a command. Parameters: command_id, outcome, answer.
SELECT finish_switch_command(:command_id::bigint, :outcome::text, :answer::text) AS finished
