// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace banzhang {

// A question about a notice, ticked in the meeting (M3).
struct NoticeQuestion
{
    QString words;
    QStringList choices; // 2 to 4
    int right = 0;       // place of the right one, from 0

    bool operator==(const NoticeQuestion &) const = default;
};

// A notice as it was published; it never changes. A correction is a notice of its own, which takes
// its place.
struct Notice
{
    static constexpr int questionsOfQuiz = 2;

    qint64 id = 0;
    QString title;
    QString words;
    QDate validUntil; // null: until it is corrected
    std::vector<std::pair<qint64, QString>> teams;
    std::vector<NoticeQuestion> questions; // two or none
    qint64 corrects = 0;                   // the one in whose place it stands; 0: none
    qint64 correctedBy = 0;                // the one that stands in its place; 0: it is in force
    QString publishedBy;
    QDateTime publishedAt; // UTC
    // As far as the reader sees them: people of its teams today, and who of them was told.
    int people = 0;
    int told = 0;
    int newUntold = 0; // came after it was published and were not told

    // Still to be told to people.
    [[nodiscard]] bool isInForce(QDate today) const
    {
        return correctedBy == 0 && (validUntil.isNull() || validUntil >= today);
    }
    bool operator==(const Notice &) const = default;
};

// Something without which a notice is not published.
enum class NoticeGap { Title, Words, Teams, Quiz, ValidUntil };

// In this order; empty when it can be published.
[[nodiscard]] std::vector<NoticeGap> gapsOf(const Notice &notice, QDate today);

// Somebody whom a notice concerns.
struct NoticeReader
{
    qint64 agentId = 0;
    QString agentNo;
    QString name;
    qint64 teamId = 0;
    QString team;
    QDateTime toldAt;   // UTC; null: not told
    bool isNew = false; // came into its teams after it was published
    int answered = 0;   // questions that he answered
    int right = 0;      // of them rightly
    int unread = 0;     // notices in force that he was not told of (#68)

    [[nodiscard]] bool isTold() const { return toldAt.isValid(); }
    bool operator==(const NoticeReader &) const = default;
};

// How far a notice came in a team (M3).
struct TeamCoverage
{
    qint64 teamId = 0; // 0: all
    QString team;
    int people = 0;
    int told = 0;
    int newUntold = 0;
    int asked = 0;  // who answered both questions
    int passed = 0; // of them all rightly

    bool operator==(const TeamCoverage &) const = default;
};

// By team's name; the last row is all of them.
[[nodiscard]] std::vector<TeamCoverage> coverageOf(const std::vector<NoticeReader> &readers);

}
