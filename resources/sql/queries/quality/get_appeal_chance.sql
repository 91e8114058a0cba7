-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether, until when and how often a sheet may be appealed. Parameters: sheet_id.
SELECT until_at, coalesce(most, 0) AS most, coalesce(used, 0) AS used, coalesce(frozen, '{}') AS frozen, refusal
  FROM appeal_chance(:sheet_id::bigint)
