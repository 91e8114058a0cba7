-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registers an inlet and takes its lock. Parameters: switch, kind, name, replay.
SELECT source_id, switch_id, knows_live, position
  FROM open_feed_source(:switch, :kind, :name, :replay::boolean)
