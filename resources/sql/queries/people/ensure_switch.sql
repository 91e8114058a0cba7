-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key of a switch, made if it is missing. Parameters: name.
SELECT ensure_switch(:name) AS switch_id;
