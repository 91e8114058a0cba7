// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boarddesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "leaderboards/boardstore.h"
#include "leaderboards/honourstore.h"
#include "leaderboards/salefile.h"
#include "leaderboards/salestore.h"

namespace banzhang {
namespace {

constexpr int soonMs = 200; // a batch of orders is looked at once, within a second
constexpr int againMs = 60'000;
constexpr int mostOrders = 5000;

template <class File>
BoardDesk::File orThrow(const Result<File> &read)
{
    if (!read)
        throw DbError(read.error());
    return *read;
}

}

BoardDesk::BoardDesk(DbWorker &worker, bool mayImport, const BoardModel::Word &word,
                     const BoardModel::Tip &tip, QObject *parent)
    : QObject(parent), m_worker(worker), m_mayImport(mayImport)
{
    for (BoardModel *&board : m_boards)
        board = new BoardModel(word, tip, this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_again.setInterval(againMs);
    connect(&m_soon, &QTimer::timeout, this, &BoardDesk::refresh);
    connect(&m_again, &QTimer::timeout, this, &BoardDesk::refresh);
}

BoardDesk::~BoardDesk() = default;

bool BoardDesk::isEmpty() const
{
    return std::ranges::all_of(m_boards,
                               [](const BoardModel *one) { return one->rowCount() == 0; });
}

void BoardDesk::setWho(BoardWho who)
{
    m_question.who = who;
    refresh();
}

void BoardDesk::setTeam(qint64 teamId)
{
    m_question.teamId = teamId;
    refresh();
}

void BoardDesk::setTies(std::optional<BoardTies> ties)
{
    m_question.ties = ties;
    refresh();
}

void BoardDesk::setMetric(std::optional<BoardMetric> metric)
{
    m_question.metric = metric;
    refresh();
}

void BoardDesk::setBack(int back)
{
    m_question.back = back;
    m_range = {};
    refresh();
}

void BoardDesk::setRange(const BoardPeriod &range)
{
    m_question.back = 0;
    m_range = range;
    refresh();
}

void BoardDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("banzhang_board"));
        connect(m_link.get(), &PqLink::connected, this, &BoardDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    }
    m_link->start();
    m_again.start();
    m_portraits.clear(); // they may be others since
    refresh();
}

void BoardDesk::rest()
{
    m_link.reset();
    m_again.stop();
    m_soon.stop();
}

BoardDesk::Looks BoardDesk::read(Connection &connection, const BoardQuestion &question,
                                 const BoardPeriod &range, const QSet<qint64> &known)
{
    const BoardStore store;
    Looks looks;
    for (const BoardCode code : codes) {
        BoardQuestion one = question;
        one.code = code;
        if (code == BoardCode::Month)
            one.range = range;
        BoardLook &look = looks.looks.at(size_t(code));
        look = store.look(connection, one);
        if (look.first() && look.first()->agentId > 0 && !known.contains(look.first()->agentId))
            looks.faces.push_back(look.first()->agentId);
    }
    looks.teams = store.teams(connection);
    if (!looks.faces.empty())
        looks.portraits = HonourStore().portraits(connection, looks.faces);
    return looks;
}

void BoardDesk::refresh()
{
    const QList<qint64> faces = m_portraits.keys();
    const auto read = [question = m_question, range = m_range,
                       known = QSet<qint64>(faces.begin(), faces.end())](Connection &connection) {
        return BoardDesk::read(connection, question, range, known);
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Looks> &looks) {
                 if (generation != m_generation)
                     return;
                 if (!looks)
                     return Q_EMIT failed(looks.error());
                 take(*looks);
             });
}

void BoardDesk::take(const Looks &looks)
{
    m_teams = looks.teams;
    for (const qint64 agent : looks.faces)
        m_portraits.insert(agent, {});
    for (const auto &[agent, portrait] : looks.portraits)
        m_portraits.insert(agent, portrait);
    QSet<qint64> own;
    for (const BoardTeam &one : m_teams) {
        if (one.isMine)
            own.insert(one.id);
    }
    for (size_t at = 0; at < m_boards.size(); ++at) {
        m_boards.at(at)->setOwnTeams(own);
        m_boards.at(at)->replace(looks.looks.at(at));
    }
    Q_EMIT looked();
}

QFuture<Result<std::vector<SaleEntry>>> BoardDesk::orders(const BoardPlace &place,
                                                          const BoardPeriod &period)
{
    const qint64 team = place.agentId > 0 ? 0 : place.teamId;
    return m_worker.run([agent = place.agentId, team, period](Connection &connection) {
        return SaleStore().list(connection, agent, team, period.first, period.last, mostOrders);
    });
}

QFuture<Result<BoardDesk::File>> BoardDesk::readFile(const QString &path, bool isOrders)
{
    return m_worker.run([path, isOrders](Connection &) {
        return isOrders ? orThrow(readOrderFile(path)) : orThrow(readResultFile(path));
    });
}

QFuture<Result<SaleImport>> BoardDesk::import(const QString &file, const File &read)
{
    return m_worker.run([file, read](Connection &connection) {
        return std::visit(
            [&](const auto &lines) {
                return SaleStore().take(connection, QStringLiteral("import"), file, lines);
            },
            read);
    });
}

}
