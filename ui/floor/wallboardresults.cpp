// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the board that change with results: leaderboards and the honour wall.
#include "common/words.h"
#include "floor/wallboardview.h"
#include "floor/wallpaint.h"

#include <QImage>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace banzhang {

namespace {

constexpr qreal top = 342;
constexpr qreal bottom = 1080 - 84;
constexpr qreal pad = 32;
const Qt::Alignment toLeft = Qt::AlignLeft;
const Qt::Alignment toRight = Qt::AlignRight;

QString valueText(const QString &metric, double value)
{
    if (metric == u"amount")
        return u'¥' + countText(std::llround(value / 100));
    if (metric == u"orders")
        return countText(std::llround(value));
    if (metric == u"success_rate" || metric == u"service")
        value *= 100; // a share
    return QLocale::c().toString(value, 'f', 1);
}

QString headOfValues(const QString &metric)
{
    if (metric == u"amount")
        return WallboardView::tr("Sales", "amount, on the wall");
    if (metric == u"orders")
        return WallboardView::tr("Orders", "on the wall");
    if (metric == u"success_rate")
        return WallboardView::tr("Success rate %", "on the wall");
    if (metric == u"qa_score")
        return WallboardView::tr("QA score", "on the wall");
    if (metric == u"service")
        return WallboardView::tr("Service %", "on the wall");
    return WallboardView::tr("Mixed score", "on the wall");
}

QString titleOf(const WallLeaderboard &board)
{
    if (board.code == u"day")
        return WallboardView::tr("Board of the day %1", "on the wall")
            .arg(board.from.toString(u"MM-dd"));
    const QString days = board.from.toString(u"MM-dd") + u'–' + board.to.toString(u"MM-dd");
    return (board.code == u"week" ? WallboardView::tr("Board of the week %1", "on the wall")
                                  : WallboardView::tr("Board of the month %1", "on the wall"))
        .arg(days);
}

QString titleOf(const WallHonour &honour)
{
    if (honour.kind == u"praise")
        return WallboardView::tr("Praise of the day", "on the wall");
    if (honour.kind != u"champion")
        return honour.title;
    return honour.title == u"day"    ? WallboardView::tr("Day champion", "on the wall")
           : honour.title == u"week" ? WallboardView::tr("Week champion", "on the wall")
                                     : WallboardView::tr("Month champion", "on the wall");
}

struct PlaceFace
{
    QRectF rect;
    WallPlace place;
    QString value;
    double share = 0; // of the first one's value
};

void paintPlace(QPainter &painter, const PlaceFace &face)
{
    const Theme &ink = wall::ink();
    const QRectF &rect = face.rect;
    painter.fillRect(rect, face.place.place == 1 ? ink.sel : ink.base);
    const auto cell = [&rect](qreal left, qreal width) {
        return QRectF(left, rect.top(), width, rect.height());
    };
    const qreal right = rect.right() - pad;
    wall::text(painter, cell(pad, 110), toRight, QString::number(face.place.place), 52, true,
               ink.text);
    wall::text(painter, cell(190, 420), toLeft, face.place.label, 52, true, ink.text);
    wall::text(painter, cell(620, 330), toLeft, face.place.team, 44, false, ink.text2);
    const QRectF track(970, rect.center().y() - 14, right - 610 - 970, 28);
    painter.fillRect(track, ink.selin);
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * face.share, 28), ink.accent);
    wall::text(painter, cell(right - 590, 400), toRight, face.value, 52, true, ink.text);
    wall::text(painter, cell(right - 170, 170), toRight, QString::number(face.place.orders), 52,
               false, ink.text2);
}

// A portrait, or a head and shoulders where there is none.
void paintPortrait(QPainter &painter, const QRectF &rect, const QImage &photo)
{
    const Theme &ink = wall::ink();
    painter.fillRect(rect, ink.selin);
    if (!photo.isNull()) {
        const QSizeF size = QSizeF(photo.size()).scaled(rect.size(), Qt::KeepAspectRatio);
        QRectF place({}, size);
        place.moveCenter(rect.center());
        return painter.drawImage(place, photo);
    }
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.text3);
    painter.drawEllipse(QPointF(rect.center().x(), rect.top() + rect.height() * 0.38),
                        rect.width() * 0.17, rect.width() * 0.17);
    painter.drawEllipse(QPointF(rect.center().x(), rect.bottom()), rect.width() * 0.34,
                        rect.width() * 0.36);
    painter.restore();
}

}

void WallboardView::addBoard(const WallLeaderboard &board)
{
    constexpr qreal tall = 72;
    const qreal right = wide() - pad;
    addColumnHeads({tr("Place", "on the wall"), titleOf(board), headOfValues(board.metric),
                    tr("Orders", "on the wall")},
                   {{pad, 0, 110, 1},
                    {190, 0, right - 800, -1},
                    {right - 590, 0, 400, 1},
                    {right - 180, 0, 180, 1}},
                   top);
    const double most = board.places.empty() ? 0 : board.places.front().value;
    for (size_t i = 0; i < 8; ++i) {
        const QRectF rect(0, top + 64 + qreal(i) * (tall + 1), wide(), tall);
        if (i >= board.places.size()) {
            add(rect, {}, [=](QPainter &painter) { painter.fillRect(rect, wall::ground()); });
            continue;
        }
        const WallPlace &place = board.places[i];
        const PlaceFace face{rect, place, valueText(board.metric, place.value),
                             most > 0 ? std::clamp(place.value / most, 0.0, 1.0) : 0};
        add(rect,
            QStringList{QString::number(place.place), place.label, place.team, face.value,
                        QString::number(place.orders)}
                .join(u'|'),
            [face](QPainter &painter) { paintPlace(painter, face); });
    }
}

void WallboardView::addHonours(size_t first)
{
    constexpr size_t columns = 4;
    const qreal width = wide() / qreal(columns);
    const qreal tall = (bottom - top) / 2;
    for (size_t i = 0; i < size_t(WallFigures::honoursAPage); ++i) {
        const size_t row = i / columns;
        const QRectF rect(width * qreal(i % columns), top + tall * qreal(row), width - 2, tall - 2);
        if (first + i >= m_figures.results.honours.size()) {
            add(rect, {}, [=](QPainter &painter) { painter.fillRect(rect, wall::ground()); });
            continue;
        }
        const WallHonour &honour = m_figures.results.honours[first + i];
        const QString title = titleOf(honour);
        const QString day = honour.on.toString(u"MM-dd");
        const QString value =
            honour.kind == u"champion" ? valueText(honour.metric, honour.value) : honour.team;
        const QImage photo = QImage::fromData(honour.photo);
        add(rect, QStringList{day, title, honour.label, value}.join(u'|'),
            [=, label = honour.label](QPainter &painter) {
                const Theme &ink = wall::ink();
                painter.fillRect(rect, ink.base);
                paintPortrait(painter, {rect.left() + 24, rect.top() + 24, 150, 150}, photo);
                const qreal left = rect.left() + 194;
                wall::text(painter, {left, rect.top() + 24, rect.right() - left - 16, 64}, toLeft,
                           day, 44, false, ink.text2);
                wall::text(painter, {left, rect.top() + 96, rect.right() - left - 16, 72}, toLeft,
                           title, 48, true, ink.accent);
                const QRectF line(rect.left() + 24, rect.top() + 186, rect.width() - 40, 72);
                wall::text(painter, line, toLeft, label, 56, true, ink.text);
                wall::text(painter, line.translated(0, 68), toLeft, value, 44, false, ink.text2);
            });
    }
}

}
