-- SPDX-License-Identifier: GPL-3.0-or-later
-- To whom picks, or an interaction that nobody picked, could be given. Parameters: picks, and form_id, switch_id, call_uid, started_key or nulls.
SELECT staff_id, name, waiting, done, out_of_team, has_it
  FROM list_takers(:picks::bigint[], :form_id::bigint, :switch_id::bigint, :call_uid::text, :started_key::timestamptz)
