// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/sheetrecorddesk.h"

#include <QDialog>

class QPushButton;

namespace banzhang {

class MessageBar;
class SheetCase;

// A submitted sheet to read, with its recording, its marks and what became of it.
class SheetReader final : public QDialog
{
    Q_OBJECT

public:
    SheetReader(const UiContext &ui, SheetRecordDesk &desk, qint64 sheetId, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildFoot();
    void load(qint64 sheetId);
    void show(const Sheet &sheet);
    void tellFate(const Sheet &sheet);
    void showEarlier(const Sheet &sheet);
    void listen();
    void print();
    void copy();

    const UiContext m_ui;
    SheetRecordDesk &m_desk;
    MessageBar *m_bar;
    SheetCase *m_case;
    QPushButton *m_listen;
    Sheet m_sheet;
    qint64 m_link = 0; // the sheet that the bar's button opens
};

}
