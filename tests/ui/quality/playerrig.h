// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/player/markertable.h"
#include "quality/player/recordingplayer.h"
#include "quality/player/waveformview.h"
#include "support/sound.h"
#include "ui/common/fixture.h"

#include <QLabel>

namespace banzhang::test {

// A player in a window, with recordings made for the case.
struct PlayerRig : UiFixture
{
    PlayerRig()
    {
        player.resize(676, 420);
        show(player);
    }

    RecordingPlayer player{ui};

    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QLatin1String(name));
    }
    // Left and right sound in turns of two seconds, with silence from 4 to 7 s: 12 s.
    QString makeCall()
    {
        std::vector<qint16> left = tone(300, 12);
        std::vector<qint16> right = tone(500, 12);
        for (size_t at = 0; at < left.size(); ++at) {
            const double second = double(at) / 8000;
            const bool isSilent = second >= 4 && second < 7;
            if (isSilent || int(second / 2) % 2 == 1)
                left[at] = 0;
            if (isSilent || int(second / 2) % 2 == 0)
                right[at] = 0;
        }
        write(path("call.wav"),
              wavBytes({.channels = 2}, samplesAsBytes(interleaved(left, right))));
        return path("call.wav");
    }
    bool openCall() { return open(makeCall()); }
    bool open(const QString &source)
    {
        player.open(source);
        return waitFor([this] { return player.state() == RecordingPlayer::State::Ready; });
    }
    template <class Condition>
    static bool waitFor(Condition condition, int ms = 5000)
    {
        return QTest::qWaitFor(condition, ms);
    }
    bool waitForFailure()
    {
        return waitFor([this] { return player.state() == RecordingPlayer::State::Failed; }, 8000);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        auto *found = player.findChild<Widget *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    [[nodiscard]] WaveformView &wave() const { return *child<WaveformView>("waveform"); }
    [[nodiscard]] MarkerTable &table() const { return *child<MarkerTable>("markers"); }
    // All that the player says in words just now.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : player.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text() + u'\n' + label->toolTip());
        }
        return all.join(u'\n');
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(player.window()->focusWidget(), Qt::Key(key), modifiers);
        QTest::qWait(20);
    }
};

}
