// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/callkey.h"
#include "common/result.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// Recordings of calls for whoever wants to hear them.
class CallRecordingDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit CallRecordingDesk(DbWorker &worker, QObject *parent = nullptr);

    // Path or address.
    [[nodiscard]] QFuture<Result<QString>> find(const CallKey &call);
    [[nodiscard]] QFuture<Result<void>> noteHeard(const CallKey &call); // a line in the audit

private:
    DbWorker &m_worker;
};

}
