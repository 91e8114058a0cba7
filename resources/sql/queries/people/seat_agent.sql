-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an agent sits from a day on (null: today); seat_id null: nowhere. Parameters: agent_id, seat_id, from_on.
SELECT seat_agent(:agent_id, :seat_id::bigint, :from_on::date);
