// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/deeddialog.h"

#include "common/formfield.h"
#include "common/whendone.h"
#include "floor/deedwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int dialogWidth = 460;
constexpr int textHeight = 64;
constexpr int longestText = 2000;

}

DeedDialog::DeedDialog(const UiContext &ui, const Words &words,
                       const std::vector<DeedField> &fields, Submit submit, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_submit(std::move(submit)),
      m_button(new QPushButton(words.deed, this))
{
    setObjectName(QStringLiteral("deedDialog"));
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(dialogWidth);
    new QVBoxLayout(this);
    layout()->setContentsMargins(24, 24, 24, 16);
    layout()->setSpacing(8);
    layout()->addWidget(new InkLabel(ui, &Theme::text, Type::Title, words.title, this));
    if (!words.text.isEmpty()) {
        auto *text = new InkLabel(ui, &Theme::text2, Type::Base, words.text, this);
        text->setWordWrap(true);
        layout()->addWidget(text);
    }
    for (const DeedField &field : fields)
        addField(field);
    build(words);
    m_lines.front().widget->setFocus();
}

void DeedDialog::addField(const DeedField &field)
{
    Line line{field, nullptr, {}};
    QWidget *editor = nullptr;
    if (field.kind == DeedField::Kind::Text) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(textHeight);
        line.value = [text] { return text->toPlainText().trimmed().left(longestText); };
        editor = text;
    } else if (field.kind == DeedField::Kind::Line) {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(longestText);
        line.value = [edit] { return edit->text().trimmed(); };
        editor = edit;
    } else {
        auto *combo = new QComboBox(this);
        combo->addItems(field.choices);
        const bool isFree = field.kind == DeedField::Kind::LineWithChoices;
        combo->setEditable(isFree);
        if (isFree)
            combo->setCurrentText({});
        line.value = [combo, isFree] {
            return isFree ? combo->currentText().trimmed() : QString::number(combo->currentIndex());
        };
        editor = combo;
    }
    editor->setObjectName(field.name);
    line.widget = new FormField(m_ui, field.label, editor, this);
    layout()->addWidget(line.widget);
    m_lines.push_back(std::move(line));
}

void DeedDialog::build(const Words &)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("submit"));
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_button);
    static_cast<QVBoxLayout *>(layout())->addSpacing(8);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &DeedDialog::send);
}

bool DeedDialog::check()
{
    FormField *first = nullptr;
    for (const Line &line : m_lines) {
        const bool isMissing = !line.field.missing.isEmpty() && line.value().isEmpty();
        line.widget->setFault(isMissing ? line.field.missing : QString());
        if (isMissing && !first)
            first = line.widget;
    }
    if (first)
        first->setFocus();
    return first == nullptr;
}

void DeedDialog::send()
{
    const bool isComplete = check();
    adjustSize();
    if (!isComplete)
        return;
    QStringList values;
    for (const Line &line : m_lines)
        values.append(line.value());
    m_button->setEnabled(false);
    whenDone(m_submit(values), this, [this](const Result<void> &result) { finish(result); });
}

void DeedDialog::finish(const Result<void> &result)
{
    if (result)
        return accept();
    m_button->setEnabled(true);
    m_lines.back().widget->setFault(deedSentence(result.error()));
    adjustSize();
}

}
