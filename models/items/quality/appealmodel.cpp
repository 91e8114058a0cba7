// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appealmodel.h"

namespace banzhang {
namespace {

constexpr qint64 secondsADay = 86400;
constexpr int soonSeconds = 86400; // amber when less is left
const QString missing = QStringLiteral("—");

int alignment(bool isNumber)
{
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

bool isNumber(int column)
{
    return column >= AppealFigureModel::Raised && column != AppealFigureModel::Share;
}

// In per cent; none of nothing decided.
std::optional<double> shareOf(const AppealFigure &figure)
{
    return figure.decided == 0 ? std::nullopt
                               : std::optional(figure.upheld * 100.0 / figure.decided);
}

QVariant sortValueOf(int column, const AppealFigure &figure)
{
    switch (column) {
    case AppealFigureModel::Raised: return figure.raised;
    case AppealFigureModel::Decided: return figure.decided;
    case AppealFigureModel::Upheld: return figure.upheld;
    case AppealFigureModel::Share: return shareOf(figure).value_or(-1);
    case AppealFigureModel::Days: return figure.decided == 0 ? qint64(-1) : figure.meanSeconds;
    default: return column == AppealFigureModel::Name ? figure.name : figure.form;
    }
}

}

AppealModel::AppealModel(Word word, Now now, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_now(std::move(now))
{}

QVariant AppealModel::sortValue(int column, const Appeal &appeal) const
{
    switch (column) {
    case State: return int(appeal.state) * 10 + int(appeal.outcome);
    // What is open comes first, the most urgent of it before the others.
    case Left:
        return appeal.state == AppealState::Open ? appeal.dueAt : appeal.dueAt.addYears(1000);
    case Score: return appeal.score;
    case Raised: return appeal.raisedAt;
    case Decided: return appeal.decidedAt;
    default: return m_word(column, appeal);
    }
}

// Red behind its time, amber on its last day.
int AppealModel::alarm(const Appeal &appeal) const
{
    if (appeal.state != AppealState::Open)
        return 0;
    const qint64 left = m_now().secsTo(appeal.dueAt);
    return left < 0 ? 2 : left < soonSeconds ? 1 : 0;
}

QVariant AppealModel::cell(int column, int role, const Appeal &appeal) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, appeal);
    case Qt::ToolTipRole: return appeal.reason;
    case SortRole: return sortValue(column, appeal);
    case IdRole: return appeal.appealId;
    case AlarmRole: return column == Left ? alarm(appeal) : 0;
    case QuietRole: return appeal.state != AppealState::Open;
    default: return {};
    }
}

QVariant AppealModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State: return tr("State");
    case Left: return tr("Time left");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Inspector: return tr("Scorer");
    case What: return tr("Subject");
    case Score: return tr("Score");
    case Raised: return tr("Raised on");
    case RaisedBy: return tr("Raised by");
    case Decided: return tr("Decided");
    case DecidedBy: return tr("Decided by");
    case Form: return tr("Form");
    default: return {};
    }
}

AppealFigureModel::AppealFigureModel(QString name, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_name(std::move(name))
{}

QString AppealFigureModel::text(int column, const AppealFigure &figure) const
{
    switch (column) {
    case Name: return figure.name.isEmpty() ? tr("Not this agent") : figure.name;
    case Form: return figure.form;
    case Raised: return QString::number(figure.raised);
    case Decided: return QString::number(figure.decided);
    case Upheld: return QString::number(figure.upheld);
    case Share: {
        const auto share = shareOf(figure);
        return share ? tr("%1% (n = %2)").arg(qRound(*share)).arg(figure.decided) : missing;
    }
    case Days:
        return figure.decided == 0
                   ? missing
                   : QString::number(double(figure.meanSeconds) / secondsADay, 'f', 1);
    default: return {};
    }
}

QVariant AppealFigureModel::cell(int column, int role, const AppealFigure &figure) const
{
    switch (role) {
    case Qt::DisplayRole: return text(column, figure);
    case Qt::TextAlignmentRole: return alignment(isNumber(column));
    case SortRole: return sortValueOf(column, figure);
    case IdRole: return figure.key;
    default: return {};
    }
}

QVariant AppealFigureModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(isNumber(column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return m_name;
    case Form: return tr("Form");
    case Raised: return tr("Appeals");
    case Decided: return tr("Decided");
    case Upheld: return tr("Upheld");
    case Share: return tr("Upheld share");
    case Days: return tr("Mean days");
    default: return {};
    }
}

}
