// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterdesk.h"
#include "attendance/rostergridmodel.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QPushButton;
class QToolButton;

namespace banzhang {

class ChoiceButton;
class CoverageStrip;
class EmptyState;
class InkLabel;
class MessageBar;
class RosterDock;
class RosterGrid;

// 排班: a week of some teams as a grid, with what stands against it and what it covers.
class RosterPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    RosterPage(const UiContext &ui, RosterDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("roster"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;
    // Another week, by its Monday.
    void showWeek(QDate monday);

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildWeek();
    void buildMenu();
    void addKeys();
    void connectDesk();
    void connectViews();
    void onLoaded();
    void onCells(const std::vector<RosterPlace> &places);
    void onFailed(const Problem &problem);
    void writeState();
    void offerTeams();
    void turn(int weeks);
    void check();
    void askToPublish();
    void askToDiscard();
    void choosePattern();
    void jump(AgentId agent, QDate day);
    void importFile();
    void takeFile(const QString &path);
    void exportFile();
    void print();
    void savePdf();

    const UiContext m_ui;
    RosterDesk &m_desk;
    RosterGridModel m_model;
    InkLabel *m_week;
    ChoiceButton *m_teams;
    InkLabel *m_state;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_copy;
    QPushButton *m_pattern;
    QPushButton *m_check;
    QPushButton *m_publish;
    QToolButton *m_more;
    MessageBar *m_bar;
    RosterGrid *m_grid;
    EmptyState *m_empty;
    CoverageStrip *m_coverage;
    RosterDock *m_dock;
    QString m_hint;
};

}
