// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardmodel.h"

#include <cmath>

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

bool isNumber(int column)
{
    return column == BoardModel::Place || column == BoardModel::Change
           || column == BoardModel::Value || column == BoardModel::Count;
}

// The part that each place has of its bracket; a bracket of one is none.
QHash<qint64, int> bracketParts(const std::vector<BoardPlace> &places)
{
    QHash<qint64, int> parts;
    for (size_t at = 0; at < places.size(); ++at) {
        const int mine = places[at].bracket;
        if (mine == 0)
            continue;
        const bool goesOn = at + 1 < places.size() && places[at + 1].bracket == mine;
        const bool began = at > 0 && places[at - 1].bracket == mine;
        parts.insert(places[at].id(), began && goesOn ? 2 : began ? 3 : goesOn ? 1 : 0);
    }
    return parts;
}

}

BoardModel::BoardModel(Word word, Tip tip, QObject *parent)
    : TableModel(parent), m_word(std::move(word)), m_tip(std::move(tip))
{}

void BoardModel::replace(BoardLook look)
{
    if (look.rule.metric != m_look.rule.metric || look.question.who != m_look.question.who)
        replaceRows({}); // other things than before, whatever their keys
    std::vector<BoardPlace> rows = look.places;
    m_brackets = bracketParts(look.places);
    m_look = std::move(look);
    m_placed = int(
        std::ranges::count_if(m_look.places, [](const BoardPlace &one) { return one.place > 0; }));
    findScale();
    replaceRows(std::move(rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT replaced();
}

void BoardModel::setOwnTeams(const QSet<qint64> &teams)
{
    if (teams == m_own)
        return;
    m_own = teams;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {OwnRole});
}

const BoardPlace *BoardModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &rows()[size_t(row)];
}

// Ten steps of the greatest round width within which all intervals lie.
void BoardModel::findScale()
{
    double low = 1e18;
    double high = -1e18;
    for (const BoardPlace &one : m_look.places) {
        if (one.place == 0 || !one.low || !one.high)
            continue;
        low = std::min(low, *one.low);
        high = std::max(high, *one.high);
    }
    if (low > high) {
        m_scale = {0, 1};
        return;
    }
    const double step = m_look.rule.metric == BoardMetric::QaScore ? 2 : 0.02;
    m_scale = {std::floor(low / step) * step, std::ceil(high / step) * step};
    if (m_scale.second <= m_scale.first)
        m_scale.second = m_scale.first + step;
}

QVariant BoardModel::spanOf(const BoardPlace &one) const
{
    if (!one.low || !one.high)
        return {};
    const auto part = [this](double value) {
        return std::clamp((value - m_scale.first) / (m_scale.second - m_scale.first), 0.0, 1.0);
    };
    return QVariantList{part(*one.low), part(one.value), part(*one.high)};
}

QVariant BoardModel::sortOf(int column, const BoardPlace &one) const
{
    switch (column) {
    case Place: return one.order;
    case Change: return one.change.value_or(0);
    case Figure:
    case Value: return one.value;
    case Count: return isSample(m_look.rule.metric) ? one.n : one.orders;
    case Reached: return one.reachedAt;
    default: return m_word(column, one, m_look);
    }
}

QVariant BoardModel::cell(int column, int role, const BoardPlace &one) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, one, m_look);
    case Qt::ToolTipRole: {
        const QString tip = m_tip(column, one, m_look);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(toTheRight) : QVariant();
    case SortRole: return sortOf(column, one);
    case IdRole: return one.id();
    case FlagRole: return column == Who && !one.flags.empty() ? 1 : 0;
    case QuietRole: return column == Change && one.change.value_or(0) == 0;
    case ShareRole: return one.share;
    case SpanRole: return spanOf(one);
    case BracketRole: return m_brackets.value(one.id(), 0);
    case OwnRole: return m_own.contains(one.teamId);
    default: return {};
    }
}

QVariant BoardModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    const bool isTeam = m_look.question.who == BoardWho::Team;
    switch (column) {
    case Place: return tr("Place");
    case Change: return tr("±", "change of place");
    case Who: return isTeam ? tr("Team") : tr("No. and name");
    case Figure:
        return isSample(m_look.rule.metric) ? tr("95% interval") : tr("Share of the first");
    case Value:
        switch (m_look.rule.metric) {
        case BoardMetric::Amount: return tr("Sales (¥)");
        case BoardMetric::Orders: return tr("Orders");
        case BoardMetric::SuccessRate: return tr("Success rate");
        case BoardMetric::QaScore: return tr("Mean score");
        case BoardMetric::Service: return tr("Answered");
        case BoardMetric::Mix: return tr("Points");
        }
        return {};
    case Count:
        return m_look.rule.metric == BoardMetric::QaScore ? tr("Sheets")
               : isSample(m_look.rule.metric)             ? tr("Cases")
                                                          : tr("Orders");
    case Team: return tr("Team");
    case Reached: return tr("Reached at");
    case Reason: return tr("Why without a place");
    default: return {};
    }
}

QList<int> BoardModel::rolesOf(int) const
{
    return {Qt::DisplayRole, Qt::ToolTipRole, SortRole, FlagRole,
            QuietRole,       ShareRole,       SpanRole, BracketRole};
}

BoardFilter::BoardFilter(BoardModel &model, bool isPlaced, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_isPlaced(isPlaced)
{
    setSourceModel(&model);
    setSortRole(SortRole);
    setFilterRole(-1);
    setDynamicSortFilter(true);
    connect(&model, &BoardModel::replaced, this, &BoardFilter::look);
}

void BoardFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    look();
}

void BoardFilter::look()
{
    m_orders.clear();
    m_found = 0;
    for (const BoardPlace &one : m_model.look().places) {
        if (m_text.isEmpty() || (one.place > 0) != m_isPlaced)
            continue;
        if (!one.name.contains(m_text, Qt::CaseInsensitive)
            && !one.agentNo.contains(m_text, Qt::CaseInsensitive))
            continue;
        if (m_found == 0)
            m_found = one.id();
        m_orders.insert(one.order);
        if (m_isPlaced)
            m_orders.unite({one.order - 1, one.order + 1});
    }
    invalidateFilter();
}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const BoardPlace &one = m_model.rows()[size_t(row)];
    return (one.place > 0) == m_isPlaced && (m_text.isEmpty() || m_orders.contains(one.order));
}

}
