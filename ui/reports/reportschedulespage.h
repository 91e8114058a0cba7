// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/reportdesk.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class ListFrame;

// 定时: reports that run by themselves, and what became of them.
class ReportSchedulesPage final : public TabPage
{
    Q_OBJECT

public:
    // Runs what is due of a schedule on this machine; the future tells why it failed.
    using Runner = std::function<QFuture<Result<int>>(qint64 scheduleId)>;

    // The desk outlives the page. `language`: of the reports' words.
    ReportSchedulesPage(const UiContext &ui, ReportDesk &desk, Runner runner,
                        const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("schedules"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    void addTable();
    void addDeeds();
    void onListed();
    void updateDeeds();
    void edit(const ReportSchedule &schedule);
    void end();
    void runNow();
    [[nodiscard]] const ReportSchedule *chosen() const;

    const UiContext m_ui;
    ReportDesk &m_desk;
    const Runner m_runner;
    const QString m_language;
    ListFrame *m_list;
    QPushButton *m_edit = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_run = nullptr;
    bool m_isRunning = false;
};

}
