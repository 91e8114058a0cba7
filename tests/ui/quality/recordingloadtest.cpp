// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/peakcache.h"
#include "quality/player/recordingdeck.h"
#include "ui/quality/playerrig.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString recordings = QStringLiteral(BANZHANG_TEST_DATA "/quality/recordings/");

// Answers every request with a status and bytes; of the bytes at first only so many.
class SlowServer final : public QTcpServer
{
public:
    SlowServer(const QByteArray &status, const QByteArray &body, qsizetype atFirst)
        : m_status(status), m_body(body), m_atFirst(atFirst)
    {
        if (!listen(QHostAddress::LocalHost))
            throw std::runtime_error("no port");
        connect(this, &QTcpServer::newConnection, this,
                [this] { answer(nextPendingConnection()); });
    }
    QString url(const QString &file) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(file);
    }
    void sendRest()
    {
        m_socket->write(m_body.mid(m_atFirst));
        m_socket->flush();
    }

private:
    void answer(QTcpSocket *socket)
    {
        m_socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            socket->write("HTTP/1.1 " + m_status
                          + "\r\nContent-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n"
                          + m_body.first(m_atFirst));
            socket->flush();
        });
    }

    const QByteArray m_status;
    const QByteArray m_body;
    const qsizetype m_atFirst;
    QTcpSocket *m_socket = nullptr;
};

struct DeckRig
{
    QTemporaryDir folder;
    RecordingDeck deck{makeClockSink, folder.filePath(QStringLiteral("cache"))};

