// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaydialog.h"

#include "common/dialogsize.h"
#include "floor/agentdaydrawer.h"

#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

namespace banzhang {

AgentDayDialog::AgentDayDialog(const UiContext &ui, AgentDayDesk &desk, AgentId agent,
                               const QDate &day, QWidget *parent)
    : QDialog(parent), m_drawer(new AgentDayDrawer(ui, desk, this)), m_agent(agent), m_day(day)
{
    setObjectName(QStringLiteral("agentDayDialog"));
    setWindowTitle(tr("An agent's day"));
    setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*this, ui.settings, QStringLiteral("floor/agentDayDialog"), QSize(640, 760));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_drawer);
    connect(m_drawer, &AgentDayDrawer::closeWanted, this, &QDialog::reject);
    addKeys();
}

void AgentDayDialog::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_drawer, deed);
    };
    key(Qt::ALT | Qt::Key_Left, [this] { m_drawer->step(-1); });
    key(Qt::ALT | Qt::Key_Right, [this] { m_drawer->step(1); });
    key(QKeySequence::Print, [this] { m_drawer->printDay(); });
}

// The drawer reads only what is seen.
void AgentDayDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_isOpened, true))
        return;
    m_drawer->open(m_agent);
    m_drawer->goTo(m_day);
    m_drawer->focusCalls();
}

}
