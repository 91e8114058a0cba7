-- SPDX-License-Identifier: GPL-3.0-or-later
-- The group roles of the cluster. Rights hang on them; people are members of them.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['bz_leader', 'bz_inspector', 'bz_quality_head', 'bz_manager', 'bz_scheduler',
                                  'bz_front_desk', 'bz_feed', 'bz_auditor', 'bz_admin', 'bz_staff', 'bz_wallboard'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
    -- What everybody may do hangs on bz_staff, which each of the others is.
    FOREACH wanted IN ARRAY ARRAY['bz_leader', 'bz_inspector', 'bz_quality_head', 'bz_manager', 'bz_scheduler',
                                  'bz_front_desk', 'bz_auditor', 'bz_admin'] LOOP
        EXECUTE format('GRANT bz_staff TO %I', wanted);
    END LOOP;
END
$$;
