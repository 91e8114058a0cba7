// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/rules/boardrulespage.h"

#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/splitmemory.h"
#include "leaderboards/awards/awarddialogs.h"
#include "leaderboards/rules/boardrulewords.h"
#include "leaderboards/rules/boardsettingdialog.h"
#include "leaderboards/rules/boardversiondialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int padding = 12;
constexpr int barHeight = 44;
constexpr int headHeight = 32;

}

BoardRulesPage::BoardRulesPage(const UiContext &ui, BoardRuleDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_words(new InkLabel(ui, &Theme::text, Type::Base, {}, this)),
      m_setting(new InkLabel(ui, &Theme::text, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("boardRulesPage"));
    m_bar->clear();
    m_table = buildTable("boardRules", desk.versions(), BoardRuleModel::Board,
                         {{BoardRuleModel::Board, 96},
                          {BoardRuleModel::Edition, 72},
                          {BoardRuleModel::State, 72},
                          {BoardRuleModel::From, 96},
                          {BoardRuleModel::Until, 96},
                          {BoardRuleModel::Metric, 220, true, true},
                          {BoardRuleModel::Gates, 320, true, true},
                          {BoardRuleModel::Ties, 160},
                          {BoardRuleModel::Closes, 64},
                          {BoardRuleModel::WeekStarts, 88},
                          {BoardRuleModel::MadeBy, 96}});
    m_table->setEmptyState(
        new EmptyState(ui, QStringLiteral("trophy"), tr("Loading…"), {}, m_table));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(buildBelow());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({320, 380});
    rememberSplit(ui, *split, QStringLiteral("leaderboards/boardRulesSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(split, 1);
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, &desk, &BoardRuleDesk::refresh);
    connect(m_table, &QAbstractItemView::activated, this, &BoardRulesPage::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BoardRulesPage::showChosen);
    connect(m_bar, &MessageBar::pressed, &desk, &BoardRuleDesk::refresh);
    connect(&desk, &BoardRuleDesk::failed, this, [this](const Problem &problem) {
        m_hasFailed = true;
        m_bar->tell(Alarm::Red, tr("The rules could not be read."), boardRuleSentence(problem), {},
                    tr("Try again"));
    });
    connect(&desk, &BoardRuleDesk::looked, this, &BoardRulesPage::onLooked);
}

QWidget *BoardRulesPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, Qt::Key key, bool isMine,
                         void (BoardRulesPage::*deed)()) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setVisible(isMine);
        button->setShortcut(QKeySequence(Qt::ALT | key));
        button->setProperty("keyCap", button->shortcut().toString());
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
    };
    add(tr("New version…"), "changeBoardRule", Qt::Key_1, m_desk.mayChange(),
        &BoardRulesPage::change);
    add(tr("Prizes…"), "changeBoardPrizes", Qt::Key_2, m_desk.mayChange(),
        &BoardRulesPage::changePrizes);
    add(tr("Settings…"), "boardSetting", Qt::Key_3, true, &BoardRulesPage::showSetting);
    layout->addStretch();
    layout->addWidget(new InkLabel(
        m_ui, &Theme::text2, Type::Small,
        m_desk.mayChange()
            ? tr("A change holds from a day to come; what was ranked or closed keeps its rules")
            : tr("Managers change them; here they are to be read"),
        bar));
    return bar;
}

TableView *BoardRulesPage::buildTable(const char *name, QAbstractItemModel &model, int board,
                                      const std::vector<ColumnSpec> &columns)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&model);
    sorted->setSortRole(SortRole);
    auto *table = new TableView(m_ui, u"leaderboards/"_qs + QLatin1String(name), this);
    table->setObjectName(QLatin1String(name));
    table->setProperty("region", true);
    table->setModel(sorted);
    table->setItemDelegate(new RowDelegate(m_ui, table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(board, Qt::AscendingOrder);
    table->setColumns(columns);
    return table;
}

QWidget *BoardRulesPage::region(const QString &title, QWidget *body)
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new InkLabel(m_ui, &Theme::text, Type::Strong, title, whole);
    head->setFixedHeight(headHeight);
    head->setContentsMargins(padding, 0, padding, 0);
    layout->addWidget(head);
    layout->addWidget(body, 1);
    return whole;
}

