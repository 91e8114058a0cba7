-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a praise back as a mistake. Parameters: praise_id, why.
SELECT withdraw_praise(:praise_id::bigint, :why::text)
