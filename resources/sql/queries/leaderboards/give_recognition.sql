-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives a recognition without money. Parameters: kind, agent_id, on_date, words.
SELECT give_recognition(:kind::text, :agent_id::bigint, :on_date::date, :words::text) AS recognition_id
