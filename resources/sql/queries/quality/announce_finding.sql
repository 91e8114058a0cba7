-- SPDX-License-Identifier: GPL-3.0-or-later
-- It was announced. Parameters: finding_id, place, words.
SELECT announce_finding(:finding_id::bigint, :place, :words)
