// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common/tablefile.h"
#include "ctl.h"
#include "leaderboards/salefile.h"
#include "leaderboards/salestore.h"
#include "people/importstore.h"
#include "rejectlog.h"
#include "report.h"
#include "reports/marksfile.h"
#include "reports/performancestore.h"
#include "target.h"

#include <QFileInfo>

namespace banzhang {
namespace {

constexpr int exitRejected = 3; // all done, but something was left out

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

// Tells every line that was left out or is worth a look, and keeps it if there is a file for it.
void tell(const std::vector<LineNote> &notes, const QString &file, RejectLog &rejects)
{
    const QString name = QFileInfo(file).fileName();
    for (const LineNote &note : notes) {
        if (note.isRejected)
            rejects.reject(name, note.line, note.reason, note.text.toUtf8());
        else
            rejects.doubt(name, note.line, note.reason, note.text.toUtf8());
        complain(QStringLiteral("%1:%2: %3").arg(name).arg(note.line).arg(note.reason));
    }
}

int finished(const ImportResult &result, const RejectLog &rejects)
{
    say(Ctl::tr("%1 rows: %2 added, %3 completed, %4 changed, %5 unchanged, %6 rejected, "
                "%7 worth a look")
            .arg(result.taken() + rejects.rejected())
            .arg(result.added)
            .arg(result.completed)
            .arg(result.changed)
            .arg(result.unchanged)
            .arg(rejects.rejected())
            .arg(rejects.doubtful()));
    return rejects.rejected() > 0 ? exitRejected : ExitOk;
}

// Reads the file, hands its rows to `take`, tells what became of each.
template <class Read, class Take>
int importFile(const Arguments &arguments, Read read, Take take)
{
    const QString file = arguments.operand(0);
    RejectLog rejects;
    if (arguments.isSet(option("rejects")))
        if (const auto kept = rejects.keepIn(arguments.value(option("rejects"))); !kept)
            return failed(kept.error());
    const auto import = readTableFile(file).and_then(read);
    if (!import)
        return failed(import.error(), file);
    auto session = openDatabase(arguments, ServerRole::DeskOwner);
    if (!session)
        return failed(session.error());
    try {
        const ImportResult result =
            take(session->connection, arguments.value(option("switch")), import->rows);
        tell(import->notes, file, rejects);
        tell(result.notes, file, rejects);
        return finished(result, rejects);
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(session->target));
    }
}

int importAgents(const Arguments &arguments)
{
    return importFile(arguments, readAgents,
                      [](Connection &connection, const QString &name, const auto &rows) {
                          return ImportStore().importAgents(connection, name, rows);
                      });
}

int importQueues(const Arguments &arguments)
{
    return importFile(arguments, readQueues,
                      [](Connection &connection, const QString &name, const auto &rows) {
                          return ImportStore().importQueues(connection, name, rows);
                      });
}

// Orders and results tell what is wrong by line; what the database refused stands in sale_reject
// too.
template <class Read>
int importSales(const Arguments &arguments, Read read)
{
    const QString file = arguments.operand(0);
    const QString name = QFileInfo(file).fileName();
    RejectLog rejects;
    if (arguments.isSet(option("rejects")))
        if (const auto kept = rejects.keepIn(arguments.value(option("rejects"))); !kept)
            return failed(kept.error());
    const auto lines = read(file);
    if (!lines)
        return failed(lines.error(), file);
    auto session = openDatabase(arguments, ServerRole::DeskOwner);
    if (!session)
        return failed(session.error());
    try {
        const SaleImport done =
            SaleStore().take(session->connection, option("import"), name, *lines);
        for (const SaleReject &one : done.rejects) {
            rejects.reject(name, one.line, one.why, one.text.toUtf8());
            complain(QStringLiteral("%1:%2: %3").arg(name).arg(one.line).arg(one.why));
        }
        say(Ctl::tr("%1 added, %2 known already, %3 rejected")
                .arg(done.added)
                .arg(done.known)
                .arg(done.rejected));
        return done.rejected > 0 ? exitRejected : ExitOk;
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(session->target));
    }
}

// Marks tell what is wrong by line; all of it stands in mark_import too.
int importMarks(const Arguments &arguments)
{
    const QString file = arguments.operand(0);
    const QString name = QFileInfo(file).fileName();
    RejectLog rejects;
    if (arguments.isSet(option("rejects")))
        if (const auto kept = rejects.keepIn(arguments.value(option("rejects"))); !kept)
            return failed(kept.error());
    const Result<MarkFile> lines = readTableFile(file).and_then(&readMarks);
    if (!lines)
        return failed(lines.error(), file);
    auto session = openDatabase(arguments, ServerRole::DeskOwner);
    if (!session)
        return failed(session.error());
    try {
        const MarkImport done = PerformanceStore().takeMarks(session->connection, name, *lines);
        for (const MarkReject &one : done.rejects) {
            rejects.reject(name, one.line, one.why, one.text.toUtf8());
            complain(QStringLiteral("%1:%2: %3").arg(name).arg(one.line).arg(one.why));
        }
        say(Ctl::tr("%1 added, %2 known already, %3 rejected")
                .arg(done.added)
                .arg(done.known)
                .arg(done.rejects.size()));
        return done.rejects.empty() ? int(ExitOk) : int(exitRejected);
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(session->target));
    }
}

}

Commands importCommands()
{
    const QCommandLineOption switchName{option("switch"),
                                        Ctl::tr("Name of the switch they belong to."),
                                        option("NAME"), option("asterisk")};
    const QCommandLineOption rejects{
        option("rejects"), Ctl::tr("Keep what was not taken in this file."), option("FILE")};
    return {
        {{option("import"), option("agents")},
         Ctl::tr("Take agents from a CSV list: new ones, and what changed of known ones"),
         {option("FILE")},
         {switchName, rejects},
         importAgents},
        {{option("import"), option("queues")},
         Ctl::tr("Take queues from CSV: queue,name,service_level_s,target,wrapup_s"),
         {option("FILE")},
         {switchName, rejects},
         importQueues},
        {{option("import"), option("orders")},
         Ctl::tr("Take orders, cancels and returns: CSV, a workbook or JSON lines"),
         {option("FILE")},
         {rejects},
         [](const Arguments &arguments) { return importSales(arguments, readOrderFile); }},
        {{option("import"), option("results")},
         Ctl::tr("Take visits, successes and refusals of agents' days: CSV, a workbook or JSON "
                 "lines"),
         {option("FILE")},
         {rejects},
         [](const Arguments &arguments) { return importSales(arguments, readResultFile); }},
        {{option("import"), option("marks")},
         Ctl::tr("Take marks of exams and satisfaction by month: CSV or a workbook with agent_no, "
                 "month, kind, mark, out_of"),
         {option("FILE")},
         {rejects},
         importMarks},
    };
}

}
