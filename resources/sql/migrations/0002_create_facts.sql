-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the switch told: facts that are only ever added to, in partitions of a month.
CREATE TYPE agent_state AS ENUM ('talking', 'hold', 'ringing', 'available', 'after_call', 'paused', 'signed_out', 'dead_call');
CREATE TYPE agent_event_kind AS ENUM ('login', 'logout', 'pause', 'unpause', 'ring', 'no_answer', 'ring_canceled', 'answer',
    'hold', 'unhold', 'complete', 'ready', 'busy', 'idle', 'lost', 'setting');
CREATE TYPE visit_outcome AS ENUM ('answered', 'abandoned', 'timeout', 'key', 'empty', 'withdrawn', 'lost');
CREATE TYPE leg_outcome AS ENUM ('caller', 'agent', 'blind', 'attended', 'no_answer', 'canceled', 'lost');

CREATE TABLE switch (
    switch_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (btrim(name) <> ''),
    CONSTRAINT switch_name_key UNIQUE (name)
);
COMMENT ON TABLE switch IS 'A telephone switch; it may have several inlets';
COMMENT ON COLUMN switch.switch_id IS 'Key';
COMMENT ON COLUMN switch.name IS 'Name, unique';

CREATE TABLE feed_source (
    source_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    switch_id bigint NOT NULL REFERENCES switch,
    kind text NOT NULL CHECK (kind IN ('queue_log', 'ami', 'jsonl', 'sql')),
    name text NOT NULL,
    replay boolean NOT NULL DEFAULT false,
    connected boolean NOT NULL DEFAULT false,
    last_heard_at timestamptz,
    first_event_at timestamptz,
    last_event_at timestamptz,
    lag_ms int NOT NULL DEFAULT 0,
    late_batches bigint NOT NULL DEFAULT 0,
    batches bigint NOT NULL DEFAULT 0,
    position text NOT NULL DEFAULT '',
    keeps_live boolean NOT NULL DEFAULT false,
    tells_facts boolean NOT NULL DEFAULT false,
    fact_times tstzmultirange NOT NULL DEFAULT '{}',
    CONSTRAINT feed_source_key UNIQUE (switch_id, kind, name)
);
COMMENT ON TABLE feed_source IS 'An inlet of a switch: a log, a live socket, JSON lines';
COMMENT ON COLUMN feed_source.source_id IS 'Key';
COMMENT ON COLUMN feed_source.switch_id IS 'The switch behind it';
COMMENT ON COLUMN feed_source.kind IS 'queue_log, ami, jsonl, or sql for direct calls of the ingest function';
COMMENT ON COLUMN feed_source.name IS 'Name within the switch';
COMMENT ON COLUMN feed_source.replay IS 'Plays an old log onto the present';
COMMENT ON COLUMN feed_source.connected IS 'The feed runs and has its switch in reach';
COMMENT ON COLUMN feed_source.last_heard_at IS 'Last batch or sign of life, database clock';
COMMENT ON COLUMN feed_source.first_event_at IS 'Time of the oldest line taken';
COMMENT ON COLUMN feed_source.last_event_at IS 'Time of the newest line taken';
COMMENT ON COLUMN feed_source.lag_ms IS 'Newest batch: written minus happened, in milliseconds';
COMMENT ON COLUMN feed_source.late_batches IS 'Number of batches that told of the last hour more than ten seconds late';
COMMENT ON COLUMN feed_source.batches IS 'Number of batches written';
COMMENT ON COLUMN feed_source.position IS 'Where the reader goes on, in its own words (JSON)';
COMMENT ON COLUMN feed_source.keeps_live IS 'The switch''s live rows are what this inlet knows to be open';
COMMENT ON COLUMN feed_source.tells_facts IS 'A manager interface whose last batch wrote facts: no log is followed beside it';
COMMENT ON COLUMN feed_source.fact_times IS 'When a manager interface wrote the facts: the log must not write them again';

