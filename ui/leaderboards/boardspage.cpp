// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/icons.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/words.h"
#include "leaderboards/boardcolumn.h"
#include "leaderboards/boardwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int footHeight = 28;
constexpr int searchWidth = 128;

}

BoardsPage::BoardsPage(const UiContext &ui, BoardDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_who(new QButtonGroup(this)), m_team(new FilterCombo(tr("Scope"), this)),
      m_ties(new QComboBox(this)), m_metric(new QComboBox(this)), m_range(new QComboBox(this)),
      m_text(new SearchField(ui, tr("Name or number"), this)),
      m_prizes(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_brackets(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_formula(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_flags(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_whole(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("boardsPage"));
    m_bar->clear();
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_whole->addWidget(m_bar);
    m_whole->addWidget(buildBar());
    m_whole->addWidget(buildBoards(), 1);
    m_whole->addWidget(buildFoot());
    buildChoices();
    connect(&desk, &BoardDesk::looked, this, &BoardsPage::onLooked);
    connect(&desk, &BoardDesk::failed, this, [this](const Problem &problem) {
        m_hasFailed = true;
        m_bar->tell(Alarm::Red, tr("The boards could not be read."), boardSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &BoardDesk::refresh);
    addKeys();
}

QString BoardsPage::title() const
{
    return tr("Boards");
}

QWidget *BoardsPage::buildWho()
{
    auto *whole = new QWidget(this);
    whole->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // its words are read whole
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::array<QString, 4> words = {tr("Persons"), tr("Teams"), tr("New ones"),
                                          tr("Most improved")};
    for (int place = 0; place < int(words.size()); ++place) {
        auto *button = new QPushButton(words.at(size_t(place)), whole);
        button->setObjectName(u"who_"_qs + codeOf(BoardWho(place)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", place == 0 ? 1 : place == int(words.size()) - 1 ? 3 : 2);
        button->setToolTip(tr("Alt+%1").arg(place + 1));
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place)));
        layout->addWidget(button);
        m_who->addButton(button, place);
    }
    m_who->button(0)->setChecked(true);
    connect(m_who, &QButtonGroup::idClicked, this, [this](int id) { m_desk.setWho(BoardWho(id)); });
    return whole;
}

void BoardsPage::addDeed(QWidget *bar, const char *name, const char *icon, const QString &text,
                         const QKeySequence &key, void (BoardsPage::*deed)())
{
    auto *button = new QToolButton(bar);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(QLatin1String(icon), m_ui.themes));
    button->setAccessibleName(text);
    button->setToolTip(text + u" ("_qs + key.toString(QKeySequence::NativeText) + u')');
    bar->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, deed);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, deed);
}

QWidget *BoardsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_text->setFixedWidth(searchWidth);
    m_prizes->setObjectName(QStringLiteral("prizes"));
    layout->addWidget(buildWho());
    for (QWidget *one : std::initializer_list<QWidget *>{m_team, m_metric, m_ties, m_range, m_text})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(m_prizes);
    if (m_desk.mayImport())
        addDeed(bar, "boardImport", "import", tr("Import orders or results"),
                QKeySequence(Qt::CTRL | Qt::Key_I), &BoardsPage::importFile);
    addDeed(bar, "boardPrint", "print", tr("Print the board"), QKeySequence(QKeySequence::Print),
            &BoardsPage::print);
    addDeed(bar, "boardExport", "export", tr("Export the board"),
            QKeySequence(Qt::CTRL | Qt::Key_E), &BoardsPage::exportSeen);
    return bar;
}

void BoardsPage::buildChoices()
{
    m_ties->setObjectName(QStringLiteral("ties"));
    m_ties->setAccessibleName(tr("Ties"));
    m_ties->addItem(tr("Ties: by the rule"), -1);
    for (const BoardTies one : {BoardTies::Earlier, BoardTies::Share, BoardTies::Both})
        m_ties->addItem(tr("Ties: %1").arg(tiesWord(one)), int(one));
    m_metric->setObjectName(QStringLiteral("metric"));
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->addItem(tr("Metric: by the rule"), -1);
    for (const BoardMetric one :
         {BoardMetric::Amount, BoardMetric::Orders, BoardMetric::SuccessRate, BoardMetric::QaScore,
          BoardMetric::Service, BoardMetric::Mix})
        m_metric->addItem(metricWord(one), int(one));
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setAccessibleName(tr("Which days"));
    m_range->addItems({tr("Now"), tr("Yesterday, last week, last month"), tr("This quarter"),
                       tr("Last quarter"), tr("Any days…")});
    // As wide as what is chosen usually, not as the longest choice: the bar is full.
    for (const auto &[combo, letters] :
         {std::pair(m_metric, 16), std::pair(m_ties, 16), std::pair(m_range, 6)}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(letters);
    }
    connect(m_team, &FilterCombo::chosenChanged, this,
            [this](const QVariant &team) { m_desk.setTeam(team.toLongLong()); });
    connect(m_ties, &QComboBox::activated, this, [this] {
        const int ties = m_ties->currentData().toInt();
        m_desk.setTies(ties < 0 ? std::nullopt : std::optional(BoardTies(ties)));
    });
    connect(m_metric, &QComboBox::activated, this, [this] {
        const int metric = m_metric->currentData().toInt();
        m_desk.setMetric(metric < 0 ? std::nullopt : std::optional(BoardMetric(metric)));
    });
    connect(m_range, &QComboBox::activated, this, &BoardsPage::chooseRange);
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        for (BoardColumn *column : m_columns)
            column->search(text);
    });
}

