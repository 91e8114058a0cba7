// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violationdesk.h"
#include "common/formdialog.h"

namespace banzhang {

// What somebody saw, proposed by a rule that is not measured; what it costs is said before.
class ProposeDialog final : public FormDialog
{
    Q_OBJECT

public:
    ProposeDialog(const UiContext &ui, ViolationDesk &desk, QWidget *parent);

Q_SIGNALS:
    void proposed();

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void loadTerms();
    void loadAgents();
    void loadShifts();
    void onAt();
    void showCost();
    [[nodiscard]] qint64 agentId() const; // 0: none of that number
    [[nodiscard]] std::optional<QDateTime> at() const;
    [[nodiscard]] QDate onDate() const; // of the shift, or the day at the site
    [[nodiscard]] const RuleVersion *version() const;

    ViolationDesk &m_desk;
    ProposalTerms m_terms;
    std::vector<ShiftChoice> m_shifts;
    QDate m_agentsDay; // for which the list of agents was asked
    std::pair<qint64, QDateTime> m_shiftsOf;
    QComboBox *m_rule;
    QComboBox *m_agent;
    QLineEdit *m_at;
    QComboBox *m_shift;
    QLineEdit *m_seen;
    InkLabel *m_cost;
};

}
