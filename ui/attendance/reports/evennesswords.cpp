// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/reports/evennesswords.h"

#include "attendance/evennessmodel.h"
#include "attendance/ledger.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Evenness)
};

QString shareText(double share)
{
    return share < 0 ? missingText() : QStringLiteral("%1%").arg(share, 0, 'f', 1);
}

QString spanText(std::optional<qint64> seconds)
{
    if (!seconds)
        return missingText();
    const qint64 hours = *seconds / 3600;
    if (hours < 1)
        return Words::tr("%1 min", "minutes").arg(*seconds / 60);
    return hours >= 48 ? Words::tr("%1 d", "days").arg(double(hours) / 24, 0, 'f', 1)
                       : Words::tr("%1 h", "hours").arg(double(*seconds) / 3600, 0, 'f', 1);
}

QString teamText(const QString &team)
{
    return team.isEmpty() ? Words::tr("no team") : team;
}

// "name: head value, head value …"
template <class Model, class Row, class F>
void addRows(QStringList &lines, const QString &title, const std::vector<Row> &rows, const F &word)
{
    const Model heads(word);
    lines.append(title + u'\t'
                 + (rows.empty() ? Words::tr("nothing") : QString::number(rows.size())));
    for (const Row &row : rows) {
        QStringList parts;
        for (int column = 1; column < Model::ColumnCount; ++column)
            parts.append(heads.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' '
                         + word(column, row));
        lines.append(word(0, row) + u'\t' + parts.join(QStringLiteral(" · ")));
    }
}

}

QString deciderWord(int column, const DeciderMonth &decider)
{
    switch (column) {
    case DeciderModel::Name: return decider.name;
    case DeciderModel::Booked: return QString::number(decider.booked);
    case DeciderModel::Dismissed: return QString::number(decider.dismissed);
    case DeciderModel::Deviating: return QString::number(decider.deviating);
    case DeciderModel::Share: return shareText(decider.deviatingShare());
    case DeciderModel::Difference: return yuanText(decider.deviationFen);
    case DeciderModel::Appealed: return QString::number(decider.appealed);
    case DeciderModel::Upheld: return QString::number(decider.upheld);
    case DeciderModel::Reduced: return QString::number(decider.reduced);
    default: return {};
    }
}

QString deviationWord(int column, const Deviation &deviation)
{
    const bool isInPoints =
        deviation.fen == deviation.ruleFen && deviation.points != deviation.rulePoints;
    const auto amount = [isInPoints](qint64 fen, int points) {
        return isInPoints ? Words::tr("%n point(s)", nullptr, points) : yuanText(fen);
    };
    switch (column) {
    case DeviationModel::Decider: return deviation.decider;
    case DeviationModel::Agent: return deviation.agentNo + u' ' + deviation.agent;
    case DeviationModel::Day: return deviation.onDate.toString(u"MM-dd");
    case DeviationModel::Rule: return deviation.rule;
    case DeviationModel::RuleAmount: return amount(deviation.ruleFen, deviation.rulePoints);
    case DeviationModel::Amount: return amount(deviation.fen, deviation.points);
    case DeviationModel::Why: return deviation.why;
    case DeviationModel::Team: return deviation.team;
    default: return {};
    }
}

QString balanceWord(int column, const TeamBalance &balance)
{
    switch (column) {
    case BalanceModel::Team: return teamText(balance.team);
    case BalanceModel::Awards: return QString::number(balance.awards);
    case BalanceModel::AwardFen: return yuanText(balance.awardFen);
    case BalanceModel::AwardPeople: return QString::number(balance.awardPeople);
    case BalanceModel::Fines: return QString::number(balance.fines);
    case BalanceModel::FineFen: return yuanText(balance.fineFen);
    case BalanceModel::FinePeople: return QString::number(balance.finePeople);
    case BalanceModel::Ratio:
        return balance.onlyPunishes() ? Words::tr("only punishes")
               : balance.ratio()      ? QStringLiteral("%1 : 1").arg(*balance.ratio(), 0, 'f', 2)
                                      : Words::tr("no fine");
    default: return {};
    }
}

QString enforcementWord(int column, const TeamEnforcement &enforcement)
{
    switch (column) {
    case EnforcementModel::Team: return teamText(enforcement.team);
    case EnforcementModel::Found: return QString::number(enforcement.found);
    case EnforcementModel::Booked: return QString::number(enforcement.booked);
    case EnforcementModel::Dismissed: return QString::number(enforcement.dismissed);
    case EnforcementModel::Open: return QString::number(enforcement.open);
    case EnforcementModel::Reversed: return QString::number(enforcement.reversed);
    case EnforcementModel::Acted: return shareText(enforcement.actedShare());
    case EnforcementModel::Median: return spanText(enforcement.medianS);
    default: return {};
    }
}

QStringList evennessLines(QDate month, const Evenness &evenness)
{
    QStringList lines{Words::tr("Month") + u'\t' + month.toString(u"yyyy-MM")};
    addRows<DeciderModel>(lines, Words::tr("Decisions by who made them"), evenness.deciders,
                          deciderWord);
    addRows<DeviationModel>(lines, Words::tr("Decisions that deviate from the rule"),
                            evenness.deviations, deviationWord);
    addRows<BalanceModel>(lines, Words::tr("Awards against fines by team"), evenness.balances,
                          balanceWord);
    addRows<EnforcementModel>(lines, Words::tr("Found and acted on by team"), evenness.enforcements,
                              enforcementWord);
    return lines;
}

}
