-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes the site's paper. Parameters: revision (that was read), fields, logo (base64, empty: none).
SELECT save_report_letterhead(:revision::int, :fields::jsonb, decode(:logo::text, 'base64')) AS revision
