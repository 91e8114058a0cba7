// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingface.h"

#include "common/fonts.h"
#include "common/serverclock.h"
#include "common/words.h"
#include "leaderboards/meeting/meetingphases.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::MeetingRunner)
};

using Ink = MeetingFace::Ink;
using Mark = MeetingFace::Mark;
using Kind = Mark::Kind;

constexpr double leftWidth = 520;
constexpr double headHeight = 112;
constexpr double footTop = 984;
constexpr double turnoutTop = 915;
constexpr double itemsTop = 197;
constexpr double itemHeight = 156;
constexpr double ringSize = 520;
constexpr qint64 lastMs = 30'000; // the end of an item that is amber
constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int inTheMiddle = int(Qt::AlignHCenter | Qt::AlignVCenter);

class Frame final
{
public:
    Frame(const MeetingSheet &sheet, const MeetingClock &countdown, const ServerClock &clock,
          double wide)
        : m_sheet(sheet), m_countdown(countdown), m_clock(clock), m_now(clock.now()), m_wide(wide)
    {}

    MeetingFace build(const QString &trouble)
    {
        m_face.fills.push_back({{0, 0, leftWidth, 1080}, &Theme::win});
        addLeftHead();
        addItems();
        addTurnout();
        addHead();
        addContent();
        addFoot(trouble);
        return std::move(m_face);
    }

private:
    void text(const QRectF &rect, const QString &words, int px, bool isBold = false,
              Ink ink = &Theme::text, int align = int(Qt::AlignLeft | Qt::AlignVCenter))
    {
        m_face.texts.push_back({rect, words, px, isBold, ink, align});
    }
    void rule(const QRectF &rect) { m_face.fills.push_back({rect, &Theme::line}); }

