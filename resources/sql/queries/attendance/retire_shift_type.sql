-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a kind of shift out of use, or back into it.
SELECT retire_shift_type(:shift_type_id, :retired)
