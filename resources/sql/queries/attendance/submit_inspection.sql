-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes an inspection. :key, :kind, :duty_area_id, :agent_id, :at, :results, :note, :photo in base64, :redo_minutes
SELECT submit_inspection(:key, :kind, :duty_area_id, :agent_id, :at, :results::jsonb, :note, decode(:photo, 'base64'), :redo_minutes) AS inspection_id
