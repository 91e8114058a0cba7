-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a leave back. Parameters: id, why.
SELECT cancel_leave(:id::bigint, :why::text)
