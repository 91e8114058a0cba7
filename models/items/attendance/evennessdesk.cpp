// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/evennessdesk.h"

#include "attendance/evennessstore.h"
#include "common/siteday.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 500; // a month is read anew: what comes in one go, once
constexpr int mostListed = 20'000;

}

EvennessDesk::EvennessDesk(DbWorker &worker, Words words, QObject *parent)
    : QObject(parent), m_worker(worker), m_deciders(std::move(words.decider)),
      m_deviations(std::move(words.deviation)), m_balances(std::move(words.balance)),
      m_enforcements(std::move(words.enforcement))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &EvennessDesk::refresh);
}

EvennessDesk::~EvennessDesk() = default;

void EvennessDesk::setMonth(QDate month)
{
    if (month == m_month)
        return;
    m_month = month;
    refresh();
}

void EvennessDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &EvennessDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload == u"violations" || payload == u"ledger" || payload.startsWith(u"day:")
                || payload.startsWith(u"appeal:"))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void EvennessDesk::rest()
{
    m_link.reset();
}

void EvennessDesk::refresh()
{
    const auto read = [month = m_month](Connection &connection) {
        return EvennessStore().look(connection, dayOrToday(connection, month), mostListed);
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Evenness> &evenness) {
                 if (generation != m_generation)
                     return;
                 if (!evenness)
                     return Q_EMIT failed(evenness.error());
                 m_deciders.replace(evenness->deciders);
                 m_deviations.replace(evenness->deviations);
                 m_balances.replace(evenness->balances);
                 m_enforcements.replace(evenness->enforcements);
                 Q_EMIT looked();
             });
}

}
