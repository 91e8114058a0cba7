// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "common/result.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace banzhang {

// Asks why before a pick is skipped, swapped or given away, and stays until that is done.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Text
    {
        QString title;
        QString line; // what follows
        QString deed;
        bool needsWhy = true;
    };
    using Names = std::vector<std::pair<QString, qint64>>;
    using Deed = std::function<QFuture<Result<void>>(const QString &why, qint64 chosen)>;

    // With names there is a choice among them, told to the deed; else it is told 0.
    WhyDialog(const UiContext &ui, const Text &text, const Names &names, Deed deed,
              QWidget *parent = nullptr);

private:
    void submit();

    const bool m_needsWhy;
    const Deed m_deed;
    QComboBox *m_choice;
    QLineEdit *m_why;
    FormField *m_field;
    QPushButton *m_submit;
};

}
