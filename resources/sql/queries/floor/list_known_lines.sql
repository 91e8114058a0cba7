-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys of the lines that a source has taken. Parameters: source_id, from_second, to_second.
SELECT second, hashes FROM known_lines(:source_id::bigint, :from_second::bigint, :to_second::bigint)
