// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shift.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int secondsADay = 86400;
constexpr size_t mostSegments = 20;

int secondsOf(const std::vector<ShiftSegment> &segments, bool withPaidBreaks)
{
    int seconds = 0;
    for (const ShiftSegment &segment : segments) {
        if (segment.kind == SegmentKind::Work
            || (withPaidBreaks && segment.kind == SegmentKind::PaidBreak))
            seconds += segment.endS - segment.startS;
    }
    return seconds;
}

const ShiftType *firstOf(const std::vector<ShiftType> &types, auto fits)
{
    const auto place = std::ranges::find_if(types, fits);
    return place == types.end() ? nullptr : &*place;
}

QString hourText(int second)
{
    return QStringLiteral("%1").arg(second % secondsADay / 3600, 2, 10, QLatin1Char('0'));
}

}

bool ShiftVersion::holdsOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day < until);
}

int ShiftVersion::startS() const
{
    return segments.empty() ? 0 : segments.front().startS;
}

int ShiftVersion::endS() const
{
    return segments.empty() ? 0 : segments.back().endS;
}

int ShiftVersion::workS() const
{
    return secondsOf(segments, false);
}

int ShiftVersion::paidS() const
{
    return secondsOf(segments, true);
}

const ShiftVersion *ShiftType::on(QDate day) const
{
    const auto place = std::ranges::find_if(
        versions, [day](const ShiftVersion &version) { return version.holdsOn(day); });
    return place == versions.end() ? nullptr : &*place;
}

const ShiftType *ShiftBook::find(ShiftTypeId id) const
{
    return firstOf(types, [id](const ShiftType &type) { return type.id == id; });
}

const ShiftType *ShiftBook::byKey(int key) const
{
    return firstOf(types,
                   [key](const ShiftType &type) { return type.key == key && !type.isRetired(); });
}

const ShiftType *ShiftBook::byWord(const QString &word) const
{
    const QString wanted = word.trimmed();
    const auto says = [&wanted](const QString &own) {
        return own.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    if (const auto *type = firstOf(types, [&](const ShiftType &t) { return says(t.code); }))
        return type;
    return firstOf(types, [&](const ShiftType &t) { return says(t.name); });
}

const ShiftVersion *ShiftBook::version(ShiftTypeId id, QDate day) const
{
    const ShiftType *type = find(id);
    return type ? type->on(day) : nullptr;
}

ShiftFault shiftFault(const std::vector<ShiftSegment> &segments)
{
    if (segments.empty() || segments.front().kind != SegmentKind::Work
        || segments.back().kind != SegmentKind::Work)
        return ShiftFault::NoWork;
    if (segments.size() > mostSegments)
        return ShiftFault::TooManyParts;
    int last = 0;
    for (const ShiftSegment &segment : segments) {
        if (segment.startS < last || segment.endS <= segment.startS)
            return ShiftFault::Crossed;
        if (segment.startS % 60 != 0 || segment.endS % 60 != 0)
            return ShiftFault::HalfMinute;
        last = segment.endS;
    }
    if (segments.front().startS >= secondsADay || last > 2 * secondsADay)
        return ShiftFault::OtherDay;
    return last - segments.front().startS > secondsADay ? ShiftFault::TooLong : ShiftFault::None;
}

QDateTime shiftMoment(QDate day, int second, const QTimeZone &zone)
{
    const QDateTime wall =
        QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(second); // as if it were UTC
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime early = wall.addSecs(-before);
    const QDateTime late = wall.addSecs(-after);
    const bool isLate = zone.offsetFromUtc(late) == after;
    const bool isEarly = zone.offsetFromUtc(early) == before;
    // Both: the hour that comes twice; neither: the one that is skipped.
    return isLate ? late : isEarly ? early : wall.addSecs(-before);
}

QString wallText(int second)
{
    return QStringLiteral("%1:%2%3")
        .arg(hourText(second))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second >= secondsADay ? QStringLiteral("+1") : QString());
}

std::optional<int> wallSecond(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2})[:：]?(\\d{2})\\s*(\\+1)?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return {};
    return hour * 3600 + minute * 60 + (match.captured(3).isEmpty() ? 0 : secondsADay);
}

QString hoursText(const ShiftVersion &version)
{
    return wallText(version.startS()) + u'–' + wallText(version.endS());
}

QString shortHoursText(const ShiftVersion &version)
{
    if (version.startS() % 3600 != 0 || version.endS() % 3600 != 0)
        return hoursText(version);
    return hourText(version.startS()) + u'–' + hourText(version.endS());
}

QString workText(const std::vector<ShiftSegment> &segments)
{
    QStringList parts;
    for (const ShiftSegment &segment : segments) {
        if (segment.kind == SegmentKind::Work)
            parts << wallText(segment.startS) + u'–' + wallText(segment.endS);
    }
    return parts.join(u' ');
}

}
