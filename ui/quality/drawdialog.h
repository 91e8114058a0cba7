// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "common/result.h"
#include "quality/samplingdesk.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace banzhang {

// A draw by a plan: of which days, with which seed, and before it is done what it would give.
class DrawDialog final : public QDialog
{
    Q_OBJECT

public:
    DrawDialog(const UiContext &ui, SamplingDesk &desk, const SamplingPlan &plan,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void drawn(DrawId draw);

private:
    void build();
    void proposeDays();
    void lookAhead();
    void tell(const Result<DrawPreview> &preview);
    void submit();
    [[nodiscard]] std::optional<std::pair<QDateTime, QDateTime>> span();

    const UiContext m_ui;
    SamplingDesk &m_desk;
    const SamplingPlan m_plan;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_seed;
    FormField *m_toField;
    InkLabel *m_preview;
    InkLabel *m_left;
    QPushButton *m_submit;
    QTimer m_soon;
    int m_number = 0;
};

}
