-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was wrong with the data, over the span (on_date null) and by day. Parameters: from_on, to_on.
SELECT code, on_date, hits, out_of, examples FROM report_quality(:from_on::date, :to_on::date)
