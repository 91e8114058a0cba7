// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/sheetkeeper.h"
#include "quality/worklistmodel.h"

#include <QFuture>

namespace banzhang {

class Connection;
class DbWorker;
class PqLink;

// An inspector's desk: his worklist, the sheet that is open, and the keeping of his drafts. Without
// the server it opens the drafts of its journal, and nothing else.
class SheetDesk final : public QObject
{
    Q_OBJECT

public:
    // Worker and link outlive the desk; the link is the session's, and started by who made it. A
    // worker of its own keeps saves from waiting for others' queries. `owner` names person and
    // centre: the journal's file hangs on it.
    SheetDesk(DbWorker &worker, PqLink &link, const QString &journalFolder, const QString &owner,
              QObject *parent = nullptr);
    ~SheetDesk() override;

    // Takes the journal, reads the worklist, and from now on follows what others do.
    void start();
    void reload();

    [[nodiscard]] WorklistModel &worklist() { return m_worklist; }
    [[nodiscard]] const WorkDay &day() const { return m_day; }
    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    // The sheet that is open, its content as the inspector has it now; null when none is.
    [[nodiscard]] const Sheet *sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    // The line of the worklist that the open sheet belongs to; an empty one when there is none.
    [[nodiscard]] WorkItem work() const;
    [[nodiscard]] const SheetKeeping &keeping() const { return m_keeper.keeping(); }

    void openWork(const WorkItem &work);
    void openSheet(qint64 sheetId);
    void begin(const SheetBegin &begin);
    void closeSheet();

    // By hand, on the open sheet; in the journal when this returns.
    void change(const SheetChange &change);
    void saveNow();
    // Everything is saved first. At `releaseAt` when that is valid.
    void submit(const QDateTime &releaseAt = {});
    void discard();
    // Gives up what the server refused of a sheet that is no draft any more.
    void giveUp(qint64 sheetId);

    // Of the open sheet: where it is, and, when it is heard, a line in the audit.
    [[nodiscard]] QFuture<Result<QString>> findRecording();
    [[nodiscard]] QFuture<Result<void>> noteHeard();
    [[nodiscard]] QFuture<Result<std::vector<EarlierSheet>>> earlier(int most);
    [[nodiscard]] QFuture<Result<std::vector<FormChoice>>> forms();
    [[nodiscard]] QFuture<Result<std::vector<AgentChoice>>> agents();
    [[nodiscard]] QFuture<Result<std::vector<CallChoice>>> calls(const CallQuery &query);

Q_SIGNALS:
    void worklistChanged();
    void opening(); // the answer is on its way
    void opened();
    void closed();
    void keepingChanged();
    // Other inspectors who have a sheet of the same interaction.
    void othersChanged(const QStringList &names);
    // Another desk of this person wrote too: sheet() has what stands now.
    void merged(const banzhang::SheetMerge &merge);
    void submitted(qint64 sheetId, int score);
    void failed(const banzhang::Problem &problem);
    // The server does not take this draft any more; what was not saved is lost by giveUp() only.
    void refused(qint64 sheetId, const banzhang::Problem &problem);

private:
    struct Look;
    void onLook(const Result<Look> &look);
    void showJournal();
    void fetch(const std::function<qint64(Connection &)> &number, qint64 keptSheet = 0);
    void take(const Sheet &sheet);
    void openKept(qint64 sheetId);
    void onNotified(const QString &payload);
    void askOthers();
    void submitSaved(const QDateTime &releaseAt);
    void onMerged(qint64 sheetId, const SheetMerge &merge);

    DbWorker &m_worker;
    SheetKeeper m_keeper;
    PqLink &m_link;
    WorklistModel m_worklist;
    WorkDay m_day;
    std::optional<Sheet> m_sheet;
    bool m_isFollowing = false;
    bool m_isOffline = false;
    bool m_isLooking = false;
    bool m_wantsLook = false;
    bool m_isSubmitting = false;
    quint64 m_generation = 0; // of the sheet that is being opened
    QTimer m_soon;            // several notifications, one look
    QTimer m_poll;            // the others, while nobody tells us
};

}
