-- SPDX-License-Identifier: GPL-3.0-or-later
-- From a day on these teams are inspected by these.
SELECT apply_rotation(:from_day::date, :inspectors::bigint[], :teams::bigint[])
