// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/passworddialog.h"

#include "common/formfield.h"
#include "common/problemsentence.h"
#include "common/whendone.h"
#include "staff/password.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace banzhang {

namespace {

QLineEdit *secret(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

}

PasswordDialog::PasswordDialog(const UiContext &ui, const QString &login, Change change,
                               QWidget *parent)
    : QDialog(parent), m_ui(ui), m_login(login), m_change(std::move(change)),
      m_old(secret(QStringLiteral("old"), this)), m_fresh(secret(QStringLiteral("fresh"), this)),
      m_again(secret(QStringLiteral("again"), this)),
      m_oldField(new FormField(ui, tr("Old password"), m_old, this)),
      m_freshField(new FormField(ui, tr("New password"), m_fresh, this)),
      m_againField(new FormField(ui, tr("Once more"), m_again, this)),
      m_submit(new QPushButton(tr("Change password"), this))
{
    setObjectName(QStringLiteral("changePassword"));
    setWindowTitle(tr("Change password"));
    build();
}

void PasswordDialog::build()
{
    setFixedWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(
        new InkLabel(m_ui, &Theme::text, Type::Title, tr("Password of %1").arg(m_login), this));
    layout->addWidget(new InkLabel(
        m_ui, &Theme::text2, Type::Base,
        tr("At least %n characters, letters and digits.", nullptr, shortestPassword), this));
    layout->addSpacing(8);
    for (FormField *field : {m_oldField, m_freshField, m_againField})
        layout->addWidget(field);
    layout->addSpacing(8);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &PasswordDialog::submit);
}

void PasswordDialog::submit()
{
    clearFaults();
    if (!check()) {
        adjustSize();
        return;
    }
    setBusy(true);
    whenDone(m_change(m_old->text(), m_fresh->text()), this,
             [this](const Result<void> &result) { finish(result); });
}

void PasswordDialog::finish(const Result<void> &result)
{
    setBusy(false);
    if (result) {
        accept();
        return;
    }
    const bool isOldWrong = result.error().sqlState == u"28P01";
    FormField *field = isOldWrong ? m_oldField : m_freshField;
    field->setFault(isOldWrong ? tr("This is not your old password.")
                               : problemSentence(result.error()));
    field->setFocus();
    adjustSize();
}

bool PasswordDialog::check()
{
    FormField *first = nullptr;
    const auto refuse = [&first](FormField *field, const QString &sentence) {
        field->setFault(sentence);
        first = first ? first : field;
    };
    if (m_old->text().isEmpty())
        refuse(m_oldField, tr("Your old password is missing."));
    switch (passwordFault(m_fresh->text(), m_login)) {
    case PasswordFault::None: break;
    case PasswordFault::TooShort:
        refuse(m_freshField, tr("At least %n characters.", nullptr, shortestPassword));
        break;
    case PasswordFault::HasLogin:
        refuse(m_freshField, tr("It must not contain your user name."));
        break;
    case PasswordFault::OneKind: refuse(m_freshField, tr("Use letters and digits.")); break;
    }
    if (m_fresh->text() != m_again->text())
        refuse(m_againField, tr("This differs from the new password."));
    if (first)
        first->setFocus();
    return first == nullptr;
}

void PasswordDialog::clearFaults()
{
    for (FormField *field : {m_oldField, m_freshField, m_againField})
        field->setFault({});
    adjustSize();
}

void PasswordDialog::setBusy(bool isBusy)
{
    for (FormField *field : {m_oldField, m_freshField, m_againField})
        field->setEnabled(!isBusy);
    m_submit->setEnabled(!isBusy);
}

}
