// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/qualitystat.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QDateEdit;

namespace banzhang {

class FilterCombo;

// What a statistic is about: by whom, which days, which day counts, form, order of the places.
// Remembered per person; the days of one's own choosing are not.
class StatBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatBar(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] StatQuery query() const;
    void setForms(const std::vector<std::pair<QString, qint64>> &forms);
    // "by day of the interaction", "Form: all": how the choices read, for paper.
    [[nodiscard]] QString basisText() const;
    [[nodiscard]] QString formText() const;

    void turnBy();    // to the next kind of rows
    void turnBasis(); // which day counts
    void turnRank();
    void move(int periods); // later, earlier when negative
    // "This week" and the like mean other days after midnight.
    void refreshDays();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *buildKinds();
    void buildPeriods();
    void choosePeriod();
    void showPeriod(const StatPeriod &period);
    void takeDays();
    void remember();

    const UiContext m_ui;
    QButtonGroup *m_kinds;
    QComboBox *m_span;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_basis;
    FilterCombo *m_form;
    QComboBox *m_rank;
    StatPeriod m_period;
};

}
