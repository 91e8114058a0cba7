-- SPDX-License-Identifier: GPL-3.0-or-later
-- A pause reason from a moment on. Parameters: code, name, kind, paid, longest_s (null: as long as it takes), from_at (null: now).
SELECT set_pause_reason(:code, :name, :kind, :paid::boolean, :longest_s::int, :from_at::timestamptz) AS reason_id
