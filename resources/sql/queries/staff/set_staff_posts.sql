-- SPDX-License-Identifier: GPL-3.0-or-later
-- The posts that a person holds from today. Parameters: staff_id, posts.
SELECT set_staff_posts(:staff_id, :posts::text[]);
