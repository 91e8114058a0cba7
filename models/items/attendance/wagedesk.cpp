// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/wagedesk.h"

#include "attendance/wagestore.h"
#include "common/textfile.h"
#include "common/whendone.h"
#include "db/dberror.h"
#include "db/dbworker.h"

#include <QSet>

namespace banzhang {

WageDesk::WageDesk(DbWorker &worker, bool mayChange, WageModel::Word word, QObject *parent)
    : QObject(parent), m_worker(worker), m_mayChange(mayChange), m_wages(std::move(word))
{}

int WageDesk::withoutWage() const
{
    QSet<qint64> here;
    QSet<qint64> known;
    for (const AgentWage &one : m_wages.rows()) {
        if (one.isHere)
            here.insert(one.agentId);
        if (one.isNow)
            known.insert(one.agentId);
    }
    return int((here - known).size());
}

QHash<QString, qint64> WageDesk::agents() const
{
    QHash<QString, qint64> all;
    for (const AgentWage &one : m_wages.rows())
        all.insert(one.agentNo, one.agentId);
    return all;
}

void WageDesk::refresh()
{
    const auto read = [](Connection &connection) { return WageStore().list(connection); };
    whenDone(m_worker.run(read), this, [this](const Result<std::vector<AgentWage>> &wages) {
        if (!wages)
            return Q_EMIT failed(wages.error());
        m_wages.replace(*wages);
        Q_EMIT looked();
    });
}

QFuture<Result<void>> WageDesk::save(const std::vector<WageLine> &wages)
{
    auto future =
        m_worker.run([wages](Connection &connection) { WageStore().save(connection, wages); });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<QString>> WageDesk::readFile(const QString &path)
{
    return m_worker.run([path](Connection &) {
        const Result<DecodedText> decoded = readTextFile(path);
        if (!decoded)
            throw DbError(decoded.error());
        return decoded->text;
    });
}

}
