// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheethelp.h"

#include "quality/form.h"

#include <QPainter>
#include <QVBoxLayout>

namespace banzhang {

namespace {

// "1 Yes, 2 No": which digit gives which answer.
QString keysOf(const FormItem &item)
{
    QStringList keys;
    for (size_t i = 0; i < item.options.size() && i < 9; ++i)
        keys << QStringLiteral("%1 %2").arg(i + 1).arg(item.options[i].title);
    if (item.isNumeric())
        keys << SheetHelp::tr("%1 to %2, typed").arg(item.minimum).arg(item.maximum);
    if (item.mayNotApply)
        keys << SheetHelp::tr("- does not apply");
    return keys.join(QStringLiteral("   "));
}

}

SheetHelp::SheetHelp(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_title(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_help(new InkLabel(ui, &Theme::text, Type::Base, {}, this)),
      m_good(new InkLabel(ui, &Theme::ok, Type::Base, {}, this)),
      m_bad(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_keys(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("sheetHelp"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    for (InkLabel *label : {m_title, m_help, m_good, m_bad, m_keys}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SheetHelp::setItem(const QString &number, const FormItem *item)
{
    m_title->setText(item ? number + u' ' + item->title : QString());
    const bool saysNothing =
        !item
        || (item->help.isEmpty() && item->goodExample.isEmpty() && item->badExample.isEmpty());
    m_help->setText(saysNothing ? tr("The form says nothing more about this") : item->help);
    m_good->setText(saysNothing ? QString() : tr("Good: %1").arg(item->goodExample));
    m_bad->setText(saysNothing ? QString() : tr("Bad: %1").arg(item->badExample));
    m_keys->setText(item ? keysOf(*item) : QString());
    m_good->setVisible(!saysNothing && !item->goodExample.isEmpty());
    m_bad->setVisible(!saysNothing && !item->badExample.isEmpty());
    m_title->setVisible(item != nullptr);
    m_help->setVisible(!m_help->text().isEmpty());
    m_keys->setVisible(!m_keys->text().isEmpty());
}

void SheetHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().win);
    painter.fillRect(0, 0, width(), 1, m_ui.theme().line2);
}

}
