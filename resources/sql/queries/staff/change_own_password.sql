-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new password of the one who is signed in. Parameters: verifier (SCRAM).
SELECT change_own_password(:verifier);
