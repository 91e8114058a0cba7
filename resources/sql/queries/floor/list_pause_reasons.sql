-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pause reasons that hold now or later. No parameters.
SELECT reason_id, code, name, kind, paid, longest_s, lower(during) AS from_at, upper(during) AS until_at
  FROM pause_reason
 WHERE upper_inf(during) OR upper(during) > now()
 ORDER BY reason_id
