// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "quality/sheetrecorddesk.h"

namespace banzhang {

// Records that the agent took note of a sheet: what he said and where he signed (Q17).
class SheetNoteDialog final : public FormDialog
{
    Q_OBJECT

public:
    SheetNoteDialog(const UiContext &ui, SheetRecordDesk &desk, const SheetRecord &sheet,
                    QWidget *parent);

Q_SIGNALS:
    void recorded();

protected:
    void submit() override;

private:
    SheetRecordDesk &m_desk;
    const qint64 m_sheet;
    QLineEdit *m_comment;
    QComboBox *m_signedOn;
};

// Begins the correction of a sheet, with its reason (Q14).
class SheetCorrectionDialog final : public FormDialog
{
    Q_OBJECT

public:
    SheetCorrectionDialog(const UiContext &ui, SheetRecordDesk &desk, const SheetRecord &sheet,
                          QWidget *parent);

Q_SIGNALS:
    void begun(qint64 sheetId); // the draft

protected:
    void submit() override;

private:
    SheetRecordDesk &m_desk;
    const qint64 m_sheet;
    QLineEdit *m_why;
};

}
