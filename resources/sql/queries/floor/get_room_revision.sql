-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which drawing of the room is in force. No parameters.
SELECT room_revision FROM site
