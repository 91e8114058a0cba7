// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staff/staffaccount.h"

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace banzhang {

class Console;
class Pane;
class ReportCataloguePage;
class TabPage;
class TabbedPane;
struct ReportLink;
class WallboardDesk;
class WallboardWindow;

// Walks through the demo and saves a picture of every pane and dialog, as a person would see it.
// Ends the application: 0 when every picture was saved.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Console &console, const QString &folder, const QString &onlyPane = {});

    ~Tour() override;

    void start();

private:
    struct Stop
    {
        QString name;
        std::function<void()> go;
        std::function<QWidget *()> subject; // what is painted; null while it is not there yet
        int settleMs = 300;
        std::function<bool()> isReady{}; // what is waited for, at most so long as one may wait
    };

    void planDialogs();
    void planWallboard();
    void planPanes();
    void planTabs(Pane &pane);
    void planSearch(Pane &pane);
    void planPast(Pane &pane);
    void planDay(Pane &pane);
    void planMap(Pane &pane);
    void planQueueDay(Pane &pane);
    void planAlarms(Pane &pane);
    void planDeeds(Pane &pane);
    void planQuality(Pane &pane);
    void planScoring(QWidget &page);
    void planSheets(QWidget &page);
    void planAppeals(QWidget &page);
    void planForms(QWidget &page);
    void planStats(QWidget &page);
    void planLeaderboards(Pane &pane);
    void planBoards(QWidget &page);
    void planBoardRules(QWidget &page);
    void planCertificate(Pane &pane);
    void planMeeting(QWidget &page, Pane &pane);
    void planResultWalls();
    void planReports(Pane &pane);
    void planCatalogue(TabPage &page);
    void planDashboard(TabPage &page, TabbedPane &reports);
    void planDrill(const std::shared_ptr<ReportLink> &agent, ReportCataloguePage &catalogue);
    void planFace(const QString &name, const std::function<void()> &open);
    void planStop(const QString &name, const std::function<void()> &go, int settleMs = 500);
    void planUntil(const QString &name, const std::function<void()> &go,
                   const std::function<bool()> &isReady);
    void planAsked(const QString &name, const std::function<void()> &open, int settleMs = 800);
    [[nodiscard]] bool holds(Post post) const;
    void next();
    void poll();
    void save(QWidget &subject);
    void end(const QString &complaint);

    Console &m_console;
    const QDir m_folder;
    const QString m_onlyPane; // empty: all, and the dialogs
    std::unique_ptr<WallboardDesk> m_wallDesk;
    std::unique_ptr<WallboardWindow> m_wall;
    std::unique_ptr<QWidget> m_face; // what is no part of the window, while it is painted
    std::vector<Stop> m_stops;
    size_t m_at = 0;
    bool m_isReady = false; // the present stop
    QTimer m_poll;
    QElapsedTimer m_since;
    int m_saved = 0;
};

}
