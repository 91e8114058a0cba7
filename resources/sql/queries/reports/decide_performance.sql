-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decides what comes of an agent's month (#219). Parameters: agent_id, month, outcome, reason, replaces.
SELECT decide_performance(:agent_id::bigint, :month::date, :outcome::text, :reason::text, :replaces::bigint) AS performance_outcome_id
