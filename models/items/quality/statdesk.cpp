// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/statdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/qualitysettingstore.h"
#include "quality/statstore.h"

namespace banzhang {

struct StatDesk::Table
{
    StatQuery query;
    int least = 0;
    std::vector<QualityStat> stats;
    Forms forms;
};

struct StatDesk::Closer
{
    StatQuery query;
    std::vector<StatPoint> trend;
    std::vector<QualityStat> losses;
};

StatDesk::StatDesk(DbWorker &worker, PqLink &link, QualityStatModel::Word word,
                   QualityStatModel::Word hint, QObject *parent)
    : QObject(parent), m_worker(worker), m_stats(std::move(word), std::move(hint))
{
    const auto note = [this] {
        if (!std::exchange(m_isStale, true))
            Q_EMIT staled();
    };
    // What was told while nobody listened is lost.
    connect(&link, &PqLink::lost, this, note);
    connect(&link, &PqLink::notified, this, [note](const QString &payload) {
        if (payload.startsWith(u"sheet:") || payload.startsWith(u"appeal:")
            || payload.startsWith(u"setting:"))
            note();
    });
}

void StatDesk::look(const StatQuery &query)
{
    m_next = query;
    m_wish.reset(); // it was about rows that go
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_isStale = false; // what comes from now on may be in the answer or not
    const StatQuery wanted = *std::exchange(m_next, {});
    const auto read = [wanted](Connection &connection) {
        Table table{wanted, QualitySettingStore().fetch(connection).leastToRank, {}, {}};
        table.stats = StatStore().list(connection, wanted, table.least);
        for (const StatForm &form : StatStore().forms(connection))
            table.forms.emplace_back(form.title, form.formId);
        return table;
    };
    whenDone(m_worker.run(read), this, [this](const Result<Table> &table) { take(table); });
}

void StatDesk::take(const Result<Table> &table)
{
    m_isLooking = false;
    if (m_next)
        return look(*m_next);
    if (!table) {
        Q_EMIT failed(table.error());
        return;
    }
    m_query = table->query;
    m_forms = table->forms;
    m_stats.show(m_query.by, table->least, table->stats);
    Q_EMIT looked();
}

StatWhose StatDesk::whoseOf(const QualityStat &row) const
{
    switch (m_query.by) {
    case StatBy::Agent: return {row.id, 0, 0};
    case StatBy::Team: return {0, row.id, 0};
    case StatBy::Inspector: return {0, 0, row.id};
    case StatBy::Item: break;
    }
    return {};
}

void StatDesk::lookCloser(const std::optional<QualityStat> &row, bool ofRow, int periods)
{
    m_wish = Wish{row, ofRow, periods};
    if (!m_isLookingCloser && !m_isLooking)
        startCloser();
}

void StatDesk::startCloser()
{
    m_isLookingCloser = true;
    const Wish wish = *std::exchange(m_wish, {});
    const StatWhose whose = wish.row ? whoseOf(*wish.row) : StatWhose();
    const StatWhose losing = wish.ofRow ? whose : StatWhose();
    const auto read = [wish, whose, losing, query = m_query](Connection &connection) {
        Closer closer{query, {}, StatStore().items(connection, query, losing)};
        if (wish.row && query.by == StatBy::Item) {
            StatQuery ofForm = query;
            ofForm.formId = wish.row->formId;
            closer.trend =
                StatStore().itemTrend(connection, ofForm, wish.row->itemKey, wish.periods);
        } else {
            closer.trend = StatStore().trend(connection, query, whose, wish.periods);
        }
        return closer;
    };
    whenDone(m_worker.run(read), this,
             [this](const Result<Closer> &closer) { takeCloser(closer); });
}

void StatDesk::takeCloser(const Result<Closer> &closer)
{
    m_isLookingCloser = false;
    if (m_wish && !m_isLooking)
        return startCloser();
    if (!closer) {
        Q_EMIT failed(closer.error());
        return;
    }
    if (closer->query != m_query || m_isLooking)
        return;
    m_trend = closer->trend;
    m_losses = closer->losses;
    Q_EMIT lookedCloser();
}

}
