-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kinds of recognition that are given. No parameters.
SELECT code, name FROM recognition_kind WHERE retired_at IS NULL ORDER BY position, name
