-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the staging tables of this session.
SELECT open_stage()
