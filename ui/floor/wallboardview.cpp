// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboardview.h"

#include "common/words.h"
#include "floor/floortotals.h"
#include "floor/wallpaint.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

namespace banzhang {

namespace {

constexpr qreal gridHeight = 1080;
constexpr qreal headHeight = 92;
constexpr qreal pad = 32;
constexpr int tickMs = 1000;
const Qt::Alignment toLeft = Qt::AlignLeft;
const Qt::Alignment toRight = Qt::AlignRight;

}

WallboardView::WallboardView(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent), m_now(std::move(now))
{
    setObjectName(QStringLiteral("wallboard"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    m_turn.setInterval(m_figures.pageSeconds * 1000);
    connect(&m_turn, &QTimer::timeout, this, &WallboardView::turn);
    connect(&m_tick, &QTimer::timeout, this, &WallboardView::refresh);
    m_tick.start(tickMs);
    m_turn.start();
}

void WallboardView::tell(const WallFigures &figures)
{
    m_trouble.clear();
    m_hasFigures = true;
    m_figures = figures;
    m_pages = pagesOf(figures);
    m_page = std::min(m_page, pageCount() - 1);
    if (m_turn.interval() != figures.pageSeconds * 1000)
        m_turn.start(figures.pageSeconds * 1000);
    if (const int red = redPage(); red >= 0)
        m_page = red;
    refresh();
}

void WallboardView::tellTrouble(const QString &sentence)
{
    m_trouble = sentence;
    refresh();
}

bool WallboardView::isHeld() const
{
    return m_hasFigures && (alarmOf(m_figures, clock()) == 2 || lagAlarm() == Alarm::Red);
}

// The page with the first queue whose wait is red, -1 when there is none.
int WallboardView::redPage() const
{
    for (size_t i = 0; i < m_figures.queues.size(); ++i) {
        const QDateTime since = m_figures.queues[i].longestSince;
        if (!since.isValid() || WaitLimits::alarmOf(since.secsTo(clock())) < 2)
            continue;
        const WallPage wanted{WallPage::Kind::Queues, i - i % size_t(WallFigures::queuesAPage)};
        const auto page = std::find(m_pages.begin(), m_pages.end(), wanted);
        return page == m_pages.end() ? -1 : int(page - m_pages.begin());
    }
    return -1;
}

void WallboardView::turn()
{
    if (isHeld() || pageCount() < 2)
        return;
    m_page = (m_page + 1) % pageCount();
    refresh();
}

QDateTime WallboardView::clock() const
{
    return m_trouble.isEmpty() ? m_now() : m_figures.now;
}

qint64 WallboardView::ageSeconds() const
{
    return m_figures.heardAt.isValid() ? std::max<qint64>(0, m_figures.heardAt.secsTo(m_now()))
                                       : -1;
}

Alarm WallboardView::lagAlarm() const
{
    const qint64 age = ageSeconds();
    return age < 0 || age > lostAfterSeconds ? Alarm::Red
           : age > staleAfterSeconds         ? Alarm::Amber
                                             : Alarm::None;
}

QStringList WallboardView::faces() const
{
    QStringList faces;
    for (const Place &place : m_places)
        faces << place.face;
    return faces;
}

// The places anew; on the screen only those that look different.
void WallboardView::refresh()
{
    const std::vector<Place> before = std::exchange(m_places, {});
    build();
    bool isSame = before.size() == m_places.size();
    for (size_t i = 0; isSame && i < before.size(); ++i)
        isSame = before[i].rect == m_places[i].rect;
    if (!isSame) {
        update();
        return;
    }
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].face != m_places[i].face)
            update(onScreen(m_places[i].rect).toAlignedRect());
    }
}

void WallboardView::build()
{
    addHead();
    if (!m_hasFigures)
        return addBlank();
    addFigures();
    addPage();
    addFoot();
}

