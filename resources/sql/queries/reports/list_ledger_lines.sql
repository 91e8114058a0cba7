-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries of the ledger that count in a span, by agent. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT entry_id, on_date, month, agent_id, agent_no, agent, team, kind, reason, fen, points, reverses, violation_id
  FROM report_ledger(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
