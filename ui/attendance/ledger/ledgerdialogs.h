// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledgerdesk.h"
#include "common/formdialog.h"

namespace banzhang {

// Books an award, an adjustment or a compensation.
class BookDialog final : public FormDialog
{
    Q_OBJECT

public:
    BookDialog(const UiContext &ui, LedgerDesk &desk, const AgentMonth &agent, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    LedgerDesk &m_desk;
    const qint64 m_agentId;
    const QString m_key; // sent again it is the same entry
    QComboBox *m_kind;
    QLineEdit *m_amount;
    QLineEdit *m_on;
    QLineEdit *m_note;
};

// Takes an entry back with the reason.
class ReverseDialog final : public FormDialog
{
    Q_OBJECT

public:
    ReverseDialog(const UiContext &ui, LedgerDesk &desk, const LedgerEntry &entry, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    LedgerDesk &m_desk;
    const qint64 m_entryId;
    QLineEdit *m_why;
};

}
