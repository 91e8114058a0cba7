// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorempty.h"

#include "common/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace banzhang {

FloorEmpty::FloorEmpty(const UiContext &ui, QWidget *parent)
    : QStackedWidget(parent), m_loading(new QWidget(this)),
      m_noSource(new EmptyState(ui, QStringLiteral("feed"), tr("No telephone source yet"),
                                tr("Connect a switch or import a log, and the agents appear here."),
                                this)),
      m_noTeam(new EmptyState(ui, QStringLiteral("people"), tr("You lead no team today"),
                              tr("An administrator enters who leads which team."), this)),
      m_noMatch(
          new EmptyState(ui, QStringLiteral("filter"), tr("Nobody matches the filter"), {}, this))
{
    addWidget(m_loading);
    addState(QStringLiteral("noSource"), m_noSource);
    addState(QStringLiteral("noTeam"), m_noTeam);
    addState(QStringLiteral("noMatch"), m_noMatch);
    m_loading->setAutoFillBackground(true);
    m_loading->setBackgroundRole(QPalette::Base);

    QPushButton *copy = m_noSource->addButton(tr("Copy the command for a queue_log"));
    copy->setObjectName(QStringLiteral("copyCommand"));
    copy->setToolTip(feedCommand());
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(feedCommand()); });
    QPushButton *clear = m_noMatch->addButton(tr("Clear filter"), QKeySequence(Qt::Key_Escape));
    clear->setObjectName(QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, this, &FloorEmpty::clearWanted);
}

EmptyState *FloorEmpty::addState(const QString &name, EmptyState *state)
{
    state->setObjectName(name);
    addWidget(state);
    return state;
}

void FloorEmpty::show(Why why, const QString &filter)
{
    switch (why) {
    case Why::Loading: return setCurrentWidget(m_loading);
    case Why::NoSource: return setCurrentWidget(m_noSource);
    case Why::NoTeam: return setCurrentWidget(m_noTeam);
    case Why::NoMatch: m_noMatch->setText(tr("Nobody matches the filter"), filter);
    }
    setCurrentWidget(m_noMatch);
}

void FloorEmpty::offerDemo()
{
    if (findChild<QPushButton *>(QStringLiteral("openDemo")))
        return;
    QPushButton *demo = m_noSource->addButton(tr("Look at the demo centre"));
    demo->setObjectName(QStringLiteral("openDemo"));
    connect(demo, &QPushButton::clicked, this, &FloorEmpty::demoWanted);
}

QString FloorEmpty::feedCommand()
{
    return QStringLiteral("banzhangctl feed queue-log /var/log/asterisk/queue_log --follow");
}

}
