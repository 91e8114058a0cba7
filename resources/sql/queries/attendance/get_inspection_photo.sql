-- SPDX-License-Identifier: GPL-3.0-or-later
-- The photo of an inspection in base64. :inspection_id
SELECT encode(p.image, 'base64') AS image FROM inspection_photo p WHERE p.inspection_id = :inspection_id
