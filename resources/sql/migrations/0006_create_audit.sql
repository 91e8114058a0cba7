-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what: entries that are only ever added to, and seals that chain them. The readable
-- payload can be erased by law: a seal is made over digests, so the chain outlives it.
CREATE TABLE audit_entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    who text NOT NULL DEFAULT session_user,
    action text NOT NULL,
    table_name text NOT NULL,
    row_key text NOT NULL,
    before_row jsonb,
    after_row jsonb,
    salt text,
    digest bytea NOT NULL,
    erased_at timestamptz,
    PRIMARY KEY (entry_id, at),
    CONSTRAINT audit_erased_whole CHECK ((erased_at IS NULL) = (salt IS NOT NULL)
                                         AND (erased_at IS NULL OR (before_row IS NULL AND after_row IS NULL)))
) PARTITION BY RANGE (at);
COMMENT ON TABLE audit_entry IS 'A change of a business table, or an act worth keeping; never changed';
COMMENT ON COLUMN audit_entry.entry_id IS 'Key';
COMMENT ON COLUMN audit_entry.at IS 'When';
COMMENT ON COLUMN audit_entry.who IS 'The login that did it';
COMMENT ON COLUMN audit_entry.action IS 'insert, update, delete, or the name of an act';
COMMENT ON COLUMN audit_entry.table_name IS 'The table concerned';
COMMENT ON COLUMN audit_entry.row_key IS 'The row''s identifying columns, as JSON';
COMMENT ON COLUMN audit_entry.before_row IS 'What changed, as it was; of a photo only its digest';
COMMENT ON COLUMN audit_entry.after_row IS 'What changed, as it is since then';
COMMENT ON COLUMN audit_entry.salt IS 'Keeps short payloads from being guessed from their digest; erased with them';
COMMENT ON COLUMN audit_entry.digest IS 'SHA-256 of salt and payload; stays when they are erased';
COMMENT ON COLUMN audit_entry.erased_at IS 'When the payload was erased';
CREATE INDEX audit_entry_row_idx ON audit_entry (table_name, row_key, at);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;

CREATE TABLE audit_unsealed (
    entry_id bigint PRIMARY KEY,
    at timestamptz NOT NULL
);
COMMENT ON TABLE audit_unsealed IS 'Entries that wait for the next seal';
COMMENT ON COLUMN audit_unsealed.entry_id IS 'The entry';
COMMENT ON COLUMN audit_unsealed.at IS 'Its time, for its partition';
ALTER TABLE audit_unsealed ENABLE ROW LEVEL SECURITY;

CREATE TABLE audit_seal (
    seal_no bigint PRIMARY KEY,
    sealed_at timestamptz NOT NULL,
    entries int NOT NULL,
    entry_ids int8multirange NOT NULL,
    from_at timestamptz NOT NULL,
    to_at timestamptz NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL
);
COMMENT ON TABLE audit_seal IS 'A link of the chain: what was committed and not yet sealed';
COMMENT ON COLUMN audit_seal.seal_no IS 'Key, from 1 without gaps';
COMMENT ON COLUMN audit_seal.sealed_at IS 'When';
COMMENT ON COLUMN audit_seal.entries IS 'Number of entries';
COMMENT ON COLUMN audit_seal.entry_ids IS 'Their keys; what ran beside it may be in a later seal';
COMMENT ON COLUMN audit_seal.from_at IS 'Oldest entry';
COMMENT ON COLUMN audit_seal.to_at IS 'Newest entry';
COMMENT ON COLUMN audit_seal.previous_hash IS 'Hash of the seal before; 32 zero bytes for the first';
COMMENT ON COLUMN audit_seal.hash IS 'SHA-256 of the seal before and of this one''s entries';
ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;

CREATE POLICY readers ON audit_entry FOR SELECT TO bz_auditor, bz_admin, bz_manager USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY readers ON audit_unsealed FOR SELECT TO bz_auditor, bz_admin, bz_manager USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY readers ON audit_seal FOR SELECT TO bz_auditor, bz_admin, bz_manager USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON audit_entry, audit_unsealed, audit_seal TO bz_auditor, bz_admin, bz_manager;

