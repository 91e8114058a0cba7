// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/previoussheets.h"

#include "common/emptystate.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/words.h"
#include "quality/interval.h"
#include "quality/sheet/sheetwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>

namespace banzhang {

namespace {

constexpr int headHeight = 32;

// The day with the year only where it is not this one.
class DayDelegate final : public RowDelegate
{
public:
    DayDelegate(const UiContext &ui, QObject *parent) : RowDelegate(ui, parent) {}

    [[nodiscard]] QString shownText(const QModelIndex &index) const override
    {
        return dayText(index.data().toDate(), ui().clock.siteNow().date());
    }
};

// "Mean 85.4, n = 5, 95% interval 75.0–95.8"; in words where there are too few.
QString meanText(const std::vector<PreviousSheet> &sheets)
{
    std::vector<double> scores;
    scores.reserve(sheets.size());
    for (const PreviousSheet &sheet : sheets) {
        if (sheet.score)
            scores.push_back(*sheet.score / 100.0);
    }
    if (scores.empty())
        return {};
    const MeanInterval interval = meanInterval(scores);
    const auto tenth = [](double value) { return scoreText(int(std::lround(value * 100))); };
    if (interval.isTooFew())
        return PreviousSheets::tr("Mean %1, n = %2, too few for an interval")
            .arg(tenth(interval.mean))
            .arg(interval.n);
    // A score lies within 0 and 100, and so does its mean.
    const double from = std::max(0.0, interval.mean - *interval.half);
    const double until = std::min(100.0, interval.mean + *interval.half);
    return PreviousSheets::tr("Mean %1, n = %2, 95% interval %3–%4")
        .arg(tenth(interval.mean))
        .arg(interval.n)
        .arg(tenth(from), tenth(until));
}

}

PreviousSheets::PreviousSheets(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_model(new PreviousSheetModel(this)),
      m_title(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_mean(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_table(new TableView(ui, QStringLiteral("previousSheets"), this))
{
    setObjectName(QStringLiteral("previousSheets"));
    m_mean->setObjectName(QStringLiteral("previousMean"));
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("previousTable"));
    m_table->setAccessibleName(tr("Earlier sheets of this agent"));
    m_table->setProperty("region", true);
    m_table->setModel(sorted);
    m_table->setSmallHead();
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PreviousSheetModel::Day, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(PreviousSheetModel::Day, new DayDelegate(ui, m_table));
    m_table->setColumns({{PreviousSheetModel::Day, 112},
                         {PreviousSheetModel::Score, 64},
                         {PreviousSheetModel::Grade, 72},
                         {PreviousSheetModel::Inspector, 80},
                         {PreviousSheetModel::Losses, 200}});
    m_table->setEmptyState(new EmptyState(ui, QStringLiteral("quality"), tr("No earlier sheets"),
                                          tr("This agent has not been scored before."), m_table));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_mean);
    auto *top = new QWidget(this);
    top->setFixedHeight(headHeight);
    top->setLayout(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &row) { Q_EMIT sheetWanted(row.data(IdRole).toLongLong()); });
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    setSheets({});
}

void PreviousSheets::setSheets(const std::vector<PreviousSheet> &sheets)
{
    m_model->replace(sheets);
    m_title->setText(sheets.empty()
                         ? tr("Earlier sheets of this agent")
                         : tr("The last %n sheets of this agent", nullptr, int(sheets.size())));
    m_mean->setText(meanText(sheets));
}

void PreviousSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), headHeight), m_ui.theme().head);
}

}
