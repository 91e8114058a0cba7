// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/filtercombo.h"

#include "common/controlpaint.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace banzhang {

FilterCombo::FilterCombo(const QString &label, QWidget *parent) : QComboBox(parent), m_label(label)
{
    setAccessibleName(label);
    setMinimumWidth(104);
    setSizeAdjustPolicy(AdjustToContents);
    addItem(tr("All"), QVariant());
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
}

void FilterCombo::setChoices(const std::vector<std::pair<QString, QVariant>> &choices)
{
    // The same list again must not take an open pop-up away from under the hand.
    bool isSame = count() == int(choices.size()) + 1;
    for (int i = 0; isSame && i < int(choices.size()); ++i)
        isSame = itemText(i + 1) == choices[size_t(i)].first
                 && itemData(i + 1) == choices[size_t(i)].second;
    if (isSame)
        return;
    const QVariant before = chosen();
    {
        const QSignalBlocker quiet(this);
        while (count() > 1)
            removeItem(1);
        for (const auto &[text, value] : choices)
            addItem(text, value);
        setCurrentIndex(before.isValid() ? std::max(0, findData(before)) : 0);
    }
    if (chosen() != before)
        Q_EMIT chosenChanged(chosen());
}

void FilterCombo::setNames(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(names.size()));
    for (const QString &name : std::as_const(names))
        choices.emplace_back(name, name);
    setChoices(choices);
}

void FilterCombo::choose(const QVariant &value)
{
    setCurrentIndex(value.isValid() ? std::max(0, findData(value)) : 0);
}

QSize FilterCombo::sizeHint() const
{
    const QString text = shownText();
    return {std::max(104, fontMetrics().horizontalAdvance(text) + controlpaint::comboRoom), 28};
}

void FilterCombo::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QString FilterCombo::shownText() const
{
    return tr("%1: %2", "label and choice of a filter").arg(m_label, currentText());
}

}
