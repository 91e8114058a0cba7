// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "background.h"
#include "common/emptystate.h"
#include "common/look.h"
#include "common/problemsentence.h"
#include "common/whendone.h"
#include "common/words.h"
#include "panes.h"
#include "server/conninfo.h"
#include "shell/firststartpage.h"
#include "shell/mainwindow.h"
#include "staff/demosignindialog.h"
#include "staff/passworddialog.h"
#include "staff/signindialog.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>

namespace banzhang {

namespace {

const QString centreKey = QStringLiteral("centre");

ServerAddress addressOf(const ConnInfo &info, ServerAddress address)
{
    const auto take = [&info](const char *keyword, QString &member) {
        if (const QString value = info.value(QLatin1String(keyword)); !value.isEmpty())
            member = value;
    };
    take("host", address.host);
    take("port", address.port);
    take("dbname", address.database);
    take("user", address.user);
    take("password", address.password);
    take("sslmode", address.tls);
    return address;
}

// Whoever signs in next at this desk must not be let in by the last one's password.
QString withoutPassword(const QString &target)
{
    ConnInfo info = ConnInfo::parse(target).value_or(ConnInfo());
    info.set(QStringLiteral("password"), {});
    return info.toString();
}

// The target that --server named, with what was typed in its place.
QString targetOf(const QString &base, const ServerAddress &address)
{
    ConnInfo info = ConnInfo::parse(base).value_or(ConnInfo());
    const auto set = [&info](const char *keyword, const QString &value) {
        if (!value.isEmpty())
            info.set(QLatin1String(keyword), value);
    };
    set("host", address.host);
    set("port", address.port);
    set("dbname", address.database);
    set("user", address.user);
    set("password", address.password);
    set("sslmode", address.tls);
    if (address.host.contains(u','))
        set("target_session_attrs", QStringLiteral("read-write"));
    return info.toString();
}

bool isSignInRefusal(const Problem &problem)
{
    return problem.sqlState.startsWith(u"28") || problem.text.contains(u"password");
}

QString postWords(const StaffAccount &account)
{
    QStringList words;
    for (const Post post : account.posts)
        words << postWord(post);
    return words.join(u" · ");
}

QString languageFor(const Options &options, const Settings &settings)
{
    if (!options.language.isEmpty())
        return options.language;
    if (options.tour)
        return QStringLiteral("zh_CN");
    return settings.ofDesk(QStringLiteral("language"), desktopLanguage()).toString();
}

ThemeChoice themeFor(const Options &options, const Settings &settings)
{
    if (options.theme)
        return *options.theme;
    if (options.tour)
        return ThemeChoice::Light;
    return themeChoiceFromCode(settings.ofDesk(QStringLiteral("theme")).toString())
        .value_or(ThemeChoice::System);
}

}

Console::Console(QApplication &application, const Options &options)
    : m_application(application), m_options(options),
      m_settings(options.tour ? Settings(QString()) : Settings()),
      m_themes(themeFor(options, m_settings)), m_ui{m_themes, m_clock, m_settings, m_ask},
      m_language(languageFor(options, m_settings)),
      m_server(std::make_unique<EmbeddedServer>(
          options.dataDir.isEmpty() ? EmbeddedServer::defaultDataDir() : options.dataDir))
{
    m_languages.use(m_language);
    m_themes.setDensity(densityFromCode(m_settings.ofDesk(QStringLiteral("density")).toString()));
    applyLook(m_application, m_themes, m_language);
    openWindow();
}

Console::~Console()
{
    m_starting.waitForFinished(); // it works on m_server
}

void Console::openWindow()
{
    auto window = std::make_unique<MainWindow>(m_ui, m_status, m_language);
    if (m_options.size.isValid())
        window->resize(m_options.size);
    connect(window.get(), &MainWindow::languageChosen, this, &Console::useLanguage,
            Qt::QueuedConnection); // the menu that asks goes away with the window
    connect(window.get(), &MainWindow::scaleChosen, this, &Console::useScale);
    connect(window.get(), &MainWindow::passwordChangeWanted, this, &Console::changePassword);
    connect(window.get(), &MainWindow::signOutWanted, this, &Console::signOut,
            Qt::QueuedConnection);
    // The new one is there before the old one goes: with the last window the program would end.
    window->show();
    m_window = std::move(window);
}

void Console::start()
{
    const QString last = m_settings.ofDesk(centreKey).toString();
    if (m_options.as)
        return openDemo(*m_options.as);
    if (m_options.wantsDemo)
        return chooseDemo();
    if (m_options.server)
        return openServer(*m_options.server);
    if (last == u"server")
        return askForServer(ServerAddress::remembered(m_settings));
    if (last == u"own")
        return openOwn();
    showFirstStart();
}

void Console::startTour()
{
    m_options.server ? openServer(*m_options.server)
                     : openDemo(m_options.as.value_or(Post::Manager));
}

void Console::showFirstStart()
{
    auto *page = new FirstStartPage(m_ui);
    connect(page, &FirstStartPage::demoWanted, this, &Console::chooseDemo);
    connect(page, &FirstStartPage::ownCentreWanted, this, &Console::openOwn, Qt::QueuedConnection);
    connect(page, &FirstStartPage::serverWanted, this,
            [this] { askForServer(ServerAddress::remembered(m_settings)); });
    m_window->setFrontPage(page);
    page->setFocus();
}

void Console::chooseDemo()
{
    auto *dialog = new DemoSignInDialog(m_ui, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openDemo(dialog->chosen()); });
    connect(dialog, &QDialog::rejected, this, &Console::showFirstStart);
    dialog->open();
}

