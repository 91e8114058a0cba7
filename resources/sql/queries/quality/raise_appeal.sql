-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records an agent's appeal. Parameters: sheet_id, kind, reason, signed_on, items.
SELECT raise_appeal(:sheet_id::bigint, :kind, :reason, :signed_on, :items::jsonb) AS appeal_id
