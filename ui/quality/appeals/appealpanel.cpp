// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealpanel.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/momenttext.h"
#include "common/whendone.h"
#include "quality/appeals/appealitemcard.h"
#include "quality/appeals/appealwords.h"
#include "quality/appeals/withdrawdialog.h"
#include "quality/sheet/sheetwords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace banzhang {
namespace {

constexpr int longestNote = 3072;

std::vector<AppealItem> accepted(std::vector<AppealItem> items)
{
    for (AppealItem &item : items)
        item.outcome = ItemOutcome::Accept;
    return items;
}

QString draftText(const Form &form, const std::vector<AppealItem> &items, const QString &note)
{
    QStringList lines;
    for (const AppealItem &item : items) {
        if (item.outcome != ItemOutcome::None || !item.note.isEmpty())
            lines.append(QStringList{itemTitle(form, item.key), itemOutcomeWord(item.outcome),
                                     item.value(), item.note}
                             .join(QStringLiteral(" · ")));
    }
    if (!note.isEmpty())
        lines.append(note);
    return lines.join(u'\n');
}

}

AppealPanel::AppealPanel(const UiContext &ui, AppealDesk &desk, const AppealRights &rights,
                         QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_rights(rights), m_bar(new MessageBar(ui, this)),
      m_empty(new EmptyState(ui, QStringLiteral("scale"), tr("No appeal is chosen"),
                             tr("Choose one in the list to see what is appealed, and why."), this)),
      m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("appealPanel"));
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(buildHead());
    auto *scroll = new QScrollArea(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("region", true);
    scroll->setAccessibleName(tr("What is appealed"));
    m_cardHolder = new QWidget(scroll);
    m_list = new QVBoxLayout(m_cardHolder);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    scroll->setWidget(m_cardHolder);
    body->addWidget(scroll, 1);
    body->addWidget(buildFoot());
    m_body->hide();
    connect(&desk, &AppealDesk::shown, this, &AppealPanel::onShown);
    connect(&ui.clock, &ServerClock::ticked, this, &AppealPanel::showClock);
    connect(m_bar, &MessageBar::pressed, this, [this] {
        QApplication::clipboard()->setText(m_lost);
        m_bar->clear();
    });
}

