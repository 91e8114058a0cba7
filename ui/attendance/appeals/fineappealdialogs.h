// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappealdesk.h"
#include "common/formdialog.h"

#include <functional>

namespace banzhang {

// What an agent writes against an entry of the ledger, recorded in his name.
class RecordFineAppealDialog final : public FormDialog
{
    Q_OBJECT

public:
    RecordFineAppealDialog(const UiContext &ui, FineAppealDesk &desk, const LedgerEntry &entry,
                           const FineAppealChance &chance, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    FineAppealDesk &m_desk;
    const qint64 m_entryId;
    QPlainTextEdit *m_words;
    QLineEdit *m_signature;
};

// Decides an appeal, with what would be booked in which month stated before.
class DecideFineAppealDialog final : public FormDialog
{
    Q_OBJECT

public:
    DecideFineAppealDialog(const UiContext &ui, FineAppealDesk &desk, const FineAppeal &appeal,
                           QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    [[nodiscard]] bool isInPoints() const { return m_appeal.takenFen() == 0; }
    [[nodiscard]] FineDecision decision() const;
    void showEffect();

    FineAppealDesk &m_desk;
    const FineAppeal m_appeal;
    QComboBox *m_outcome;
    QLineEdit *m_remains;
    QLineEdit *m_why;
    InkLabel *m_effect;
    std::optional<std::vector<FineBooking>> m_shown; // of the present choice
    quint64 m_generation = 0;
};

// Takes an appeal back on the agent's word.
class WithdrawFineAppealDialog final : public FormDialog
{
    Q_OBJECT

public:
    WithdrawFineAppealDialog(const UiContext &ui, FineAppealDesk &desk, const FineAppeal &appeal,
                             QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    FineAppealDesk &m_desk;
    const qint64 m_id;
    QLineEdit *m_why;
};

// How long one may appeal and a decision may take, and who is above the other managers.
class FineAppealTermsDialog final : public FormDialog
{
    Q_OBJECT

public:
    FineAppealTermsDialog(const UiContext &ui, FineAppealDesk &desk, const FineAppealTerms &terms,
                          QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    FineAppealDesk &m_desk;
    QLineEdit *m_window;
    QLineEdit *m_decide;
    QComboBox *m_superior;
};

// Opens the dialog over `page` if the entry may be appealed; else `refuse` is told why not.
void offerFineAppeal(const UiContext &ui, FineAppealDesk &desk, const LedgerEntry &entry,
                     QWidget &page, const std::function<void(const QString &)> &refuse);

}
