// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/uicontext.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace banzhang {

class FormField;

// Changes one's own password: old, new, once more.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    using Change = std::function<QFuture<Result<void>>(const QString &old, const QString &fresh)>;

    PasswordDialog(const UiContext &ui, const QString &login, Change change,
                   QWidget *parent = nullptr);

private:
    void build();
    void submit();
    void finish(const Result<void> &result);
    void clearFaults();
    [[nodiscard]] bool check();
    void setBusy(bool isBusy);

    const UiContext m_ui;
    const QString m_login;
    const Change m_change;
    QLineEdit *m_old, *m_fresh, *m_again;
    FormField *m_oldField, *m_freshField, *m_againField;
    QPushButton *m_submit;
};

}
