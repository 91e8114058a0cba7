// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "quality/samplepick.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace banzhang {

class ChoiceButton;

// All fields of a sampling plan, and above them in plain words what it will do.
class PlanEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanEditor(const UiContext &ui, QWidget *parent = nullptr);

    void setChoices(const SamplingChoices &choices);
    void show(const SamplingPlan &plan);
    using QWidget::show;
    // As it stands; what is no number or day is missing in it.
    [[nodiscard]] SamplingPlan plan() const;
    [[nodiscard]] bool isChanged() const { return !(plan() == m_shown); }
    // Marks the field at fault, if any; true when the plan may be saved.
    bool check();
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void buildAmount(QGridLayout &grid);
    void buildFilter(QGridLayout &grid);
    void buildWho(QGridLayout &grid);
    QLineEdit *line(const char *name, const QString &hint = {});
    QComboBox *combo(const char *name);
    ChoiceButton *choice(const char *name, const QString &label, const QString &none);
    FormField *add(QGridLayout &grid, const QString &label, QWidget *editor);
    [[nodiscard]] QWidget *fieldOf(PlanFault fault) const;
    void follow();

    const UiContext m_ui;
    SamplingPlan m_shown;
    bool m_isQuiet = false;
    InkLabel *m_sentence;
    QLineEdit *m_name, *m_quantity, *m_least, *m_secondsFrom, *m_secondsTo, *m_hourFrom, *m_hourTo,
        *m_results, *m_successes, *m_factors, *m_hired, *m_percent, *m_deviations, *m_from,
        *m_until;
    QComboBox *m_form, *m_reason, *m_each, *m_period, *m_unit, *m_measure;
    ChoiceButton *m_directions, *m_channels, *m_queues, *m_teams, *m_inspectors;
    QCheckBox *m_recorded, *m_unscored;
    std::vector<FormField *> m_fields;
};

}
