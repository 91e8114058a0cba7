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

    // Whether the reader may make findings of sheets of his own, or of all; without it nothing of
    // that is shown.
    void offerFindings(bool ofOwn, bool ofAll);
    // The item that is in front when the sheet is there.
    void showItem(const QString &key) { m_item = key; }

private:
    [[nodiscard]] QWidget *buildFoot();
    void load(qint64 sheetId);
    void show(const Sheet &sheet);
    void tellFate(const Sheet &sheet);
    void showEarlier(const Sheet &sheet);
    void listen();
    void noteHeard();
    void refuseSound(const Problem &problem);
    void updateFinding();
    void makeFinding();
    void print();
    void copy();

    const UiContext m_ui;
    SheetRecordDesk &m_desk;
    MessageBar *m_bar;
    SheetCase *m_case;
    QPushButton *m_listen;
    QPushButton *m_finding;
    QString m_item;
    bool m_mayFindOwn = false;
    bool m_mayFindAll = false;
    Sheet m_sheet;
    qint64 m_link = 0; // the sheet that the bar's button opens
};

}
