// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democentre.h"

#include "common/csvtable.h"
#include "demo/demorules.h"
#include "demo/demostore.h"
#include "feedrunner.h"
#include "logreplay.h"
#include "people/importstore.h"

#include <QFile>

namespace banzhang {
namespace {

const QString switchName = QStringLiteral("asterisk");

CsvTable table(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's %s is not built in.", qPrintable(name));
    return parseCsv(QString::fromUtf8(file.readAll()));
}

void importPeople(Connection &connection)
{
    const auto queues = readQueues(table(QStringLiteral("queues.csv")));
    const auto agents = readAgents(table(QStringLiteral("agents.csv")));
    const ImportStore store;
    if (queues)
        (void)store.importQueues(connection, switchName, queues->rows);
    if (agents)
        (void)store.importAgents(connection, switchName, agents->rows);
}

std::vector<DemoPerson> people(const DemoLogins &logins)
{
    const QStringList sales{QStringLiteral("销售一组"), QStringLiteral("销售二组")};
    return {{logins.manager,
             QStringLiteral("李建国"),
             {Post::Manager, Post::QualityHead, Post::Admin},
             {},
             {}},
            {logins.leader, QStringLiteral("周敏"), {Post::Leader}, sales, {}},
            {logins.inspector, QStringLiteral("陈晓"), {Post::Inspector}, {}, sales},
            {QStringLiteral("demo_inspector_2"),
             QStringLiteral("刘倩"),
             {Post::Inspector},
             {},
             {QStringLiteral("客服一组"), QStringLiteral("客服二组")},
             false},
            {QStringLiteral("demo_inspector_3"),
             QStringLiteral("赵阳"),
             {Post::Inspector},
             {},
             {QStringLiteral("投诉组")},
             false},
            {QStringLiteral("demo_front_desk"),
             QStringLiteral("吴倩"),
             {Post::FrontDesk},
             {},
             {},
             false}};
}

}

Result<void> prepareDemo(const QString &target, const DemoLogins &logins)
{
    try {
        Connection connection = Connection::open(target);
        const DemoStore store;
        store.nameSite(connection, QStringLiteral("演示中心"));
        importPeople(connection);
        store.drawRoom(connection);
        store.ensureWallboard(connection, QStringLiteral("客服中心现场"));
        for (const DemoPerson &person : people(logins))
            store.addPerson(connection, person);
        addDemoRules(connection);
        return {};
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

DemoFeed::DemoFeed(const QString &target, QObject *parent)
    : QObject(parent), m_rejects(std::make_unique<RejectLog>())
{
    RunnerOptions runner;
    runner.target = target;
    runner.source = {switchName, QStringLiteral("queue_log"), QStringLiteral("demo"), true};
    m_runner = std::make_unique<FeedRunner>(runner, *m_rejects);
    ReplayOptions replay;
    replay.path = QStringLiteral(":/demo/queue_log");
    replay.loop = true;
    replay.backfill = 3600;
    m_replay = std::make_unique<LogReplay>(replay, *m_runner);
}

DemoFeed::~DemoFeed()
{
    m_replay->stop();
    m_runner->stop();
}

Result<void> DemoFeed::start()
{
    return m_replay->start();
}

}
