// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetdialogs.h"

#include "quality/sheet/sheetwords.h"

#include <QComboBox>
#include <QLineEdit>

namespace banzhang {
namespace {

constexpr int longestComment = 3072;

QString headOf(const SheetRecord &sheet)
{
    return sheet.agentNo + u' ' + sheet.agent + QStringLiteral(" · ") + scoreText(sheet.score)
           + u' ' + sheet.grade;
}

}

SheetNoteDialog::SheetNoteDialog(const UiContext &context, SheetRecordDesk &desk,
                                 const SheetRecord &sheet, QWidget *parent)
    : FormDialog(context, QStringLiteral("sheetNoteDialog"), headOf(sheet),
                 tr("The agent read the sheet. His word is recorded once and stays."), tr("Record"),
                 parent),
      m_desk(desk), m_sheet(sheet.sheetId),
      m_comment(
          addLine(QStringLiteral("comment"), tr("What the agent says"), {}, tr("may stay empty"))),
      m_signedOn(addCombo(QStringLiteral("signedOn"), tr("Signed")))
{
    m_comment->setMaxLength(longestComment);
    m_signedOn->addItem(tr("at this console"), QStringLiteral("console"));
    m_signedOn->addItem(tr("on the printed sheet"), QStringLiteral("paper"));
}

void SheetNoteDialog::submit()
{
    whenSubmitted(
        m_desk.acknowledge(m_sheet, m_comment->text(), m_signedOn->currentData().toString()),
        [this](const Result<void> &) { Q_EMIT recorded(); });
}

SheetCorrectionDialog::SheetCorrectionDialog(const UiContext &context, SheetRecordDesk &desk,
                                             const SheetRecord &sheet, QWidget *parent)
    : FormDialog(context, QStringLiteral("sheetCorrectionDialog"), headOf(sheet),
                 tr("A new draft begins with the same answers. The old sheet stands until that is "
                    "submitted, and stays readable."),
                 tr("Begin the correction"), parent),
      m_desk(desk), m_sheet(sheet.sheetId),
      m_why(addLine(QStringLiteral("why"), tr("Why it is corrected")))
{}

void SheetCorrectionDialog::submit()
{
    if (m_why->text().trimmed().isEmpty())
        return refuse(m_why, tr("Say why it is corrected."));
    whenSubmitted(m_desk.correct(m_sheet, m_why->text()),
                  [this](const Result<qint64> &draft) { Q_EMIT begun(*draft); });
}

}
