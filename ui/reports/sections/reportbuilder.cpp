// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/reportbuilder.h"

#include "reports/sections/reportwords.h"
#include "reports/sections/sectiontools.h"

#include <optional>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

SectionParts partsOf(ReportSection section, const SectionContext &context)
{
    switch (section) {
    case ReportSection::Overview: return overviewSection(context);
    case ReportSection::AgentWork: return agentWorkSection(context);
    case ReportSection::CallDetail: return callDetailSection(context);
    case ReportSection::QueueService: return queueSection(context);
    case ReportSection::Utilisation: return utilisationSection(context);
    case ReportSection::Attendance: return attendanceSection(context);
    case ReportSection::Ledger: return ledgerSection(context);
    case ReportSection::QaSummary: return qaSummarySection(context);
    case ReportSection::QaErrors: return qaErrorsSection(context);
    case ReportSection::Boards: return boardsSection(context);
    case ReportSection::Inspectors: return inspectorsSection(context);
    case ReportSection::Performance: return performanceSection(context);
    case ReportSection::Statements: return statementsSection(context);
    case ReportSection::DataQuality: return dataQualitySection(context);
    case ReportSection::Turnover: return turnoverSection(context);
    case ReportSection::Incidents: return incidentsSection(context);
    case ReportSection::AfterClose: return afterCloseSection(context);
    }
    return {};
}

// The section's own chapter, then one for each part that has a title. A section of one part is one
// chapter; statements are a chapter a person and have none above them.
void addSection(ReportDocument &document, ReportSection section, int place,
                const SectionContext &context)
{
    SectionParts parts = partsOf(section, context);
    ReportChapter own{codeOf(section), QString::number(place), sectionTitle(section), {}, {},
                      place > 1};
    if (parts.size() == 1 || parts.front().title.isEmpty()) {
        const bool isAboutOne =
            section == ReportSection::Statements && !parts.front().title.isEmpty();
        if (!isAboutOne) {
            own.note = parts.front().note;
            own.blocks = std::move(parts.front().blocks);
            parts.erase(parts.begin());
        }
    }
    if (section != ReportSection::Statements || !own.blocks.empty())
        document.chapters.push_back(std::move(own));
    int partPlace = 0;
    for (SectionPart &part : parts)
        document.chapters.push_back({codeOf(section) + u'/' + part.code,
                                     u"%1.%2"_qs.arg(place).arg(++partPlace), part.title, part.note,
                                     std::move(part.blocks), part.startsPage});
}

// An empty cell of a column of figures holds no value: only words may be empty.
void emptyCells(ReportDocument &document)
{
    for (ReportChapter &chapter : document.chapters)
        for (ReportBlock &block : chapter.blocks) {
            auto *table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            for (ReportRow &row : table->rows)
                for (size_t column = 0; column < row.cells.size(); ++column) {
                    const QVariant &cell = row.cells[column];
                    const bool isEmpty =
                        cell.typeId() == QMetaType::QString && cell.toString().isEmpty();
                    if (isEmpty && table->columns[column].kind != FigureKind::Text)
                        row.cells[column] = {};
                }
        }
}

// The figures of a closed month stand; those of its days are read as they are now.
QString stateOf(const ReportFrame &frame, const QTimeZone &zone, const ReportSpan &span)
{
    if (!frame.closedAt.isValid())
        return Words::tr("Provisional");
    const QString at = frame.closedAt.toTimeZone(zone).toString(u"MM-dd HH:mm");
    return isOfWholeMonths(span)
               ? Words::tr("Closed %1", "a month, when").arg(at)
               : Words::tr("Closed %1; figures as of now", "a month, when").arg(at);
}

// Two may have one name. The number is that of the figures: theirs stay when the month is closed.
QString numberedName(const SectionContext &context)
{
    const QString &name = context.figures.frame.scopeName;
    if (!context.figures.agents.empty())
        return context.figures.agents.front().agentNo + u' ' + name;
    if (!context.figures.ledger.empty())
        return context.figures.ledger.front().agentNo + u' ' + name;
    for (const DetailedCall &call : context.extras.calls.calls)
        if (call.agentId == *context.request.scope.agentId)
            return call.agentNo + u' ' + name;
    return name;
}

