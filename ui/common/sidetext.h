// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QScrollArea>

namespace banzhang {

// What stands beside a list about its chosen row: a head, and lines that can be marked and copied.
class SideText final : public QScrollArea
{
    Q_OBJECT

public:
    // `name` is the text's object name.
    SideText(const UiContext &ui, const QString &name, QWidget *parent);

    void tell(const QString &head, const QString &text);
    // Lines "name, tab, words", as they are printed.
    void tell(const QString &head, const QStringList &lines);

private:
    InkLabel *m_head;
    InkLabel *m_text;
};

}
