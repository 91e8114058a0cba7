// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panewindow.h"

#include "common/icons.h"
#include "shell/regions.h"
#include "shell/statusline.h"
#include "shell/windowkeys.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace banzhang {

PaneWindow::PaneWindow(const UiContext &ui, const ConsoleStatus &status, Pane *pane)
    : QWidget(nullptr, Qt::Window), m_ui(ui), m_pane(pane),
      m_statusLine(new StatusLine(ui, status, this))
{
    setObjectName(QStringLiteral("window.") + pane->id());
    setWindowIcon(productIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(pane, 1);
    layout->addWidget(m_statusLine);
    pane->show();
    m_statusLine->setLeftParts(pane->statusParts());
    connect(pane, &Pane::statusPartsChanged, this,
            [this] { m_statusLine->setLeftParts(m_pane ? m_pane->statusParts() : QStringList()); });
    buildKeys();
    resize(1100, 720);
    restoreGeometry(ui.settings.ofPerson(pane->id() + QStringLiteral("/window")).toByteArray());
}

// What the main window's keys do, here.
void PaneWindow::buildKeys()
{
    onKey(this, QKeySequence(Qt::Key_F11),
          [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    onKey(this, QKeySequence(Qt::Key_F6), [this] {
        if (m_pane)
            focusNextRegion(*m_pane);
    });
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
    for (int place = 0; place < placeKeys; ++place)
        onKey(this, keyOfPlace(place), [this, place] { Q_EMIT paneWanted(place); });
}

Pane *PaneWindow::takePane()
{
    if (m_pane)
        m_pane->disconnect(this);
    return std::exchange(m_pane, nullptr);
}

void PaneWindow::closeEvent(QCloseEvent *event)
{
    if (m_pane)
        m_ui.settings.setOfPerson(m_pane->id() + QStringLiteral("/window"), saveGeometry());
    event->accept();
    Q_EMIT closed();
}

}
