-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a draft to use.
SELECT activate_form(:version_id, :revision)
