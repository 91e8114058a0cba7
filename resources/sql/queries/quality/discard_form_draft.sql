-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drops a draft.
SELECT discard_form_draft(:version_id)
