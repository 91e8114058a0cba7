// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/appeals/fineappealspage.h"

#include "attendance/appeals/fineappealdialogs.h"
#include "attendance/appeals/fineappealwords.h"
#include "attendance/violations/whyview.h"
#include "common/filtercombo.h"
#include "common/listframe.h"
#include "common/printlines.h"
#include "common/splitmemory.h"
#include "common/whendone.h"
#include "floor/appeallink.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace banzhang {
namespace {

using Show = FineAppealFilter::Show;

constexpr int usualDays = 92;
constexpr int allDays = 36500;
constexpr int nameWidth = 96;

}

FineAppealsPage::FineAppealsPage(const UiContext &ui, FineAppealDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new FineAppealFilter(desk.appeals(), this)),
      m_state(new FilterCombo(tr("State"), this)), m_team(new FilterCombo(tr("Team"), this)),
      m_days(new FilterCombo(tr("Recorded"), this)), m_list(new ListFrame(ui, this)),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_clock(new InkLabel(ui, &Theme::text2, Type::Strong, {}, this)),
      m_scroll(new QScrollArea(this)), m_view(new WhyView(ui, this))
{
    setObjectName(QStringLiteral("fineAppealsPage"));
    addFilters();
    connectFilters();
    addTable();
    addDeeds();
    m_foot = m_list->addFoot(QStringLiteral("fineAppealsFoot"));
    QSplitter &split = m_list->standBeside(buildRight(), {620, 760});
    rememberSplit(ui, split, QStringLiteral("attendance/fineAppealsSplit"));
    connect(&desk, &FineAppealDesk::looked, this, &FineAppealsPage::onLooked);
    connect(&desk, &FineAppealDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The appeals could not be read."), fineAppealSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &FineAppealDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &FineAppealsPage::choose);
    connect(m_list, &ListFrame::opened, this, &FineAppealsPage::decide);
    m_list->offerExport(tr("Export the appeals"), QStringLiteral("appeals.xlsx"));
    connect(m_view, &WhyView::floorWanted, this, [this] {
        Q_EMIT floorWanted(textOf(
            AppealLink{m_why.violation.agentNo, m_ui.clock.atSite(m_why.violation.occurredAt)}));
    });
    connect(m_view, &WhyView::copyWanted, this, &FineAppealsPage::copy);
    connect(m_view, &WhyView::printWanted, this, &FineAppealsPage::print);
    showNone();
    desk.setDays(usualDays); // and for the count beside the tab
}

void FineAppealsPage::addFilters()
{
    DeedBar &bar = m_list->addBar(DeedBar::filterHeight);
    m_state->setObjectName(QStringLiteral("fineAppealState"));
    std::vector<std::pair<QString, QVariant>> states{
        {tr("open"), int(Show::Open)},
        {tr("decided"), int(Show::Decided)},
        {tr("withdrawn or settled"), int(Show::Ended)}};
    if (m_desk.rights().mayDecide)
        states.insert(states.begin(), {tr("for me to decide"), int(Show::ForMe)});
    m_state->setChoices(states);
    m_days->setChoices(
        {{tr("last 31 days"), 31}, {tr("last 92 days"), 92}, {tr("last 366 days"), 366}});
    m_days->choose(usualDays);
    bar.add({m_state, m_team, m_days});
    bar.addStretch();
    m_list->addSearch(bar, tr("Agent, what he writes"), [this](const QString &text) {
        m_filter->setText(text);
        updateFoot();
    });
}

void FineAppealsPage::connectFilters()
{
    connect(m_state, &FilterCombo::chosenChanged, this, [this](const QVariant &show) {
        m_filter->setShow(show.isValid() ? std::optional(Show(show.toInt())) : std::nullopt);
        updateFoot();
    });
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_days, &FilterCombo::chosenChanged, this, [this](const QVariant &days) {
        m_desk.setDays(days.isValid() ? days.toInt() : allDays);
    });
}

void FineAppealsPage::addTable()
{
    m_list->addTable(*m_filter, {.name = QStringLiteral("fineAppeals"),
                                 .memory = QStringLiteral("attendance/fineAppeals"),
                                 .title = title(),
                                 .icon = QStringLiteral("scale"),
                                 .columns = {{FineAppealModel::State, 76},
                                             {FineAppealModel::Clock, 136},
                                             {FineAppealModel::Agent, 104},
                                             {FineAppealModel::What, 80},
                                             {FineAppealModel::Amount, 76},
                                             {FineAppealModel::DecidedBy, 72},
                                             {FineAppealModel::Booked, 76},
                                             {FineAppealModel::Recorded, 124, false},
                                             {FineAppealModel::Team, 88, false}},
                                 .sortedBy = FineAppealModel::Clock});
    m_list->table().setTickingColumns({FineAppealModel::Clock});
}

