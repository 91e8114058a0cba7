// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/noticemodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

}

NoticeModel::NoticeModel(Word word, Today today, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_today(std::move(today))
{}

QVariant NoticeModel::cell(int column, int role, const Notice &notice) const
{
    const bool isOpen = notice.isInForce(m_today());
    switch (role) {
    case Qt::DisplayRole: return m_word(column, notice);
    case Qt::ToolTipRole: return column == Title ? QVariant(notice.words) : QVariant();
    case SortRole:
        switch (column) {
        case Published: return notice.publishedAt;
        case Told: return notice.people > 0 ? double(notice.told) / notice.people : 0.0;
        case NewUntold: return notice.newUntold;
        default: return m_word(column, notice);
        }
    case IdRole: return notice.id;
    case AlarmRole:
        return isOpen
                       && ((column == Told && notice.told < notice.people)
                           || (column == NewUntold && notice.newUntold > 0))
                   ? 1
                   : 0;
    case QuietRole: return !isOpen;
    default: return {};
    }
}

QVariant NoticeModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title: return tr("Notice");
    case Published: return tr("Published");
    case State: return tr("State");
    case Told: return tr("Told");
    case NewUntold: return tr("New and not told");
    case By: return tr("By", "whom it was published");
    default: return {};
    }
}

NoticeReaderModel::NoticeReaderModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant NoticeReaderModel::cell(int column, int role, const NoticeReader &reader) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, reader);
    case SortRole:
        switch (column) {
        case Told: return reader.isTold();
        case When: return reader.toldAt;
        case Quiz: return reader.right;
        case Unread: return reader.unread;
        default: return m_word(column, reader);
        }
    case IdRole: return reader.agentId;
    case AlarmRole: return column == Told && reader.isNew && !reader.isTold() ? 1 : 0;
    default: return {};
    }
}

QVariant NoticeReaderModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Told: return tr("Told");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case When: return tr("When");
    case Quiz: return tr("Quiz");
    case Unread: return tr("Unread notices");
    default: return {};
    }
}

TeamCoverageModel::TeamCoverageModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant TeamCoverageModel::cell(int column, int role, const TeamCoverage &coverage) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, coverage);
    case Qt::TextAlignmentRole: return column == Team ? QVariant() : QVariant(toTheRight);
    case SortRole:
        switch (column) {
        case People: return coverage.people;
        case Told: return coverage.told;
        case Untold: return coverage.people - coverage.told;
        case NewUntold: return coverage.newUntold;
        case Passed: return coverage.passed;
        default: return m_word(column, coverage);
        }
    case IdRole: return coverage.teamId;
    case AlarmRole: return column == NewUntold && coverage.newUntold > 0 ? 1 : 0;
    default: return {};
    }
}

QVariant TeamCoverageModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column != Team)
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Team: return tr("Team");
    case People: return tr("People");
    case Told: return tr("Told");
    case Untold: return tr("Not told");
    case NewUntold: return tr("New and not told");
    case Passed: return tr("Quiz passed");
    default: return {};
    }
}

}
