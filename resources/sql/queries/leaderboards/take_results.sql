-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the results of agents' days (#85). Parameters: source, file, rows, rejects.
SELECT added, known, rejected FROM take_results(:source::text, :file::text, :rows::jsonb, :rejects::jsonb)
