-- SPDX-License-Identifier: GPL-3.0-or-later
-- The quizzes of notices. No parameters.
SELECT notice_id, words, choices, right_no FROM notice_question ORDER BY notice_id, position
