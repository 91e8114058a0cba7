// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "reports/letterheadstore.h"
#include "reports/reportrunstore.h"
#include "reports/reportschedulestore.h"
#include "reports/runmarktext.h"

#include <QMutex>
#include <QPointer>

#include <atomic>
#include <utility>

namespace banzhang {

// Shared by the desk and the job on the worker's thread. The connection is there while the job is.
struct RunControl
{
    std::atomic_bool isCancelled = false;
    QMutex lock;
    Connection *connection = nullptr;

    void cancel()
    {
        isCancelled = true;
        const QMutexLocker locked(&lock);
        if (connection)
            connection->cancel();
    }
};

namespace {

constexpr int soonMs = 150;

// Lends the connection to who cancels, as long as it lives: while figures are read, and not while
// the run is written down, which would then be told of by nobody.
class Lent final
{
public:
    Lent(RunControl &control, Connection &connection) : m_control(control) { set(&connection); }
    ~Lent() { set(nullptr); }
    Q_DISABLE_COPY_MOVE(Lent)

private:
    void set(Connection *connection)
    {
        const QMutexLocker locked(&m_control.lock);
        m_control.connection = connection;
    }

    RunControl &m_control;
};

Problem cancelled()
{
    Problem problem;
    problem.kind = ProblemKind::Timeout;
    problem.sqlState = QStringLiteral("57014");
    problem.constraint = QStringLiteral("report_cancelled");
    problem.text = QStringLiteral("Cancelled");
    return problem;
}

}

ReportDesk::ReportDesk(DbWorker &worker, DbWorker &quick, Rights rights, ReportKitchen kitchen,
                       const ReportDeskWords &words, QObject *parent)
    : QObject(parent), m_worker(worker), m_quick(quick), m_rights(std::move(rights)),
      m_kitchen(std::move(kitchen)), m_catalogue(m_rights.posts, words.catalogue),
      m_runs(words.run), m_schedules(words.schedule)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReportDesk::refresh);
}

ReportDesk::~ReportDesk()
{
    cancel();
}

void ReportDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_quick.target(), QStringLiteral("banzhang_report"));
        connect(m_link.get(), &PqLink::connected, this, [this] { m_soon.start(); });
        connect(m_link.get(), &PqLink::notified, this, [this] { m_soon.start(); });
    }
    m_link->start();
    refresh();
}

void ReportDesk::rest()
{
    m_link.reset();
}

void ReportDesk::refresh()
{
    loadBearings();
    loadRuns();
    if (m_rights.seesSchedules)
        loadSchedules();
}

void ReportDesk::loadBearings()
{
    using Seen = std::pair<ReportBearings, std::optional<Letterhead>>;
    const auto read = [known = m_letterhead.revision](Connection &open) {
        return Seen(ReportRunStore().bearings(open), LetterheadStore().read(open, known));
    };
    whenDone(m_quick.run(read), this, [this](const Result<Seen> &seen) {
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_bearings = seen->first;
        if (seen->second)
            m_letterhead = *seen->second;
        Q_EMIT oriented();
    });
}

void ReportDesk::loadRuns()
{
    using Lists = std::pair<std::vector<ReportRun>, std::vector<ReportRun>>;
    const auto read = [](Connection &connection) {
        return connection.readTogether([](Connection &open) {
            return Lists(ReportRunStore().last(open), ReportRunStore().list(open, {}));
        });
    };
    whenDone(m_quick.run(read), this, [this, listing = ++m_listing](const Result<Lists> &lists) {
        if (listing != m_listing)
            return;
        if (!lists)
            return Q_EMIT failed(lists.error());
        m_catalogue.setLastRuns(lists->first);
        m_runs.replace(lists->second);
        Q_EMIT listed();
    });
}

void ReportDesk::loadSchedules()
{
    const auto read = [](Connection &open) { return ReportScheduleStore().list(open); };
    whenDone(m_quick.run(read), this, [this](const Result<std::vector<ReportSchedule>> &all) {
        if (!all)
            return Q_EMIT failed(all.error());
        m_schedules.replace(*all);
        Q_EMIT schedulesListed();
    });
}

