-- SPDX-License-Identifier: GPL-3.0-or-later
-- A pick is not scored; :why says why.
SELECT skip_pick(:pick_id::bigint, :why)
