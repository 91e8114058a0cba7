-- SPDX-License-Identifier: GPL-3.0-or-later
-- Praises somebody with an example. Parameters: agent_id, on_date, example, switch_id, call_uid, call_started_at, order_no.
SELECT write_praise(:agent_id::bigint, :on_date::date, :example::text, :switch_id::bigint, :call_uid::text, :call_started_at::timestamptz,
                    :order_no::text) AS praise_id
