// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/ledgertools.h"

#include "reports/sections/reportwords.h"

#include <map>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

// On which side an entry stands. One that takes back an entry of an earlier time, which is not in
// the list, gives back a fine where it is positive, an award where it is not.
class Sides
{
public:
    explicit Sides(const std::vector<LedgerLine> &lines)
    {
        for (const LedgerLine &line : lines)
            m_lines.insert(line.entryId, &line);
    }

    [[nodiscard]] qint64 LedgerSums::*of(const LedgerLine &line) const
    {
        QString kind = line.kind;
        if (kind == u"reversal") {
            const LedgerLine *reversed = m_lines.value(line.reverses);
            kind = reversed ? reversed->kind : line.fen > 0 ? u"fine"_qs : u"award"_qs;
        }
        if (kind == u"fine")
            return &LedgerSums::finesFen;
        return kind == u"award" ? &LedgerSums::awardsFen : &LedgerSums::othersFen;
    }

    // What was taken back is summed up where it was booked: its own note says why it was taken
    // back.
    [[nodiscard]] QString reasonOf(const LedgerLine &line) const
    {
        const LedgerLine *reversed = m_lines.value(line.reverses);
        return reversed ? reversed->reason : line.reason;
    }

    [[nodiscard]] LedgerSums sumOf(std::span<const LedgerLine> lines) const
    {
        LedgerSums sums;
        for (const LedgerLine &line : lines) {
            sums.*of(line) += line.fen;
            ++sums.entries;
        }
        return sums;
    }

private:
    QHash<qint64, const LedgerLine *> m_lines; // by entry
};

ReportColumn amountColumn(const char *code, const QString &head)
{
    return {QString::fromLatin1(code), head, FigureKind::Money, 1};
}

// Those of the three sides, of a sum or of one entry.
std::vector<ReportColumn> sideColumns()
{
    return {amountColumn("fine", Words::tr("Fine (yuan)")),
            amountColumn("award", Words::tr("Award (yuan)")),
            amountColumn("other", Words::tr("Adjustment (yuan)"))};
}

std::vector<std::span<const LedgerLine>> agentsOf(const std::vector<LedgerLine> &lines)
{
    std::vector<std::span<const LedgerLine>> agents;
    for (size_t first = 0, next = 0; first < lines.size(); first = next) {
        while (next < lines.size() && lines[next].agentId == lines[first].agentId)
            ++next;
        agents.emplace_back(lines.data() + first, next - first);
    }
    return agents;
}

ReportRow sumRow(const QString &word, const LedgerSums &sums)
{
    return {{word, blank(), blank(), blank(), sums.finesFen, sums.awardsFen, sums.othersFen,
             sums.balanceFen()},
            RowRole::Sum};
}

ReportRow lineRow(const LedgerLine &line, const Sides &sides)
{
    std::vector<QVariant> cells{line.agentNo, line.on, ledgerLineWord(line.kind), line.reason};
    for (const auto side : {&LedgerSums::finesFen, &LedgerSums::awardsFen, &LedgerSums::othersFen})
        cells.push_back(sides.of(line) == side ? QVariant(line.fen) : blank());
    cells.push_back(blank());
    return {cells, RowRole::Plain, linkOf(line)};
}

ReportTable byAgent(const SectionContext &context, const Sides &sides)
{
    ReportTable table{u"ledger"_qs,
                      {{u"agent-no"_qs, Words::tr("No."), FigureKind::Text, 1.2},
                       {u"on"_qs, Words::tr("Day"), FigureKind::Date, 1},
                       {u"kind"_qs, Words::tr("Kind"), FigureKind::Text, 0.8},
                       {u"reason"_qs, Words::tr("Reason"), FigureKind::Text, 2.4}},
                      {},
                      Words::tr("No fine and no award is booked.")};
    for (const ReportColumn &column : sideColumns())
        table.columns.push_back(column);
    table.columns.push_back(amountColumn("balance", Words::tr("Balance (yuan)")));
    for (const auto &agent : agentsOf(context.figures.ledger)) {
        const LedgerLine &who = agent.front();
        std::vector<QVariant> head(table.columns.size(), blank());
        head.front() = QString(who.agentNo + u' ' + who.agent
                               + (who.team.isEmpty() ? QString() : u" · "_qs + who.team));
        table.rows.push_back(
            {head, RowRole::Group, linkTo(ReportLink::To::Agent, number(who.agentId), context)});
        for (const LedgerLine &line : agent)
            table.rows.push_back(lineRow(line, sides));
        table.rows.push_back(
            sumRow(Words::tr("Sum of %1", "an agent").arg(who.agent), sides.sumOf(agent)));
    }
    if (!table.rows.empty())
        table.rows.push_back(
            sumRow(Words::tr("Sum of all"), sides.sumOf(std::span(context.figures.ledger))));
    return table;
}

ReportTable byReason(const SectionContext &context, const Sides &sides)
{
    ReportTable table{u"ledger-reasons"_qs,
                      {{u"reason"_qs, Words::tr("Reason"), FigureKind::Text, 2.4},
                       {u"entries"_qs, Words::tr("Entries"), FigureKind::Integer, 0.8}},
                      {},
                      {}};
    for (const ReportColumn &column : sideColumns())
        table.columns.push_back(column);
    std::map<QString, LedgerSums> reasons;
    for (const LedgerLine &line : context.figures.ledger)
        reasons.try_emplace(sides.reasonOf(line)).first->second += sides.sumOf(std::span(&line, 1));
    for (const auto &[reason, sums] : reasons)
        table.rows.push_back(
            {{reason, sums.entries, sums.finesFen, sums.awardsFen, sums.othersFen}});
    const LedgerSums all = sides.sumOf(std::span(context.figures.ledger));
    table.rows.push_back(
        {{Words::tr("Sum"), all.entries, all.finesFen, all.awardsFen, all.othersFen},
         RowRole::Sum});
    return table;
}

}

LedgerSums &LedgerSums::operator+=(const LedgerSums &other)
{
    finesFen += other.finesFen;
    awardsFen += other.awardsFen;
    othersFen += other.othersFen;
    entries += other.entries;
    return *this;
}

ReportLink linkOf(const LedgerLine &line)
{
    if (line.violationId > 0)
        return {ReportLink::To::Violation, line.violationId, line.on, line.on};
    return {ReportLink::To::Agent, number(line.agentId), line.on, line.on};
}

SectionParts ledgerSection(const SectionContext &context)
{
    const Sides sides(context.figures.ledger);
    SectionParts parts{{u"agents"_qs,
                        Words::tr("Fines and awards, by agent"),
                        {},
                        {byAgent(context, sides),
                         noteOf(Words::tr("Booked in this time. What was taken back stands with "
                                          "its own entry; sums are what is left."))}}};
    if (!context.figures.ledger.empty())
        parts.push_back({u"reasons"_qs, Words::tr("By reason"), {}, {byReason(context, sides)}});
    const ReportTable teams =
        tableOfTeams(context, u"team-ledger"_qs, {columns::fines(), columns::awards()});
    if (!teams.rows.empty())
        parts.push_back({u"teams"_qs, Words::tr("By team"), {}, {teams}});
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

}
