// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/floorfeed.h"
#include "floor/seatmodel.h"

#include <QWidget>

namespace banzhang {

class MessageBar;

// What is out of order, over the board: the server lost (red), a source that says nothing (amber),
// and in one sentence what that means for the rows.
class FloorBars final : public QWidget
{
    Q_OBJECT

public:
    FloorBars(const UiContext &ui, const SeatModel &seats, QWidget *parent = nullptr);

    void setFeeds(const std::vector<FeedStatus> &feeds);
    void setOutage(const std::optional<FloorOutage> &outage);
    // A deed that failed; stays until the next look at the floor.
    void tellProblem(const QString &what, const QString &why);
    // Texts follow the clock.
    void refresh();
    // For the table's foot; empty when all is well.
    [[nodiscard]] const QString &notice() const { return m_notice; }

Q_SIGNALS:
    void retryWanted();

private:
    void tellOutage(const FloorOutage &outage);
    void tellSilence();
    [[nodiscard]] int stalePeople(SourceId source) const;

    const UiContext m_ui;
    const SeatModel &m_seats;
    MessageBar *m_lost;
    MessageBar *m_silent;
    MessageBar *m_problem;
    std::vector<FeedStatus> m_feeds;
    std::optional<FloorOutage> m_outage;
    QString m_notice;
    bool m_hasLooked = false;
};

}
