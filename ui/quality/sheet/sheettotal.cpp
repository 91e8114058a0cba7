// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheettotal.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/icons.h"
#include "common/keycap.h"
#include "common/words.h"
#include "quality/sheet/sheetwords.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace banzhang {

namespace {

constexpr int panelHeight = 72;
constexpr int padding = 12;
constexpr int factsLeft = 130;
constexpr int textLeft = 154; // behind a glyph
constexpr int lineTops[] = {8, 29, 49};
constexpr int lineHeightHere = 20;
constexpr int linkGap = 10;

QRect lineAt(int line, int left, int right)
{
    return {left, lineTops[line], right - left, lineHeightHere};
}

int say(QPainter &painter, const QRect &rect, Type type, const QColor &ink, const QString &words)
{
    painter.setFont(fontOf(type));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    return rect.left() + painter.fontMetrics().horizontalAdvance(words);
}

}

SheetTotal::SheetTotal(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("sheetTotal"));
    setFixedHeight(panelHeight);
    setMouseTracking(true);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SheetTotal::setScore(const Form &form, const SheetScore &score)
{
    m_form = form;
    m_score = score;
    collectLinks();
    setAccessibleName(text());
    update();
}

void SheetTotal::collectLinks()
{
    m_links.clear();
    for (const Missing &missing : m_score.missing) {
        QString word = m_form.numberOf(missing.key);
        if (missing.what == Missing::What::Comment)
            word = tr("%1 comment", "what is missing").arg(word);
        else if (missing.what == Missing::What::Cause)
            word = tr("%1 cause", "what is missing").arg(word);
        m_links.push_back({missing.key, word, {}});
    }
}

QString SheetTotal::fatalLine() const
{
    QStringList numbers;
    for (const QString &key : m_score.fatalItems)
        numbers << m_form.numberOf(key);
    return tr("Fatal item %1").arg(numbers.join(u' '));
}

// "so far", the grade and what else there is to say about the figure.
QString SheetTotal::beside() const
{
    QStringList parts;
    if (!m_score.missing.empty())
        parts << tr("answered so far");
    if (m_score.failed && m_score.computed && m_form.fatalEffect == FatalEffect::Zero)
        parts << tr("grade %1").arg(m_form.gradeOf(*m_score.computed));
    if (m_score.critical && !m_score.failed)
        parts << tr("critical items %1").arg(scoreText(*m_score.critical));
    if (m_score.bonus != 0)
        parts << tr("%1 extra").arg(bonusText(m_score.bonus));
    return parts.join(tr(", ", "between the words on a total"));
}

QString SheetTotal::missingHead() const
{
    return tr("%n missing:", nullptr, int(m_score.missing.size()));
}

QString SheetTotal::text() const
{
    QStringList parts{m_score.total ? tr("Total %1").arg(scoreText(*m_score.total, m_form))
                                    : tr("Nothing counts yet")};
    if (!m_score.grade.isEmpty())
        parts << tr("grade %1").arg(m_score.grade);
    if (m_score.failed) {
        parts << fatalLine();
        if (m_score.computed)
            parts << tr("Would have been %1").arg(scoreText(*m_score.computed, m_form));
    }
    parts << beside();
    if (m_links.empty())
        parts << tr("Nothing is missing");
    QStringList missing;
    for (const Link &link : m_links)
        missing << link.word;
    if (!missing.isEmpty())
        parts << missingHead() + u' ' + missing.join(u' ');
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void SheetTotal::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_score.failed ? theme.redF : theme.base);
    painter.fillRect(0, height() - 1, width(), 1, theme.line2);
    if (m_score.failed)
        painter.fillRect(0, 0, 3, height() - 1, theme.redB);
    paintFigure(painter);
    if (m_score.failed)
        paintFatal(painter);
    else
        paintFacts(painter);
    paintMissing(painter);
}

void SheetTotal::paintFigure(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    say(painter, QRect(15, 8, 100, 16), Type::Small, theme.text2, tr("Total"));
    const QString figure = m_score.total ? scoreText(*m_score.total, m_form) : missingText();
    say(painter, QRect(15, 26, factsLeft - 15, 36), Type::FigureL,
        m_score.failed ? theme.red : theme.text, figure);
}

