-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records what the champion signed with. Parameters: champion_id, signature.
SELECT sign_award(:champion_id::bigint, :signature::text)
