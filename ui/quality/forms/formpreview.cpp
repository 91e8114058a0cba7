// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formpreview.h"

#include "common/fonts.h"
#include "quality/forms/formwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr int headHeight = 24;
constexpr int lineHeightOfRow = 26;
constexpr int segmentHeight = 20;
constexpr int segmentPadding = 7;
constexpr int numberWidth = 34;
constexpr int figureWidth = 52;
constexpr int padding = 12;
constexpr int leastTitle = 120; // else the answers go on a line of their own
constexpr int mostSteps = 11;   // a scale shows so many answers side by side

}

FormPreview::FormPreview(const UiContext &ui, QWidget *parent)
    : QAbstractScrollArea(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("formPreview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the sheet"));
    verticalScrollBar()->setSingleStep(lineHeightOfRow);
    connect(&ui.themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void FormPreview::setForm(const Form &form)
{
    m_form = form;
    m_score = scoreSheet(m_form, m_answers);
    layOut();
    Q_EMIT answered();
}

void FormPreview::clearAnswers()
{
    m_answers.clear();
    setForm(m_form);
}

const QString &FormPreview::keyOf(const Row &row) const
{
    return row.item ? row.item->key : row.section->key;
}

std::vector<std::pair<QString, QString>> FormPreview::choices(const Row &row) const
{
    std::vector<std::pair<QString, QString>> list;
    const bool mayNotApply = row.item ? row.item->mayNotApply : row.section->mayNotApply;
    if (row.item) {
        for (const FormOption &option : row.item->options)
            list.emplace_back(option.value, option.title);
        const bool isShort = row.item->maximum - row.item->minimum < mostSteps;
        for (int value = row.item->minimum;
             row.item->isNumeric() && isShort && value <= row.item->maximum; ++value)
            list.emplace_back(QString::number(value), QString::number(value));
    }
    if (mayNotApply)
        list.emplace_back(Answer::notApplicable, tr("N/A"));
    return list;
}

void FormPreview::addRow(const FormSection &section, const FormItem *item, int &top)
{
    Row row;
    row.section = &section;
    row.item = item;
    const int width = viewport()->width();
    const QFontMetrics small(fontOf(Type::Small));
    const auto list = choices(row);
    int total = 0;
    for (const auto &choice : list)
        total += small.horizontalAdvance(choice.second) + 2 * segmentPadding;
    const int room = width - 2 * padding - numberWidth - figureWidth;
    const bool isBelow = item && room - total < leastTitle && total > 0;
    const int height = item ? lineHeightOfRow * (isBelow ? 2 : 1) : headHeight;
    row.rect = QRect(0, top, width, height);
    const int line = item ? lineHeightOfRow : headHeight;
    row.title =
        QRect(padding, top, width - 2 * padding - figureWidth - (isBelow ? 0 : total + 8), line);
    const int middle = top + height - line + (line - segmentHeight) / 2;
    int left = std::max(width - padding - figureWidth - total, padding);
    for (const auto &choice : list) {
        const int own = small.horizontalAdvance(choice.second) + 2 * segmentPadding;
        row.segments.push_back({choice.first, choice.second, {left, middle, own, segmentHeight}});
        left += own;
    }
    top += height;
    m_rows.push_back(std::move(row));
}

void FormPreview::layOut()
{
    m_rows.clear();
    int top = 0;
    for (const FormSection &section : m_form.sections) {
        addRow(section, nullptr, top);
        for (const FormItem &item : section.items)
            addRow(section, &item, top);
    }
    m_current = std::min(m_current, int(m_rows.size()) - 1);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    viewport()->update();
}

void FormPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

QRect FormPreview::answerRect(const QString &key, const QString &value) const
{
    for (const Row &row : m_rows) {
        for (const Segment &segment : row.segments) {
            if (keyOf(row) == key && segment.value == value)
                return segment.rect.translated(0, -verticalScrollBar()->value());
        }
    }
    return {};
}

// The same answer again takes it back.
void FormPreview::answer(const Row &row, const QString &value)
{
    const QString key = keyOf(row);
    if (value.isEmpty() || m_answers.value(key).value == value)
        m_answers.remove(key);
    else
        m_answers[key].value = value;
    m_score = scoreSheet(m_form, m_answers);
    viewport()->update();
    Q_EMIT answered();
}

void FormPreview::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->pos() + QPoint(0, verticalScrollBar()->value());
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (!m_rows[place].rect.contains(at))
            continue;
        m_current = int(place);
        for (const Segment &segment : m_rows[place].segments) {
            if (segment.rect.contains(at))
                return answer(m_rows[place], segment.value);
        }
    }
    viewport()->update();
}

void FormPreview::step(int by)
{
    if (m_rows.empty())
        return;
    m_current = std::clamp(m_current + by, 0, int(m_rows.size()) - 1);
    const QRect rect = m_rows[size_t(m_current)].rect;
    const int top = verticalScrollBar()->value();
    if (rect.top() < top)
        verticalScrollBar()->setValue(rect.top());
    else if (rect.bottom() > top + viewport()->height())
        verticalScrollBar()->setValue(rect.bottom() - viewport()->height());
    viewport()->update();
}

void FormPreview::turn(int by)
{
    const Row &row = m_rows[size_t(m_current)];
    if (row.segments.empty())
        return;
    const QString value = m_answers.value(keyOf(row)).value;
    const auto found = std::ranges::find(row.segments, value, &Segment::value);
    const int count = int(row.segments.size());
    const int place =
        found == row.segments.end() ? (by > 0 ? -1 : count) : int(found - row.segments.begin());
    const int to = std::clamp(place + by, 0, count - 1);
    if (to != place)
        answer(row, row.segments[size_t(to)].value);
}

