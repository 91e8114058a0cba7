// SPDX-License-Identifier: GPL-3.0-or-later
// What came after a month was closed (结账后变动): one by one, with what can be done about it.
#include "reports/sections/reportwords.h"
#include "reports/sections/sectiontools.h"

#include <QHash>

#include <map>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

QString kindWord(const QString &code)
{
    const QHash<QString, QString> words{
        {u"order"_qs, Words::tr("Late order")},
        {u"cancel"_qs, Words::tr("Cancelled order")},
        {u"return"_qs, Words::tr("Return")},
        {u"results"_qs, Words::tr("Late results")},
        {u"score"_qs, Words::tr("Score released late")},
        {u"score-gone"_qs, Words::tr("Score taken back")},
        {u"shift"_qs, Words::tr("Shift measured anew")},
        {u"violation-open"_qs, Words::tr("Violation not decided")},
        {u"violation-gone"_qs, Words::tr("Violation dismissed")},
        {u"board"_qs, Words::tr("Board closed late")},
        {u"calls"_qs, Words::tr("Late calls and times")},
        {u"leave"_qs, Words::tr("Leave")},
        {u"moved"_qs, Words::tr("Moved to another team")},
        {u"other"_qs, Words::tr("Not known one by one")},
    };
    return words.value(code, ledgerLineWord(code));
}

// How it can be settled: the closed month itself stays.
QString settleWord(const QString &code)
{
    if (code == u"order" || code == u"cancel" || code == u"return")
        return Words::tr("Closed boards: settle it there. Money: book an adjustment in the ledger");
    if (code == u"violation-open")
        return Words::tr("Decide it: the fine is booked in the month that is open");
    if (code == u"board")
        return Words::tr("Its prizes are booked in the month that is open");
    if (code == u"moved")
        return Words::tr("Nothing: the closed month keeps the team of then");
    const bool isBooked = code == u"fine" || code == u"award" || code == u"reversal"
                          || code == u"adjustment" || code == u"compensation";
    if (isBooked || code == u"violation-gone")
        return Words::tr("Nothing: it is settled");
    return Words::tr("Book an adjustment in the ledger, if money depends on it");
}

QString stateWord(const LateChange &change)
{
    if (change.state == u"booked")
        return Words::tr("booked in %1", "a month").arg(change.stateOn.toString(u"yyyy-MM"_qs));
    if (change.state == u"settled")
        return Words::tr("settled %1", "a day").arg(change.stateOn.toString(u"MM-dd"_qs));
    return change.state == u"open" ? Words::tr("to be decided") : QString();
}

QString shiftWord(const QString &state)
{
    const QHash<QString, QString> words{{u"present"_qs, Words::tr("present", "a shift")},
                                        {u"absent"_qs, Words::tr("absent", "a shift")},
                                        {u"excused"_qs, Words::tr("excused", "a shift")},
                                        {u"to_confirm"_qs, Words::tr("to confirm", "a shift")},
                                        {u"cancelled"_qs, Words::tr("cancelled", "a shift")}};
    return words.value(state, Words::tr("not measured", "a shift"));
}

QString whatWord(const LateChange &change)
{
    if (change.code == u"shift")
        return Words::tr("%1 → %2", "a shift before and now")
            .arg(shiftWord(change.what.section(u'>', 0, 0)),
                 shiftWord(change.what.section(u'>', 1)));
    if (change.code == u"score" || change.code == u"score-gone")
        return Words::tr("sheet %1").arg(change.what);
    return change.code == u"board" ? boardWordOf(change.what) : change.what;
}

// "Orders +1, visits -3": what the month's figures would be more or less; money has its column.
QString effectOf(const WorkSums &sums, const QTimeZone &zone)
{
    using Field = qint64 WorkSums::*;
    const std::initializer_list<std::pair<Field, QString>> fields{
        {&WorkSums::offered, Words::tr("Dialled")},
        {&WorkSums::connected, Words::tr("Connected")},
        {&WorkSums::visits, Words::tr("Visits")},
        {&WorkSums::successes, Words::tr("Successes")},
        {&WorkSums::refusals, Words::tr("Refusals")},
        {&WorkSums::orders, Words::tr("Orders")},
        {&WorkSums::sheets, Words::tr("Sheets")},
        {&WorkSums::shiftsAttended, Words::tr("Attended")},
        {&WorkSums::shiftsAbsent, Words::tr("Absent")},
        {&WorkSums::late, Words::tr("Late")},
        {&WorkSums::earlyLeave, Words::tr("Early")}};
    const std::initializer_list<std::pair<Field, QString>> times{
        {&WorkSums::talkS, Words::tr("Talk")},
        {&WorkSums::loginS, Words::tr("Log-in")},
        {&WorkSums::presentS, Words::tr("Present")},
        {&WorkSums::leaveS, Words::tr("Leave")}};
    QStringList words;
    const auto add = [&words](const QString &word, qint64 value, const QString &text) {
        words.append(Words::tr("%1 %2", "a figure and by how much it changes")
                         .arg(word, value > 0 ? u'+' + text : text));
    };
    for (const auto &[field, word] : fields)
        if (const qint64 value = sums.*field; value != 0)
            add(word, value, QString::number(value));
    for (const auto &[field, word] : times)
        if (const qint64 value = sums.*field; value != 0)
            add(word, value, figureText(value, FigureKind::Clock, zone));
    if (sums.scoreSum != 0)
        add(Words::tr("Points"), sums.scoreSum,
            figureText(double(sums.scoreSum) / 100, FigureKind::Decimal, zone));
    return words.join(Words::tr(", ", "between figures"));
}

QVariant momentOf(const QDateTime &at)
{
    return at.isValid() ? QVariant(at) : QVariant();
}

