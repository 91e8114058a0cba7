-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reader has the log before him.
SELECT receive_log(:log_id::bigint)
