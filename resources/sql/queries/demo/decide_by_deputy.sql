-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a manager who has left booked: being late and leaving early that were kept for her, some of them otherwise than the rule, with the
-- reason. By the schema's owner. No parameters.
WITH deputy AS (
    INSERT INTO staff (db_role, name, disabled_at) VALUES ('demo_former_manager', '沈岚', now())
    ON CONFLICT ON CONSTRAINT staff_db_role_key DO UPDATE SET name = EXCLUDED.name
    RETURNING staff_id
), chosen AS (
    SELECT violation_id, least(site_midnight(on_date + 9) + interval '10 h', now() - interval '3 days') AS at,
           row_number() OVER (ORDER BY on_date DESC, violation_id) % 5 = 3 AS is_less
      FROM violation
     WHERE state = 'proposed' AND code IN ('late', 'early_leave') AND violation_id % 4 = 1
       AND on_date < date_trunc('week', site_day(now())::timestamp)::date - 7
), decided AS (
    UPDATE violation v SET state = 'confirmed', amount_fen = CASE WHEN c.is_less THEN v.amount_fen * 2 / 5 ELSE v.amount_fen END, deviates = c.is_less,
           decided_by = d.staff_id, decided_at = c.at, decided_why = CASE WHEN c.is_less THEN '首次且态度诚恳，酌情减轻' ELSE '' END
      FROM chosen c CROSS JOIN deputy d WHERE v.violation_id = c.violation_id
    RETURNING v.*
)
INSERT INTO ledger_entry (agent_id, team_id, on_date, month, kind, fen, violation_id, entered_by, entered_at)
SELECT agent_id, team_id, on_date, date_trunc('month', on_date::timestamp)::date, 'fine', -amount_fen, violation_id, decided_by, decided_at FROM decided
