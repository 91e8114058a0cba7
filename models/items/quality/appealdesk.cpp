// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appealdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/appealstore.h"
#include "quality/sheetstore.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int soonMs = 150;
constexpr int most = 2000;

struct Figures
{
    std::vector<AppealFigure> byItem;
    std::vector<AppealFigure> byInspector;
};

}

AppealDesk::AppealDesk(DbWorker &worker, PqLink &link, AppealModel::Word word, AppealModel::Now now,
                       QObject *parent)
    : QObject(parent), m_worker(worker), m_appeals(std::move(word), std::move(now)),
      m_byItem(tr("Item")), m_byInspector(tr("Scorer"))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        reload();
        Q_EMIT changed();
    });
    // What was told while nobody listened is lost.
    connect(&link, &PqLink::connected, this, [this] {
        if (m_isFollowing)
            m_soon.start();
    });
    connect(&link, &PqLink::notified, this, [this](const QString &payload) {
        if (m_isFollowing && payload.startsWith(u"appeal:"))
            m_soon.start();
    });
}

AppealDesk::~AppealDesk() = default;

void AppealDesk::start()
{
    if (!std::exchange(m_isFollowing, true))
        m_soon.start();
}

int AppealDesk::forMe() const
{
    const auto &rows = m_appeals.rows();
    return int(std::count_if(rows.begin(), rows.end(), std::mem_fn(&Appeal::isForMe)));
}

int AppealDesk::open() const
{
    const auto &rows = m_appeals.rows();
    return int(std::count_if(rows.begin(), rows.end(), [](const Appeal &appeal) {
        return appeal.state == AppealState::Open;
    }));
}

void AppealDesk::look(const QDateTime &since)
{
    m_since = since;
    const auto read = [since](Connection &connection) {
        return AppealStore().list(connection, since, most);
    };
    whenDone(m_worker.run(read), this,
             [this, no = ++m_listNo](const Result<std::vector<Appeal>> &appeals) {
                 if (no != m_listNo)
                     return;
                 if (!appeals) {
                     Q_EMIT failed(appeals.error());
                     return;
                 }
                 m_appeals.replace(*appeals);
                 Q_EMIT looked();
             });
}

void AppealDesk::reload()
{
    if (m_since.isValid())
        look(m_since);
    if (m_wanted != 0)
        show(m_wanted);
}

void AppealDesk::show(qint64 appealId)
{
    m_wanted = appealId;
    const quint64 no = ++m_caseNo;
    if (appealId == 0) {
        m_case = {};
        Q_EMIT shown();
        return;
    }
    const auto read = [appealId](Connection &connection) {
        return AppealStore().load(connection, appealId);
    };
    whenDone(m_worker.run(read), this, [this, no](const Result<AppealCase> &found) {
        if (no != m_caseNo)
            return;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_case = *found;
        Q_EMIT shown();
    });
}

void AppealDesk::lookAtFigures(const QDateTime &from, const QDateTime &until)
{
    const auto read = [from, until](Connection &connection) {
        const AppealStore store;
        return Figures{store.byItem(connection, from, until),
                       store.byInspector(connection, from, until)};
    };
    whenDone(m_worker.run(read), this, [this, no = ++m_figureNo](const Result<Figures> &figures) {
        if (no != m_figureNo)
            return;
        if (!figures) {
            Q_EMIT failed(figures.error());
            return;
        }
        m_byItem.replace(figures->byItem);
        m_byInspector.replace(figures->byInspector);
        Q_EMIT figuresLooked();
    });
}

QFuture<Result<AppealGround>> AppealDesk::ground(qint64 sheetId)
{
    return m_worker.run([sheetId](Connection &connection) {
        return AppealGround{SheetStore().load(connection, sheetId),
                            AppealStore().chance(connection, sheetId)};
    });
}

template <class F>
auto AppealDesk::deed(F work)
{
    auto future = m_worker.run(std::move(work));
    // Also after a refusal: what was before one's eyes may be old.
    whenDone(future, this, [this](const auto &) {
        reload();
        Q_EMIT changed();
    });
    return future;
}

QFuture<Result<qint64>> AppealDesk::raise(const AppealPlea &plea)
{
    return deed([plea](Connection &connection) { return AppealStore().raise(connection, plea); });
}

QFuture<Result<qint64>> AppealDesk::decide(qint64 appealId, const std::vector<AppealItem> &items,
                                           const QString &note, std::optional<int> score)
{
    return deed([appealId, items, note, score](Connection &connection) {
        return AppealStore().decide(connection, appealId, items, note, score);
    });
}

QFuture<Result<void>> AppealDesk::decidePerson(qint64 appealId, ItemOutcome outcome,
                                               const QString &note)
{
    return deed([appealId, outcome, note](Connection &connection) {
        AppealStore().decidePerson(connection, appealId, outcome, note);
    });
}

QFuture<Result<void>> AppealDesk::withdraw(qint64 appealId, const QString &why)
{
    return deed([appealId, why](Connection &connection) {
        AppealStore().withdraw(connection, appealId, why);
    });
}

}
