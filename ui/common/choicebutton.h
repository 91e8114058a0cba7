// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVariant>

#include <vector>

class QMenu;

namespace banzhang {

// Several of a list, as a button with a menu of ticks: "Teams: all", "Teams: Sales one, Sales two".
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<QString, QVariant>>;

    ChoiceButton(const QString &label, const QString &none, QWidget *parent = nullptr);

    void setChoices(const Choices &choices); // keeps the ticks that are still there
    void setChosen(const QVariantList &values);
    [[nodiscard]] QVariantList chosen() const; // nothing ticked means all

Q_SIGNALS:
    void changed();

private:
    void write();

    const QString m_label;
    const QString m_none;
    QMenu *m_menu;
};

}
