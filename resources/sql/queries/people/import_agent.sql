-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes one row of an import of agents; null leaves what is there. Parameters: switch_id, agent_no, name, nickname, team, default_team, hired_on, seat, interface, member_name, name_is_unique, queues, is_static.
SELECT outcome, reason
FROM import_agent(:switch_id, :agent_no, :name, :nickname, :team, :default_team, :hired_on::date, :seat, :interface, :member_name,
                  :name_is_unique, :queues::text[], :is_static::boolean);
