// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formpage.h"

#include "common/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int textHeight = 56;

}

FormPage::FormPage(const UiContext &ui, const QString &name, QWidget *parent)
    : QScrollArea(parent), m_ui(ui), m_body(new QWidget(this)), m_layout(new QVBoxLayout(m_body))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(6);
    setWidget(m_body);
}

void FormPage::finish()
{
    m_layout->addStretch();
}

void FormPage::show(const Form &form, const QString &key, bool isEditable)
{
    if (key != m_key)
        ensureVisible(0, 0);
    m_form = form;
    m_key = key;
    m_isEditable = isEditable;
    m_isFilling = true;
    fill();
    m_isFilling = false;
    m_body->setEnabled(isEditable);
}

void FormPage::stroke(const QString &name)
{
    if (m_isFilling || !m_isEditable)
        return;
    const Form after = read();
    if (after == m_form)
        return;
    m_form = after;
    Q_EMIT edited(after, m_key + u' ' + name);
}

QWidget *FormPage::addField(const QString &label, QWidget *editor)
{
    auto *field = new FormField(m_ui, label, editor, m_body);
    m_layout->addWidget(field);
    return field;
}

void FormPage::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FormPage::addHead(const QString &text)
{
    m_layout->addSpacing(4);
    m_layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, text, m_body));
}

QLineEdit *FormPage::addLine(const QString &name, const QString &label, int mostLetters)
{
    auto *line = new QLineEdit(m_body);
    line->setObjectName(name);
    line->setMaxLength(mostLetters);
    addField(label, line);
    connect(line, &QLineEdit::textEdited, this, [this, name] { stroke(name); });
    return line;
}

QPlainTextEdit *FormPage::addText(const QString &name, const QString &label)
{
    auto *text = new QPlainTextEdit(m_body);
    text->setObjectName(name);
    text->setFixedHeight(textHeight);
    text->setTabChangesFocus(true);
    addField(label, text);
    connect(text, &QPlainTextEdit::textChanged, this, [this, name] { stroke(name); });
    return text;
}

QComboBox *FormPage::addCombo(const QString &name, const QString &label, const QStringList &words)
{
    auto *combo = new QComboBox(m_body);
    combo->setObjectName(name);
    combo->addItems(words);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(label, combo);
    connect(combo, &QComboBox::activated, this, [this] { stroke({}); });
    return combo;
}

QSpinBox *FormPage::addSpin(const QString &name, const QString &label, int least, int most)
{
    auto *spin = new QSpinBox(m_body);
    spin->setObjectName(name);
    spin->setRange(least, most);
    addField(label, spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, name] { stroke(name); });
    return spin;
}

QCheckBox *FormPage::addCheck(const QString &name, const QString &text)
{
    auto *check = new QCheckBox(text, m_body);
    check->setObjectName(name);
    m_layout->addWidget(check);
    connect(check, &QCheckBox::clicked, this, [this] { stroke({}); });
    return check;
}

void FormPage::put(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

void FormPage::put(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

}