CREATE FUNCTION ensure_audit_partition(p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_month timestamp := date_trunc('month', p_at AT TIME ZONE 'UTC');
    v_part text := 'audit_entry_' || to_char(v_month, 'YYYYMM');
BEGIN
    IF to_regclass('banzhang.' || v_part) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtext('ensure_audit_partition'));
        EXECUTE format('CREATE TABLE IF NOT EXISTS banzhang.%I PARTITION OF banzhang.audit_entry FOR VALUES FROM (%L) TO (%L)',
                       v_part, v_month AT TIME ZONE 'UTC', (v_month + interval '1 month') AT TIME ZONE 'UTC');
        EXECUTE format('ALTER TABLE banzhang.%I ENABLE ROW LEVEL SECURITY', v_part);
    END IF;
END $$;
COMMENT ON FUNCTION ensure_audit_partition IS 'Makes the audit''s partition of a month, if it is missing';

CREATE FUNCTION audit_digest(p_salt text, p_before jsonb, p_after jsonb) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(convert_to(jsonb_build_array(p_salt, p_before, p_after)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION audit_digest IS 'The digest of an entry''s payload';

CREATE FUNCTION audit_line(p_entry audit_entry) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_array(p_entry.entry_id, (extract(epoch FROM p_entry.at) * 1000000)::bigint, p_entry.who, p_entry.action,
                             p_entry.table_name, p_entry.row_key, encode(p_entry.digest, 'hex'))::text
$$;
COMMENT ON FUNCTION audit_line IS 'What a seal is made over: everything of an entry but its payload';

CREATE FUNCTION write_audit(p_action text, p_table text, p_key jsonb, p_before jsonb, p_after jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_at timestamptz := clock_timestamp();
    v_salt text := gen_random_uuid()::text;
    v_id bigint;
BEGIN
    PERFORM ensure_audit_partition(v_at);
    INSERT INTO audit_entry (at, who, action, table_name, row_key, before_row, after_row, salt, digest)
    VALUES (v_at, session_user, p_action, p_table, p_key::text, p_before, p_after, v_salt, audit_digest(v_salt, p_before, p_after))
    RETURNING entry_id INTO v_id;
    INSERT INTO audit_unsealed (entry_id, at) VALUES (v_id, v_at);
END $$;
COMMENT ON FUNCTION write_audit IS 'Adds an entry in the name of the one who is signed in; for triggers and definer functions';

CREATE FUNCTION audited_row(p_row jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN p_row ->> 'photo' IS NULL THEN p_row
                ELSE p_row || jsonb_build_object('photo', 'sha256:' || encode(sha256(convert_to(p_row ->> 'photo', 'UTF8')), 'hex')) END
$$;
COMMENT ON FUNCTION audited_row IS 'A row as the audit keeps it: a photo by its digest';

-- The arguments of the trigger are the columns that identify a row.
CREATE FUNCTION audit_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_old jsonb := CASE WHEN TG_OP <> 'INSERT' THEN audited_row(to_jsonb(OLD)) END;
    v_new jsonb := CASE WHEN TG_OP <> 'DELETE' THEN audited_row(to_jsonb(NEW)) END;
    v_key jsonb;
    v_before jsonb := v_old;
    v_after jsonb := v_new;
BEGIN
    IF v_old = v_new THEN
        RETURN NULL;
    END IF;
    SELECT jsonb_object_agg(k, coalesce(v_new, v_old) -> k) INTO v_key FROM unnest(TG_ARGV) k;
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(key, value), jsonb_object_agg(key, v_new -> key) INTO v_before, v_after
          FROM jsonb_each(v_old) WHERE value IS DISTINCT FROM v_new -> key;
    END IF;
    PERFORM write_audit(lower(TG_OP), TG_TABLE_NAME, v_key, v_before, v_after);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION audit_change IS 'Trigger: keeps a change of a business table';

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES
        ('site', 'site_id'), ('department', 'department_id'), ('team', 'team_id'), ('agent', 'agent_id'),
        ('agent_team', 'agent_id, team_id'), ('seat', 'seat_id'), ('agent_seat', 'agent_id, seat_id'), ('staff', 'staff_id'),
        ('team_leader', 'staff_id, team_id'), ('staff_post', 'staff_id, post'), ('inspector_team', 'staff_id, team_id'),
        ('queue', 'queue_id') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)',
                       v_table, v_key);
    END LOOP;
END $$;

-- Grants keep everybody out; this keeps the owner from slips.
CREATE FUNCTION refuse_audit_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME LIKE 'audit_entry%' THEN
        -- The one change there is: the payload goes, nothing else moves.
        IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND audit_line(OLD) = audit_line(NEW) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'The audit is only ever added to' USING ERRCODE = '42501', CONSTRAINT = 'audit_append_only',
        HINT = 'erase_audit_payload() erases a payload where the law demands it.';
END $$;
COMMENT ON FUNCTION refuse_audit_change IS 'Trigger: the audit is never changed';
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

CREATE FUNCTION erase_audit_payload(p_entry bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL AND NOT pg_has_role(session_user, 'bz_owner', 'member') THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    IF btrim(p_why) = '' THEN
        RAISE EXCEPTION 'An erasure needs its reason' USING ERRCODE = '23514', CONSTRAINT = 'audit_erasure_reason';
    END IF;
    UPDATE audit_entry SET before_row = NULL, after_row = NULL, salt = NULL, erased_at = now()
     WHERE entry_id = p_entry AND erased_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no readable entry %', p_entry USING ERRCODE = '23514', CONSTRAINT = 'audit_entry_readable';
    END IF;
    PERFORM write_audit('erase', 'audit_entry', jsonb_build_object('entry_id', p_entry), NULL, jsonb_build_object('why', p_why));
END $$;
COMMENT ON FUNCTION erase_audit_payload IS 'Erases what an entry says, as the law may demand; that it was there remains';

CREATE FUNCTION audit_seal_hash(p_no bigint, p_at timestamptz, p_previous bytea, p_lines text) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(convert_to(p_no || '|' || (extract(epoch FROM p_at) * 1000000)::bigint || '|' || encode(p_previous, 'hex')
                             || E'\n' || p_lines, 'UTF8'))
$$;
COMMENT ON FUNCTION audit_seal_hash IS 'The hash of a seal over its entries'' lines';

CREATE FUNCTION seal_audit() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_last audit_seal;
    v_at timestamptz;
    v_ids bigint[];
    v_from timestamptz;
    v_to timestamptz;
    v_lines text;
BEGIN
    -- One sealer at a time; who writes entries never waits here.
    PERFORM pg_advisory_xact_lock(hashtext('seal_audit'));
    PERFORM ensure_audit_partition(now() + interval '10 days');
    v_at := clock_timestamp();
    WITH taken AS (DELETE FROM audit_unsealed RETURNING entry_id, at)
    SELECT array_agg(entry_id), min(at), max(at) INTO v_ids, v_from, v_to FROM taken;
    IF v_ids IS NULL THEN
        RETURN 0;
    END IF;
    SELECT * INTO v_last FROM audit_seal ORDER BY seal_no DESC LIMIT 1;
    SELECT string_agg(audit_line(e), E'\n' ORDER BY e.entry_id) INTO v_lines
      FROM audit_entry e WHERE e.entry_id = ANY (v_ids) AND e.at BETWEEN v_from AND v_to;
    INSERT INTO audit_seal (seal_no, sealed_at, entries, entry_ids, from_at, to_at, previous_hash, hash)
    SELECT n.no, v_at, cardinality(v_ids), (SELECT range_agg(int8range(id, id, '[]')) FROM unnest(v_ids) id), v_from, v_to, n.previous,
           audit_seal_hash(n.no, v_at, n.previous, coalesce(v_lines, ''))
      FROM (SELECT coalesce(v_last.seal_no, 0) + 1, coalesce(v_last.hash, decode(repeat('00', 32), 'hex'))) n (no, previous);
    RETURN cardinality(v_ids);
END $$;
COMMENT ON FUNCTION seal_audit IS 'Seals what is committed and not yet sealed; returns the number of entries';

CREATE FUNCTION verify_audit() RETURNS TABLE (finding text, seal_no bigint, entry_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH sealed AS MATERIALIZED ( -- by ranges of keys, so that the primary key carries it whatever the length
        SELECT s.seal_no, e.entry_id, audit_line(e) AS line,
               e.erased_at IS NULL AND e.digest <> audit_digest(e.salt, e.before_row, e.after_row) AS is_altered
          FROM audit_seal s CROSS JOIN LATERAL unnest(s.entry_ids) r
          JOIN audit_entry e ON e.entry_id >= lower(r) AND e.entry_id < upper(r) AND e.at BETWEEN s.from_at AND s.to_at
    ), hashed AS (
        SELECT s.seal_no, s.entries, s.previous_hash, s.hash, count(e.entry_id) AS found,
               audit_seal_hash(s.seal_no, s.sealed_at, s.previous_hash, coalesce(string_agg(e.line, E'\n' ORDER BY e.entry_id), '')) AS due
          FROM audit_seal s LEFT JOIN sealed e USING (seal_no)
         GROUP BY s.seal_no
    )
    -- Payload and digest no longer agree. An erased payload has none and is no finding.
    SELECT 'altered', e.seal_no, e.entry_id FROM sealed e WHERE e.is_altered
    UNION ALL
    SELECT 'altered', NULL, e.entry_id
      FROM audit_unsealed u JOIN audit_entry e USING (entry_id, at)
     WHERE e.erased_at IS NULL AND e.digest <> audit_digest(e.salt, e.before_row, e.after_row)
    UNION ALL
    SELECT 'missing', h.seal_no, id
      FROM hashed h JOIN audit_seal s USING (seal_no) CROSS JOIN LATERAL unnest(s.entry_ids) r
      CROSS JOIN LATERAL generate_series(lower(r), upper(r) - 1) id
     WHERE h.found < h.entries AND NOT EXISTS (SELECT FROM sealed e WHERE e.seal_no = h.seal_no AND e.entry_id = id)
    UNION ALL
    SELECT 'missing', NULL, u.entry_id
      FROM audit_unsealed u WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.entry_id = u.entry_id AND e.at = u.at)
    UNION ALL
    SELECT 'slipped in', NULL, e.entry_id
      FROM audit_entry e LEFT JOIN sealed k USING (entry_id) LEFT JOIN audit_unsealed u USING (entry_id)
     WHERE k.entry_id IS NULL AND u.entry_id IS NULL
    UNION ALL
    -- The seal does not fit its entries: who, when or what of one of them was altered.
    SELECT 'broken seal', h.seal_no, NULL FROM hashed h WHERE h.hash <> h.due
    UNION ALL
    SELECT 'broken chain', c.seal_no, NULL
      FROM (SELECT s.seal_no, s.previous_hash, lag(s.hash, 1, decode(repeat('00', 32), 'hex')) OVER w AS expected,
                   row_number() OVER w AS place
              FROM audit_seal s WINDOW w AS (ORDER BY s.seal_no)) c
     WHERE c.previous_hash <> c.expected OR c.seal_no <> c.place
    ORDER BY 2 NULLS LAST, 3 NULLS LAST, 1
$$;
COMMENT ON FUNCTION verify_audit IS 'What is broken in the audit: altered, missing, slipped in, broken seal, broken chain; no row when all is well';

REVOKE ALL ON FUNCTION ensure_audit_partition, audit_digest, audit_line, write_audit, audited_row, audit_change, refuse_audit_change,
    erase_audit_payload, audit_seal_hash, seal_audit, verify_audit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_audit_payload TO bz_admin;
GRANT EXECUTE ON FUNCTION verify_audit TO bz_auditor, bz_admin, bz_manager;
GRANT EXECUTE ON FUNCTION seal_audit TO bz_staff, bz_feed;

COMMENT ON COLUMN schema_migration.version IS 'Number of the migration';
COMMENT ON COLUMN schema_migration.name IS 'Its file''s name';
COMMENT ON COLUMN schema_migration.sha256 IS 'Digest of its text: one that was applied is never edited';
COMMENT ON COLUMN schema_migration.applied_at IS 'When it was applied';
COMMENT ON FUNCTION check_time_zone IS 'Trigger: refuses a time zone that does not exist';

-- What the migrations themselves put there is not a person's change.
SELECT ensure_audit_partition(now()), ensure_audit_partition(now() + interval '32 days');
