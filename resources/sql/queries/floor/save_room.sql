-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saves a drawing of the room. Parameters: revision (from which it began), changes (JSON: areas, gone_areas, seats, removed, moves).
SELECT save_room(:revision::int, :changes::jsonb) AS revision
