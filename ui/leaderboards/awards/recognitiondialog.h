// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/honourdesk.h"

namespace banzhang {

// Gives a recognition without money, with what it is for (#28).
class RecognitionDialog final : public FormDialog
{
    Q_OBJECT

public:
    RecognitionDialog(const UiContext &ui, HonourDesk &desk,
                      const std::vector<RecognitionKind> &kinds, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void loadAgents();

    HonourDesk &m_desk;
    QComboBox *m_kind;
    QLineEdit *m_day;
    QComboBox *m_agent;
    QPlainTextEdit *m_words;
    QDate m_agentsDay;
};

// Takes a recognition back: which one, and why.
class WithdrawRecognitionDialog final : public FormDialog
{
    Q_OBJECT

public:
    WithdrawRecognitionDialog(const UiContext &ui, HonourDesk &desk,
                              const std::vector<Recognition> &recognitions, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    HonourDesk &m_desk;
    QComboBox *m_which;
    QLineEdit *m_why;
};

}
