-- SPDX-License-Identifier: GPL-3.0-or-later
-- Publishes a notice. Parameters: title, words, valid_until, teams, questions, corrects.
SELECT publish_notice(:title::text, :words::text, :valid_until::date, :teams::bigint[], :questions::jsonb, :corrects::bigint) AS notice_id
