-- SPDX-License-Identifier: GPL-3.0-or-later
-- The draft of a form, begun when there is none.
SELECT start_form_draft(:form_id) AS version_id
