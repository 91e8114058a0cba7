-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a login for televisions. Parameters: login, verifier.
SELECT create_wallboard_login(:login::text, :verifier::text)
