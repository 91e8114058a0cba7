// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common/moment.h"
#include "ctl.h"
#include "floor/figurestore.h"
#include "floor/figuretables.h"
#include "people/peoplestore.h"
#include "report.h"
#include "target.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace banzhang {
namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

// What was asked for, checked.
struct Request
{
    QString table; // "agent-work"
    FigureWindow window;
    QTimeZone zone;
    HeaderLanguage language = HeaderLanguage::English;
    bool isXlsx = false;
    QString file; // empty: standard output
};

Result<QDateTime> momentOf(const Arguments &arguments, const char *name, const QTimeZone &zone,
                           const QDateTime &otherwise)
{
    if (!arguments.isSet(option(name)))
        return otherwise;
    const QString text = arguments.value(option(name));
    if (const auto moment = momentFrom(text, zone))
        return *moment;
    return fail(ProblemKind::Invalid, Ctl::tr("'%1' is no time").arg(text),
                Ctl::tr("write 2026-11-22T19:00:00, 2026-11-22 or seconds since 1970"));
}

// The window asked for; what was left out is the first or the last line of the source.
Result<FigureWindow> windowOf(const Arguments &arguments, Connection &connection,
                              const QTimeZone &zone)
{
    const auto whole = FigureStore().wholeWindow(connection).value_or(FigureWindow());
    const auto from = momentOf(arguments, "from", zone, whole.from);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = momentOf(arguments, "to", zone, whole.to);
    if (!to)
        return tl::unexpected(to.error());
    FigureWindow window = whole;
    window.from = *from;
    if (arguments.isSet(option("to")))
        window.to = window.until = *to;
    if (!window.from.isValid() || !window.to.isValid()) { // nothing was ever taken
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return FigureWindow::between(from->isValid() ? *from : now, to->isValid() ? *to : now);
    }
    if (window.from > window.to)
        return fail(ProblemKind::Invalid, Ctl::tr("The window ends before it begins"));
    return window;
}

Result<Request> requestOf(const Arguments &arguments, Connection &connection, const QString &table)
{
    Request request;
    request.table = table;
    const QString format = arguments.value(option("format"));
    const QString header = arguments.value(option("header"));
    request.file = arguments.value(option("output"));
    if (format != u"csv" && format != u"xlsx")
        return fail(ProblemKind::Invalid, Ctl::tr("There is no format '%1'").arg(format),
                    Ctl::tr("--format csv or xlsx"));
    if (header != u"en" && header != u"zh")
        return fail(ProblemKind::Invalid, Ctl::tr("There is no header '%1'").arg(header),
                    Ctl::tr("--header en or zh"));
    request.isXlsx = format == u"xlsx";
    if (request.isXlsx && request.file.isEmpty())
        return fail(ProblemKind::Invalid, Ctl::tr("A workbook needs a file"),
                    QStringLiteral("-o FILE"));
    request.language = header == u"zh" ? HeaderLanguage::Chinese : HeaderLanguage::English;
    request.zone = PeopleStore().siteZone(connection);
    return windowOf(arguments, connection, request.zone)
        .map([&request](const FigureWindow &window) {
            request.window = window;
            return request;
        });
}

std::vector<ExportColumn> columnsOf(const Request &request)
{
    if (request.table == u"agent-work")
        return agentWorkColumns(request.language);
    return request.table == u"queue-work" ? queueWorkColumns(request.language)
                                          : callColumns(request.language);
}

void writeRows(Connection &connection, const Request &request, TableWriter &writer)
{
    const FigureStore store;
    if (request.table == u"agent-work") {
        for (const AgentWork &work : store.agentWork(connection, request.window))
            writer.addRow(exportRow(work));
    } else if (request.table == u"queue-work") {
        for (const QueueWork &work : store.queueWork(connection, request.window))
            writer.addRow(exportRow(work));
    } else {
        store.streamCalls(connection, request.window, [&writer](const CallLine &line) {
            writer.addRow(exportRow(line));
            return true;
        });
    }
}

Result<void> writeWorkbook(Connection &connection, const Request &request)
{
    const auto writer = xlsxWriter(request.file, request.table, columnsOf(request), request.zone);
    writeRows(connection, request, *writer);
    return writer->finish();
}

Result<void> writeCsv(Connection &connection, const Request &request, QIODevice &out)
{
    const auto writer = csvWriter(out, columnsOf(request), request.zone);
    writeRows(connection, request, *writer);
    return writer->finish();
}

// A file appears when it is complete, or not at all.
Result<void> writeCsvFile(Connection &connection, const Request &request)
{
    QSaveFile file(request.file);
    const auto broken = [&file] {
        return fail(ProblemKind::Invalid,
                    Ctl::tr("Cannot write %1: %2").arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return broken();
    if (auto written = writeCsv(connection, request, file); !written)
        return written;
    return file.commit() ? Result<void>() : broken();
}

Result<void> write(Connection &connection, const Request &request)
{
    if (request.isXlsx)
        return writeWorkbook(connection, request);
    if (!request.file.isEmpty())
        return writeCsvFile(connection, request);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, out.errorString());
    return writeCsv(connection, request, out).and_then([&out]() -> Result<void> {
        if (out.flush())
            return {};
        return fail(ProblemKind::Invalid, out.errorString());
    });
}

int exportTable(const Arguments &arguments, const QString &table)
{
    auto session = openDatabase(arguments, ServerRole::DeskOwner);
    if (!session)
        return failed(session.error());
    try {
        const auto request = requestOf(arguments, session->connection, table);
        if (!request) {
            complain(request.error().text, {}, request.error().hint);
            return ExitUsage;
        }
        const auto written = write(session->connection, *request);
        return written ? ExitOk : failed(written.error(), request->file);
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(session->target));
    }
}

Command exportCommand(const char *table, const QString &help)
{
    const QString name = QString::fromLatin1(table);
    return {
        {option("export"), name},
        help,
        {},
        {{option("from"), Ctl::tr("First moment: ISO 8601 or seconds since 1970."), option("T")},
         {option("to"), Ctl::tr("Moment before which the window ends."), option("T")},
         {option("format"), Ctl::tr("csv or xlsx."), option("FORMAT"), option("csv")},
         {{option("o"), option("output")}, Ctl::tr("Write to this file."), option("FILE")},
         {option("header"), Ctl::tr("Language of the head: en or zh."), option("LANG"),
          option("en")}},
        [name](const Arguments &arguments) { return exportTable(arguments, name); }};
}

}

Commands exportCommands()
{
    return {
        exportCommand("agent-work", Ctl::tr("Figures of the agents, a row each")),
        exportCommand("queue-work", Ctl::tr("Figures of the queues, a row each")),
        exportCommand("calls", Ctl::tr("Every visit of a queue, a row each")),
    };
}

}
