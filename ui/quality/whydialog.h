// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "common/result.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace banzhang {

// Asks why before a pick is skipped or swapped, and stays until that is done.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Text
    {
        QString title;
        QString line; // what follows
        QString deed;
    };
    using Deed = std::function<QFuture<Result<void>>(const QString &why)>;

    WhyDialog(const UiContext &ui, const Text &text, Deed deed, QWidget *parent = nullptr);

private:
    void submit();

    const Deed m_deed;
    QLineEdit *m_why;
    FormField *m_field;
    QPushButton *m_submit;
};

}
