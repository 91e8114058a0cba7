// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/board.h"

namespace banzhang {

// Any range of days for a board.
class RangeDialog final : public FormDialog
{
    Q_OBJECT

public:
    RangeDialog(const UiContext &ui, const BoardPeriod &shown, QWidget *parent);

Q_SIGNALS:
    void chosen(const banzhang::BoardPeriod &range);

protected:
    void submit() override;

private:
    QLineEdit *m_first;
    QLineEdit *m_last;
};

}
