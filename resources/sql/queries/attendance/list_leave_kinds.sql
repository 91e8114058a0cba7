-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kinds of leave in their order.
SELECT code, name, is_paid, has_balance FROM leave_kind ORDER BY position
