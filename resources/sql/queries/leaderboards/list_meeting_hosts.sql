-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may host a meeting, the next one first. Parameter: meeting_id.
SELECT h.agent_id, a.agent_no, a.name, h.last_hosted, h.times_hosted
  FROM meeting_hosts(:meeting_id::bigint) WITH ORDINALITY h (agent_id, last_hosted, times_hosted, place) JOIN agent a USING (agent_id) ORDER BY h.place
