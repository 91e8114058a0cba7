// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awarddesk.h"

#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150; // what comes in one go is read once

}

AwardDesk::AwardDesk(DbWorker &worker, const QStringList &topics, QObject *parent)
    : QObject(parent), m_worker(worker), m_topics(topics)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
}

AwardDesk::~AwardDesk() = default;

void AwardDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("banzhang_award"));
        connect(m_link.get(), &PqLink::connected, this, [this] { refresh(); });
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (m_topics.contains(payload))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void AwardDesk::rest()
{
    m_link.reset();
}

}
