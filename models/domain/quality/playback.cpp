// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/playback.h"

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

constexpr qint64 blockFrames = 1024;
constexpr size_t mostRuns = 4096; // hours of a short loop

qint16 clipped(double sample)
{
    return qint16(std::lround(std::clamp(sample, -32768.0, 32767.0)));
}

}

Playback::Playback(std::unique_ptr<TimeStretch> stretch, int rateOut)
    : m_stretch(std::move(stretch)), m_rateOut(rateOut)
{}

void Playback::setReader(SampleReader *reader)
{
    m_reader = reader;
    m_silences.clear();
    m_pausePoints.clear();
    m_gains = {1, 1};
    m_runs.clear();
    m_end = End::Recording;
    m_isFinished = true;
}

void Playback::setListening(const Listening &listening)
{
    m_listening = listening;
}

void Playback::setGains(std::array<double, 2> gains)
{
    m_gains = gains;
}

void Playback::setSilences(std::vector<FrameRange> silences)
{
    m_silences = std::move(silences);
}

void Playback::setPausePoints(std::vector<qint64> frames)
{
    m_pausePoints = std::move(frames);
    std::ranges::sort(m_pausePoints);
}

double Playback::pace() const
{
    return m_listening.speed * m_reader->rate() / m_rateOut;
}

void Playback::startAt(qint64 frame)
{
    if (m_reader == nullptr)
        return;
    m_stretch->begin(m_reader->channels(), m_reader->rate(), m_rateOut, m_listening.speed);
    m_start = frame;
    m_passed = frame;
    m_input = 0;
    m_output = 0;
    m_end = End::None;
    m_isFinished = false;
    m_runs.clear();
    jumpTo(frame);
}

void Playback::jumpTo(qint64 frame)
{
    if (m_runs.size() >= mostRuns)
        m_runs.erase(m_runs.begin(), m_runs.begin() + mostRuns / 2);
    m_next = frame;
    m_runs.push_back({m_input, {frame, frame}});
}

// Where the sound ends by itself: a pause point or the recording's end.
qint64 Playback::nextStop() const
{
    const auto point = std::ranges::upper_bound(m_pausePoints, std::max(m_passed, m_next - 1));
    return point == m_pausePoints.end() ? m_reader->frames() : std::min(*point, m_reader->frames());
}

// Over silence and back to the loop's beginning.
void Playback::skip()
{
    if (m_listening.loop && m_next >= m_listening.loop->until) {
        jumpTo(m_listening.loop->from);
        m_passed = m_next - 1;
    }
    if (!m_listening.skipsSilence)
        return;
    const auto silence = std::ranges::find_if(
        m_silences, [this](const FrameRange &range) { return range.contains(m_next); });
    if (silence == m_silences.end())
        return;
    // A pause point within is met nevertheless, and a loop is not left.
    const qint64 stop = nextStop();
    const qint64 loopEnd = m_listening.loop ? m_listening.loop->until : stop;
    jumpTo(std::min({silence->until, stop, std::max(loopEnd, m_next)}));
}

void Playback::finish(End end)
{
    m_stretch->finish();
    m_isFinished = true;
    m_finishedBy = end;
}

// One block more for the stretch; false when there is none now.
bool Playback::feed()
{
    if (m_isFinished)
        return false;
    skip();
    const qint64 stop = nextStop();
    qint64 until = std::min(stop, m_next + blockFrames);
    if (m_listening.loop)
        until = std::min(until, std::max(m_listening.loop->until, m_next + 1));
    if (m_listening.skipsSilence) {
        const auto after = std::ranges::upper_bound(m_silences, m_next, {}, &FrameRange::from);
        if (after != m_silences.end())
            until = std::min(until, after->from);
    }
    if (until <= m_next) {
        if (m_next < m_reader->frames())
            finish(End::PausePoint);
        else if (m_reader->isComplete())
            finish(End::Recording);
        return m_isFinished;
    }
    m_read.resize(size_t((until - m_next) * m_reader->channels()));
    const qint64 got = m_reader->read(m_next, m_read);
    if (got <= 0) { // the file went away under us
        finish(End::Recording);
        return true;
    }
    m_stretch->feed(std::span(m_read).first(size_t(got * m_reader->channels())));
    m_next += got;
    m_input += got;
    m_runs.back().source.until = m_next;
    return true;
}

qint64 Playback::take(std::span<qint16> stereo)
{
    const qint64 room = qint64(stereo.size()) / 2;
    m_taken.resize(size_t(room * m_reader->channels()));
    const qint64 got = m_stretch->take(m_taken);
    mix(std::span(m_taken).first(size_t(got * m_reader->channels())), stereo);
    return got;
}

void Playback::mix(std::span<const qint16> samples, std::span<qint16> stereo) const
{
    const size_t channels = size_t(m_reader->channels());
    const size_t left = channels == 2 && m_listening.hear == Hear::Second ? 1 : 0;
    const size_t right = channels == 2 && m_listening.hear != Hear::First ? 1 : 0;
    const auto loudness = [this](size_t channel) {
        return m_listening.volume * (m_listening.isLevelled ? m_gains.at(channel) : 1);
    };
    const double gainLeft = loudness(left);
    const double gainRight = loudness(right);
    for (size_t frame = 0; frame * channels < samples.size(); ++frame) {
        stereo[2 * frame] = clipped(gainLeft * samples[frame * channels + left]);
        stereo[2 * frame + 1] = clipped(gainRight * samples[frame * channels + right]);
    }
}

qint64 Playback::render(std::span<qint16> stereo)
{
    qint64 done = 0;
    const qint64 room = qint64(stereo.size()) / 2;
    if (m_reader == nullptr || m_end != End::None)
        return 0;
    while (done < room) {
        qint64 want = room - done;
        if (m_isFinished) // not more than the recording's share: the stretch pads its end
            want = std::min(want, std::llround(double(m_input) / pace()) - m_output - done);
        const qint64 got = want <= 0 ? 0 : take(stereo.subspan(size_t(2 * done), size_t(2 * want)));
        done += got;
        if (got > 0)
            continue;
        if (m_isFinished) {
            m_end = m_finishedBy;
            break;
        }
        if (!feed())
            break;
    }
    m_output += done;
    return done;
}

qint64 Playback::inputAt(qint64 framesOut) const
{
    return m_reader == nullptr
               ? 0
               : std::clamp<qint64>(std::llround(double(framesOut) * pace()), 0, m_input);
}

qint64 Playback::frameAt(qint64 framesOut) const
{
    if (m_runs.empty())
        return m_start;
    const qint64 input = inputAt(framesOut);
    const auto after = std::ranges::upper_bound(m_runs, input, {}, &Run::input);
    const Run &run = after == m_runs.begin() ? m_runs.front() : *std::prev(after);
    return std::min(run.source.from + std::max<qint64>(0, input - run.input), run.source.until);
}

}
