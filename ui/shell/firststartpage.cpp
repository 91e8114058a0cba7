// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststartpage.h"

#include "common/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace banzhang {

FirstStartPage::FirstStartPage(const UiContext &ui, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstStart"));
    auto *empty =
        new EmptyState(ui, QStringLiteral("floor"), tr("No centre yet"),
                       tr("Look around in a demo centre where people and calls are moving, "
                          "or start your own on this computer."),
                       this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(empty);
    const auto add = [&](const QString &name, const QString &text, auto signal) {
        QPushButton *button = empty->addButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    QPushButton *demo =
        add(QStringLiteral("demo"), tr("Look at the demo"), &FirstStartPage::demoWanted);
    add(QStringLiteral("own"), tr("Start my centre"), &FirstStartPage::ownCentreWanted);
    add(QStringLiteral("server"), tr("Sign in to a server…"), &FirstStartPage::serverWanted);
    setFocusProxy(demo);
}

}