CREATE TABLE queue (
    queue_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    switch_id bigint NOT NULL REFERENCES switch,
    switch_name text NOT NULL,
    name text NOT NULL,
    service_level_s int NOT NULL DEFAULT 20 CHECK (service_level_s > 0),
    service_target int NOT NULL DEFAULT 85 CHECK (service_target BETWEEN 1 AND 100),
    wrapup_s int NOT NULL DEFAULT 4 CHECK (wrapup_s >= 0),
    CONSTRAINT queue_switch_name_key UNIQUE (switch_id, switch_name)
);
COMMENT ON TABLE queue IS 'A queue of callers';
COMMENT ON COLUMN queue.queue_id IS 'Key';
COMMENT ON COLUMN queue.switch_id IS 'The switch it runs on';
COMMENT ON COLUMN queue.switch_name IS 'Name at the switch';
COMMENT ON COLUMN queue.name IS 'Name on screen and paper';
COMMENT ON COLUMN queue.service_level_s IS 'An answer within so many seconds is in time';
COMMENT ON COLUMN queue.service_target IS 'Target of the service level in per cent';
COMMENT ON COLUMN queue.wrapup_s IS 'After-call work, in seconds, as the switch is set';

CREATE TABLE switch_member (
    member_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    switch_id bigint NOT NULL REFERENCES switch,
    interface text NOT NULL CHECK (interface <> ''),
    name text NOT NULL DEFAULT '',
    static_queues text[] NOT NULL DEFAULT '{}',
    agent_id bigint NOT NULL REFERENCES agent,
    CONSTRAINT switch_member_interface_key UNIQUE (switch_id, interface)
);
COMMENT ON TABLE switch_member IS 'Who is behind an interface of the switch';
COMMENT ON COLUMN switch_member.member_id IS 'Key';
COMMENT ON COLUMN switch_member.switch_id IS 'The switch';
COMMENT ON COLUMN switch_member.interface IS 'The switch''s key for the person: Local/1001@from-queue/n';
COMMENT ON COLUMN switch_member.name IS 'Member name, empty when the switch shows the interface';
COMMENT ON COLUMN switch_member.static_queues IS 'Queues of which the switch''s configuration makes him a member';
COMMENT ON COLUMN switch_member.agent_id IS 'The agent';
CREATE INDEX switch_member_agent_idx ON switch_member (agent_id);

CREATE TABLE agent_event (
    event_id bigint GENERATED ALWAYS AS IDENTITY (CACHE 1000),
    at timestamptz NOT NULL,
    agent_id bigint NOT NULL,
    team_id bigint,
    queue_id bigint,
    source_id bigint NOT NULL,
    kind agent_event_kind NOT NULL,
    state agent_state NOT NULL,
    reason text,
    call_uid text,
    line text,
    PRIMARY KEY (event_id, at)
) PARTITION BY RANGE (at);
COMMENT ON TABLE agent_event IS 'What an agent did and the state he was in after it; never changed';
COMMENT ON COLUMN agent_event.event_id IS 'Key';
COMMENT ON COLUMN agent_event.at IS 'When, on the switch''s clock';
COMMENT ON COLUMN agent_event.agent_id IS 'The agent';
COMMENT ON COLUMN agent_event.team_id IS 'His team then';
COMMENT ON COLUMN agent_event.queue_id IS 'The queue concerned, if any';
COMMENT ON COLUMN agent_event.source_id IS 'The feed that told it';
COMMENT ON COLUMN agent_event.kind IS 'What happened';
COMMENT ON COLUMN agent_event.state IS 'State over all queues after it';
COMMENT ON COLUMN agent_event.reason IS 'Reason of a pause';
COMMENT ON COLUMN agent_event.call_uid IS 'The call concerned, if any';
COMMENT ON COLUMN agent_event.line IS 'The source''s own words; null for what follows from them';
CREATE INDEX agent_event_agent_at_idx ON agent_event (agent_id, at);

