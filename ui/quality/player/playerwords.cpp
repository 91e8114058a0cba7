// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/playerwords.h"

#include <QCoreApplication>
#include <QUrl>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::RecordingPlayer)
};

// No secret of a URL is shown: neither the login nor the query.
QString shown(const QString &source)
{
    const QUrl url(source);
    return url.scheme().startsWith(u"http")
               ? url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
               : source;
}

}

PlayerWords wordsOf(RecordingFault fault, const QString &source, const QString &detail)
{
    const QString place = shown(source);
    switch (fault) {
    case RecordingFault::Missing:
        return {Words::tr("The recording is not there"),
                Words::tr("Nothing lies at %1. It may have been moved or deleted: ask whoever runs "
                          "the switch. The case can be scored without it.")
                    .arg(place)};
    case RecordingFault::Unreadable:
        return {Words::tr("The recording cannot be opened"),
                Words::tr("%1: %2. Ask for the right to read it, then press Try again.")
                    .arg(place, detail)};
    case RecordingFault::Empty:
        return {Words::tr("The recording is empty"),
                Words::tr("%1 holds no sound: the call was not recorded, or it is not over yet.")
                    .arg(place)};
    case RecordingFault::Broken:
        return {Words::tr("The recording is broken"),
                Words::tr("%1 begins like a recording, but what follows is none. Ask for another "
                          "copy.")
                    .arg(place)};
    case RecordingFault::UnknownKind:
        return {Words::tr("This kind of recording cannot be played"),
                Words::tr("%1 is damaged, or written in a way that this computer cannot decode. "
                          "WAV, MP3, Ogg and Opus work everywhere.")
                    .arg(place)};
    case RecordingFault::Unreachable:
        return {
            Words::tr("The recording could not be fetched"),
            Words::tr("%1 did not answer as it should: %2. Press Try again.").arg(place, detail)};
    }
    Q_UNREACHABLE();
}

}
