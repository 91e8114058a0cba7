-- SPDX-License-Identifier: GPL-3.0-or-later
-- Work was looked at again. :redo_task_id, :passed, :remark, :redo_minutes
SELECT coalesce(recheck_redo(:redo_task_id, :passed, :remark, :redo_minutes), 0) AS redo_task_id