CREATE TABLE call (
    switch_id bigint NOT NULL,
    call_uid text NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    source_id bigint NOT NULL,
    channel text NOT NULL DEFAULT 'call' CHECK (channel IN ('call', 'chat', 'e-mail')),
    direction text NOT NULL DEFAULT 'in' CHECK (direction IN ('in', 'out', 'internal')),
    customer text,
    customer_masked text,
    dialed text,
    queue_id bigint,
    agent_id bigint,
    team_id bigint,
    result text,
    amount_fen bigint,
    recording text,
    content text,
    PRIMARY KEY (switch_id, call_uid, started_at)
) PARTITION BY RANGE (started_at);
COMMENT ON TABLE call IS 'Header of an interaction: a call, a chat, an e-mail';
COMMENT ON COLUMN call.switch_id IS 'The switch';
COMMENT ON COLUMN call.call_uid IS 'The switch''s key of the call';
COMMENT ON COLUMN call.started_at IS 'First event';
COMMENT ON COLUMN call.ended_at IS 'Last event known';
COMMENT ON COLUMN call.source_id IS 'The feed that told it first';
COMMENT ON COLUMN call.channel IS 'call, chat or e-mail';
COMMENT ON COLUMN call.direction IS 'in, out or internal';
COMMENT ON COLUMN call.customer IS 'The customer''s number; few roles may read it';
COMMENT ON COLUMN call.customer_masked IS 'The number with its middle hidden';
COMMENT ON COLUMN call.dialed IS 'Number that the caller dialled';
COMMENT ON COLUMN call.queue_id IS 'First queue entered';
COMMENT ON COLUMN call.agent_id IS 'Agent who answered first';
COMMENT ON COLUMN call.team_id IS 'His team then';
COMMENT ON COLUMN call.result IS 'Result, as it was saved';
COMMENT ON COLUMN call.amount_fen IS 'Amount sold, in fen';
COMMENT ON COLUMN call.recording IS 'Path or address of the recording';
COMMENT ON COLUMN call.content IS 'Text of a chat or e-mail';
CREATE INDEX call_agent_idx ON call (agent_id, started_at);

CREATE TABLE queue_visit (
    switch_id bigint NOT NULL,
    call_uid text NOT NULL,
    visit_no int NOT NULL,
    entered_at timestamptz NOT NULL,
    left_at timestamptz NOT NULL,
    queue_id bigint NOT NULL,
    source_id bigint NOT NULL,
    outcome visit_outcome NOT NULL,
    wait_s int NOT NULL,
    position int NOT NULL,
    left_position int,
    key_pressed text,
    customer text,
    customer_masked text,
    PRIMARY KEY (switch_id, call_uid, visit_no, entered_at)
) PARTITION BY RANGE (entered_at);
COMMENT ON TABLE queue_visit IS 'One stay of a call in a queue, written when it is over';
COMMENT ON COLUMN queue_visit.switch_id IS 'The switch';
COMMENT ON COLUMN queue_visit.call_uid IS 'The call';
COMMENT ON COLUMN queue_visit.visit_no IS 'n-th time that this call entered a queue';
COMMENT ON COLUMN queue_visit.entered_at IS 'When it entered';
COMMENT ON COLUMN queue_visit.left_at IS 'When it was answered or left';
COMMENT ON COLUMN queue_visit.queue_id IS 'The queue';
COMMENT ON COLUMN queue_visit.source_id IS 'The feed that told it';
COMMENT ON COLUMN queue_visit.outcome IS 'How it left';
COMMENT ON COLUMN queue_visit.wait_s IS 'Wait in seconds, as the switch counts it';
COMMENT ON COLUMN queue_visit.position IS 'Place in the queue on entering; 0 when unknown';
COMMENT ON COLUMN queue_visit.left_position IS 'Place in the queue on leaving unanswered';
COMMENT ON COLUMN queue_visit.key_pressed IS 'Key by which the caller left';
COMMENT ON COLUMN queue_visit.customer IS 'The caller''s number; few roles may read it';
COMMENT ON COLUMN queue_visit.customer_masked IS 'The number with its middle hidden';
CREATE INDEX queue_visit_queue_idx ON queue_visit (queue_id, entered_at);

