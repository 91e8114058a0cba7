// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/bonusdesk.h"

namespace banzhang {

// A member's points for the month with what they are for; what was said before stands below.
class BonusDialog final : public FormDialog
{
    Q_OBJECT

public:
    BonusDialog(const UiContext &ui, BonusDesk &desk, const BonusMember &member, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void loadHistory();

    BonusDesk &m_desk;
    const BonusMember m_member;
    QLineEdit *m_points;
    QPlainTextEdit *m_reason;
    InkLabel *m_history;
};

// Between what the points of all leaders lie.
class BonusRangeDialog final : public FormDialog
{
    Q_OBJECT

public:
    BonusRangeDialog(const UiContext &ui, BonusDesk &desk, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    BonusDesk &m_desk;
    QLineEdit *m_least;
    QLineEdit *m_most;
};

}
