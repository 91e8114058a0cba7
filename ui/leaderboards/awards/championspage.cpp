// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/championspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/whendone.h"
#include "leaderboards/awards/awardwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

using Show = ClosingFilter::Show;

constexpr int barHeight = 36;
constexpr int deedsHeight = 44;
constexpr int usualDays = 62;
constexpr int allDays = 36500;
constexpr int searchWidth = 176;
constexpr int padding = 12;

}

ChampionsPage::ChampionsPage(const UiContext &ui, ChampionDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new ClosingFilter(desk.closings(), this)),
      m_places(new FrozenPlaceModel(
          [this](int column, const FrozenPlace &place) {
              return frozenPlaceWord(column, place, m_metric, m_ui.clock);
          },
          this)),
      m_orders(new FrozenOrderModel(
          [this](int column, const FrozenOrder &order) {
              return frozenOrderWord(column, order, m_ui.clock);
          },
          this)),
      m_adjustments(new ClosingAdjustmentModel(
          [this](int column, const ClosingAdjustment &adjustment) {
              return adjustmentWord(column, adjustment, m_ui.clock);
          },
          this)),
      m_changes(new ClosingChangeModel(changeWord, this)),
      m_board(new FilterCombo(tr("Board"), this)), m_show(new FilterCombo(tr("Show"), this)),
      m_days(new FilterCombo(tr("Time"), this)),
      m_text(new SearchField(ui, tr("Champion, team"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("leaderboards/closings"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("trophy"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_facts(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_later(new InkLabel(ui, &Theme::amber, Type::Strong, {}, this)),
      m_proof(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_handOut(new QPushButton(tr("Hand out"), this)), m_sign(new QPushButton(tr("Sign…"), this)),
      m_speech(new QPushButton(tr("Speech…"), this)),
      m_takeBack(new QPushButton(tr("Take back…"), this)),
      m_settle(new QPushButton(tr("Let it stand…"), this))
{
    setObjectName(QStringLiteral("championsPage"));
    m_bar->clear();
    buildTable();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 620});
    rememberSplit(ui, *splitter, QStringLiteral("leaderboards/championsSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    connect(&desk, &ChampionDesk::looked, this, &ChampionsPage::onLooked);
    connect(&desk, &ChampionDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The champions could not be read."), awardSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &ChampionDesk::refresh);
    addKeys();
    showNone();
    desk.setDays(usualDays); // and for the count beside the tab
}

QWidget *ChampionsPage::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDeeds());
    m_foot->setObjectName(QStringLiteral("championsFoot"));
    m_foot->setContentsMargins(padding, 4, padding, 4);
    layout->addWidget(m_foot);
    return list;
}

QWidget *ChampionsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    m_board->setObjectName(QStringLiteral("championBoard"));
    m_board->setChoices({{boardName(QStringLiteral("day")), QStringLiteral("day")},
                         {boardName(QStringLiteral("week")), QStringLiteral("week")},
                         {boardName(QStringLiteral("month")), QStringLiteral("month")}});
    m_show->setObjectName(QStringLiteral("championShow"));
    m_show->setChoices({{tr("to be handed out"), int(Show::ToHandOut)},
                        {tr("to be signed for"), int(Show::ToSign)},
                        {tr("speech to come"), int(Show::ToSpeak)},
                        {tr("came later"), int(Show::Adjusted)},
                        {tr("without a champion"), int(Show::Without)}});
    m_days->setChoices(
        {{tr("last 31 days"), 31}, {tr("last 62 days"), 62}, {tr("last 366 days"), 366}});
    m_days->choose(usualDays);
    m_text->setFixedWidth(searchWidth);
    for (QWidget *one : std::initializer_list<QWidget *>{m_board, m_show, m_days})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(m_text);
    connect(m_board, &FilterCombo::chosenChanged, this, [this](const QVariant &code) {
        m_filter->setBoard(code.toString());
        updateFoot();
    });
    connect(m_show, &FilterCombo::chosenChanged, this, [this](const QVariant &show) {
        m_filter->setShow(show.isValid() ? std::optional(Show(show.toInt())) : std::nullopt);
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

QWidget *ChampionsPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    deeds->setFixedHeight(deedsHeight);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         bool isMine, void (ChampionsPage::*deed)()) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setVisible(isMine);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
    };
    const ChampionDesk::Rights &rights = m_desk.rights();
    m_handOut->setProperty("primary", true);
    add(m_handOut, "handOut", QKeySequence(Qt::ALT | Qt::Key_1), rights.mayHandOut,
        &ChampionsPage::handOut);
    add(m_sign, "sign", QKeySequence(Qt::ALT | Qt::Key_2), rights.mayHandOut, &ChampionsPage::sign);
    add(m_speech, "speech", QKeySequence(Qt::ALT | Qt::Key_3), rights.mayHandOut,
        &ChampionsPage::recordSpeech);
    add(m_takeBack, "takeBack", QKeySequence(Qt::ALT | Qt::Key_4), rights.mayDecide,
        &ChampionsPage::takeBack);
    add(m_settle, "settle", QKeySequence(Qt::ALT | Qt::Key_5), rights.mayDecide,
        &ChampionsPage::settle);
    layout->addStretch();
    add(new QPushButton(tr("Prizes…"), deeds), "prizes", {}, rights.mayDecide,
        &ChampionsPage::changePrizes);
    add(new QPushButton(tr("Close…"), deeds), "closeBoard", {}, rights.mayDecide,
        &ChampionsPage::closeByHand);
    return deeds;
}

QWidget *ChampionsPage::buildRight()
{
    auto *right = new QWidget(this);
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(6);
    m_head->setObjectName(QStringLiteral("championHead"));
    m_facts->setObjectName(QStringLiteral("championFacts"));
    m_later->setObjectName(QStringLiteral("championLater"));
    m_proof->setObjectName(QStringLiteral("championProof"));
    for (InkLabel *label : {m_head, m_facts, m_later, m_proof}) {
        label->setContentsMargins(16, 0, 16, 0);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    layout->addWidget(m_head);
    layout->addWidget(m_facts);
    layout->addWidget(m_later);
    layout->addWidget(buildWhyTables(), 1);
    layout->addWidget(m_proof);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 8);
    auto *copyAll = new QPushButton(tr("Copy"), right);
    copyAll->setObjectName(QStringLiteral("copyChampion"));
    auto *paper = new QPushButton(tr("Print…"), right);
    paper->setObjectName(QStringLiteral("printChampion"));
    paper->setShortcut(QKeySequence::Print);
    paper->setToolTip(tr("Print why he won (Ctrl+P)"));
    for (QPushButton *button : {copyAll, paper})
        button->setAutoDefault(false);
    foot->addStretch();
    foot->addWidget(copyAll);
    foot->addWidget(paper);
    layout->addLayout(foot);
    connect(copyAll, &QPushButton::clicked, this, &ChampionsPage::copy);
    connect(paper, &QPushButton::clicked, this, &ChampionsPage::print);
    return right;
}

QWidget *ChampionsPage::buildWhyTables()
{
    auto *all = new QSplitter(Qt::Vertical, this);
    all->setChildrenCollapsible(false);
    m_laterTable = buildWhyTable("closingAdjustments", tr("Came after the closing"), *m_adjustments,
                                 ClosingAdjustmentModel::Found,
                                 {{ClosingAdjustmentModel::Found, 124},
                                  {ClosingAdjustmentModel::Kind, 72},
                                  {ClosingAdjustmentModel::Agent, 104},
                                  {ClosingAdjustmentModel::OrderNo, 88},
                                  {ClosingAdjustmentModel::Amount, 88},
                                  {ClosingAdjustmentModel::Settled, 120}});
    all->addWidget(m_laterTable);
    m_changeTable = buildWhyTable(
        "closingChanges", tr("What would be otherwise today"), *m_changes,
        ClosingChangeModel::Agent,
        {{ClosingChangeModel::Agent, 112}, {ClosingChangeModel::What, 400, true, true}});
    all->addWidget(m_changeTable);
    all->addWidget(buildWhyTable("closingPlaces", tr("Places as they were frozen"), *m_places,
                                 FrozenPlaceModel::Place,
                                 {{FrozenPlaceModel::Place, 96},
                                  {FrozenPlaceModel::Agent, 112},
                                  {FrozenPlaceModel::Value, 96},
                                  {FrozenPlaceModel::Orders, 56},
                                  {FrozenPlaceModel::Reached, 124},
                                  {FrozenPlaceModel::Team, 88}}));
    all->addWidget(buildWhyTable("closingOrders", tr("Orders behind the first three places"),
                                 *m_orders, FrozenOrderModel::Agent,
                                 {{FrozenOrderModel::Agent, 112},
                                  {FrozenOrderModel::OrderNo, 120},
                                  {FrozenOrderModel::Kind, 64},
                                  {FrozenOrderModel::Sold, 124},
                                  {FrozenOrderModel::Amount, 96},
                                  {FrozenOrderModel::Quantity, 48},
                                  {FrozenOrderModel::Courses, 48}}));
    rememberSplit(m_ui, *all, QStringLiteral("leaderboards/closingWhySplit"));
    return all;
}

QWidget *ChampionsPage::buildWhyTable(const char *name, const QString &title,
                                      QAbstractItemModel &model, int order,
                                      const std::vector<ColumnSpec> &columns)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new InkLabel(m_ui, &Theme::text2, Type::Strong, title, part);
    head->setContentsMargins(16, 4, 16, 4);
    auto *sorted = new QSortFilterProxyModel(part);
    sorted->setSourceModel(&model);
    sorted->setSortRole(SortRole);
    auto *table = new TableView(m_ui, QStringLiteral("leaderboards/") + QLatin1String(name), part);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setSmallHead();
    table->setModel(sorted);
    table->setItemDelegate(new RowDelegate(m_ui, table));
    table->setSortingEnabled(true);
    table->sortByColumn(order, Qt::AscendingOrder);
    table->setColumns(columns);
    layout->addWidget(head);
    layout->addWidget(table, 1);
    return part;
}

void ChampionsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("closings"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClosingModel::Period, Qt::DescendingOrder);
    m_table->setColumns({{ClosingModel::Period, 160},
                         {ClosingModel::Board, 48},
                         {ClosingModel::Champion, 112},
                         {ClosingModel::Value, 96},
                         {ClosingModel::Prize, 76},
                         {ClosingModel::State, 140},
                         {ClosingModel::Adjustments, 96},
                         {ClosingModel::Team, 88, false},
                         {ClosingModel::Orders, 56, false},
                         {ClosingModel::Closed, 168, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChampionsPage::choose);
    connect(m_table, &QAbstractItemView::activated, this, [this] { sign(); });
}

void ChampionsPage::addKeys()
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

QString ChampionsPage::title() const
{
    return tr("Champions");
}

QStringList ChampionsPage::statusParts() const
{
    return {tr("%n row(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 hand out · Alt+2 sign · Alt+3 speech · Ctrl+P print · Ctrl+E export")};
}

void ChampionsPage::activate()
{
    m_empty->setText(tr("Loading…"), {});
    m_desk.follow();
    m_table->setFocus();
}

void ChampionsPage::deactivate()
{
    m_desk.rest();
}

const BoardClosing *ChampionsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : m_desk.closings().find(rows.first().data(IdRole).toLongLong());
}

void ChampionsPage::onLooked()
{
    m_bar->clear();
    updateFoot();
    Q_EMIT countChanged(m_desk.waitingCount());
    if (chooseWanted())
        return;
    if (m_table->selectionModel()->hasSelection())
        choose(); // what is shown may have changed
    else if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    else
        showNone();
}

void ChampionsPage::updateFoot()
{
    qint64 fen = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const BoardClosing *one =
            m_desk.closings().find(m_filter->index(row, 0).data(IdRole).toLongLong());
        fen += one && !one->isTakenBack ? one->fen : 0;
    }
    m_foot->setText(tr("%n shown", nullptr, m_filter->rowCount()) + QStringLiteral(" · ")
                    + tr("prizes %1").arg(prizeText(fen, 0)));
    if (m_desk.closings().rowCount() == 0)
        m_empty->setText(tr("No period is closed yet"),
                         tr("Boards close by themselves on their last day at the set time, once "
                            "there are orders."));
    else
        m_empty->setText(tr("None of these"), tr("Choose another board, state or time."));
    Q_EMIT statusChanged();
}

void ChampionsPage::updateDeeds()
{
    const BoardClosing *one = chosen();
    m_handOut->setEnabled(one && one->mayHandOut());
    m_sign->setEnabled(one && one->maySign());
    m_speech->setEnabled(one && one->maySpeak());
    m_takeBack->setEnabled(one && one->mayTakeBack());
    m_settle->setEnabled(one && one->openAdjustments > 0);
    // A button that is disabled says why.
    const bool isWithout = one && !one->hasChampion();
    const QString none = !one        ? tr("Choose a champion.")
                         : isWithout ? tr("This period has no champion.")
                                     : QString();
    m_handOut->setToolTip(!none.isEmpty()           ? none
                          : one->isTakenBack        ? tr("This prize was taken back.")
                          : !m_handOut->isEnabled() ? tr("It was handed out already.")
                                                    : tr("In the morning meeting, say (Alt+1)"));
    m_sign->setToolTip(!none.isEmpty()               ? none
                       : !one->handedOutAt.isValid() ? tr("Hand it out first.")
                       : one->receivedAt.isValid()   ? tr("It was signed for already.")
                                                     : tr("What he signs with (Alt+2)"));
    m_speech->setToolTip(!none.isEmpty()    ? none
                         : !one->maySpeak() ? tr("That is recorded already.")
                                            : tr("He spoke, or why not (Alt+3)"));
    m_takeBack->setToolTip(!none.isEmpty()       ? none
                           : !one->mayTakeBack() ? tr("Nothing is booked that could be taken back.")
                                                 : tr("By a reversal in the ledger (Alt+4)"));
    m_settle->setToolTip(m_settle->isEnabled() ? tr("In spite of what came later (Alt+5)")
                                               : tr("Nothing came later that waits."));
}

void ChampionsPage::choose()
{
    const BoardClosing *one = chosen();
    if (!one)
        return showNone();
    updateDeeds();
    m_head->setText(QStringLiteral("%1 %2 · %3")
                        .arg(championTitle(one->code), periodText(one->code, one->from, one->to),
                             one->hasChampion()
                                 ? closingWord(ClosingModel::Champion, *one, m_ui.clock)
                                 : tr("no champion")));
    QStringList facts = closingLines(*one, m_ui.clock);
    for (QString &line : facts)
        line.replace(u'\t', QStringLiteral(": "));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    whenDone(m_desk.why(one->closingId), this,
             [this, closing = *one, generation = ++m_generation](const Result<ClosingWhy> &why) {
                 if (generation != m_generation)
                     return;
                 if (!why)
                     return tellRefusal(why.error());
                 showWhy(closing, *why);
             });
}

void ChampionsPage::showWhy(const BoardClosing &closing, const ClosingWhy &why)
{
    m_metric = closing.metric;
    m_places->replace({}); // the words hang on the metric
    m_places->replace(why.places);
    m_orders->replace(why.orders);
    m_adjustments->replace(why.adjustments);
    m_changes->replace(why.changes);
    m_changeTable->setVisible(!why.changes.empty());
    m_laterTable->setVisible(!why.adjustments.empty());
    m_later->setText(adjustmentSentence(closing, why));
    m_later->setVisible(!why.adjustments.empty());
    m_proof->setText(proofSentence(closing, why));
}

void ChampionsPage::showNone()
{
    ++m_generation;
    m_head->setText(tr("No period is chosen"));
    m_facts->clear();
    m_proof->clear();
    m_later->hide();
    m_laterTable->hide();
    m_changeTable->hide();
    m_changes->replace({});
    m_places->replace({});
    m_orders->replace({});
    m_adjustments->replace({});
    updateDeeds();
}

void ChampionsPage::tellRefusal(const Problem &problem)
{
    m_bar->tell(Alarm::Red, tr("That was not done."), awardSentence(problem));
}

}
