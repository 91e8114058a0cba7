// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/reportdesk.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class FilterCombo;
class ListFrame;
class SideText;

// 运行记录: the runs that were kept: shown again, made again, held beside one another, looked up
// by what stands on paper.
class ReportRunsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    ReportRunsPage(const UiContext &ui, ReportDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

Q_SIGNALS:
    void shown(const banzhang::MadeReport &report);
    void againWanted(const banzhang::ReportRequest &request);

private:
    void addFilters();
    void addTable();
    void addDeeds();
    [[nodiscard]] std::vector<ReportRun> chosen() const;
    [[nodiscard]] QStringList linesOf(const ReportRun &run) const;
    void updateDeeds();
    void open();
    void again();
    void compare();
    void lookUp(const QString &text);

    const UiContext m_ui;
    ReportDesk &m_desk;
    ListFrame *m_list;
    FilterCombo *m_report;
    FilterCombo *m_outcome;
    ReportRunFilter *m_filter;
    SideText *m_details;
    QPushButton *m_open = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_compare = nullptr;
};

}
