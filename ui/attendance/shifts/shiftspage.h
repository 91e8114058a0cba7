// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/shiftdesk.h"
#include "attendance/shifts/shiftform.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace banzhang {

class MessageBar;
class TableView;

// The words of the list of shifts.
[[nodiscard]] QString shiftRowWord(int column, const ShiftRow &row);

// 班次: kinds of shift with their versions, the rules of rostering, and the need by half-hour.
class ShiftsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    ShiftsPage(const UiContext &ui, ShiftDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("shifts"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildTypes();
    [[nodiscard]] QWidget *buildNeeds();
    QPushButton *addButton(const char *name, const QString &text, QWidget *parent);
    void onLooked();
    void writeButtons();
    [[nodiscard]] const ShiftRow *chosen() const;
    void open(ShiftForm::Deed deed);
    void retire();
    void saveNeeds();
    void tell(const QString &what, const Problem &problem);

    const UiContext m_ui;
    ShiftDesk &m_desk;
    MessageBar *m_bar;
    TableView *m_types;
    QTableView *m_needs;
    QComboBox *m_scope;
    QPushButton *m_make = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_hours = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_rules = nullptr;
    QPushButton *m_save = nullptr;
};

}