void Console::openDemo(Post post)
{
    m_demoPost = post;
    openEmbedded({Centre::Kind::Demo, {}, EmbeddedServer::demoDatabase(), {}},
                 [post](EmbeddedServer &server) { return DemoDesk::prepare(server, post); });
}

void Console::openOwn()
{
    m_demo.reset();
    openEmbedded({Centre::Kind::Own, {}, EmbeddedServer::mainDatabase(), {}},
                 [](EmbeddedServer &server) {
                     return server.start().map([&] { return server.uri(ServerRole::DeskOwner); });
                 });
}

void Console::openEmbedded(Centre centre,
                           const std::function<Result<QString>(EmbeddedServer &)> &prepare)
{
    if (m_starting.isRunning())
        return;
    showWaiting(tr("Starting the database of this computer…"),
                tr("The first time this takes some seconds."));
    EmbeddedServer *server = m_server.get();
    m_starting = inBackground([server, prepare] { return prepare(*server); });
    whenDone(m_starting, this, [this, centre](const Result<QString> &uri) mutable {
        if (!uri)
            return refuse(centre, uri.error());
        centre.target = *uri;
        openSession(centre);
    });
}

void Console::keepDemoGoing()
{
    if (m_demo)
        return;
    m_demo = std::make_unique<DemoDesk>(*m_server);
    connect(m_demo.get(), &DemoDesk::progressed, this, [this](int done, int days) {
        m_status.setWork(tr("Making up the demo's past: day %1 of %2").arg(done).arg(days));
    });
    connect(m_demo.get(), &DemoDesk::filled, this, [this] {
        m_status.setWork({});
        Q_EMIT filled();
    });
    connect(m_demo.get(), &DemoDesk::failed, this, [this](const Problem &problem) {
        m_status.setWork(problemSentence(problem));
        Q_EMIT failed(problem);
    });
    m_demo->start(m_language);
}

void Console::openServer(const QString &target)
{
    m_serverTarget = withoutPassword(target);
    const auto info = ConnInfo::parse(target);
    if (!info)
        return showProblem(info.error(), [this] { showFirstStart(); });
    const ServerAddress address = addressOf(*info, {});
    openSession({Centre::Kind::Server, target, address.database, address.host});
}

void Console::askForServer(const ServerAddress &address)
{
    delete m_signIn;
    m_signIn = new SignInDialog(m_ui, address, m_window.get());
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &SignInDialog::signInWanted, this,
            [this](const ServerAddress &typed) { openServer(targetOf(m_serverTarget, typed)); });
    connect(m_signIn, &QDialog::rejected, this, [this] {
        m_session.reset();
        showFirstStart();
    });
    m_signIn->open();
}

void Console::openSession(const Centre &centre)
{
    m_session = std::make_unique<Session>(centre);
    showWaiting(tr("Signing in…"), nameOf(centre));
    whenDone(m_session->open(), m_session.get(), [this](const Result<StaffAccount> &me) {
        if (me)
            enter(*me);
        else
            refuse(m_session->centre(), me.error());
    });
}

void Console::enter(const StaffAccount &me)
{
    const Centre &centre = m_session->centre();
    m_session->setMe(me);
    const ServerAddress address =
        addressOf(ConnInfo::parse(centre.target).value_or(ConnInfo()), {});
    if (centre.kind == Centre::Kind::Server) {
        address.remember(m_settings);
        m_settings.setOfDesk(centreKey, QStringLiteral("server"));
    } else if (centre.kind == Centre::Kind::Own) {
        m_settings.setOfDesk(centreKey, QStringLiteral("own"));
    }
    m_settings.setPerson(me.login + u'@' + address.database);
    if (m_signIn)
        m_signIn->accept();
    connect(&m_session->worker(), &DbWorker::cameOnline, m_session.get(),
            [this] { tellDatabase(true); });
    connect(&m_session->worker(), &DbWorker::wentOffline, m_session.get(),
            [this] { tellDatabase(false); });
    buildPanes();
    Q_EMIT signedIn();
    if (centre.kind == Centre::Kind::Demo)
        keepDemoGoing();
    else
        Q_EMIT filled();
}

void Console::refuse(const Centre &centre, const Problem &problem)
{
    if (centre.kind == Centre::Kind::Server && m_signIn)
        m_signIn->tell(problem);
    else if (centre.kind == Centre::Kind::Server && isSignInRefusal(problem)) {
        const auto info = ConnInfo::parse(centre.target);
        askForServer(addressOf(info.value_or(ConnInfo()), ServerAddress::remembered(m_settings)));
        if (!problem.text.contains(u"no password supplied"))
            m_signIn->tell(problem);
    } else {
        showProblem(problem, [this, again = centre] { reopen(again); });
    }
    Q_EMIT failed(problem);
}

