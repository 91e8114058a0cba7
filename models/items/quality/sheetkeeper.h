// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/sheetjournal.h"
#include "quality/sheetmerge.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace banzhang {

class DbWorker;

// How safe the drafts are.
struct SheetKeeping
{
    bool isJournaled = true; // what was written last is on this desk's disk
    QString fault;           // the system's word when it is not
    bool isSynced = true;    // the server has all
    QDateTime savedAt;       // UTC: when the desk, and if synced the server, had it last
    QDateTime awaySince;     // UTC; null while the server answers

    bool operator==(const SheetKeeping &) const = default;
};

// Keeps drafts: each change goes to the journal at once and to the server within a second; while
// the server is away it tries again, and after a start it sends what was left behind.
class SheetKeeper final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the keeper.
    SheetKeeper(DbWorker &worker, const QString &folder, const QString &owner,
                QObject *parent = nullptr);
    ~SheetKeeper() override;

    // Conflict (journal_taken): another console of this person has the drafts.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const SheetJournal &journal() const { return m_journal; }
    [[nodiscard]] const SheetKeeping &keeping() const { return m_keeping; }

    // A draft as the server has it now.
    Result<void> keep(const Sheet &sheet);
    // What the inspector changed by hand; in the journal when this returns.
    void change(qint64 sheetId, const SheetChange &change);
    // Sends at once what is pending, of one sheet first; `then(true)` when the server has all of
    // that sheet, `then(false)` when it could not.
    void flush(qint64 sheetId, std::function<void(bool)> then);
    void retry();        // the server may be back
    void noteAway();     // the link to the server was lost
    void noteAnswered(); // it answered somebody else's question
    // Submitted or discarded, or what the server refused is given up.
    void forget(qint64 sheetId);

Q_SIGNALS:
    void keepingChanged();
    void saved(qint64 sheetId);
    // Another desk of the same person wrote too; `merge.content` is what stands now.
    void merged(qint64 sheetId, const banzhang::SheetMerge &merge);
    // The server does not take this draft any more: it was submitted or discarded elsewhere.
    void refused(qint64 sheetId, const banzhang::Problem &problem);

private:
    struct Waiting
    {
        qint64 sheetId = 0;
        std::function<void(bool)> then;
    };

    void send();
    void sendSheet(qint64 sheetId);
    void onSaved(qint64 sheetId, quint64 number, const Result<int> &answer);
    void onRefused(qint64 sheetId, const Problem &problem);
    void bringTogether(qint64 sheetId);
    void onTheirs(qint64 sheetId, const Result<Sheet> &theirs);
    void goOffline();
    void note(const Result<void> &written);
    void answerWaiting();
    void updateKeeping();
    [[nodiscard]] qint64 nextUnsynced() const;

    DbWorker &m_worker;
    SheetJournal m_journal;
    SheetKeeping m_keeping;
    std::vector<Waiting> m_waiting;
    QSet<qint64> m_refused;
    qint64 m_first = 0; // to be sent before others
    bool m_isSending = false;
    quint64 m_generation = 0; // an answer of an older one is dropped
    int m_failures = 0;
    QTimer m_soon;     // coalesces keystrokes
    QTimer m_retry;    // the server was away
    QTimer m_patience; // a save that never answers
};

}
