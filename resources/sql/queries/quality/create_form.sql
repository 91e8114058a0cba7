-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a form with its first draft.
SELECT create_form(:content::jsonb) AS version_id
