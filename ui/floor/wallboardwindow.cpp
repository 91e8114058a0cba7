// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboardwindow.h"

#include "common/problemsentence.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace banzhang {

WallboardWindow::WallboardWindow(WallboardDesk &desk, QWidget *parent)
    : QWidget(parent), m_view(new WallboardView([&desk] { return desk.now(); }, this))
{
    setWindowTitle(tr("Wallboard"));
    setCursor(Qt::BlankCursor);
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&desk, &WallboardDesk::told, m_view, &WallboardView::tell);
    connect(&desk, &WallboardDesk::refused, this, &WallboardWindow::tell);
}

void WallboardWindow::tell(const Problem &problem)
{
    if (problem.constraint == u"wallboard_known")
        m_view->tellTrouble(tr("There is no board of this name. A manager makes boards in the "
                               "console, on the floor's page."));
    else if (problem.kind == ProblemKind::Denied)
        m_view->tellTrouble(tr("This login may not see boards. An administrator makes logins for "
                               "televisions."));
    else
        m_view->tellTrouble(problemSentence(problem));
}

void WallboardWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Q: close(); return;
    case Qt::Key_Space:
    case Qt::Key_Right: m_view->turn(); return;
    default: QWidget::keyPressEvent(event);
    }
}

}
