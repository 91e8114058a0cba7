-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is in flight, the roll-ups, and the staging tables through which a feed's batch enters.
CREATE TABLE seat_state (
    agent_id bigint PRIMARY KEY REFERENCES agent ON DELETE CASCADE,
    switch_id bigint NOT NULL,
    source_id bigint NOT NULL,
    member_id bigint NOT NULL,
    state agent_state NOT NULL,
    since timestamptz NOT NULL,
    pause_reason text,
    queue_id bigint,
    call_uid text,
    customer text,
    customer_masked text,
    wrap_until timestamptz,
    login_since timestamptz,
    pause_any_since timestamptz,
    pause_full_since timestamptz,
    last_event_at timestamptz NOT NULL,
    changed_in xid8 NOT NULL DEFAULT pg_current_xact_id()
) WITH (fillfactor = 50);
COMMENT ON TABLE seat_state IS 'What every agent does now; a row is never deleted';
COMMENT ON COLUMN seat_state.agent_id IS 'The agent';
COMMENT ON COLUMN seat_state.switch_id IS 'The switch that spoke of him last';
COMMENT ON COLUMN seat_state.source_id IS 'The feed that told it';
COMMENT ON COLUMN seat_state.member_id IS 'The switch''s name for him';
COMMENT ON COLUMN seat_state.state IS 'State over all queues';
COMMENT ON COLUMN seat_state.since IS 'Since when';
COMMENT ON COLUMN seat_state.pause_reason IS 'Reason of the pause';
COMMENT ON COLUMN seat_state.queue_id IS 'Queue of the present call';
COMMENT ON COLUMN seat_state.call_uid IS 'The present call';
COMMENT ON COLUMN seat_state.customer IS 'The caller''s number; few roles may read it';
COMMENT ON COLUMN seat_state.customer_masked IS 'The number with its middle hidden';
COMMENT ON COLUMN seat_state.wrap_until IS 'When after-call work ends';
COMMENT ON COLUMN seat_state.login_since IS 'Begin of the running stay, over all queues';
COMMENT ON COLUMN seat_state.pause_any_since IS 'Paused in some queue since';
COMMENT ON COLUMN seat_state.pause_full_since IS 'Paused in every queue since';
COMMENT ON COLUMN seat_state.last_event_at IS 'Last event of this agent';
-- No index on this column: it would end HOT updates, and a scan of 10,000 live rows takes under a millisecond.
COMMENT ON COLUMN seat_state.changed_in IS 'Transaction that wrote the row, for fetching what changed';

CREATE TABLE queue_member (
    switch_id bigint NOT NULL,
    member_id bigint NOT NULL REFERENCES switch_member ON DELETE CASCADE,
    queue_id bigint NOT NULL REFERENCES queue,
    signed_in boolean NOT NULL,
    is_static boolean NOT NULL,
    signed_in_since timestamptz NOT NULL,
    paused boolean NOT NULL,
    pause_reason text,
    paused_since timestamptz,
    PRIMARY KEY (member_id, queue_id)
);
COMMENT ON TABLE queue_member IS 'Who is signed in to which queue now; a row is never deleted';
COMMENT ON COLUMN queue_member.switch_id IS 'The switch';
COMMENT ON COLUMN queue_member.member_id IS 'The switch''s name for the agent';
COMMENT ON COLUMN queue_member.queue_id IS 'The queue';
COMMENT ON COLUMN queue_member.signed_in IS 'Whether he is in the queue now';
COMMENT ON COLUMN queue_member.is_static IS 'By the switch''s configuration, not by a log-in';
COMMENT ON COLUMN queue_member.signed_in_since IS 'Begin of the present or last stay';
COMMENT ON COLUMN queue_member.paused IS 'Paused in this queue';
COMMENT ON COLUMN queue_member.pause_reason IS 'Reason of the pause';
COMMENT ON COLUMN queue_member.paused_since IS 'Since when';

CREATE TABLE waiting_call (
    switch_id bigint NOT NULL,
    call_uid text NOT NULL,
    visit_no int NOT NULL,
    queue_id bigint NOT NULL REFERENCES queue,
    source_id bigint NOT NULL,
    entered_at timestamptz NOT NULL,
    position int NOT NULL,
    customer text,
    customer_masked text,
    PRIMARY KEY (switch_id, call_uid, visit_no)
);
COMMENT ON TABLE waiting_call IS 'Callers who wait in a queue now';
COMMENT ON COLUMN waiting_call.switch_id IS 'The switch';
COMMENT ON COLUMN waiting_call.call_uid IS 'The call';
COMMENT ON COLUMN waiting_call.visit_no IS 'n-th entering of a queue by this call';
COMMENT ON COLUMN waiting_call.queue_id IS 'The queue';
COMMENT ON COLUMN waiting_call.source_id IS 'The feed that told it';
COMMENT ON COLUMN waiting_call.entered_at IS 'Since when he waits';
COMMENT ON COLUMN waiting_call.position IS 'Place in the queue on entering';
COMMENT ON COLUMN waiting_call.customer IS 'The caller''s number; few roles may read it';
COMMENT ON COLUMN waiting_call.customer_masked IS 'The number with its middle hidden';

