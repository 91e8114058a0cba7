// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorbars.h"

#include "common/messagebar.h"
#include "common/words.h"

#include <QVBoxLayout>

namespace banzhang {

FloorBars::FloorBars(const UiContext &ui, const SeatModel &seats, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_seats(seats), m_lost(new MessageBar(ui, this)),
      m_silent(new MessageBar(ui, this)), m_problem(new MessageBar(ui, this))
{
    m_lost->setObjectName(QStringLiteral("lostBar"));
    m_silent->setObjectName(QStringLiteral("silentBar"));
    m_problem->setObjectName(QStringLiteral("problemBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (MessageBar *bar : {m_lost, m_silent, m_problem})
        layout->addWidget(bar);
    connect(m_lost, &MessageBar::pressed, this, &FloorBars::retryWanted);
    connect(m_problem, &MessageBar::pressed, m_problem, &MessageBar::clear);
}

void FloorBars::setFeeds(const std::vector<FeedStatus> &feeds)
{
    m_feeds = feeds;
    m_hasLooked = true;
    refresh();
}

void FloorBars::setOutage(const std::optional<FloorOutage> &outage)
{
    m_outage = outage;
    refresh();
}

void FloorBars::tellProblem(const QString &what, const QString &why)
{
    m_problem->tell(Alarm::Red, what, why, {}, tr("Close"));
}

void FloorBars::refresh()
{
    m_notice.clear();
    if (m_outage) {
        m_silent->clear();
        tellOutage(*m_outage);
    } else {
        m_lost->clear();
        tellSilence();
    }
}

void FloorBars::tellOutage(const FloorOutage &outage)
{
    const QDateTime now = m_ui.clock.now();
    const QString since = clockText(m_ui.clock.atSite(outage.since));
    const qint64 wait = outage.nextAttemptAt.isValid() ? now.secsTo(outage.nextAttemptAt) : 0;
    const QString side = wait > 0 ? tr("attempt %1 in %2 s").arg(outage.nextAttempt).arg(wait)
                                  : tr("attempt %1 …").arg(outage.nextAttempt);
    m_lost->tell(Alarm::Red, m_hasLooked ? tr("Server lost") : tr("Server not reached"),
                 tr("since %1, for %2").arg(since, durationText(outage.since.secsTo(now))), side,
                 tr("Try again now"));
    m_lost->setToolTip(outage.why);
    if (m_hasLooked)
        m_notice = tr("The data stopped at %1 and the timers stand still. What was missed comes by "
                      "itself.")
                       .arg(since);
}

void FloorBars::tellSilence()
{
    QStringList names;
    QDateTime heard;
    int people = 0;
    for (const FeedStatus &feed : m_feeds) {
        const int stale = stalePeople(feed.sourceId);
        if (stale == 0)
            continue; // an inlet that nobody depends on, as after an import
        names << feed.name;
        people += stale;
        if (!heard.isValid() || feed.lastHeardAt < heard)
            heard = feed.lastHeardAt;
    }
    if (!names.isEmpty()) {
        const qint64 silence = heard.isValid() ? heard.secsTo(m_ui.clock.now()) : 0;
        m_silent->tell(Alarm::Amber,
                       tr("No word from %1 for %2").arg(names.join(u", "), durationText(silence)),
                       tr("%n stale", "people", people));
        m_notice =
            tr("Only the %n people of this source are stale; no fine can come from this time.",
               nullptr, people);
    } else if (m_hasLooked && m_feeds.empty() && m_seats.rowCount() > 0) {
        m_silent->tell(Alarm::Amber, tr("No telephone source yet"),
                       tr("Nobody's state is known. Connect a switch or import a log."));
    } else {
        m_silent->clear();
    }
}

int FloorBars::stalePeople(SourceId source) const
{
    return static_cast<int>(std::ranges::count_if(m_seats.rows(), [source](const SeatRow &row) {
        return row.isStale && row.seat.sourceId == source;
    }));
}

}
