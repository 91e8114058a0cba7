// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrunner.h"

#include "reports/letterheadstore.h"
#include "reports/reportrunstore.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace banzhang {
namespace {

// What went wrong is kept as well as it can be: over a connection that is lost it cannot.
void keepFailure(Connection &connection, qint64 runId, const ReportKitchen &kitchen,
                 const Problem &problem, qint64 milliseconds)
{
    QString words = kitchen.problemWords ? kitchen.problemWords(problem) : problem.text;
    if (words.isEmpty())
        words = QStringLiteral("?");
    try {
        ReportRunStore().fail(connection, runId, words, milliseconds);
    } catch (const DbError &) { // the first error is the one to be told
    }
}

bool isPart(const ReportBlock &block)
{
    const auto *table = std::get_if<ReportTable>(&block);
    return table && table->inAll > qint64(table->rows.size());
}

}

bool lacksRows(const MadeReport &report)
{
    const auto &chapters = report.document->chapters;
    return !report.rows
           && std::any_of(chapters.begin(), chapters.end(), [](const ReportChapter &chapter) {
                  return std::any_of(chapter.blocks.begin(), chapter.blocks.end(), isPart);
              });
}

MadeReport runReport(Connection &connection, const ReportRequest &request,
                     const ReportKitchen &kitchen, qint64 scheduleId,
                     const ReportProgress &progress, const ReportDelivery &deliver)
{
    QElapsedTimer took;
    took.start();
    const ReportRunStore store;
    MadeReport made;
    std::vector<DeliveredFile> files;
    made.run = store.begin(connection, request, kitchen.version, scheduleId);
    try {
        made.letterhead = LetterheadStore().read(connection).value_or(Letterhead());
        ReportMade fresh = kitchen.make(connection, request, progress);
        auto document = std::make_shared<ReportDocument>(std::move(fresh.document));
        made.rows = std::move(fresh.rows);
        document->request = request;
        made.run.fingerprint = fingerprintOf(*document);
        made.run.snapshotAt = document->snapshotAt;
        made.run.isProvisional = document->isProvisional;
        made.document = std::move(document);
        if (deliver)
            deliver(made, files);
        made.run.milliseconds = took.elapsed();
        store.finish(connection, made.run.runId, *made.document, made.run.milliseconds);
        for (const DeliveredFile &one : files) {
            store.addFile(connection, made.run.runId, one.file);
            made.run.files.push_back(one.file);
        }
    } catch (const DbError &error) {
        for (const DeliveredFile &one : files) // the history does not know them
            QFile::remove(one.path);
        keepFailure(connection, made.run.runId, kitchen, error.problem(), took.elapsed());
        throw;
    }
    return made;
}

}
