// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/ringpage.h"

#include "common/inklabel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int padding = 16;
constexpr double shortest = 1; // as the database has it
constexpr double longest = 20;

}

RingPage::RingPage(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_seconds(new QDoubleSpinBox(this)),
      m_unsaved(new InkLabel(ui, &Theme::amber, Type::Base, tr("not saved"), this))
{
    m_seconds->setObjectName(QStringLiteral("ringCadence"));
    m_seconds->setAccessibleName(tr("One ring with its silence"));
    m_seconds->setRange(shortest, longest);
    m_seconds->setDecimals(1);
    m_seconds->setSingleStep(0.5);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setKeyboardTracking(false);
    m_unsaved->setObjectName(QStringLiteral("ringUnsaved"));
    m_unsaved->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label =
        new InkLabel(ui, &Theme::text, Type::Base, tr("One ring with its silence lasts"), this);
    label->setBuddy(m_seconds);
    row->addWidget(label);
    row->addWidget(m_seconds);
    row->addWidget(m_unsaved);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(8);
    layout->addLayout(row);
    for (const QString &line :
         {tr("From 1 to 20 seconds. A usual ring sounds for one second and is silent for four."),
          tr("A call that is answered after more than two rings is late: in an agent's day it is "
             "marked so, past days too.")}) {
        auto *note = new InkLabel(ui, &Theme::text2, Type::Base, line, this);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addStretch();
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this,
            [this](double seconds) { Q_EMIT changed(qRound(seconds * 1000)); });
}

void RingPage::show(int cadenceMs, bool isUnsaved)
{
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(cadenceMs / 1000.0);
    m_unsaved->setVisible(isUnsaved);
}

}
