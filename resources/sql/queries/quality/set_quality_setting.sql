-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes how this centre scores.
SELECT set_quality_setting(:setting::jsonb)
