// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/notice.h"

#include <functional>

namespace banzhang {

// Notices, newest first; IdRole is the notice. What is in force and not yet told to all is amber.
class NoticeModel final : public KeyedTable<Notice>
{
    Q_OBJECT

public:
    enum Column { Title, Published, State, Told, NewUntold, By, ColumnCount };
    using Word = std::function<QString(int column, const Notice &notice)>;
    using Today = std::function<QDate()>;

    NoticeModel(Word word, Today today, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Notice &notice) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Notice &notice) const override { return notice.id; }

    const Word m_word;
    const Today m_today;
};

// Whom a notice concerns; IdRole is the agent. Who came after it and was not told is amber (M3).
class NoticeReaderModel final : public KeyedTable<NoticeReader>
{
    Q_OBJECT

public:
    enum Column { Told, Agent, Team, When, Quiz, Unread, ColumnCount };
    using Word = std::function<QString(int column, const NoticeReader &reader)>;

    explicit NoticeReaderModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const NoticeReader &reader) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const NoticeReader &reader) const override { return reader.agentId; }

    const Word m_word;
};

// How far it came, a row a team and one of all.
class TeamCoverageModel final : public KeyedTable<TeamCoverage>
{
    Q_OBJECT

public:
    enum Column { Team, People, Told, Untold, NewUntold, Passed, ColumnCount };
    using Word = std::function<QString(int column, const TeamCoverage &coverage)>;

    explicit TeamCoverageModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const TeamCoverage &coverage) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const TeamCoverage &coverage) const override
    {
        return coverage.teamId;
    }

    const Word m_word;
};

}
