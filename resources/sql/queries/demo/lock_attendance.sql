-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two consoles that open a fresh demo at once write its rosters one after the other. Held to the end of the transaction. No parameters.
SELECT pg_advisory_xact_lock(hashtext('demo_attendance'))
