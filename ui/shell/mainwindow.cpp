// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "shell/navigationrail.h"
#include "shell/panewindow.h"
#include "shell/regions.h"
#include "shell/statusline.h"
#include "shell/windowkeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace banzhang {

namespace {

QString geometryKey()
{
    return QStringLiteral("window");
}

}

MainWindow::MainWindow(const UiContext &ui, const ConsoleStatus &status, const QString &language,
                       QWidget *parent)
    : QWidget(parent, Qt::Window), m_ui(ui), m_status(status), m_language(language),
      m_rail(new NavigationRail(ui, this)), m_stack(new QStackedWidget(this)),
      m_statusLine(new StatusLine(ui, status, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(productIcon());
    setMinimumSize(960, 600);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_statusLine);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPane);
    m_rail->setSettingsMenu(settingsMenu());
    buildKeys();
    setCentre({});
    resize(1440, 900);
    restoreGeometry(ui.settings.ofDesk(geometryKey()).toByteArray());
}

MainWindow::~MainWindow()
{
    for (int place = 0; place < paneCount(); ++place)
        bringBack(place);
}

void MainWindow::setCentre(const QString &name)
{
    m_centre = name;
    const QString product = tr("Banzhang");
    setWindowTitle(name.isEmpty() ? product : tr("%1 – %2", "product, centre").arg(product, name));
}

void MainWindow::setUser(const QString &name, bool hasPassword)
{
    auto *menu = new QMenu(this);
    QAction *password = menu->addAction(tr("Change password…"));
    password->setObjectName(QStringLiteral("changePassword"));
    password->setVisible(hasPassword);
    connect(password, &QAction::triggered, this, &MainWindow::passwordChangeWanted);
    QAction *signOut = menu->addAction(tr("Sign out"));
    signOut->setObjectName(QStringLiteral("signOut"));
    connect(signOut, &QAction::triggered, this, &MainWindow::signOutWanted);
    m_rail->setUser(name, menu);
}

void MainWindow::addPane(Pane *pane)
{
    const int place = paneCount();
    m_places.push_back({pane, nullptr, nullptr});
    m_stack->addWidget(pane);
    RailButton *button = m_rail->addPlace(pane->id(), pane->iconName(), pane->title());
    connect(pane, &Pane::badgeChanged, button, &RailButton::setBadge);
    connect(pane, &Pane::statusPartsChanged, this, &MainWindow::updateStatus);
    if (place < placeKeys)
        onKey(this, keyOfPlace(place), [this, place] { showPane(place); });
}

void MainWindow::setFrontPage(QWidget *page)
{
    delete std::exchange(m_frontPage, page);
    m_stack->addWidget(page);
    if (m_current >= 0)
        return;
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::showPane(int place)
{
    if (place < 0 || place >= paneCount())
        return;
    const Place &wanted = m_places[static_cast<size_t>(place)];
    m_rail->setCurrent(place);
    if (place != m_current) {
        if (Pane *before = paneAt(m_current);
            before && !m_places[static_cast<size_t>(m_current)].window)
            before->deactivate();
        m_current = place;
        if (!wanted.window)
            wanted.pane->activate();
    }
    m_stack->setCurrentWidget(wanted.window ? wanted.away : wanted.pane);
    m_stack->currentWidget()->setFocus();
    if (wanted.window) {
        wanted.window->raise();
        wanted.window->activateWindow();
    }
    updateStatus();
}

Pane *MainWindow::paneAt(int place) const
{
    return place >= 0 && place < paneCount() ? m_places[static_cast<size_t>(place)].pane : nullptr;
}

void MainWindow::tearOffCurrent()
{
    if (m_current < 0 || m_places[static_cast<size_t>(m_current)].window)
        return;
    const int index = m_current;
    Place &place = m_places[static_cast<size_t>(index)];
    place.away = awayPage(index);
    m_stack->addWidget(place.away);
    m_stack->removeWidget(place.pane);
    place.window = new PaneWindow(m_ui, m_status, place.pane);
    place.window->setWindowTitle(
        tr("%1 – %2", "pane, window").arg(place.pane->title(), windowTitle()));
    connect(place.window, &PaneWindow::closed, this, [this, index] { bringBack(index); });
    connect(place.window, &PaneWindow::paneWanted, this, [this](int wanted) {
        activateWindow();
        showPane(wanted);
    });
    connect(place.window, &PaneWindow::quitWanted, this, &MainWindow::close);
    m_stack->setCurrentWidget(place.away);
    place.window->show();
    updateStatus();
}

void MainWindow::bringBack(int index)
{
    Place &place = m_places[static_cast<size_t>(index)];
    if (!place.window)
        return;
    PaneWindow *window = std::exchange(place.window, nullptr);
    m_stack->addWidget(window->takePane());
    m_stack->removeWidget(place.away);
    std::exchange(place.away, nullptr)->deleteLater();
    window->hide();
    window->deleteLater();
    if (index == m_current)
        m_stack->setCurrentWidget(place.pane);
    else
        place.pane->deactivate();
    updateStatus();
}

QWidget *MainWindow::awayPage(int place)
{
    auto *page = new EmptyState(m_ui, QStringLiteral("tear"), tr("This pane is in its own window"),
                                tr("Close that window, and the pane comes back here."), m_stack);
    QPushButton *button = page->addButton(tr("Bring it back"));
    button->setObjectName(QStringLiteral("bringBack"));
    connect(button, &QPushButton::clicked, this, [this, place] { bringBack(place); });
    return page;
}

void MainWindow::updateStatus()
{
    const Pane *pane = paneAt(m_current);
    const bool isHere = pane && !m_places[static_cast<size_t>(m_current)].window;
    m_statusLine->setLeftParts(isHere ? pane->statusParts() : QStringList());
}

void MainWindow::buildKeys()
{
    onKey(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { tearOffCurrent(); });
    onKey(this, QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); });
    onKey(this, QKeySequence(Qt::Key_F6), [this] {
        if (const Pane *pane = paneAt(m_current))
            focusNextRegion(*pane);
    });
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFullScreen())
        m_ui.settings.setOfDesk(geometryKey(), saveGeometry());
    for (int place = 0; place < paneCount(); ++place)
        bringBack(place);
    event->accept();
}

