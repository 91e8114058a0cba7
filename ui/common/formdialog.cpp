// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formdialog.h"

#include "common/problemsentence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace banzhang {
namespace {

constexpr int dialogWidth = 440;

// Days as people write them: 2026-03-01, 2026/3/1, 2026年3月1日.
QDate writtenDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?$"));
    const auto match = form.match(text);
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

}

FormDialog::FormDialog(const UiContext &ui, const QString &name, const QString &title,
                       const QString &line, const QString &deed, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_fields(new QVBoxLayout), m_submit(new QPushButton(deed, this)),
      m_foot(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    build(title, line);
}

void FormDialog::build(const QString &title, const QString &line)
{
    setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, title, this));
    if (!line.isEmpty()) {
        auto *sub = new InkLabel(m_ui, &Theme::text2, Type::Base, line, this);
        sub->setWordWrap(true);
        layout->addWidget(sub);
    }
    layout->addSpacing(8);
    m_fields->setSpacing(8);
    layout->addLayout(m_fields);
    layout->addSpacing(8);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    m_foot->setObjectName(QStringLiteral("formFault"));
    m_foot->setWordWrap(true);
    foot->addWidget(m_foot, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &FormDialog::trySubmit);
}

QLineEdit *FormDialog::addLine(const QString &name, const QString &label, const QString &text,
                               const QString &hint)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    addField(label, edit);
    return edit;
}

QComboBox *FormDialog::addCombo(const QString &name, const QString &label)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    addField(label, combo);
    return combo;
}

QPlainTextEdit *FormDialog::addText(const QString &name, const QString &label)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    addField(label, edit);
    return edit;
}

void FormDialog::addWidget(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void FormDialog::addField(const QString &label, QWidget *editor)
{
    auto *field = new FormField(m_ui, label, editor, this);
    m_fields->addWidget(field);
    m_all.push_back(field);
    if (m_all.size() == 1)
        editor->setFocus();
}

FormField *FormDialog::fieldOf(const QWidget *editor) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [editor](const FormField *field) {
        return field->editor() == editor;
    });
    return found == m_all.end() ? nullptr : *found;
}

void FormDialog::refuse(const QWidget *editor, const QString &sentence)
{
    if (FormField *field = fieldOf(editor))
        field->setFault(sentence);
}

FormField *FormDialog::firstFault() const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [](const FormField *field) {
        return !field->fault().isEmpty();
    });
    return found == m_all.end() ? nullptr : *found;
}

std::optional<QDate> FormDialog::dayIn(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = writtenDay(text);
    if (day.isValid())
        return day;
    refuse(edit, tr("Write a day as 2026-03-01."));
    return std::nullopt;
}

const QWidget *FormDialog::editorOf(const Problem &) const
{
    return nullptr;
}

QString FormDialog::sentenceOf(const Problem &problem) const
{
    return problemSentence(problem);
}

void FormDialog::trySubmit()
{
    m_foot->clear();
    for (FormField *field : m_all)
        field->setFault({});
    submit();
    if (FormField *field = firstFault())
        field->setFocus();
    adjustSize();
}

void FormDialog::setBusy(bool isBusy)
{
    for (FormField *field : m_all)
        field->setEnabled(!isBusy);
    m_submit->setEnabled(!isBusy);
}

void FormDialog::tell(const Problem &problem)
{
    const QString sentence = sentenceOf(problem);
    if (FormField *field = fieldOf(editorOf(problem))) {
        field->setFault(sentence);
        field->setFocus();
    } else {
        m_foot->setText(sentence);
        m_submit->setFocus();
    }
    adjustSize();
}

}
