-- SPDX-License-Identifier: GPL-3.0-or-later
-- The prizes that come with the schema are in force since the demo's first order, as if they had been promised then; nothing was closed
-- yet. No parameters.
UPDATE prize_version SET valid = daterange((SELECT min(s.on_date) FROM sale s), upper(valid))
 WHERE made_by IS NULL AND lower(valid) > (SELECT min(s.on_date) FROM sale s) AND NOT EXISTS (SELECT FROM board_closing)
