// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "common/pane.h"
#include "common/searchfield.h"
#include "console.h"
#include "floor/appeallink.h"
#include "floor/floorpane.h"
#include "floor/wallboardwindow.h"
#include "shell/mainwindow.h"
#include "staff/demosignindialog.h"
#include "staff/passworddialog.h"
#include "staff/signindialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTextStream>

#include <algorithm>

namespace banzhang {

namespace {

constexpr int pollMs = 50;
constexpr int patienceMs = 120000; // a first start creates the cluster and the demo's past
constexpr int paneSettleMs = 5000; // first rows, the last hour of a new demo, charts
constexpr int tabSettleMs = 500;
constexpr int readySettleMs = 250;
constexpr int readyMs = 20000;
constexpr int exitFailed = 1;

void say(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << Qt::endl;
}

}

Tour::Tour(Console &console, const QString &folder, const QString &onlyPane)
    : m_console(console), m_folder(folder), m_onlyPane(onlyPane)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
    connect(&console, &Console::filled, this, [this] {
        planPanes();
        next();
    });
    connect(&console, &Console::failed, this,
            [this](const Problem &problem) { end(problem.text + u' ' + problem.hint); });
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return end(QStringLiteral("cannot create %1").arg(m_folder.path()));
    // The panes come first in the numbering, so the demo is entered before the dialogs are shown.
    m_console.startTour();
}

bool Tour::holds(Post post) const
{
    const std::vector<Post> &posts = m_console.session()->me().posts;
    return std::ranges::find(posts, post) != posts.end();
}

void Tour::planPanes()
{
    MainWindow &window = m_console.window();
    const auto subject = [&window]() -> QWidget * { return &window; };
    for (int place = 0; place < window.paneCount(); ++place) {
        Pane &pane = *window.paneAt(place);
        if (!m_onlyPane.isEmpty() && pane.id() != m_onlyPane)
            continue;
        m_stops.push_back(
            {pane.id(), [&window, place] { window.showPane(place); }, subject, paneSettleMs});
        if (pane.id() == u"quality") {
            planQuality(pane);
            continue;
        }
        if (pane.id() == u"leaderboards") {
            planLeaderboards(pane);
            planSearch(pane);
            continue;
        }
        if (pane.id() == u"reports") {
            planReports(pane);
            planSearch(pane);
            continue;
        }
        planTabs(pane);
        planDay(pane);
        planMap(pane);
        planAlarms(pane);
        planPast(pane);
        if (holds(Post::Manager) || holds(Post::Leader))
            planDeeds(pane);
        planSearch(pane);
    }
    if (!m_onlyPane.isEmpty())
        return;
    if (holds(Post::Manager))
        planWallboard();
    planDialogs();
}

// What a search shows that finds nothing.
void Tour::planSearch(Pane &pane)
{
    auto *search = pane.findChild<SearchField *>();
    if (!search)
        return;
    const auto type = [search](const QString &text) {
        search->setText(text);
        search->setFocus();
    };
    planStop(
        pane.id() + QStringLiteral("-no-match"), [type] { type(QStringLiteral("zzzz")); }, 800);
    planStop(
        {}, [type] { type({}); }, 400);
}

// Of the window.
void Tour::planStop(const QString &name, const std::function<void()> &go, int settleMs)
{
    m_stops.push_back({name, go, [this]() -> QWidget * { return &m_console.window(); }, settleMs});
}

// Of the window, as soon as it shows what it is there for.
void Tour::planUntil(const QString &name, const std::function<void()> &go,
                     const std::function<bool()> &isReady)
{
    m_stops.push_back(
        {name, go, [this]() -> QWidget * { return &m_console.window(); }, readySettleMs, isReady});
}

// A dialog that asks, and is closed again.
void Tour::planAsked(const QString &name, const std::function<void()> &open, int settleMs)
{
    m_stops.push_back({name, open, [] { return QApplication::activeModalWidget(); }, settleMs});
    planStop(
        {},
        [] {
            if (QWidget *asked = QApplication::activeModalWidget())
                asked->close();
        },
        100);
}

// A television's screen, and its further pages.
void Tour::planWallboard()
{
    const auto subject = [this]() -> QWidget * { return m_wall.get(); };
    const auto open = [this] {
        m_wallDesk = std::make_unique<WallboardDesk>(m_console.session()->worker(),
                                                     QStringLiteral("客服中心现场"));
        m_wall = std::make_unique<WallboardWindow>(*m_wallDesk);
        m_wall->resize(1920, 1080);
        m_wall->show();
        m_wallDesk->start();
    };
    m_stops.push_back({QStringLiteral("wallboard"), open, subject, 2500});
    for (const int page : {2, 3})
        m_stops.push_back({QStringLiteral("wallboard-page-%1").arg(page),
                           [this] { m_wall->view().turn(); }, subject, 300});
    m_stops.push_back({{},
                       [this] {
                           m_wall.reset();
                           m_wallDesk.reset();
                       },
                       [this]() -> QWidget * { return &m_console.window(); },
                       0});
}

