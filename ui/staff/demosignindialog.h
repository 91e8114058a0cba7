// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "staff/staffaccount.h"

#include <QDialog>

namespace banzhang {

// In the demo one chooses as whom to look at it; there is nothing to protect.
class DemoSignInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DemoSignInDialog(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] Post chosen() const { return m_chosen; }

private:
    [[nodiscard]] QWidget *choice(Post post, const QString &name, const QString &line);

    const UiContext m_ui;
    Post m_chosen = Post::Manager;
};

}