    bool openWhole(const QString &source)
    {
        deck.open(source);
        return QTest::qWaitFor(
            [this] { return deck.isComplete() && deck.waveform().frames() >= deck.sound().frames; },
            10'000);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST_CASE("V1: what a switch records is opened, and its waveform is that of its samples")
{
    DeckRig rig;
    REQUIRE(rig.openWhole(recordings + QStringLiteral("call.wav")));
    CHECK(rig.deck.duration() == 12'560);
    CHECK(rig.deck.waveform().channels() == 1);
    // Computed by another program from the file: its loudest and lowest sample.
    CHECK(rig.deck.waveform().peak(0, {0, 100'480}) == Peak{-17'733, 16'979});
    CHECK_FALSE(rig.deck.isPlaying());
}

TEST_CASE("V1: mp3, ogg and GSM are decoded without any sound device, and look like the original")
{
    DeckRig plain;
    REQUIRE(plain.openWhole(recordings + QStringLiteral("call.wav")));
    const struct
    {
        const char *name;
        double seconds;
    } files[] = {{"call.mp3", 12.56}, {"call.ogg", 12.56}, {"gsm.wav", 6.28}};
    for (const auto &file : files) {
        INFO(file.name);
        DeckRig rig;
        REQUIRE(rig.openWhole(recordings + QLatin1String(file.name)));
        CHECK(double(rig.deck.duration()) / 1000 == Approx(file.seconds).margin(0.2));
        CHECK(rig.deck.sound().format.rate == 8000);
        if (file.seconds < 12)
            continue; // of the GSM file every second sample is missing
        for (qint64 second = 1; second < 12; ++second) {
            const FrameRange range{second * 8000, (second + 1) * 8000};
            CHECK(rig.deck.waveform().peak(0, range).swing()
                  == Approx(plain.deck.waveform().peak(0, range).swing()).epsilon(0.35));
        }
    }
}

TEST_CASE("a recording that was open before shows its waveform from the cache, for its owner alone")
{
    QTemporaryDir folder;
    const QString cache = folder.filePath(QStringLiteral("cache"));
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    write(path, wavBytes({}, samplesAsBytes(tone(300, 3))));
    const auto peakOf = [&] {
        RecordingDeck deck(makeClockSink, cache);
        deck.open(path);
        REQUIRE(QTest::qWaitFor([&] { return deck.waveform().frames() >= 24'000; }));
        return deck.waveform().peak(0, {0, 24'000});
    };
    const Peak first = peakOf();
    REQUIRE(QTest::qWaitFor([&] { return QDir(cache).entryList(QDir::Files).size() == 1; }));
    const QFileInfo kept(QDir(cache).entryInfoList(QDir::Files).constFirst());
    CHECK(kept.permissions()
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(kept.fileName().contains(QStringLiteral("a.wav")));
    // What is shown comes from there: another waveform laid under the key is shown instead.
    Waveform other(1, 8000);
    other.append(std::vector<Peak>(375, Peak{-7, 9}));
    PeakCache(cache).keep(PeakCache::keyOf(QFileInfo(path)), other);
    CHECK(peakOf() == Peak{-7, 9});
    // A changed file has another key; a broken entry is not believed.
    write(kept.filePath(), "rubbish");
    CHECK(peakOf() == first);
    write(path, wavBytes({}, samplesAsBytes(tone(300, 4))));
    CHECK(peakOf() == first);
}

TEST_CASE("a recording is fetched from a URL and heard while it comes")
{
    const QByteArray body = wavBytes({}, samplesAsBytes(tone(300, 20)));
    SlowServer server("200 OK", body, body.size() / 4 + 10);
    PlayerRig rig;
    REQUIRE(rig.open(server.url(QStringLiteral("a.wav"))));
    CHECK(rig.player.duration() == 20'000); // as its head promises
    rig.player.play();
    REQUIRE(rig.waitFor([&] { return rig.player.position() > 100; }));
    CHECK(rig.words().contains(QStringLiteral("Loading, 25 %")));
    rig.player.pause();
    server.sendRest();
    REQUIRE(rig.waitFor([&] { return !rig.words().contains(QStringLiteral("Loading")); }));
    CHECK(rig.player.duration() == 20'000);
    rig.player.playFrom(19'700);
    REQUIRE(rig.waitFor([&] { return !rig.player.isPlaying(); }));
    CHECK(rig.player.position() == 20'000);
}

TEST_CASE("what is fetched and no plain WAV is decoded when it is there")
{
    const QByteArray body = bytesOf(recordings + QStringLiteral("call.ogg"));
    SlowServer server("200 OK", body, body.size());
    PlayerRig rig;
    REQUIRE(rig.open(server.url(QStringLiteral("call.ogg?token=secret"))));
    REQUIRE(rig.waitFor([&] { return rig.player.duration() > 12'000; }));
}

TEST_CASE("a missing recording is told in words, and the markers stay")
{
    PlayerRig rig;
    rig.player.setMarkers({{MarkerKind::Fault, 1000, 0, QStringLiteral("kept"), 0}});
    rig.player.open(rig.path("nothing.wav"));
    REQUIRE(rig.waitForFailure());
    CHECK(rig.words().contains(QStringLiteral("The recording is not there")));
    CHECK(rig.words().contains(rig.path("nothing.wav")));
    CHECK(rig.player.markers().size() == 1);
    CHECK(rig.table().model()->rowCount() == 1);
    CHECK_FALSE(rig.child("play")->isEnabled());
    // It comes after all:
    write(rig.path("nothing.wav"), wavBytes({}, samplesAsBytes(tone(300, 2))));
    QTest::mouseClick(rig.child("tryAgain"), Qt::LeftButton);
    REQUIRE(rig.waitFor([&] { return rig.player.state() == RecordingPlayer::State::Ready; }));
    CHECK(rig.player.markers().size() == 1);
    CHECK_FALSE(rig.player.isPlaying());
}

TEST_CASE("broken, empty, unknown and unreachable recordings each have a sentence of their own")
{
    PlayerRig rig;
    const auto told = [&rig](const QString &source, const char *words) {
        rig.player.open(source);
        REQUIRE(rig.waitForFailure());
        INFO(rig.words().toStdString());
        CHECK(rig.words().contains(QLatin1String(words)));
    };
    write(rig.path("broken.wav"), QByteArray("RIFF\1\2\3\4WAVEfmt \1\0\0\0", 21));
    told(rig.path("broken.wav"), "The recording is broken");
    write(rig.path("empty.wav"), wavBytes({}, {}));
    told(rig.path("empty.wav"), "The recording is empty");
    write(rig.path("letter.mp3"), QByteArray("Dear Sir, this is no sound. ").repeated(500));
    told(rig.path("letter.mp3"), "This kind of recording cannot be played");
    told(rig.folder.path(), "The recording is not there");
    SlowServer gone("404 Not Found", "sorry", 5);
    told(gone.url(QStringLiteral("a.wav?token=secret")), "The recording is not there");
    CHECK_FALSE(rig.words().contains(QStringLiteral("secret")));
    SlowServer broken("500 Oh", "sorry", 5);
    told(broken.url(QStringLiteral("a.wav")), "The recording could not be fetched");
    const QString deaf = QStringLiteral("http://127.0.0.1:1/a.wav");
    told(deaf, "The recording could not be fetched");
}

TEST_CASE("another recording at once: only the last one counts")
{
    PlayerRig rig;
    write(rig.path("one.wav"), wavBytes({}, samplesAsBytes(tone(300, 30))));
    write(rig.path("two.wav"), wavBytes({}, samplesAsBytes(tone(300, 7))));
    for (int round = 0; round < 10; ++round) {
        rig.player.open(rig.path("one.wav"));
        if (round % 2 == 0)
            QTest::qWait(round);
        rig.player.open(rig.path("two.wav"));
        REQUIRE(rig.waitFor([&] { return rig.player.state() == RecordingPlayer::State::Ready; }));
        QTest::qWait(30);
        CHECK(rig.player.duration() == 7000);
    }
    rig.player.closeRecording();
    QTest::qWait(20);
    CHECK(rig.player.state() == RecordingPlayer::State::Empty);
    CHECK(rig.player.duration() == 0);
    CHECK(rig.words().contains(QStringLiteral("No recording is chosen")));
}
