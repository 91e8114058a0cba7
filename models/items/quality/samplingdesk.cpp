// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplingdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "quality/samplingstore.h"
#include "quality/sheetrecordstore.h"

namespace banzhang {

struct SamplingDesk::Book
{
    std::vector<SamplingPlan> plans;
    SamplingChoices choices;
};

struct SamplingDesk::View
{
    PlanProgress progress;
    std::vector<SampleDraw> draws;
};

SamplingDesk::SamplingDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

SamplingDesk::~SamplingDesk() = default;

QDateTime SamplingDesk::midnight(QDate day) const
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, m_choices.siteOffsetSeconds).toUTC();
}

void SamplingDesk::reload()
{
    const auto read = m_worker.run([](Connection &connection) {
        const SamplingStore store;
        return Book{store.plans(connection), store.choices(connection)};
    });
    whenDone(read, this, [this, no = ++m_bookNo](const Result<Book> &book) {
        if (no != m_bookNo)
            return;
        if (!book) {
            Q_EMIT failed(book.error());
            return;
        }
        m_choices = book->choices;
        m_plans.setToday(m_choices.today);
        m_picks.setSiteOffset(m_choices.siteOffsetSeconds);
        m_plans.replace(book->plans);
        Q_EMIT loaded();
        if (m_plans.find(number(m_plan)) || m_draw == drawByHand)
            showPlan(m_plan);
    });
}

void SamplingDesk::showPlan(PlanId plan)
{
    const SamplingPlan *found = m_plans.find(number(plan));
    if (plan != m_plan && m_draw != drawByHand)
        m_draw = {};
    m_plan = found ? plan : PlanId{};
    const int no = ++m_viewNo;
    if (!found) {
        m_agents.replace({});
        m_inspectors.replace({});
        m_draws.clear();
        Q_EMIT shown();
        return showDraw(m_draw == drawByHand ? drawByHand : DrawId{});
    }
    // Before the first day of a plan, or after its last one, the nearest period of its own.
    const QDate day = found->until.isValid() && found->until <= m_choices.today
                          ? found->until.addDays(-1)
                          : std::max(found->from, m_choices.today);
    const auto read = m_worker.run([wanted = *found, day](Connection &connection) {
        const SamplingStore store;
        return View{store.progress(connection, wanted, day), store.draws(connection, wanted.name)};
    });
    whenDone(read, this, [this, no](const Result<View> &view) {
        if (no != m_viewNo)
            return;
        if (!view) {
            Q_EMIT failed(view.error());
            return;
        }
        m_agents.replace(view->progress.agents);
        m_inspectors.replace(view->progress.inspectors);
        m_draws = view->draws;
        const bool isThere = m_draw == drawByHand
                             || std::any_of(m_draws.begin(), m_draws.end(),
                                            [this](const auto &draw) { return draw.id == m_draw; });
        Q_EMIT shown();
        showDraw(isThere ? m_draw : m_draws.empty() ? DrawId{} : m_draws.front().id);
    });
}

void SamplingDesk::showDraw(DrawId draw)
{
    m_draw = draw;
    const int no = ++m_pickNo;
    if (number(draw) == 0) {
        m_picks.replace({});
        Q_EMIT picksShown();
        return;
    }
    const auto read = m_worker.run(
        [draw](Connection &connection) { return SamplingStore().picks(connection, draw); });
    whenDone(read, this, [this, no](const Result<std::vector<SamplePick>> &picks) {
        if (no != m_pickNo)
            return;
        if (!picks) {
            Q_EMIT failed(picks.error());
            return;
        }
        m_picks.replace(*picks);
        Q_EMIT picksShown();
    });
}

template <class F>
auto SamplingDesk::deed(F work)
{
    auto future = m_worker.run(std::move(work));
    // Also after a refusal: what was before one's eyes may be old.
    whenDone(future, this, [this](const auto &) { reload(); });
    return future;
}

QFuture<Result<PlanId>> SamplingDesk::save(const SamplingPlan &plan)
{
    return deed([plan](Connection &connection) { return SamplingStore().save(connection, plan); });
}

