-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets a post's scheme from a later month on. Parameters: post, from, parts.
SELECT save_performance_scheme(:post::text, :from::date, :parts::jsonb) AS performance_scheme_id
