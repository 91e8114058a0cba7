-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes an open appeal back. Parameters: appeal_id, why.
SELECT withdraw_appeal(:appeal_id::bigint, :why)