// An agent's day, as Enter opens it, and closed again.
void Tour::planDay(Pane &pane)
{
    auto *agents = pane.findChild<QAbstractItemView *>(QStringLiteral("floor/seats"));
    if (!agents)
        return;
    const auto subject = [this]() -> QWidget * { return &m_console.window(); };
    const auto press = [agents](Qt::Key key) {
        agents->setCurrentIndex(agents->model()->index(5, 0));
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(agents, &event);
    };
    m_stops.push_back({pane.id() + QStringLiteral("-agent-day"), [press] { press(Qt::Key_Return); },
                       subject, 2000});
    m_stops.push_back({{}, [press] { press(Qt::Key_Escape); }, subject, 300});
}

// The floor as a seat map, beside the table, and the drawing board.
void Tour::planMap(Pane &pane)
{
    const auto subject = [this]() -> QWidget * { return &m_console.window(); };
    const auto stop = [&](const QString &name, const char *button, int settle) {
        auto *view = pane.findChild<QAbstractButton *>(QLatin1String(button));
        if (view)
            m_stops.push_back({name, [view] { view->click(); }, subject, settle});
    };
    stop(QStringLiteral("floor-map"), "viewMap", 1000);
    stop(QStringLiteral("floor-both"), "viewBoth", 1000);
    if (auto *draw = pane.findChild<QAbstractButton *>(QStringLiteral("drawRoom"))) {
        m_stops.push_back({QStringLiteral("floor-draw-room"), [draw] { draw->click(); },
                           [] { return QApplication::activeModalWidget(); }, 800});
        m_stops.push_back({{}, [] { QApplication::activeModalWidget()->close(); }, subject, 100});
    }
    stop({}, "viewTable", 100);
    planQueueDay(pane);
}

// The first queue's day, as Enter opens it.
void Tour::planQueueDay(Pane &pane)
{
    auto *queues = pane.findChild<QAbstractItemView *>(QStringLiteral("floor/queues"));
    if (!queues)
        return;
    const auto open = [queues] {
        queues->setCurrentIndex(queues->model()->index(0, 0));
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(queues, &event);
    };
    m_stops.push_back({QStringLiteral("floor-queue-day"), open,
                       [] { return QApplication::activeModalWidget(); }, 1500});
    m_stops.push_back({{},
                       [] { QApplication::activeModalWidget()->close(); },
                       [this]() -> QWidget * { return &m_console.window(); },
                       100});
}

// The alarms' history and the editor of the limits, each in its own window.
void Tour::planAlarms(Pane &pane)
{
    auto *edit = pane.findChild<QAction *>(QStringLiteral("editRules"));
    if (!edit)
        return;
    const auto opened = [&pane](const char *name) {
        return [&pane, name]() -> QWidget * {
            return pane.findChild<QDialog *>(QString::fromLatin1(name));
        };
    };
    const auto dialog = [&](const char *name, const QString &picture, auto open) {
        const auto subject = opened(name);
        m_stops.push_back({picture, open, subject, 1500});
        m_stops.push_back({{},
                           [subject] { subject()->close(); },
                           [this]() -> QWidget * { return &m_console.window(); },
                           300});
    };
    auto *history = pane.findChild<QAction *>(QStringLiteral("alarmHistoryAction"));
    dialog("alarmHistory", pane.id() + QStringLiteral("-alarm-history"),
           [history] { history->trigger(); });
    dialog("ruleDialog", pane.id() + QStringLiteral("-limits"), [edit] { edit->trigger(); });
    const auto action = [&](const char *name, const char *window, const QString &picture) {
        if (auto *opens = pane.findChild<QAction *>(QLatin1String(name)))
            dialog(window, pane.id() + picture, [opens] { opens->trigger(); });
    };
    action("oddFiguresAction", "oddFigures", QStringLiteral("-odd-figures"));
    action("editFigureRules", "figureRuleDialog", QStringLiteral("-figure-rules"));
    action("appraisalsAction", "appraisalList", QStringLiteral("-appraisals"));
}

// The floor as it was twenty minutes ago, and back to now.
void Tour::planPast(Pane &pane)
{
    auto *floor = qobject_cast<FloorPane *>(&pane);
    if (!floor)
        return;
    const auto subject = [this]() -> QWidget * { return &m_console.window(); };
    const auto lookBack = [this, floor] {
        floor->openLink(textOf(AppealLink{{}, m_console.ui().clock.siteNow().addSecs(-1200)}));
    };
    m_stops.push_back({pane.id() + QStringLiteral("-time-machine"), lookBack, subject, 3000});
    const auto back = [floor] {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(floor, &event);
    };
    m_stops.push_back({{}, back, subject, 500});
}