QWidget *BoardRulesPage::buildBelow()
{
    m_words->setObjectName(QStringLiteral("boardRuleWords"));
    m_setting->setObjectName(QStringLiteral("boardSettingWords"));
    const auto scrolled = [this](InkLabel *label) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setContentsMargins(padding, 4, padding, padding);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(label);
        return area;
    };
    m_prizes = buildTable("boardPrizes", m_desk.prizes(), PrizeModel::Board,
                          {{PrizeModel::Board, 104},
                           {PrizeModel::Edition, 72},
                           {PrizeModel::State, 72},
                           {PrizeModel::From, 96},
                           {PrizeModel::Until, 96},
                           {PrizeModel::Prize, 80},
                           {PrizeModel::Points, 56},
                           {PrizeModel::MadeBy, 96, true, true}});
    m_prizes->setAccessibleName(tr("Prizes"));
    connect(m_prizes, &QAbstractItemView::activated, this, &BoardRulesPage::changePrizes);
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->setChildrenCollapsible(false);
    below->addWidget(region(tr("The chosen version in words"), scrolled(m_words)));
    below->addWidget(region(tr("Prizes"), m_prizes));
    below->addWidget(region(tr("What the boards reckon with"), scrolled(m_setting)));
    below->setSizes({400, 580, 400});
    rememberSplit(m_ui, *below, QStringLiteral("leaderboards/boardRulesBelow"));
    return below;
}

QString BoardRulesPage::title() const
{
    return tr("Board rules");
}

QStringList BoardRulesPage::statusParts() const
{
    return {tr("%n version(s)", nullptr, m_desk.versions().rowCount()),
            m_desk.mayChange() ? tr("Alt+1 new version · Alt+2 prizes · Alt+3 settings · F5 again")
                               : tr("Alt+3 settings · F5 again")};
}

void BoardRulesPage::activate()
{
    m_desk.refresh();
    m_table->setFocus();
}

void BoardRulesPage::onLooked()
{
    if (m_hasFailed)
        m_bar->clear();
    m_hasFailed = false;
    if (!m_table->selectionModel()->hasSelection() && m_desk.versions().rowCount() > 0)
        m_table->selectRow(0);
    m_setting->setText(boardSettingLines(m_desk.setting()).join(u'\n'));
    showChosen();
    Q_EMIT statusChanged();
}

const BoardVersion *BoardRulesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : m_desk.versions().find(rows.first().data(IdRole).toLongLong());
}

void BoardRulesPage::showChosen()
{
    const BoardVersion *one = chosen();
    m_words->setText(one ? boardRuleLines(*one, m_ui.clock.siteNow().date()).join(u'\n')
                         : QString());
}

void BoardRulesPage::change()
{
    const BoardVersion *one = chosen();
    if (!one || !m_desk.mayChange())
        return;
    auto *dialog = new BoardVersionDialog(m_ui, m_desk, *one, this);
    connect(dialog, &BoardVersionDialog::saved, this, &BoardRulesPage::tellSaved);
    dialog->open();
}

void BoardRulesPage::changePrizes()
{
    if (!m_desk.mayChange())
        return;
    const auto save = [this](const PrizeVersion &prize) { return m_desk.setPrize(prize); };
    (new PrizeDialog(m_ui, m_desk.prizes().rows(), save, this))->open();
}

void BoardRulesPage::showSetting()
{
    auto *dialog = new BoardSettingDialog(m_ui, m_desk, this);
    connect(dialog, &BoardSettingDialog::saved, this,
            [this] { tellSaved(tr("The settings are saved.")); });
    dialog->open();
}

void BoardRulesPage::tellSaved(const QString &what)
{
    m_bar->tell(Alarm::None, what);
}

}
