// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/signindialog.h"

#include "common/formfield.h"
#include "common/problemsentence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace banzhang {

namespace {

constexpr int dialogWidth = 440;

QLineEdit *edit(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QLineEdit(text, parent);
    made->setObjectName(name);
    return made;
}

// One port, or as many as there are hosts.
QLineEdit *portEdit(const QString &port, QWidget *parent)
{
    QLineEdit *made = edit(QStringLiteral("port"), port, parent);
    made->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\d{1,5}(,\\d{1,5})*")), made));
    made->setFixedWidth(96);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

}

SignInDialog::SignInDialog(const UiContext &ui, const ServerAddress &address, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_host(edit(QStringLiteral("host"), address.host, this)),
      m_port(portEdit(address.port, this)),
      m_database(edit(QStringLiteral("database"), address.database, this)),
      m_user(edit(QStringLiteral("user"), address.user, this)),
      m_password(edit(QStringLiteral("password"), address.password, this)),
      m_tls(new QComboBox(this)), m_hostField(new FormField(ui, tr("Server"), m_host, this)),
      m_portField(new FormField(ui, tr("Port"), m_port, this)),
      m_databaseField(new FormField(ui, tr("Database"), m_database, this)),
      m_userField(new FormField(ui, tr("User"), m_user, this)),
      m_passwordField(new FormField(ui, tr("Password"), m_password, this)),
      m_tlsField(new FormField(ui, tr("Encryption"), m_tls, this)),
      m_signIn(new QPushButton(tr("Sign in"), this))
{
    setObjectName(QStringLiteral("signIn"));
    setWindowTitle(tr("Sign in"));
    m_password->setEchoMode(QLineEdit::Password);
    m_tls->setObjectName(QStringLiteral("tls"));
    m_tls->addItem(tr("Encrypted, certificate checked"), QStringLiteral("verify-full"));
    m_tls->addItem(tr("Encrypted, certificate not checked"), QStringLiteral("require"));
    m_tls->addItem(tr("Encrypted if the server offers it"), QStringLiteral("prefer"));
    m_tls->addItem(tr("Not encrypted"), QStringLiteral("disable"));
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(address.tls)));
    connect(m_tls, &QComboBox::currentIndexChanged, this, &SignInDialog::clearFaults);
    build();
    (m_host->text().isEmpty()   ? m_host
     : m_user->text().isEmpty() ? m_user
                                : m_password)
        ->setFocus();
}

void SignInDialog::build()
{
    setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(
        new InkLabel(m_ui, &Theme::text, Type::Title, tr("Sign in to your centre"), this));
    auto *line = new InkLabel(
        m_ui, &Theme::text2, Type::Base,
        tr("You sign in to the centre's PostgreSQL itself, with your own account."), this);
    line->setWordWrap(true);
    layout->addWidget(line);
    layout->addSpacing(8);
    for (FormField *field :
         {m_hostField, m_portField, m_databaseField, m_userField, m_passwordField, m_tlsField})
        layout->addWidget(field);
    layout->addSpacing(8);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    m_signIn->setObjectName(QStringLiteral("submit"));
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    cancel->setAutoDefault(false);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_signIn);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
}

ServerAddress SignInDialog::address() const
{
    ServerAddress address;
    address.host = m_host->text().trimmed();
    address.port = m_port->text();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.password = m_password->text();
    address.tls = m_tls->currentData().toString();
    return address;
}

void SignInDialog::tell(const Problem &problem)
{
    setBusy(false);
    FormField *field = fieldFor(problem);
    field->setFault(problemSentence(problem));
    field->setFocus();
    if (field == m_passwordField)
        m_password->selectAll();
    adjustSize();
}

FormField *SignInDialog::fieldFor(const Problem &problem) const
{
    if (isWrongPassword(problem) || problem.sqlState == u"28000"
        || problem.text.contains(u"no password supplied"))
        return m_passwordField;
    if (isMissingDatabase(problem))
        return m_databaseField;
    if (problem.text.contains(u"SSL") || problem.text.contains(u"certificate"))
        return m_tlsField;
    return m_hostField;
}

void SignInDialog::submit()
{
    clearFaults();
    if (!checkFilled())
        return;
    setBusy(true);
    Q_EMIT signInWanted(address());
}

bool SignInDialog::checkFilled()
{
    FormField *first = nullptr;
    const auto need = [&first](FormField *field, const QLineEdit *editor, const QString &sentence) {
        if (!editor->text().trimmed().isEmpty())
            return;
        field->setFault(sentence);
        first = first ? first : field;
    };
    need(m_hostField, m_host, tr("The name or address of the server is missing."));
    need(m_databaseField, m_database, tr("The name of the database is missing."));
    need(m_userField, m_user, tr("Your user name is missing."));
    if (first)
        first->setFocus();
    adjustSize();
    return first == nullptr;
}

void SignInDialog::setBusy(bool isBusy)
{
    for (FormField *field :
         {m_hostField, m_portField, m_databaseField, m_userField, m_passwordField, m_tlsField})
        field->setEnabled(!isBusy);
    m_signIn->setEnabled(!isBusy);
    m_signIn->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
}

void SignInDialog::clearFaults()
{
    for (FormField *field :
         {m_hostField, m_databaseField, m_userField, m_passwordField, m_tlsField})
        field->setFault({});
    adjustSize();
}

}
