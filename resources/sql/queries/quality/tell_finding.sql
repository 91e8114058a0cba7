-- SPDX-License-Identifier: GPL-3.0-or-later
-- The supervisor or trainer (post) was told. Parameters: finding_id, post, whom.
SELECT tell_finding(:finding_id::bigint, :post, :whom)