QWidget *AppealPanel::buildHead()
{
    auto *head = new QWidget(m_body);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    m_title = new InkLabel(m_ui, &Theme::text, Type::Title, {}, head);
    m_title->setObjectName(QStringLiteral("appealTitle"));
    m_clock = new InkLabel(m_ui, &Theme::info, Type::Strong, {}, head);
    m_clock->setObjectName(QStringLiteral("appealClock"));
    top->addWidget(m_title, 1);
    top->addWidget(m_clock);
    layout->addLayout(top);
    const auto line = [&](const char *name, QColor Theme::*ink) {
        auto *label = new InkLabel(m_ui, ink, Type::Base, {}, head);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_facts = line("appealFacts", &Theme::text2);
    m_reason = line("appealReason", &Theme::text);
    m_decider = line("appealDecider", &Theme::text2);
    m_end = line("appealEnd", &Theme::text);
    return head;
}

QPushButton *AppealPanel::addDeed(QHBoxLayout &bar, const char *name, const QString &text,
                                  const QKeySequence &key, void (AppealPanel::*deed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setToolTip(
        tr("%1 (%2)", "a deed and its key").arg(text, key.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, deed);
    bar.addWidget(button);
    return button;
}

QWidget *AppealPanel::buildFoot()
{
    auto *foot = new QWidget(m_body);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    m_note = new QLineEdit(foot);
    m_note->setObjectName(QStringLiteral("appealNote"));
    m_note->setMaxLength(longestNote);
    layout->addWidget(m_note);
    connect(m_note, &QLineEdit::textEdited, this, &AppealPanel::take);
    m_effect = new InkLabel(m_ui, &Theme::text, Type::Title, {}, foot);
    m_effect->setObjectName(QStringLiteral("appealEffect"));
    layout->addWidget(m_effect);
    m_why = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, foot);
    m_why->setObjectName(QStringLiteral("appealWhy"));
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    addDeed(*bar, "appealSheet", tr("Read the sheet"), QKeySequence(Qt::CTRL | Qt::Key_O),
            &AppealPanel::readSheet);
    addDeed(*bar, "appealCopy", tr("Copy as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &AppealPanel::copy);
    m_withdraw = addDeed(*bar, "appealWithdraw", tr("Withdraw the appeal…"),
                         QKeySequence(Qt::CTRL | Qt::Key_K), &AppealPanel::withdraw);
    bar->addStretch();
    m_decide = addDeed(*bar, "appealDecide", tr("Decide"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                       &AppealPanel::decide);
    m_decide->setProperty("primary", true);
    m_decide->setProperty("keyCap", QStringLiteral("Ctrl+Return"));
    layout->addLayout(bar);
    return foot;
}

bool AppealPanel::isOpenForMe() const
{
    return m_rights.mayDecide && m_case.appeal.isForMe();
}

void AppealPanel::onShown()
{
    const AppealCase &found = m_desk.shownCase();
    const bool isSame = found.appeal.appealId == m_case.appeal.appealId;
    if (isSame && found == m_case)
        return; // what is being typed stays under the hand
    const bool wasOpen = isSame && isOpenForMe();
    m_case = found;
    if (!isSame)
        m_bar->clear();
    const qint64 id = m_case.appeal.appealId;
    if (wasOpen && !isOpenForMe() && m_deciding != id)
        tellOvertaken(m_drafts.take(id));
    m_empty->setVisible(id == 0);
    m_body->setVisible(id != 0);
    if (id == 0)
        return;
    if (isOpenForMe() && !m_drafts.contains(id))
        draft() = {m_case.items, ItemOutcome::None, {}};
    showHead();
    rebuild();
}

// Nothing is lost: what was written stays to be copied.
void AppealPanel::tellOvertaken(const Draft &lost)
{
    m_lost = draftText(m_case.sheet.form, lost.items, lost.note);
    m_bar->tell(Alarm::Amber, tr("%1 was faster.").arg(m_case.appeal.decidedBy),
                tr("This appeal is settled: %1.").arg(appealStateWord(m_case.appeal)), {},
                m_lost.isEmpty() ? QString() : tr("Copy what I wrote"));
}

void AppealPanel::showHead()
{
    const Appeal &appeal = m_case.appeal;
    m_title->setText(
        tr("Appeal %1 · %2 %3 · %4")
            .arg(appeal.appealId)
            .arg(appeal.agentNo, appeal.agent, scoreText(appeal.score) + u' ' + appeal.grade));
    m_facts->setText(
        QStringList{appeal.team, appeal.form, tr("scored by %1").arg(appeal.inspector),
                    appeal.signedOn == u"paper"
                        ? tr("raised %1 by %2, signed on paper")
                              .arg(momentText(appeal.raisedAt, m_ui.clock), appeal.raisedBy)
                        : tr("raised %1 by %2, signed at the console")
                              .arg(momentText(appeal.raisedAt, m_ui.clock), appeal.raisedBy)}
            .join(QStringLiteral(" · ")));
    m_reason->setText(appeal.kind == AppealKind::Person
                          ? tr("“It was not me: %1”").arg(appeal.reason)
                          : tr("“%1”").arg(appeal.reason));
    const bool isOpen = appeal.state == AppealState::Open;
    m_decider->setVisible(isOpen);
    m_decider->setText(isOpen ? deciderSentence(appeal) : QString());
    m_end->setVisible(!isOpen);
    const QString end = appeal.state == AppealState::Withdrawn
                            ? tr("Withdrawn %1 by %2")
                                  .arg(momentText(appeal.decidedAt, m_ui.clock), appeal.decidedBy)
                            : tr("Decided %1 by %2: %3")
                                  .arg(momentText(appeal.decidedAt, m_ui.clock), appeal.decidedBy,
                                       appealStateWord(appeal));
    m_end->setText(appeal.note.isEmpty() ? end : end + QStringLiteral(" · ") + appeal.note);
    showClock();
}

void AppealPanel::showClock()
{
    const Appeal &appeal = m_case.appeal;
    if (appeal.appealId == 0)
        return;
    const qint64 left = m_ui.clock.now().secsTo(appeal.dueAt);
    m_clock->setText(appeal.state == AppealState::Open ? leftText(left) : appealStateWord(appeal));
    m_clock->setInk(appeal.state == AppealState::Open && left < 0 ? &Theme::red : &Theme::info);
    m_clock->setToolTip(tr("To be decided by %1").arg(momentText(appeal.dueAt, m_ui.clock)));
}

void AppealPanel::rebuild()
{
    m_cards.clear();
    m_person = nullptr;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (m_case.appeal.kind == AppealKind::Person)
        addPersonChoice();
    else
        addCards();
    m_list->addStretch();
    const bool isMine = isOpenForMe();
    m_note->setVisible(isMine);
    m_note->setText(isMine ? draft().note : QString());
    m_note->setPlaceholderText(m_case.appeal.kind == AppealKind::Person
                                   ? tr("Why it is decided so")
                                   : tr("What the decision says as a whole, may stay empty"));
    m_decide->setVisible(m_rights.mayDecide && m_case.appeal.state == AppealState::Open);
    m_withdraw->setVisible(m_rights.mayWithdraw && m_case.appeal.state == AppealState::Open);
    showEffect();
}

void AppealPanel::addCards()
{
    const bool isMine = isOpenForMe();
    if (isMine)
        draft().items = withRaisedItems(m_case.sheet.form, given(), draft().items);
    for (const AppealItem &item : isMine ? draft().items : m_case.items) {
        auto *card = new AppealItemCard(m_ui, m_case.sheet, item, isMine, m_cardHolder);
        connect(card, &AppealItemCard::changed, this, &AppealPanel::take);
        m_cards.push_back(card);
        m_list->addWidget(card);
    }
}

void AppealPanel::addPersonChoice()
{
    if (!isOpenForMe())
        return;
    auto *holder = new QWidget(m_cardHolder);
    auto *bar = new QHBoxLayout(holder);
    bar->setContentsMargins(16, 10, 16, 12);
    bar->setSpacing(0);
    m_person = new QButtonGroup(holder);
    for (const auto &[outcome, text, place] :
         {std::tuple{ItemOutcome::Keep, tr("It was this agent"), 1},
          std::tuple{ItemOutcome::Accept, tr("It was somebody else"), 3}}) {
        auto *button = new QPushButton(text, holder);
        button->setObjectName(QStringLiteral("person_") + codeOf(outcome));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", place);
        button->setChecked(draft().person == outcome);
        m_person->addButton(button, int(outcome));
        bar->addWidget(button);
    }
    bar->addStretch();
    connect(m_person, &QButtonGroup::idToggled, this, &AppealPanel::take);
    m_list->addWidget(holder);
}

void AppealPanel::take()
{
    Draft &now = draft();
    now.note = m_note->text();
    if (m_person && m_person->checkedId() >= 0)
        now.person = ItemOutcome(m_person->checkedId());
    std::vector<AppealItem> items;
    items.reserve(m_cards.size());
    for (const AppealItemCard *card : m_cards)
        items.push_back(card->item());
    now.items = withRaisedItems(m_case.sheet.form, given(), items);
    // An answer on which others hang raises them, or takes them back: the cards follow.
    if (now.items.size() != items.size()) {
        auto *hand = qobject_cast<QWidget *>(QApplication::focusWidget());
        const QString name = hand ? hand->objectName() : QString();
        const QString card =
            hand && hand->parentWidget() ? hand->parentWidget()->objectName() : QString();
        rebuild();
        if (auto *again = m_cardHolder->findChild<QWidget *>(card))
            if (auto *part = again->findChild<QWidget *>(name))
                part->setFocus();
        return;
    }
    showEffect();
}

QString AppealPanel::decideText(const SheetScore &before, const SheetScore &after) const
{
    const Draft now = m_drafts.value(m_case.appeal.appealId);
    if (m_case.appeal.kind == AppealKind::Person)
        return now.person == ItemOutcome::Accept ? tr("Retract the sheet")
               : now.person == ItemOutcome::Keep
                   ? tr("Keep the sheet %1").arg(scoreText(m_case.appeal.score))
                   : tr("Decide");
    const bool isKept = std::all_of(now.items.begin(), now.items.end(), [](const AppealItem &item) {
        return item.outcome == ItemOutcome::Keep;
    });
    if (isKept)
        return tr("Keep the score %1").arg(scoreText(m_case.appeal.score));
    if (!before.total || !after.total
        || std::all_of(now.items.begin(), now.items.end(),
                       [](const AppealItem &item) { return item.outcome == ItemOutcome::None; }))
        return tr("Decide");
    return tr("Decide and publish anew %1 → %2")
        .arg(scoreText(*before.total, m_case.sheet.form),
             scoreText(*after.total, m_case.sheet.form));
}

// Why it cannot be decided now, in words; empty when it can.
QString AppealPanel::hindrance(const SheetScore &after) const
{
    if (!isOpenForMe())
        return ruleSentenceOfAppeals(m_case.appeal.refusal);
    const Draft now = m_drafts.value(m_case.appeal.appealId);
    if (m_case.appeal.kind == AppealKind::Person) {
        if (now.person == ItemOutcome::None)
            return tr("Say whether it was this agent.");
        return now.note.trimmed().isEmpty() ? tr("Write why it is decided so.") : QString();
    }
    const std::vector<AppealGap> gaps = gapsOf(m_case.sheet.form, given(), now.items);
    if (!gaps.empty())
        return gapSentence(m_case.sheet.form, gaps.front());
    return after.total ? QString() : tr("Nothing on the sheet would apply: there is no score.");
}

void AppealPanel::showEffect()
{
    const Form &form = m_case.sheet.form;
    const Draft now = m_drafts.value(m_case.appeal.appealId);
    const auto &items = isOpenForMe() ? now.items : m_case.items;
    const SheetScore before = scoreSheet(form, given());
    const SheetScore after = scoreSheet(form, decidedAnswers(given(), items));
    if (m_case.appeal.kind == AppealKind::Person)
        m_effect->setText(now.person == ItemOutcome::Accept
                                  || m_case.appeal.outcome == AppealOutcome::Retracted
                              ? tr("%1 counts no more; the sheet stays readable.")
                                    .arg(effectText(form, before, before))
                              : tr("The score %1 stands.").arg(effectText(form, before, before)));
    else if (m_case.appeal.state == AppealState::Open && !isOpenForMe())
        m_effect->setText(
            tr("If all is accepted: %1")
                .arg(effectText(form, before,
                                scoreSheet(form, decidedAnswers(given(), accepted(items))))));
    else
        m_effect->setText(effectText(form, before, after));
    const QString why = m_case.appeal.state == AppealState::Open && m_rights.mayDecide
                            ? hindrance(after)
                            : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_decide->setText(decideText(before, after));
    m_decide->setShortcut(Qt::CTRL | Qt::Key_Return); // which a new text takes away
    m_decide->setEnabled(why.isEmpty() && m_deciding != m_case.appeal.appealId);
    m_decide->setToolTip(why.isEmpty() ? tr("%1 (%2)", "a deed and its key")
                                             .arg(m_decide->text(), QStringLiteral("Ctrl+Enter"))
                                       : why);
}

void AppealPanel::decide()
{
    if (!m_decide->isEnabled() || m_decide->isHidden())
        return;
    const qint64 id = m_case.appeal.appealId;
    const Draft now = draft();
    m_deciding = id;
    m_decide->setEnabled(false);
    if (m_case.appeal.kind == AppealKind::Person) {
        whenDone(m_desk.decidePerson(id, now.person, now.note), this,
                 [this, id](const Result<void> &done) { onDecided(id, done); });
        return;
    }
    const SheetScore after = scoreSheet(m_case.sheet.form, decidedAnswers(given(), now.items));
    whenDone(m_desk.decide(id, now.items, now.note, after.total), this,
             [this, id](const Result<qint64> &sheet) {
                 onDecided(id, sheet ? Result<void>() : tl::make_unexpected(sheet.error()));
             });
}

void AppealPanel::onDecided(qint64 appealId, const Result<void> &done)
{
    if (!done && done.error().constraint == u"appeal_open") {
        m_deciding = 0; // the reload finds it settled and says by whom; or it came before
        if (m_case.appeal.appealId == appealId && !isOpenForMe() && m_drafts.contains(appealId))
            tellOvertaken(m_drafts.take(appealId));
    } else if (!done) {
        m_deciding = 0;
        m_bar->tell(Alarm::Red, tr("Not decided."), appealSentence(done.error()));
        showEffect();
    } else {
        m_drafts.remove(appealId);
        if (m_case.appeal.appealId == appealId)
            m_bar->tell(Alarm::None, tr("Decided."));
    }
}

void AppealPanel::withdraw()
{
    if (m_withdraw->isHidden() || m_case.appeal.appealId == 0)
        return;
    (new WithdrawDialog(m_ui, m_desk, m_case.appeal, this))->open();
}

void AppealPanel::readSheet()
{
    if (m_case.appeal.appealId != 0)
        Q_EMIT sheetWanted(m_case.appeal.resultSheet != 0 ? m_case.appeal.resultSheet
                                                          : m_case.appeal.sheetId);
}

void AppealPanel::copy()
{
    if (m_case.appeal.appealId != 0)
        QApplication::clipboard()->setText(appealAsText(m_case, m_ui.clock));
}

void AppealPanel::focusDecision()
{
    if (!m_cards.empty() && isOpenForMe())
        m_cards.front()->focusDecision();
    else if (m_person)
        m_person->buttons().constFirst()->setFocus(Qt::ShortcutFocusReason);
}

}
