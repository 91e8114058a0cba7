// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/houseruledesk.h"
#include "common/formdialog.h"

namespace banzhang {

// How the centre measures and how far fines may go: managers change it, others read.
class AttendanceSettingDialog final : public FormDialog
{
    Q_OBJECT

public:
    AttendanceSettingDialog(const UiContext &ui, HouseRuleDesk &desk, QWidget *parent);

Q_SIGNALS:
    void saved();

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    // A number in a unit of its own, with its range and a sentence below.
    struct Figure
    {
        QLineEdit *edit = nullptr;
        qint64 unit = 1;  // what one of it is in the setting: 60 s, 100 fen
        qint64 least = 0; // in the setting's measure
        qint64 most = 0;
    };

    Figure addFigure(const QString &name, const QString &label, const QString &sentence,
                     qint64 unit, qint64 most);
    void addSentence(const QString &sentence);
    void addFields();
    void load();
    void show(const AttendanceSetting &setting);
    void check(const Figure &figure);
    [[nodiscard]] std::optional<qint64> valueOf(const Figure &figure) const;
    [[nodiscard]] std::optional<AttendanceSetting> given();
    void explainPoints();
    void save(const AttendanceSetting &setting);

    HouseRuleDesk &m_desk;
    AttendanceSetting m_present;
    bool m_isLoaded = false;
    Figure m_before;
    Figure m_after;
    Figure m_double;
    Figure m_duty;
    QComboBox *m_logins;
    QComboBox *m_points;
    InkLabel *m_pointsMean;
    Figure m_share;
    Figure m_minimum;
};

}
