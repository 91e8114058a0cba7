// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sections/reportbuilder.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

namespace banzhang::test {

// October 2026 of a small centre, by hand: two teams, three agents, one of whom changed teams.
inline WorkSums sampleSums(qint64 times)
{
    WorkSums sums;
    sums.offered = 100 * times;
    sums.connected = 60 * times;
    sums.finished = 50 * times;
    sums.talkS = 18'000 * times;
    sums.ringS = 600 * times;
    sums.holdS = 300 * times;
    sums.loginS = 36'000 * times;
    sums.pauseS = 3'600 * times;
    sums.visits = 30 * times;
    sums.successes = 10 * times;
    sums.refusals = 10 * times;
    sums.resultDays = times;
    sums.orders = 4 * times;
    sums.salesFen = 123'456'700LL * times; // nine digits
    sums.sheets = times;
    sums.scoreSum = 8'500 * times;
    sums.failed = times > 2 ? 1 : 0;
    sums.shifts = 10 * times;
    sums.shiftsAttended = 9 * times;
    sums.shiftsAbsent = times;
    sums.late = times;
    sums.fines = times;
    sums.finesFen = -500 * times;
    sums.awards = 1;
    sums.awardsFen = 10'000;
    return sums;
}

inline AgentSums sampleAgent(qint64 id, const QString &no, const QString &name, qint64 team,
                             const QString &teamName, qint64 times)
{
    AgentSums agent;
    agent.agentId = AgentId(id);
    agent.agentNo = no;
    agent.name = name;
    agent.teamId = TeamId(team);
    agent.team = teamName;
    agent.sums = sampleSums(times);
    return agent;
}

inline QString longName()
{
    return QString(40, u'欧');
}

inline QDateTime midnight(int day)
{
    return QDateTime(QDate(2026, 10, day), QTime(0, 0), QTimeZone("Asia/Shanghai")).toUTC();
}

inline QueueSums sampleQueue(qint64 id, const QString &name, const QDateTime &at, qint64 times)
{
    QueueSums queue;
    queue.queueId = id;
    queue.queue = name;
    queue.startAt = at;
    queue.offered = 100 * times;
    queue.answered = 90 * times;
    queue.answeredInTime = 70 * times;
    queue.abandoned = 10 * times;
    queue.waitS = 900 * times;
    queue.longestWaitS = 40 + times;
    queue.finished = 90 * times;
    queue.talkS = 9'000 * times;
    return queue;
}

inline ReportRequest monthOf(const QString &report)
{
    ReportRequest request;
    request.report = report;
    request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    request.language = u"en"_qs;
    return request;
}

inline LedgerLine ledgerLine(qint64 id, qint64 agent, const QString &no, const QString &kind,
                             const QString &reason, qint64 fen, qint64 violation = 0)
{
    LedgerLine line;
    line.entryId = id;
    line.on = QDate(2026, 10, 3);
    line.month = QDate(2026, 10, 1);
    line.agentId = AgentId(agent);
    line.agentNo = no;
    line.agent = u"Agent "_qs + no;
    line.team = u"Sales one"_qs;
    line.kind = kind;
    line.reason = reason;
    line.fen = fen;
    line.violationId = violation;
    return line;
}

// An order that came after the closing, and a fine that was taken back.
inline std::vector<LateChange> sampleLateChanges()
{
    LateChange order;
    order.month = QDate(2026, 10, 1);
    order.code = u"order"_qs;
    order.on = QDate(2026, 10, 30);
    order.agentId = AgentId(1);
    order.agentNo = u"1001"_qs;
    order.agent = u"Wang Fang"_qs;
    order.team = u"Sales one"_qs;
    order.what = u"A-77"_qs;
    order.at = QDateTime(QDate(2026, 11, 3), QTime(2, 0), Qt::UTC);
    order.by = u"Lin Hui"_qs;
    order.state = u"open"_qs;
    order.sums.orders = 1;
    order.sums.salesFen = 99'999;
    LateChange reversal = order;
    reversal.code = u"reversal"_qs;
    reversal.what = u"Late"_qs;
    reversal.bookedFen = 500;
    reversal.state = u"booked"_qs;
    reversal.stateOn = QDate(2026, 11, 1);
    reversal.sums = {};
    LateChange shift = order;
    shift.code = u"shift"_qs;
    shift.what = u"absent>present"_qs;
    shift.state = u"none"_qs;
    shift.sums = {};
    shift.sums.shiftsAttended = 1;
    shift.sums.shiftsAbsent = -1;
    return {order, reversal, shift};
}

inline ReportFigures sampleFigures()
{
    ReportFigures figures;
    figures.frame.centre = u"Sample centre"_qs;
    figures.frame.zone = u"Asia/Shanghai"_qs;
    figures.frame.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7), Qt::UTC);
    figures.frame.closedAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC);
    figures.frame.runBy = u"Lin Hui"_qs;
    figures.frame.leaders = {u"Zhou Min"_qs};
    figures.frame.agents = 3;
    figures.agents = {sampleAgent(1, u"1001"_qs, u"Wang Fang"_qs, 1, u"Sales one"_qs, 1),
                      sampleAgent(2, u"1002"_qs, longName(), 1, u"Sales one"_qs, 2),
                      sampleAgent(2, u"1002"_qs, longName(), 2, u"Service"_qs, 3),
                      sampleAgent(3, u"1003"_qs, u"Zhang Wei"_qs, 2, u"Service"_qs, 4)};
    figures.agents.front().leftOn = QDate(2026, 10, 20);
    figures.agentsBefore = {sampleAgent(1, u"1001"_qs, u"Wang Fang"_qs, 1, u"Sales one"_qs, 5)};
    figures.agentsYearBefore = {sampleAgent(1, u"1001"_qs, u"Wang Fang"_qs, 1, u"Sales one"_qs, 2)};
    for (int day = 1; day <= 31; ++day) {
        figures.days.push_back(sampleSums(day % 7));
        if (day == 5)
            continue; // a day without calls
        figures.queueDays.push_back(sampleQueue(1, u"Hotline"_qs, midnight(day), day));
        figures.queueDays.push_back(sampleQueue(2, u"Complaints"_qs, midnight(day), 1));
    }
    figures.queueDaysBefore = {sampleQueue(1, u"Hotline"_qs, midnight(1), 2)};
    for (int half = 16; half < 40; ++half)
        figures.queueHalfHours.push_back(
            sampleQueue(1, u"Hotline"_qs, midnight(1).addSecs(1800LL * half), 1 + half % 5));
    figures.items = {{u"form"_qs, u"Greets by name"_qs, u"Opening"_qs, 10, 6, 3'000, 0},
                     {u"form"_qs, u"Says the price"_qs, u"Offer"_qs, 10, 2, 1'000, 1}};
    figures.inspectors = {{StaffId(5), u"Inspector"_qs, 10, 85'000, 3, 6'000, 1, 4, 1}};
    figures.ledger = {ledgerLine(1, 1, u"1001"_qs, u"fine"_qs, u"Late"_qs, -500, 77),
                      ledgerLine(2, 1, u"1001"_qs, u"reversal"_qs, u"Late"_qs, 500),
                      ledgerLine(3, 1, u"1001"_qs, u"award"_qs, u"Day champion"_qs, 10'000),
                      ledgerLine(4, 3, u"1003"_qs, u"fine"_qs, u"Off post"_qs, -12'345'678'900LL)};
    figures.closings = {{9,
                         u"day"_qs,
                         QDate(2026, 10, 3),
                         QDate(2026, 10, 3),
                         u"amount"_qs,
                         {u"Wang Fang"_qs, u"Zhang Wei"_qs},
                         398'000,
                         1'000,
                         12}};
    figures.quality = {{u"missing-punch"_qs, {}, 3, 60, {u"1001 10-03"_qs}},
                       {u"missing-punch"_qs, QDate(2026, 10, 3), 3, 0, {}},
                       {u"feed-gap"_qs, {}, 61, 0, {}}};
    figures.lateChanges = sampleLateChanges();
    figures.turnover = {{u"0-3"_qs, 4, 3, 1, 6}, {u"36+"_qs, 10, 0, 2, 8}};
    return figures;
}

inline PerformanceTotal sampleTotal(qint64 agent, const QString &no, qint64 team,
                                    std::optional<double> exam)
{
    PerformanceTotal total;
    total.agentId = AgentId(agent);
    total.teamId = TeamId(team);
    total.post = u"agent"_qs;
    total.agentNo = no;
    total.name = u"Agent "_qs + no;
    total.team = u"Team %1"_qs.arg(team);
    total.parts = {{PerformanceMetric::QaScore, 30, 85.5, 85.5},
                   {PerformanceMetric::Exam, 20, exam, exam}};
    // By hand: (30 × 85.5 + 20 × 60) ÷ 50 = 75.30; without the exam 85.5.
    total.total = exam ? 75.3 : 85.5;
    return total;
}

inline ReportExtras sampleExtras()
{
    ReportExtras extras;
    extras.performance = {sampleTotal(1, u"1001"_qs, 1, 60.0),
                          sampleTotal(3, u"1003"_qs, 1, std::nullopt)};
    extras.performance.back().outcome = u"training"_qs;
    extras.performance.back().outcomeReason = u"missed the exam"_qs;
    extras.performanceBefore = {sampleTotal(3, u"1003"_qs, 1, 60.0)};
    PerformanceScheme scheme;
    scheme.post = u"agent"_qs;
    scheme.from = QDate(2026, 10, 1);
    scheme.parts = {{PerformanceMetric::QaScore, 60, 0, 100},
                    {PerformanceMetric::Exam, 40, 0, 100}};
    extras.schemes = {scheme};
    Incident incident;
    incident.no = u"I-1"_qs;
    incident.kind = u"drill"_qs;
    incident.title = u"Power cut"_qs;
    incident.begunAt = QDateTime(QDate(2026, 10, 8), QTime(2, 0), Qt::UTC);
    incident.endedAt = incident.begunAt.addSecs(1'800);
    incident.what = u"The lights went out"_qs;
    incident.callsLost = 12;
    extras.incidents = {incident};
    extras.calls.calls = {{incident.begunAt, AgentId(1), u"1001"_qs, u"Wang Fang"_qs,
                           u"138****0001"_qs, 75, 2, u"saved"_qs}};
    extras.calls.inAll = 1'000'000;
    extras.calls.digest = QString(64, u'c');
    extras.calls.numbers = {{u"138****0001"_qs, 9, 4, 700, incident.begunAt, u"saved"_qs,
                             AgentId(1), u"1001"_qs, u"Wang Fang"_qs},
                            {u"138****0002"_qs, 3, 0, 0, incident.begunAt, {}, AgentId(), {}, {}}};
    extras.calls.numbersInAll = 300'000;
    return extras;
}

template <class Block>
const Block *blockOf(const ReportDocument &document, const QString &code)
{
    for (const ReportChapter &chapter : document.chapters)
        for (const ReportBlock &block : chapter.blocks)
            if (const auto *one = std::get_if<Block>(&block))
                if (one->code == code)
                    return one;
    return nullptr;
}

inline KeyFigure figureIn(const ReportDocument &document, const QString &code)
{
    const auto *all = blockOf<KeyFigures>(document, u"headlines"_qs);
    REQUIRE(all != nullptr);
    for (const KeyFigure &figure : all->figures)
        if (figure.code == code)
            return figure;
    FAIL("no figure " << code.toStdString());
    return {};
}

// Rows as they are read, cells joined by "|".
inline QStringList linesOf(const ReportTable &table, RowRole role)
{
    QStringList lines;
    for (const ReportRow &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const bool isBlank = row.role != RowRole::Plain && row.cells[i].isNull(); // as on paper
            cells.append(isBlank ? QString()
                                 : figureText(row.cells[i], table.columns[i].kind,
                                              QTimeZone("Asia/Shanghai")));
        }
        if (row.role == role)
            lines.append(cells.join(u'|'));
    }
    return lines;
}

inline QString textsOf(const ReportDocument &document)
{
    QStringList texts;
    for (const ReportChapter &chapter : document.chapters)
        for (const ReportBlock &block : chapter.blocks)
            if (const auto *one = std::get_if<ReportText>(&block))
                texts.append(one->text);
    return texts.join(u'\n');
}

inline ReportDocument built(const QString &report)
{
    return buildReport(monthOf(report), sampleFigures(), sampleExtras());
}

inline const ReportTable &tableIn(const ReportDocument &document, const QString &code)
{
    const auto *table = blockOf<ReportTable>(document, code);
    INFO("table " << code.toStdString());
    REQUIRE(table != nullptr);
    return *table;
}

}
