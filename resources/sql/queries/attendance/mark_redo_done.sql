-- SPDX-License-Identifier: GPL-3.0-or-later
-- Work was done again by who was to do it. :redo_task_id
SELECT mark_redo_done(:redo_task_id, NULL)
