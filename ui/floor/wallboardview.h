// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "floor/wallboard.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace banzhang {

// A board on the wall, painted for five metres: 1920 by 1080, scaled with the height of the screen.
// It is made of places; each second those whose face changed are painted anew, and no others. Pages
// turn by themselves, but not while something is red.
class WallboardView final : public QWidget
{
    Q_OBJECT

public:
    // `now` tells the server's time.
    explicit WallboardView(std::function<QDateTime()> now, QWidget *parent = nullptr);

    void tell(const WallFigures &figures);
    // The last look failed: timers stand still, the age of the data runs on.
    void tellTrouble(const QString &sentence);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] bool isHeld() const; // something is red
    // What is read on the board, a place a line: for screen readers and tests.
    [[nodiscard]] QStringList faces() const;

    static constexpr int staleAfterSeconds = 15;
    static constexpr int lostAfterSeconds = 60;

public Q_SLOTS:
    void turn();
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // A part of the board: where it is, on the 1080 grid, and everything that it shows.
    struct Place
    {
        QRectF rect;
        QString face; // equal faces look the same
        std::function<void(QPainter &)> paint;
    };

    void build();
    void addHead();
    void addFigures();
    void addPage();
    void addQueues(size_t first);
    void addTeams(size_t first);
    void addPeople(size_t first);
    void addBoard(const WallLeaderboard &board);
    void addHonours(size_t first);
    void addColumnHeads(const QStringList &heads, const QList<QRectF> &columns, qreal top);
    void addStates();
    void addFoot();
    void addBlank();
    void add(const QRectF &rect, const QString &face, std::function<void(QPainter &)> paint);
    [[nodiscard]] qreal wide() const; // of the grid
    [[nodiscard]] QRectF onScreen(const QRectF &rect) const;
    [[nodiscard]] QDateTime clock() const;   // for waits and times in state
    [[nodiscard]] qint64 ageSeconds() const; // of the data; -1 when there never was any
    [[nodiscard]] Alarm lagAlarm() const;    // how old the data is
    [[nodiscard]] int redPage() const;

    const std::function<QDateTime()> m_now;
    WallFigures m_figures;
    std::vector<WallPage> m_pages{WallPage{}};
    std::vector<Place> m_places;
    QString m_trouble;
    bool m_hasFigures = false;
    int m_page = 0;
    QTimer m_tick;
    QTimer m_turn;
};

}
