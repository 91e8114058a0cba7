// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/demosignindialog.h"

#include "common/inklabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

namespace banzhang {

namespace {

constexpr int dialogWidth = 440;
constexpr int underText = 14 + 8; // a line stands under the text of its radio button

}

DemoSignInDialog::DemoSignInDialog(const UiContext &ui, QWidget *parent) : QDialog(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("demoSignIn"));
    setWindowTitle(tr("Demo centre"));
    setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title,
                                   tr("As whom will you look at the demo?"), this));
    auto *line =
        new InkLabel(ui, &Theme::text2, Type::Base,
                     tr("The demo is a centre of its own, with made-up people. Nothing that "
                        "you do there touches your data."),
                     this);
    line->setWordWrap(true);
    layout->addWidget(line);
    layout->addSpacing(8);
    layout->addWidget(
        choice(Post::Manager, tr("Manager"), tr("Sees the whole centre and decides.")));
    layout->addWidget(
        choice(Post::Leader, tr("Team leader"), tr("Sees and leads the own team, live.")));
    layout->addWidget(choice(Post::Inspector, tr("Inspector"),
                             tr("Scores the recordings of the assigned teams.")));
    layout->addSpacing(8);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *enter = new QPushButton(tr("Enter the demo"), this);
    enter->setObjectName(QStringLiteral("submit"));
    enter->setProperty("primary", true);
    enter->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(enter);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(enter, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *DemoSignInDialog::choice(Post post, const QString &name, const QString &line)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    auto *radio = new QRadioButton(name, this);
    radio->setObjectName(QStringLiteral("post.") + codeOf(post));
    radio->setChecked(post == m_chosen);
    layout->addWidget(radio);
    auto *text = new InkLabel(m_ui, &Theme::text2, Type::Small, line, box);
    text->setContentsMargins(underText, 0, 0, 0);
    layout->addWidget(text);
    auto *group = findChild<QButtonGroup *>();
    if (!group)
        group = new QButtonGroup(this);
    group->addButton(radio);
    connect(radio, &QRadioButton::toggled, this, [this, post](bool isOn) {
        if (isOn)
            m_chosen = post;
    });
    return box;
}

}