void FormPreview::keyPressEvent(QKeyEvent *event)
{
    const bool isOnRow = m_current >= 0 && m_current < int(m_rows.size());
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_Left:
        if (isOnRow)
            turn(-1);
        return;
    case Qt::Key_Right:
        if (isOnRow)
            turn(1);
        return;
    case Qt::Key_Delete:
        if (isOnRow)
            answer(m_rows[size_t(m_current)], {});
        return;
    case Qt::Key_Minus:
        for (const Segment &segment :
             isOnRow ? m_rows[size_t(m_current)].segments : std::vector<Segment>()) {
            if (segment.value == Answer::notApplicable)
                return answer(m_rows[size_t(m_current)], segment.value);
        }
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

QString FormPreview::figureOf(const Row &row) const
{
    if (!row.item) {
        const SectionScore *score = m_score.section(row.section->key);
        return score && score->possible > 0 ? QStringLiteral("%1 / %2").arg(
                   pointsText(int(score->earned)), pointsText(int(score->possible)))
                                            : QString();
    }
    const ItemScore *score = m_score.item(row.item->key);
    if (!score || !score->isAnswered || score->doesNotApply)
        return {};
    if (row.item->kind == ItemKind::Bonus && row.item->isScored)
        return pointsText(row.item->option(m_answers.value(row.item->key).value)->points);
    return row.item->countsPoints() ? pointsText(score->earned) : QString();
}

void FormPreview::paintSegments(QPainter &painter, const Row &row, bool isAsked) const
{
    const Theme &theme = m_ui.theme();
    const QString value = m_answers.value(keyOf(row)).value;
    const ItemScore *score = row.item ? m_score.item(row.item->key) : nullptr;
    const bool isFatal =
        row.item && row.item->severity == Severity::Fatal && score && score->failed;
    painter.setFont(fontOf(Type::Small));
    for (const Segment &segment : row.segments) {
        const bool isChosen = isAsked && segment.value == value;
        painter.fillRect(segment.rect, isChosen ? (isFatal ? theme.redB : theme.sel) : theme.base);
        painter.setPen(isChosen ? (isFatal ? theme.redB : theme.accent) : theme.line2);
        painter.drawRect(segment.rect.adjusted(0, 0, 0, -1));
        painter.setPen(!isAsked ? theme.dis : isChosen && isFatal ? theme.onred : theme.text);
        painter.drawText(segment.rect, Qt::AlignCenter, segment.text);
    }
}

void FormPreview::paintRow(QPainter &painter, const Row &row) const
{
    const Theme &theme = m_ui.theme();
    const ItemScore *score = row.item ? m_score.item(row.item->key) : nullptr;
    const SectionScore *section = m_score.section(row.section->key);
    const bool isAsked = row.item ? (!score || score->isAsked) : true;
    const bool isFatal =
        score && score->failed && row.item && row.item->severity == Severity::Fatal;
    painter.fillRect(row.rect, !row.item ? theme.head : isFatal ? theme.redF : theme.base);
    painter.fillRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1, theme.line);
    const QFont font = fontOf(row.item && !isFatal ? Type::Base : Type::Strong);
    painter.setFont(font);
    const QString number = m_form.numberOf(keyOf(row));
    painter.setPen(theme.text2);
    painter.drawText(row.title, Qt::AlignVCenter, number);
    painter.setPen(isAsked && section && section->applies ? theme.text : theme.dis);
    QString title = row.item ? row.item->title : row.section->title;
    if (!row.item && row.section->weight > 0)
        title += QStringLiteral("  %1").arg(row.section->weight);
    if (row.item && row.item->measure != Measure::None)
        title += QStringLiteral("  ⟲");
    const QRect rect = row.title.adjusted(numberWidth, 0, 0, 0);
    painter.drawText(rect, Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(title, Qt::ElideRight, rect.width()));
    paintSegments(painter, row, isAsked && (!row.item || (section && section->applies)));
    painter.setFont(fontOf(row.item ? Type::Base : Type::Strong));
    painter.setPen(isFatal ? theme.red : theme.text);
    painter.drawText(row.rect.adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                     figureOf(row));
}

void FormPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_ui.theme().base);
    painter.translate(0, -verticalScrollBar()->value());
    for (const Row &row : m_rows)
        paintRow(painter, row);
    if (hasFocus() && m_current >= 0 && m_current < int(m_rows.size())) {
        painter.setPen(QPen(m_ui.theme().accent, 2));
        painter.drawRect(m_rows[size_t(m_current)].rect.adjusted(1, 1, -1, -1));
    }
}

// What is meant, and examples: what an inspector reads there.
QString FormPreview::toolTipOf(const Row &row) const
{
    if (!row.item)
        return {};
    QStringList lines{row.item->title};
    if (!row.item->help.isEmpty())
        lines << row.item->help;
    if (!row.item->goodExample.isEmpty())
        lines << tr("Good: %1").arg(row.item->goodExample);
    if (!row.item->badExample.isEmpty())
        lines << tr("Bad: %1").arg(row.item->badExample);
    return lines.join(u'\n');
}

bool FormPreview::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint at = help->pos() + QPoint(0, verticalScrollBar()->value());
    for (const Row &row : m_rows) {
        if (row.rect.contains(at))
            QToolTip::showText(help->globalPos(), toolTipOf(row), this);
    }
    return true;
}

QWidget *makeFormPreview(const UiContext &ui, const Form &form)
{
    auto preview = std::make_unique<FormPreview>(ui);
    preview->setForm(form);
    return preview.release();
}

}
