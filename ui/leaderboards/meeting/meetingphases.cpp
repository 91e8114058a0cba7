// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingphases.h"

#include "common/fonts.h"
#include "common/serverclock.h"
#include "common/words.h"
#include "leaderboards/boardwords.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::MeetingRunner)
};

using Ink = MeetingFace::Ink;
using Kind = MeetingFace::Mark::Kind;

constexpr int sloganSize = 88;
constexpr double photoSize = 220;
constexpr double gap = 56; // between figures
constexpr int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr int inTheMiddle = int(Qt::AlignHCenter | Qt::AlignVCenter) | int(Qt::TextWordWrap);

QString wordOf(const MeetingFact &fact, const char *name)
{
    return fact.words.value(QLatin1String(name)).toString();
}

bool isSo(const MeetingFact &fact, const char *name)
{
    return fact.words.value(QLatin1String(name)).toBool();
}

bool isChampion(const MeetingFact &fact, MeetingItemKind kind)
{
    return kind == MeetingItemKind::Prizes
               ? fact.code == u"week_champion" || fact.code == u"month_champion"
               : fact.code == u"champion";
}

QString personOf(const MeetingFact &fact)
{
    return wordOf(fact, "agent_no") + u' ' + wordOf(fact, "name");
}

QString titleOf(const MeetingFact &champion)
{
    return champion.code == u"week_champion"    ? Words::tr("Champion of the week")
           : champion.code == u"month_champion" ? Words::tr("Champion of the month")
                                                : Words::tr("Champion of the day before");
}

class Phase final
{
public:
    Phase(MeetingFace &face, const MeetingSheet &sheet, const ServerClock &clock,
          const QRectF &content)
        : m_face(face), m_sheet(sheet), m_clock(clock), m_content(content), m_y(content.top())
    {}

    void addFacts()
    {
        const QDate today = m_clock.siteNow().date();
        text(40, dayText(m_sheet.factsOf, today), 28, false, &Theme::text2);
        m_y += 12;
        std::vector<std::pair<QString, QString>> figures;
        for (const MeetingFact &fact : m_sheet.facts) {
            if (auto word = factWord(fact); !word.first.isEmpty())
                figures.push_back(std::move(word));
        }
        constexpr int across = 3;
        for (size_t i = 0; i < figures.size(); ++i) {
            const size_t row = i / across;
            figure(figures[i], int(i) % across, across, m_y + 132.0 * double(row));
        }
        const size_t rows = (figures.size() + across - 1) / across;
        m_y += 132.0 * double(rows) + 12;
        if (figures.empty())
            text(44, Words::tr("No figures of that day."), 28, false, &Theme::text2);
        // Champions of earlier days whose prize waits have the award's item.
        for (const MeetingFact &fact : factsOf(m_sheet, QStringLiteral("champion")))
            if (wordOf(fact, "to") == m_sheet.factsOf.toString(Qt::ISODate))
                text(40, Words::tr("Champion: %1, %2").arg(personOf(fact), championValue(fact)),
                     26);
        addPraise();
    }

    void addAward(MeetingItemKind kind)
    {
        const MeetingFact *champion = championOf(m_sheet, kind);
        if (!champion) {
            text(44,
                 kind == MeetingItemKind::Prizes ? Words::tr("No prize of a week or month waits.")
                                                 : Words::tr("Nobody was champion that day."),
                 28, false, &Theme::text2);
            return addPraise();
        }
        m_y = m_content.top() + 56;
        addPerson(*champion);
        addChampionFigures(*champion);
        addTicks(*champion);
        if (kind == MeetingItemKind::Award)
            addRunnersUp();
        else
            addOtherPrizes(*champion);
        addPraise();
    }

    void addSlogan()
    {
        const QString &slogan = m_sheet.meeting.slogan;
        m_face.texts.push_back(
            {m_content,
             slogan.isEmpty() ? Words::tr("The slogan") : clauses(slogan, m_content.width()),
             sloganSize, true, &Theme::text, inTheMiddle});
    }

    // What does not fit in one line is recited clause by clause, and read so.
    [[nodiscard]] static QString clauses(QString words, double wide)
    {
        static const QRegularExpression end(QStringLiteral("([，。！？；、,;!?])\\s*(?=\\S)"));
        QFont font = fontOf(Type::Base);
        font.setPixelSize(sloganSize);
        font.setBold(true);
        return QFontMetricsF(font).horizontalAdvance(words) <= wide
                   ? words
                   : words.replace(end, QStringLiteral("\\1\n"));
    }

    void addNotes(int position)
    {
        for (const MeetingMinute &minute : m_sheet.minutes) {
            if (position == 0 || minute.position == position)
                text(44, minute.words, 28);
        }
    }

