// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "queuelogimport.h"
#include "rejectlog.h"
#include "report.h"
#include "target.h"

#include <QFileInfo>

namespace banzhang {
namespace {

constexpr int exitRejected = 3; // all done, but something was left out or is in doubt

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

int finished(const FeedSummary &summary, const RejectLog &rejects)
{
    say(QStringLiteral("%1 lines: %2 new, %3 known, %4 rejected, %5 in doubt; %6 new rows; %7 s")
            .arg(summary.lines)
            .arg(summary.fresh)
            .arg(summary.known)
            .arg(summary.rejected)
            .arg(summary.doubtful)
            .arg(summary.newRows)
            .arg(summary.seconds, 0, 'f', 2));
    for (auto reason = rejects.byReason().begin(); reason != rejects.byReason().end(); ++reason)
        say(QStringLiteral("  %1: %2").arg(reason.key()).arg(reason.value()));
    return summary.rejected + summary.doubtful > 0 ? exitRejected : ExitOk;
}

int feedQueueLog(const Arguments &arguments)
{
    const auto target = openTarget(arguments, ServerRole::Feed);
    if (!target)
        return failed(target.error());
    RejectLog rejects;
    if (arguments.isSet(option("rejects"))) {
        if (const auto kept = rejects.keepIn(arguments.value(option("rejects"))); !kept)
            return failed(kept.error());
    }
    FeedSource source;
    source.switchName = arguments.value(option("switch"));
    source.kind = option("queue_log");
    source.name = option("queue_log");
    const auto summary = importQueueLog(target->uri, source, arguments.operand(0), rejects);
    if (!summary)
        return failed(summary.error(), arguments.operand(0));
    return finished(*summary, rejects);
}

QCommandLineOption switchOption()
{
    return {option("switch"), QStringLiteral("Name of the switch."), option("NAME"),
            option("asterisk")};
}

QCommandLineOption rejectsOption()
{
    return {option("rejects"), QStringLiteral("Keep what was not taken in this file."),
            option("FILE")};
}

}

Commands feedCommands()
{
    return {
        {{option("feed"), option("queue-log")},
         QStringLiteral("Take Asterisk's queue_log: whole, as it grows, or replayed onto now"),
         {option("FILE")},
         {switchOption(), rejectsOption()},
         feedQueueLog},
    };
}

}
