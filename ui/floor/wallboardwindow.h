// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/wallboarddesk.h"
#include "floor/wallboardview.h"

namespace banzhang {

// The whole screen of a television: the board and nothing else. No pointer; Escape or Q leaves.
class WallboardWindow final : public QWidget
{
    Q_OBJECT

public:
    // The desk outlives the window.
    explicit WallboardWindow(WallboardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] WallboardView &view() { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell(const Problem &problem);

    WallboardView *m_view;
};

}
