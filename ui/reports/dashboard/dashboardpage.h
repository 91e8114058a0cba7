// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/reportdocument.h"
#include "reports/reportplace.h"

#include <QFuture>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace banzhang {

class DashboardView;
class InkLabel;
class MessageBar;

// 图表: the month on the screen, out of the same documents as on paper. A click or Enter on a chart
// leads from the month to a day's agents and to one agent's calls; Esc or Backspace lead back.
class DashboardPage final : public TabPage
{
    Q_OBJECT

public:
    // Reckons a document, on another thread.
    using Run = std::function<QFuture<Result<ReportDocument>>(const ReportRequest &)>;
    using Scopes = std::vector<std::pair<QString, ReportScope>>;

    DashboardPage(const UiContext &ui, Run run, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("dashboard"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

    // All that the person sees, then the departments and teams among the places.
    [[nodiscard]] static Scopes scopesOf(const std::vector<ReportPlace> &places, bool seesSite);
    // What may be looked at: the centre, departments, teams; the first at first.
    void setScopes(const Scopes &scopes);
    void setMonth(QDate month);
    // What is looked at is read once more: a target changed.
    void refresh();

Q_SIGNALS:
    // Beyond the charts: a call with its recording, an agent's day, a sheet, a violation …
    void linkOpened(const ReportLink &link);
    void targetsWanted(); // their list, to look at or to change

private:
    // What is looked at, from the month down.
    struct Level
    {
        QString name; // in the row of crumbs
        ReportRequest request;
        QString table; // shown below the charts
        std::optional<ReportDocument> document;
    };

    void buildBar(QHBoxLayout *layout);
    void buildMonths();
    [[nodiscard]] QWidget *makeTargets();
    void addKeys();
    void choose();
    void look();
    void onRun(int generation, const Result<ReportDocument> &document);
    void push(Level level);
    void back();
    void goTo(size_t place);
    void follow(const ReportLink &link);
    void showLevel();
    void writeCrumbs();
    [[nodiscard]] ReportRequest topRequest() const;
    [[nodiscard]] QString nameOf(qint64 agent) const;

    const UiContext m_ui;
    const Run m_run;
    Scopes m_scopes;
    std::vector<Level> m_levels;
    int m_generation = 0;
    bool m_isStale = true; // nothing was looked at yet, or the choice changed while hidden
    QTimer m_slow;         // after which it is said that it takes a while
    MessageBar *m_bar;
    QComboBox *m_month;
    QComboBox *m_scope;
    QCheckBox *m_before;
    QCheckBox *m_yearBefore;
    QWidget *m_crumbs;
    InkLabel *m_state;
    DashboardView *m_view;
};

}
