-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is to get one's own log of a day.
SELECT staff_id, name, post FROM log_readers(my_staff_id(), :day::date)
