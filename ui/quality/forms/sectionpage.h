// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/forms/formpage.h"

namespace banzhang {

class InkLabel;

// A section: title, weight, whether it may be set aside as a whole.
class SectionPage final : public FormPage
{
    Q_OBJECT

public:
    explicit SectionPage(const UiContext &ui, QWidget *parent = nullptr);

private:
    void fill() override;
    [[nodiscard]] Form read() const override;

    QLineEdit *m_title;
    QSpinBox *m_weight;
    InkLabel *m_share;
    QCheckBox *m_mayNotApply;
};

}