void FineAppealsPage::addDeeds()
{
    DeedBar &bar = m_list->addBar();
    m_decide = bar.addPrimaryDeed({"decideFineAppeal", tr("Decide…"), Qt::ALT | Qt::Key_1},
                                  [this] { decide(); });
    m_withdraw = bar.addDeed({"withdrawFineAppeal", tr("Withdraw…"), Qt::ALT | Qt::Key_2},
                             [this] { withdraw(); });
    bar.addStretch();
    bar.addDeed({"fineAppealTerms",
                 tr("Terms…"),
                 {},
                 tr("How long one may appeal, how long it takes, who decides"),
                 m_desk.rights().mayDecide},
                [this] { changeTerms(); });
    m_print =
        bar.addDeed({"printFineAppeal", tr("Print…"), QKeySequence::Print}, [this] { print(); });
}

QWidget *FineAppealsPage::buildRight()
{
    auto *top = new QWidget(this);
    top->setBackgroundRole(QPalette::Base);
    top->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 10, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_head->setObjectName(QStringLiteral("fineAppealHead"));
    m_clock->setObjectName(QStringLiteral("fineAppealClock"));
    head->addWidget(m_head);
    head->addWidget(m_clock);
    head->addStretch();
    layout->addLayout(head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(top);
    right->addWidget(m_view);
    right->setChildrenCollapsible(false);
    right->setSizes({300, 460});
    rememberSplit(m_ui, *right, QStringLiteral("attendance/fineAppealWhySplit"));
    return right;
}

QString FineAppealsPage::title() const
{
    return tr("Appeals", "against fines");
}

QStringList FineAppealsPage::statusParts() const
{
    return {tr("%n appeal(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 decide · Alt+2 withdraw · Ctrl+P print · Ctrl+E export")};
}

void FineAppealsPage::activate()
{
    m_list->showLoading(); // what was looked at before may be old
    m_desk.follow();
    m_list->table().setFocus();
}

void FineAppealsPage::deactivate()
{
    m_desk.rest();
}

const FineAppeal *FineAppealsPage::chosen() const
{
    return m_list->chosen(m_desk.appeals());
}

void FineAppealsPage::onLooked()
{
    m_list->message().clear();
    updateTeams();
    updateFoot();
    Q_EMIT countChanged(m_desk.openCount());
    if (m_list->table().selectionModel()->hasSelection())
        choose(); // what is shown may have changed
    else if (m_filter->rowCount() > 0)
        m_list->table().selectRow(0);
    else
        showNone();
}

void FineAppealsPage::updateTeams()
{
    QStringList teams;
    teams.reserve(qsizetype(m_desk.appeals().rows().size()));
    for (const FineAppeal &one : m_desk.appeals().rows())
        teams.append(one.entry.team);
    m_team->setNames(teams);
}

void FineAppealsPage::updateFoot()
{
    int overdue = 0;
    const QDateTime now = m_ui.clock.now();
    for (const FineAppeal &one : m_desk.appeals().rows())
        overdue += clockOf(one, now).stand == FineAppealClock::Stand::Overdue ? 1 : 0;
    m_foot->setText(QStringList{tr("%n shown", nullptr, m_filter->rowCount()),
                                tr("%n open", nullptr, m_desk.openCount()),
                                tr("%n overdue", nullptr, overdue)}
                        .join(QStringLiteral(" · ")));
    m_list->setEmptyWords(
        {tr("No appeals"), tr("They are recorded from the violations (Alt+5) and from the ledger "
                              "(Alt+3), in the agent's name.")},
        {tr("None of these"), tr("Choose another state, team or time.")});
    Q_EMIT statusChanged();
}

void FineAppealsPage::updateDeeds()
{
    const FineAppeal *one = chosen();
    m_decide->setVisible(m_desk.rights().mayDecide);
    m_withdraw->setVisible(m_desk.rights().maySpeak);
    m_decide->setEnabled(one && one->isForMe());
    m_withdraw->setEnabled(one && one->mayWithdraw);
    m_print->setEnabled(one != nullptr);
    m_print->setVisible(m_why.violation.id == ViolationId{}); // else beside its answer to "why?"
    // A button that is disabled says why.
    m_decide->setToolTip(!one ? tr("Choose an appeal.") : fineAppealRefusalWord(one->refusal));
    m_withdraw->setToolTip(!one || one->mayWithdraw ? QString()
                           : one->isOpen()
                               ? fineAppealRefusalWord(QStringLiteral("fine_appeal_recorder"))
                               : fineAppealRefusalWord(QStringLiteral("fine_appeal_open")));
}

void FineAppealsPage::choose()
{
    const FineAppeal *one = chosen();
    if (!one)
        return showNone();
    showAppeal(*one);
    loadWhy(*one);
    updateDeeds();
}

void FineAppealsPage::showAppeal(const FineAppeal &appeal)
{
    m_head->setText(tr("Appeal %1", "number").arg(appeal.id));
    const FineAppealClock::Stand stand = clockOf(appeal, m_ui.clock.now()).stand;
    m_clock->setInk(stand == FineAppealClock::Stand::Overdue ? &Theme::red
                    : stand == FineAppealClock::Stand::Soon  ? &Theme::amber
                                                             : &Theme::text2);
    m_clock->setText(appeal.isOpen() ? fineAppealClockWord(appeal, m_ui.clock.now())
                                     : fineAppealStateWord(appeal));
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    const QStringList all = fineAppealLines(appeal, m_ui.clock);
    for (int row = 0; row < all.size(); ++row) {
        const QStringList parts{all[row].section(u'\t', 0, 0), all[row].section(u'\t', 1)};
        for (int column = 0; column < 2; ++column) {
            auto *label = new InkLabel(m_ui, column == 0 ? &Theme::text2 : &Theme::text, Type::Base,
                                       parts[column], body);
            label->setWordWrap(column == 1);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, row, column, Qt::AlignTop);
        }
    }
    grid->setRowStretch(int(all.size()), 1);
    m_scroll->setWidget(body); // the one before goes with it
}

