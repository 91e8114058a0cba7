// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/calendarmodel.h"
#include "attendance/needmodel.h"
#include "attendance/shifttypemodel.h"
#include "common/csvtable.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

struct ShiftRights
{
    bool mayWrite = false;  // shifts, rules, needs
    bool mayImport = false; // the calendar
};

// Kinds of shift with their hours, the rules of rostering, needs, and the calendar.
class ShiftDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    ShiftDesk(DbWorker &worker, ShiftRights rights, ShiftTypeModel::Word word,
              QObject *parent = nullptr);
    ~ShiftDesk() override;

    [[nodiscard]] ShiftRights rights() const { return m_rights; }
    [[nodiscard]] ShiftTypeModel &types() { return m_types; }
    [[nodiscard]] CalendarModel &calendar() { return m_calendar; }
    [[nodiscard]] NeedModel &needs() { return m_needs; }
    [[nodiscard]] const std::vector<NeedScope> &scopes() const { return m_scopes; }
    [[nodiscard]] const RosterSetting &setting() const { return m_setting; }
    [[nodiscard]] QDate today() const { return m_today; }

    void follow();
    void rest();
    void refresh();
    // The need of that team or queue comes into needs().
    void showNeeds(const NeedScope &scope);

    // Names a kind of shift, a new one (id 0) with its first hours; Conflict and Invalid as the
    // database says.
    [[nodiscard]] QFuture<Result<void>> saveType(const ShiftType &type, QDate from,
                                                 const std::vector<ShiftSegment> &segments);
    [[nodiscard]] QFuture<Result<void>> saveVersion(ShiftTypeId id, QDate from,
                                                    const std::vector<ShiftSegment> &segments);
    [[nodiscard]] QFuture<Result<void>> retire(ShiftTypeId id, bool isRetired);
    [[nodiscard]] QFuture<Result<void>> saveSetting(const RosterSetting &setting);
    [[nodiscard]] QFuture<Result<void>> saveNeeds();
    // How many days changed.
    [[nodiscard]] QFuture<Result<int>> importCalendar(const std::vector<CalendarDay> &days,
                                                      bool whole);
    [[nodiscard]] QFuture<Result<CsvTable>> readTable(const QString &path);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    struct Sight
    {
        ShiftBook book;
        RosterSetting setting;
        QDate today;
        std::vector<CalendarDay> calendar;
        std::vector<NeedScope> scopes;
    };
    void take(const Sight &sight);
    template <class F>
    QFuture<Result<void>> deed(F work);

    DbWorker &m_worker;
    const ShiftRights m_rights;
    ShiftTypeModel m_types;
    CalendarModel m_calendar;
    NeedModel m_needs;
    std::vector<NeedScope> m_scopes;
    NeedScope m_scope;
    RosterSetting m_setting;
    QDate m_today;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    quint64 m_generation = 0;
};

}
