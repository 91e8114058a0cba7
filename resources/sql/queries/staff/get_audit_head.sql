-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last seal and how much the audit holds. No parameters.
SELECT coalesce(s.seal_no, 0) AS seal_no, s.sealed_at, coalesce(encode(s.hash, 'hex'), '') AS hash,
       (SELECT count(*) FROM audit_entry) AS entries, (SELECT count(*) FROM audit_unsealed) AS unsealed,
       (SELECT count(*) FROM audit_entry WHERE erased_at IS NOT NULL) AS erased
FROM (SELECT) one LEFT JOIN LATERAL (SELECT * FROM audit_seal ORDER BY seal_no DESC LIMIT 1) s ON true;
