// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <span>

namespace banzhang {

// Where sound goes: 16 bit, two channels interleaved. Used in one thread.
class AudioSink
{
public:
    AudioSink() = default;
    AudioSink(const AudioSink &) = delete;
    AudioSink &operator=(const AudioSink &) = delete;
    virtual ~AudioSink() = default;

    [[nodiscard]] virtual bool isSilent() const = 0; // it only counts time
    [[nodiscard]] virtual int rate() const = 0;      // frames a second
    virtual void start() = 0;                        // empty; nothing is heard yet
    virtual void stop() = 0;                         // at once; what waits is dropped
    [[nodiscard]] virtual qint64 room() = 0;         // frames that write() takes now
    virtual void write(std::span<const qint16> stereo) = 0;
    [[nodiscard]] virtual qint64 heard() = 0; // frames since start() that came out
    [[nodiscard]] virtual bool hasFailed() const { return false; } // the device went away
};

// Makes a sink for recordings of that rate.
using SinkMaker = std::function<std::unique_ptr<AudioSink>(int rate)>;

// The system's default output device, or a ClockSink when there is none. May wait for the sound
// server: not for the GUI thread.
[[nodiscard]] std::unique_ptr<AudioSink> makeAudioSink(int rate);
// A ClockSink in any case.
[[nodiscard]] std::unique_ptr<AudioSink> makeClockSink(int rate);

}
