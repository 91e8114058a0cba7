-- SPDX-License-Identifier: GPL-3.0-or-later
-- The past came at once: its index by time is filled now, not when the server finds the leisure, or each day would be looked for in all of
-- its month. No parameters.
SELECT count(brin_summarize_new_values(i.inhrelid)) AS indexes FROM pg_inherits i WHERE i.inhparent = 'agent_event_at_idx'::regclass
