// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formfield.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace banzhang {

namespace {

constexpr int labelWidth = 96;
constexpr int glyph = 14;

}

FormField::FormField(const UiContext &ui, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_editor(editor),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    auto *name = new InkLabel(ui, &Theme::text2, Type::Base, label, this);
    name->setMinimumWidth(labelWidth);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(glyph + 4, 0, 0, 0);
    m_fault->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(name, 0, 0);
    const bool isNarrow = editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    grid->addWidget(editor, 0, 1, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    grid->addWidget(m_fault, 1, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(editor);
}

void FormField::setFault(const QString &text, Alarm alarm)
{
    m_alarm = text.isEmpty() ? Alarm::None : alarm;
    m_fault->setText(text);
    m_fault->setInk(alarm == Alarm::Amber ? &Theme::amber : &Theme::red);
    m_fault->setVisible(!text.isEmpty());
    m_editor->setProperty("alarm", static_cast<int>(m_alarm));
    m_editor->setAccessibleDescription(text);
    m_editor->update();
    update();
}

QString FormField::fault() const
{
    return m_fault->text();
}

void FormField::paintEvent(QPaintEvent *)
{
    if (m_alarm == Alarm::None)
        return;
    QPainter painter(this);
    paintAlarmGlyph(painter, QRectF(m_fault->x(), m_fault->y() + 3, glyph, glyph), m_alarm,
                    m_ui.theme());
}

}
