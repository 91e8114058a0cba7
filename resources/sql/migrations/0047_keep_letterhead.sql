-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the site's paper looks like: its logo, its lines above and below each page, its margins. Figures and fingerprints of runs know nothing of it.
CREATE TABLE report_logo (
    report_logo_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    image bytea NOT NULL CONSTRAINT report_logo_size CHECK (octet_length(image) BETWEEN 1 AND 1048576)
                         CONSTRAINT report_logo_kind CHECK (substring(image FROM 1 FOR 8) = '\x89504e470d0a1a0a' OR substring(image FROM 1 FOR 3) = '\xffd8ff'
                                                            OR position('\x3c737667'::bytea IN image) > 0),
    sha256 text NOT NULL GENERATED ALWAYS AS (encode(sha256(image), 'hex')) STORED CONSTRAINT report_logo_sha256_key UNIQUE,
    made_by bigint NOT NULL REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE report_logo IS 'Logos that the site''s paper has or had';
COMMENT ON COLUMN report_logo.report_logo_id IS 'Key';
COMMENT ON COLUMN report_logo.image IS 'The file as it was chosen: PNG, JPEG or SVG, at most a megabyte';
COMMENT ON COLUMN report_logo.sha256 IS 'Of the file';
COMMENT ON COLUMN report_logo.made_by IS 'Who brought it';
COMMENT ON COLUMN report_logo.made_at IS 'When';
ALTER TABLE report_logo ALTER COLUMN image SET STORAGE EXTERNAL;

CREATE TABLE report_letterhead (
    letterhead_id smallint PRIMARY KEY DEFAULT 1 CONSTRAINT report_letterhead_one CHECK (letterhead_id = 1),
    head text NOT NULL DEFAULT '' CONSTRAINT report_letterhead_head CHECK (length(head) <= 120 AND head !~ '[[:cntrl:]]'),
    foot text NOT NULL DEFAULT '' CONSTRAINT report_letterhead_foot CHECK (length(foot) <= 120 AND foot !~ '[[:cntrl:]]'),
    paper text NOT NULL DEFAULT 'A4' CONSTRAINT report_letterhead_paper CHECK (paper IN ('A4', 'A3')),
    left_mm numeric(4, 1) NOT NULL DEFAULT 16,
    top_mm numeric(4, 1) NOT NULL DEFAULT 14,
    right_mm numeric(4, 1) NOT NULL DEFAULT 16,
    bottom_mm numeric(4, 1) NOT NULL DEFAULT 12,
    report_logo_id bigint REFERENCES report_logo,
    revision int NOT NULL DEFAULT 1,
    changed_by bigint REFERENCES staff,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT report_letterhead_margins CHECK (least(left_mm, top_mm, right_mm, bottom_mm) >= 5 AND greatest(left_mm, top_mm, right_mm, bottom_mm) <= 50)
);
COMMENT ON TABLE report_letterhead IS 'The paper of this site''s reports: one row';
COMMENT ON COLUMN report_letterhead.letterhead_id IS 'Always 1';
COMMENT ON COLUMN report_letterhead.head IS 'Beside the centre''s name above each page';
COMMENT ON COLUMN report_letterhead.foot IS 'At the foot of each page';
COMMENT ON COLUMN report_letterhead.paper IS 'What a report is asked for on, when nothing else is said: A4, A3';
COMMENT ON COLUMN report_letterhead.left_mm IS 'Margin, 5 to 50 millimetres';
COMMENT ON COLUMN report_letterhead.top_mm IS 'Margin, 5 to 50 millimetres';
COMMENT ON COLUMN report_letterhead.right_mm IS 'Margin, 5 to 50 millimetres';
COMMENT ON COLUMN report_letterhead.bottom_mm IS 'Margin, 5 to 50 millimetres';
COMMENT ON COLUMN report_letterhead.report_logo_id IS 'The logo; null: none';
COMMENT ON COLUMN report_letterhead.revision IS 'Counts its changes: who changes it says which one he read';
COMMENT ON COLUMN report_letterhead.changed_by IS 'Who changed it last; null: nobody yet';
COMMENT ON COLUMN report_letterhead.changed_at IS 'When';
INSERT INTO report_letterhead DEFAULT VALUES;

CREATE FUNCTION guard_report_logo() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'A logo that paper had is kept as it was' USING ERRCODE = '42501', CONSTRAINT = 'report_logo_kept', HINT = 'Bring another one.';
END $$;
COMMENT ON FUNCTION guard_report_logo IS 'Trigger: the audit of letterheads names logos, so they stay';
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON report_logo FOR EACH ROW EXECUTE FUNCTION guard_report_logo();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON report_logo FOR EACH STATEMENT EXECUTE FUNCTION guard_report_logo();
-- A logo tells who brought it and when itself.
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON report_letterhead FOR EACH ROW EXECUTE FUNCTION audit_change(letterhead_id);

CREATE FUNCTION save_report_letterhead(p_revision int, p_fields jsonb, p_logo bytea) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v record;
    v_logo bigint;
    v_revision int;
BEGIN
    SELECT revision INTO v_revision FROM report_letterhead FOR UPDATE;
    IF v_revision IS DISTINCT FROM p_revision THEN
        RAISE EXCEPTION 'Somebody else changed the paper meanwhile' USING ERRCODE = '55P03', CONSTRAINT = 'report_letterhead_meanwhile';
    END IF;
    SELECT * INTO v FROM jsonb_to_record(p_fields) AS f (head text, foot text, paper text, left_mm numeric, top_mm numeric, right_mm numeric, bottom_mm numeric);
    IF octet_length(p_logo) > 0 THEN
        INSERT INTO report_logo (image, made_by) VALUES (p_logo, v_staff) ON CONFLICT (sha256) DO NOTHING;
        v_logo := (SELECT report_logo_id FROM report_logo WHERE sha256 = encode(sha256(p_logo), 'hex'));
    END IF;
    UPDATE report_letterhead SET head = btrim(coalesce(v.head, '')), foot = btrim(coalesce(v.foot, '')), paper = v.paper, left_mm = v.left_mm, top_mm = v.top_mm,
                                 right_mm = v.right_mm, bottom_mm = v.bottom_mm, report_logo_id = v_logo, revision = revision + 1, changed_by = v_staff,
                                 changed_at = clock_timestamp();
    PERFORM announce_report('letterhead');
    RETURN v_revision + 1;
END $$;
COMMENT ON FUNCTION save_report_letterhead IS 'A manager changes the site''s paper, over the revision that was read. Returns the new one';

ALTER TABLE report_logo ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_letterhead ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff ON report_logo FOR SELECT TO bz_staff USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY staff ON report_letterhead FOR SELECT TO bz_staff USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON report_logo, report_letterhead TO bz_staff; -- whoever makes a report has it on the site's paper
REVOKE ALL ON FUNCTION guard_report_logo, save_report_letterhead FROM PUBLIC;
GRANT EXECUTE ON FUNCTION save_report_letterhead TO bz_manager;
