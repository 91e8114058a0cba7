// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/planmodel.h"
#include "quality/worklist.h"

#include <QFuture>

#include <functional>

namespace banzhang {

class Connection;
class DbWorker;

// What a draw would be of: kept while a plan is edited, so that every keystroke shows what it would
// give.
struct DrawPreview
{
    std::vector<SampleCell> cells;
    QStringList uncovered; // teams that nobody of the plan's inspectors may score
};

// The quality head's desk for sampling: plans, planned against done, draws and their picks. Deeds
// answer with a future and are followed by a reload of what they changed.
class SamplingDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SamplingDesk(DbWorker &worker, QObject *parent = nullptr);
    ~SamplingDesk() override;

    [[nodiscard]] PlanModel &plans() { return m_plans; }
    [[nodiscard]] ProgressModel &agents() { return m_agents; }
    [[nodiscard]] ProgressModel &inspectors() { return m_inspectors; }
    [[nodiscard]] PickModel &picks() { return m_picks; }
    [[nodiscard]] const std::vector<SampleDraw> &draws() const { return m_draws; }
    [[nodiscard]] const SamplingChoices &choices() const { return m_choices; }
    [[nodiscard]] bool isByHand() const { return m_draw == drawByHand; } // what picks() shows
    [[nodiscard]] bool isLoaded() const { return m_choices.today.isValid(); }
    // The moment at which a day begins at the site.
    [[nodiscard]] QDateTime midnight(QDate day) const;

    void reload(); // plans and choices, then what is shown
    // Progress and draws of a plan, none for no plan; then the picks of its newest draw.
    void showPlan(PlanId plan);
    void showDraw(DrawId draw);

    QFuture<Result<PlanId>> save(const SamplingPlan &plan);
    QFuture<Result<void>> end(PlanId plan, QDate firstDayWithout);
    QFuture<Result<DrawPreview>> preview(const SamplingPlan &plan, const QDateTime &from,
                                         const QDateTime &to, qint64 seed);
    QFuture<Result<DrawId>> draw(PlanId plan, const QDateTime &from, const QDateTime &to,
                                 qint64 seed);
    QFuture<Result<void>> skip(const std::vector<PickId> &picks, const QString &why);
    QFuture<Result<void>> swap(const std::vector<PickId> &picks, const QString &why);
    QFuture<Result<void>> reassign(const std::vector<PickId> &picks, StaffId inspector,
                                   const QString &why);
    // Whom could it be given to: these picks, or the call of `hand`.
    QFuture<Result<std::vector<PickTaker>>> takers(const std::vector<PickId> &picks,
                                                   const HandPick &hand = {});
    QFuture<Result<std::optional<CallChoice>>> findCall(const QString &uid);
    QFuture<Result<PickId>> assign(const HandPick &hand);
    // Gives back what was given away last.
    [[nodiscard]] bool canUndo() const { return !m_given.empty(); }
    void undo();
    QFuture<Result<RotationBook>> rotation();
    QFuture<Result<void>> rotate(QDate from, const std::vector<RotationLine> &lines);

Q_SIGNALS:
    void loaded();     // plans and choices
    void shown();      // progress and draws of the plan
    void picksShown(); // of the draw
    void failed(const banzhang::Problem &problem);

private:
    struct Book;
    struct View;
    template <class F>
    auto deed(F work);
    QFuture<Result<void>> onPicks(const std::vector<PickId> &picks,
                                  const std::function<void(Connection &, PickId)> &work);

    DbWorker &m_worker;
    PlanModel m_plans;
    ProgressModel m_agents;
    ProgressModel m_inspectors;
    PickModel m_picks;
    std::vector<SampleDraw> m_draws;
    SamplingChoices m_choices;
    std::vector<std::pair<PickId, StaffId>> m_given; // last, and from whom
    PlanId m_plan{};
    DrawId m_draw{};
    int m_bookNo = 0; // answers to an older question are dropped
    int m_viewNo = 0;
    int m_pickNo = 0;
};

}
