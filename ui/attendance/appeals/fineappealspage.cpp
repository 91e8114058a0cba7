// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/appeals/fineappealspage.h"

#include "attendance/appeals/fineappealdialogs.h"
#include "attendance/appeals/fineappealwords.h"
#include "attendance/violations/whyview.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/printlines.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "floor/appeallink.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

using Show = FineAppealFilter::Show;

constexpr int barHeight = 36;
constexpr int usualDays = 92;
constexpr int allDays = 36500;
constexpr int nameWidth = 96;
constexpr int searchWidth = 176;

}

FineAppealsPage::FineAppealsPage(const UiContext &ui, FineAppealDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new FineAppealFilter(desk.appeals(), this)),
      m_state(new FilterCombo(tr("State"), this)), m_team(new FilterCombo(tr("Team"), this)),
      m_days(new FilterCombo(tr("Recorded"), this)),
      m_text(new SearchField(ui, tr("Agent, what he writes"), this)),
      m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("attendance/fineAppeals"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("scale"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_clock(new InkLabel(ui, &Theme::text2, Type::Strong, {}, this)),
      m_scroll(new QScrollArea(this)), m_view(new WhyView(ui, this)),
      m_decide(new QPushButton(tr("Decide…"), this)),
      m_withdraw(new QPushButton(tr("Withdraw…"), this)),
      m_print(new QPushButton(tr("Print…"), this))
{
    setObjectName(QStringLiteral("fineAppealsPage"));
    m_bar->clear();
    buildTable();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({620, 760});
    rememberSplit(ui, *splitter, QStringLiteral("attendance/fineAppealsSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    connect(&desk, &FineAppealDesk::looked, this, &FineAppealsPage::onLooked);
    connect(&desk, &FineAppealDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The appeals could not be read."), fineAppealSentence(problem),
                    {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &FineAppealDesk::refresh);
    connect(m_view, &WhyView::floorWanted, this, [this] {
        Q_EMIT floorWanted(textOf(
            AppealLink{m_why.violation.agentNo, m_ui.clock.atSite(m_why.violation.occurredAt)}));
    });
    connect(m_view, &WhyView::copyWanted, this, &FineAppealsPage::copy);
    connect(m_view, &WhyView::printWanted, this, &FineAppealsPage::print);
    addKeys();
    showNone();
    desk.setDays(usualDays); // and for the count beside the tab
}

QWidget *FineAppealsPage::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDeeds());
    m_foot->setObjectName(QStringLiteral("fineAppealsFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    return list;
}

QWidget *FineAppealsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
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
    m_text->setFixedWidth(searchWidth);
    layout->addWidget(m_state);
    layout->addWidget(m_team);
    layout->addWidget(m_days);
    layout->addStretch();
    layout->addWidget(m_text);
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
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        updateFoot();
    });
    return bar;
}

QWidget *FineAppealsPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    deeds->setFixedHeight(44);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         auto deed) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
    };
    m_decide->setProperty("primary", true);
    add(m_decide, "decideFineAppeal", QKeySequence(Qt::ALT | Qt::Key_1), [this] { decide(); });
    add(m_withdraw, "withdrawFineAppeal", QKeySequence(Qt::ALT | Qt::Key_2),
        [this] { withdraw(); });
    layout->addStretch();
    auto *terms = new QPushButton(tr("Terms…"), deeds);
    terms->setObjectName(QStringLiteral("fineAppealTerms"));
    terms->setToolTip(tr("How long one may appeal, how long it takes, who decides"));
    terms->setVisible(m_desk.rights().mayDecide);
    layout->addWidget(terms);
    connect(terms, &QAbstractButton::clicked, this, &FineAppealsPage::changeTerms);
    m_print->setObjectName(QStringLiteral("printFineAppeal"));
    m_print->setAutoDefault(false);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QPushButton::clicked, this, &FineAppealsPage::print);
    layout->addWidget(m_print);
    return deeds;
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

void FineAppealsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("fineAppeals"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FineAppealModel::Clock, Qt::AscendingOrder);
    m_table->setTickingColumns({FineAppealModel::Clock});
    m_table->setColumns({{FineAppealModel::State, 76},
                         {FineAppealModel::Clock, 136},
                         {FineAppealModel::Agent, 104},
                         {FineAppealModel::What, 80},
                         {FineAppealModel::Amount, 76},
                         {FineAppealModel::DecidedBy, 72},
                         {FineAppealModel::Booked, 76},
                         {FineAppealModel::Recorded, 124, false},
                         {FineAppealModel::Team, 88, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FineAppealsPage::choose);
    connect(m_table, &QAbstractItemView::activated, this, &FineAppealsPage::decide);
}

void FineAppealsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
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
    m_empty->setText(tr("Loading…"), {}); // what was looked at before may be old
    m_desk.follow();
    m_table->setFocus();
}

void FineAppealsPage::deactivate()
{
    m_desk.rest();
}

const FineAppeal *FineAppealsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.appeals().find(rows.first().data(IdRole).toLongLong());
}

void FineAppealsPage::onLooked()
{
    m_bar->clear();
    updateTeams();
    updateFoot();
    Q_EMIT countChanged(m_desk.openCount());
    if (m_table->selectionModel()->hasSelection())
        choose(); // what is shown may have changed
    else if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    else
        showNone();
}

void FineAppealsPage::updateTeams()
{
    QStringList teams;
    for (const FineAppeal &one : m_desk.appeals().rows()) {
        if (!one.entry.team.isEmpty() && !teams.contains(one.entry.team))
            teams.append(one.entry.team);
    }
    teams.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(teams.size()));
    for (const QString &team : teams)
        choices.emplace_back(team, team);
    m_team->setChoices(choices);
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
    if (m_desk.appeals().rowCount() == 0)
        m_empty->setText(tr("No appeals"),
                         tr("They are recorded from the violations (Alt+5) and from the ledger "
                            "(Alt+3), in the agent's name."));
    else
        m_empty->setText(tr("None of these"), tr("Choose another state, team or time."));
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
            m_bar->tell(Alarm::Red, tr("The terms could not be read."),
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

void FineAppealsPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the appeals"), QStringLiteral("appeals.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*m_table, m_ui, title(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
