// SPDX-License-Identifier: GPL-3.0-or-later
// What the player's keys and buttons do.
#include "quality/player/recordingplayer.h"

#include "quality/player/markertable.h"
#include "quality/player/playerkeys.h"
#include "quality/player/playerparts.h"
#include "quality/player/waveformview.h"

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

constexpr qint64 skipMs = 5000;
constexpr qint64 farSkipMs = 15'000;
constexpr qint64 loopMs = 5000;
constexpr qint64 leastLoopMs = 200;
constexpr double speedStep = 0.25;
constexpr double slowest = 0.5;
constexpr double fastest = 3;
constexpr double volumeStep = 0.1;
constexpr double zoomStep = 2;
constexpr qint64 stepMs = 100;
constexpr qint64 farStepMs = 1000;
constexpr qint64 behindMs = 800; // "previous" just after a marker means the one before it

QString keyIn(const char *name)
{
    return QStringLiteral("quality/player/") + QLatin1String(name);
}

}

void RecordingPlayer::play()
{
    m_parts->deck.play(m_parts->deck.position());
}

void RecordingPlayer::pause()
{
    m_parts->deck.pause();
}

void RecordingPlayer::playFrom(qint64 ms)
{
    m_parts->view->moveTo(ms);
    m_parts->deck.play(ms);
}

void RecordingPlayer::seek(qint64 ms)
{
    m_parts->deck.seek(ms);
    m_parts->view->moveTo(m_parts->deck.position());
}

bool RecordingPlayer::perform(PlayerDeed deed)
{
    if (deed == PlayerDeed::Undo || deed == PlayerDeed::Redo)
        return performMarker(deed);
    if (m_parts->deck.state() != State::Ready)
        return false;
    return performSound(deed) || performMarker(deed);
}

bool RecordingPlayer::performSound(PlayerDeed deed)
{
    using enum PlayerDeed;
    const qint64 now = m_parts->deck.position();
    Listening listening = m_parts->deck.listening();
    switch (deed) {
    case PlayPause: isPlaying() ? pause() : play(); break;
    case Back: seek(now - skipMs); break;
    case Forward: seek(now + skipMs); break;
    case FarBack: seek(now - farSkipMs); break;
    case FarForward: seek(now + farSkipMs); break;
    case ToStart: seek(0); break;
    case ToEnd: seek(duration()); break;
    case Slower: setSpeed(listening.speed - speedStep); break;
    case Faster: setSpeed(listening.speed + speedStep); break;
    case UsualSpeed: setSpeed(1); break;
    case Loop: toggleLoop(); break;
    case ZoomIn: m_parts->view->zoomAtHead(zoomStep); break;
    case ZoomOut: m_parts->view->zoomAtHead(1 / zoomStep); break;
    case ZoomAll: m_parts->view->showWhole(); break;
    case Quieter: listening.volume -= volumeStep; break;
    case Louder: listening.volume += volumeStep; break;
    case Channels: listening.hear = Hear((int(listening.hear) + 1) % 3); break;
    case Level: listening.isLevelled = !listening.isLevelled; break;
    case SkipSilence: listening.skipsSilence = !listening.skipsSilence; break;
    default: return false;
    }
    listening.speed = m_parts->deck.listening().speed;
    listening.volume = std::clamp(listening.volume, 0.0, 1.0);
    if (listening != m_parts->deck.listening())
        changeListening(listening);
    return true;
}

bool RecordingPlayer::performMarker(PlayerDeed deed)
{
    using enum PlayerDeed;
    const bool mayChange = !m_parts->isReadOnly;
    switch (deed) {
    case NextMarker: goToMarker(true); return true;
    case PreviousMarker: goToMarker(false); return true;
    case MarkerBack: return stepMarker(-stepMs);
    case MarkerForward: return stepMarker(stepMs);
    case MarkerFarBack: return stepMarker(-farStepMs);
    case MarkerFarForward: return stepMarker(farStepMs);
    case MarkPraise:
        if (mayChange)
            addMarker(MarkerKind::Praise);
        return mayChange;
    case MarkFault:
        if (mayChange)
            addMarker(MarkerKind::Fault);
        return mayChange;
    case MarkPausePoint:
        if (mayChange)
            addMarker(MarkerKind::PausePoint);
        return mayChange;
    case Undo:
    case Redo: {
        const bool isDone =
            mayChange && (deed == Undo ? m_parts->book.undo() : m_parts->book.redo());
        if (isDone)
            publishMarkers();
        return isDone;
    }
    default: return false;
    }
}

void RecordingPlayer::toggleLoop()
{
    RecordingDeck &deck = m_parts->deck;
    if (deck.loop()) {
        deck.setLoop(std::nullopt);
        return;
    }
    const auto &selection = m_parts->view->selection();
    if (selection && selection->untilMs - selection->fromMs >= leastLoopMs) {
        deck.setLoop(selection);
        return;
    }
    const qint64 until = std::min(deck.duration(), std::max(deck.position(), loopMs));
    deck.setLoop(RecordingStretch{std::max<qint64>(0, until - loopMs), until});
}

