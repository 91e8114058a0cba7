-- SPDX-License-Identifier: GPL-3.0-or-later
-- Links a recording to its call. Parameters: switch, call_uid, recording.
SELECT set_recording(:switch, :call_uid, :recording) AS changed
