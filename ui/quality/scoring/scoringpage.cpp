// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/scoringpage.h"

#include "common/messagebar.h"
#include "common/whendone.h"
#include "quality/scoring/begindialog.h"
#include "quality/scoring/releasedialog.h"
#include "quality/scoring/scoringwords.h"
#include "quality/scoring/sheetcase.h"
#include "quality/scoring/sheetfoot.h"
#include "quality/scoring/worklistpanel.h"
#include "quality/sheet/sheetwords.h"

#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int listWidth = 248;
constexpr int caseWidth = 1136;
constexpr int earlierSheets = 5;

}

ScoringPage::ScoringPage(const UiContext &ui, SheetDesk &desk, QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_list(new WorklistPanel(ui, desk.worklist(), this)), m_case(new SheetCase(ui, this)),
      m_foot(new SheetFoot(ui, this)), m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("scoringPage"));
    m_bar->setObjectName(QStringLiteral("scoringBar"));
    m_bar->clear();
    m_case->setFoot(m_foot);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_case);
    m_splitter->setSizes({listWidth, caseWidth});
    m_splitter->setStretchFactor(1, 1);
    const QString key = QStringLiteral("scoring/splitter");
    m_splitter->restoreState(ui.settings.ofPerson(key).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, key] { m_ui.settings.setOfPerson(key, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    connect(m_list, &WorklistPanel::workWanted, &desk, &SheetDesk::openWork);
    connect(m_list, &WorklistPanel::otherWanted, this, &ScoringPage::beginOther);
    connect(m_case, &SheetCase::changed, &desk, &SheetDesk::change);
    connect(m_case, &SheetCase::completenessChanged, this, &ScoringPage::updateFoot);
    connect(m_case, &SheetCase::earlierSheetWanted, this, &QualityPage::sheetWanted);
    connect(m_case, &SheetCase::heard, this, &ScoringPage::noteHeard);
    connect(m_foot, &SheetFoot::saveWanted, &desk, &SheetDesk::saveNow);
    connect(m_foot, &SheetFoot::submitWanted, this, &ScoringPage::submit);
    connect(m_foot, &SheetFoot::submitLaterWanted, this, &ScoringPage::submitLater);
    connect(m_foot, &SheetFoot::discardWanted, this, &ScoringPage::discard);
    connect(m_bar, &MessageBar::pressed, this, &ScoringPage::press);
    connectDesk();
    addKeys();
    showNothing();
}

void ScoringPage::connectDesk()
{
    connect(&m_desk, &SheetDesk::worklistChanged, this, &ScoringPage::updateList);
    connect(&m_desk, &SheetDesk::opened, this, &ScoringPage::showSheet);
    connect(&m_desk, &SheetDesk::closed, this, &ScoringPage::showNothing);
    connect(&m_desk, &SheetDesk::keepingChanged, this,
            [this] { m_foot->setKeeping(m_desk.keeping()); });
    connect(&m_desk, &SheetDesk::othersChanged, this, [this](const QStringList &names) {
        m_case->setOthers(names);
        if (!names.isEmpty())
            m_bar->tell(Alarm::Amber, tr("Somebody else scores this too."),
                        names.join(QStringLiteral(", ")));
    });
    connect(&m_desk, &SheetDesk::merged, this, &ScoringPage::tellMerged);
    connect(&m_desk, &SheetDesk::refused, this, &ScoringPage::tellRefused);
    connect(&m_desk, &SheetDesk::failed, this, &ScoringPage::tellFailed);
    connect(&m_desk, &SheetDesk::submitted, this, [this](qint64, int score) {
        if (!m_list->openNext())
            m_list->list()->setFocus();
        m_bar->tell(Alarm::None, tr("Submitted."), tr("Score %1").arg(scoreText(score)));
    });
}

void ScoringPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Save, [this] { m_desk.saveNow(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { submit(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { submit(); });
    key(Qt::CTRL | Qt::Key_N, [this] { beginOther(); });
    key(Qt::ALT | Qt::Key_Down, [this] { m_list->step(1); });
    key(Qt::ALT | Qt::Key_Up, [this] { m_list->step(-1); });
    key(QKeySequence::Refresh, [this] { m_desk.reload(); });
}

QString ScoringPage::id() const
{
    return QStringLiteral("scoring");
}

QString ScoringPage::title() const
{
    return tr("Scoring");
}

QStringList ScoringPage::statusParts() const
{
    const Sheet *sheet = m_desk.sheet();
    return {sheet ? callFactsText(*sheet, m_ui.clock) : tr("No sheet is open"),
            tr("0–5 scale · Y/N yes, no · - not applicable · M play the mark · F4 next missing")};
}

void ScoringPage::activate()
{
    if (!std::exchange(m_isStarted, true))
        m_desk.start();
    else
        m_desk.reload();
    if (m_case->isOpen())
        m_case->focusSheet();
    else
        m_list->list()->setFocus();
}

void ScoringPage::openSheet(qint64 sheetId)
{
    m_desk.openSheet(sheetId);
}

void ScoringPage::updateList()
{
    m_list->setDay(m_desk.day());
    m_list->setOpenSheet(m_desk.sheet() ? m_desk.sheet()->sheetId : 0);
    Q_EMIT countChanged(m_desk.worklist().countOf(WorkItem::State::Open)
                        + m_desk.worklist().countOf(WorkItem::State::Draft));
    if (m_desk.isOffline())
        m_bar->tell(Alarm::Amber, tr("The server is away."),
                    tr("Drafts of this desk can be scored on; they are sent when it is back."), {},
                    tr("Try again"));
}

void ScoringPage::showSheet()
{
    const Sheet &sheet = *m_desk.sheet();
    m_bar->clear();
    m_case->open(sheet, m_desk.work().detail);
    m_list->setOpenSheet(sheet.sheetId);
    m_foot->setKeeping(m_desk.keeping());
    if (sheet.isFormRetired && sheet.isWritable())
        m_bar->tell(Alarm::Amber, tr("This form went out of use."),
                    tr("This sheet can still be finished on it."));
    m_case->focusSheet();
    listen();
    showEarlier();
    Q_EMIT statusChanged();
}

void ScoringPage::showNothing()
{
    m_case->clear(tr("No sheet is open"),
                  tr("Choose a line of the worklist and press Enter; Ctrl+N scores something "
                     "else."));
    m_list->setOpenSheet(0);
    Q_EMIT statusChanged();
}

// The sound is asked for by its sheet.
void ScoringPage::listen()
{
    const Sheet &sheet = *m_desk.sheet();
    if (!sheet.call.isKnown) {
        m_case->refuseRecording(tr("Scored without a recording"),
                                tr("%1: you hear it as it happens.").arg(modeWord(sheet.mode)));
        return;
    }
    if (sheet.call.isSilent())
        return;
    if (!sheet.call.hasRecording) {
        m_case->refuseRecording(tr("There is no recording"),
                                tr("The switch has told none for this call."));
        return;
    }
    whenDone(m_desk.findRecording(), this,
             [this, sheetId = sheet.sheetId](const Result<QString> &place) {
                 if (!m_desk.sheet() || m_desk.sheet()->sheetId != sheetId)
                     return;
                 if (place)
                     m_case->setRecording(*place);
                 else
                     m_case->refuseRecording(tr("The recording cannot be heard"),
                                             sheetSentence(place.error()));
             });
}

// What cannot be written down is not heard.
void ScoringPage::noteHeard()
{
    whenDone(m_desk.noteHeard(), this, [this](const Result<void> &noted) {
        if (!noted)
            m_case->refuseRecording(tr("The recording cannot be heard"),
                                    sheetSentence(noted.error()));
    });
}

void ScoringPage::showEarlier()
{
    using Sheets = std::vector<EarlierSheet>;
    whenDone(m_desk.earlier(earlierSheets), this,
             [this, sheetId = m_desk.sheet()->sheetId](const Result<Sheets> &sheets) {
                 if (sheets && m_desk.sheet() && m_desk.sheet()->sheetId == sheetId)
                     m_case->setEarlier(*sheets);
             });
}

void ScoringPage::updateFoot()
{
    const Sheet *sheet = m_desk.sheet();
    const bool isWritable = sheet && sheet->isWritable() && m_case->isOpen();
    m_foot->setSheet(isWritable, isWritable ? m_case->missingText() : QString());
}

void ScoringPage::submit()
{
    if (!m_desk.sheet() || !m_desk.sheet()->isWritable())
        return;
    if (!m_case->isComplete()) {
        m_case->showMissing();
        m_bar->tell(Alarm::Amber, tr("Not ready yet."), m_case->missingText());
        return;
    }
    m_desk.submit();
}

void ScoringPage::submitLater()
{
    auto *dialog = new ReleaseDialog(m_ui, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReleaseDialog::chosen, &m_desk, &SheetDesk::submit);
    dialog->open();
}

void ScoringPage::discard()
{
    if (!m_desk.sheet())
        return;
    const Question question{
        tr("Discard this draft?"),
        tr("Answers, marks and texts of %1 are gone for good.").arg(m_desk.sheet()->agent.name),
        tr("Discard"), true};
    m_ui.ask.confirm(this, question, [this](bool isMeant) {
        if (isMeant)
            m_desk.discard();
    });
}

void ScoringPage::beginOther()
{
    auto *dialog = new BeginDialog(m_ui, m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BeginDialog::chosen, &m_desk, &SheetDesk::begin);
    dialog->open();
}

void ScoringPage::tellMerged(const SheetMerge &merge)
{
    m_case->setContent(merge.content);
    const Form &form = m_desk.sheet()->form;
    QStringList clashes;
    for (const SheetClash &clash : merge.clashes) {
        const QString no = form.numberOf(clash.key);
        clashes.append(no.isEmpty() ? tr("both texts were kept")
                                    : tr("%1: %2 stands, %3 at the other desk", "item, answers")
                                          .arg(no, clash.kept, clash.other));
    }
    clashes.removeDuplicates();
    m_bar->tell(Alarm::Amber, tr("This sheet was changed at another desk too."),
                clashes.isEmpty() ? tr("Both are brought together here.")
                                  : clashes.join(QStringLiteral("; ")));
}

void ScoringPage::tellRefused(qint64 sheetId, const Problem &problem)
{
    m_refusedSheet = sheetId;
    m_bar->tell(Alarm::Red, tr("A draft of this desk is no draft any more."),
                sheetSentence(problem), {}, tr("Give up what was not saved"));
}

void ScoringPage::tellFailed(const Problem &problem)
{
    m_bar->tell(Alarm::Red, tr("That did not work."), sheetSentence(problem));
}

void ScoringPage::press()
{
    m_bar->clear();
    if (m_refusedSheet != 0)
        m_desk.giveUp(std::exchange(m_refusedSheet, 0));
    else
        m_desk.reload();
}

}
