// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutydesk.h"
#include "common/formdialog.h"

namespace banzhang {

// What inspections look at, in a version from a day on: new, changed, or ended (P11, #70).
class InspectionItemDialog final : public FormDialog
{
    Q_OBJECT

public:
    // `item` with its code changes that one; without, a new item is made.
    InspectionItemDialog(const UiContext &ui, DutyDesk &desk, const InspectionItem &item,
                         QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void fill();

    DutyDesk &m_desk;
    InspectionItem m_item;
    QComboBox *m_kind;
    QComboBox *m_head;
    QLineEdit *m_words;
    QComboBox *m_rule;
    QLineEdit *m_position;
    QLineEdit *m_from;
};

// From which day an item is not looked at any more.
class EndItemDialog final : public FormDialog
{
    Q_OBJECT

public:
    EndItemDialog(const UiContext &ui, DutyDesk &desk, const InspectionItem &item, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    DutyDesk &m_desk;
    const QString m_code;
    QLineEdit *m_from;
};

}
