// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QWidget>

namespace banzhang {

struct FormItem;

// What the current item means, with a good and a bad example (Q22), under the sheet.
class SheetHelp final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetHelp(const UiContext &ui, QWidget *parent = nullptr);

    // Null for a section's head, or nothing.
    void setItem(const QString &number, const FormItem *item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    InkLabel *m_title;
    InkLabel *m_help;
    InkLabel *m_good;
    InkLabel *m_bad;
    InkLabel *m_keys;
};

}
