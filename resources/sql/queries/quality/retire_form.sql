-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a version out of use.
SELECT retire_form(:version_id)
