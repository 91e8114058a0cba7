// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetmerge.h"

#include <algorithm>

namespace banzhang {
namespace {

QString words(const Answer &answer)
{
    return answer.comment.isEmpty() ? answer.value
                                    : answer.value + QStringLiteral(": ") + answer.comment;
}

QString mergeText(const QString &key, const QString &base, const QString &mine,
                  const QString &theirs, std::vector<SheetClash> &clashes)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    // One went on where the other stopped: nothing was written twice.
    if (mine.startsWith(theirs) || theirs.startsWith(mine))
        return std::max(mine, theirs,
                        [](const QString &a, const QString &b) { return a.size() < b.size(); });
    clashes.push_back({key, mine, theirs});
    return theirs + u'\n' + mine;
}

std::vector<SheetMarker> mergeMarkers(const SheetContent &base, const SheetContent &mine,
                                      const SheetContent &theirs)
{
    if (mine.markers == theirs.markers || theirs.markers == base.markers)
        return mine.markers;
    if (mine.markers == base.markers)
        return theirs.markers;
    std::vector<SheetMarker> all = mine.markers;
    const auto isIn = [](const std::vector<SheetMarker> &list, const SheetMarker &marker) {
        return std::find(list.begin(), list.end(), marker) != list.end();
    };
    // What I took away stays away, what the other desk added is added.
    std::copy_if(theirs.markers.begin(), theirs.markers.end(), std::back_inserter(all),
                 [&](const SheetMarker &marker) {
                     return !isIn(mine.markers, marker) && !isIn(base.markers, marker);
                 });
    std::ranges::stable_sort(all, {}, &SheetMarker::atMs);
    return all;
}

}

SheetMerge mergeSheets(const SheetContent &base, const SheetContent &mine,
                       const SheetContent &theirs,
                       const std::function<bool(const QString &key)> &mineIsLater)
{
    SheetMerge merge;
    merge.content = theirs;
    const SheetChange changed = difference(base, mine);
    for (auto answer = changed.answers.cbegin(); answer != changed.answers.cend(); ++answer) {
        const Answer before = base.answers.value(answer.key());
        const Answer other = theirs.answers.value(answer.key());
        const bool isClash = other != before && other != *answer;
        const bool isMine = !isClash || mineIsLater(answer.key());
        SheetChange one;
        one.answers.insert(answer.key(), isMine ? *answer : other);
        apply(one, merge.content);
        if (isClash)
            merge.clashes.push_back(
                {answer.key(), words(isMine ? *answer : other), words(isMine ? other : *answer)});
    }
    merge.content.strengths = mergeText(QStringLiteral("strengths"), base.strengths, mine.strengths,
                                        theirs.strengths, merge.clashes);
    merge.content.weaknesses = mergeText(QStringLiteral("weaknesses"), base.weaknesses,
                                         mine.weaknesses, theirs.weaknesses, merge.clashes);
    merge.content.markers = mergeMarkers(base, mine, theirs);
    return merge;
}

}
