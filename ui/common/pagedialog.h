// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"

#include <QDialog>

namespace banzhang {

// A page in a window of its own, for who comes from elsewhere and goes back by Esc.
class PageDialog final : public QDialog
{
    Q_OBJECT

public:
    // Takes the page over; what it works with outlives the dialog, or is its child.
    PageDialog(const UiContext &ui, TabPage &page, QWidget *parent);

    [[nodiscard]] TabPage &page() const { return m_page; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    TabPage &m_page;
};

}
