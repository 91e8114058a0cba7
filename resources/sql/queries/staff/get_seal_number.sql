-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which seal has a hash; no row when none has. Parameters: hash (hex).
SELECT seal_no, sealed_at FROM audit_seal WHERE hash = decode(:hash, 'hex');
