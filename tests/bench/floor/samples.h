// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QString>

#include <vector>

namespace banzhang::bench {

// A batch's stamp is the time of its events in milliseconds, which no other batch has: every row
// that shows it was brought by that batch.

// Lines "kind stamp moment", kind a letter, moment in wallNow()'s microseconds.
class SampleFile final
{
public:
    explicit SampleFile(const QString &path);
    void add(char kind, qint64 stamp, qint64 moment);

private:
    QFile m_file;
};

// When each batch was committed.
using Commits = QHash<qint64, qint64>;
inline constexpr char committedKind = 'c'; // the writer knows that the batch is in
inline constexpr char paintedKind = 'p';   // a paint event that shows the row has ended
inline constexpr char heldKind = 'm';      // the model has the row
inline constexpr char ownedKind = 'o';     // as the last, of a head-less subscriber

[[nodiscard]] Commits commitsIn(const QString &path);
// Milliseconds from the commit to the moment, sorted; samples of other batches are left out.
[[nodiscard]] std::vector<double> delaysIn(const QString &path, char kind, const Commits &commits);
// Of sorted values: 0.5 is the median. 0 when there are none.
[[nodiscard]] double partOf(const std::vector<double> &sorted, double part);

}
