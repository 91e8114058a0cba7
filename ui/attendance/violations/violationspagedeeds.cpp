// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about the violation that is shown, and beside it.
#include "attendance/violations/violationspage.h"

#include "attendance/violationdesk.h"
#include "attendance/violations/gapdialog.h"
#include "attendance/violations/proposedialog.h"
#include "attendance/violations/punchfixdialog.h"
#include "attendance/violations/punchimportdialog.h"
#include "attendance/violations/violationdialogs.h"
#include "common/messagebar.h"

#include <algorithm>

namespace banzhang {

void ViolationsPage::say()
{
    if (m_why.violation.id != ViolationId{} && m_desk.rights().maySpeak)
        (new StatementDialog(m_ui, m_desk, m_why.violation, this))->open();
}

void ViolationsPage::enterPunch()
{
    if (m_why.violation.id != ViolationId{} && m_desk.rights().maySpeak)
        (new HandPunchDialog(m_ui, m_desk, m_why.violation, this))->open();
}

const LedgerEntry *ViolationsPage::fine() const
{
    const auto found = std::ranges::find_if(m_why.entries, [](const LedgerEntry &entry) {
        return entry.kind == LedgerKind::Fine && !entry.isReversed;
    });
    return found == m_why.entries.end() ? nullptr : &*found;
}

void ViolationsPage::appeal()
{
    if (const LedgerEntry *entry = fine(); entry && m_desk.rights().maySpeak)
        Q_EMIT appealWanted(*entry);
}

void ViolationsPage::tell(const QString &headline, const QString &sentence)
{
    m_bar->tell(Alarm::Amber, headline, sentence);
}

void ViolationsPage::fixPunch(qint64 punchId)
{
    if (m_why.violation.id != ViolationId{} && m_desk.rights().maySpeak
        && !standingPunches(m_why).empty())
        (new PunchFixDialog(m_ui, m_desk, m_why, punchId, this))->open();
}

void ViolationsPage::propose()
{
    if (!m_desk.rights().maySpeak)
        return;
    auto *dialog = new ProposeDialog(m_ui, m_desk, this);
    connect(dialog, &ProposeDialog::proposed, this, [this] {
        m_bar->tell(Alarm::None, tr("Proposed."), tr("It costs nothing before it is decided."));
    });
    dialog->open();
}

void ViolationsPage::showGaps()
{
    auto *dialog = new GapDialog(m_ui, m_desk, this);
    connect(dialog, &GapDialog::noted, this, [this](int measured) {
        m_bar->tell(Alarm::None, tr("Noted."), tr("%n shift(s) measured anew", nullptr, measured));
    });
    dialog->open();
}

void ViolationsPage::importPunches()
{
    if (!m_desk.rights().mayImport)
        return;
    auto *dialog = new PunchImportDialog(m_ui, m_desk, this);
    connect(dialog, &PunchImportDialog::imported, this, [this](const PunchImport &done) {
        m_bar->tell(Alarm::None, tr("Imported."),
                    tr("%1 added, %2 known already, %3 refused, %4 shifts measured anew")
                        .arg(done.added)
                        .arg(done.known)
                        .arg(done.rejected)
                        .arg(done.measured));
    });
    dialog->open();
}

}
