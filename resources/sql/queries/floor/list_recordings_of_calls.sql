-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of some calls are known, and the recordings they have. Parameters: switch, call_uids.
SELECT c.call_uid, coalesce(c.recording, '') AS recording
  FROM call c JOIN switch s USING (switch_id)
 WHERE s.name = :switch AND c.call_uid = ANY (:call_uids::text[])
