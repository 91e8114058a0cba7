-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends what is too old, and at a feed's begin what the one before it took. Parameters: switch, name, begins.
SELECT settle_switch_commands(:switch::text, :name::text, :begins::boolean) AS settled
