-- SPDX-License-Identifier: GPL-3.0-or-later
-- The demo's board on the wall, if it has none. Parameters: name, pages.
SELECT save_wallboard(NULL, :name::text, '{}', '{}', :pages::text[], 20, true) WHERE NOT EXISTS (SELECT FROM wallboard)
