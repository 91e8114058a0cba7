// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterdraft.h"
#include "attendance/rosterpattern.h"
#include "common/csvtable.h"
#include "common/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// What a person may do with rosters; the database refuses the rest anyway.
struct RosterRights
{
    bool mayDraft = false;
    bool mayPublish = false;
};

// Weeks of teams as they are edited: read, changed step by step, saved by themselves a moment after
// the last step, published. What others change meanwhile is merged in; what both changed is asked.
class RosterDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    RosterDesk(DbWorker &worker, RosterRights rights, QObject *parent = nullptr);
    ~RosterDesk() override;

    [[nodiscard]] RosterRights rights() const { return m_rights; }
    [[nodiscard]] const RosterSheet &sheet() const { return m_draft.sheet(); }
    [[nodiscard]] const RosterDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    // Of all teams shown, as it is edited.
    [[nodiscard]] const std::vector<RosterCheck> &checks() const { return m_checks; }
    [[nodiscard]] const WeekCoverage &coverage() const { return m_coverage; }
    // As it would be with these changes; nothing is changed.
    [[nodiscard]] WeekCoverage coverageWith(const std::vector<RosterChange> &changes) const;
    [[nodiscard]] const std::vector<RosterPattern> &patterns() const { return m_patterns; }
    // Which team a check is of.
    [[nodiscard]] int teamOf(AgentId agent) const;

    // While somebody looks, what others do is seen at once.
    void follow();
    void rest();
    // The week of a day (invalid: the running one at the site) and teams (empty: the first). What
    // is not saved is saved before.
    void show(QDate day, const std::vector<TeamId> &teams);
    void refresh();

    // One step. Days on which nobody may be planned take no cell.
    void set(const std::vector<RosterChange> &changes);
    void undo();
    void redo();
    // The week before, as one step; leave stays. Emits failed when there is none.
    void copyLastWeek();
    // Saves now what is not saved; emits saved() or failed().
    void saveNow();
    [[nodiscard]] bool isSaving() const { return m_saving >= 0; }
    // Drops the drafts and goes back to what is in force.
    void discard();
    // All teams shown, one after the other, after saving. Emits published() with the sum, or
    // failed() at the first that is refused.
    void publish(const QString &why);
    // Decides what two people changed: for each clash whether mine is taken.
    void settle(const std::vector<RosterClash> &clashes, const std::vector<bool> &takesMine);

    // A workbook's first sheet, or a text's lines in fields. Invalid when it cannot be read.
    [[nodiscard]] QFuture<Result<CsvTable>> readTable(const QString &path);
    [[nodiscard]] QFuture<Result<RosterPatternId>> savePattern(const RosterPattern &pattern);
    [[nodiscard]] QFuture<Result<void>> removePattern(RosterPatternId id);

Q_SIGNALS:
    void loaded();  // another sheet
    void renewed(); // the same cells, other facts about them
    void cellsChanged(const std::vector<banzhang::RosterPlace> &places);
    void stateChanged(); // saved, saving, undo, redo
    void published(const banzhang::PublishOutcome &outcome);
    void merged(int mine, const QString &who); // others' changes came in
    void clashed(const std::vector<banzhang::RosterClash> &clashes, const QString &who);
    void failed(const banzhang::Problem &problem);
    void copied(int cells);

private:
    void load(QDate monday, const std::vector<TeamId> &teams, bool keeps);
    void take(RosterSheet sheet, bool keeps);
    void reckon();
    void told(const std::vector<RosterPlace> &places);
    void saveNext();
    void layOn(const std::vector<TeamRoster> &lastWeek);
    void dropDrafts();
    // Steps would be lost now.
    [[nodiscard]] bool isHeld() const { return m_isClashing || m_isTurning; }
    void mergeTheirs(const QString &who);
    void publishNext(int team, PublishOutcome sum);
    [[nodiscard]] std::vector<TeamId> shownTeams() const;
    void readPatterns();

    DbWorker &m_worker;
    const RosterRights m_rights;
    RosterDraft m_draft;
    std::vector<RosterCheck> m_checks;
    WeekCoverage m_coverage{};
    std::vector<RosterPattern> m_patterns;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;  // saving
    QTimer m_renew; // reading again
    QString m_why;  // of the publishing that waits for the saving
    std::function<void()> m_afterSaving;
    quint64 m_generation = 0;
    int m_saving = -1; // the team that is being saved
    bool m_isLoaded = false;
    bool m_isClashing = false; // nothing is saved until it is settled
    bool m_isPublishing = false;
    bool m_isTurning = false; // to another week or team
};

}
