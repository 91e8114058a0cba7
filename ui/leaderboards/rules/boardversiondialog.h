// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/boardruledesk.h"

#include <map>

class QCheckBox;
class QSpinBox;

namespace banzhang {

// A new version of a board's rules from a day on, begun from what holds.
class BoardVersionDialog final : public FormDialog
{
    Q_OBJECT

public:
    BoardVersionDialog(const UiContext &ui, BoardRuleDesk &desk, const BoardVersion &present,
                       QWidget *parent);

Q_SIGNALS:
    void saved(const QString &words);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    // A gate that is on or off, and its number where it has one.
    struct Gate
    {
        QCheckBox *isOn = nullptr;
        QSpinBox *number = nullptr;
    };

    void addRanking();
    void addGates();
    [[nodiscard]] Gate addGate(const char *name, const QString &before, int most = 0,
                               const QString &after = {});
    void addEnd();
    void show(const BoardVersion &version);
    void chooseBoard();
    void onMetric();
    void tellFormula();
    [[nodiscard]] BoardCode code() const;
    [[nodiscard]] BoardMetric metric() const;
    [[nodiscard]] std::optional<BoardWeights> weights(bool refuses);
    [[nodiscard]] BoardGates gates() const;
    [[nodiscard]] std::optional<BoardRule> given();

    BoardRuleDesk &m_desk;
    QComboBox *m_board;
    QLineEdit *m_from;
    QComboBox *m_metric = nullptr;
    std::map<BoardMetric, QLineEdit *> m_weights;
    InkLabel *m_formula = nullptr;
    Gate m_fatal;
    Gate m_absent;
    Gate m_late;
    Gate m_calls;
    Gate m_sample;
    QComboBox *m_ties = nullptr;
    QLineEdit *m_closes = nullptr;
    QComboBox *m_weekStarts = nullptr;
};

}
