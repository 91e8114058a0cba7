// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/incidentdesk.h"

#include <QSortFilterProxyModel>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class ListFrame;
class SideText;

// 突发事件: incidents and drills of the last year, their course, and what is done about them
// (#240, #178).
class IncidentsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    IncidentsPage(const UiContext &ui, IncidentDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("incidents"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    void addBar();
    void addTable();
    void onLooked();
    void updateChosen();
    void report();
    void edit();
    void note(bool closes);
    void printChosen();
    [[nodiscard]] const Incident *chosen() const;

    const UiContext m_ui;
    IncidentDesk &m_desk;
    QSortFilterProxyModel *m_filter;
    ListFrame *m_list;
    SideText *m_course;
    QPushButton *m_edit = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_close = nullptr;
};

}
