// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violationdesk.h"
#include "attendance/yuan.h"
#include "common/formdialog.h"

namespace banzhang {

// Confirms or dismisses violations, with what follows from it stated before.
class DecideDialog final : public FormDialog
{
    Q_OBJECT

public:
    DecideDialog(const UiContext &ui, ViolationDesk &desk, const std::vector<Violation> &chosen,
                 bool isConfirming, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    ViolationDesk &m_desk;
    const bool m_isConfirming;
    std::vector<ViolationId> m_ids;
    QLineEdit *m_amount = nullptr; // of a single one
    QLineEdit *m_why;
};

// What the agent says, recorded in his name.
class StatementDialog final : public FormDialog
{
    Q_OBJECT

public:
    StatementDialog(const UiContext &ui, ViolationDesk &desk, const Violation &violation,
                    QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    ViolationDesk &m_desk;
    const ViolationId m_id;
    QLineEdit *m_words;
    QLineEdit *m_signature;
};

// A punch by hand of the violation's agent, with the reason.
class HandPunchDialog final : public FormDialog
{
    Q_OBJECT

public:
    HandPunchDialog(const UiContext &ui, ViolationDesk &desk, const Violation &violation,
                    QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    ViolationDesk &m_desk;
    const qint64 m_agentId;
    QLineEdit *m_at;
    QComboBox *m_direction;
    QLineEdit *m_reason;
};

// A moment as typed at the site, "2026-11-18 08:00:00" or without seconds; nothing for anything
// else.
[[nodiscard]] std::optional<QDateTime> momentAtSite(const QString &text, const ServerClock &clock);

}
