-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the reader may command, where he is rung, and which reasons of pauses were used of late. No parameters.
SELECT (SELECT extension FROM staff WHERE staff_id = my_staff_id()) AS extension,
       ARRAY(SELECT deed FROM staff_right WHERE staff_id = my_staff_id() ORDER BY deed) AS deeds,
       ARRAY(SELECT reason FROM switch_command WHERE kind = 'pause' AND asked_by = my_staff_id()
              GROUP BY reason ORDER BY max(asked_at) DESC LIMIT 8) AS pause_reasons
