// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "quality/qualitypage.h"
#include "quality/samplingdesk.h"

class QHBoxLayout;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace banzhang {

class EmptyState;
class InkLabel;
class PickPanel;
class PlanEditor;

// What a person may do here beside reading.
struct SamplingRights
{
    bool plans = false;    // save, end, draw, reassign
    bool settles = false;  // skip and swap
    bool rotation = false; // quality heads
};

// 抽样计划: plans at the left, the fields of one in the middle, planned against done and the picks
// of its draws at the right.
class SamplingPage final : public QualityPage
{
    Q_OBJECT

public:
    SamplingPage(const UiContext &ui, SamplingDesk &desk, const SamplingRights &rights,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("sampling"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    QWidget *buildPlans();
    QWidget *buildEditor();
    QWidget *buildRight();
    TableView *buildProgress(const char *name, ProgressModel &model, const QString &title);
    QPushButton *addDeed(QHBoxLayout &bar, const char *name, const QString &text,
                         const QKeySequence &key, void (SamplingPage::*deed)());
    void refresh();
    void choose();
    void follow();
    void begin();
    void save();
    void end();
    void draw();
    void rotate();
    void exportSeen();
    void tell(const Result<PlanId> &saved);
    [[nodiscard]] const SamplingPlan *selected() const;
    [[nodiscard]] TableView &seen() const;
    void select(PlanId plan);

    const UiContext m_ui;
    SamplingDesk &m_desk;
    const SamplingRights m_rights;
    QSortFilterProxyModel *m_order;
    TableView *m_plans;
    EmptyState *m_empty;
    PlanEditor *m_editor;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TableView *m_agents;
    TableView *m_inspectors;
    PickPanel *m_picks;
    QPushButton *m_save = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_draw = nullptr;
    InkLabel *m_fault = nullptr;
    PlanId m_wanted{}; // to be chosen when it is there
};

}
