// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/runcomparedialog.h"

#include "common/inklabel.h"
#include "reports/reportcompare.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int mostShown = 5000;

}

RunCompareDialog::RunCompareDialog(const UiContext &ui, const MadeReport &left,
                                   const MadeReport &right, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_left(left), m_right(right), m_table(new QTableWidget(this)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("compareRuns"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two runs side by side"));
    resize(960, 640);
    auto *only = new QCheckBox(tr("Only what differs"), this);
    only->setObjectName(QStringLiteral("onlyDifferent"));
    m_table->setObjectName(QStringLiteral("comparedFigures"));
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels(
        {tr("Where"), tr("Figure"), left.run.runNo, right.run.runNo});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3})
        m_table->setColumnWidth(column, 168);
    m_foot->setObjectName(QStringLiteral("compareFoot"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(only);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    connect(only, &QCheckBox::toggled, this, &RunCompareDialog::fill);
    fill(false);
}

void RunCompareDialog::fill(bool onlyDifferent)
{
    std::vector<FigurePair> pairs = figuresBeside(*m_left.document, *m_right.document);
    const auto different = std::count_if(pairs.begin(), pairs.end(),
                                         [](const FigurePair &one) { return one.isDifferent(); });
    m_foot->setText(different == 0
                        ? tr("All %n figure(s) are the same.", nullptr, int(pairs.size()))
                        : tr("%n figure(s) differ.", nullptr, int(different)));
    if (onlyDifferent)
        std::erase_if(pairs, [](const FigurePair &one) { return !one.isDifferent(); });
    if (pairs.size() > size_t(mostShown))
        pairs.resize(size_t(mostShown));
    m_table->setRowCount(int(pairs.size()));
    for (int row = 0; row < int(pairs.size()); ++row) {
        const FigurePair &one = pairs[size_t(row)];
        const QStringList texts{one.where, one.figure, one.left, one.right};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column > 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (one.isDifferent()) {
                QFont bold = font();
                bold.setBold(true); // marked without colour too
                item->setFont(bold);
                item->setBackground(m_ui.theme().amberF);
            }
            m_table->setItem(row, column, item);
        }
    }
}

}
