-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a payment back by a row of its own. :asset_payment_id, :why
SELECT take_back_payment(:asset_payment_id, :why) AS asset_payment_id
