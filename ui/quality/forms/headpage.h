// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/forms/formpage.h"

namespace banzhang {

class EditTable;

// The form itself: title, how the total is made, grades.
class HeadPage final : public FormPage
{
    Q_OBJECT

public:
    explicit HeadPage(const UiContext &ui, QWidget *parent = nullptr);

private:
    void fill() override;
    [[nodiscard]] Form read() const override;
    void addGrade();
    void removeGrade(int row);

    QLineEdit *m_title;
    QComboBox *m_weighting;
    QComboBox *m_fatal;
    QComboBox *m_notApplicable;
    EditTable *m_grades;
};

}