void WallboardView::add(const QRectF &rect, const QString &face,
                        std::function<void(QPainter &)> paint)
{
    m_places.push_back({rect, face, std::move(paint)});
}

qreal WallboardView::wide() const
{
    return height() > 0 ? width() * gridHeight / height() : gridHeight;
}

QRectF WallboardView::onScreen(const QRectF &rect) const
{
    const qreal scale = height() / gridHeight;
    return {rect.topLeft() * scale, rect.size() * scale};
}

// Which board, who is signed in, how old the data is, and what time it is.
void WallboardView::addHead()
{
    const QDateTime now = m_now().toOffsetFromUtc(m_figures.siteOffsetSeconds);
    const QDateTime heard = m_figures.heardAt.toOffsetFromUtc(m_figures.siteOffsetSeconds);
    const Alarm alarm = m_hasFigures ? lagAlarm() : Alarm::None;
    const StateCounts states = m_figures.states();
    int all = 0;
    for (const int count : states)
        all += count;
    const QString people = m_hasFigures
                               ? tr("Signed in %1 / %2")
                                     .arg(countText(all - states[size_t(AgentState::SignedOut)]))
                                     .arg(countText(all))
                               : QString();
    QString told;
    if (m_hasFigures && !heard.isValid())
        told = tr("No data yet");
    else if (alarm == Alarm::Red)
        told = tr("Not true any more: data of %1, for %2")
                   .arg(clockText(heard), durationText(ageSeconds()));
    else if (alarm == Alarm::Amber)
        told = tr("Data %1 · %2 old").arg(clockText(heard), ageText(ageSeconds()));
    else if (m_hasFigures)
        told = tr("Data %1", "time of the last data").arg(clockText(heard));
    const QString clock = m_hasFigures ? now.toString(u"HH:mm") : QString();
    const QRectF rect(0, 0, wide(), headHeight);
    const QString name = m_figures.name;
    add(rect, QStringList{name, people, told, clock, QString::number(int(alarm))}.join(u'|'),
        [=](QPainter &painter) {
            const Theme &ink = wall::ink();
            painter.fillRect(rect, alarm == Alarm::Red ? ink.redB : wall::ground());
            const QColor quiet = alarm == Alarm::Red     ? ink.onred
                                 : alarm == Alarm::Amber ? ink.amber
                                                         : ink.text2;
            const QColor loud = alarm == Alarm::Red ? ink.onred : ink.text;
            const qreal right = rect.right() - pad;
            const QRectF time(right - 170, 0, 170, headHeight);
            wall::text(painter, time, toRight, clock, 60, true, loud);
            if (alarm == Alarm::Red)
                return wall::text(painter, {pad, 0, time.left() - 2 * pad, headHeight}, toLeft,
                                  told, 60, true, loud);
            const QRectF spot(time.left() - 680, 0, 648, headHeight);
            wall::text(painter, spot, toRight, told, 44, false, quiet);
            if (alarm == Alarm::Amber) {
                const qreal width = QFontMetricsF(wall::face(44, false)).horizontalAdvance(told);
                paintAlarmGlyph(painter, {spot.right() - width - 56, 26, 40, 40}, alarm, ink);
            }
            const QFontMetricsF metrics(wall::face(48, true));
            const qreal nameWidth = std::min(metrics.horizontalAdvance(name) + 4, 560.0);
            wall::text(painter, {pad, 0, nameWidth, headHeight}, toLeft, name, 48, true, loud);
            wall::text(painter,
                       {pad + nameWidth + 40, 0, spot.left() - nameWidth - pad - 48, headHeight},
                       toLeft, people, 44, false, ink.text2);
        });
}