void SheetTotal::paintFatal(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    paintAlarmGlyph(painter, QRectF(factsLeft, lineTops[0] + 2, 16, 16), Alarm::Red, theme);
    say(painter, lineAt(0, textLeft, width() - padding), Type::Strong, theme.red, fatalLine());
    if (!m_score.computed)
        return;
    const bool isKept = m_form.fatalEffect == FatalEffect::KeepScore;
    const int right = width() - padding;
    int left = factsLeft;
    if (!isKept) {
        left = say(painter, lineAt(1, left, right), Type::Base, theme.text, tr("Would have been"));
        left = say(painter, lineAt(1, left + 5, right), Type::Strong, theme.text,
                   scoreText(*m_score.computed, m_form));
    } else {
        left = say(painter, lineAt(1, left, right), Type::Base, theme.text,
                   tr("failed, grade %1").arg(m_score.grade));
    }
    const QString words = beside();
    if (!words.isEmpty())
        say(painter, lineAt(1, left + 10, right), Type::Base, theme.text2,
            tr("(%1)", "words on a total").arg(words));
}

void SheetTotal::paintFacts(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const int right = width() - padding;
    if (!m_score.total) {
        say(painter, lineAt(0, factsLeft, right), Type::Base, theme.text2,
            tr("Nothing counts yet"));
        return;
    }
    if (!m_score.grade.isEmpty())
        say(painter, lineAt(0, factsLeft, right), Type::Strong, theme.text,
            tr("Grade %1").arg(m_score.grade));
    say(painter, lineAt(1, factsLeft, right), Type::Base, theme.text2, beside());
}

// As many links as there is room for; the rest is one key away.
void SheetTotal::paintMissing(QPainter &painter)
{
    const Theme &theme = m_ui.theme();
    m_next = QRect();
    if (m_links.empty()) {
        paintIcon(painter, QRect(factsLeft, lineTops[2] + 2, 16, 16), QStringLiteral("check"), 16,
                  theme.ok);
        say(painter, lineAt(2, textLeft, width()), Type::Base, theme.ok, tr("Nothing is missing"));
        return;
    }
    const QString word = tr("Next missing");
    const int text = QFontMetrics(fontOf(Type::Small)).horizontalAdvance(word);
    const QKeySequence key(Qt::Key_F4);
    m_next = lineAt(2, width() - padding - text - 9 - keyCapWidth(key), width() - padding);
    say(painter, m_next.adjusted(m_next.width() - text, 0, 2, 0), Type::Small, theme.text2, word);
    paintKeyCap(painter, m_next.adjusted(0, 0, -text - 9, 0), key, theme);
    paintAlarmGlyph(painter, QRectF(factsLeft, lineTops[2] + 3, 14, 14), Alarm::Amber, theme);
    int left =
        say(painter, lineAt(2, textLeft - 3, m_next.left()), Type::Base, theme.amber, missingHead())
        + 8;
    for (Link &link : m_links) {
        const int width = painter.fontMetrics().horizontalAdvance(link.word);
        link.rect = QRect();
        if (left < 0)
            continue;
        const bool isFull = left + width > m_next.left() - 24;
        const QString shown = isFull ? QStringLiteral("…") : link.word;
        QFont font = fontOf(Type::Base);
        font.setUnderline(!isFull && link.key == m_hot);
        painter.setFont(font);
        painter.setPen(theme.link);
        const QRect rect = lineAt(2, left, left + width + 2);
        painter.drawText(rect, Qt::AlignVCenter, shown);
        link.rect = isFull ? QRect() : rect;
        left = isFull ? -1 : left + width + linkGap;
    }
}

const SheetTotal::Link *SheetTotal::linkAt(const QPoint &at) const
{
    const auto found =
        std::ranges::find_if(m_links, [&at](const Link &link) { return link.rect.contains(at); });
    return found == m_links.end() ? nullptr : &*found;
}

void SheetTotal::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const Link *link = linkAt(event->pos()))
        Q_EMIT itemWanted(link->key);
    else if (m_next.contains(event->pos()))
        Q_EMIT nextMissingWanted();
}

void SheetTotal::mouseMoveEvent(QMouseEvent *event)
{
    const Link *link = linkAt(event->pos());
    const QString hot = link ? link->key : QString();
    const bool isHand = link != nullptr || m_next.contains(event->pos());
    setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hot, hot) != hot)
        update();
}

bool SheetTotal::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip = text();
    if (const Link *link = linkAt(help->pos()))
        tip = link->word + u' ' + m_form.item(link->key)->title;
    else if (m_score.computed)
        tip += u'\n' + tr("To the last place: %1").arg(exactScoreText(*m_score.computed));
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

}