ReportRow rowOf(const LateChange &change, const SectionContext &context)
{
    const QDate from = change.on.isValid() ? change.on : context.request.span.from;
    const QDate until = change.on.isValid() ? change.on : context.request.span.to;
    const bool isOfAgent = number(change.agentId) > 0;
    return {{change.on.isValid() ? QVariant(change.on) : QVariant(),
             isOfAgent ? QString(change.agentNo + u' ' + change.agent) : QString(), change.team,
             kindWord(change.code), whatWord(change), effectOf(change.sums, context.zone),
             change.sums.salesFen, change.bookedFen, momentOf(change.at), change.by,
             stateWord(change)},
            RowRole::Plain,
            isOfAgent ? ReportLink{ReportLink::To::Agent, number(change.agentId), from, until}
                      : ReportLink{}};
}

QString nothingWord(const SectionContext &context)
{
    return context.figures.frame.closedAt.isValid()
               ? Words::tr("Nothing came after the closing.")
               : Words::tr("This time is not closed yet: what comes still counts in it.");
}

ReportTable listOf(const SectionContext &context)
{
    ReportTable table{u"late-changes"_qs,
                      {{u"on"_qs, Words::tr("Day"), FigureKind::Date, 1},
                       {u"agent"_qs, Words::tr("Agent"), FigureKind::Text, 1.3},
                       {u"team"_qs, Words::tr("Team"), FigureKind::Text, 1},
                       {u"kind"_qs, Words::tr("Kind"), FigureKind::Text, 1.1},
                       {u"what"_qs, Words::tr("What"), FigureKind::Text, 1.4},
                       {u"effect"_qs, Words::tr("Change of the figures"), FigureKind::Text, 1.5},
                       {u"sales"_qs, Words::tr("Sales (yuan)"), FigureKind::Money, 1.1},
                       {u"booked"_qs, Words::tr("Booked (yuan)"), FigureKind::Money, 1},
                       {u"at"_qs, Words::tr("Came"), FigureKind::DateTime, 1.3},
                       {u"by"_qs, Words::tr("By"), FigureKind::Text, 0.9},
                       {u"state"_qs, Words::tr("State"), FigureKind::Text, 1.1}},
                      {},
                      nothingWord(context)};
    qint64 sales = 0;
    qint64 booked = 0;
    for (const LateChange &change : context.figures.lateChanges) {
        table.rows.push_back(rowOf(change, context));
        sales += change.sums.salesFen;
        booked += change.bookedFen;
    }
    if (!table.rows.empty())
        table.rows.push_back({{blank(), Words::tr("Sum"), blank(), blank(), blank(), blank(), sales,
                               booked, blank(), blank(), blank()},
                              RowRole::Sum});
    return table;
}

ReportTable kindsOf(const SectionContext &context)
{
    ReportTable table{u"late-kinds"_qs,
                      {{u"kind"_qs, Words::tr("Kind"), FigureKind::Text, 1.4},
                       {u"changes"_qs, Words::tr("Changes"), FigureKind::Integer, 0.7},
                       {u"sales"_qs, Words::tr("Sales (yuan)"), FigureKind::Money, 1},
                       {u"booked"_qs, Words::tr("Booked (yuan)"), FigureKind::Money, 1},
                       {u"settle"_qs, Words::tr("How it is settled"), FigureKind::Text, 3}},
                      {},
                      nothingWord(context)};
    std::map<QString, LateSums> kinds;
    LateSums all;
    for (const LateChange &change : context.figures.lateChanges)
        for (LateSums *sums : {&kinds[change.code], &all}) {
            ++sums->changes;
            sums->salesFen += change.sums.salesFen;
            sums->bookedFen += change.bookedFen;
        }
    for (const auto &[code, sums] : kinds)
        table.rows.push_back(
            {{kindWord(code), sums.changes, sums.salesFen, sums.bookedFen, settleWord(code)}});
    if (!table.rows.empty())
        table.rows.push_back(
            {{Words::tr("Sum"), all.changes, all.salesFen, all.bookedFen, blank()}, RowRole::Sum});
    return table;
}

}

SectionParts afterCloseSection(const SectionContext &context)
{
    const ReportTable kinds = kindsOf(context);
    SectionPart part;
    part.note = Words::tr("Time zone %1").arg(context.figures.frame.zone);
    part.blocks = {kinds};
    if (kinds.rows.empty())
        return {part};
    SectionParts parts{{u"kinds"_qs, Words::tr("By kind"), part.note, part.blocks},
                       {u"list"_qs, Words::tr("One by one"), part.note, {listOf(context)}}};
    parts.back().blocks.push_back(noteOf(Words::tr(
        "The closed month keeps its figures. With these changes they would be those of today; what "
        "is booked counts in the month that is named. Marks of a closed month are refused.")));
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

std::vector<ReportBlock> afterCloseNotes(const SectionContext &context)
{
    std::vector<ReportBlock> notes;
    const bool isClosed = context.figures.frame.closedAt.isValid();
    if (isClosed && !isOfWholeMonths(context.request.span))
        notes.emplace_back(
            ReportText{Words::tr("The month of these days is closed. This report reads them as "
                                 "they are now; the closed month keeps its own figures."),
                       true, true});
    const LateSums &late = context.figures.late;
    if (late.changes > 0)
        notes.emplace_back(ReportText{
            Words::tr("After the closing: %n change(s), sales %1 yuan, booked in later months %2 "
                      "yuan. See the report \"%3\".",
                      nullptr, int(late.changes))
                .arg(figureText(late.salesFen, FigureKind::Money, context.zone),
                     figureText(late.bookedFen, FigureKind::Money, context.zone),
                     sectionTitle(ReportSection::AfterClose)),
            false, true});
    return notes;
}

}