void WallboardView::addBlank()
{
    const QRectF rect(0, headHeight, wide(), gridHeight - headHeight);
    const QString sentence = m_trouble.isEmpty() ? tr("Waiting for the first figures…") : m_trouble;
    add(rect, sentence, [=](QPainter &painter) {
        painter.fillRect(rect, wall::ground());
        painter.setFont(wall::face(60, true));
        painter.setPen(wall::ink().text);
        painter.drawText(rect.adjusted(160, 0, -160, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         sentence);
    });
}

void WallboardView::addFigures()
{
    constexpr qreal top = headHeight, tall = 248;
    const WallQueue all = m_figures.allQueues();
    const auto percent = [](double value) { return QLocale::c().toString(value, 'f', 1); };
    const int wait = alarmOf(m_figures, clock());
    const bool hasCalls = all.offered > 0;
    const double level = percentOf(all.inTime, all.offered);
    struct Figure
    {
        qreal weight;
        QString label, figure, unit;
        int alarm;
    };
    const Figure figures[] = {
        {0.8, tr("Waiting", "callers, on the wall"), countText(all.waiting),
         tr("calls", "unit on the wall"), wait},
        {1.15, tr("Longest wait"), wall::sinceText(all.longestSince, clock()), {}, wait},
        {1.2, tr("Service level today"), hasCalls ? percent(level) : missingText(),
         hasCalls ? QStringLiteral("%") : QString(), int(hasCalls && level < all.target)},
        {0.95, tr("Abandoned", "share, on the wall"),
         hasCalls ? percent(percentOf(all.abandoned, all.offered)) : missingText(),
         hasCalls ? QStringLiteral("%") : QString(), 0},
        {0.85, stateWord(AgentState::Available),
         countText(m_figures.states()[size_t(AgentState::Available)]),
         tr("people", "unit on the wall"), 0}};
    qreal left = 0;
    for (const Figure &each : figures) {
        const qreal width = wide() * each.weight / 4.95;
        const QRectF rect(left, top, width - 2, tall);
        left += width;
        add(rect,
            QStringList{each.label, each.figure, each.unit, QString::number(each.alarm)}.join(u'|'),
            [=](QPainter &painter) {
                const Theme &ink = wall::ink();
                const auto alarm = Alarm(each.alarm);
                painter.fillRect(rect, alarm == Alarm::Red     ? ink.redF
                                       : alarm == Alarm::Amber ? ink.amberF
                                                               : ink.base);
                const QRectF label(rect.left() + pad, top + 24, rect.width() - pad - 8, 60);
                wall::text(painter, label, toLeft, each.label, 44, false, ink.text2);
                const qreal behind =
                    QFontMetricsF(wall::face(44, false)).horizontalAdvance(each.label);
                paintAlarmGlyph(
                    painter,
                    {std::min(label.left() + behind + 16, rect.right() - 44), top + 34, 40, 40},
                    alarm, ink);
                wall::figure(painter, {label.left(), top + 84, label.width(), 160}, each.figure,
                             each.unit, 132,
                             alarm == Alarm::Red     ? ink.red
                             : alarm == Alarm::Amber ? ink.amber
                                                     : ink.text);
            });
    }
}

void WallboardView::addPage()
{
    const WallPage page = m_pages[size_t(m_page)];
    switch (page.kind) {
    case WallPage::Kind::Queues: return addQueues(page.first);
    case WallPage::Kind::Teams: return addTeams(page.first);
    case WallPage::Kind::People: return addPeople(page.first);
    case WallPage::Kind::Board: return addBoard(m_figures.results.boards[page.first]);
    case WallPage::Kind::Honours: return addHonours(page.first);
    }
}

void WallboardView::addStates()
{
    const StateCounts states = m_figures.states();
    const QRectF rect(0, 808, wide(), gridHeight - 84 - 808);
    QStringList counts;
    for (const int count : states)
        counts << QString::number(count);
    add(rect, counts.join(u' '), [=](QPainter &painter) {
        const Theme &ink = wall::ink();
        painter.fillRect(rect, wall::ground());
        wall::stateBar(painter, {pad, rect.top() + 16, rect.width() - 2 * pad, 52}, states);
        std::vector<AgentState> shown{AgentState::Talking,   AgentState::Hold,
                                      AgentState::Ringing,   AgentState::Available,
                                      AgentState::AfterCall, AgentState::Paused};
        for (const AgentState odd : {AgentState::Stale, AgentState::DeadCall}) {
            if (states[size_t(odd)] > 0)
                shown.push_back(odd);
        }
        const QFontMetricsF words(wall::face(44, false)), figures(wall::face(52, true));
        qreal used = 0;
        for (const AgentState state : shown)
            used += 44 + 16 + words.horizontalAdvance(stateWord(state)) + 12
                    + figures.horizontalAdvance(countText(states[size_t(state)]));
        const bool hasRoom = used + 24 * qreal(shown.size() - 1) <= rect.width() - 2 * pad;
        if (!hasRoom) {
            used = 0;
            for (const AgentState state : shown)
                used += 44 + 16 + figures.horizontalAdvance(countText(states[size_t(state)]));
        }
        const qreal step = (rect.width() - 2 * pad - used) / qreal(shown.size() - 1);
        qreal left = pad;
        const qreal top = rect.top() + 88;
        for (const AgentState state : shown) {
            paintStateGlyph(painter, {left, top + 10, 44, 44}, state, ink);
            left += 44 + 16;
            if (hasRoom) {
                const qreal width = words.horizontalAdvance(stateWord(state)) + 2;
                wall::text(painter, {left, top, width, 64}, toLeft, stateWord(state), 44, false,
                           ink.text2);
                left += width + 10;
            }
            const QString count = countText(states[size_t(state)]);
            const qreal width = figures.horizontalAdvance(count);
            wall::text(painter, {left, top, width + 2, 64}, toLeft, count, 52, true, ink.text);
            left += width + step;
        }
    });
}

void WallboardView::addFoot()
{
    const QRectF rect(0, gridHeight - 84, wide(), 84);
    const WallQueue all = m_figures.allQueues();
    const QString calls =
        tr("Today %1 calls, %2 answered, %3 abandoned")
            .arg(countText(all.offered), countText(all.answered), countText(all.abandoned));
    const int pages = pageCount(), page = m_page;
    const QString place = pages > 1 ? tr("Page %1 / %2").arg(page + 1).arg(pages) : QString();
    const QString held =
        isHeld() && pages > 1 ? tr("held", "the page, while something is red") : QString();
    add(rect, QStringList{calls, place, held}.join(u'|'), [=](QPainter &painter) {
        const Theme &ink = wall::ink();
        painter.fillRect(rect, ink.win);
        const QRectF inner = rect.adjusted(pad, 0, -pad, 0);
        wall::text(painter, {inner.left(), inner.top(), inner.width() - 620, inner.height()},
                   toLeft, calls, 44, false, ink.text2);
        if (place.isEmpty())
            return;
        const QString told = held.isEmpty() ? place : place + QStringLiteral(" · ") + held;
        wall::text(painter, inner, toRight, told, 44, false, ink.text2);
        if (pages > 8)
            return;
        qreal left = inner.right() - QFontMetricsF(wall::face(44, false)).horizontalAdvance(told)
                     - 24 - 40 * pages;
        for (int i = 0; i < pages; ++i, left += 40) {
            const QRectF mark(left, inner.center().y() - 10, 28, 20);
            painter.setPen(QPen(ink.text2, 2));
            painter.setBrush(i == page ? QBrush(ink.text) : QBrush(Qt::NoBrush));
            painter.drawRect(mark);
        }
    });
}

void WallboardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), wall::ground());
    painter.scale(height() / gridHeight, height() / gridHeight);
    for (const Place &place : m_places) {
        if (!event->region().intersects(onScreen(place.rect).toAlignedRect()))
            continue;
        painter.save();
        place.paint(painter);
        painter.restore();
    }
}

void WallboardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
    update();
}

}