    void addOverview(const MeetingClock &countdown)
    {
        const bool isOver = countdown.state() == MeetingClock::State::Over;
        const QDateTime now = m_clock.now();
        if (isOver)
            text(56,
                 Words::tr("%1 of %2 used", "time, time planned")
                     .arg(spanText(countdown.usedMs(now) / 1000),
                          spanText(countdown.wholeMs() / 1000)),
                 40, true);
        for (const MeetingItem &item : m_sheet.items)
            text(48,
                 QStringLiteral("%1  %2").arg(
                     spanText(isOver ? item.usedMs / 1000 : item.plannedS + item.addedS),
                     item.title),
                 28);
        m_y += 24;
        addNotes(0);
        for (const MeetingAction &action : m_sheet.actions)
            text(44,
                 Words::tr("%1, %2, until %3", "what, who, which day")
                     .arg(action.words, action.owner,
                          dayText(action.dueOn, m_clock.siteNow().date())),
                 28, false, &Theme::text2);
    }

private:
    void text(double high, const QString &words, int px, bool isBold = false,
              Ink ink = &Theme::text)
    {
        if (m_y + high <= m_content.bottom())
            m_face.texts.push_back(
                {{m_content.left(), m_y, m_content.width(), high}, words, px, isBold, ink});
        m_y += high;
    }

    void figure(const std::pair<QString, QString> &word, int place, int of, double top)
    {
        const double wide = m_content.width() / of;
        const double left = m_content.left() + place * wide;
        m_face.texts.push_back({{left, top, wide, 44}, word.first, 26, false, &Theme::text2});
        m_face.texts.push_back({{left, top + 44, wide, 64}, word.second, 48, true});
    }

    // Side by side, each as wide as it needs, with lines between.
    void addRow(const std::vector<std::pair<QString, QString>> &figures)
    {
        double all = 0;
        for (const auto &one : figures)
            all += wide(one);
        const double part = std::min(1.0, (m_content.width() + gap) / std::max(all, 1.0));
        double left = m_content.left();
        for (size_t i = 0; i < figures.size(); ++i) {
            const double room = wide(figures[i]) * part - gap;
            if (i > 0)
                m_face.fills.push_back({{left - gap / 2, m_y, 1, 142}, &Theme::line});
            m_face.texts.push_back(
                {{left, m_y + 16, room, 44}, figures[i].first, 26, false, &Theme::text2});
            m_face.texts.push_back({{left, m_y + 60, room, 64}, figures[i].second, 48, true});
            left += room + gap;
        }
    }

    [[nodiscard]] static double wide(const std::pair<QString, QString> &figure)
    {
        const auto measure = [](Type type, int px, const QString &words) {
            QFont font = fontOf(type);
            font.setPixelSize(px);
            return QFontMetricsF(font).horizontalAdvance(words);
        };
        return std::max(measure(Type::Base, 26, figure.first),
                        measure(Type::Strong, 48, figure.second))
               + gap + 2;
    }

    void addPerson(const MeetingFact &champion)
    {
        m_face.marks.push_back({{m_content.left(), m_y, photoSize, photoSize},
                                Kind::Photo,
                                champion.words.value(QStringLiteral("photo")).toByteArray()});
        const double left = m_content.left() + photoSize + 40;
        const double wide = m_content.right() - left;
        const QString day = dayText(QDate::fromString(wordOf(champion, "to"), Qt::ISODate),
                                    m_clock.siteNow().date());
        m_face.texts.push_back({{left, m_y, wide, 44},
                                titleOf(champion) + QStringLiteral(" · ") + day,
                                28,
                                false,
                                &Theme::text2});
        m_face.texts.push_back({{left, m_y + 48, wide, 112}, wordOf(champion, "name"), 88, true});
        m_face.texts.push_back(
            {{left, m_y + 164, wide, 48},
             wordOf(champion, "agent_no") + QStringLiteral(" · ") + wordOf(champion, "team"),
             30,
             false,
             &Theme::text2});
        m_y += photoSize + 48;
    }

    void addChampionFigures(const MeetingFact &champion)
    {
        const int orders = champion.words.value(QStringLiteral("orders")).toInt();
        std::vector<std::pair<QString, QString>> figures{
            {metricWord(boardMetricFromCode(wordOf(champion, "metric"))), championValue(champion)}};
        if (orders > 0 && wordOf(champion, "metric") != u"orders")
            figures.emplace_back(Words::tr("Orders"), countText(orders));
        if (const double success = champion.words.value(QStringLiteral("success")).toDouble();
            success > 0)
            figures.emplace_back(Words::tr("Success"), percentText(success));
        const qint64 fen = champion.words.value(QStringLiteral("fen")).toLongLong();
        const int points = champion.words.value(QStringLiteral("points")).toInt();
        figures.emplace_back(Words::tr("Prize"),
                             fen > 0 || points == 0
                                 ? QStringLiteral("¥%1").arg(double(fen) / 100.0, 0, 'f', 2)
                                 : Words::tr("%n point(s)", nullptr, points));
        m_face.fills.push_back({{m_content.left(), m_y, m_content.width(), 1}, &Theme::line});
        addRow(figures);
        m_y += 142;
        m_face.fills.push_back({{m_content.left(), m_y, m_content.width(), 1}, &Theme::line});
        m_y += 32;
    }

