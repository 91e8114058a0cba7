// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formtree.h"

#include "quality/forms/formtreedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace banzhang {
namespace {

constexpr int headHeight = 28;
constexpr int indent = 16;
constexpr int figureWidth = 96;
constexpr int kindWidth = 124;
constexpr int scrollZone = 24;

}

FormTree::FormTree(const UiContext &ui, FormTreeModel &model, QWidget *parent)
    : QTreeView(parent), m_ui(ui), m_model(model)
{
    setModel(&model);
    setItemDelegate(new FormTreeDelegate(ui, this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(indent);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Sections and items"));
    header()->setFixedHeight(headHeight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FormTreeModel::Title, QHeaderView::Stretch);
    header()->resizeSection(FormTreeModel::Figure, figureWidth);
    header()->resizeSection(FormTreeModel::Kind, kindWidth);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FormTree::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &FormTree::restorePlace);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
    connect(&ui.themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QString FormTree::currentKey() const
{
    return FormTreeModel::keyAt(currentIndex());
}

void FormTree::setCurrentKey(const QString &key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void FormTree::keepPlace()
{
    m_keptKey = currentKey();
    m_keptScroll = verticalScrollBar()->value();
    m_collapsed.clear();
    for (int section = 0; section < m_model.rowCount(); ++section) {
        const QModelIndex index = m_model.index(section, 0);
        if (!isExpanded(index) && m_model.rowCount(index) > 0)
            m_collapsed.insert(FormTreeModel::keyAt(index));
    }
}

void FormTree::restorePlace()
{
    for (int section = 0; section < m_model.rowCount(); ++section) {
        const QModelIndex index = m_model.index(section, 0);
        setExpanded(index, !m_collapsed.contains(FormTreeModel::keyAt(index)));
    }
    const QModelIndex index = m_model.indexOf(m_keptKey);
    setCurrentIndex(index.isValid() ? index : m_model.index(0, 0));
    verticalScrollBar()->setValue(m_keptScroll);
}

bool FormTree::handleEdit(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    const bool isCtrl = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Insert:
        if (isCtrl)
            Q_EMIT sectionWanted();
        else
            Q_EMIT itemWanted();
        return true;
    case Qt::Key_Delete: Q_EMIT removeWanted(currentKey()); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt)
            Q_EMIT stepWanted(currentKey(), event.key() == Qt::Key_Up ? -1 : 1);
        return isAlt;
    case Qt::Key_D:
        if (isCtrl)
            Q_EMIT copyWanted(currentKey());
        return isCtrl;
    default: return false;
    }
}

void FormTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_dragged.isEmpty())
        return endDrag();
    if (m_isEditable && handleEdit(*event)) // first: Ctrl+Insert is a key for copying, too
        return event->accept();
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    QTreeView::keyPressEvent(event);
}

void FormTree::copyRows() const
{
    QStringList cells;
    for (int column = 0; column < FormTreeModel::ColumnCount; ++column)
        cells << currentIndex().siblingAtColumn(column).data().toString();
    cells.prepend(currentIndex().data(FormTreeModel::NumberRole).toString());
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void FormTree::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    m_pressed.clear();
    if (event->button() == Qt::LeftButton && m_isEditable) {
        m_pressed = FormTreeModel::keyAt(indexAt(event->pos()));
        m_pressedAt = event->pos();
    }
}

void FormTree::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragged.isEmpty() && !m_pressed.isEmpty() && event->buttons() == Qt::LeftButton
        && isFar) {
        m_dragged = m_pressed;
        viewport()->setCursor(Qt::DragMoveCursor);
    }
    if (m_dragged.isEmpty())
        return QTreeView::mouseMoveEvent(event);
    if (event->pos().y() < scrollZone)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->pos().y() > viewport()->height() - scrollZone)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    m_drop = dropAt(event->pos());
    viewport()->update();
}

void FormTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged.isEmpty()) {
        m_pressed.clear();
        return QTreeView::mouseReleaseEvent(event);
    }
    m_drop = dropAt(event->pos());
    drop();
    endDrag();
}

void FormTree::drop()
{
    const QString key = m_dragged;
    const Drop to = m_drop;
    if (to.at < 0)
        return;
    if (to.section.isEmpty())
        Q_EMIT sectionDropped(key, to.at);
    else
        Q_EMIT itemDropped(key, to.section, to.at);
    setCurrentKey(key);
}

void FormTree::endDrag()
{
    m_dragged.clear();
    m_pressed.clear();
    m_drop = {};
    viewport()->unsetCursor();
    viewport()->update();
}

int FormTree::bottomOf(int section) const
{
    QModelIndex last = m_model.index(section, 0);
    if (isExpanded(last) && m_model.rowCount(last) > 0)
        last = m_model.index(m_model.rowCount(last) - 1, 0, last);
    return visualRect(last).bottom();
}

// Sections go between sections: before the one under the hand, or behind it with all its items.
FormTree::Drop FormTree::sectionDropAt(const QModelIndex &over, bool isBelow) const
{
    const QModelIndex section = over.parent().isValid() ? over.parent() : over;
    const bool isAfter = over.parent().isValid() || isBelow;
    const int line = isAfter ? bottomOf(section.row()) : visualRect(section).top();
    return {{}, section.row() + (isAfter ? 1 : 0), line, 0};
}

FormTree::Drop FormTree::dropAt(const QPoint &point) const
{
    QModelIndex over = indexAt(point).siblingAtColumn(0);
    if (!over.isValid() && m_model.rowCount() > 0) { // below all: behind the last
        const QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
        const bool hasItems = m_model.rowCount(last) > 0 && isExpanded(last);
        over = hasItems ? m_model.index(m_model.rowCount(last) - 1, 0, last) : last;
    }
    if (!over.isValid())
        return {};
    const QRect rect = visualRect(over);
    const bool isBelow = point.y() > rect.center().y();
    if (m_model.indexOf(m_dragged).data(FormTreeModel::IsSectionRole).toBool())
        return sectionDropAt(over, isBelow);
    const QModelIndex parent = over.parent();
    if (!parent.isValid()) // onto a section: its first item
        return {FormTreeModel::keyAt(over), 0, rect.bottom(), indent};
    return {FormTreeModel::keyAt(parent), over.row() + (isBelow ? 1 : 0),
            isBelow ? rect.bottom() : rect.top(), indent};
}

// The row's own ground reaches to the edge.
void FormTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    const bool isChosen = selectionModel()->isSelected(index);
    const bool isSection = index.data(FormTreeModel::IsSectionRole).toBool();
    painter->fillRect(rect, isChosen    ? (hasFocus() ? theme.sel : theme.selin)
                            : isSection ? theme.head
                                        : theme.base);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    if (isSection)
        QTreeView::drawBranches(painter, rect, index);
}

void FormTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_dragged.isEmpty() || m_drop.at < 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(m_drop.indent, m_drop.line - 1, viewport()->width() - m_drop.indent, 2,
                     m_ui.theme().accent);
}

}
