-- SPDX-License-Identifier: GPL-3.0-or-later
-- Holidays of fixed days, of last year to the next one, once. No parameters.
INSERT INTO calendar_day (on_date, kind, name, imported_by)
SELECT make_date(y.year, h.month, d.day), 'holiday', h.name, (SELECT p.staff_id FROM staff_post p WHERE p.post = 'manager' AND p.during @> site_day(now()) ORDER BY lower(p.during), p.staff_id LIMIT 1)
  FROM generate_series(extract(year FROM site_day(now()))::int - 1, extract(year FROM site_day(now()))::int + 1) y (year)
 CROSS JOIN (VALUES (1, 1, 1, '元旦'), (5, 1, 5, '劳动节'), (10, 1, 7, '国庆节')) h (month, first, last, name)
 CROSS JOIN LATERAL generate_series(h.first, h.last) d (day)
 WHERE NOT EXISTS (SELECT FROM calendar_day)
