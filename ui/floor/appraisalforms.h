// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "floor/appraisaldesk.h"

namespace banzhang {

// A form of the appraisals: refusals in their words.
class AppraisalForm : public FormDialog
{
    Q_OBJECT

protected:
    using FormDialog::FormDialog;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;
    // "2", "0.5" as hundredths; nothing and a fault when it is no number.
    std::optional<qint64> hundredthsIn(const QLineEdit *edit);
};

// Enters an odd figure: what was seen stands, a comment may be added.
class FigureEntryForm final : public AppraisalForm
{
    Q_OBJECT

public:
    FigureEntryForm(const UiContext &ui, AppraisalDesk &desk, const OddFigure &odd,
                    const QDate &day, QWidget *parent);

protected:
    void submit() override;

private:
    AppraisalDesk &m_desk;
    const OddFigure m_odd;
    const QDate m_day;
    QLineEdit *m_comment;
};

// Enters an alarm, by a standard.
class AlarmEntryForm final : public AppraisalForm
{
    Q_OBJECT

public:
    AlarmEntryForm(const UiContext &ui, AppraisalDesk &desk, const FloorAlarm &alarm,
                   QWidget *parent);

protected:
    void submit() override;

private:
    AppraisalDesk &m_desk;
    const AlarmId m_alarm;
    QLineEdit *m_standard;
    QLineEdit *m_points;
    QLineEdit *m_comment;
};

// Confirms or withdraws an entry.
class DecisionForm final : public AppraisalForm
{
    Q_OBJECT

public:
    enum class Deed { Confirm, Withdraw };
    DecisionForm(const UiContext &ui, AppraisalDesk &desk, const Appraisal &entry, Deed deed,
                 QWidget *parent);

protected:
    void submit() override;

private:
    AppraisalDesk &m_desk;
    const AppraisalId m_entry;
    const Deed m_deed;
    const bool m_needsWords;
    QLineEdit *m_words;
};

// A new rule for a figure, or other bounds of one from a day on.
class FigureRuleForm final : public AppraisalForm
{
    Q_OBJECT

public:
    // A null rule adds one; else what it measures and of whom stays.
    FigureRuleForm(const UiContext &ui, AppraisalDesk &desk, const FigureRuleBook &book,
                   const FigureRule *rule, QWidget *parent);

protected:
    void submit() override;

private:
    void show(const FigureRule &rule);
    void followMetric();
    void tellFault(FigureRuleFault fault);
    [[nodiscard]] FigureMetric metric() const;
    [[nodiscard]] std::optional<qint64> boundIn(const QLineEdit *edit);
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

    AppraisalDesk &m_desk;
    QComboBox *m_metric;
    QComboBox *m_team;
    QLineEdit *m_lower;
    QLineEdit *m_upper;
    QLineEdit *m_fewest;
    QLineEdit *m_standard;
    QLineEdit *m_points;
    QLineEdit *m_from;
};

// From which day on a rule no longer holds.
class EndFigureRuleForm final : public AppraisalForm
{
    Q_OBJECT

public:
    EndFigureRuleForm(const UiContext &ui, AppraisalDesk &desk, const FigureRule &rule,
                      QWidget *parent);

protected:
    void submit() override;

private:
    AppraisalDesk &m_desk;
    const FigureRuleId m_rule;
    QLineEdit *m_from;
};

}