CREATE TABLE open_leg (
    switch_id bigint NOT NULL,
    call_uid text NOT NULL,
    leg_no int NOT NULL,
    visit_no int NOT NULL,
    member_id bigint NOT NULL REFERENCES switch_member ON DELETE CASCADE,
    queue_id bigint,
    source_id bigint NOT NULL,
    customer text,
    offered_at timestamptz NOT NULL,
    answered_at timestamptz,
    ring_ms int NOT NULL,
    wait_s int NOT NULL,
    hold_since timestamptz,
    hold_count int NOT NULL,
    hold_s int NOT NULL,
    PRIMARY KEY (switch_id, call_uid, leg_no)
);
COMMENT ON TABLE open_leg IS 'Calls that are with an agent or ring there now';
COMMENT ON COLUMN open_leg.switch_id IS 'The switch';
COMMENT ON COLUMN open_leg.call_uid IS 'The call';
COMMENT ON COLUMN open_leg.leg_no IS 'n-th offer of this call';
COMMENT ON COLUMN open_leg.visit_no IS 'The visit of the queue that brought it';
COMMENT ON COLUMN open_leg.member_id IS 'The switch''s name for the agent';
COMMENT ON COLUMN open_leg.queue_id IS 'The queue';
COMMENT ON COLUMN open_leg.source_id IS 'The feed that told it';
COMMENT ON COLUMN open_leg.customer IS 'The caller''s number; few roles may read it';
COMMENT ON COLUMN open_leg.offered_at IS 'When it began to ring';
COMMENT ON COLUMN open_leg.answered_at IS 'When it was answered';
COMMENT ON COLUMN open_leg.ring_ms IS 'Ringing, in milliseconds';
COMMENT ON COLUMN open_leg.wait_s IS 'The caller''s wait in seconds';
COMMENT ON COLUMN open_leg.hold_since IS 'On hold since';
COMMENT ON COLUMN open_leg.hold_count IS 'How often on hold';
COMMENT ON COLUMN open_leg.hold_s IS 'Hold that is over, in seconds';

CREATE TABLE feed_second (
    source_id bigint NOT NULL REFERENCES feed_source,
    second bigint NOT NULL,
    hashes bigint[] NOT NULL,
    PRIMARY KEY (source_id, second)
);
COMMENT ON TABLE feed_second IS 'Keys of the lines taken, a row a second: a re-fed line adds nothing, two equal lines within a second both count';
COMMENT ON COLUMN feed_second.source_id IS 'The feed';
COMMENT ON COLUMN feed_second.second IS 'Second of the lines, since 1970';
COMMENT ON COLUMN feed_second.hashes IS 'A hash a line';

CREATE TABLE agent_day (
    agent_id bigint NOT NULL REFERENCES agent ON DELETE CASCADE,
    day date NOT NULL,
    team_id bigint,
    answered int NOT NULL DEFAULT 0,
    finished int NOT NULL DEFAULT 0,
    no_answer int NOT NULL DEFAULT 0,
    ring_canceled int NOT NULL DEFAULT 0,
    lost int NOT NULL DEFAULT 0,
    talk_s int NOT NULL DEFAULT 0,
    talk_max_s int NOT NULL DEFAULT 0,
    hold_s int NOT NULL DEFAULT 0,
    ring_s int NOT NULL DEFAULT 0,
    wait_s int NOT NULL DEFAULT 0,
    ended_by_caller int NOT NULL DEFAULT 0,
    ended_by_agent int NOT NULL DEFAULT 0,
    transferred int NOT NULL DEFAULT 0,
    login_s int NOT NULL DEFAULT 0,
    pause_any_s int NOT NULL DEFAULT 0,
    pause_full_s int NOT NULL DEFAULT 0,
    PRIMARY KEY (agent_id, day)
) WITH (fillfactor = 70);
COMMENT ON TABLE agent_day IS 'Roll-up: an agent''s day at the site; spans count when they are over';
COMMENT ON COLUMN agent_day.agent_id IS 'The agent';
COMMENT ON COLUMN agent_day.day IS 'Day at the site, of the offer';
COMMENT ON COLUMN agent_day.team_id IS 'His team that day';
COMMENT ON COLUMN agent_day.answered IS 'Calls answered';
COMMENT ON COLUMN agent_day.finished IS 'Of these with known talk time';
COMMENT ON COLUMN agent_day.no_answer IS 'Rang in vain';
COMMENT ON COLUMN agent_day.ring_canceled IS 'Caller left while it rang';
COMMENT ON COLUMN agent_day.lost IS 'Lost by a restart of the switch';
COMMENT ON COLUMN agent_day.talk_s IS 'Talk in seconds, hold included';
COMMENT ON COLUMN agent_day.talk_max_s IS 'Longest talk in seconds';
COMMENT ON COLUMN agent_day.hold_s IS 'Hold in seconds';
COMMENT ON COLUMN agent_day.ring_s IS 'Ringing before answers, in seconds';
COMMENT ON COLUMN agent_day.wait_s IS 'Callers'' wait before answers, in seconds';
COMMENT ON COLUMN agent_day.ended_by_caller IS 'Caller hung up first';
COMMENT ON COLUMN agent_day.ended_by_agent IS 'Agent hung up first';
COMMENT ON COLUMN agent_day.transferred IS 'Blind and attended transfers';
COMMENT ON COLUMN agent_day.login_s IS 'Signed in, in seconds, of stays that are over';
COMMENT ON COLUMN agent_day.pause_any_s IS 'Paused in some queue, in seconds';
COMMENT ON COLUMN agent_day.pause_full_s IS 'Paused in every queue, in seconds';
CREATE INDEX agent_day_day_idx ON agent_day (day);