QMenu *MainWindow::settingsMenu()
{
    auto *menu = new QMenu(this);
    addThemes(menu->addMenu(tr("Theme")));
    addScales(menu->addMenu(tr("Size")));
    addDensities(menu->addMenu(tr("Rows")));
    addLanguages(menu->addMenu(tr("Language")), m_language);
    menu->addSeparator();
    connect(menu->addAction(tr("Pane in its own window"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
            &QAction::triggered, this, &MainWindow::tearOffCurrent);
    connect(menu->addAction(tr("Full screen"), QKeySequence(Qt::Key_F11)), &QAction::triggered,
            this, &MainWindow::toggleFullScreen);
    for (QAction *action : menu->actions()) // the window's own shortcuts hold these keys
        action->setShortcutContext(Qt::WidgetShortcut);
    return menu;
}

void MainWindow::addThemes(QMenu *menu)
{
    const auto add = [&](const QString &text, ThemeChoice choice) {
        QAction *action = m_themeChoices.addAction(menu->addAction(text));
        action->setObjectName(QStringLiteral("theme.") + codeOf(choice));
        action->setCheckable(true);
        action->setChecked(m_ui.themes.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_ui.themes.setChoice(choice);
            m_ui.settings.setOfDesk(QStringLiteral("theme"), codeOf(choice));
        });
    };
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    add(tr("As the desktop"), ThemeChoice::System);
}

void MainWindow::addDensities(QMenu *menu)
{
    const std::pair<Density, QString> densities[] = {{Density::Compact, tr("Compact")},
                                                     {Density::Normal, tr("Normal")}};
    for (const auto &[density, name] : densities) {
        QAction *action = m_densityChoices.addAction(menu->addAction(name));
        action->setObjectName(QStringLiteral("density.") + codeOf(density));
        action->setCheckable(true);
        action->setChecked(m_ui.themes.density() == density);
        connect(action, &QAction::triggered, this, [this, density = density] {
            m_ui.themes.setDensity(density);
            m_ui.settings.setOfDesk(QStringLiteral("density"), codeOf(density));
        });
    }
}

void MainWindow::addScales(QMenu *menu)
{
    const int present = m_ui.settings.ofDesk(QStringLiteral("scale"), 100).toInt();
    for (const int percent : {90, 100, 115, 130}) {
        QAction *action =
            m_scaleChoices.addAction(menu->addAction(tr("%1 %", "a scale").arg(percent)));
        action->setObjectName(QStringLiteral("scale.%1").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == present);
        connect(action, &QAction::triggered, this,
                [this, percent] { Q_EMIT scaleChosen(percent); });
    }
}

void MainWindow::addLanguages(QMenu *menu, const QString &language)
{
    // Each language by its own name, so that it is found from any other.
    const std::vector<std::pair<QString, QString>> languages{
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
        {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : languages) {
        QAction *action = m_languageChoices.addAction(menu->addAction(name));
        action->setObjectName(QStringLiteral("language.") + code);
        action->setCheckable(true);
        action->setChecked(code == language);
        connect(action, &QAction::triggered, this,
                [this, code = code] { Q_EMIT languageChosen(code); });
    }
}

}
