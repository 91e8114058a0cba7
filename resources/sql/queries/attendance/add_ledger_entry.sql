-- SPDX-License-Identifier: GPL-3.0-or-later
-- Books an award, an adjustment or a compensation. Parameters: agent_id, on_date, kind, fen, points, note, key.
SELECT add_ledger_entry(:agent_id::bigint, :on_date::date, :kind::text, :fen::bigint, :points::int, :note::text, :key::text) AS ledger_entry_id
