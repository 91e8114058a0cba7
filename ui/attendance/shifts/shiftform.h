// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/shiftdesk.h"
#include "common/uicontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace banzhang {

class InkLabel;

// A kind of shift and its hours: a new one, another name, or hours from a day on.
class ShiftForm final : public QDialog
{
    Q_OBJECT

public:
    enum class Deed { Make, Rename, NewHours };

    ShiftForm(const UiContext &ui, ShiftDesk &desk, Deed deed, const ShiftRow &row,
              QWidget *parent);

private:
    void buildNames(QFormLayout &form);
    void buildHours(QVBoxLayout &layout);
    void addPart(const ShiftSegment &segment);
    [[nodiscard]] std::vector<ShiftSegment> parts(bool &isReadable) const;
    void tell();
    void submit();

    const UiContext m_ui;
    ShiftDesk &m_desk;
    const Deed m_deed;
    const ShiftRow m_row;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_key;
    QCheckBox *m_training;
    QDateEdit *m_from;
    QTableWidget *m_parts;
    QPushButton *m_submit;
    InkLabel *m_fault;
};

// How the centre rosters: rest between shifts, rest days a week, weeks ahead, the night.
class RosterRulesForm final : public QDialog
{
    Q_OBJECT

public:
    RosterRulesForm(const UiContext &ui, ShiftDesk &desk, QWidget *parent);
};

}
