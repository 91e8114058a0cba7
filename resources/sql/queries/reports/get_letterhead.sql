-- SPDX-License-Identifier: GPL-3.0-or-later
-- The site's paper, unless it is still the one that is known. Parameters: revision (0: none is known).
SELECT h.head, h.foot, h.paper, h.left_mm, h.top_mm, h.right_mm, h.bottom_mm, h.revision, coalesce(encode(l.image, 'base64'), '') AS logo
  FROM report_letterhead h LEFT JOIN report_logo l ON l.report_logo_id = h.report_logo_id
 WHERE h.revision <> :revision::int
