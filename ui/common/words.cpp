// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace banzhang {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Words)
};

QString dayName(int dayOfWeek)
{
    switch (dayOfWeek) {
    case 1: return Words::tr("Mon");
    case 2: return Words::tr("Tue");
    case 3: return Words::tr("Wed");
    case 4: return Words::tr("Thu");
    case 5: return Words::tr("Fri");
    case 6: return Words::tr("Sat");
    default: return Words::tr("Sun");
    }
}

}

QString stateWord(AgentState state)
{
    switch (state) {
    case AgentState::Talking: return Words::tr("Talking");
    case AgentState::Hold: return Words::tr("On hold");
    case AgentState::Ringing: return Words::tr("Ringing");
    case AgentState::Available: return Words::tr("Available");
    case AgentState::AfterCall: return Words::tr("After call");
    case AgentState::Paused: return Words::tr("Paused");
    case AgentState::SignedOut: return Words::tr("Signed out");
    case AgentState::Stale: return Words::tr("Stale");
    case AgentState::DeadCall: return Words::tr("Dead call");
    }
    return {};
}

QString stateMark(AgentState state)
{
    switch (state) {
    case AgentState::Talking: return Words::tr("T", "mark of talking");
    case AgentState::Hold: return Words::tr("H", "mark of on hold");
    case AgentState::Ringing: return Words::tr("R", "mark of ringing");
    case AgentState::Available: return Words::tr("A", "mark of available");
    case AgentState::AfterCall: return Words::tr("W", "mark of after-call work");
    case AgentState::Paused: return Words::tr("P", "mark of paused");
    case AgentState::SignedOut: return Words::tr("O", "mark of signed out");
    case AgentState::Stale: return Words::tr("S", "mark of stale");
    case AgentState::DeadCall: return Words::tr("D", "mark of dead call");
    }
    return {};
}

QString stateWithReason(AgentState state, const QString &reason)
{
    if (reason.isEmpty())
        return stateWord(state);
    return Words::tr("%1 · %2", "state and its reason").arg(stateWord(state), reason);
}

QString postWord(Post post)
{
    switch (post) {
    case Post::Leader: return Words::tr("Team leader");
    case Post::Inspector: return Words::tr("Inspector");
    case Post::QualityHead: return Words::tr("Quality head");
    case Post::Manager: return Words::tr("Manager");
    case Post::Scheduler: return Words::tr("Scheduler");
    case Post::FrontDesk: return Words::tr("Front desk");
    case Post::Auditor: return Words::tr("Auditor");
    case Post::Admin: return Words::tr("Administrator");
    case Post::Feed: return Words::tr("Feed");
    }
    return {};
}

QString ageText(qint64 seconds)
{
    if (seconds >= 60)
        return durationText(seconds);
    return Words::tr("%1 s", "an age in seconds").arg(std::max<qint64>(0, seconds));
}

QString clockText(const QDateTime &siteTime)
{
    return siteTime.toString(u"HH:mm:ss");
}

QString dayText(const QDate &day, const QDate &today)
{
    const QString format =
        day.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd");
    return day.toString(format) + u' ' + dayName(day.dayOfWeek());
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count).replace(u'-', QChar(0x2212));
}

QString percentText(double percent)
{
    return QLocale::c().toString(percent, 'f', 1) + u'%';
}

}
