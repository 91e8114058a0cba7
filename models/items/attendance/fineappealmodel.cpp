// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fineappealmodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

bool isFigure(int column)
{
    return column == FineAppealModel::Amount || column == FineAppealModel::Booked;
}

}

FineAppealModel::FineAppealModel(Word word, Now now, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_now(std::move(now))
{}

int FineAppealModel::alarmOf(const FineAppeal &appeal) const
{
    switch (clockOf(appeal, m_now()).stand) {
    case FineAppealClock::Stand::Overdue: return 2;
    case FineAppealClock::Stand::Soon: return 1;
    case FineAppealClock::Stand::Running:
    case FineAppealClock::Stand::Over: break;
    }
    return 0;
}

QVariant FineAppealModel::cell(int column, int role, const FineAppeal &appeal) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, appeal);
    case Qt::ToolTipRole: return column == What ? QVariant(appeal.words) : QVariant();
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case State: return int(appeal.state) * 10 + int(appeal.outcome);
        // Open ones by their deadline, then the others, the last first.
        case Clock:
            return appeal.isOpen()
                       ? appeal.decideBy.toSecsSinceEpoch()
                       : std::numeric_limits<qint64>::max() - appeal.decidedAt.toSecsSinceEpoch();
        case Amount: return appeal.entry.fen;
        case Recorded: return appeal.recordedAt;
        case Booked: return appeal.bookedFen;
        default: return m_word(column, appeal);
        }
    case IdRole: return appeal.id;
    case AlarmRole: return column == Clock ? alarmOf(appeal) : 0;
    case QuietRole: return !appeal.isOpen() && appeal.state != FineAppealState::Decided;
    default: return {};
    }
}

QVariant FineAppealModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State: return tr("State");
    case Clock: return tr("To be decided");
    case Agent: return tr("Agent");
    case What: return tr("Against");
    case Amount: return tr("Amount (¥)");
    case Recorded: return tr("Recorded");
    case Team: return tr("Team");
    case DecidedBy: return tr("Decided by");
    case Booked: return tr("Booked back (¥)");
    default: return {};
    }
}

FineAppealFilter::FineAppealFilter(FineAppealModel &appeals, QObject *parent)
    : QSortFilterProxyModel(parent), m_appeals(appeals)
{
    setSourceModel(&appeals);
    setSortRole(SortRole);
}

void FineAppealFilter::setShow(std::optional<Show> show)
{
    m_show = show;
    invalidateFilter();
}

void FineAppealFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

void FineAppealFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool FineAppealFilter::isShown(const FineAppeal &appeal) const
{
    if (!m_show)
        return true;
    switch (*m_show) {
    case Show::Open: return appeal.isOpen();
    case Show::ForMe: return appeal.isForMe();
    case Show::Decided: return appeal.state == FineAppealState::Decided;
    case Show::Ended:
        return appeal.state == FineAppealState::Withdrawn
               || appeal.state == FineAppealState::Settled;
    }
    return true;
}

bool FineAppealFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const FineAppeal &one = m_appeals.rows()[size_t(row)];
    return isShown(one) && (m_team.isEmpty() || one.entry.team == m_team)
           && (m_text.isEmpty()
               || QStringList{one.entry.agentNo, one.entry.agent, one.words, one.entry.rule}
                      .join(u'\n')
                      .contains(m_text, Qt::CaseInsensitive));
}

}