    void addLeftHead()
    {
        const Meeting &meeting = m_sheet.meeting;
        const QDateTime at = m_clock.atSite(meeting.plannedAt);
        text({40, 40, 460, 52}, meetingTitle(meeting), 36, true);
        text({40, 92, 460, 40},
             Words::tr("%1 %2 · %n min", "day, time, minutes planned",
                       int(m_countdown.wholeMs() / 60'000))
                 .arg(dayText(meeting.on, m_clock.siteNow().date()), at.toString(u"HH:mm")),
             28, false, &Theme::text2);
        if (!meeting.host.isEmpty())
            text({40, 130, 460, 40}, Words::tr("Host %1").arg(meeting.host), 28, false,
                 &Theme::text2);
        rule({0, itemsTop - 1, leftWidth, 1});
    }

    void addItems()
    {
        const int count = int(m_sheet.items.size());
        if (count == 0)
            return;
        const double high = std::min(itemHeight, (turnoutTop - itemsTop) / count);
        for (int part = 0; part < count; ++part)
            addItem(part, itemsTop + part * high, high);
        rule({0, turnoutTop, leftWidth, 1});
    }

    void addItem(int part, double top, double high)
    {
        const bool isCurrent = m_countdown.isUnderWay() && part == m_countdown.current();
        const bool isOver =
            m_countdown.state() == MeetingClock::State::Over || part < m_countdown.current();
        if (isCurrent) {
            m_face.fills.push_back({{0, top, leftWidth, high}, &Theme::sel});
            m_face.fills.push_back({{0, top, 6, high}, &Theme::accent});
        }
        const double first = top + std::max(high - 124, 4.0) / 2;
        m_face.marks.push_back({{50, first + 10, 28, 28},
                                isCurrent ? Kind::Running
                                : isOver  ? Kind::Done
                                          : Kind::Open});
        const MeetingItem &item = m_sheet.items[size_t(part)];
        text({102, first, 400, 48}, item.title, 32, isCurrent,
             isOver && !isCurrent ? &Theme::text2 : &Theme::text);
        const QString who = high >= 120 ? phaseSubject(m_sheet, item) : QString();
        text({102, first + 48, 400, 36}, who, 24, false, isCurrent ? &Theme::text : &Theme::text2);
        text({102, first + (who.isEmpty() ? 48 : 82), 400, 36}, timeLine(part, isCurrent, isOver),
             24, false, &Theme::text2);
    }

    [[nodiscard]] QString timeLine(int part, bool isCurrent, bool isOver) const
    {
        const MeetingItem &item = m_sheet.items[size_t(part)];
        QString planned = spanText(item.plannedS + item.addedS);
        if (isOver && !isCurrent)
            return Words::tr("used %1 / %2", "time, time planned")
                .arg(spanText((m_countdown.usedMs(part, m_now) + 500) / 1000), planned);
        const qint64 carriedS = m_countdown.carriedMs(part, m_now) / 1000;
        if (!isCurrent || carriedS == 0)
            return planned;
        return carriedS > 0 ? Words::tr("%1, with %2 left over", "time planned, time saved before")
                                  .arg(planned, spanText(carriedS))
                            : Words::tr("%1, less %2 overrun", "time planned, time overrun before")
                                  .arg(planned, spanText(-carriedS));
    }

    void addTurnout()
    {
        const MeetingTurnout turnout = turnoutOf(m_sheet.guests);
        text({40, turnoutTop + 14, 240, 44}, Words::tr("There"), 28, false, &Theme::text2);
        text({240, turnoutTop + 14, 240, 44},
             QStringLiteral("%1 / %2").arg(turnout.present).arg(turnout.people), 28, true,
             &Theme::text, toTheRight);
        int shown = 0;
        for (const MeetingGuest &guest : m_sheet.guests) {
            if (guest.isPresent || shown == 2)
                break; // who is away comes first
            text({40, turnoutTop + 58 + 34.0 * shown++, 440, 34},
                 Words::tr("away %1 %2 (%3)", "number, name, why")
                     .arg(guest.agentNo, guest.name, guestReasonWord(guest.reason)),
                 24, false, &Theme::text2);
        }
        if (const int more = turnout.people - turnout.present - shown; more > 0)
            text({40, turnoutTop + 58 + 34.0 * shown, 440, 30},
                 Words::tr("and %n more", nullptr, more), 22, false, &Theme::text3);
    }

    void addHead()
    {
        const double left = leftWidth + 56;
        text({left, 0, m_wide - left - 760, headHeight}, headWords(), 40, true);
        QString right = clockText(m_clock.siteNow());
        if (m_countdown.state() != MeetingClock::State::Over) {
            const qint64 leftMs = m_countdown.leftMs(m_now);
            right = (leftMs < 0 ? Words::tr("meeting over by %1").arg(countdownText(leftMs))
                                : Words::tr("meeting: %1 left").arg(countdownText(leftMs)))
                    + QStringLiteral(" · ") + right;
        }
        text({m_wide - 816, 0, 760, headHeight}, right, 28, false, &Theme::text2, toTheRight);
        rule({leftWidth, headHeight, m_wide - leftWidth, 1});
        rule({leftWidth, 0, 1, 1080});
    }

    [[nodiscard]] QString headWords() const
    {
        switch (m_countdown.state()) {
        case MeetingClock::State::Planned: return Words::tr("Not begun yet");
        case MeetingClock::State::Over: return Words::tr("The meeting is over");
        case MeetingClock::State::Paused:
        case MeetingClock::State::Running: break;
        }
        const QString title = m_sheet.items[size_t(m_countdown.current())].title;
        return m_countdown.state() == MeetingClock::State::Paused
                   ? Words::tr("%1 · paused", "an item of the agenda").arg(title)
                   : title;
    }

    void addContent()
    {
        const double left = leftWidth + 56;
        const bool hasRing = m_countdown.isUnderWay();
        const QRectF content(left, headHeight + 40, m_wide - left - (hasRing ? ringSize + 112 : 56),
                             footTop - headHeight - 80);
        addPhase(m_face, m_sheet, m_countdown, m_clock, content);
        if (hasRing)
            addRing();
    }

    void addRing()
    {
        const int part = m_countdown.current();
        const qint64 left = m_countdown.leftMs(part, m_now);
        const qint64 whole = std::max<qint64>(m_countdown.allottedMs(part, m_now), 1);
        const Ink ink = left < 0 ? &Theme::red : left <= lastMs ? &Theme::amber : &Theme::accent;
        const QRectF rect(m_wide - 56 - ringSize, (headHeight + footTop - ringSize) / 2, ringSize,
                          ringSize);
        m_face.ring = {rect, std::clamp(double(left) / double(whole), 0.0, 1.0), ink};
        text({rect.left(), rect.center().y() - 96, rect.width(), 152}, countdownText(left), 136,
             true, ink == &Theme::accent ? &Theme::text : ink, inTheMiddle);
        const qint64 allotted = m_countdown.allottedMs(part, m_now);
        text({rect.left(), rect.center().y() + 56, rect.width(), 44},
             Words::tr("of %1", "time that the item has")
                 .arg(countdownText(std::max<qint64>(allotted, 0))),
             28, false, &Theme::text2, inTheMiddle);
        if (ink != &Theme::accent)
            m_face.marks.push_back({{rect.center().x() - 24, rect.top() + 92, 48, 48},
                                    left < 0 ? Kind::Red : Kind::Amber});
    }

    [[nodiscard]] static double widthOf(const QString &words, int px)
    {
        QFont font = fontOf(Type::Base);
        font.setPixelSize(px);
        return QFontMetricsF(font).horizontalAdvance(words) + 2;
    }

    // Where there is no room before `end` the key is not shown; it works all the same.
    void key(double &x, double end, const QString &cap, const QString &words)
    {
        const double wide = std::max(44.0, 20 + widthOf(cap, 24));
        const double room = widthOf(words, 26);
        if (x + wide + 12 + room > end)
            return;
        m_face.marks.push_back({{x, footTop + 30, wide, 36}, Kind::KeyCap});
        text({x, footTop + 30, wide, 36}, cap, 24, false, &Theme::text, inTheMiddle);
        text({x + wide + 12, footTop, room, 96}, words, 26, false, &Theme::text2);
        x += wide + 12 + room + 32;
    }

    void addFoot(const QString &trouble)
    {
        rule({leftWidth, footTop, m_wide - leftWidth, 1});
        double x = leftWidth + 56;
        const QString leave = Words::tr("leave", "the full screen");
        const double end =
            m_wide - 56 - widthOf(leave, 26) - 44 - widthOf(QStringLiteral("Esc"), 24);
        double last = end;
        key(last, m_wide, QStringLiteral("Esc"), leave);
        if (!trouble.isEmpty()) {
            m_face.marks.push_back({{x, footTop + 30, 36, 36}, Kind::Amber});
            return text({x + 52, footTop, end - x - 84, 96}, trouble, 26, false, &Theme::amber);
        }
        const bool isPaused = m_countdown.state() == MeetingClock::State::Paused;
        if (m_countdown.state() == MeetingClock::State::Over)
            return;
        const bool isUnderWay = m_countdown.isUnderWay();
        key(x, end - 32, Words::tr("Space", "the key"),
            !isUnderWay ? Words::tr("start", "the meeting")
            : isPaused  ? Words::tr("go on")
                        : Words::tr("pause", "the meeting"));
        if (isUnderWay) {
            key(x, end - 32, QStringLiteral("→"), Words::tr("next"));
            key(x, end - 32, QStringLiteral("←"), Words::tr("back"));
            key(x, end - 32, QStringLiteral("+"), Words::tr("30 s more"));
        }
        key(x, end - 32, QStringLiteral("N"), Words::tr("note"));
        key(x, end - 32, QStringLiteral("A"), Words::tr("who is there"));
    }

    const MeetingSheet &m_sheet;
    const MeetingClock &m_countdown;
    const ServerClock &m_clock;
    const QDateTime m_now;
    const double m_wide;
    MeetingFace m_face;
};

}

MeetingFace meetingFace(const MeetingSheet &sheet, const MeetingClock &countdown,
                        const ServerClock &clock, const QString &trouble, double wide)
{
    return Frame(sheet, countdown, clock, wide).build(trouble);
}

}
