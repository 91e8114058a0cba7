-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agents of whom the reader may propose something on a day. Parameter: day.
SELECT a.agent_id, a.agent_no, a.name
  FROM agent a
 WHERE coalesce(a.hired_on <= :day::date, true) AND (a.left_on IS NULL OR a.left_on > :day::date) AND reaches_agent(a.agent_id, :day::date)
 ORDER BY a.agent_no
