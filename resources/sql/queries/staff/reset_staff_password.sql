-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives an account a new password. Parameters: staff_id, verifier (SCRAM).
SELECT reset_staff_password(:staff_id, :verifier);
