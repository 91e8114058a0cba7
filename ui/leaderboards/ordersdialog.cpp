// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/ordersdialog.h"

#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "leaderboards/boardwords.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace banzhang {

OrdersDialog::OrdersDialog(const UiContext &ui, BoardDesk &desk, const BoardPlace &place,
                           const BoardLook &look, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_value(place.value),
      m_isAmount(look.rule.metric == BoardMetric::Amount
                 && look.question.who != BoardWho::Improved),
      m_model(new SaleModel(
          [&clock = ui.clock](int column, const SaleEntry &entry) {
              return saleWord(column, entry, clock);
          },
          this)),
      m_table(new TableView(ui, QStringLiteral("leaderboards/orders"), this)),
      m_sum(new InkLabel(ui, &Theme::text, Type::Strong, {}, this))
{
    setObjectName(QStringLiteral("ordersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Orders behind place %1: %2")
                       .arg(boardWord(BoardModel::Place, place, look, ui.clock),
                            boardWord(BoardModel::Who, place, look, ui.clock)));
    resize(860, 480);
    m_sum->setObjectName(QStringLiteral("ordersSum"));
    m_sum->setContentsMargins(12, 8, 12, 8);
    auto *order = new QSortFilterProxyModel(this);
    order->setSourceModel(m_model);
    order->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("ordersTable"));
    m_table->setAccessibleName(tr("Orders behind the place"));
    m_table->setModel(order);
    m_table->setItemDelegate(new RowDelegate(ui, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SaleModel::At, Qt::AscendingOrder);
    m_table->setColumns({{SaleModel::At, 130},
                         {SaleModel::OrderNo, 130},
                         {SaleModel::Kind, 120},
                         {SaleModel::Amount, 100},
                         {SaleModel::Quantity, 60},
                         {SaleModel::Courses, 60},
                         {SaleModel::Call, 120},
                         {SaleModel::Note, 120}});
    m_table->setEmptyState(new EmptyState(
        ui, QStringLiteral("hash"), tr("No orders that you may see"),
        tr("Orders are shown to managers, auditors and who leads the team."), m_table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sum);
    layout->addWidget(m_table, 1);
    load(desk, place, look.period);
}

void OrdersDialog::load(BoardDesk &desk, const BoardPlace &place, const BoardPeriod &period)
{
    whenDone(desk.orders(place, period), this,
             [this](const Result<std::vector<SaleEntry>> &entries) {
                 if (entries)
                     take(*entries);
                 else
                     m_sum->setText(boardSentence(entries.error()));
             });
}

void OrdersDialog::take(const std::vector<SaleEntry> &entries)
{
    qint64 fen = 0;
    int orders = 0;
    for (const SaleEntry &one : entries) {
        fen += one.fen;
        orders += (one.kind == SaleKind::Order ? 1 : 0) - (one.endsOrder ? 1 : 0);
    }
    m_model->replace(entries);
    if (!entries.empty())
        m_sum->setText(tr("%n order(s) that count, %1 together", nullptr, orders)
                           .arg(wholeValueWord(double(fen), BoardMetric::Amount)));
    if (!entries.empty() && m_isAmount && qRound64(m_value) != fen)
        m_sum->setText(m_sum->text() + QStringLiteral(" · ")
                       + tr("the board has changed meanwhile, or more was sold than is shown"));
}

}
