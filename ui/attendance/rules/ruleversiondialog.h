// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/houseruledesk.h"
#include "common/formdialog.h"
#include "common/monthcombo.h"

class QTableWidget;

namespace banzhang {

class MonthCombo;

// A new version of a rule; before it is saved it is tried over a month: whom it would have cost
// what.
class RuleVersionDialog final : public FormDialog
{
    Q_OBJECT

public:
    RuleVersionDialog(const UiContext &ui, HouseRuleDesk &desk, const RuleVersion &present,
                      QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    [[nodiscard]] std::optional<RuleVersion> given();
    void tryOut();
    void showTried(const std::vector<WhatIfRow> &rows);

    HouseRuleDesk &m_desk;
    const RuleVersion m_present;
    QLineEdit *m_from;
    QLineEdit *m_words;
    QLineEdit *m_amount;
    QLineEdit *m_points;
    QLineEdit *m_grace;
    QLineEdit *m_limit;
    QComboBox *m_per;
    MonthCombo *m_month;
    InkLabel *m_sum;
    QTableWidget *m_tried;
};

}
