// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the board: queues, teams, people.
#include "common/words.h"
#include "floor/floortotals.h"
#include "floor/wallboardview.h"
#include "floor/wallpaint.h"

#include <QLocale>
#include <QPainter>

namespace banzhang {

namespace {

constexpr qreal gridHeight = 1080;
constexpr qreal pad = 32;
const Qt::Alignment toLeft = Qt::AlignLeft;
const Qt::Alignment toRight = Qt::AlignRight;

}

void WallboardView::addColumnHeads(const QStringList &heads, const QList<QRectF> &columns,
                                   qreal top)
{
    const QRectF rect(0, top, wide(), 64);
    add(rect, heads.join(u'|'), [=](QPainter &painter) {
        painter.fillRect(rect, wall::ground());
        for (int i = 0; i < heads.size(); ++i) {
            const bool isLeft = columns[i].height() < 0; // marked by its place in the row
            wall::text(painter, {columns[i].left(), top, columns[i].width(), 64},
                       isLeft ? toLeft : toRight, heads[i], 44, false, wall::ink().text2);
        }
    });
}

namespace {

// What a queue's row says.
struct QueueFace
{
    QRectF rect;
    WallQueue queue;
    QString wait, rate;
    Alarm alarm = Alarm::None;
    double level = 0;
    qreal barLeft = 0, barRight = 0, right = 0;
};

void paintQueue(QPainter &painter, const QueueFace &face)
{
    const auto &[rect, queue, wait, rate, alarm, level, barLeft, barRight, right] = face;
    const Theme &ink = wall::ink();
    painter.fillRect(rect, alarm == Alarm::Red     ? ink.redF
                           : alarm == Alarm::Amber ? ink.amberF
                                                   : ink.base);
    const auto cell = [&face](qreal left, qreal width) {
        return QRectF(left, face.rect.top(), width, face.rect.height());
    };
    const QColor loud = alarm == Alarm::Red     ? ink.red
                        : alarm == Alarm::Amber ? ink.amber
                                                : ink.text;
    wall::text(painter, cell(pad, 210), toLeft, queue.name, 60, true, ink.text);
    wall::text(painter, cell(244, 92), toRight, countText(queue.waiting), 80, true, ink.text);
    wall::text(painter, cell(340, 272), toRight, wait, 80, true, loud);
    paintAlarmGlyph(painter, {636, rect.center().y() - 20, 40, 40}, alarm, ink);
    const QRectF bar(barLeft, rect.center().y() - 16, barRight - barLeft, 32);
    const QColor fill = level >= queue.target ? ink.ok : ink.amberB;
    painter.fillRect(bar, ink.selin);
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * level / 100, 32), fill);
    painter.fillRect(
        QRectF(bar.left() + bar.width() * queue.target / 100 - 2.5, bar.top() - 10, 5, 52),
        ink.text);
    const bool hasCalls = queue.offered > 0;
    wall::text(painter, cell(right - 372, hasCalls ? 200 : 240), toRight, rate, 80, true, ink.text);
    if (hasCalls)
        wall::text(painter, cell(right - 170, 44).translated(0, 14), toLeft, QStringLiteral("%"),
                   44, false, ink.text2);
    wall::text(painter, cell(right - 118, 118), toRight, countText(queue.available), 80, true,
               ink.text);
}

}

void WallboardView::addQueues(size_t first)
{
    constexpr qreal top = 342, tall = 132;
    const qreal right = wide() - pad;
    const qreal barLeft = 716, barRight = right - 400;
    // Height -1: a word, to the left.
    const QList<QRectF> columns{{pad, 0, 250, -1},
                                {150, 0, 186, 1},
                                {340, 0, 272, 1},
                                {barLeft, 0, barRight - barLeft, -1},
                                {right - 220, 0, 220, 1}};
    addColumnHeads({tr("Queue"), tr("Waiting", "callers, on the wall"), tr("Longest wait"),
                    tr("Service level, line: target"), stateWord(AgentState::Available)},
                   columns, top);
    for (size_t i = first; i < first + WallFigures::queuesAPage; ++i) {
        const QRectF rect(0, top + 64 + qreal(i - first) * (tall + 2), wide(), tall);
        if (i >= m_figures.queues.size()) {
            add(rect, {}, [=](QPainter &painter) { painter.fillRect(rect, wall::ground()); });
            continue;
        }
        const WallQueue queue = m_figures.queues[i];
        const QString wait = wall::sinceText(queue.longestSince, clock());
        const auto alarm = queue.longestSince.isValid()
                               ? Alarm(WaitLimits::alarmOf(queue.longestSince.secsTo(clock())))
                               : Alarm::None;
        const double level = percentOf(queue.inTime, queue.offered);
        const QString rate =
            queue.offered > 0 ? QLocale::c().toString(level, 'f', 1) : missingText();
        add(rect,
            QStringList{queue.name, countText(queue.waiting), wait, rate,
                        countText(queue.available), QString::number(queue.target),
                        QString::number(int(alarm))}
                .join(u'|'),
            [face = QueueFace{rect, queue, wait, rate, alarm, level, barLeft, barRight, right}](
                QPainter &painter) { paintQueue(painter, face); });
    }
    addStates();
}

