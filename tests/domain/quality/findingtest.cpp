// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/finding.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

Finding found()
{
    Finding finding;
    finding.today = finding.foundOn = finding.rectifyDue = QDate(2026, 11, 20);
    return finding;
}

}

TEST_CASE("the due day of a finding follows its step, and closed ones have none") // #101
{
    Finding finding = found();
    finding.rectifyDue = finding.today.addDays(3);
    finding.closeDue = finding.today.addDays(6);
    CHECK(dueOf(finding) == finding.today); // told the same day (#97)
    CHECK(daysOver(finding) == 0);
    finding.state = FindingState::Told;
    CHECK(dueOf(finding) == finding.rectifyDue);
    for (const FindingState state : {FindingState::Rectified, FindingState::Announced}) {
        finding.state = state;
        CHECK(dueOf(finding) == finding.closeDue);
    }
    finding.today = finding.closeDue.addDays(2);
    CHECK(daysOver(finding) == 2);
    for (const FindingState state : {FindingState::Verified, FindingState::Withdrawn}) {
        finding.state = state;
        CHECK_FALSE(dueOf(finding).isValid());
        CHECK(daysOver(finding) == 0);
    }
    CHECK(findingStateFromCode(QStringLiteral("announced")) == FindingState::Announced);
    CHECK(findingStateFromCode(QStringLiteral("?")) == FindingState::Withdrawn);
}

TEST_CASE("an announcement names no number by which a customer could be called")
{
    CHECK(withoutNumbers(QStringLiteral("to 13800002291 at 10:42 on 2026"))
          == u"to *** at 10:42 on 2026");
    CHECK(withoutNumbers(QStringLiteral("138-0000-2291, 138 0000 2291")) == u"***, ***");
    CHECK(withoutNumbers(QStringLiteral("1034, 3.4, 100%")) == u"1034, 3.4, 100%");
}

TEST_CASE("why a step cannot be taken follows from state and rights")
{
    FindingDetail detail;
    detail.finding = found();
    CHECK(barOf(detail, FindingDeed::TellTrainer) == FindingBar::NotYours);
    detail.rights = {true, true, true, true, true};
    CHECK(barOf(detail, FindingDeed::TellTrainer) == FindingBar::None);
    detail.finding.trainerTold = QStringLiteral("Zhao");
    CHECK(barOf(detail, FindingDeed::TellTrainer) == FindingBar::Done);
    CHECK(barOf(detail, FindingDeed::Rectify) == FindingBar::Early);
    CHECK(barOf(detail, FindingDeed::Reopen) == FindingBar::Early);
    detail.finding.state = FindingState::Announced;
    CHECK(barOf(detail, FindingDeed::Rectify) == FindingBar::Done);
    CHECK(barOf(detail, FindingDeed::Verify) == FindingBar::None);
    CHECK(barOf(detail, FindingDeed::Withdraw) == FindingBar::None);
    detail.rights.verify = false;
    detail.isRectifiedByMe = true;
    CHECK(barOf(detail, FindingDeed::Reopen) == FindingBar::OwnRectifying);
    detail.finding.state = FindingState::Verified;
    CHECK(barOf(detail, FindingDeed::Verify) == FindingBar::Done);
    CHECK(barOf(detail, FindingDeed::Withdraw) == FindingBar::Closed);
    detail.finding.state = FindingState::Withdrawn;
    CHECK(barOf(detail, FindingDeed::Announce) == FindingBar::Closed);
}
