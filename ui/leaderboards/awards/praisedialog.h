// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/praisedesk.h"

namespace banzhang {

// Praises somebody for a day, with a concrete example and, if there is one, the call or the order
// that shows it (#27).
class PraiseDialog final : public FormDialog
{
    Q_OBJECT

public:
    PraiseDialog(const UiContext &ui, PraiseDesk &desk, QDate day, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    [[nodiscard]] QDate day() const;
    void loadAgents();
    void loadCalls();
    void countWords();

    PraiseDesk &m_desk;
    QLineEdit *m_day;
    QComboBox *m_agent;
    QPlainTextEdit *m_example;
    InkLabel *m_count;
    QComboBox *m_call;
    QLineEdit *m_order;
    std::vector<PraiseCall> m_calls;
    QDate m_agentsDay;
    std::pair<qint64, QDate> m_callsOf;
};

}