void RecordingPlayer::setSpeed(double speed)
{
    Listening listening = m_parts->deck.listening();
    listening.speed = std::clamp(speed, slowest, fastest);
    if (listening != m_parts->deck.listening())
        changeListening(listening);
}

// Remembered for the person, but for the channel, which is a matter of the recording.
void RecordingPlayer::changeListening(const Listening &listening)
{
    Settings &settings = m_parts->ui.settings;
    settings.setOfPerson(keyIn("speed"), listening.speed);
    settings.setOfPerson(keyIn("volume"), listening.volume);
    settings.setOfPerson(keyIn("level"), listening.isLevelled);
    settings.setOfPerson(keyIn("skipSilence"), listening.skipsSilence);
    m_parts->deck.setListening(listening);
}

void RecordingPlayer::restoreListening()
{
    const Settings &settings = m_parts->ui.settings;
    Listening listening;
    const double speed = settings.ofPerson(keyIn("speed"), 1.0).toDouble();
    listening.speed = std::clamp(std::round(speed / speedStep) * speedStep, slowest, fastest);
    listening.volume = std::clamp(settings.ofPerson(keyIn("volume"), 1.0).toDouble(), 0.0, 1.0);
    listening.isLevelled = settings.ofPerson(keyIn("level"), false).toBool();
    listening.skipsSilence = settings.ofPerson(keyIn("skipSilence"), false).toBool();
    m_parts->deck.setListening(listening);
}

const std::vector<Marker> &RecordingPlayer::markers() const
{
    return m_parts->book.markers();
}

void RecordingPlayer::setMarkers(std::vector<Marker> markers)
{
    m_parts->book.reset(std::move(markers));
    showMarkers();
}

void RecordingPlayer::showMarkers()
{
    PlayerParts &parts = *m_parts;
    parts.model.replace(parts.book.all());
    parts.view->setMarkers(parts.book.all());
    std::vector<qint64> points;
    for (const Marker &marker : parts.book.markers()) {
        if (marker.kind == MarkerKind::PausePoint)
            points.push_back(marker.atMs);
    }
    parts.deck.setPausePoints(points);
}

void RecordingPlayer::publishMarkers()
{
    showMarkers();
    Q_EMIT markersChanged(m_parts->book.markers());
}

void RecordingPlayer::addMarker(MarkerKind kind, const QString &text, qint64 itemId)
{
    const auto &selection = m_parts->view->selection();
    Marker marker{kind, m_parts->deck.position(), 0, text, itemId};
    if (selection && kind != MarkerKind::PausePoint) {
        marker.atMs = selection->fromMs;
        marker.lengthMs = selection->untilMs - selection->fromMs;
    }
    const qint64 number = m_parts->book.add(marker);
    publishMarkers();
    m_parts->table->choose(number);
}

void RecordingPlayer::playMarker(qint64 number)
{
    const NumberedMarker *marker = m_parts->book.find(number);
    if (marker == nullptr)
        return;
    m_parts->table->choose(number);
    playFrom(marker->marker.atMs);
    Q_EMIT markerChosen(marker->marker);
}

bool RecordingPlayer::playMarkerOf(qint64 itemId)
{
    const auto &all = m_parts->book.all();
    const auto isItems = [itemId](const NumberedMarker &each) {
        return each.marker.itemId == itemId;
    };
    auto found = std::ranges::find_if(all, [&](const NumberedMarker &each) {
        return isItems(each) && each.marker.atMs > position();
    });
    if (found == all.end())
        found = std::ranges::find_if(all, isItems);
    if (found == all.end() || itemId == 0)
        return false;
    playMarker(found->number);
    return true;
}

// Goes there; sound goes on when it was on.
void RecordingPlayer::goToMarker(bool isForward)
{
    const qint64 now = position();
    const NumberedMarker *marker = isForward     ? m_parts->book.after(now)
                                   : isPlaying() ? m_parts->book.before(now - behindMs)
                                                 : m_parts->book.before(now);
    if (marker == nullptr)
        return;
    const qint64 number = marker->number;
    seek(marker->marker.atMs);
    m_parts->table->choose(number);
}

// Within the recording, its stretch too; an undo brings it back.
void RecordingPlayer::moveMarker(qint64 number, qint64 ms)
{
    const NumberedMarker *known = m_parts->book.find(number);
    if (known == nullptr || m_parts->isReadOnly)
        return;
    Marker marker = known->marker;
    const qint64 last = std::max<qint64>(0, duration() - marker.lengthMs);
    marker.atMs = std::clamp<qint64>(ms, 0, last);
    if (!m_parts->book.change(number, marker))
        return;
    publishMarkers();
    m_parts->table->choose(number);
    m_parts->view->bringIntoSight(marker.atMs);
}

bool RecordingPlayer::stepMarker(qint64 ms)
{
    const NumberedMarker *chosen = m_parts->book.find(m_parts->table->chosen());
    if (chosen == nullptr || m_parts->isReadOnly)
        return false;
    moveMarker(chosen->number, chosen->marker.atMs + ms);
    return true;
}

}
