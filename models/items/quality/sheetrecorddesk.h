// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/finding.h"
#include "quality/sheetrecord.h"
#include "quality/sheetrecordmodel.h"

#include <QFuture>

namespace banzhang {

class DbWorker;

// Submitted sheets, to be listed, read, acknowledged and corrected.
class SheetRecordDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit SheetRecordDesk(DbWorker &worker, SheetRecordModel::Word word,
                             QObject *parent = nullptr);

    [[nodiscard]] SheetRecordModel &records() { return m_records; }
    void look(const SheetQuery &query);

    [[nodiscard]] QFuture<Result<Sheet>> load(qint64 sheetId);
    [[nodiscard]] QFuture<Result<std::vector<EarlierSheet>>> earlier(AgentId agent, qint64 except);
    [[nodiscard]] QFuture<Result<QString>> findRecording(qint64 sheetId);
    [[nodiscard]] QFuture<Result<void>> noteHeard(qint64 sheetId); // a line in the audit
    [[nodiscard]] QFuture<Result<void>> acknowledge(qint64 sheetId, const QString &comment,
                                                    const QString &signedOn);
    // A finding of an item, whichever it is; FindingStore::make says who may.
    [[nodiscard]] QFuture<Result<FindingId>>
    makeFinding(qint64 sheetId, const QString &item, const QString &fault, const QString &cause);
    // The number of the draft that corrects it.
    [[nodiscard]] QFuture<Result<qint64>> correct(qint64 sheetId, const QString &why);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    SheetRecordModel m_records;
    quint64 m_generation = 0;
};

}
