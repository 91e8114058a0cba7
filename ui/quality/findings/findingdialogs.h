// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "quality/findingdesk.h"
#include "quality/sheetrecorddesk.h"

class QPlainTextEdit;

namespace banzhang {

// Takes the next step of a finding: asks what belongs to it.
class FindingStepDialog final : public FormDialog
{
    Q_OBJECT

public:
    FindingStepDialog(const UiContext &ui, FindingDesk &desk, const FindingDetail &detail,
                      FindingDeed deed, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void addFields(const FindingDetail &detail);
    void addChoice(const QString &label, const QStringList &choices);
    void addAnnouncement(const FindingDetail &detail);
    [[nodiscard]] QString given() const;

    FindingDesk &m_desk;
    const FindingDeed m_deed;
    const FindingId m_id;
    QComboBox *m_choice = nullptr; // whom, where
    QLineEdit *m_line = nullptr;   // how, note, why
    QLineEdit *m_due = nullptr;
    QPlainTextEdit *m_words = nullptr;
};

// Makes a finding of an item of a sheet.
class MakeFindingDialog final : public FormDialog
{
    Q_OBJECT

public:
    MakeFindingDialog(const UiContext &ui, SheetRecordDesk &desk, const Sheet &sheet,
                      const FormItem &item, QWidget *parent);

Q_SIGNALS:
    void made();

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    SheetRecordDesk &m_desk;
    const qint64 m_sheet;
    const QString m_item;
    QLineEdit *m_fault;
    QComboBox *m_cause;
};

}
