// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/sheetrecordstore.h"
#include "quality/sheetstore.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150;
constexpr int pollMs = 2000;

WorkItem workOf(const Sheet &sheet)
{
    WorkItem work;
    work.sheetId = sheet.sheetId;
    work.state = WorkItem::State::Draft;
    work.agentId = sheet.agent.agentId;
    work.agentNo = sheet.agent.number;
    work.agent = sheet.agent.name;
    work.queue = sheet.call.queue;
    work.channel = sheet.call.channel;
    work.seconds = sheet.call.seconds;
    work.reason = sheet.reason;
    work.mode = codeOf(sheet.mode);
    work.interactionAt = sheet.interactionAt;
    work.callUid = sheet.call.uid;
    return work;
}

}

struct SheetDesk::Look
{
    std::vector<WorkItem> work;
    WorkDay day;
};

SheetDesk::SheetDesk(DbWorker &worker, PqLink &link, const QString &journalFolder,
                     const QString &owner, QObject *parent)
    : QObject(parent), m_worker(worker), m_keeper(worker, journalFolder, owner), m_link(link)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_poll.setInterval(pollMs);
    connect(&m_soon, &QTimer::timeout, this, &SheetDesk::reload);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_link.isConnected())
            askOthers();
    });
    connect(&link, &PqLink::notified, this, &SheetDesk::onNotified);
    connect(&link, &PqLink::lost, this, [this] { m_keeper.noteAway(); });
    // What was told while nobody listened is lost.
    connect(&link, &PqLink::connected, this, [this] {
        if (!m_isFollowing)
            return;
        m_keeper.retry();
        reload();
        askOthers();
    });
    connect(&m_keeper, &SheetKeeper::keepingChanged, this, &SheetDesk::keepingChanged);
    connect(&m_keeper, &SheetKeeper::merged, this, &SheetDesk::onMerged);
    connect(&m_keeper, &SheetKeeper::refused, this, &SheetDesk::refused);
}

SheetDesk::~SheetDesk() = default;

void SheetDesk::start()
{
    if (const Result<void> opened = m_keeper.open(); !opened)
        Q_EMIT failed(opened.error());
    m_isFollowing = true;
    reload();
}

void SheetDesk::reload()
{
    m_wantsLook = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    const auto look = [](Connection &connection) {
        return Look{SheetStore().worklist(connection), SheetStore().day(connection)};
    };
    whenDone(m_worker.run(look), this, [this](const Result<Look> &answer) { onLook(answer); });
}

void SheetDesk::onLook(const Result<Look> &look)
{
    m_isLooking = false;
    m_isOffline = !look && look.error().kind == ProblemKind::Offline;
    if (look) {
        m_worklist.replace(look->work);
        m_day = look->day;
        m_keeper.noteAnswered();
    } else if (m_isOffline) {
        m_keeper.noteAway();
        if (m_worklist.rowCount() == 0)
            showJournal();
    } else {
        Q_EMIT failed(look.error());
    }
    Q_EMIT worklistChanged();
    if (std::exchange(m_wantsLook, false))
        m_soon.start();
}

void SheetDesk::showJournal()
{
    std::vector<WorkItem> work;
    for (const qint64 id : m_keeper.journal().sheets())
        work.push_back(workOf(m_keeper.journal().find(id)->sheet));
    m_worklist.replace(std::move(work));
}

WorkItem SheetDesk::work() const
{
    if (m_sheet) {
        for (const WorkItem &work : m_worklist.rows()) {
            if (work.sheetId == m_sheet->sheetId)
                return work;
        }
    }
    return {};
}

void SheetDesk::openWork(const WorkItem &work)
{
    if (work.sheetId != 0)
        return openSheet(work.sheetId);
    fetch([pick = work.pickId](Connection &connection) {
        return SheetStore().open(connection, pick);
    });
}

void SheetDesk::begin(const SheetBegin &begin)
{
    fetch([begin](Connection &connection) { return SheetStore().open(connection, begin); });
}

// What is pending of it goes first: then the server has the truth, or there is no server.
void SheetDesk::openSheet(qint64 sheetId)
{
    const JournaledSheet *kept = m_keeper.journal().find(sheetId);
    if (!kept || kept->isSynced())
        return fetch([sheetId](Connection &) { return sheetId; }, sheetId);
    m_keeper.flush(sheetId, [this, sheetId](bool isSaved) {
        if (isSaved)
            fetch([sheetId](Connection &) { return sheetId; }, sheetId);
        else
            openKept(sheetId);
    });
}

void SheetDesk::fetch(const std::function<qint64(Connection &)> &number, qint64 keptSheet)
{
    Q_EMIT opening();
    const auto load = [number](Connection &connection) {
        return SheetStore().load(connection, number(connection));
    };
    const auto takeIt = [this, keptSheet, generation = ++m_generation](const Result<Sheet> &sheet) {
        if (generation != m_generation)
            return;
        if (sheet)
            return take(*sheet);
        m_isOffline = sheet.error().kind == ProblemKind::Offline;
        if (m_isOffline && m_keeper.journal().find(keptSheet))
            return openKept(keptSheet);
        Q_EMIT failed(sheet.error());
    };
    whenDone(m_worker.run(load), this, takeIt);
}

void SheetDesk::take(const Sheet &sheet)
{
    m_sheet = sheet;
    if (sheet.isWritable()) {
        (void)m_keeper.keep(sheet); // a fault stands in keeping()
        if (const JournaledSheet *kept = m_keeper.journal().find(sheet.sheetId))
            m_sheet->content = kept->sheet.content;
        m_poll.start();
    }
    Q_EMIT opened();
    if (!sheet.others.isEmpty())
        Q_EMIT othersChanged(sheet.others);
    m_soon.start();
}

