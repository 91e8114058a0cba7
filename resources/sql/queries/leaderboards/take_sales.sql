-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes orders, cancels and returns. Parameters: source, file, rows, rejects.
SELECT added, known, rejected FROM take_sales(:source::text, :file::text, :rows::jsonb, :rejects::jsonb)
