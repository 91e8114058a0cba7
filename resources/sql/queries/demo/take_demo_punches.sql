-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the door recorded of the shifts since the last day that it knows: in before the log-in, out after the log-out of the demo's past, now
-- and then nothing; who has duty comes before it, but for a few. A log-out far from the end is the end of what was made up, and those of
-- today are the live feed's, which plays in circles. Nothing of who was away, and longer where overtime was approved.
-- Parameters: punch_device_id, away, an array of {agent_no, on_date}.
WITH shift AS (
    SELECT i.shift_instance_id, i.agent_id, a.agent_no, i.starts_at, i.ends_at, i.on_date,
           hashtext(a.agent_no || i.on_date) & 2147483647 AS luck
      FROM shift_instance i JOIN agent a USING (agent_id)
     WHERE i.cancelled_at IS NULL AND i.starts_at <= now() + interval '1 h'
       AND i.on_date >= coalesce((SELECT site_day(max(p.at)) FROM punch p WHERE p.punch_device_id = :punch_device_id::bigint), '-infinity')
       AND NOT EXISTS (SELECT FROM jsonb_to_recordset(:away::jsonb) AS w (agent_no text, on_date date) WHERE (w.agent_no, w.on_date) = (a.agent_no, i.on_date) AND w.on_date < site_day(now()))
), heard AS ( -- by days at the site: each shift of the demo lies within one
    SELECT e.agent_id, (e.at AT TIME ZONE z.zone)::date AS on_date, min(e.at) FILTER (WHERE e.kind = 'login') AS login_at,
           max(e.at) FILTER (WHERE e.kind = 'logout') AS logout_at
      FROM agent_event e CROSS JOIN (SELECT site_zone() AS zone OFFSET 0) z
     WHERE e.kind IN ('login', 'logout') AND e.at >= (SELECT min(starts_at) - interval '1 h' FROM shift)
     GROUP BY 1, 2
), worked AS (
    SELECT s.*, CASE WHEN e.login_at BETWEEN s.starts_at - interval '1 h' AND s.starts_at + interval '40 min' THEN date_trunc('second', e.login_at)
                     ELSE s.starts_at - interval '3 min' END AS login_at,
           CASE WHEN o.until IS NOT NULL THEN o.until
                WHEN s.on_date < site_day(now()) AND e.logout_at BETWEEN s.ends_at - interval '40 min' AND s.ends_at + interval '50 min' THEN date_trunc('second', e.logout_at)
                ELSE s.ends_at END AS logout_at,
           EXISTS (SELECT FROM duty_due d WHERE d.shift_instance_id = s.shift_instance_id AND d.cancelled_at IS NULL) AND s.luck % 31 <> 0 AS is_early
      FROM shift s LEFT JOIN heard e USING (agent_id, on_date)
      LEFT JOIN LATERAL (SELECT upper(o.during) AS until FROM overtime_request o
                          WHERE o.agent_id = s.agent_id AND lower(o.during) = s.ends_at AND overtime_counts(o)) o ON true
), press AS (
    SELECT w.agent_no, w.on_date, 'in' AS direction,
           CASE WHEN w.is_early AND w.login_at <= w.starts_at THEN w.starts_at - make_interval(secs => 610 + w.luck % 240)
                ELSE w.login_at - make_interval(secs => 40 + w.luck % 200) END AS at FROM worked w WHERE w.luck % 331 <> 0
    UNION ALL
    SELECT w.agent_no, w.on_date, 'out', w.logout_at + make_interval(secs => 30 + w.luck / 7 % 210) FROM worked w WHERE w.luck % 337 <> 1
), line AS (
    SELECT p.*, to_char(p.at AT TIME ZONE site_zone(), 'YYYY-MM-DD HH24:MI:SS') AS local, date_trunc('week', p.on_date::timestamp)::date AS monday,
           row_number() OVER (PARTITION BY date_trunc('week', p.on_date::timestamp) ORDER BY p.at, p.agent_no) + 1 AS no
      FROM press p WHERE p.at <= now()
)
SELECT coalesce(sum((f.taken).added), 0) AS added
  FROM (SELECT take_punches(:punch_device_id::bigint, to_char(g.monday, 'YYYYMMDD".csv"'), g.rows, '[]') AS taken
          FROM (SELECT monday, jsonb_agg(jsonb_build_object('line', no, 'agent_no', agent_no, 'local', local, 'direction', direction,
                       'text', concat_ws(',', agent_no, local, CASE direction WHEN 'in' THEN '上班' ELSE '下班' END))) AS rows
                  FROM line GROUP BY monday ORDER BY monday) g OFFSET 0) f
