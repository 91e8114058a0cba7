// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace banzhang {

// The server's clock as this console knows it: the server's last word plus what a steady clock has
// counted since. The desktop's own wall clock may be wrong or be set at any time; nothing here
// looks at it once the server has spoken.
class ServerClock final : public QObject
{
    Q_OBJECT

public:
    explicit ServerClock(QObject *parent = nullptr);
    // A clock of one pane: it goes with the present one, which outlives it, except for visits.
    explicit ServerClock(ServerClock &present, QObject *parent = nullptr);

    // UTC.
    [[nodiscard]] QDateTime now() const;
    // The same moment in the site's zone, for showing.
    [[nodiscard]] QDateTime siteNow() const { return atSite(now()); }
    [[nodiscard]] QDateTime atSite(const QDateTime &moment) const;
    // The server has spoken at least once.
    [[nodiscard]] bool isSet() const { return m_present ? m_present->isSet() : m_isSet; }

    // What the server's clock said when it answered just now. An answer that was long on its way
    // would set the clock back: of answers that nearly agree the latest time counts.
    void set(const QDateTime &serverNow, int siteOffsetSeconds);
    // Nobody is signed in any more: what the server said is void.
    void forget() { m_isSet = false; }
    // A pane's clock shows another moment, with the site's offset then, until it comes back.
    void visit(const QDateTime &moment, int siteOffsetSeconds);
    void comeBack();
    // Stands still at that moment: for pictures and tests.
    void freeze(const QDateTime &moment);

Q_SIGNALS:
    // Once a second, just after the server's second has changed. Views repaint what they show.
    void ticked();

private:
    void arm();

    ServerClock *m_present = nullptr;
    QDateTime m_visited; // of a pane's clock
    QDateTime m_base;    // server's time when m_since was started
    QElapsedTimer m_since;
    QTimer m_timer;
    int m_offset = 0;
    bool m_isSet = false;
    bool m_frozen = false;
};

}