void FineAppealsPage::loadWhy(const FineAppeal &appeal)
{
    const quint64 generation = ++m_generation;
    if (appeal.entry.violationId == 0) {
        m_why = {};
        return m_view->clear(tr("It follows from no violation"),
                             tr("What it was booked for stands in its note."));
    }
    whenDone(m_desk.why(ViolationId(appeal.entry.violationId)), this,
             [this, generation](const Result<ViolationWhy> &why) {
                 if (generation != m_generation)
                     return;
                 m_why = why ? *why : ViolationWhy{};
                 if (why)
                     m_view->show(*why);
                 else
                     m_view->clear(tr("The violation could not be read."),
                                   fineAppealSentence(why.error()));
                 updateDeeds();
             });
}

void FineAppealsPage::showNone()
{
    ++m_generation;
    m_why = {};
    m_head->clear();
    m_clock->clear();
    m_scroll->setWidget(new QWidget(m_scroll));
    m_view->clear(tr("No appeal is chosen"), tr("Choose one to see it, and why he was fined."));
    updateDeeds();
}

QStringList FineAppealsPage::lines() const
{
    const FineAppeal *one = chosen();
    if (!one)
        return {};
    QStringList all{tr("Appeal %1", "number").arg(one->id)};
    all += fineAppealLines(*one, m_ui.clock);
    if (m_why.violation.id != ViolationId{})
        all += whyAsLines(m_why, m_ui.clock);
    return all;
}

void FineAppealsPage::decide()
{
    if (const FineAppeal *one = chosen(); one && one->isForMe() && m_desk.rights().mayDecide)
        (new DecideFineAppealDialog(m_ui, m_desk, *one, this))->open();
}

void FineAppealsPage::withdraw()
{
    if (const FineAppeal *one = chosen(); one && one->mayWithdraw && m_desk.rights().maySpeak)
        (new WithdrawFineAppealDialog(m_ui, m_desk, *one, this))->open();
}

void FineAppealsPage::changeTerms()
{
    whenDone(m_desk.terms(), this, [this](const Result<FineAppealTerms> &terms) {
        if (terms)
            (new FineAppealTermsDialog(m_ui, m_desk, *terms, this))->open();
        else
            m_list->message().tell(Alarm::Red, tr("The terms could not be read."),
                                   fineAppealSentence(terms.error()));
    });
}

void FineAppealsPage::copy()
{
    QApplication::clipboard()->setText(lines().join(u'\n'));
}

void FineAppealsPage::print()
{
    const QStringList all = lines();
    if (all.isEmpty())
        return;
    askToPrintLines(this, all.first(), all.mid(1), {tr("Agent"), tr("Who decided")});
}

}
