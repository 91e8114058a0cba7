-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes one row of an import of queues; null leaves what is there. Parameters: switch_id, queue, name, service_level_s, target, wrapup_s.
SELECT outcome, reason
FROM import_queue(:switch_id, :queue, :name, :service_level_s::int, :target::int, :wrapup_s::int);
