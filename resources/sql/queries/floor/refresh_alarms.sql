-- SPDX-License-Identifier: GPL-3.0-or-later
-- Raises, lifts and ends alarms as of now; returns how many rows changed. No parameters.
SELECT refresh_alarms() AS changes