CREATE TABLE queue_interval (
    queue_id bigint NOT NULL REFERENCES queue,
    start_at timestamptz NOT NULL,
    offered int NOT NULL DEFAULT 0,
    answered int NOT NULL DEFAULT 0,
    answered_in_time int NOT NULL DEFAULT 0,
    abandoned int NOT NULL DEFAULT 0,
    abandoned_in_time int NOT NULL DEFAULT 0,
    other_exits int NOT NULL DEFAULT 0,
    lost int NOT NULL DEFAULT 0,
    wait_s int NOT NULL DEFAULT 0,
    longest_wait_s int NOT NULL DEFAULT 0,
    finished int NOT NULL DEFAULT 0,
    talk_s int NOT NULL DEFAULT 0,
    PRIMARY KEY (queue_id, start_at)
) WITH (fillfactor = 70);
COMMENT ON TABLE queue_interval IS 'Roll-up: a queue''s half-hour, by the time of entering';
COMMENT ON COLUMN queue_interval.queue_id IS 'The queue';
COMMENT ON COLUMN queue_interval.start_at IS 'Begin of the half-hour';
COMMENT ON COLUMN queue_interval.offered IS 'Visits that are over';
COMMENT ON COLUMN queue_interval.answered IS 'Of these answered';
COMMENT ON COLUMN queue_interval.answered_in_time IS 'Answered within the queue''s service level';
COMMENT ON COLUMN queue_interval.abandoned IS 'Caller gave up';
COMMENT ON COLUMN queue_interval.abandoned_in_time IS 'Gave up within the service level';
COMMENT ON COLUMN queue_interval.other_exits IS 'Timeout, key, empty, withdrawn';
COMMENT ON COLUMN queue_interval.lost IS 'Lost by a restart of the switch';
COMMENT ON COLUMN queue_interval.wait_s IS 'Wait of the answered, in seconds';
COMMENT ON COLUMN queue_interval.longest_wait_s IS 'Longest wait of any outcome, in seconds';
COMMENT ON COLUMN queue_interval.finished IS 'Legs with known talk time, by the time of their offer';
COMMENT ON COLUMN queue_interval.talk_s IS 'Talk of these, in seconds';

-- Staging. COPY cannot write into tables with row-level security, and what it brings is text.
CREATE UNLOGGED TABLE stage_agent_event (source_id bigint, seq int, at timestamptz, member text, queue text, kind agent_event_kind,
    state agent_state, reason text, call_uid text, line text);
CREATE UNLOGGED TABLE stage_queue_visit (source_id bigint, call_uid text, visit_no int, queue text, entered_at timestamptz,
    left_at timestamptz, outcome visit_outcome, wait_s int, position int, left_position int, key_pressed text, customer text);
CREATE UNLOGGED TABLE stage_agent_leg (source_id bigint, call_uid text, visit_no int, leg_no int, member text, queue text,
    offered_at timestamptz, answered_at timestamptz, ended_at timestamptz, ring_ms int, wait_s int, talk_s int, hold_count int,
    hold_s int, outcome leg_outcome, transfer_to text);
CREATE UNLOGGED TABLE stage_call (source_id bigint, call_uid text, started_at timestamptz, ended_at timestamptz, channel text,
    direction text, customer text, dialed text, queue text, member text, result text, amount_fen bigint, recording text, content text);
CREATE UNLOGGED TABLE stage_agent_span (source_id bigint, member text, kind text, from_at timestamptz, to_at timestamptz);
COMMENT ON TABLE stage_agent_event IS 'Staging of agent_event';
COMMENT ON TABLE stage_queue_visit IS 'Staging of queue_visit';
COMMENT ON TABLE stage_agent_leg IS 'Staging of agent_leg';
COMMENT ON TABLE stage_call IS 'Staging of call';
COMMENT ON TABLE stage_agent_span IS 'Staging of the spans that agent_day adds up';
