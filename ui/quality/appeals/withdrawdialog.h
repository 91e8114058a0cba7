// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "quality/appealdesk.h"

namespace banzhang {

// Takes an open appeal back, with the reason.
class WithdrawDialog final : public FormDialog
{
    Q_OBJECT

public:
    WithdrawDialog(const UiContext &ui, AppealDesk &desk, const Appeal &appeal, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    AppealDesk &m_desk;
    const qint64 m_appeal;
    QLineEdit *m_why;
};

}
