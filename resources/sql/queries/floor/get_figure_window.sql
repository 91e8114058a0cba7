-- SPDX-License-Identifier: GPL-3.0-or-later
-- From the first to the last line that any source brought; null when none did. No parameters.
SELECT from_at, to_at FROM figure_window()
