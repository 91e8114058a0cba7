// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterfile.h"
#include "attendance/shiftdesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace banzhang {

class InkLabel;
class MessageBar;
class TableView;

// A calendar file before it is taken: what changes, and each line that is not taken.
class CalendarImportDialog final : public QDialog
{
    Q_OBJECT

public:
    CalendarImportDialog(const UiContext &ui, ShiftDesk &desk, const CalendarFile &file,
                         QWidget *parent);

private:
    void submit();

    ShiftDesk &m_desk;
    const CalendarFile m_file;
    QCheckBox *m_whole;
    QPushButton *m_submit;
    InkLabel *m_fault;
};

// 日历: holidays and make-up working days (调休), as an administrator brings them.
class CalendarPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    CalendarPage(const UiContext &ui, ShiftDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("calendar"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    void importFile();
    void takeFile(const QString &path);

    const UiContext m_ui;
    ShiftDesk &m_desk;
    MessageBar *m_bar;
    TableView *m_table;
};

}
