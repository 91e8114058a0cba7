// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "recordings.h"
#include "report.h"
#include "target.h"

namespace banzhang {
namespace {

constexpr int exitRejected = 3; // all done, but something was left out or is in doubt

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

int link(const Arguments &arguments, const std::vector<RecordingLink> &links, RejectLog &rejects)
{
    const auto target = openTarget(arguments, ServerRole::Feed);
    if (!target)
        return failed(target.error());
    const auto summary = linkRecordings(target->uri, arguments.value(option("switch")), links,
                                        arguments.operand(0), rejects);
    if (!summary)
        return failed(summary.error());
    say(Ctl::tr("%1 recordings: %2 linked, %3 known, %4 rejected, %5 without sound")
            .arg(qint64(links.size()) + rejects.byReason().value(option("no_unique_id"))
                 + rejects.doubtful())
            .arg(summary->linked)
            .arg(summary->known)
            .arg(rejects.rejected())
            .arg(rejects.doubtful()));
    for (auto reason = rejects.byReason().begin(); reason != rejects.byReason().end(); ++reason)
        say(QStringLiteral("  %1: %2").arg(reason.key()).arg(reason.value()));
    return rejects.rejected() > 0 ? exitRejected : ExitOk;
}

Result<void> keepRejects(const Arguments &arguments, RejectLog &rejects)
{
    if (!arguments.isSet(option("rejects")))
        return {};
    return rejects.keepIn(arguments.value(option("rejects")));
}

int importCdr(const Arguments &arguments)
{
    RejectLog rejects;
    if (const auto kept = keepRejects(arguments, rejects); !kept)
        return failed(kept.error());
    const auto links = readCdr(arguments.operand(0), rejects);
    if (!links)
        return failed(links.error(), arguments.operand(0));
    return link(arguments, *links, rejects);
}

int importRecordings(const Arguments &arguments)
{
    RejectLog rejects;
    if (const auto kept = keepRejects(arguments, rejects); !kept)
        return failed(kept.error());
    std::vector<RecordingLink> fromCdr;
    if (arguments.isSet(option("cdr"))) {
        auto read = readCdr(arguments.value(option("cdr")), rejects);
        if (!read)
            return failed(read.error(), arguments.value(option("cdr")));
        fromCdr = std::move(*read);
    }
    const auto links = findRecordings(arguments.operand(0), fromCdr, rejects);
    if (!links)
        return failed(links.error(), arguments.operand(0));
    return link(arguments, *links, rejects);
}

}

Commands recordingCommands()
{
    const QCommandLineOption switchName{option("switch"), Ctl::tr("Name of the switch."),
                                        option("NAME"), option("asterisk")};
    const QCommandLineOption rejects{
        option("rejects"), Ctl::tr("Keep what was not taken in this file."), option("FILE")};
    const QCommandLineOption cdr{option("cdr"),
                                 Ctl::tr("A CDR file whose user field names the recordings."),
                                 option("FILE")};
    return {
        {{option("import"), option("cdr")},
         Ctl::tr("Link calls to the recordings that a CDR file names"),
         {option("FILE")},
         {switchName, rejects},
         importCdr},
        {{option("import"), option("recordings")},
         Ctl::tr("Link calls to the recordings in a folder, by the unique id in their names"),
         {option("DIR")},
         {switchName, rejects, cdr},
         importRecordings},
    };
}

}
