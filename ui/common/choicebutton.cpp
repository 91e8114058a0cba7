// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicebutton.h"

#include <QMenu>

namespace banzhang {

ChoiceButton::ChoiceButton(const QString &label, const QString &none, QWidget *parent)
    : QPushButton(parent), m_label(label), m_none(none), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setAutoDefault(false);
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    write();
}

void ChoiceButton::setChoices(const Choices &choices)
{
    const QVariantList before = chosen();
    m_menu->clear();
    for (const auto &choice : choices) {
        QAction *action = m_menu->addAction(choice.first);
        action->setCheckable(true);
        action->setData(choice.second);
        connect(action, &QAction::toggled, this, [this] {
            write();
            Q_EMIT changed();
        });
    }
    setChosen(before);
}

void ChoiceButton::setChosen(const QVariantList &values)
{
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        const QSignalBlocker quiet(action);
        action->setChecked(values.contains(action->data()));
    }
    write();
}

QVariantList ChoiceButton::chosen() const
{
    QVariantList values;
    const auto actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            values.append(action->data());
    }
    return values;
}

void ChoiceButton::write()
{
    QStringList names;
    const auto actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            names.append(action->text());
    }
    const QString text = names.isEmpty() ? m_none : names.join(QStringLiteral(", "));
    setText(fontMetrics().elidedText(text, Qt::ElideRight, 130));
    setToolTip(tr("%1: %2", "what is chosen: names").arg(m_label, text));
}

}
