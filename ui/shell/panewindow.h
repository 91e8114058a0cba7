// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/uicontext.h"
#include "shell/consolestatus.h"

#include <QWidget>

namespace banzhang {

class StatusLine;

// A torn-off pane: its header, its docks and the status line, no rail. It owns the pane while it is
// open and gives it back when it is closed.
class PaneWindow final : public QWidget
{
    Q_OBJECT

public:
    PaneWindow(const UiContext &ui, const ConsoleStatus &status, Pane *pane);

    [[nodiscard]] Pane *pane() const { return m_pane; }
    // Lets go of the pane; the window is then empty and may be deleted.
    [[nodiscard]] Pane *takePane();

Q_SIGNALS:
    void closed();
    void paneWanted(int place);
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildKeys();

    const UiContext m_ui;
    Pane *m_pane;
    StatusLine *m_statusLine;
};

}
