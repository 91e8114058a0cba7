-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives up the locks of this session at once: a server ends a session some time after its client has.
SELECT pg_advisory_unlock_all()
