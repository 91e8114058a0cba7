-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sends one's log of a day.
SELECT send_log(:day::date, :suggestions, :readers::bigint[]) AS log_id
