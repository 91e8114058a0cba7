// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealstats.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/rowdelegate.h"

#include <QHBoxLayout>
#include <QSortFilterProxyModel>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int usualDays = 92;
constexpr int allDays = 36500;

}

AppealStats::AppealStats(const UiContext &ui, AppealDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_span(new FilterCombo(tr("Raised on"), this)),
      m_sum(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("appealStats"));
    m_span->setObjectName(QStringLiteral("statsDays"));
    m_span->setChoices({{tr("last 7 days"), 7},
                        {tr("last 31 days"), 31},
                        {tr("last 92 days"), 92},
                        {tr("last 366 days"), 366}});
    m_span->choose(usualDays);
    m_sum->setObjectName(QStringLiteral("statsSum"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(12);
    bar->addWidget(m_span);
    bar->addWidget(m_sum);
    bar->addStretch();
    auto *holder = new QWidget(this);
    holder->setFixedHeight(barHeight);
    holder->setLayout(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(holder);
    m_items = addTable("quality/appealItems", desk.byItem(), tr("Appeals by item"));
    m_scorers = addTable("quality/appealScorers", desk.byInspector(), tr("Appeals by scorer"));
    connect(m_span, &FilterCombo::chosenChanged, this, &AppealStats::reload);
    connect(&desk, &AppealDesk::figuresLooked, this, &AppealStats::showSum);
}

TableView *AppealStats::addTable(const char *name, AppealFigureModel &model, const QString &title)
{
    auto *head = new InkLabel(m_ui, &Theme::text, Type::Strong, title, this);
    head->setContentsMargins(12, 8, 12, 8);
    layout()->addWidget(head);
    auto *table = new TableView(m_ui, QLatin1String(name), this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setProperty("region", true);
    auto *order = new QSortFilterProxyModel(table);
    order->setSourceModel(&model);
    order->setSortRole(SortRole);
    table->setModel(order);
    table->setItemDelegate(new RowDelegate(m_ui, table));
    table->setSortingEnabled(true);
    const bool hasForms = &model == &m_desk.byItem();
    table->setColumns({{AppealFigureModel::Name, 280, true, !hasForms},
                       {AppealFigureModel::Raised, 88},
                       {AppealFigureModel::Decided, 88},
                       {AppealFigureModel::Upheld, 88},
                       {AppealFigureModel::Days, 104},
                       {AppealFigureModel::Share, 140},
                       {AppealFigureModel::Form, 180, hasForms}});
    table->sortByColumn(AppealFigureModel::Raised, Qt::DescendingOrder);
    table->setEmptyState(new EmptyState(m_ui, QStringLiteral("scale"),
                                        tr("No appeal was raised in these days"),
                                        tr("Withdrawn appeals do not count."), table));
    qobject_cast<QVBoxLayout *>(layout())->addWidget(table, 1);
    return table;
}

void AppealStats::reload()
{
    const QDateTime now = m_ui.clock.now();
    const int days = m_span->chosen().isValid() ? m_span->chosen().toInt() : allDays;
    m_desk.lookAtFigures(now.addDays(-days), now.addSecs(60));
}

TableView &AppealStats::seen() const
{
    return m_scorers->hasFocus() ? *m_scorers : *m_items;
}

void AppealStats::showSum()
{
    int raised = 0;
    int decided = 0;
    int upheld = 0;
    for (const AppealFigure &figure : m_desk.byInspector().rows()) {
        raised += figure.raised;
        decided += figure.decided;
        upheld += figure.upheld;
    }
    QStringList parts{tr("%n appeal(s)", nullptr, raised), tr("%1 decided").arg(decided)};
    if (decided > 0)
        parts.append(tr("%1% upheld (n = %2)").arg(qRound(upheld * 100.0 / decided)).arg(decided));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
}

}
