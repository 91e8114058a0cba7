-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager refuses a leave. Parameters: id, why.
SELECT refuse_leave(:id::bigint, :why::text)
