-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the staged facts and the live rows. Parameters: source_id, live (JSON), seconds, hashes, first_at, last_at, position,
-- staged (rows), members, queues, months (those that the rows name).
SELECT batch, new_rows, keeps_live
  FROM ingest_batch(:source_id::bigint, :live::jsonb, :seconds::bigint[], :hashes::bigint[], :first_at::timestamptz, :last_at::timestamptz,
                    :position, :staged::int, :members::text[], :queues::text[], :months::timestamptz[])
