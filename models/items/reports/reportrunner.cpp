// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrunner.h"

#include "reports/letterheadstore.h"
#include "reports/reportrunstore.h"

#include <QElapsedTimer>

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

}

MadeReport runReport(Connection &connection, const ReportRequest &request,
                     const ReportKitchen &kitchen, qint64 scheduleId,
                     const ReportProgress &progress, const ReportDelivery &deliver)
{
    QElapsedTimer took;
    took.start();
    const ReportRunStore store;
    MadeReport made;
    made.run = store.begin(connection, request, kitchen.version, scheduleId);
    try {
        made.letterhead = LetterheadStore().read(connection).value_or(Letterhead());
        auto document =
            std::make_shared<ReportDocument>(kitchen.make(connection, request, progress));
        document->request = request;
        made.run.fingerprint = fingerprintOf(*document);
        made.run.snapshotAt = document->snapshotAt;
        made.run.isProvisional = document->isProvisional;
        made.document = std::move(document);
        if (deliver)
            deliver(made);
        made.run.milliseconds = took.elapsed();
        store.finish(connection, made.run.runId, *made.document, made.run.milliseconds);
    } catch (const DbError &error) {
        keepFailure(connection, made.run.runId, kitchen, error.problem(), took.elapsed());
        throw;
    }
    return made;
}

}
