// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/uicontext.h"
#include "floor/feeddesk.h"
#include "floor/feedmodel.h"
#include "floor/feedtroublemodel.h"

#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace banzhang {

class EmptyState;
class InkLabel;
class LagChart;
class MessageBar;
class TableView;

// How well the sources do their work: each with its sign of life and lag, the lag over the day, and
// what went wrong. Read again every five seconds while it is shown.
class FeedPane final : public Pane
{
    Q_OBJECT

public:
    // The desk outlives the pane.
    FeedPane(const UiContext &ui, FeedDesk &desk, QWidget *parent = nullptr);
    ~FeedPane() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildBody();
    void step(int days);
    void reload();
    void take(const FeedDay &day);
    void tell(const Problem &problem);
    void showChart();

    const UiContext m_ui;
    FeedDesk &m_desk;
    FeedModel *m_feeds;
    FeedTroubleModel *m_troubles;
    TableView *m_table = nullptr;
    TableView *m_troubleTable = nullptr;
    LagChart *m_chart = nullptr;
    InkLabel *m_date = nullptr;
    QToolButton *m_next = nullptr;
    MessageBar *m_problem;
    EmptyState *m_empty = nullptr;
    EmptyState *m_allWell = nullptr;
    QTimer m_again;
    QDate m_wanted; // null: today
    FeedDay m_day;
};

}
