-- SPDX-License-Identifier: GPL-3.0-or-later
-- Posts for which reports are, as far as the reader has their rights. No parameters.
SELECT coalesce(array_agg(p.post), '{}') AS posts
  FROM unnest('{leader,quality_head,manager,auditor}'::text[]) p (post)
 WHERE pg_has_role(session_user, 'bz_' || p.post, 'MEMBER')
