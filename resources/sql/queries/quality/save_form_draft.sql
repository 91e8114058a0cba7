-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saves a draft that began from a revision.
SELECT save_form_draft(:version_id, :revision, :content::jsonb) AS revision
