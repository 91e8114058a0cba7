// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardcolumn.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/inklabel.h"
#include "common/tableview.h"
#include "common/words.h"
#include "leaderboards/boarddelegate.h"
#include "leaderboards/boardrules.h"
#include "leaderboards/boardwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int headHeight = 32;
constexpr int championHeight = 72;
constexpr int crownSide = 20;
constexpr int withoutHeight = 120;

QString codeName(BoardCode code)
{
    return codeOf(code);
}

}

BoardColumn::BoardColumn(const UiContext &ui, BoardModel &model, BoardCode code,
                         const Portraits::Source &portrait, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_model(model), m_code(code),
      m_placed(new BoardFilter(model, true, this)), m_barred(new BoardFilter(model, false, this)),
      m_face(new PortraitFace(ui, portrait, this))
{
    setObjectName(u"board_"_qs + codeName(code));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildChampion());
    m_places = buildTable("places", *m_placed);
    m_empty = new EmptyState(ui, QStringLiteral("trophy"), tr("Nobody has a place yet"),
                             tr("Places come with orders and results."), m_places);
    m_places->setEmptyState(m_empty);
    layout->addWidget(m_places, 1);
    m_withoutHead = new InkLabel(ui, &Theme::text, Type::Strong, {}, this);
    m_withoutHead->setObjectName(u"withoutHead_"_qs + codeName(code));
    m_withoutHead->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_withoutHead);
    m_without = buildTable("without", *m_barred);
    m_without->setFixedHeight(withoutHeight);
    m_without->setColumns(
        {{BoardModel::Who, 130}, {BoardModel::Reason, 160, true, true}, {BoardModel::Value, 90}});
    layout->addWidget(m_without);
    connect(&model, &BoardModel::replaced, this, &BoardColumn::onReplaced);
    chooseColumns();
}

QWidget *BoardColumn::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    m_title = new InkLabel(m_ui, &Theme::text, Type::Strong, {}, head);
    m_period = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, head);
    m_period->setObjectName(u"period_"_qs + codeName(m_code));
    m_state = new InkLabel(m_ui, &Theme::text2, Type::Small, {}, head);
    m_state->setObjectName(u"state_"_qs + codeName(m_code));
    layout->addWidget(m_title);
    layout->addWidget(m_period);
    layout->addStretch();
    layout->addWidget(m_state);
    return head;
}

QWidget *BoardColumn::buildChampion()
{
    auto *whole = new QWidget(this);
    whole->setFixedHeight(championHeight);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    m_crown = new QLabel(whole);
    m_crown->setObjectName(u"crown_"_qs + codeName(m_code));
    const auto crown = [this] {
        m_crown->setPixmap(
            iconPixmap(QStringLiteral("crown"), crownSide, m_ui.theme().text, devicePixelRatioF()));
    };
    crown();
    connect(&m_ui.themes, &ThemeSource::changed, m_crown, crown);
    m_champion = new InkLabel(m_ui, &Theme::text, Type::Title, {}, whole);
    m_champion->setObjectName(u"champion_"_qs + codeName(m_code));
    m_championLine = new InkLabel(m_ui, &Theme::text2, Type::Small, {}, whole);
    m_value = new InkLabel(m_ui, &Theme::text, Type::FigureS, {}, whole);
    m_value->setObjectName(u"championValue_"_qs + codeName(m_code));
    m_lead = new InkLabel(m_ui, &Theme::text2, Type::Small, {}, whole);
    m_lead->setObjectName(u"lead_"_qs + codeName(m_code));
    for (InkLabel *right : {m_value, m_lead})
        right->setAlignment(Qt::AlignRight);
    auto *title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_crown);
    title->addWidget(m_champion, 1);
    auto *names = new QVBoxLayout;
    names->addLayout(title);
    names->addWidget(m_championLine);
    auto *figures = new QVBoxLayout;
    figures->addWidget(m_value);
    figures->addWidget(m_lead);
    layout->addWidget(m_face);
    layout->addLayout(names, 1);
    layout->addLayout(figures);
    return whole;
}

TableView *BoardColumn::buildTable(const char *name, BoardFilter &filter)
{
    const QString key = QLatin1String(name) + u'_' + codeName(m_code);
    auto *view = new TableView(m_ui, u"leaderboards/"_qs + key, this);
    view->setObjectName(key);
    view->setProperty("region", true);
    view->setModel(&filter);
    view->setItemDelegate(new BoardDelegate(m_ui, view));
    view->setSortingEnabled(true);
    view->sortByColumn(BoardModel::Place, Qt::AscendingOrder);
    const auto want = [this, view](const QModelIndex &index) {
        if (const BoardPlace *one = m_model.find(index.data(IdRole).toLongLong()))
            Q_EMIT ordersWanted(*one, m_model.look());
        view->setFocus();
    };
    connect(view, &QTableView::activated, this, want);
    return view;
}

