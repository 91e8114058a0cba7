// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomeetingstore.h"

namespace banzhang {

DemoMeetingStore::Start DemoMeetingStore::begin(Connection &owner) const
{
    Rows row = owner.query(QStringLiteral("demo/lock_meetings"));
    row.next();
    owner.query(QStringLiteral("demo/date_meeting_series"));
    return {row.date("today"), row.boolean("is_new")};
}

void DemoMeetingStore::make(Connection &owner, QDate day) const
{
    owner.query(QStringLiteral("demo/make_demo_meetings"), {{"on_date", day}});
}

void DemoMeetingStore::hold(Connection &owner, QDate day) const
{
    owner.query(QStringLiteral("demo/hold_demo_meetings"), {{"on_date", day}});
}

void DemoMeetingStore::writeNotices(Connection &owner) const
{
    owner.query(QStringLiteral("demo/insert_notices"));
}

}
