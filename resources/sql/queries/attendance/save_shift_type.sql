-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a kind of shift (shift_type_id null), or names it anew.
SELECT save_shift_type(:shift_type_id, :code, :name, :activity, :key_digit::smallint) AS shift_type_id
