-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the sheet's interaction has a recording, and its text. Parameters: sheet_id.
SELECT has_recording, content FROM sheet_media(:sheet_id::bigint)
