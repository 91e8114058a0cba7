-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a recognition back. Parameters: recognition_id, why.
SELECT withdraw_recognition(:recognition_id::bigint, :why::text)
