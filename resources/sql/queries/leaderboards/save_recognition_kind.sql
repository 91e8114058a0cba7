-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes or changes a kind of recognition. Parameters: code, name, position, retired.
SELECT save_recognition_kind(:code::text, :name::text, :position::int, :retired::boolean)
