-- SPDX-License-Identifier: GPL-3.0-or-later
-- The front desk was told of a leave. Parameters: id.
SELECT tell_leave(:id::bigint) AS is_done