QWidget *BoardsPage::buildBoards()
{
    auto *boards = new QSplitter(Qt::Horizontal, this);
    boards->setChildrenCollapsible(false);
    for (const BoardCode code : BoardDesk::codes) {
        const auto portrait = [this](qint64 agent) { return m_desk.portrait(agent); };
        auto *column = new BoardColumn(m_ui, m_desk.board(code), code, portrait, boards);
        connect(column, &BoardColumn::ordersWanted, this, &BoardsPage::showOrders);
        if (m_desk.mayImport())
            connect(column->empty().addButton(tr("Import…")), &QPushButton::clicked, this,
                    &BoardsPage::importFile);
        boards->addWidget(column);
        m_columns.at(size_t(code)) = column;
    }
    return boards;
}

QWidget *BoardsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(footHeight);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    m_brackets->setText(tr("[ places within a bracket cannot be told apart by the data"));
    m_flags->setObjectName(QStringLiteral("boardFlags"));
    auto *look = new QPushButton(tr("Look"), foot);
    look->setObjectName(QStringLiteral("lookAtFlags"));
    look->setAutoDefault(false);
    look->setFlat(true);
    m_formula->setObjectName(QStringLiteral("boardFormula"));
    m_formula->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // the window may be slim
    layout->addWidget(m_brackets);
    layout->addWidget(m_flags);
    layout->addWidget(look);
    layout->addWidget(m_formula, 1);
    layout->addWidget(new InkLabel(
        m_ui, &Theme::text2, Type::Small,
        tr("What comes back after the close is an adjustment and changes no place"), foot));
    connect(look, &QPushButton::clicked, this, &BoardsPage::showFlags);
    return foot;
}

void BoardsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    for (const auto &[letter, code] :
         {std::pair(Qt::Key_D, BoardCode::Day), std::pair(Qt::Key_W, BoardCode::Week),
          std::pair(Qt::Key_M, BoardCode::Month)})
        key(QKeySequence(letter), [this, column = m_columns.at(size_t(code))] {
            column->places().setFocus(Qt::ShortcutFocusReason);
            if (!column->places().selectionModel()->hasSelection())
                column->places().selectRow(0);
        });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
}

QStringList BoardsPage::statusParts() const
{
    QStringList parts{tr("%n on the day's board", nullptr, m_desk.board(BoardCode::Day).placed())};
    if (const auto &latest = m_desk.board(BoardCode::Day).look().latest)
        parts.append(tr("last order %1 · %2 %3 %4")
                         .arg(m_ui.clock.atSite(latest->at).toString(u"HH:mm:ss"), latest->agentNo,
                              latest->name,
                              wholeValueWord(double(latest->fen), BoardMetric::Amount)));
    parts.append(tr("D day · W week · M month · Enter the orders · Ctrl+F search · Ctrl+C copy"));
    return parts;
}

void BoardsPage::activate()
{
    m_desk.follow();
    m_columns.front()->places().setFocus();
    Q_EMIT lookedAt(true);
}

void BoardsPage::deactivate()
{
    m_desk.rest();
    Q_EMIT lookedAt(false);
}

void BoardsPage::setPrizes(const QString &words)
{
    m_prizes->setText(words);
    m_prizes->setToolTip(words); // where the bar is too short for all of it
}

void BoardsPage::addStrip(QWidget *strip)
{
    m_whole->addWidget(strip);
}

BoardColumn &BoardsPage::seen() const
{
    for (BoardColumn *column : m_columns) {
        if (column->places().hasFocus() || column->without().hasFocus())
            return *column;
    }
    return *m_columns.front();
}

}
