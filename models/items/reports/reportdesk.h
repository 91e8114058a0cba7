// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/reportcataloguemodel.h"
#include "reports/reportmodels.h"
#include "reports/reportplace.h"
#include "reports/reportrunner.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;
struct RunControl;

// What the user interface says of reports.
struct ReportDeskWords
{
    ReportCatalogueModel::Words catalogue;
    ReportRunModel::Word run;
    ReportScheduleModel::Word schedule;
};

// The catalogue, one run at a time with its progress, runs that were kept, and schedules. Reports
// are made over a worker of their own: the floor never waits for one.
class ReportDesk final : public QObject
{
    Q_OBJECT

public:
    struct Rights
    {
        std::vector<Post> posts;
        bool mayKeepSchedules = false;
        bool seesSchedules = false;
        bool mayKeepLetterhead = false;
    };

    // `worker` makes reports, `quick` answers everything else; both outlive the desk.
    ReportDesk(DbWorker &worker, DbWorker &quick, Rights rights, ReportKitchen kitchen,
               const ReportDeskWords &words, QObject *parent = nullptr);
    ~ReportDesk() override;

    [[nodiscard]] ReportCatalogueModel &catalogue() { return m_catalogue; }
    [[nodiscard]] ReportRunModel &runs() { return m_runs; }
    [[nodiscard]] ReportScheduleModel &schedules() { return m_schedules; }
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    [[nodiscard]] const ReportBearings &bearings() const { return m_bearings; }
    // Of the last look; the paper that reports go on.
    [[nodiscard]] const Letterhead &letterhead() const { return m_letterhead; }
    [[nodiscard]] const QString &version() const { return m_kitchen.version; }

    void follow();
    void rest();
    void refresh();

    // Makes a report; one that is under way is cancelled. Then made() or runFailed().
    void run(const ReportRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }
    // The same without touching what is shown: for comparing and for the screen's charts.
    [[nodiscard]] QFuture<Result<MadeReport>> make(const ReportRequest &request);

    // What a kept run showed.
    [[nodiscard]] QFuture<Result<MadeReport>> open(const ReportRun &run);
    // By what is pasted: a number of a run, a fingerprint's beginning, or the text of a QR code.
    [[nodiscard]] QFuture<Result<std::vector<ReportRun>>> find(const QString &text);
    [[nodiscard]] QFuture<Result<void>> addFile(qint64 runId, const ReportFile &file);

    // For everybody; then oriented().
    [[nodiscard]] QFuture<Result<int>> saveLetterhead(const Letterhead &letterhead);

    [[nodiscard]] QFuture<Result<qint64>> saveSchedule(const ReportSchedule &schedule);
    [[nodiscard]] QFuture<Result<void>> endSchedule(qint64 scheduleId);
    [[nodiscard]] QFuture<Result<void>> wantSchedule(qint64 scheduleId);

Q_SIGNALS:
    void oriented(); // bearings() are known, or changed
    void listed();
    void schedulesListed();
    void progressed(int done, int of);
    void made(const banzhang::MadeReport &report);
    void runFailed(const banzhang::Problem &problem, bool wasCancelled);
    void failed(const banzhang::Problem &problem);

private:
    void loadRuns();
    void loadSchedules();
    void loadBearings();
    [[nodiscard]] QFuture<Result<MadeReport>> make(const ReportRequest &request,
                                                   const std::shared_ptr<RunControl> &control);

    DbWorker &m_worker;
    DbWorker &m_quick;
    const Rights m_rights;
    const ReportKitchen m_kitchen;
    ReportCatalogueModel m_catalogue;
    ReportRunModel m_runs;
    ReportScheduleModel m_schedules;
    ReportBearings m_bearings;
    Letterhead m_letterhead;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    std::shared_ptr<RunControl> m_control; // of the run that is under way
    quint64 m_listing = 0;
};

}
