-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets between what bonus points lie. Parameters: least, most.
SELECT set_award_setting(:least::int, :most::int)
