// SPDX-License-Identifier: GPL-3.0-or-later
#include "amiroad.h"
#include "eventcodec.h"
#include "feedingest.h"
#include "floor/floorstore.h"
#include "floor/pastfloor.h"
#include "floor/paststore.h"
#include "pastpicture.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The recorded stream, moved so that all of it lies in the half-hour that is running now: pieces,
// and the moments of which the switch speaks itself.
class MovedStream final
{
public:
    explicit MovedStream(AmiCapture capture) : m_capture(std::move(capture))
    {
        const qint64 first = qint64(m_capture.times.front().second);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        m_shift = now - now % 1800 + 60 - first;
        moveMoments();
    }

    // Hands the pieces over by the second in which they came: a second at a time.
    template <class Second>
    void play(Second second) const
    {
        std::map<qint64, QByteArray> seconds;
        m_capture.play(
            [&seconds](const QByteArray &piece, qint64 nowMs) { seconds[nowMs / 1000] += piece; });
        for (const auto &[at, bytes] : seconds)
            second(at + m_shift, bytes);
    }

private:
    void moveMoments()
    {
        static const QRegularExpression moment(
            QStringLiteral("(LoginTime|LastPause|LastCall): (\\d{10})"));
        const QString text = QString::fromLatin1(m_capture.bytes);
        for (auto found = moment.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const qint64 at = match.captured(2).toLongLong() + m_shift;
            m_capture.bytes.replace(match.capturedStart(2), 10, QByteArray::number(at));
        }
    }

    AmiCapture m_capture;
    qint64 m_shift = 0;
};

FeedItem itemOf(const SwitchEvent &event)
{
    FeedItem item;
    item.event = event;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << item;
    item.key = keyOfLine(event.at / 1000, bytes);
    return item;
}

// A centre that follows the manager interface: from bytes to live rows and facts.
class FollowedCentre final
{
public:
    explicit FollowedCentre(const QString &people)
        : centre(people), m_ingest(centre.target(), centre.source(QStringLiteral("ami")),
                                   [](const ReducerNotice &) {})
    {
        letItBeNoon(centre);
        m_ingest.open();
        m_ingest.tellConnection(true);
        m_parser.skipBanner();
    }

    // All that came in a second, and the second is over.
    void take(qint64 second, const QByteArray &bytes)
    {
        std::vector<FeedItem> items;
        for (const AmiMessage &message : m_parser.feed(bytes)) {
            for (const SwitchEvent &event : m_translator.translate(message, second * 1000))
                items.push_back(itemOf(event));
        }
        m_ingest.take(items, false);
        m_ingest.advance(second * 1000);
    }

    [[nodiscard]] FloorSnapshot live() const
    {
        Connection owner = centre.connect();
        return FloorStore().fetch(owner, 0);
    }

    FeedCentre centre;

private:
    FeedIngest m_ingest;
    AmiParser m_parser;
    AmiTranslator m_translator;
};

}

TEST_CASE("the past of a day on the manager interface is the board as it was recorded (idea 3)")
{
    const MovedStream stream(
        AmiCapture(QStringLiteral("ami_stream.raw.gz"), QStringLiteral("ami_times.csv.gz")));
    FollowedCentre followed(QStringLiteral("agents.csv"));
    const qint64 halfHour = QDateTime::currentSecsSinceEpoch() / 1800;
    QRandomGenerator random(20261123);
    std::vector<std::pair<qint64, FloorSnapshot>> recorded;
    stream.play([&](qint64 second, const QByteArray &bytes) {
        followed.take(second, bytes);
        if (random.bounded(25) == 0)
            recorded.emplace_back(second, followed.live());
    });
    REQUIRE(recorded.size() >= 20);

    Connection owner = followed.centre.connect();
    const PastStore store;
    const auto at = [](qint64 second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
    PastFloor played(store.fetch(owner, at(recorded.front().first), at(recorded.back().first)));
    if (QDateTime::currentSecsSinceEpoch() / 1800 != halfHour)
        return; // "this half-hour" has become another
    for (const auto &[second, live] : recorded) {
        INFO("second " << second - recorded.front().first);
        compare(PastFloor(store.fetch(owner, at(second), at(second))).at(at(second)), live);
        INFO("played from the first moment");
        REQUIRE(played.covers(at(second)));
        compare(played.at(at(second)), live);
    }
    // Who leads nobody sees no agent, but the queues' people of all teams: counted by the database,
    // where the whole site is counted from its rows.
    Connection leader = followed.centre.database().connect(
        followed.centre.addLogin(QStringLiteral("leader"), {QStringLiteral("bz_leader")}));
    PastFloor counted(store.fetch(leader, at(recorded.front().first), at(recorded.back().first)));
    for (const auto &[second, live] : recorded) {
        INFO("second " << second - recorded.front().first << ", for a leader");
        const FloorSnapshot past = counted.at(at(second));
        CHECK(past.seats.empty());
        REQUIRE(past.queues.size() == live.queues.size());
        for (size_t i = 0; i < live.queues.size(); ++i) {
            CHECK(past.queues[i].available == live.queues[i].available);
            CHECK(past.queues[i].loggedIn == live.queues[i].loggedIn);
        }
    }
}
