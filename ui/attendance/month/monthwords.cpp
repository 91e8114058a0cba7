// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/monthwords.h"

#include "attendance/violations/whywords.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Month)
};

QString cellText(const DayCell &cell)
{
    const DaySign sign = signOf(cell);
    const int count = countOf(cell);
    const bool isCounted = count > 1 && sign != DaySign::LateAndEarly;
    return isCounted ? signText(sign) + QString::number(count) : signText(sign);
}

QString cellSentence(const DayCell &cell)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(cell.absent, Words::tr("%n shift(s) absent", nullptr, cell.absent));
    add(cell.toConfirm, Words::tr("%n shift(s) to confirm", nullptr, cell.toConfirm));
    add(cell.late, Words::tr("%n time(s) late", nullptr, cell.late));
    add(cell.early, Words::tr("%n time(s) gone early", nullptr, cell.early));
    add(cell.excused, Words::tr("%n shift(s) excused", nullptr, cell.excused));
    add(cell.present, Words::tr("%n shift(s) present", nullptr, cell.present));
    add(cell.open, Words::tr("%n shift(s) not closed yet", nullptr, cell.open));
    add(cell.isRest ? 1 : 0, Words::tr("rest day"));
    return parts.join(QStringLiteral(" · "));
}

QString percent(double value)
{
    return value < 0 ? missingText() : QString::number(value, 'f', 1) + u'%';
}

QString hours(qint64 seconds)
{
    return QString::number(double(seconds) / 3600, 'f', 1);
}

QString yuan(qint64 fen)
{
    return fen == 0 ? QStringLiteral("0")
                    : QString::number(double(fen) / 100, 'f', 2).replace(u'-', QChar(0x2212));
}

QString figureText(int column, const MonthFigures &sum)
{
    switch (column) {
    case MonthGridModel::DaysPresent: return QString::number(sum.daysPresent);
    case MonthGridModel::Late: return QString::number(sum.lates);
    case MonthGridModel::Early: return QString::number(sum.earlyLeaves);
    case MonthGridModel::Absent: return QString::number(sum.absences);
    case MonthGridModel::OffPost: return QString::number(sum.offPosts);
    case MonthGridModel::Scheduled: return hours(sum.time.scheduledS);
    case MonthGridModel::Present: return hours(sum.time.presentS);
    case MonthGridModel::Adherence: return percent(sum.time.adherence());
    case MonthGridModel::Heard: return QString::number(sum.time.heard);
    case MonthGridModel::Conformance: return percent(sum.time.conformance());
    case MonthGridModel::Fines: return yuan(sum.finesFen);
    case MonthGridModel::Awards: return yuan(sum.awardsFen);
    case MonthGridModel::Net: return yuan(sum.netFen);
    default: return {};
    }
}

QString stateWordOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present: return signName(DaySign::Present);
    case AttendanceState::Absent: return signName(DaySign::Absent);
    case AttendanceState::Excused: return signName(DaySign::Excused);
    case AttendanceState::ToConfirm: return signName(DaySign::ToConfirm);
    case AttendanceState::Cancelled: break;
    }
    return {};
}

}

MonthGridModel::Words monthWords()
{
    return {cellText, cellSentence, figureText};
}

QString signText(DaySign sign)
{
    switch (sign) {
    case DaySign::None: break;
    case DaySign::Rest: return Words::tr("R", "sign: rest day");
    case DaySign::Open: return QStringLiteral("·");
    case DaySign::Present: return QStringLiteral("✓");
    case DaySign::Excused: return Words::tr("V", "sign: excused, on leave");
    case DaySign::Early: return Words::tr("E", "sign: gone early");
    case DaySign::Late: return Words::tr("L", "sign: late");
    case DaySign::LateAndEarly: return signText(DaySign::Late) + signText(DaySign::Early);
    case DaySign::ToConfirm: return Words::tr("?", "sign: to confirm");
    case DaySign::Absent: return Words::tr("A", "sign: absent");
    }
    return {};
}

QString signName(DaySign sign)
{
    switch (sign) {
    case DaySign::None: break;
    case DaySign::Rest: return Words::tr("rest day");
    case DaySign::Open: return Words::tr("not closed yet");
    case DaySign::Present: return Words::tr("present");
    case DaySign::Excused: return Words::tr("excused");
    case DaySign::Early: return Words::tr("gone early");
    case DaySign::Late: return Words::tr("late");
    case DaySign::LateAndEarly: return Words::tr("late and gone early");
    case DaySign::ToConfirm: return Words::tr("to confirm");
    case DaySign::Absent: return Words::tr("absent");
    }
    return {};
}

QString legendText()
{
    QStringList parts;
    for (const DaySign sign : {DaySign::Present, DaySign::Late, DaySign::Early, DaySign::Absent,
                               DaySign::Excused, DaySign::Rest, DaySign::ToConfirm, DaySign::Open})
        parts.append(signText(sign) + u' ' + signName(sign));
    return parts.join(QStringLiteral("   "));
}

QString weekdayMark(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Monday: return Words::tr("Mo", "Monday in a narrow head");
    case Qt::Tuesday: return Words::tr("Tu", "Tuesday in a narrow head");
    case Qt::Wednesday: return Words::tr("We", "Wednesday in a narrow head");
    case Qt::Thursday: return Words::tr("Th", "Thursday in a narrow head");
    case Qt::Friday: return Words::tr("Fr", "Friday in a narrow head");
    case Qt::Saturday: return Words::tr("Sa", "Saturday in a narrow head");
    default: return Words::tr("Su", "Sunday in a narrow head");
    }
}

QStringList shiftLines(const DayShift &shift, const ServerClock &clock)
{
    const auto at = [&clock](const QDateTime &moment) {
        return moment.isValid() ? clock.atSite(moment).toString(u"MM-dd HH:mm:ss") : missingText();
    };
    QStringList lines{shift.shift + u'\t' + at(shift.starts) + QStringLiteral(" – ")
                      + at(shift.ends) + QStringLiteral(" · ") + shift.team};
    if (!shift.measured) {
        lines.append(Words::tr("Measured") + u'\t' + signName(DaySign::Open));
        return lines;
    }
    const MeasuredShift &one = *shift.measured;
    lines.append(Words::tr("Measured") + u'\t' + stateWordOf(one.state));
    lines.append(Words::tr("First in, last out") + u'\t' + at(shift.firstIn) + QStringLiteral(" – ")
                 + at(shift.lastOut));
    lines.append(Words::tr("First log-in") + u'\t' + at(shift.loginAt));
    const auto length = [&lines](const QString &name, qint64 seconds) {
        if (seconds > 0)
            lines.append(name + u'\t' + lengthText(seconds));
    };
    length(Words::tr("Too late"), one.lateS);
    length(Words::tr("Too early"), one.earlyS);
    length(Words::tr("Away from the post"), one.offPostS);
    length(Words::tr("Pauses beyond their limit"), shift.pauseOverrunS);
    lines.append(Words::tr("Due and there") + u'\t'
                 + Words::tr("%1 due, %2 there: conformance %3", "two lengths, per cent")
                       .arg(lengthText(one.scheduledS), lengthText(one.presentS),
                            percent(WorkTime::share(one.presentS, one.scheduledS))));
    lines.append(Words::tr("Adherence") + u'\t'
                 + (one.adherentS
                        ? Words::tr("%1 signed in: %2", "a length, per cent")
                              .arg(lengthText(*one.adherentS),
                                   percent(WorkTime::share(*one.adherentS, one.scheduledS)))
                        : Words::tr("the switch told nothing")));
    return lines;
}

}
