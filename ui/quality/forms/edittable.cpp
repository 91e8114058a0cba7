// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/edittable.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int headHeight = 24;
constexpr int lineRow = 26;
constexpr int buttonSize = 24;

QToolButton *button(const UiContext &ui, const QString &icon, const QString &hint, QWidget *bar)
{
    auto *made = new QToolButton(bar);
    made->setAutoRaise(true);
    made->setFixedSize(buttonSize, buttonSize);
    made->setIcon(themedIcon(icon, ui.themes));
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    bar->layout()->addWidget(made);
    return made;
}

}

EditTable::EditTable(const UiContext &ui, const QString &name, const QStringList &heads,
                     QWidget *parent)
    : QTableWidget(0, int(heads.size()), parent), m_bar(new QWidget(parent))
{
    setObjectName(name);
    setHorizontalHeaderLabels(heads);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < heads.size(); ++column)
        horizontalHeader()->resizeSection(
            column, horizontalHeader()->fontMetrics().horizontalAdvance(heads[column]) + 24);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineRow);
    verticalHeader()->setMinimumSectionSize(lineRow);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    auto *add = button(ui, QStringLiteral("plus"), tr("Add a line (Insert)"), m_bar);
    add->setObjectName(name + QStringLiteral("Add"));
    auto *remove = button(ui, QStringLiteral("minus"), tr("Remove the line (Delete)"), m_bar);
    remove->setObjectName(name + QStringLiteral("Remove"));
    connect(add, &QToolButton::clicked, this, &EditTable::addWanted);
    connect(remove, &QToolButton::clicked, this, &EditTable::removeCurrent);
    connect(this, &QTableWidget::cellChanged, this, &EditTable::edited);
}

void EditTable::setRows(int rows)
{
    if (rows == rowCount())
        return;
    setRowCount(rows);
    updateGeometry();
}

void EditTable::setText(int row, int column, const QString &text, bool isNumber)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        cell->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
        setItem(row, column, cell);
    }
    if (cell->text() != text)
        cell->setText(text);
}

void EditTable::setMark(int row, int column, bool isSet)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        setItem(row, column, cell);
    }
    cell->setCheckState(isSet ? Qt::Checked : Qt::Unchecked);
}

QString EditTable::text(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

bool EditTable::isMarked(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell && cell->checkState() == Qt::Checked;
}

QSize EditTable::sizeHint() const
{
    return {200, headHeight + lineRow * std::max(rowCount(), 1) + 2 * frameWidth()};
}

void EditTable::removeCurrent()
{
    if (currentRow() >= 0)
        Q_EMIT removeWanted(currentRow());
}

void EditTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert)
        Q_EMIT addWanted();
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QTableWidget::keyPressEvent(event);
}

}