QFuture<Result<MadeReport>> ReportDesk::make(const ReportRequest &request,
                                             const std::shared_ptr<RunControl> &control)
{
    const auto job = [request, control, kitchen = m_kitchen,
                      desk = QPointer<ReportDesk>(this)](Connection &connection) {
        const auto progress = [&](int done, int of) {
            // The desk waits for its worker before it goes, so that it is there.
            QMetaObject::invokeMethod(
                desk,
                [desk, control, done, of] {
                    if (desk && desk->m_control == control)
                        Q_EMIT desk->progressed(done, of);
                },
                Qt::QueuedConnection);
            return !control->isCancelled;
        };
        if (control->isCancelled)
            throw DbError(cancelled());
        ReportKitchen cancellable = kitchen;
        cancellable.make = [&](Connection &open, const ReportRequest &wanted,
                               const ReportProgress &told) {
            const Lent lent(*control, open);
            if (control->isCancelled)
                throw DbError(cancelled());
            return kitchen.make(open, wanted, told);
        };
        return runReport(connection, request, cancellable, 0, progress);
    };
    return m_worker.run(job);
}

QFuture<Result<MadeReport>> ReportDesk::make(const ReportRequest &request)
{
    return make(request, std::make_shared<RunControl>());
}

void ReportDesk::run(const ReportRequest &request)
{
    cancel();
    m_control = std::make_shared<RunControl>();
    whenDone(make(request, m_control), this,
             [this, control = m_control](const Result<MadeReport> &report) {
                 if (m_control == control)
                     m_control.reset();
                 else
                     return; // another one is asked for by now
                 if (report)
                     Q_EMIT made(*report);
                 else
                     Q_EMIT runFailed(report.error(), control->isCancelled);
                 m_soon.start();
             });
}

void ReportDesk::cancel()
{
    if (m_control)
        m_control->cancel();
}

QFuture<Result<MadeReport>> ReportDesk::open(const ReportRun &run)
{
    return m_quick.run([run](Connection &open) {
        MadeReport made;
        made.run = run;
        made.document =
            std::make_shared<const ReportDocument>(ReportRunStore().document(open, run.runId));
        made.letterhead = LetterheadStore().read(open).value_or(Letterhead());
        return made;
    });
}

QFuture<Result<std::vector<ReportRun>>> ReportDesk::find(const QString &text)
{
    const RunMark mark = runMarkIn(text);
    return m_quick.run([mark](Connection &open) {
        ReportRunQuery query;
        query.runNo = mark.runNo;
        query.fingerprint = mark.runNo.isEmpty() ? mark.fingerprint : QString();
        if (query.runNo.isEmpty() && query.fingerprint.isEmpty())
            return std::vector<ReportRun>();
        return ReportRunStore().list(open, query);
    });
}

QFuture<Result<void>> ReportDesk::addFile(qint64 runId, const ReportFile &file)
{
    auto future = m_quick.run(
        [runId, file](Connection &open) { ReportRunStore().addFile(open, runId, file); });
    whenDone(future, this, [this](const Result<void> &) { m_soon.start(); });
    return future;
}

QFuture<Result<int>> ReportDesk::saveLetterhead(const Letterhead &letterhead)
{
    auto future = m_quick.run(
        [letterhead](Connection &open) { return LetterheadStore().save(open, letterhead); });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

QFuture<Result<qint64>> ReportDesk::saveSchedule(const ReportSchedule &schedule)
{
    auto future = m_quick.run(
        [schedule](Connection &open) { return ReportScheduleStore().save(open, schedule); });
    whenDone(future, this, [this](const Result<qint64> &) { m_soon.start(); });
    return future;
}

QFuture<Result<void>> ReportDesk::endSchedule(qint64 scheduleId)
{
    auto future = m_quick.run(
        [scheduleId](Connection &open) { ReportScheduleStore().end(open, scheduleId); });
    whenDone(future, this, [this](const Result<void> &) { m_soon.start(); });
    return future;
}

QFuture<Result<void>> ReportDesk::wantSchedule(qint64 scheduleId)
{
    auto future = m_quick.run(
        [scheduleId](Connection &open) { ReportScheduleStore().want(open, scheduleId); });
    whenDone(future, this, [this](const Result<void> &) { m_soon.start(); });
    return future;
}

}
