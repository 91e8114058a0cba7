-- SPDX-License-Identifier: GPL-3.0-or-later
-- A feed's sign of life; whether it may keep the live rows. Parameters: source_id, connected.
SELECT feed_heartbeat(:source_id::bigint, :connected::boolean) AS writes_live