QString scopeOf(const SectionContext &context)
{
    const ReportFrame &frame = context.figures.frame;
    if (context.request.scope.agentId && !frame.scopeName.isEmpty())
        return numberedName(context);
    if (frame.isOwnTeams) {
        const QString teams = Words::tr("Teams led by %1").arg(frame.runBy);
        return frame.scopeName.isEmpty() ? teams : frame.scopeName + u" · "_qs + teams;
    }
    if (frame.scopeName.isEmpty())
        return Words::tr("Whole centre");
    return frame.isDissolved ? Words::tr("%1 (dissolved)", "a team").arg(frame.scopeName)
                             : frame.scopeName;
}

QString scopeKind(const ReportScope &scope)
{
    if (scope.agentId)
        return Words::tr("agent", "what a report is about");
    if (scope.teamId)
        return Words::tr("team", "what a report is about");
    return scope.departmentId ? Words::tr("department", "what a report is about") : QString();
}

QString parametersOf(const SectionContext &context)
{
    const ReportRequest &request = context.request;
    QStringList words{spanWord(ReportPeriod::Range, request.span)};
    const QString kind = scopeKind(request.scope);
    words.append(kind.isEmpty() ? scopeOf(context) : kind + u' ' + scopeOf(context));
    if (request.withBefore)
        words.append(Words::tr("with: %1", "what it is compared with").arg(context.beforeWord));
    if (request.withYearBefore)
        words.append(Words::tr("with: %1", "what it is compared with").arg(context.yearBeforeWord));
    if (!request.sections.empty()) {
        QStringList titles;
        for (const ReportSection section : sectionsOf(request))
            titles.append(sectionTitle(section));
        words.append(Words::tr("chapters: %1").arg(titles.join(u", ")));
    }
    return words.join(Words::tr(", ", "between parameters"));
}

QString kindTitleOf(const ReportRequest &request, ReportPeriod period)
{
    const ReportKind *kind = reportKindOf(request.report);
    if (!kind || kind->code.endsWith(u"-book"))
        return periodTitle(period);
    return periodTitle(period) + u" · "_qs + reportTitle(*kind);
}

// Nobody had a call, a shift, a sheet, an order or an entry, and no call came in.
bool recordsNothing(const ReportFigures &figures)
{
    return sumOf(figures.agents) == WorkSums() && sumOf(figures.queueDays).offered == 0;
}

// Members of a time of which nothing is recorded are no rows of zeroes: each table says its word.
ReportFigures withoutPeople(ReportFigures figures)
{
    figures.agents.clear();
    figures.days.clear();
    figures.queueDays.clear();
    figures.queueHalfHours.clear();
    return figures;
}

// Chapters that say "nothing" need no page each, and one signature under them all.
void flowTogether(ReportDocument &document)
{
    std::optional<SignatureBoxes> signature;
    for (ReportChapter &chapter : document.chapters) {
        chapter.startsPage = false;
        std::erase_if(chapter.blocks, [&signature](const ReportBlock &block) {
            const auto *boxes = std::get_if<SignatureBoxes>(&block);
            if (boxes)
                signature = *boxes;
            return boxes != nullptr;
        });
    }
    if (signature)
        document.chapters.back().blocks.emplace_back(*signature);
}

QTimeZone zoneOf(const ReportFrame &frame)
{
    const QTimeZone zone(frame.zone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

}

ReportDocument buildReport(const ReportRequest &request, const ReportFigures &read,
                           const ReportExtras &extras)
{
    const bool isEmpty = recordsNothing(read);
    const ReportFigures nothing = isEmpty ? withoutPeople(read) : ReportFigures();
    const ReportFigures &figures = isEmpty ? nothing : read;
    const ReportPeriod period = periodOf(request.span);
    const SectionContext context{request,
                                 figures,
                                 extras,
                                 zoneOf(figures.frame),
                                 period,
                                 beforeWord(period),
                                 yearBeforeWord(period)};
    ReportDocument document;
    document.request = request;
    document.centre = figures.frame.centre;
    document.kindTitle = kindTitleOf(request, period);
    document.title = Words::tr("%1 %2", "title of a report: time, scope")
                         .arg(spanWord(period, request.span), scopeOf(context));
    document.state = stateOf(figures.frame, context.zone, request.span);
    document.isProvisional = !figures.frame.closedAt.isValid() || !isOfWholeMonths(request.span);
    document.zone = figures.frame.zone;
    document.snapshotAt = figures.frame.snapshotAt;
    document.parameters = parametersOf(context);
    int place = 0;
    for (const ReportSection section : sectionsOf(request))
        addSection(document, section, ++place, context);
    emptyCells(document);
    if (isEmpty)
        flowTogether(document);
    return document;
}

}
