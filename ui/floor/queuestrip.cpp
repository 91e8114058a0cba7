// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuestrip.h"

#include "common/bardelegate.h"
#include "common/sparkdelegate.h"
#include "floor/longestwaitdelegate.h"

#include <QHeaderView>

namespace banzhang {

QueueStrip::QueueStrip(const UiContext &ui, QueueModel &queues, QWidget *parent)
    : TableView(ui, QStringLiteral("floor/queues"), parent)
{
    setProperty("region", true);
    setAccessibleName(tr("Queues"));
    setModel(&queues);
    setSmallHead();
    setAlternatingRowColors(false);
    setItemDelegateForColumn(QueueModel::Name, new RowDelegate(ui, this, Type::Strong));
    setItemDelegateForColumn(QueueModel::LongestWait, new LongestWaitDelegate(ui, this));
    setItemDelegateForColumn(QueueModel::ServiceLevel, new BarDelegate(ui, QSize(84, 8), 48, this));
    setItemDelegateForColumn(QueueModel::Chart, new SparkDelegate(ui, this));
    setColumns({{QueueModel::Name, 88},
                {QueueModel::Waiting, 56},
                {QueueModel::LongestWait, 76},
                {QueueModel::Staff, 88},
                {QueueModel::ServiceLevel, 178},
                {QueueModel::HalfHour, 72},
                {QueueModel::AbandonRate, 68},
                {QueueModel::AverageAnswer, 76},
                {QueueModel::LongestToday, 76},
                {QueueModel::Offered, 60},
                {QueueModel::Chart, 246}});
    setTickingColumns({QueueModel::LongestWait});
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&queues, signal, this, &QueueStrip::fitHeight);
    connect(&queues, &QAbstractItemModel::modelReset, this, &QueueStrip::fitHeight);
    connect(&ui.themes, &ThemeSource::densityChanged, this, &QueueStrip::fitHeight);
    fitHeight();
}

void QueueStrip::fitHeight()
{
    const int rows = std::min(model()->rowCount(), mostRows);
    setVisible(rows > 0);
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize());
}

}
