// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "reports/reportdesk.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QSpinBox;
class QTimeEdit;
QT_END_NAMESPACE

namespace banzhang {

// A schedule, new or changed.
class ScheduleDialog final : public FormDialog
{
    Q_OBJECT

public:
    ScheduleDialog(const UiContext &ui, ReportDesk &desk, const ReportSchedule &schedule,
                   const QString &language, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void fill();
    void fitDay();

    ReportDesk &m_desk;
    const ReportSchedule m_schedule;
    const QString m_language;
    QComboBox *m_report;
    QComboBox *m_scope;
    QComboBox *m_every;
    QSpinBox *m_day;
    QTimeEdit *m_at;
    QCheckBox *m_pdf;
    QCheckBox *m_xlsx;
    QCheckBox *m_csv;
    QLineEdit *m_folder;
};

}
