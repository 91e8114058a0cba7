-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes an open appeal back on the agent's word. Parameters: fine_appeal_id, why.
SELECT withdraw_fine_appeal(:fine_appeal_id::bigint, :why::text)