CREATE TABLE agent_leg (
    switch_id bigint NOT NULL,
    call_uid text NOT NULL,
    leg_no int NOT NULL,
    offered_at timestamptz NOT NULL,
    answered_at timestamptz,
    ended_at timestamptz NOT NULL,
    visit_no int NOT NULL,
    agent_id bigint NOT NULL,
    team_id bigint,
    queue_id bigint,
    source_id bigint NOT NULL,
    ring_ms int NOT NULL,
    wait_s int NOT NULL,
    talk_s int,
    hold_count int NOT NULL,
    hold_s int NOT NULL,
    outcome leg_outcome NOT NULL,
    transfer_to text,
    PRIMARY KEY (switch_id, call_uid, leg_no, offered_at)
) PARTITION BY RANGE (offered_at);
COMMENT ON TABLE agent_leg IS 'One offer of a call to an agent, written when it is over';
COMMENT ON COLUMN agent_leg.switch_id IS 'The switch';
COMMENT ON COLUMN agent_leg.call_uid IS 'The call';
COMMENT ON COLUMN agent_leg.leg_no IS 'n-th offer of this call to any agent';
COMMENT ON COLUMN agent_leg.offered_at IS 'When it began to ring';
COMMENT ON COLUMN agent_leg.answered_at IS 'When it was answered; null when it was not';
COMMENT ON COLUMN agent_leg.ended_at IS 'When the agent no longer had it';
COMMENT ON COLUMN agent_leg.visit_no IS 'The visit of the queue that brought it';
COMMENT ON COLUMN agent_leg.agent_id IS 'The agent';
COMMENT ON COLUMN agent_leg.team_id IS 'His team then';
COMMENT ON COLUMN agent_leg.queue_id IS 'The queue';
COMMENT ON COLUMN agent_leg.source_id IS 'The feed that told it';
COMMENT ON COLUMN agent_leg.ring_ms IS 'Ringing, in milliseconds';
COMMENT ON COLUMN agent_leg.wait_s IS 'The caller''s wait until the answer, in seconds';
COMMENT ON COLUMN agent_leg.talk_s IS 'Talk in seconds, hold included; null when unanswered or lost';
COMMENT ON COLUMN agent_leg.hold_count IS 'How often the caller was put on hold';
COMMENT ON COLUMN agent_leg.hold_s IS 'Hold in seconds';
COMMENT ON COLUMN agent_leg.outcome IS 'How it ended: who hung up, transfer, no answer, lost';
COMMENT ON COLUMN agent_leg.transfer_to IS 'Where it was transferred to';
CREATE INDEX agent_leg_agent_idx ON agent_leg (agent_id, offered_at);

CREATE TABLE switch_restart (
    switch_id bigint NOT NULL REFERENCES switch,
    at timestamptz NOT NULL,
    clean boolean NOT NULL,
    PRIMARY KEY (switch_id, at)
);
COMMENT ON TABLE switch_restart IS 'When a switch came up again; what ended in the three seconds before was ended by it';
COMMENT ON COLUMN switch_restart.switch_id IS 'The switch';
COMMENT ON COLUMN switch_restart.at IS 'When it was up';
COMMENT ON COLUMN switch_restart.clean IS 'It announced its going down';

CREATE TABLE feed_gap (
    source_id bigint NOT NULL REFERENCES feed_source,
    during tstzrange NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (source_id, during)
);
COMMENT ON TABLE feed_gap IS 'A time from which a feed knows nothing: no fine may fall into it';
COMMENT ON COLUMN feed_gap.source_id IS 'The feed';
COMMENT ON COLUMN feed_gap.during IS 'From the last thing known to the next';
COMMENT ON COLUMN feed_gap.why IS 'What happened: link lost, feed stopped …';

CREATE FUNCTION ensure_partitions(p_from timestamptz, p_to timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    month timestamptz := date_trunc('month', p_from AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
    next_month timestamptz;
    parent text;
    part text;
BEGIN
    IF p_from < '2000-01-01' OR p_to > now() + interval '400 days' OR p_from > p_to THEN
        RAISE EXCEPTION 'The times % to % cannot be right', p_from, p_to USING ERRCODE = '22008';
    END IF;
    WHILE month <= p_to LOOP
        next_month := (month AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC';
        FOREACH parent IN ARRAY ARRAY['agent_event', 'call', 'queue_visit', 'agent_leg'] LOOP
            part := format('%s_%s', parent, to_char(month AT TIME ZONE 'UTC', 'YYYYMM'));
            IF to_regclass('banzhang.' || part) IS NULL THEN
                -- Two feeds may need the same month at once.
                PERFORM pg_advisory_xact_lock(hashtext('ensure_partitions'));
                EXECUTE format('CREATE TABLE IF NOT EXISTS banzhang.%I PARTITION OF banzhang.%I FOR VALUES FROM (%L) TO (%L)',
                               part, parent, month, next_month);
                EXECUTE format('ALTER TABLE banzhang.%I ENABLE ROW LEVEL SECURITY', part);
            END IF;
        END LOOP;
        month := next_month;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION ensure_partitions FROM PUBLIC;
COMMENT ON FUNCTION ensure_partitions IS 'Makes the monthly partitions of the facts between two moments, where they are missing';
