// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and the mouse on a scoring sheet.
#include "quality/sheet/sheetlist.h"

#include "common/words.h"
#include "quality/sheet/sheetreason.h"
#include "quality/sheet/sheetwords.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace banzhang {

namespace {

// What Y or N stands for; null when the item knows no such answer.
const FormOption *yesOrNo(const FormItem &item, bool isYes)
{
    const FormOption *named = item.option(isYes ? QStringLiteral("yes") : QStringLiteral("no"));
    if (named != nullptr || item.kind != ItemKind::YesNo || item.options.size() != 2)
        return named;
    return &item.options[isYes ? 0 : 1];
}

bool isNotApplicableKey(int key)
{
    return key == Qt::Key_Minus || key == Qt::Key_Slash;
}

}

// Before a shortcut of the window gets it: single keys are answers while the sheet has the focus.
bool SheetList::takesKey(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo))
        return true;
    if (event.modifiers() == Qt::ShiftModifier && event.key() == Qt::Key_M)
        return true;
    if (event.text() == u"?")
        return true;
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return true;
    constexpr int keys[] = {Qt::Key_J,        Qt::Key_K,        Qt::Key_Y,    Qt::Key_N,
                            Qt::Key_C,        Qt::Key_M,        Qt::Key_F4,   Qt::Key_Minus,
                            Qt::Key_Slash,    Qt::Key_Return,   Qt::Key_Home, Qt::Key_End,
                            Qt::Key_PageUp,   Qt::Key_Enter,    Qt::Key_Up,   Qt::Key_Down,
                            Qt::Key_PageDown, Qt::Key_Backspace};
    return std::ranges::find(keys, event.key()) != std::end(keys);
}

bool SheetList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void SheetList::keyPressEvent(QKeyEvent *event)
{
    if (m_rows.empty() || !takesKey(*event)) {
        event->ignore(); // the page's
        return;
    }
    if (!moveBy(*event) && !actBy(*event) && !m_isReadOnly)
        answerBy(*event);
}

bool SheetList::moveBy(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_J:
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_K:
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageUp: stepSection(-1); return true;
    case Qt::Key_PageDown: stepSection(1); return true;
    case Qt::Key_Home: step(-int(m_rows.size())); return true;
    case Qt::Key_End: step(int(m_rows.size())); return true;
    case Qt::Key_F4:
        if (!nextMissing())
            sayAtRow(tr("Nothing is missing"));
        return true;
    default: return false;
    }
}

// Items, and heads of sections that do not apply, which stand for theirs.
void SheetList::step(int rows)
{
    closeLine(true);
    std::vector<const SheetRow *> stops;
    stops.reserve(m_rows.size());
    for (const SheetRow &row : m_rows) {
        if (!row.isSection || !row.chosen.isEmpty())
            stops.push_back(&row);
    }
    if (stops.empty())
        return;
    const SheetRow *from = row(current());
    const int top = from ? from->top : 0;
    // From a head down to its first item, up to the last one before it.
    const auto at = std::ranges::find_if(stops, [top](const SheetRow *r) { return r->top >= top; });
    const bool isOn = at != stops.end() && (*at)->top == top;
    const auto place = int(at - stops.begin());
    const int to = place + rows - (!isOn && rows > 0 ? 1 : 0);
    setCurrent(stops[size_t(std::clamp(to, 0, int(stops.size()) - 1))]->key);
}

void SheetList::stepSection(int sections)
{
    closeLine(true);
    const SheetRow *from = row(current());
    const int top = from ? from->top : 0;
    const SheetRow *to = nullptr;
    for (const SheetRow &row : m_rows) {
        if (row.isSection && sections < 0 && row.top < top)
            to = &row;
        if (row.isSection && sections > 0 && row.top > top && to == nullptr)
            to = &row;
    }
    if (to != nullptr)
        setCurrent(to->key);
}

// Enter writes where words are asked for: a text item, or a reason that is missing.
bool SheetList::wantsLine(const FormItem *item) const
{
    if (item == nullptr || m_isReadOnly)
        return false;
    return item->kind == ItemKind::Text
           || (m_sheet.answer(item->key).isGiven() && m_sheet.isMissing(item->key));
}

bool SheetList::actBy(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)) {
        event.matches(QKeySequence::Undo) ? undo() : redo();
        return true;
    }
    if (event.text() == u"?") {
        Q_EMIT helpWanted();
        return true;
    }
    const FormItem *item = currentItem();
    switch (event.key()) {
    case Qt::Key_M:
        if (!(event.modifiers() & Qt::ShiftModifier))
            playMark();
        else if (item != nullptr && !m_isReadOnly)
            Q_EMIT markWanted(item->key);
        return true;
    case Qt::Key_C: editLine(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (wantsLine(item))
            editLine();
        else
            step(1);
        return true;
    default: return false;
    }
}

bool SheetList::answerBy(const QKeyEvent &event)
{
    const QString key = current();
    if (event.key() == Qt::Key_Backspace) {
        stopTyping();
        give(key, {}, false);
        return true;
    }
    const FormItem *item = currentItem();
    const bool mayNotApply = item ? item->mayNotApply : m_sheet.form().section(key)->mayNotApply;
    if (isNotApplicableKey(event.key())) {
        if (!mayNotApply)
            sayAtRow(tr("“Does not apply” is no answer here"));
        else if (item == nullptr && m_sheet.answer(key).doesNotApply())
            give(key, {}, false);
        else
            give(key, Answer::notApplicable, true);
        return true;
    }
    if (item == nullptr)
        return false;
    if (event.key() == Qt::Key_Y || event.key() == Qt::Key_N) {
        if (const FormOption *option = yesOrNo(*item, event.key() == Qt::Key_Y))
            give(key, option->value, true);
        return true;
    }
    return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9
           && type(*item, event.key() - Qt::Key_0);
}