void Console::reopen(const Centre &centre)
{
    switch (centre.kind) {
    case Centre::Kind::Own: return openOwn();
    case Centre::Kind::Demo: return openDemo(m_demoPost);
    case Centre::Kind::Server: return openServer(centre.target);
    }
}

QString Console::nameOf(const Centre &centre)
{
    if (centre.database == EmbeddedServer::demoDatabase())
        return tr("demo centre");
    if (centre.kind == Centre::Kind::Own)
        return tr("my centre");
    return centre.isLocal() ? centre.database
                            : tr("%1 at %2", "database, server").arg(centre.database, centre.host);
}

QString Console::placeOf(const Centre &centre)
{
    return centre.isLocal() ? tr("Local database") : tr("Database at %1").arg(centre.host);
}

void Console::tellDatabase(bool isOnline)
{
    const QString place = placeOf(m_session->centre());
    if (isOnline)
        m_status.setDatabase({tr("%1 · fine", "place of the database").arg(place)});
    else if (m_status.database().alarm == Alarm::None)
        m_status.setDatabase({tr("%1 · lost since %2", "place of the database, time")
                                  .arg(place, clockText(m_clock.siteNow())),
                              Alarm::Red});
}

void Console::buildPanes()
{
    const Centre &centre = m_session->centre();
    m_window->setCentre(nameOf(centre));
    m_window->setUser(m_session->me().name, centre.kind == Centre::Kind::Server);
    m_status.setRole(postWords(m_session->me()));
    m_status.setDatabase({});
    tellDatabase(true);
    const PaneHooks hooks{
        [this] { QMetaObject::invokeMethod(this, &Console::toDemo, Qt::QueuedConnection); },
        [this](bool isOnline) { tellDatabase(isOnline); },
        [this](const QString &id) {
            for (int place = 0; place < m_window->paneCount(); ++place) {
                if (m_window->paneAt(place)->id() == id)
                    return m_window->showPane(place);
            }
        }};
    for (Pane *pane : makePanes(m_ui, m_status, *m_session, hooks, *m_window))
        m_window->addPane(pane);
    if (m_window->paneCount() > 0)
        m_window->showPane(0);
    else
        m_window->setFrontPage(new EmptyState(
            m_ui, QStringLiteral("lock"), tr("There is nothing here for your post"),
            tr("An administrator of the centre can give you a post that sees the floor.")));
}

// From one's own centre, which has no source yet.
void Console::toDemo()
{
    leave();
    chooseDemo();
}

void Console::signOut()
{
    const bool isDemo = m_session && m_session->centre().kind == Centre::Kind::Demo;
    leave();
    m_settings.setOfDesk(centreKey, QString());
    isDemo ? chooseDemo() : showFirstStart();
}

void Console::leave()
{
    openWindow();
    m_session.reset();
    m_clock.forget();
    m_status.setSource({});
    m_status.setDatabase({});
    m_status.setRole({});
    m_status.setWork({});
    m_settings.setPerson({});
}

void Console::changePassword()
{
    auto *dialog = new PasswordDialog(
        m_ui, m_session->me().login,
        [this](const QString &old, const QString &fresh) {
            return m_session->changePassword(old, fresh);
        },
        m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The session knows the old password only, and would fail at its next reconnect.
    connect(dialog, &QDialog::accepted, this, &Console::signOut, Qt::QueuedConnection);
    dialog->open();
}

void Console::showWaiting(const QString &title, const QString &line)
{
    m_window->setFrontPage(new EmptyState(m_ui, QStringLiteral("db"), title, line));
}

void Console::showProblem(const Problem &problem, const std::function<void()> &again)
{
    auto *page = new EmptyState(m_ui, QStringLiteral("warn"), tr("The centre could not be opened"),
                                problemSentence(problem));
    connect(
        page->addButton(tr("Try again")), &QPushButton::clicked, this, [again] { again(); },
        Qt::QueuedConnection);
    connect(page->addButton(tr("Back")), &QPushButton::clicked, this, &Console::showFirstStart,
            Qt::QueuedConnection);
    m_window->setFrontPage(page);
}

void Console::useLanguage(const QString &language)
{
    m_settings.setOfDesk(QStringLiteral("language"), language);
    m_language = language;
    m_languages.use(language);
    QApplication::setFont(applicationFont(language));
    openWindow();
    if (m_session && number(m_session->me().staffId) != 0) {
        buildPanes();
    } else {
        showFirstStart();
    }
}

void Console::useScale(int percent)
{
    m_settings.setOfDesk(QStringLiteral("scale"), percent);
    const Question question{tr("Start Banzhang again?"),
                            tr("The new size shows after the next start."), tr("Start again"),
                            false};
    m_ask.confirm(m_window.get(), question, [this](bool isYes) {
        if (isYes
            && QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                       QCoreApplication::arguments().mid(1)))
            m_window->close();
    });
}

}
