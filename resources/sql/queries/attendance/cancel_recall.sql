-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a recall back. Parameters: id.
SELECT cancel_recall(:id::bigint)
