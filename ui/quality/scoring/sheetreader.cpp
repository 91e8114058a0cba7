// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetreader.h"

#include "common/messagebar.h"
#include "common/whendone.h"
#include "quality/findings/findingdialogs.h"
#include "quality/scoring/scoringwords.h"
#include "quality/scoring/sheetcase.h"
#include "quality/scoring/sheetpaper.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>

namespace banzhang {

SheetReader::SheetReader(const UiContext &ui, SheetRecordDesk &desk, qint64 sheetId,
                         QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_case(new SheetCase(ui, this)), m_listen(new QPushButton(tr("Listen"), this)),
      m_finding(new QPushButton(tr("Make a finding…"), this))
{
    setObjectName(QStringLiteral("sheetReader"));
    setWindowTitle(tr("Sheet %1").arg(sheetId));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 780);
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_case, 1);
    m_case->setFoot(buildFoot());
    m_case->clear(tr("Loading…"), {});
    connect(m_case, &SheetCase::earlierSheetWanted, this, &SheetReader::load);
    connect(m_case, &SheetCase::heard, this, &SheetReader::noteHeard);
    connect(m_bar, &MessageBar::pressed, this, [this] { load(m_link); });
    load(sheetId);
}

QWidget *SheetReader::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(44);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    auto *printIt = new QPushButton(tr("Print…"), foot);
    auto *copyIt = new QPushButton(tr("Copy as text"), foot);
    m_listen->setObjectName(QStringLiteral("listen"));
    m_listen->setToolTip(tr("Hearing a recording is written into the audit"));
    printIt->setObjectName(QStringLiteral("printSheet"));
    printIt->setToolTip(tr("Print the sheet (Ctrl+P)"));
    copyIt->setObjectName(QStringLiteral("copySheet"));
    m_finding->setObjectName(QStringLiteral("makeFinding"));
    m_finding->setShortcut(QKeySequence(tr("Ctrl+G")));
    m_finding->setProperty("keyCap", tr("Ctrl+G"));
    m_finding->hide(); // until it is offered
    layout->addStretch();
    for (QPushButton *button : {m_finding, m_listen, copyIt, printIt}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_finding, &QAbstractButton::clicked, this, &SheetReader::makeFinding);
    connect(m_case->sheetView(), &SheetView::currentChanged, this, &SheetReader::updateFinding);
    connect(m_listen, &QAbstractButton::clicked, this, &SheetReader::listen);
    connect(printIt, &QAbstractButton::clicked, this, &SheetReader::print);
    connect(copyIt, &QAbstractButton::clicked, this, &SheetReader::copy);
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Print), this);
    connect(keys, &QShortcut::activated, this, &SheetReader::print);
    return foot;
}

void SheetReader::load(qint64 sheetId)
{
    whenDone(m_desk.load(sheetId), this, [this](const Result<Sheet> &sheet) {
        if (sheet)
            show(*sheet);
        else
            m_bar->tell(Alarm::Red, tr("The sheet could not be read."),
                        sheetSentence(sheet.error()));
    });
}

void SheetReader::show(const Sheet &sheet)
{
    m_sheet = sheet;
    Sheet shown = sheet;
    shown.isMine = false; // nothing is changed here, not even one's own draft
    setWindowTitle(tr("Sheet %1").arg(sheet.sheetId));
    m_case->open(shown, {});
    m_listen->setEnabled(sheet.call.hasRecording);
    if (!sheet.call.isSilent())
        m_case->refuseRecording(
            sheet.call.hasRecording ? tr("Not opened yet") : tr("There is no recording to hear"),
            sheet.call.hasRecording ? tr("Press Listen; hearing it is written into the audit.")
                                    : QString());
    tellFate(sheet);
    showEarlier(sheet);
    if (!m_item.isEmpty())
        m_case->sheetView()->setCurrentItem(m_item);
    m_case->focusSheet();
    updateFinding();
}