// A row's menu, and a flag's way: raised, seen, closed.
void Tour::planDeeds(Pane &pane)
{
    auto *agents = pane.findChild<QAbstractItemView *>(QStringLiteral("floor/seats"));
    if (!agents)
        return;
    const auto window = [this]() -> QWidget * { return &m_console.window(); };
    const auto stop = [this](const char *name, auto go, auto subject) {
        const QString suffix = QLatin1String(name);
        m_stops.push_back(
            {suffix.isEmpty() ? suffix : QStringLiteral("floor-") + suffix, go, subject, 800});
    };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto popup = []() -> QWidget * { return QApplication::activePopupWidget(); };
    const auto choose = [](const char *action) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        auto *found = menu ? menu->findChild<QAction *>(QLatin1String(action)) : nullptr;
        if (menu)
            menu->close();
        if (found)
            found->trigger();
    };
    const auto fill = [](const char *field, const QString &text) {
        QWidget *asked = QApplication::activeModalWidget();
        asked->findChild<QComboBox *>(QLatin1String(field))->setCurrentText(text);
        asked->findChild<QPushButton *>(QStringLiteral("submit"))->click();
    };
    const auto open = [agents] {
        agents->setCurrentIndex(agents->model()->index(2, 0));
        const QPoint at = agents->visualRect(agents->currentIndex()).bottomLeft();
        Q_EMIT agents->customContextMenuRequested(at + QPoint(120, 0));
    };
    stop("row-menu", open, popup);
    stop(
        "raise-flag", [choose] { choose("raiseFlag"); }, dialog);
    stop(
        "flag", [fill] { fill("flagReason", Tour::tr("Difficult caller")); }, window);
    stop("", open, popup);
    stop(
        "praise", [choose] { choose("writePraise"); }, dialog);
    stop(
        "", [] { QApplication::activeModalWidget()->close(); }, window);
    stop(
        "", [&pane] { pane.findChild<QPushButton *>(QStringLiteral("closeFlag"))->click(); },
        dialog);
    stop(
        "", [fill] { fill("flagOutcome", Tour::tr("Solved together")); }, window);
}

// The further tabs of a pane, and back to the first.
void Tour::planTabs(Pane &pane)
{
    auto *tabs = pane.findChild<QTabBar *>(QStringLiteral("tabs"));
    const int count = tabs ? tabs->count() : 0;
    const auto subject = [this]() -> QWidget * { return &m_console.window(); };
    for (int tab = 1; tab < count; ++tab)
        m_stops.push_back({QStringLiteral("%1-tab-%2").arg(pane.id()).arg(tab + 1),
                           [tabs, tab] { tabs->setCurrentIndex(tab); }, subject, tabSettleMs});
    if (count > 1)
        m_stops.push_back({{}, [tabs] { tabs->setCurrentIndex(0); }, subject, 0});
}

void Tour::planDialogs()
{
    MainWindow &window = m_console.window();
    const auto dialog = [this, &window](const QString &name, auto make) {
        const auto open = [make] {
            QDialog *made = make();
            made->setAttribute(Qt::WA_DeleteOnClose);
            made->open();
        };
        m_stops.push_back({name, open, [] { return QApplication::activeModalWidget(); }});
        m_stops.push_back({{},
                           [] { QApplication::activeModalWidget()->close(); },
                           [&window]() -> QWidget * {
                               return QApplication::activeModalWidget() ? nullptr : &window;
                           },
                           0});
    };
    const UiContext &ui = m_console.ui();
    dialog(QStringLiteral("sign-in-demo"), [&] { return new DemoSignInDialog(ui, &window); });
    dialog(QStringLiteral("sign-in-server"), [&] { return new SignInDialog(ui, {}, &window); });
    dialog(QStringLiteral("change-password"),
           [&] { return new PasswordDialog(ui, m_console.session()->me().login, {}, &window); });
    m_stops.push_back({QStringLiteral("first-start"),
                       [this] {
                           m_console.leave();
                           m_console.showFirstStart();
                       },
                       [this]() -> QWidget * { return &m_console.window(); }});
}

void Tour::next()
{
    if (m_at == m_stops.size())
        return end({});
    m_isReady = false;
    m_stops[m_at].go();
    m_since.start();
    m_poll.start();
}

void Tour::poll()
{
    const Stop &stop = m_stops[m_at];
    QWidget *subject = stop.subject();
    if (m_since.elapsed() > patienceMs)
        return end(QStringLiteral("%1 did not come up").arg(stop.name));
    if (!subject || m_since.elapsed() < stop.settleMs)
        return;
    // What does not come is painted as it is.
    if (stop.isReady && !m_isReady) {
        if (!stop.isReady() && m_since.elapsed() < readyMs)
            return;
        m_isReady = true;
        m_since.start(); // what is there now is laid out in the next turns
        return;
    }
    m_poll.stop();
    if (!stop.name.isEmpty())
        save(*subject);
    ++m_at;
    next();
}

void Tour::save(QWidget &subject)
{
    const QString file = QStringLiteral("%1-%2.png")
                             .arg(m_saved + 1, 2, 10, QLatin1Char('0'))
                             .arg(m_stops[m_at].name);
    if (!subject.grab().save(m_folder.filePath(file)))
        return end(QStringLiteral("cannot write %1").arg(m_folder.filePath(file)));
    ++m_saved;
    say(stdout, m_folder.filePath(file));
}

void Tour::end(const QString &complaint)
{
    m_poll.stop();
    if (!complaint.isEmpty())
        say(stderr, QStringLiteral("banzhang: the tour ended early: %1").arg(complaint));
    QCoreApplication::exit(complaint.isEmpty() ? 0 : exitFailed);
}
}
