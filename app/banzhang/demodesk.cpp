// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodesk.h"

#include "background.h"
#include "common/whendone.h"
#include "demo/democentre.h"

#include <QTimer>

namespace banzhang {
namespace {

constexpr int pastDelayMs = 4000;
constexpr int sellMs = 30'000;

ServerRole roleOf(Post post)
{
    switch (post) {
    case Post::Leader: return ServerRole::DemoLeader;
    case Post::Inspector: return ServerRole::DemoInspector;
    default: return ServerRole::DemoManager;
    }
}

}

Result<QString> DemoDesk::prepare(EmbeddedServer &server, Post post)
{
    const QString database = EmbeddedServer::demoDatabase();
    return server.start()
        .and_then([&] { return server.ensureDatabase(database); })
        .and_then([&] {
            const DemoLogins logins{EmbeddedServer::roleName(ServerRole::DemoManager),
                                    EmbeddedServer::roleName(ServerRole::DemoLeader),
                                    EmbeddedServer::roleName(ServerRole::DemoInspector)};
            return prepareDemo(server.uri(ServerRole::SchemaOwner, database), logins);
        })
        .map([&] { return server.uri(roleOf(post), database); });
}

DemoTargets DemoDesk::targetsOf(const EmbeddedServer &server)
{
    const QString database = EmbeddedServer::demoDatabase();
    return {server.uri(ServerRole::SchemaOwner, database),
            server.uri(ServerRole::DemoManager, database),
            EmbeddedServer::roleName(ServerRole::DemoManager),
            server.dataDir() + QStringLiteral("/reports")};
}

DemoDesk::DemoDesk(const EmbeddedServer &server, QObject *parent)
    : QObject(parent), m_feedTarget(server.uri(ServerRole::Feed, EmbeddedServer::demoDatabase())),
      m_targets(targetsOf(server))
{
    m_sell.setInterval(sellMs);
    connect(&m_sell, &QTimer::timeout, this, &DemoDesk::sell);
}

DemoDesk::~DemoDesk()
{
    *m_stopping = true;
    m_past.waitForFinished();
    m_sold.waitForFinished();
}

void DemoDesk::start(const QString &language)
{
    m_feed = std::make_unique<DemoFeed>(m_feedTarget);
    if (const auto started = m_feed->start(); !started)
        Q_EMIT failed(started.error());
    // The floor first: the past can wait until the last hour is there.
    QTimer::singleShot(pastDelayMs, this, [this, language] { makePast(language); });
}

void DemoDesk::makePast(const QString &language)
{
    // The destructor waits for this work, so that it may speak through `this`.
    m_past = inBackground([this, targets = m_targets, stopping = m_stopping, language] {
        return fillDemo(
            targets, language, [this](int done, int days) { Q_EMIT progressed(done, days); },
            [&stopping] { return !*stopping; });
    });
    whenDone(m_past, this, [this](const Result<int> &days) {
        // Another console that is at it already will be done soon: that is no failure.
        if (days || days.error().kind == ProblemKind::Conflict) {
            m_sell.start();
            Q_EMIT filled();
        } else
            Q_EMIT failed(days.error());
    });
}

// Orders go on coming in, so that places change through the day. Somebody else's console may be at
// it too: one order counts once.
void DemoDesk::sell()
{
    if (m_sold.isRunning())
        return;
    m_sold = inBackground([manager = m_targets.manager] { return writeDemoSales(manager, 1); });
}

}
