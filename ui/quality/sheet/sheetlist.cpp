// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetlist.h"

#include "quality/sheet/sheetaccess.h"
#include "quality/sheet/sheetpaint.h"
#include "quality/sheet/sheetreason.h"
#include "quality/sheet/sheetwords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace banzhang {

SheetList::SheetList(const UiContext &ui, QWidget *parent)
    : QAbstractScrollArea(parent), m_ui(ui), m_reason(new SheetReason(viewport()))
{
    installSheetAccess(); // before anything asks for what a screen reader sees
    setObjectName(QStringLiteral("sheetList"));
    setAccessibleName(tr("Scoring sheet"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("region", true); // the rows show where the focus is
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(SheetRows::rowHeight);
    connect(&ui.themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_reason, &SheetReason::commented, this,
            [this](const QString &key, const QString &text) {
                const FormItem *item = m_sheet.form().item(key);
                const bool isWords = item != nullptr && item->kind == ItemKind::Text;
                if (isWords ? m_sheet.setValue(key, text, Answering::Step::Typing)
                            : m_sheet.setComment(key, text))
                    changed(key);
            });
    connect(m_reason, &SheetReason::caused, this, [this](const QString &key, const QString &cause) {
        if (m_sheet.setCause(key, cause))
            changed(key);
    });
    connect(m_reason, &SheetReason::done, this, [this](const QString &key) {
        closeLine(true);
        goOn(key);
    });
    connect(m_reason, &SheetReason::left, this,
            [this] { closeLine(m_reason->isAncestorOf(QApplication::focusWidget())); });
    connect(m_reason, &SheetReason::undoWanted, this,
            [this](bool isRedo) { isRedo ? redo() : undo(); });
}

void SheetList::open(Answering sheet, bool isReadOnly)
{
    m_reason->hide();
    m_sheet = std::move(sheet);
    m_shown = {{}, {}, {}, {}, {}, {}, m_shown.hidesWeights, viewport()->width()};
    m_isReadOnly = isReadOnly;
    verticalScrollBar()->setValue(0);
    lay();
    const QString missing = isReadOnly ? QString() : m_sheet.nextMissing({});
    const auto first = std::ranges::find(m_rows, false, &SheetRow::isSection);
    setCurrent(missing.isEmpty() && first != m_rows.end() ? first->key : missing);
    Q_EMIT scoreChanged();
}

void SheetList::setForm(const Form &form)
{
    closeLine(m_reason->isAncestorOf(QApplication::focusWidget()));
    stopTyping();
    m_sheet = Answering(form, m_sheet.answers());
    lay();
    if (row(current()) == nullptr && !m_rows.empty())
        m_shown.current = m_rows.front().key;
    Q_EMIT scoreChanged();
}

void SheetList::setMeasured(const QMap<QString, QString> &values)
{
    m_shown.measured = values;
    QStringList given;
    for (auto value = values.begin(); value != values.end() && !m_isReadOnly; ++value) {
        if (!m_sheet.answer(value.key()).isGiven() && m_sheet.setValue(value.key(), value.value()))
            given.append(value.key());
    }
    lay();
    for (const QString &key : given)
        Q_EMIT answered(key);
    if (!given.isEmpty())
        Q_EMIT scoreChanged();
    // It was waiting for just this answer.
    if (given.contains(current()) && !m_sheet.isMissing(current()))
        nextMissing();
}

void SheetList::setMarks(const QMap<QString, std::vector<qint64>> &marks)
{
    m_shown.marks = marks;
    lay();
}

void SheetList::setWeightsHidden(bool isHidden)
{
    m_shown.hidesWeights = isHidden;
    lay();
}

const SheetRow *SheetList::row(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &SheetRow::key);
    return found == m_rows.end() ? nullptr : &*found;
}

QRect SheetList::rowRect(const SheetRow &row) const
{
    return row.rect(viewport()->width()).translated(0, -verticalScrollBar()->value());
}

QString SheetList::rowText(const SheetRow &row) const
{
    QStringList parts{row.isSection ? row.title : row.number + u' ' + row.title, row.said};
    if (!row.chip.isEmpty())
        parts << row.chip;
    if (!row.cause.isEmpty())
        parts << tr("cause: %1").arg(row.cause);
    if (!row.comment.isEmpty() && row.comment != row.chosen)
        parts << tr("comment: %1").arg(row.comment);
    if (!row.mark.isEmpty())
        parts << tr("mark at %1").arg(row.mark);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

void SheetList::lay()
{
    m_shown.width = viewport()->width();
    std::vector<SheetRow> before = m_layout.lay(m_sheet, m_shown);
    std::swap(before, m_rows);
    updateScrollBar();
    repaintChanged(before);
    placeReason();
}

// From the first row that moved everything is new; before it only rows that look different.
void SheetList::repaintChanged(const std::vector<SheetRow> &before)
{
    const size_t common = std::min(before.size(), m_rows.size());
    for (size_t i = 0; i < common; ++i) {
        const SheetRow &row = m_rows[i];
        if (row == before[i])
            continue;
        if (row.key != before[i].key || row.height != before[i].height) {
            viewport()->update(rowRect(row).adjusted(0, 0, 0, viewport()->height()));
            return;
        }
        viewport()->update(rowRect(row));
    }
    if (before.size() != m_rows.size())
        viewport()->update();
}

void SheetList::updateRow(const QString &key)
{
    if (const SheetRow *shown = row(key))
        viewport()->update(rowRect(*shown));
}

void SheetList::updateScrollBar()
{
    const int all = m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void SheetList::placeReason()
{
    const SheetRow *open = m_shown.openLine.isEmpty() ? nullptr : row(m_shown.openLine);
    if (open == nullptr)
        return;
    const QRect at = rowRect(*open);
    m_reason->place(open->causeRect.isNull() ? QRect() : open->causeRect.translated(at.topLeft()),
                    open->commentRect.translated(at.topLeft()));
}

void SheetList::reveal(const SheetRow &row)
{
    QScrollBar &bar = *verticalScrollBar();
    // The head of the section is seen with its first item.
    const bool isFirst = row.top <= SheetRows::rowHeight;
    if (row.top < bar.value())
        bar.setValue(isFirst ? 0 : row.top);
    else if (row.top + row.height > bar.value() + viewport()->height())
        bar.setValue(row.top + row.height - viewport()->height());
}

const SheetRow *SheetList::rowAt(const QPoint &viewportAt) const
{
    const int y = viewportAt.y() + verticalScrollBar()->value();
    const auto found = std::ranges::find_if(
        m_rows, [y](const SheetRow &row) { return y >= row.top && y < row.top + row.height; });
    return found == m_rows.end() ? nullptr : &*found;
}

const FormItem *SheetList::currentItem() const
{
    return m_sheet.form().item(current());
}

void SheetList::setCurrent(const QString &wanted)
{
    QString key = wanted; // it may stand in a row, and rows are laid anew
    key.detach();
    const SheetRow *to = row(key);
    if (to == nullptr)
        return;
    if (key != current()) {
        const SheetRow *from = row(current());
        const bool heads = to->isSection || (from != nullptr && from->isSection);
        stopTyping();
        updateRow(current());
        m_shown.current = key;
        m_nextMark = 0;
        if (heads) // only the current head offers that it does not apply
            lay();
        updateRow(key);
        announce();
        Q_EMIT currentChanged(key);
    }
    reveal(*row(key));
}

bool SheetList::nextMissing()
{
    const QString next = m_sheet.nextMissing(current());
    if (next.isEmpty())
        return false;
    closeLine(true);
    setCurrent(next);
    if (!m_isReadOnly && !m_sheet.isMissing(next, Missing::What::Answer))
        editLine(); // its reason is what is missing
    return true;
}

void SheetList::editLine()
{
    const FormItem *item = currentItem();
    if (item == nullptr || m_isReadOnly)
        return;
    const Answer answer = m_sheet.answer(item->key);
    const bool isWords = item->kind == ItemKind::Text;
    if (isWords && answer.doesNotApply())
        return;
    m_shown.openLine = item->key;
    m_sheet.endStep();
    lay();
    reveal(*row(item->key));
    m_reason->open({item->key, isWords ? answer.value : answer.comment,
                    !isWords && m_sheet.wantsComment(item->key),
                    m_sheet.wantsCause(item->key) ? item->causes : QStringList(), answer.cause});
    placeReason();
}

void SheetList::closeLine(bool keepsFocus)
{
    if (m_shown.openLine.isEmpty())
        return;
    m_shown.openLine.clear();
    m_sheet.endStep();
    if (keepsFocus)
        setFocus(Qt::OtherFocusReason);
    m_reason->hide();
    lay();
}

void SheetList::changed(const QString &key)
{
    lay();
    if (row(current()) == nullptr) // its condition holds no more
        setCurrent(key);
    announce();
    Q_EMIT answered(key);
    Q_EMIT scoreChanged();
}

void SheetList::travel(const QString &key)
{
    if (key.isEmpty() || m_isReadOnly)
        return;
    stopTyping();
    if (m_shown.openLine == key) {
        const FormItem *item = m_sheet.form().item(key);
        const Answer answer = m_sheet.answer(key);
        m_reason->setComment(item->kind == ItemKind::Text ? answer.value : answer.comment);
    } else {
        closeLine(true);
    }
    changed(key);
    setCurrent(key);
}

void SheetList::give(const QString &of, const QString &value, bool goesOn, Answering::Step step)
{
    QString key = of; // as in setCurrent()
    key.detach();
    const bool isNew = m_sheet.setValue(key, value, step);
    if (!isNew && m_sheet.answer(key).value != value)
        return;
    if (isNew)
        changed(key);
    if (value.isEmpty())
        return;
    const bool isIncomplete = m_sheet.isMissing(key);
    if (isIncomplete && (goesOn || step == Answering::Step::Own))
        editLine();
    else if (goesOn)
        goOn(key);
}

// After an answer by key: to what is not answered yet, but never past a reason that is forced.
void SheetList::goOn(const QString &from)
{
    if (!m_movesOn || m_sheet.isMissing(from))
        return;
    const QString next = m_sheet.nextUnanswered(from);
    if (!next.isEmpty())
        setCurrent(next);
}

void SheetList::playMark()
{
    const std::vector<qint64> marks = m_shown.marks.value(current());
    if (!marks.empty())
        Q_EMIT markPlayWanted(current(), marks[m_nextMark++ % marks.size()]);
}

void SheetList::sayAtRow(const QString &words)
{
    if (const SheetRow *shown = row(current()))
        QToolTip::showText(viewport()->mapToGlobal(rowRect(*shown).bottomLeft()), words, this);
}

void SheetList::announce()
{
    announceSheetRow(*this);
}

void SheetList::paintEvent(QPaintEvent *event)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.base);
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    const QRect seen = event->rect().translated(0, offset);
    for (const SheetRow &row : m_rows) {
        if (!row.rect(viewport()->width()).intersects(seen))
            continue;
        const QString hot = row.key == m_hotKey ? m_hotValue : QString();
        paintSheetRow(painter, row,
                      {viewport()->width(), row.key == current(), hasFocus(), m_isReadOnly, hot},
                      theme);
    }
}

void SheetList::resizeEvent(QResizeEvent *)
{
    lay();
    if (const SheetRow *shown = row(current()))
        reveal(*shown);
}

void SheetList::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    placeReason();
}

void SheetList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_layout.forget();
        lay();
    }
    QAbstractScrollArea::changeEvent(event);
}

void SheetList::focusInEvent(QFocusEvent *)
{
    updateRow(current());
    announce();
}

void SheetList::focusOutEvent(QFocusEvent *)
{
    stopTyping();
    updateRow(current());
}

bool SheetList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}