bool SheetList::type(const FormItem &item, int digit)
{
    if (item.hasOptions()) {
        if (digit >= 1 && digit <= int(item.options.size()))
            give(item.key, item.options[size_t(digit - 1)].value, true);
        return true;
    }
    if (!item.isNumeric())
        return false;
    const bool goesOn = m_shown.typedItem == item.key;
    int number = (goesOn ? m_shown.typed.toInt() * 10 : 0) + digit;
    if (number > item.maximum)
        number = digit; // what was typed is full; a new number begins
    m_shown.typedItem = item.key;
    m_shown.typed = QString::number(number);
    if (number > item.maximum) {
        stopTyping();
        sayAtRow(tr("From %1 to %2").arg(item.minimum).arg(item.maximum));
        return true;
    }
    // As long as another digit could follow, the number may not be all.
    const bool mayGoOn = number > 0 && number * 10LL <= item.maximum;
    const bool isWhole = number >= item.minimum;
    if (isWhole)
        give(item.key, QString::number(number), !mayGoOn, Answering::Step::Typing);
    if (!mayGoOn && current() == item.key)
        stopTyping();
    lay();
    return true;
}

void SheetList::stopTyping()
{
    if (m_shown.typedItem.isEmpty())
        return;
    m_shown.typedItem.clear();
    m_shown.typed.clear();
    m_sheet.endStep();
    lay();
}

void SheetList::mousePressEvent(QMouseEvent *event)
{
    const SheetRow *row = rowAt(event->pos());
    if (row == nullptr || event->button() == Qt::MiddleButton)
        return;
    closeLine(true);
    const QString key = row->key;
    setCurrent(key);
    row = this->row(key);
    if (row != nullptr && event->button() == Qt::LeftButton)
        clickRow(*row, event->pos() - rowRect(*row).topLeft());
}

void SheetList::clickRow(const SheetRow &row, const QPoint &inRow)
{
    if (row.markRect.contains(inRow) && !row.mark.isEmpty()) {
        playMark();
        return;
    }
    if (m_isReadOnly)
        return;
    for (const SheetSegment &segment : row.segments) {
        if (!segment.rect.contains(inRow))
            continue;
        // A second click on a section's N/A takes it back.
        const bool takesBack = row.isSection && row.chosen == segment.value;
        const QString value = segment.value;
        give(row.key, takesBack ? QString() : value, false);
        return;
    }
    if (row.commentRect.contains(inRow) || row.causeRect.contains(inRow))
        editLine();
}

void SheetList::mouseMoveEvent(QMouseEvent *event)
{
    const SheetRow *row = rowAt(event->pos());
    setHot(row, row ? event->pos() - rowRect(*row).topLeft() : QPoint());
}

void SheetList::leaveEvent(QEvent *)
{
    setHot(nullptr, {});
}

void SheetList::setHot(const SheetRow *row, const QPoint &inRow)
{
    QString value;
    bool isHand = false;
    if (row != nullptr) {
        const auto hot = std::ranges::find_if(row->segments, [&inRow](const SheetSegment &segment) {
            return segment.rect.contains(inRow);
        });
        value = hot == row->segments.end() ? QString() : hot->value;
        isHand = !row->mark.isEmpty() && row->markRect.contains(inRow);
        isHand = isHand || (!value.isEmpty() && !m_isReadOnly);
    }
    viewport()->setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString key = row ? row->key : QString();
    if (key == m_hotKey && value == m_hotValue)
        return;
    updateRow(std::exchange(m_hotKey, key));
    m_hotValue = value;
    updateRow(m_hotKey);
}

// The whole title, what is meant, and what the key of the answer under the pointer is.
QString SheetList::tipAt(const QPoint &viewportAt) const
{
    const SheetRow *row = rowAt(viewportAt);
    if (row == nullptr)
        return {};
    const QPoint inRow = viewportAt - rowRect(*row).topLeft();
    if (!row->mark.isEmpty() && row->markRect.contains(inRow))
        return tr("Play the recording there (M)");
    if (row->commentRect.contains(inRow) && !row->comment.isEmpty())
        return row->comment;
    if (row->causeRect.contains(inRow) && !row->cause.isEmpty())
        return row->cause;
    for (const SheetSegment &segment : row->segments) {
        if (segment.rect.contains(inRow))
            return segment.value == Answer::notApplicable ? tr("Does not apply (-)")
                                                          : segment.label;
    }
    QStringList lines{row->isSection ? row->title : row->number + u' ' + row->title};
    if (const FormItem *item = m_sheet.form().item(row->key)) {
        if (!item->help.isEmpty())
            lines << item->help;
        if (!item->goodExample.isEmpty())
            lines << tr("Good: %1").arg(item->goodExample);
        if (!item->badExample.isEmpty())
            lines << tr("Bad: %1").arg(item->badExample);
    }
    return lines.join(u'\n');
}

}
