// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/serverclock.h"
#include "leaderboards/noticedesk.h"

#include <QStringList>

namespace banzhang {

// Cells of the lists of notices, of whom they concern, and of coverage.
[[nodiscard]] NoticeWords noticeWords(const ServerClock &clock);
// A notice with its quiz, a line each: name, tab, words.
[[nodiscard]] QStringList noticeLines(const Notice &notice, const ServerClock &clock);
[[nodiscard]] QString noticeGapWord(NoticeGap gap);
[[nodiscard]] QString noticeSentence(const Problem &problem);

}
