-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seals the audit entries that are committed and not yet sealed. No parameters.
SELECT seal_audit() AS entries;
