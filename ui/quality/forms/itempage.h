// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/forms/formpage.h"

class QDoubleSpinBox;
class QListWidget;

namespace banzhang {

class EditTable;

// An item with all that it is: kind, answers, severity, condition, help.
class ItemPage final : public FormPage
{
    Q_OBJECT

public:
    explicit ItemPage(const UiContext &ui, QWidget *parent = nullptr);

private:
    void buildAnswers();
    void buildCondition();
    void buildHelp();
    void fill() override;
    void fillNumbers(const FormItem &item);
    void fillOptions(const FormItem &item);
    void fillCondition(const FormItem &item);
    void fillConditionAnswers(const FormItem &on, const QStringList &chosen);
    [[nodiscard]] Form read() const override;
    void readNumbers(FormItem &item) const;
    [[nodiscard]] std::vector<FormOption> readOptions() const;
    void readCondition(FormItem &item) const;
    void changeKind();
    void addOption();
    void removeOption(int row);

    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_measure = nullptr;
    QCheckBox *m_scored = nullptr;
    QCheckBox *m_mayNotApply = nullptr;
    QCheckBox *m_mayBeMissing = nullptr;
    QWidget *m_numbers = nullptr;
    QDoubleSpinBox *m_points = nullptr;
    QSpinBox *m_minimum = nullptr;
    QSpinBox *m_maximum = nullptr;
    QSpinBox *m_failsBelow = nullptr;
    QSpinBox *m_commentBelow = nullptr;
    QWidget *m_optionsHead = nullptr;
    EditTable *m_options = nullptr;
    QPlainTextEdit *m_causes = nullptr;
    QComboBox *m_conditionItem = nullptr;
    QListWidget *m_conditionAnswers = nullptr;
    QPlainTextEdit *m_help = nullptr;
    QPlainTextEdit *m_good = nullptr;
    QPlainTextEdit *m_bad = nullptr;
};

}
