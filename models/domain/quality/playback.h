// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/timestretch.h"
#include "quality/waveform.h"

#include <array>
#include <memory>
#include <optional>

namespace banzhang {

// Samples of a recording, wherever they lie.
class SampleReader
{
public:
    SampleReader() = default;
    SampleReader(const SampleReader &) = delete;
    SampleReader &operator=(const SampleReader &) = delete;
    virtual ~SampleReader() = default;

    [[nodiscard]] virtual int channels() const = 0;    // 1 or 2
    [[nodiscard]] virtual int rate() const = 0;        // frames a second
    [[nodiscard]] virtual qint64 frames() const = 0;   // that are there by now
    [[nodiscard]] virtual bool isComplete() const = 0; // no more will come
    // Interleaved 16 bit samples from that frame on; gives how many frames were read.
    [[nodiscard]] virtual qint64 read(qint64 frame, std::span<qint16> samples) = 0;
};

enum class Hear { Both, First, Second }; // which channel of two; one alone comes to both ears

// How somebody listens.
struct Listening
{
    double speed = 1;  // 0.5 to 3
    double volume = 1; // 0 to 1
    Hear hear = Hear::Both;
    bool isLevelled = false;             // every channel as loud as its gain says
    bool skipsSilence = false;           // leaves out the stretches of setSilences()
    std::optional<FrameRange> loop = {}; // comes back to its beginning at its end

    bool operator==(const Listening &) const = default;
};

// Turns a recording into what a sound device takes: 16 bit, two channels, the device's rate. Knows
// at every moment which frame of the recording is heard, through speed, loop and left out silence.
// Pure: it has no clock and no device.
class Playback
{
public:
    enum class End {
        None,      // there is more
        Recording, // its end
        PausePoint // one of setPausePoints()
    };
    // A stretch of the recording that sounds without a break.
    struct Run
    {
        qint64 input = 0; // frames since startAt() before it
        FrameRange source;
    };

    Playback(std::unique_ptr<TimeStretch> stretch, int rateOut);

    void setReader(SampleReader *reader);          // must outlive its use; startAt() comes next
    void setListening(const Listening &listening); // a new speed or loop begins with startAt()
    void setGains(std::array<double, 2> gains);
    void setSilences(std::vector<FrameRange> silences);
    void setPausePoints(std::vector<qint64> frames); // sound ends at the first after the start
    void startAt(qint64 frame);

    // Fills interleaved stereo; gives the frames that are filled. Fewer than there is room for: the
    // end, or what comes next is not loaded yet.
    [[nodiscard]] qint64 render(std::span<qint16> stereo);
    // What there is after all that was rendered.
    [[nodiscard]] End end() const { return m_end; }
    // The frame of the recording that is heard when so many frames came out of the device.
    [[nodiscard]] qint64 frameAt(qint64 framesOut) const;
    // What sounds, in order, since startAt(); the last one grows.
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }
    [[nodiscard]] qint64 inputAt(qint64 framesOut) const; // frames of all runs by then
    [[nodiscard]] const Listening &listening() const { return m_listening; }

private:
    [[nodiscard]] double pace() const; // frames of the recording for one of the device
    [[nodiscard]] bool feed();
    [[nodiscard]] qint64 nextStop() const;
    void skip();
    void jumpTo(qint64 frame);
    void finish(End end);
    [[nodiscard]] qint64 take(std::span<qint16> stereo);
    void mix(std::span<const qint16> samples, std::span<qint16> stereo) const;

    const std::unique_ptr<TimeStretch> m_stretch;
    const int m_rateOut;
    SampleReader *m_reader = nullptr;
    Listening m_listening;
    std::array<double, 2> m_gains{1, 1};
    std::vector<FrameRange> m_silences;
    std::vector<qint64> m_pausePoints;
    std::vector<Run> m_runs;
    std::vector<qint16> m_read;  // a block of the recording
    std::vector<qint16> m_taken; // the same, stretched
    qint64 m_start = 0;
    qint64 m_passed = 0; // pause points up to here are behind us
    qint64 m_next = 0;   // of the recording, to be fed
    qint64 m_input = 0;  // frames fed
    qint64 m_output = 0;
    End m_end = End::None;
    bool m_isFinished = false; // nothing more is fed
    End m_finishedBy = End::None;
};

}
