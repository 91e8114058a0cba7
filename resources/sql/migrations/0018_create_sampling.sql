-- SPDX-License-Identifier: GPL-3.0-or-later
-- What inspectors are to listen to, and why just that: plans, draws that can be repeated, picks.
CREATE TABLE sampling_plan (
    plan_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CONSTRAINT sampling_plan_name_given CHECK (btrim(name) <> ''),
    form_id bigint NOT NULL REFERENCES quality_form,
    reason text NOT NULL CONSTRAINT sampling_plan_reason_known CHECK (reason IN ('random', 'too_long', 'too_short', 'swing',
        'doubtful_status', 'order_review', 'new_hire', 'new_project', 'grade', 'assigned')),
    each text NOT NULL CONSTRAINT sampling_plan_each_known CHECK (each IN ('agent', 'team', 'queue', 'inspector')),
    quantity int NOT NULL CONSTRAINT sampling_plan_quantity CHECK (quantity BETWEEN 1 AND 10000),
    is_share boolean NOT NULL DEFAULT false,
    at_least int NOT NULL DEFAULT 0 CONSTRAINT sampling_plan_least CHECK (at_least >= 0),
    period text NOT NULL CONSTRAINT sampling_plan_period_known CHECK (period IN ('day', 'week', 'month')),
    filter jsonb NOT NULL DEFAULT '{}' CONSTRAINT sampling_plan_filter_object CHECK (jsonb_typeof(filter) = 'object'),
    inspectors bigint[] NOT NULL DEFAULT '{}',
    during daterange NOT NULL CHECK (NOT isempty(during)),
    made_by bigint NOT NULL REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT sampling_plan_share CHECK (NOT is_share OR quantity <= 100),
    CONSTRAINT sampling_plan_once EXCLUDE USING gist (name WITH =, during WITH &&)
);
COMMENT ON TABLE sampling_plan IS 'How much of what is to be listened to; a change is a new row from a day on';
COMMENT ON COLUMN sampling_plan.plan_id IS 'Key';
COMMENT ON COLUMN sampling_plan.name IS 'Name, unique at any day';
COMMENT ON COLUMN sampling_plan.form_id IS 'The form on which it is scored: its version in use then';
COMMENT ON COLUMN sampling_plan.reason IS 'Why: random, too_long, too_short (#88), swing of a day''s result (#86), doubtful_status (#83), order_review (#89), new_hire, new_project (#80), grade (#81), assigned by hand';
COMMENT ON COLUMN sampling_plan.each IS 'The quantity is for each agent, team, queue or inspector';
COMMENT ON COLUMN sampling_plan.quantity IS 'How many a period, or per cent of what there is';
COMMENT ON COLUMN sampling_plan.is_share IS 'The quantity is a share in per cent';
COMMENT ON COLUMN sampling_plan.at_least IS 'Of a share at least so many';
COMMENT ON COLUMN sampling_plan.period IS 'day, week or month';
COMMENT ON COLUMN sampling_plan.filter IS 'Only these: seconds_from, seconds_to, directions, channels, queues, teams, results, hour_from, hour_to, recorded, unscored, hired_within_days; and what the reason needs: percent, z, measure (answered, orders, amount), success, factors';
COMMENT ON COLUMN sampling_plan.inspectors IS 'Who shares the work; empty for all inspectors of the agents'' teams';
COMMENT ON COLUMN sampling_plan.during IS 'Days on which it holds';
COMMENT ON COLUMN sampling_plan.made_by IS 'Who made it';
COMMENT ON COLUMN sampling_plan.made_at IS 'When';