void SheetReader::offerFindings(bool ofOwn, bool ofAll)
{
    m_mayFindOwn = ofOwn;
    m_mayFindAll = ofAll;
    m_finding->setVisible(ofOwn || ofAll);
    updateFinding();
}

// The scorer or a quality head, of a sheet that stands; else it says why not.
void SheetReader::updateFinding()
{
    const bool isSubmitted = m_sheet.state == SheetState::Submitted;
    const bool mayFind = m_mayFindAll || (m_mayFindOwn && m_sheet.isMine);
    const FormItem *item = m_sheet.form.item(m_case->sheetView()->currentItem());
    m_finding->setEnabled(isSubmitted && mayFind && item != nullptr);
    m_finding->setToolTip(!isSubmitted ? tr("Only of a submitted sheet that stands.")
                          : !mayFind   ? tr("For the sheet's inspector or a quality head to do.")
                          : !item
                              ? tr("Choose an item of the sheet first.")
                              : tr("Of item %1 (Ctrl+G)").arg(m_sheet.form.numberOf(item->key)));
}

void SheetReader::makeFinding()
{
    const FormItem *item = m_sheet.form.item(m_case->sheetView()->currentItem());
    if (!item)
        return;
    auto *dialog = new MakeFindingDialog(m_ui, m_desk, m_sheet, *item, this);
    connect(dialog, &MakeFindingDialog::made, this, [this] {
        m_bar->tell(Alarm::None, tr("The finding was made."),
                    tr("It stands on the page of findings."));
    });
    dialog->open();
}

// A sheet that a correction replaced says so, and leads there; a correction leads back.
void SheetReader::tellFate(const Sheet &sheet)
{
    m_link = 0;
    if (sheet.correctedBy != 0) {
        m_link = sheet.correctedBy;
        m_bar->tell(Alarm::Red, tr("Retracted."), tr("Sheet %1 took its place.").arg(m_link), {},
                    tr("Show the correction"));
    } else if (sheet.state == SheetState::Retracted) {
        m_bar->tell(Alarm::Red, tr("Retracted."),
                    tr("An appeal found that it was another person's work."));
    } else if (sheet.corrects != 0) {
        m_link = sheet.corrects;
        m_bar->tell(Alarm::None, tr("Correction of sheet %1.").arg(m_link), sheet.correction, {},
                    tr("Show the old one"));
    } else if (sheet.acknowledgedAt.isValid()) {
        m_bar->tell(Alarm::None, tr("Acknowledged by the agent."), sheet.agentComment);
    } else {
        m_bar->clear();
    }
}

void SheetReader::showEarlier(const Sheet &sheet)
{
    using Sheets = std::vector<EarlierSheet>;
    whenDone(m_desk.earlier(sheet.agent.agentId, sheet.sheetId), this,
             [this, sheetId = sheet.sheetId](const Result<Sheets> &sheets) {
                 if (sheets && sheetId == m_sheet.sheetId)
                     m_case->setEarlier(*sheets);
             });
}

void SheetReader::listen()
{
    whenDone(m_desk.findRecording(m_sheet.sheetId), this, [this](const Result<QString> &place) {
        if (place)
            m_case->setRecording(*place);
        else
            refuseSound(place.error());
    });
}

// What cannot be written down is not heard.
void SheetReader::noteHeard()
{
    whenDone(m_desk.noteHeard(m_sheet.sheetId), this, [this](const Result<void> &noted) {
        if (!noted)
            refuseSound(noted.error());
    });
}

void SheetReader::refuseSound(const Problem &problem)
{
    m_case->refuseRecording(tr("The recording cannot be heard"), sheetSentence(problem));
}

void SheetReader::print()
{
    if (m_sheet.sheetId == 0)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { printSheet(*chosen, paperOf(m_sheet, m_ui.clock)); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void SheetReader::copy()
{
    QApplication::clipboard()->setText(sheetAsText(paperOf(m_sheet, m_ui.clock)));
}

}
