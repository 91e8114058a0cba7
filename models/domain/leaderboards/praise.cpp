// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/praise.h"

#include <algorithm>

namespace banzhang {

int wordsIn(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return int(std::count_if(characters.begin(), characters.end(),
                             [](uint one) { return !QChar::isSpace(one); }));
}

bool isConcrete(const QString &example)
{
    return wordsIn(example) >= leastExample;
}

}
