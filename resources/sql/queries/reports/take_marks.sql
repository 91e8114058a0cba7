-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes marks of a month (#77). Parameters: file, rows, rejects.
SELECT added, known, rejected, rejects::text AS rejects FROM take_marks(:file::text, :rows::jsonb, :rejects::jsonb)
