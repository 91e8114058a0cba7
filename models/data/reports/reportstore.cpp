// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportstore.h"

#include "reports/reportreader.h"
#include "reports/turnover.h"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace banzhang {
namespace {

using enum ReportSection;

// The course of more days than a year and a day is told by nobody's chart.
constexpr int mostDays = 366;

[[noreturn]] void abandon()
{
    Problem problem;
    problem.kind = ProblemKind::Timeout;
    problem.sqlState = QStringLiteral("57014");
    problem.text = QStringLiteral("The report was cancelled");
    throw DbError(problem);
}

void checkReport(const ReportRequest &request)
{
    if (reportKindOf(request.report) != nullptr)
        return;
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.constraint = QStringLiteral("report_known");
    problem.text = QStringLiteral("There is no report \"%1\"").arg(request.report);
    throw DbError(problem);
}

struct Step
{
    bool isWanted = false;
    std::function<void()> read;
};

class Reading
{
public:
    Reading(Connection &connection, const ReportRequest &request)
        : m_request(request), m_sections(sectionsOf(request)), m_reader(connection, request.scope)
    {}

    ReportFigures read(const ReportStore::Progress &progress)
    {
        std::vector<Step> steps = allSteps();
        std::erase_if(steps, [](const Step &step) { return !step.isWanted; });
        const int of = int(steps.size());
        for (int done = 0; done < of; ++done) {
            if (progress && !progress(done, of))
                abandon();
            steps[size_t(done)].read();
        }
        if (progress && !progress(of, of))
            abandon();
        return std::move(m_figures);
    }

private:
    [[nodiscard]] bool wants(std::initializer_list<ReportSection> sections) const
    {
        return std::ranges::any_of(m_sections, [&](ReportSection section) {
            return std::ranges::find(sections, section) != sections.end();
        });
    }

    std::vector<Step> allSteps()
    {
        std::vector<Step> steps = workSteps();
        std::vector<Step> more = listSteps();
        std::ranges::move(more, std::back_inserter(steps));
        return steps;
    }

    std::vector<Step> workSteps()
    {
        const ReportSpan &span = m_request.span;
        // The frame comes first: it refuses what cannot be asked.
        const bool counts = wants({Overview, AgentWork, Utilisation, Attendance, Ledger, QaSummary,
                                   Performance, Statements, Turnover});
        const bool compares =
            wants({Overview, AgentWork, Utilisation, Attendance, QaSummary, Statements});
        const bool courses = wants({Overview, AgentWork, Utilisation, Attendance, QaSummary})
                             && !m_request.scope.agentId && span.days() <= mostDays;
        const WorkBy by = courses ? WorkBy::Both : WorkBy::Agent;
        return {
            {true, [this, &span] { m_figures.frame = m_reader.frame(span); }},
            {counts, [this, &span, by] { readWork(by, span); }},
            {compares && m_request.withBefore,
             [this] { m_figures.agentsBefore = compared(before()); }},
            {compares && m_request.withYearBefore,
             [this] { m_figures.agentsYearBefore = compared(yearBefore()); }},
        };
    }

    // Charts by day mark holidays.
    [[nodiscard]] bool drawsDays() const
    {
        return m_request.span.days() > 1 && m_request.span.days() <= mostDays
               && wants({Overview, AgentWork, QueueService, Attendance, DataQuality});
    }

    std::vector<Step> listSteps()
    {
        const ReportSpan &span = m_request.span;
        const bool queues = wants({Overview, QueueService, Utilisation});
        return {
            {queues, [this, &span] { m_figures.queueDays = m_reader.queueDays(span); }},
            {queues && m_request.withBefore,
             [this] { m_figures.queueDaysBefore = m_reader.queueDays(before()); }},
            {queues && m_request.withYearBefore,
             [this] { m_figures.queueDaysYearBefore = m_reader.queueDays(yearBefore()); }},
            {wants({QueueService, Utilisation}),
             [this, &span] { m_figures.queueHalfHours = m_reader.queueHalfHours(span); }},
            {wants({QaErrors}), [this, &span] { m_figures.items = m_reader.items(span); }},
            {wants({Inspectors}),
             [this, &span] { m_figures.inspectors = m_reader.inspectors(span); }},
            {wants({Ledger, Statements}),
             [this, &span] { m_figures.ledger = m_reader.ledger(span); }},
            {wants({Boards}), [this, &span] { m_figures.closings = m_reader.closings(span); }},
            {wants({DataQuality}), [this, &span] { m_figures.quality = m_reader.quality(span); }},
            {drawsDays(), [this, &span] { m_figures.calendar = m_reader.calendar(span); }},
            {wants({Overview}), [this, &span] { m_figures.late = m_reader.late(span); }},
            {wants({AfterClose}),
             [this, &span] { m_figures.lateChanges = m_reader.lateChanges(span); }},
        };
    }

    void readWork(WorkBy by, const ReportSpan &span)
    {
        ReportWork work = m_reader.work(by, span);
        m_figures.agents = std::move(work.agents);
        m_figures.days = std::move(work.days);
        if (wants({Turnover}))
            m_figures.turnover = turnoverOf(m_figures.agents, span);
        std::set<AgentId> people;
        for (const AgentSums &agent : m_figures.agents)
            people.insert(agent.agentId);
        m_figures.frame.agents = int(people.size());
    }

    // Only what is written to each agent is compared with what he did himself.
    [[nodiscard]] std::vector<AgentSums> compared(const ReportSpan &span) const
    {
        return m_reader.work(wants({Statements}) ? WorkBy::Agent : WorkBy::All, span).agents;
    }

    [[nodiscard]] ReportPeriod period() const { return periodOf(m_request.span); }
    [[nodiscard]] ReportSpan before() const { return spanBefore(period(), m_request.span); }
    [[nodiscard]] ReportSpan yearBefore() const { return spanYearBefore(period(), m_request.span); }

    const ReportRequest &m_request;
    std::vector<ReportSection> m_sections;
    ReportReader m_reader;
    ReportFigures m_figures;
};

}

ReportFigures ReportStore::read(Connection &connection, const ReportRequest &request,
                                const Progress &progress) const
{
    return connection.readTogether(
        [&](Connection &open) { return readIn(open, request, progress); });
}

ReportFigures ReportStore::readIn(Connection &connection, const ReportRequest &request,
                                  const Progress &progress) const
{
    checkReport(request);
    return Reading(connection, request).read(progress);
}

}