void WallboardView::addTeams(size_t first)
{
    constexpr qreal top = 342, tall = 132;
    const qreal right = wide() - pad;
    const QList<QRectF> columns{
        {pad, 0, 380, -1}, {430, 0, 150, 1}, {590, 0, 150, 1}, {800, 0, right - 800, -1}};
    addColumnHeads(
        {tr("Team"), tr("On calls"), stateWord(AgentState::Available), tr("What they do")}, columns,
        top);
    for (size_t i = first; i < first + WallFigures::teamsAPage; ++i) {
        const QRectF rect(0, top + 64 + qreal(i - first) * (tall + 2), wide(), tall);
        if (i >= m_figures.teams.size()) {
            add(rect, {}, [=](QPainter &painter) { painter.fillRect(rect, wall::ground()); });
            continue;
        }
        const WallTeam team = m_figures.teams[i];
        const QString name = team.name.isEmpty() ? tr("Without a team") : team.name;
        QStringList counts{name};
        for (const int count : team.states)
            counts << QString::number(count);
        add(rect, counts.join(u'|'), [=](QPainter &painter) {
            const Theme &ink = wall::ink();
            const auto count = [&](AgentState state) { return team.states[size_t(state)]; };
            painter.fillRect(rect, ink.base);
            const auto cell = [&](qreal left, qreal width) {
                return QRectF(left, rect.top(), width, tall);
            };
            wall::text(painter, cell(pad, 380), toLeft, name, 60, true, ink.text);
            wall::text(painter, cell(430, 150), toRight,
                       countText(count(AgentState::Talking) + count(AgentState::Hold)), 80, true,
                       ink.text);
            wall::text(painter, cell(590, 150), toRight, countText(count(AgentState::Available)),
                       80, true, ink.text);
            wall::stateBar(painter, {800, rect.center().y() - 26, right - 800, 52}, team.states);
        });
    }
    const QRectF rest(0, top + 64 + 4 * 134, wide(), gridHeight - 84 - (top + 64 + 4 * 134));
    add(rest, {}, [=](QPainter &painter) { painter.fillRect(rest, wall::ground()); });
}

// Those who are signed in, in a grid that stays as it is.
void WallboardView::addPeople(size_t first)
{
    constexpr qreal top = 342, tall = 163;
    constexpr int columns = 6;
    const qreal width = wide() / columns;
    for (size_t i = 0; i < size_t(WallFigures::peopleAPage); ++i) {
        const size_t line = i / columns;
        const QRectF rect(width * qreal(i % columns), top + tall * qreal(line), width - 2,
                          tall - 2);
        if (first + i >= m_figures.people.size()) {
            add(rect, {}, [=](QPainter &painter) { painter.fillRect(rect, wall::ground()); });
            continue;
        }
        const WallPerson person = m_figures.people[first + i];
        const QString time = wall::sinceText(person.since, clock());
        add(rect, QStringList{person.label, codeOf(person.state), time}.join(u'|'),
            [=](QPainter &painter) {
                const Theme &ink = wall::ink();
                const QColor tint = ink.stateTint(person.state);
                painter.fillRect(rect, tint.isValid() ? tint : ink.base);
                if (person.state == AgentState::Stale)
                    paintHatch(painter, rect, ink.line2, Hatch::Row);
                painter.fillRect(QRectF(rect.left(), rect.top(), 6, rect.height()),
                                 ink.stateColour(person.state));
                paintStateGlyph(painter, {rect.left() + 24, rect.top() + 26, 44, 44}, person.state,
                                ink);
                wall::text(painter, {rect.left() + 84, rect.top() + 12, rect.width() - 92, 72},
                           toLeft, person.label, 52, true, ink.text);
                wall::text(painter, {rect.left() + 24, rect.top() + 86, rect.width() - 180, 64},
                           toLeft, stateWord(person.state), 44, false, ink.text2);
                wall::text(painter, {rect.right() - 170, rect.top() + 86, 154, 64}, toRight, time,
                           44, false, ink.text);
            });
    }
}

}
