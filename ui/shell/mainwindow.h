// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/uicontext.h"
#include "shell/consolestatus.h"

#include <QActionGroup>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace banzhang {

class NavigationRail;
class PaneWindow;
class StatusLine;

// The console's window: the rail, one pane at a time, the status line. Any pane can be torn off
// into a window of its own and comes back when that is closed.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(const UiContext &ui, const ConsoleStatus &status, const QString &language,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    // Which centre this is: "demo centre". Named in the title, here and in torn-off windows.
    void setCentre(const QString &name);
    // Who is signed in; an empty name hides the user's place. Changing the password is offered only
    // where the account has one.
    void setUser(const QString &name, bool hasPassword);
    // Takes the pane over. Its place in the rail follows from the order of the calls.
    void addPane(Pane *pane);
    // Shown instead of the panes until a pane is chosen: first start, connecting. Taken over.
    void setFrontPage(QWidget *page);

    void showPane(int place);
    [[nodiscard]] int currentPlace() const { return m_current; }
    [[nodiscard]] Pane *paneAt(int place) const;
    [[nodiscard]] int paneCount() const { return static_cast<int>(m_places.size()); }

public Q_SLOTS:
    void tearOffCurrent();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void scaleChosen(int percent);
    void passwordChangeWanted();
    void signOutWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Place
    {
        Pane *pane = nullptr;
        QWidget *away = nullptr; // stands in the stack while the pane is torn off
        PaneWindow *window = nullptr;
    };

    void buildKeys();
    [[nodiscard]] QMenu *settingsMenu();
    void addThemes(QMenu *menu);
    void addDensities(QMenu *menu);
    void addScales(QMenu *menu);
    void addLanguages(QMenu *menu, const QString &language);
    void bringBack(int place);
    void updateStatus();
    void toggleFullScreen();
    [[nodiscard]] QWidget *awayPage(int place);

    const UiContext m_ui;
    const ConsoleStatus &m_status;
    const QString m_language;
    QString m_centre;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_statusLine;
    QActionGroup m_themeChoices{nullptr}, m_scaleChoices{nullptr}, m_languageChoices{nullptr};
    QActionGroup m_densityChoices{nullptr};
    QWidget *m_frontPage = nullptr;
    std::vector<Place> m_places;
    int m_current = -1;
};

}
