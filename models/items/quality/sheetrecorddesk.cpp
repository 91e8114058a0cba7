// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetrecorddesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "quality/findingstore.h"
#include "quality/sheetrecordstore.h"
#include "quality/sheetstore.h"

namespace banzhang {
namespace {

constexpr int earlierSheets = 5;

}

SheetRecordDesk::SheetRecordDesk(DbWorker &worker, SheetRecordModel::Word word, QObject *parent)
    : QObject(parent), m_worker(worker), m_records(std::move(word))
{}

void SheetRecordDesk::look(const SheetQuery &query)
{
    const auto read = [query](Connection &connection) {
        return SheetRecordStore().list(connection, query);
    };
    using Records = std::vector<SheetRecord>;
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Records> &records) {
                 if (generation != m_generation)
                     return;
                 if (records) {
                     m_records.replace(*records);
                     Q_EMIT looked();
                 } else {
                     Q_EMIT failed(records.error());
                 }
             });
}

QFuture<Result<Sheet>> SheetRecordDesk::load(qint64 sheetId)
{
    return m_worker.run(
        [sheetId](Connection &connection) { return SheetStore().load(connection, sheetId); });
}

QFuture<Result<std::vector<EarlierSheet>>> SheetRecordDesk::earlier(AgentId agent, qint64 except)
{
    return m_worker.run([agent, except](Connection &connection) {
        return SheetStore().earlier(connection, agent, except, earlierSheets);
    });
}

QFuture<Result<QString>> SheetRecordDesk::findRecording(qint64 sheetId)
{
    return m_worker.run([sheetId](Connection &connection) {
        return SheetStore().findRecording(connection, sheetId);
    });
}

QFuture<Result<void>> SheetRecordDesk::noteHeard(qint64 sheetId)
{
    return m_worker.run(
        [sheetId](Connection &connection) { SheetStore().playRecording(connection, sheetId); });
}

QFuture<Result<void>> SheetRecordDesk::acknowledge(qint64 sheetId, const QString &comment,
                                                   const QString &signedOn)
{
    return m_worker.run([sheetId, comment, signedOn](Connection &connection) {
        SheetRecordStore().acknowledge(connection, sheetId, comment, signedOn);
    });
}

QFuture<Result<FindingId>> SheetRecordDesk::makeFinding(qint64 sheetId, const QString &item,
                                                        const QString &fault, const QString &cause)
{
    return m_worker.run([sheetId, item, fault, cause](Connection &connection) {
        return FindingStore().make(connection, sheetId, item, fault, cause);
    });
}

QFuture<Result<qint64>> SheetRecordDesk::correct(qint64 sheetId, const QString &why)
{
    return m_worker.run([sheetId, why](Connection &connection) {
        return SheetStore().correct(connection, sheetId, why);
    });
}

}
