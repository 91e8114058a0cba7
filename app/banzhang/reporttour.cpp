// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through the reports: the catalogue with a report that was just made, its first page, and
// what leads on from figures: the charts by keys, a day, an agent, and the dialogs of days and
// calls.
#include "tour.h"

#include "console.h"
#include "shell/mainwindow.h"

#include "common/roles.h"
#include "common/tabbedpane.h"
#include "reports/dashboard/reportchartview.h"
#include "reports/dashboard/reporttablemodel.h"
#include "reports/paper/paperview.h"
#include "reports/reportcataloguepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace banzhang {
namespace {

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

// Pages keep what they let go of until the next event.
template <class W>
W *visible(const QWidget &page, const char *name)
{
    const QList<W *> all = page.findChildren<W *>(QLatin1String(name));
    const auto found =
        std::find_if(all.begin(), all.end(), [](W *one) { return one->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

std::function<bool()> hasRows(const QWidget &page, const char *table)
{
    return [&page, table] {
        auto *view = visible<QTableView>(page, table);
        return view && view->model() && view->model()->rowCount() > 0;
    };
}

void chooseRow(const QWidget &page, const char *table, int row)
{
    auto *view = visible<QTableView>(page, table);
    if (view && view->model()->rowCount() > row)
        view->selectRow(row);
}

// The first agent of a table who has dialled anything leads further down.
void followFirst(const QWidget &page, const char *table)
{
    constexpr int dialled = 2;
    auto *view = visible<QTableView>(page, table);
    const int rows = view ? view->model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = view->model()->index(row, dialled);
        if (row + 1 < rows && index.data(SortRole).toLongLong() == 0)
            continue;
        view->setCurrentIndex(index);
        Q_EMIT view->activated(index);
        return;
    }
}

std::function<bool()> hasDialogRows(const char *dialog)
{
    return [dialog] {
        const QWidget *asked = QApplication::activeModalWidget();
        if (!asked || asked->objectName() != QLatin1String(dialog))
            return false;
        const auto *view = asked->findChild<QTableView *>();
        return view && view->model() && view->model()->rowCount() > 0;
    };
}

void closeAsked()
{
    if (QWidget *asked = QApplication::activeModalWidget())
        asked->close();
}

}

void Tour::planReports(Pane &pane)
{
    auto &reports = static_cast<TabbedPane &>(pane);
    const auto list = [&](TabPage &page, const char *table) {
        const QString id = page.id();
        planUntil(
            QStringLiteral("reports-") + id, [&reports, id] { reports.showPage(id); },
            hasRows(page, table));
        planStop(
            QStringLiteral("reports-%1-chosen").arg(id),
            [&page, table] { chooseRow(page, table, 0); }, 600);
    };
    for (TabPage *page : reports.pages()) {
        if (page->id() == u"catalogue")
            planCatalogue(*page);
        else if (page->id() == u"dashboard")
            planDashboard(*page, reports);
        else if (page->id() == u"runs")
            list(*page, "reportRuns");
        else if (page->id() == u"schedules")
            list(*page, "reportSchedules");
        else if (page->id() == u"performance")
            list(*page, "performanceTable");
        else
            list(*page, "incidentTable");
    }
    planStop(
        {}, [&reports] { reports.showPage(QStringLiteral("catalogue")); }, 100);
}

// The report that stands first is made, and its first page is looked at alone.
void Tour::planCatalogue(TabPage &page)
{
    auto *preview = page.findChild<PaperView *>();
    const auto make = [&page] {
        if (auto *show = page.findChild<QAbstractButton *>(QStringLiteral("showReport")))
            show->click();
    };
    const auto isMade = [preview] { return preview->paper() && preview->isVisible(); };
    planUntil(QStringLiteral("reports-made"), make, isMade);
    m_stops.push_back({QStringLiteral("reports-page-1"), [preview] { preview->goTo(0); },
                       [preview]() -> QWidget * { return preview; }, 300});
}

void Tour::planDashboard(TabPage &page, TabbedPane &reports)
{
    // A level has a title in the status bar once its figures are there.
    const auto isAt = [&page](const char *crumb) {
        return [&page, crumb] {
            return visible<QAbstractButton>(page, crumb) && page.statusParts().size() > 1;
        };
    };
    const auto isShown = [&page] {
        return visible<ReportChartView>(page, "chart_calls-by-day")
               && page.statusParts().size() > 1;
    };
    planUntil(
        QStringLiteral("reports-dashboard"), [&reports] { reports.showPage(u"dashboard"_qs); },
        isShown);
    const auto agent = std::make_shared<ReportLink>();
    planStop(QStringLiteral("reports-dashboard-value"), [&page, agent] {
        if (const auto *rows = page.findChild<ReportTableModel *>())
            *agent = rows->linkAt(0);
        if (auto *chart = visible<ReportChartView>(page, "chart_calls-by-day"))
            chart->setCursor(3);
    });
    planStop(QStringLiteral("reports-dashboard-table"), [&page] {
        if (auto *area = page.findChild<QScrollArea *>(QStringLiteral("dashboard")))
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    });
    planUntil(
        QStringLiteral("reports-dashboard-day"),
        [&page] {
            if (auto *chart = visible<ReportChartView>(page, "chart_calls-by-day"))
                press(chart, Qt::Key_Return);
        },
        isAt("crumb_1"));
    planUntil(
        QStringLiteral("reports-dashboard-agent"), [&page] { followFirst(page, "dashboardTable"); },
        isAt("crumb_2"));
    if (auto *catalogue = reports.findChild<ReportCataloguePage *>())
        planDrill(agent, *catalogue);
}

// What a line of paper opens: an agent's days, one of them, and the calls of all.
void Tour::planDrill(const std::shared_ptr<ReportLink> &agent, ReportCataloguePage &catalogue)
{
    const auto dialog = [](const char *name) {
        return [name]() -> QWidget * {
            QWidget *asked = QApplication::activeModalWidget();
            return asked && asked->objectName() == QLatin1String(name) ? asked : nullptr;
        };
    };
    m_stops.push_back({QStringLiteral("reports-days"),
                       [agent, &catalogue] { Q_EMIT catalogue.linkChosen(*agent); },
                       dialog("agentDaysDialog"), 300, hasDialogRows("agentDaysDialog")});
    const auto openDay = [] {
        const QWidget *asked = QApplication::activeModalWidget();
        auto *view = asked->findChild<QTableView *>();
        if (view && view->model()->rowCount() > 0)
            Q_EMIT view->activated(view->model()->index(0, 0));
    };
    m_stops.push_back({QStringLiteral("reports-day"), openDay,
                       [] { return QApplication::activeModalWidget(); }, 2000});
    planStop({}, closeAsked, 100);
    planStop({}, closeAsked, 100);
    const auto openCalls = [agent, &catalogue] {
        Q_EMIT catalogue.linkChosen({ReportLink::To::Calls, agent->id, agent->from, agent->until});
    };
    m_stops.push_back({QStringLiteral("reports-calls"), openCalls, dialog("reportCallsDialog"), 300,
                       hasDialogRows("reportCallsDialog")});
    planStop({}, closeAsked, 100);
}

}
