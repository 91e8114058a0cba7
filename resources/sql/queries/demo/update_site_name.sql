-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names the centre. Parameter: name.
UPDATE site SET name = :name WHERE name <> :name
