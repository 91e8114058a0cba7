// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetkeeper.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "quality/sheetstore.h"

namespace banzhang {
namespace {

constexpr int soonMs = 400; // with the server's answer well within a second
constexpr int firstRetryMs = 1000;
constexpr int longestRetryMs = 15000;
constexpr int patienceMs = 8000;

}

SheetKeeper::SheetKeeper(DbWorker &worker, const QString &folder, const QString &owner,
                         QObject *parent)
    : QObject(parent), m_worker(worker), m_journal(folder, owner)
{
    for (QTimer *timer : {&m_soon, &m_retry, &m_patience})
        timer->setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_patience.setInterval(patienceMs);
    connect(&m_soon, &QTimer::timeout, this, &SheetKeeper::send);
    connect(&m_retry, &QTimer::timeout, this, &SheetKeeper::send);
    connect(&m_patience, &QTimer::timeout, this, &SheetKeeper::goOffline);
}

SheetKeeper::~SheetKeeper() = default;

Result<void> SheetKeeper::open()
{
    Result<void> opened = m_journal.open();
    note(opened);
    if (opened)
        send();
    return opened;
}

Result<void> SheetKeeper::keep(const Sheet &sheet)
{
    Result<void> kept = m_journal.keep(sheet);
    note(kept);
    return kept;
}

void SheetKeeper::change(qint64 sheetId, const SheetChange &change)
{
    const Result<quint64> noted = m_journal.note(sheetId, change);
    note(noted ? Result<void>() : Result<void>(tl::unexpect, noted.error()));
    // Not restarted: the first keystroke of a burst waits no longer than the others.
    if (!m_soon.isActive() && !m_retry.isActive())
        m_soon.start();
}

void SheetKeeper::note(const Result<void> &written)
{
    m_keeping.isJournaled = written.has_value();
    m_keeping.fault = written ? QString() : written.error().text;
    if (written)
        m_keeping.savedAt = QDateTime::currentDateTimeUtc();
    updateKeeping();
}

void SheetKeeper::updateKeeping()
{
    m_keeping.isSynced = nextUnsynced() == 0;
    Q_EMIT keepingChanged();
}

qint64 SheetKeeper::nextUnsynced() const
{
    const auto isDue = [this](qint64 id) {
        const JournaledSheet *sheet = m_journal.find(id);
        return sheet && !sheet->isSynced() && !m_refused.contains(id);
    };
    if (isDue(m_first))
        return m_first;
    for (const qint64 id : m_journal.sheets()) {
        if (isDue(id))
            return id;
    }
    return 0;
}

void SheetKeeper::flush(qint64 sheetId, std::function<void(bool)> then)
{
    m_waiting.push_back({sheetId, std::move(then)});
    m_first = sheetId;
    m_soon.stop();
    m_retry.stop();
    send();
}

void SheetKeeper::retry()
{
    m_failures = 0;
    m_retry.stop();
    send();
}

void SheetKeeper::noteAway()
{
    if (m_keeping.awaySince.isNull())
        m_keeping.awaySince = QDateTime::currentDateTimeUtc();
    updateKeeping();
}

void SheetKeeper::noteAnswered()
{
    if (m_keeping.awaySince.isNull())
        return;
    m_keeping.awaySince = {};
    updateKeeping();
    retry();
}

void SheetKeeper::send()
{
    if (m_isSending)
        return;
    const qint64 sheetId = nextUnsynced();
    if (sheetId != 0)
        sendSheet(sheetId);
    answerWaiting();
}

void SheetKeeper::sendSheet(qint64 sheetId)
{
    m_isSending = true;
    m_patience.start();
    const JournaledSheet &kept = *m_journal.find(sheetId);
    const auto save = [sheetId, revision = kept.sheet.revision,
                       change = kept.change()](Connection &connection) {
        return SheetStore().save(connection, sheetId, revision, change);
    };
    whenDone(m_worker.run(save), this,
             [this, sheetId, number = kept.pending.back().number,
              generation = m_generation](const Result<int> &answer) {
                 if (generation == m_generation)
                     onSaved(sheetId, number, answer);
             });
}

void SheetKeeper::onSaved(qint64 sheetId, quint64 number, const Result<int> &answer)
{
    m_patience.stop();
    m_isSending = false;
    if (!answer)
        return onRefused(sheetId, answer.error());
    m_failures = 0;
    m_keeping.awaySince = {};
    note(m_journal.acknowledge(sheetId, number, *answer));
    Q_EMIT saved(sheetId);
    send();
}

void SheetKeeper::onRefused(qint64 sheetId, const Problem &problem)
{
    if (problem.kind == ProblemKind::Offline || problem.kind == ProblemKind::Timeout)
        return goOffline();
    if (problem.constraint == u"sheet_revision")
        return bringTogether(sheetId);
    m_refused.insert(sheetId);
    updateKeeping();
    Q_EMIT refused(sheetId, problem);
    send();
}

void SheetKeeper::goOffline()
{
    ++m_generation;
    m_isSending = false;
    m_patience.stop();
    m_retry.start(std::min(longestRetryMs, firstRetryMs << std::min(m_failures, 4)));
    ++m_failures;
    noteAway();
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.then(false);
}

// Saved elsewhere meanwhile, or by ourselves when the answer was lost on its way.
void SheetKeeper::bringTogether(qint64 sheetId)
{
    m_isSending = true;
    m_patience.start();
    const auto load = [sheetId](Connection &connection) {
        return SheetStore().load(connection, sheetId);
    };
    whenDone(m_worker.run(load), this,
             [this, sheetId, generation = m_generation](const Result<Sheet> &theirs) {
                 if (generation == m_generation)
                     onTheirs(sheetId, theirs);
             });
}

void SheetKeeper::onTheirs(qint64 sheetId, const Result<Sheet> &theirs)
{
    m_patience.stop();
    m_isSending = false;
    const JournaledSheet *kept = m_journal.find(sheetId);
    if (!theirs || !kept)
        return kept ? onRefused(sheetId, theirs.error()) : send();
    const auto mineIsLater = [&](const QString &key) {
        return kept->lastTouch(key) > theirs->savedAt;
    };
    const SheetMerge merge =
        mergeSheets(kept->base, kept->sheet.content, theirs->content, mineIsLater);
    const bool isNews = merge.content != kept->sheet.content || !merge.clashes.empty();
    note(m_journal.rebase(sheetId, theirs->content, theirs->revision, merge.content));
    if (isNews)
        Q_EMIT merged(sheetId, merge);
    send();
}

void SheetKeeper::answerWaiting()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        const JournaledSheet *sheet = m_journal.find(waiting.sheetId);
        if (!sheet || sheet->isSynced())
            waiting.then(true);
        else if (m_refused.contains(waiting.sheetId))
            waiting.then(false);
        else
            m_waiting.push_back(waiting);
    }
}

void SheetKeeper::forget(qint64 sheetId)
{
    m_refused.remove(sheetId);
    note(m_journal.forget(sheetId));
}

}
