-- SPDX-License-Identifier: GPL-3.0-or-later
-- The meetings that come with the schema are held since some weeks, as if the house had always had them. No parameters.
UPDATE meeting_series_version SET effective = daterange(site_day(now()) - 21, upper(effective))
 WHERE made_by IS NULL AND lower(effective) > site_day(now()) - 21 AND NOT EXISTS (SELECT FROM meeting)
