// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "demodesk.h"
#include "languages.h"
#include "options.h"
#include "server/embeddedserver.h"
#include "session.h"
#include "shell/consolestatus.h"
#include "staff/serveraddress.h"

#include <QPointer>

class QApplication;

namespace banzhang {

class MainWindow;
class SignInDialog;

// The console as a whole: it holds what panes share, opens the window, signs people in and out.
class Console final : public QObject
{
    Q_OBJECT

public:
    Console(QApplication &application, const Options &options);
    ~Console() override;

    // To the centre that the command line or the last time names; else to the first start's page.
    void start();

    // As start(), but nobody is asked: the server of the command line, else the demo's manager.
    void startTour();
    void showFirstStart();
    void openDemo(Post post);
    void signOut(); // to the first start's page, in the demo to the choice of person
    void leave();   // ends the session, with an empty window
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const UiContext &ui() const { return m_ui; }
    [[nodiscard]] Session *session() { return m_session.get(); }

Q_SIGNALS:
    void signedIn();
    void filled(); // after signedIn: at once, in the demo when its past is there
    void failed(const Problem &problem);

private:
    void openWindow();
    void chooseDemo();
    void openOwn();
    void openEmbedded(Centre centre,
                      const std::function<Result<QString>(EmbeddedServer &)> &prepare);
    void reopen(const Centre &centre);
    void keepDemoGoing();
    void openServer(const QString &target);
    [[nodiscard]] static QString nameOf(const Centre &centre);  // for the title
    [[nodiscard]] static QString placeOf(const Centre &centre); // for the status line
    void askForServer(const ServerAddress &address);
    void openSession(const Centre &centre);
    void enter(const StaffAccount &me);
    void refuse(const Centre &centre, const Problem &problem);
    void changePassword();
    void buildPanes();
    void tellDatabase(bool isOnline);
    void toDemo();
    void showWaiting(const QString &title, const QString &line);
    void showProblem(const Problem &problem, const std::function<void()> &again);
    void useLanguage(const QString &language);
    void useScale(int percent);

    QApplication &m_application;
    const Options m_options;
    Settings m_settings;
    ThemeSource m_themes;
    ServerClock m_clock;
    Ask m_ask;
    const UiContext m_ui;
    ConsoleStatus m_status;
    Languages m_languages;
    QString m_language;
    QString m_serverTarget; // what --server said, before sign-in
    std::unique_ptr<EmbeddedServer> m_server;
    QFuture<Result<QString>> m_starting; // the server's start, in a thread of its own
    std::unique_ptr<DemoDesk> m_demo;
    Post m_demoPost = Post::Manager;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SignInDialog> m_signIn;
};

}
