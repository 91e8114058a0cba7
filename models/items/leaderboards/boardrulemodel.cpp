// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardrulemodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int farDay = 10'000'000; // after every Julian day that is asked for

QVariant sideOf(bool isFigure)
{
    return isFigure ? QVariant(toTheRight) : QVariant();
}

// Day, week, month; of each the newest first.
double orderOf(int board, const QDate &from)
{
    return board * double(farDay) + double(farDay - from.toJulianDay());
}

int placeOf(const QString &code)
{
    return code == u"day" ? 0 : code == u"week" ? 1 : 2;
}

bool isOver(const QDate &until, bool isInForce)
{
    return until.isValid() && !isInForce && until <= QDate::currentDate();
}

}

BoardRuleModel::BoardRuleModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant BoardRuleModel::cell(int column, int role, const BoardVersion &version) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, version);
    case Qt::ToolTipRole:
        return column == Metric || column == Gates ? QVariant(m_word(column, version)) : QVariant();
    case Qt::TextAlignmentRole: return sideOf(column == Edition);
    case SortRole:
        switch (column) {
        case Board: return orderOf(int(version.code), version.from);
        case Edition: return version.edition;
        case From: return version.from;
        case Until: return version.until;
        case Closes: return version.rule.closesS;
        case WeekStarts: return version.rule.weekStarts;
        default: return m_word(column, version);
        }
    case IdRole: return version.id;
    case QuietRole: return isOver(version.until, version.isInForce);
    default: return {};
    }
}

QVariant BoardRuleModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column == Edition);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Board: return tr("Board");
    case Edition: return tr("Version");
    case State: return tr("State");
    case From: return tr("From");
    case Until: return tr("Until");
    case Metric: return tr("Ranked by");
    case Gates: return tr("Gates");
    case Ties: return tr("Ties");
    case Closes: return tr("Closes");
    case WeekStarts: return tr("Week begins");
    case MadeBy: return tr("By");
    default: return {};
    }
}

PrizeModel::PrizeModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant PrizeModel::cell(int column, int role, const PrizeVersion &prize) const
{
    const bool isFigure = column == Edition || column == Prize || column == Points;
    switch (role) {
    case Qt::DisplayRole: return m_word(column, prize);
    case Qt::TextAlignmentRole: return sideOf(isFigure);
    case SortRole:
        switch (column) {
        case Board: return orderOf(placeOf(prize.code), prize.from);
        case Edition: return prize.edition;
        case From: return prize.from;
        case Until: return prize.until;
        case Prize: return prize.fen;
        case Points: return prize.points;
        default: return m_word(column, prize);
        }
    case IdRole: return prize.id;
    case QuietRole: return isOver(prize.until, prize.isInForce);
    default: return {};
    }
}

QVariant PrizeModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column == Edition || column == Prize || column == Points);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Board: return tr("Champion of");
    case Edition: return tr("Version");
    case State: return tr("State");
    case From: return tr("From");
    case Until: return tr("Until");
    case Prize: return tr("Prize (¥)");
    case Points: return tr("Points");
    case MadeBy: return tr("By");
    default: return {};
    }
}

}
