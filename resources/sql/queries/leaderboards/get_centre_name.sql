-- SPDX-License-Identifier: GPL-3.0-or-later
-- The name of the centre, as certificates have it. No parameters.
SELECT name FROM site
