// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/uicontext.h"
#include "staff/serveraddress.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace banzhang {

class FormField;

// Signs in to a server's PostgreSQL. It asks, tells what was wrong under the field it concerns, and
// is accepted by whoever connects.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const UiContext &ui, const ServerAddress &address, QWidget *parent = nullptr);

    [[nodiscard]] ServerAddress address() const;
    // The attempt failed: the fields open again, the focus goes to what must change.
    void tell(const Problem &problem);

Q_SIGNALS:
    // The fields are closed until tell() or accept().
    void signInWanted(const ServerAddress &address);

private:
    void build();
    void submit();
    void setBusy(bool isBusy);
    void clearFaults();
    [[nodiscard]] bool checkFilled();
    [[nodiscard]] FormField *fieldFor(const Problem &problem) const;

    const UiContext m_ui;
    QLineEdit *m_host, *m_port, *m_database, *m_user, *m_password;
    QComboBox *m_tls;
    FormField *m_hostField, *m_portField, *m_databaseField, *m_userField, *m_passwordField,
        *m_tlsField;
    QPushButton *m_signIn;
};

}