QFuture<Result<void>> SamplingDesk::end(PlanId plan, QDate firstDayWithout)
{
    return deed([plan, firstDayWithout](Connection &connection) {
        SamplingStore().end(connection, plan, firstDayWithout);
    });
}

QFuture<Result<DrawPreview>> SamplingDesk::preview(const SamplingPlan &plan, const QDateTime &from,
                                                   const QDateTime &to, qint64 seed)
{
    return m_worker.run([plan, from, to, seed](Connection &connection) {
        const auto preview = SamplingStore().preview(connection, plan, from, to, seed);
        return DrawPreview{preview.cells, preview.uncovered};
    });
}

QFuture<Result<DrawId>> SamplingDesk::draw(PlanId plan, const QDateTime &from, const QDateTime &to,
                                           qint64 seed)
{
    return deed([plan, from, to, seed](Connection &connection) {
        return SamplingStore().draw(connection, plan, from, to, seed);
    });
}

QFuture<Result<void>> SamplingDesk::onPicks(const std::vector<PickId> &picks,
                                            const std::function<void(Connection &, PickId)> &work)
{
    return deed([picks, work](Connection &connection) {
        connection.transaction([&picks, &work](Connection &open) {
            for (const PickId pick : picks)
                work(open, pick);
        });
    });
}

QFuture<Result<void>> SamplingDesk::skip(const std::vector<PickId> &picks, const QString &why)
{
    return onPicks(picks, [why](Connection &connection, PickId pick) {
        SamplingStore().skip(connection, pick, why);
    });
}

QFuture<Result<void>> SamplingDesk::swap(const std::vector<PickId> &picks, const QString &why)
{
    return onPicks(picks, [why](Connection &connection, PickId pick) {
        SamplingStore().swap(connection, pick, why);
    });
}

QFuture<Result<void>> SamplingDesk::reassign(const std::vector<PickId> &picks, StaffId inspector,
                                             const QString &why)
{
    std::vector<std::pair<PickId, StaffId>> given;
    given.reserve(picks.size());
    for (const PickId id : picks) {
        if (const SamplePick *pick = m_picks.find(number(id)))
            given.emplace_back(id, pick->inspectorId);
    }
    auto future = onPicks(picks, [inspector, why](Connection &connection, PickId pick) {
        SamplingStore().reassign(connection, pick, inspector, why);
    });
    whenDone(future, this, [this, given](const Result<void> &done) {
        if (done)
            m_given = given;
    });
    return future;
}

void SamplingDesk::undo()
{
    const auto back = deed([given = std::exchange(m_given, {})](Connection &connection) {
        connection.transaction([&given](Connection &open) {
            for (const auto &[pick, inspector] : given)
                SamplingStore().reassign(open, pick, inspector, {});
        });
    });
    whenDone(back, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

QFuture<Result<std::vector<PickTaker>>> SamplingDesk::takers(const std::vector<PickId> &picks,
                                                             const HandPick &hand)
{
    return m_worker.run([picks, hand](Connection &connection) {
        return SamplingStore().takers(connection, picks, hand);
    });
}

QFuture<Result<std::optional<CallChoice>>> SamplingDesk::findCall(const QString &uid)
{
    return m_worker.run(
        [uid](Connection &connection) { return SheetRecordStore().call(connection, uid); });
}

QFuture<Result<PickId>> SamplingDesk::assign(const HandPick &hand)
{
    auto future =
        deed([hand](Connection &connection) { return SamplingStore().assign(connection, hand); });
    whenDone(future, this, [this](const Result<PickId> &done) {
        if (done)
            m_draw = drawByHand; // where it stands
    });
    return future;
}

QFuture<Result<RotationBook>> SamplingDesk::rotation()
{
    return m_worker.run(
        [](Connection &connection) { return SamplingStore().rotation(connection); });
}

QFuture<Result<void>> SamplingDesk::rotate(QDate from, const std::vector<RotationLine> &lines)
{
    return deed(
        [from, lines](Connection &connection) { SamplingStore().rotate(connection, from, lines); });
}

}