CREATE TABLE sampling_draw (
    draw_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id bigint NOT NULL REFERENCES sampling_plan,
    covers tstzrange NOT NULL CHECK (NOT isempty(covers)),
    seed bigint NOT NULL,
    criteria jsonb NOT NULL,
    limits jsonb NOT NULL DEFAULT '[]',
    candidates int NOT NULL,
    picked int NOT NULL,
    drawn_by bigint NOT NULL REFERENCES staff,
    drawn_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE sampling_draw IS 'A draw: with seed and criteria it gives the same picks again; never changed';
COMMENT ON COLUMN sampling_draw.draw_id IS 'Key';
COMMENT ON COLUMN sampling_draw.plan_id IS 'The plan';
COMMENT ON COLUMN sampling_draw.covers IS 'Interactions of this time';
COMMENT ON COLUMN sampling_draw.seed IS 'Seed of the draw';
COMMENT ON COLUMN sampling_draw.criteria IS 'The plan as it was, and the teams that nobody covered';
COMMENT ON COLUMN sampling_draw.limits IS 'The limits that were worked out from the data; they name agents with their results';
COMMENT ON COLUMN sampling_draw.candidates IS 'How many there were to draw from';
COMMENT ON COLUMN sampling_draw.picked IS 'How many were drawn';
COMMENT ON COLUMN sampling_draw.drawn_by IS 'Who drew';
COMMENT ON COLUMN sampling_draw.drawn_at IS 'When';
CREATE INDEX sampling_draw_plan_idx ON sampling_draw (plan_id, drawn_at);

CREATE TABLE sample_pick (
    pick_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draw_id bigint REFERENCES sampling_draw,
    form_id bigint NOT NULL REFERENCES quality_form,
    switch_id bigint NOT NULL,
    call_uid text NOT NULL,
    interaction_at timestamptz NOT NULL,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    queue_id bigint REFERENCES queue,
    length_s int NOT NULL,
    inspector_id bigint NOT NULL REFERENCES staff,
    reason text NOT NULL,
    detail text NOT NULL DEFAULT '',
    picked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'open' CONSTRAINT sample_pick_state_known CHECK (state IN ('open', 'done', 'skipped', 'swapped')),
    why text NOT NULL DEFAULT '',
    settled_at timestamptz,
    swapped_for bigint REFERENCES sample_pick,
    sheet_id bigint REFERENCES sheet ON DELETE SET NULL,
    CONSTRAINT sample_pick_settled CHECK ((state = 'open') = (settled_at IS NULL)),
    CONSTRAINT sample_pick_why CHECK (state NOT IN ('skipped', 'swapped') OR btrim(why) <> ''),
    CONSTRAINT sample_pick_done CHECK (state <> 'done' OR sheet_id IS NOT NULL)
);
COMMENT ON TABLE sample_pick IS 'An interaction that an inspector is to score, and why it was picked';
COMMENT ON COLUMN sample_pick.pick_id IS 'Key';
COMMENT ON COLUMN sample_pick.draw_id IS 'The draw; null when it was assigned by hand';
COMMENT ON COLUMN sample_pick.form_id IS 'The form';
COMMENT ON COLUMN sample_pick.switch_id IS 'The switch of the call';
COMMENT ON COLUMN sample_pick.call_uid IS 'The call, chat or e-mail';
COMMENT ON COLUMN sample_pick.interaction_at IS 'Its started_at';
COMMENT ON COLUMN sample_pick.agent_id IS 'The agent';
COMMENT ON COLUMN sample_pick.team_id IS 'His team then';
COMMENT ON COLUMN sample_pick.queue_id IS 'The queue';
COMMENT ON COLUMN sample_pick.length_s IS 'Length in seconds';
COMMENT ON COLUMN sample_pick.inspector_id IS 'Who is to score it';
COMMENT ON COLUMN sample_pick.reason IS 'As in sampling_plan';
COMMENT ON COLUMN sample_pick.detail IS 'The figure behind the reason, in short: 407 s > 360 s';
COMMENT ON COLUMN sample_pick.picked_at IS 'When it was picked';
COMMENT ON COLUMN sample_pick.due_on IS 'Day until whose end it is to be scored';
COMMENT ON COLUMN sample_pick.state IS 'open, done, skipped or swapped';
COMMENT ON COLUMN sample_pick.why IS 'Why it was skipped or swapped';
COMMENT ON COLUMN sample_pick.settled_at IS 'When it was done, skipped or swapped';
COMMENT ON COLUMN sample_pick.swapped_for IS 'The pick that took its place';
COMMENT ON COLUMN sample_pick.sheet_id IS 'The sheet that was begun on it';
CREATE UNIQUE INDEX sample_pick_open_once ON sample_pick (switch_id, call_uid, interaction_at, inspector_id, form_id) WHERE state = 'open';
CREATE INDEX sample_pick_open_idx ON sample_pick (inspector_id, due_on) WHERE state = 'open';
CREATE INDEX sample_pick_inspector_idx ON sample_pick (inspector_id, settled_at);
CREATE INDEX sample_pick_agent_idx ON sample_pick (agent_id, picked_at);
CREATE INDEX sample_pick_draw_idx ON sample_pick (draw_id);
CREATE INDEX sample_pick_sheet_idx ON sample_pick (sheet_id);
CREATE INDEX sample_pick_call_idx ON sample_pick (switch_id, call_uid);
CREATE INDEX sample_pick_interaction_idx ON sample_pick (interaction_at);

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON sampling_plan FOR EACH ROW EXECUTE FUNCTION audit_change(plan_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON sampling_draw FOR EACH ROW EXECUTE FUNCTION audit_change(draw_id);
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON sample_pick FOR EACH ROW EXECUTE FUNCTION audit_change(pick_id);

-- A sheet that is begun takes the pick along, its submission settles it.
CREATE FUNCTION settle_pick() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF NEW.call_uid IS NULL OR NEW.corrects IS NOT NULL THEN
        RETURN NULL;
    END IF;
    UPDATE sample_pick p SET sheet_id = NEW.sheet_id,
           state = CASE WHEN NEW.state = 'draft' THEN 'open' ELSE 'done' END,
           settled_at = CASE WHEN NEW.state = 'draft' THEN NULL ELSE NEW.submitted_at END
     WHERE p.state = 'open' AND p.inspector_id = NEW.inspector_id AND p.switch_id = NEW.switch_id AND p.call_uid = NEW.call_uid
       AND p.interaction_at = NEW.interaction_at
       AND p.form_id = (SELECT form_id FROM form_version WHERE version_id = NEW.version_id);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION settle_pick IS 'Ties a sheet to the pick of its inspector, interaction and form';
CREATE TRIGGER settles_pick AFTER INSERT OR UPDATE OF state ON sheet FOR EACH ROW WHEN (NEW.state <> 'retracted') EXECUTE FUNCTION settle_pick();

ALTER TABLE sampling_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE sampling_draw ENABLE ROW LEVEL SECURITY;
ALTER TABLE sample_pick ENABLE ROW LEVEL SECURITY;
CREATE POLICY site ON sampling_plan FOR SELECT TO bz_inspector, bz_quality_head, bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY site ON sampling_draw FOR SELECT TO bz_inspector, bz_quality_head, bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY own ON sample_pick FOR SELECT TO bz_inspector, bz_quality_head USING (inspector_id = (SELECT my_staff_id()));
CREATE POLICY site ON sample_pick FOR SELECT TO bz_quality_head, bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON sampling_plan, sample_pick TO bz_inspector, bz_quality_head, bz_manager, bz_auditor;
GRANT SELECT ON sampling_draw TO bz_quality_head, bz_manager, bz_auditor;
GRANT SELECT (draw_id, plan_id, covers, seed, criteria, candidates, picked, drawn_by, drawn_at) ON sampling_draw TO bz_inspector;
REVOKE ALL ON FUNCTION settle_pick FROM PUBLIC;
