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

// By its kind; a reversal or compensation gives back a fine where it is positive, an award where
// it is not.
bool isFine(const LedgerLine &line)
{
    if (line.kind == u"fine" || line.kind == u"award")
        return line.kind == u"fine";
    const bool givesBack = line.kind == u"reversal" || line.kind == u"compensation";
    return givesBack ? line.fen > 0 : line.fen < 0;
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
    return {{word, blank(), blank(), blank(), sums.finesFen, sums.awardsFen, sums.balanceFen()},
            RowRole::Sum};
}

ReportRow lineRow(const LedgerLine &line)
{
    const bool fine = isFine(line);
    const QVariant amount = line.fen;
    return {{line.agentNo, line.on, ledgerLineWord(line.kind), line.reason, fine ? amount : blank(),
             fine ? blank() : amount, blank()},
            RowRole::Plain,
            linkOf(line)};
}

ReportTable byAgent(const SectionContext &context)
{
    ReportTable table{u"ledger"_qs,
                      {{u"agent-no"_qs, Words::tr("No."), FigureKind::Text, 1.2},
                       {u"on"_qs, Words::tr("Day"), FigureKind::Date, 1},
                       {u"kind"_qs, Words::tr("Kind"), FigureKind::Text, 0.8},
                       {u"reason"_qs, Words::tr("Reason"), FigureKind::Text, 2.4},
                       {u"fine"_qs, Words::tr("Fine (yuan)"), FigureKind::Money, 1},
                       {u"award"_qs, Words::tr("Award (yuan)"), FigureKind::Money, 1},
                       {u"balance"_qs, Words::tr("Balance (yuan)"), FigureKind::Money, 1}},
                      {},
                      Words::tr("No fine and no award is booked.")};
    for (const auto &agent : agentsOf(context.figures.ledger)) {
        const LedgerLine &who = agent.front();
        std::vector<QVariant> head(table.columns.size(), blank());
        head.front() = QString(who.agentNo + u' ' + who.agent
                               + (who.team.isEmpty() ? QString() : u" · "_qs + who.team));
        table.rows.push_back(
            {head, RowRole::Group, linkTo(ReportLink::To::Agent, number(who.agentId), context)});
        for (const LedgerLine &line : agent)
            table.rows.push_back(lineRow(line));
        table.rows.push_back(
            sumRow(Words::tr("Sum of %1", "an agent").arg(who.agent), sumOf(agent)));
    }
    if (!table.rows.empty())
        table.rows.push_back(
            sumRow(Words::tr("Sum of all"), sumOf(std::span(context.figures.ledger))));
    return table;
}

ReportTable byReason(const SectionContext &context)
{
    ReportTable table{u"ledger-reasons"_qs,
                      {{u"reason"_qs, Words::tr("Reason"), FigureKind::Text, 2.4},
                       {u"entries"_qs, Words::tr("Entries"), FigureKind::Integer, 0.8},
                       {u"fine"_qs, Words::tr("Fine (yuan)"), FigureKind::Money, 1},
                       {u"award"_qs, Words::tr("Award (yuan)"), FigureKind::Money, 1}},
                      {},
                      {}};
    std::map<QString, LedgerSums> reasons;
    for (const LedgerLine &line : context.figures.ledger)
        reasons.try_emplace(line.reason).first->second += sumOf(std::span(&line, 1));
    for (const auto &[reason, sums] : reasons)
        table.rows.push_back({{reason, sums.entries, sums.finesFen, sums.awardsFen}});
    const LedgerSums all = sumOf(std::span(context.figures.ledger));
    table.rows.push_back(
        {{Words::tr("Sum"), all.entries, all.finesFen, all.awardsFen}, RowRole::Sum});
    return table;
}

}

LedgerSums &LedgerSums::operator+=(const LedgerSums &other)
{
    finesFen += other.finesFen;
    awardsFen += other.awardsFen;
    entries += other.entries;
    return *this;
}

LedgerSums sumOf(std::span<const LedgerLine> lines)
{
    LedgerSums sums;
    for (const LedgerLine &line : lines) {
        (isFine(line) ? sums.finesFen : sums.awardsFen) += line.fen;
        ++sums.entries;
    }
    return sums;
}

ReportLink linkOf(const LedgerLine &line)
{
    if (line.violationId > 0)
        return {ReportLink::To::Violation, line.violationId, line.on, line.on};
    return {ReportLink::To::Agent, number(line.agentId), line.on, line.on};
}

SectionParts ledgerSection(const SectionContext &context)
{
    SectionParts parts{
        {u"agents"_qs,
         Words::tr("Fines and awards, by agent"),
         {},
         {byAgent(context), noteOf(Words::tr("Booked in this time. What was taken back stands with "
                                             "its own entry; sums are what is left."))}}};
    if (!context.figures.ledger.empty())
        parts.push_back({u"reasons"_qs, Words::tr("By reason"), {}, {byReason(context)}});
    const ReportTable teams =
        tableOfTeams(context, u"team-ledger"_qs, {columns::fines(), columns::awards()});
    if (!teams.rows.empty())
        parts.push_back({u"teams"_qs, Words::tr("By team"), {}, {teams}});
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

}
