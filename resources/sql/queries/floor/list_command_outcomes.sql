-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of commands; one that no feed finished in time is unanswered. Parameter: commands, their ids.
SELECT command_id, kind, agent_id,
       CASE WHEN outcome = 'pending' AND asked_at < clock_timestamp() - interval '33 seconds' THEN 'unanswered' ELSE outcome END AS outcome,
       CASE WHEN outcome = 'pending' AND asked_at < clock_timestamp() - interval '33 seconds'
            THEN CASE WHEN taken_at IS NULL THEN 'too_late' ELSE 'no_answer' END ELSE answer END AS answer
  FROM switch_command WHERE command_id = ANY (:commands::bigint[])
 ORDER BY command_id
