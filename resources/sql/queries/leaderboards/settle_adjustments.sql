-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lets the awards of a closed period stand in spite of what came later. Parameters: board_closing_id, why.
SELECT settle_adjustments(:board_closing_id::bigint, :why::text) AS settled