// A sample shows its interval, a sum its bar; changes are told of a board that runs.
void BoardColumn::chooseColumns()
{
    const bool isSampled = isSample(m_model.look().rule.metric);
    m_places->setColumns({{BoardModel::Place, 60},
                          {BoardModel::Change, 44, !isSampled},
                          {BoardModel::Who, 120},
                          {BoardModel::Figure, 64, true, true},
                          {BoardModel::Value, 88},
                          {BoardModel::Count, 52},
                          {BoardModel::Team, 90, false},
                          {BoardModel::Reached, 110, false}});
}

QString BoardColumn::title() const
{
    if (m_model.look().question.range.isValid())
        return tr("Range");
    return m_code == BoardCode::Day    ? tr("Day")
           : m_code == BoardCode::Week ? tr("Week")
                                       : tr("Month");
}

void BoardColumn::search(const QString &text)
{
    m_placed->setText(text);
    m_barred->setText(text);
    const qint64 found = m_placed->found();
    for (int row = 0; found > 0 && row < m_placed->rowCount(); ++row) {
        if (m_placed->index(row, 0).data(IdRole).toLongLong() == found)
            m_places->selectRow(row);
    }
}

const BoardPlace *BoardColumn::chosen() const
{
    const TableView *view = m_without->hasFocus() ? m_without : m_places;
    return m_model.find(view->currentIndex().data(IdRole).toLongLong());
}

void BoardColumn::onReplaced()
{
    const BoardLook &look = m_model.look();
    m_title->setText(title());
    m_period->setText(periodWord(look.period, look.today) + QStringLiteral(" · ")
                      + metricWord(look.rule.metric));
    m_period->setToolTip(formulaWord(look.rule));
    m_places->setAccessibleName(tr("Places: %1").arg(title()));
    m_without->setAccessibleName(tr("Without a place: %1").arg(title()));
    const int out = int(look.places.size()) - m_model.placed();
    m_withoutHead->setText(tr("%n without a place", nullptr, out));
    m_without->setVisible(out > 0);
    m_withoutHead->setVisible(out > 0);
    chooseColumns();
    updateState();
    showChampion();
}

void BoardColumn::updateState()
{
    const BoardLook &look = m_model.look();
    const QString closes = dayTimeText(look.rule.closesS);
    const QDateTime now = m_ui.clock.atSite(look.at);
    const bool isOpen = look.isRunning()
                        && !(now.date() == look.period.last
                             && now.time().msecsSinceStartOfDay() / 1000 >= look.rule.closesS);
    m_state->setInk(isOpen ? &Theme::info : &Theme::text2);
    m_state->setText(isOpen ? tr("running · closes %1")
                                  .arg(look.period.last == look.today
                                           ? closes
                                           : look.period.last.toString(u"MM-dd ") + closes)
                            : tr("over"));
}

void BoardColumn::showChampion()
{
    const BoardLook &look = m_model.look();
    const BoardPlace *first = look.first();
    m_face->show(first ? first->agentId : 0, first ? first->name : QString());
    m_crown->setVisible(first != nullptr);
    if (!first) {
        m_champion->setText(tr("Nobody yet"));
        for (InkLabel *label : {m_championLine, m_value, m_lead})
            label->setText({});
        return;
    }
    const BoardPlace *second =
        look.places.size() > 1 && look.places[1].place > 0 ? &look.places[1] : nullptr;
    m_champion->setText(boardWord(BoardModel::Who, *first, look, m_ui.clock));
    QStringList line;
    if (first->agentId > 0)
        line.append(boardWord(BoardModel::Team, *first, look, m_ui.clock));
    line.append(isSample(look.rule.metric) ? tr("%n case(s)", nullptr, first->n)
                                           : tr("%n order(s)", nullptr, first->orders));
    if (first->reachedAt.isValid())
        line.append(
            tr("last at %1")
                .arg(m_ui.clock.atSite(first->reachedAt)
                         .toString(look.period.first == look.period.last ? u"HH:mm"
                                                                         : u"MM-dd HH:mm")));
    m_championLine->setText(line.join(QStringLiteral(" · ")));
    m_value->setText(wholeValueWord(first->value, look.rule.metric));
    const int alike = int(std::ranges::count_if(look.places, [first](const BoardPlace &one) {
        return one.place > 0 && first->bracket > 0 && one.bracket == first->bracket;
    }));
    if (alike > 1)
        m_lead->setText(tr("cannot be told from places 2 to %1").arg(alike));
    else if (first->isTied)
        m_lead->setText(tr("shared with others"));
    else
        m_lead->setText(
            second ? tr("ahead by %1")
                         .arg(wholeValueWord(first->value - second->value, look.rule.metric))
                   : QString());
}

}