    // The first that is not done is under way.
    void addTicks(const MeetingFact &champion)
    {
        const std::array<std::pair<QString, bool>, 3> ticks{
            {{Words::tr("1 handed out"), isSo(champion, "is_handed")},
             {Words::tr("2 signed for"), isSo(champion, "is_received")},
             {Words::tr("3 speech"), isSo(champion, "is_spoken")}}};
        const double wide = m_content.width() / double(ticks.size());
        bool isFirst = true;
        for (size_t i = 0; i < ticks.size(); ++i) {
            const double left = m_content.left() + double(i) * wide;
            const Kind kind = ticks[i].second ? Kind::Done : isFirst ? Kind::Running : Kind::Open;
            m_face.marks.push_back({{left, m_y + 10, 28, 28}, kind});
            m_face.texts.push_back(
                {{left + 44, m_y, wide - 44, 48}, ticks[i].first, 28, kind == Kind::Running});
            isFirst = isFirst && ticks[i].second;
        }
        m_y += 72;
    }

    void addRunnersUp()
    {
        QStringList runners;
        for (const MeetingFact &fact : factsOf(m_sheet, QStringLiteral("runner_up")))
            runners.append(
                Words::tr("No. %1 %2 %3", "place, name, value")
                    .arg(wordOf(fact, "place"), wordOf(fact, "name"), championValue(fact)));
        if (!runners.isEmpty())
            text(40, runners.join(QStringLiteral(" · ")), 26, false, &Theme::text2);
    }

    void addOtherPrizes(const MeetingFact &shown)
    {
        for (const MeetingFact &fact : m_sheet.facts) {
            if (isChampion(fact, MeetingItemKind::Prizes) && &fact != &shown)
                text(40,
                     QStringList{titleOf(fact), personOf(fact), championValue(fact)}.join(
                         QStringLiteral(" · ")),
                     26, false, &Theme::text2);
        }
    }

    void addPraise()
    {
        for (const MeetingFact &fact : factsOf(m_sheet, QStringLiteral("praise"))) {
            const QString words = Words::tr("Praise: %1").arg(praiseWord(fact));
            if (m_y + 72 <= m_content.bottom())
                m_face.texts.push_back({{m_content.left(), m_y, m_content.width(), 72},
                                        words,
                                        26,
                                        false,
                                        &Theme::text2,
                                        wrapped});
            m_y += 76;
        }
    }

    MeetingFace &m_face;
    const MeetingSheet &m_sheet;
    const ServerClock &m_clock;
    const QRectF m_content;
    double m_y;
};

}

const MeetingFact *championOf(const MeetingSheet &sheet, MeetingItemKind kind)
{
    const MeetingFact *first = nullptr;
    for (const MeetingFact &fact : sheet.facts) {
        if (!isChampion(fact, kind))
            continue;
        if (!isSo(fact, "is_handed") || !isSo(fact, "is_received") || !isSo(fact, "is_spoken"))
            return &fact;
        first = first ? first : &fact;
    }
    return first;
}

QString phaseSubject(const MeetingSheet &sheet, const MeetingItem &item)
{
    if (item.kind == MeetingItemKind::Facts)
        return sheet.speaker.isEmpty() ? QString() : Words::tr("Manager %1").arg(sheet.speaker);
    if (item.kind != MeetingItemKind::Award && item.kind != MeetingItemKind::Prizes)
        return {};
    const MeetingFact *champion = championOf(sheet, item.kind);
    return champion ? personOf(*champion) : QString();
}

void addPhase(MeetingFace &face, const MeetingSheet &sheet, const MeetingClock &countdown,
              const ServerClock &clock, const QRectF &content)
{
    Phase phase(face, sheet, clock, content);
    if (!countdown.isUnderWay())
        return phase.addOverview(countdown);
    const MeetingItem &item = sheet.items[size_t(countdown.current())];
    switch (item.kind) {
    case MeetingItemKind::Facts: return phase.addFacts();
    case MeetingItemKind::Award:
    case MeetingItemKind::Prizes: return phase.addAward(item.kind);
    case MeetingItemKind::Slogan: return phase.addSlogan();
    case MeetingItemKind::Topic: return phase.addNotes(item.position);
    }
}

}
