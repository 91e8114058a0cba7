-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a login with its posts from today. Parameters: login, name, verifier (SCRAM), posts.
SELECT create_staff(:login, :name, :verifier, :posts::text[]) AS staff_id;
