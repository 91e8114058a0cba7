// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/words.h"
#include "db/dbworker.h"
#include "support/attendancecentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QApplication>

namespace banzhang::test {

// Last month's first Monday with three people: one in time, one late and gone early, one whose
// punch out is missing.
struct AttendanceBoard : UiFixture, AttendanceCentre
{
    QDate day;
    std::unique_ptr<DbWorker> worker;

    AttendanceBoard()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        const QDate today = clock.siteNow().date();
        day = QDate(today.year(), today.month(), 1).addMonths(-1);
        day = day.addDays((8 - day.dayOfWeek()) % 7);
        addAgent("1041", "苏倩", 1);
        addAgent("1046", "丁一", 1);
        addAgent("1038", "曾志强", 1);
        run("DELETE FROM switch_member"); // nobody signs in here
        const QByteArray on = day.toString(Qt::ISODate).toLatin1();
        for (const char *no : {"1041", "1046", "1038"})
            addShift(no, on, "E");
        at("1041", "07:58:00", PunchDirection::In);
        at("1041", "17:02:00", PunchDirection::Out);
        at("1046", "08:03:27", PunchDirection::In);
        at("1046", "16:59:59", PunchDirection::Out);
        at("1038", "07:59:00", PunchDirection::In);
        closeDue();
    }
    void at(const char *no, const char *time, PunchDirection direction)
    {
        punch(no, (day.toString(Qt::ISODate) + u' ' + QLatin1String(time)).toLatin1().constData(),
              direction);
    }
    void work(const QString &login)
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
    }
};

}