void SheetDesk::openKept(qint64 sheetId)
{
    const JournaledSheet *kept = m_keeper.journal().find(sheetId);
    if (!kept)
        return;
    ++m_generation;
    m_sheet = kept->sheet;
    Q_EMIT opened();
}

void SheetDesk::closeSheet()
{
    ++m_generation;
    m_poll.stop();
    m_sheet.reset();
    Q_EMIT closed();
}

void SheetDesk::change(const SheetChange &change)
{
    if (!m_sheet || !m_sheet->isWritable() || m_isSubmitting || change.isEmpty())
        return;
    apply(change, m_sheet->content);
    m_keeper.change(m_sheet->sheetId, change);
}

void SheetDesk::saveNow()
{
    if (m_sheet)
        m_keeper.flush(m_sheet->sheetId, [](bool) {});
}

void SheetDesk::onMerged(qint64 sheetId, const SheetMerge &merge)
{
    if (!m_sheet || m_sheet->sheetId != sheetId)
        return;
    m_sheet->content = merge.content;
    Q_EMIT merged(merge);
}

void SheetDesk::submit(const QDateTime &releaseAt)
{
    if (!m_sheet || !m_sheet->isWritable() || m_isSubmitting)
        return;
    m_isSubmitting = true;
    m_keeper.flush(m_sheet->sheetId, [this, releaseAt](bool isSaved) {
        if (isSaved)
            return submitSaved(releaseAt);
        m_isSubmitting = false;
        Problem away;
        away.kind = ProblemKind::Offline;
        away.constraint = QStringLiteral("sheet_submit_away");
        Q_EMIT failed(away);
    });
}

void SheetDesk::submitSaved(const QDateTime &releaseAt)
{
    const qint64 sheetId = m_sheet ? m_sheet->sheetId : 0;
    const JournaledSheet *kept = m_keeper.journal().find(sheetId);
    const int revision = kept ? kept->sheet.revision : m_sheet ? m_sheet->revision : 0;
    const auto hand = [sheetId, revision, releaseAt](Connection &connection) {
        return SheetStore().submit(connection, sheetId, revision, releaseAt);
    };
    whenDone(m_worker.run(hand), this, [this, sheetId](const Result<int> &score) {
        m_isSubmitting = false;
        if (!score) {
            Q_EMIT failed(score.error());
            return;
        }
        m_keeper.forget(sheetId);
        if (m_sheet && m_sheet->sheetId == sheetId)
            closeSheet();
        Q_EMIT submitted(sheetId, *score);
        reload();
    });
}

void SheetDesk::discard()
{
    if (!m_sheet || !m_sheet->isWritable())
        return;
    const qint64 sheetId = m_sheet->sheetId;
    const auto drop = [sheetId](Connection &connection) {
        SheetStore().discard(connection, sheetId);
    };
    whenDone(m_worker.run(drop), this, [this, sheetId](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_keeper.forget(sheetId);
        closeSheet();
        reload();
    });
}

void SheetDesk::giveUp(qint64 sheetId)
{
    m_keeper.forget(sheetId);
    if (m_sheet && m_sheet->sheetId == sheetId)
        closeSheet();
    reload();
}

// "call:UID", "sheet:ID", "form:ID", "setting:1": hints of what to look at again.
void SheetDesk::onNotified(const QString &payload)
{
    if (m_sheet && m_sheet->call.isKnown && payload == QStringLiteral("call:") + m_sheet->call.uid)
        askOthers();
    if (m_isFollowing && !m_soon.isActive())
        m_soon.start();
}

void SheetDesk::askOthers()
{
    if (!m_sheet || !m_sheet->isWritable() || !m_sheet->call.isKnown)
        return;
    const qint64 sheetId = m_sheet->sheetId;
    const auto read = [sheetId](Connection &connection) {
        return SheetStore().others(connection, sheetId);
    };
    whenDone(m_worker.run(read), this, [this, sheetId](const Result<QStringList> &names) {
        if (!names || !m_sheet || m_sheet->sheetId != sheetId || m_sheet->others == *names)
            return;
        m_sheet->others = *names;
        Q_EMIT othersChanged(*names);
    });
}

QFuture<Result<QString>> SheetDesk::findRecording()
{
    return m_worker.run([sheetId = m_sheet ? m_sheet->sheetId : 0](Connection &connection) {
        return SheetStore().findRecording(connection, sheetId);
    });
}

QFuture<Result<void>> SheetDesk::noteHeard()
{
    return m_worker.run([sheetId = m_sheet ? m_sheet->sheetId : 0](Connection &connection) {
        SheetStore().playRecording(connection, sheetId);
    });
}

QFuture<Result<std::vector<EarlierSheet>>> SheetDesk::earlier(int most)
{
    const AgentId agent = m_sheet ? m_sheet->agent.agentId : AgentId{};
    const qint64 except = m_sheet ? m_sheet->sheetId : 0;
    return m_worker.run([agent, except, most](Connection &connection) {
        return SheetStore().earlier(connection, agent, except, most);
    });
}

QFuture<Result<std::vector<FormChoice>>> SheetDesk::forms()
{
    return m_worker.run(
        [](Connection &connection) { return SheetRecordStore().forms(connection); });
}

QFuture<Result<std::vector<AgentChoice>>> SheetDesk::agents()
{
    return m_worker.run(
        [](Connection &connection) { return SheetRecordStore().agents(connection); });
}

QFuture<Result<std::vector<CallChoice>>> SheetDesk::calls(const CallQuery &query)
{
    return m_worker.run(
        [query](Connection &connection) { return SheetRecordStore().calls(connection, query); });
}

}
