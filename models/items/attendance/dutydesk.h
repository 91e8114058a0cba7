// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutygridmodel.h"
#include "attendance/dutyrotation.h"
#include "attendance/inspectedagent.h"
#include "attendance/inspectionitemmodel.h"
#include "attendance/inspectionmodel.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// What the reader may do; the server decides in the end.
struct DutyRights
{
    bool assigns = false; // gives, moves and sees duties
    bool keepsAreas = false;
    bool reads = false;    // inspections, redoing and damage
    bool inspects = false; // and records them
    bool takesMoney = false;
    bool makesItems = false; // says what inspections look at
};

// Cells of what the desk lists, and the moment that counts for them.
struct DutyWords
{
    DutyGridModel::Word duty;
    DutyGridModel::Word dutyDetail;
    DutyGridModel::DayWord day;
    InspectionModel::Word inspection;
    InspectionItemModel::Word item;
    RedoModel::Word redo;
    DamageModel::Word damage;
    std::function<QDateTime()> now;
};

// Duty and conduct: a week's duties, inspections, what is done again, and damage.
class DutyDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk. `today` is the site's.
    DutyDesk(DbWorker &worker, const DutyRights &rights, const DutyWords &words, QDate today,
             QObject *parent = nullptr);
    ~DutyDesk() override;

    [[nodiscard]] const DutyRights &rights() const { return m_rights; }
    [[nodiscard]] DutyGridModel &grid() { return m_grid; }
    [[nodiscard]] InspectionModel &inspections() { return m_inspections; }
    [[nodiscard]] RedoModel &redoTasks() { return m_redo; }
    [[nodiscard]] DamageModel &damages() { return m_damages; }
    [[nodiscard]] InspectionItemModel &itemVersions() { return m_itemVersions; }
    [[nodiscard]] const std::vector<InspectionRule> &inspectionRules() const { return m_rules; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const DutyWeek &week() const { return m_week; }
    // Of today, for an inspection.
    [[nodiscard]] const DutyWeek &thisWeek() const { return m_thisWeek; }
    [[nodiscard]] const std::vector<InspectionItem> &items() const { return m_items; }
    [[nodiscard]] const std::vector<InspectedAgent> &agents() const { return m_agents; }
    [[nodiscard]] int openRedoTasks() const;

    void setWeek(QDate monday);
    void setToday(QDate today) { m_today = today; }
    void follow();
    void rest();
    void refresh();

    // Each reads again afterwards.
    [[nodiscard]] QFuture<Result<int>> assign(const std::vector<DutyCell> &cells);
    [[nodiscard]] QFuture<Result<void>> handOver(qint64 dutyId, qint64 toAgentId,
                                                 const QString &fromSignature,
                                                 const QString &toSignature);
    [[nodiscard]] QFuture<Result<void>> markDone(qint64 dutyId, bool isDone);
    [[nodiscard]] QFuture<Result<qint64>> saveArea(const DutyArea &area);
    [[nodiscard]] QFuture<Result<qint64>> submit(const InspectionDraft &draft);
    [[nodiscard]] QFuture<Result<qint64>> saveItem(const InspectionItem &item);
    [[nodiscard]] QFuture<Result<void>> endItem(const QString &code, QDate from);
    [[nodiscard]] QFuture<Result<QByteArray>> photo(qint64 inspectionId);
    [[nodiscard]] QFuture<Result<void>> markRedone(qint64 taskId);
    [[nodiscard]] QFuture<Result<qint64>> recheck(qint64 taskId, bool isPassed,
                                                  const QString &remark, int redoMinutes);
    [[nodiscard]] QFuture<Result<qint64>> recordDamage(const QString &key,
                                                       const AssetDamage &damage);
    [[nodiscard]] QFuture<Result<qint64>> payDamage(const QString &key, qint64 damageId, qint64 fen,
                                                    QDate on, const QString &note);
    [[nodiscard]] QFuture<Result<void>> takeBackPayment(qint64 paymentId, const QString &why);
    [[nodiscard]] QFuture<Result<void>> withdrawDamage(qint64 damageId, const QString &why);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    struct All;

    template <class F>
    auto deed(F work);
    void take(const All &all);

    DbWorker &m_worker;
    const DutyRights m_rights;
    DutyGridModel m_grid;
    InspectionModel m_inspections;
    RedoModel m_redo;
    DamageModel m_damages;
    InspectionItemModel m_itemVersions;
    DutyWeek m_week;
    DutyWeek m_thisWeek;
    std::vector<InspectionItem> m_items;
    std::vector<InspectionRule> m_rules;
    std::vector<InspectedAgent> m_agents;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QDate m_monday;
    QDate m_today;
    quint64 m_generation = 0;
};

}
