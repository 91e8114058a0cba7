// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterheadstore.h"
#include "support/attendancecentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'/>";

Letterhead readBy(const AttendanceCentre &centre, const QString &login)
{
    Connection by = centre.database.connect(login);
    return LetterheadStore().read(by).value_or(Letterhead());
}

Problem saveBy(const AttendanceCentre &centre, const QString &login, const Letterhead &letterhead)
{
    try {
        Connection by = centre.database.connect(login);
        LetterheadStore().save(by, letterhead);
    } catch (const DbError &error) {
        return error.problem();
    }
    return {};
}

Letterhead sample()
{
    Letterhead letterhead;
    letterhead.head = QString::fromUtf8("运营部");
    letterhead.foot = QString::fromUtf8("内部资料，请勿外传");
    letterhead.paper = PaperSize::A3;
    letterhead.marginsMm = QMarginsF(20, 15.5, 5, 50);
    letterhead.logo = svg;
    letterhead.revision = 1;
    return letterhead;
}

}

TEST_CASE("line 4 a manager keeps the letterhead and every role that makes reports reads it")
{
    const AttendanceCentre centre;
    CHECK(readBy(centre, centre.leader).marginsMm == QMarginsF(16, 14, 16, 12));
    REQUIRE(saveBy(centre, centre.manager, sample()) == Problem{});
    Letterhead kept = sample();
    kept.revision = 2;
    for (const QString &login : {centre.manager, centre.leader, centre.auditor})
        CHECK(readBy(centre, login) == kept);
    Connection leader = centre.database.connect(centre.leader);
    CHECK_FALSE(LetterheadStore().read(leader, 2)); // it is known already
}

TEST_CASE("line 4 leaders and auditors do not change the letterhead")
{
    const AttendanceCentre centre;
    CHECK(saveBy(centre, centre.leader, sample()).kind == ProblemKind::Denied);
    CHECK(saveBy(centre, centre.auditor, sample()).kind == ProblemKind::Denied);
    CHECK(readBy(centre, centre.manager).revision == 1);
}

TEST_CASE("a letterhead that somebody else changed meanwhile is not written over")
{
    AttendanceCentre centre;
    REQUIRE(saveBy(centre, centre.manager, sample()) == Problem{});
    const Problem late = saveBy(centre, centre.manager, sample());
    CHECK(late.constraint == u"report_letterhead_meanwhile");
    CHECK(late.kind == ProblemKind::Conflict);
}

TEST_CASE("bad margins and lines and logos are refused by name and nothing is kept of them")
{
    AttendanceCentre centre;
    const auto refusal = [&centre](auto spoil) {
        Letterhead letterhead = sample();
        spoil(letterhead);
        return saveBy(centre, centre.manager, letterhead).constraint;
    };
    CHECK(refusal([](Letterhead &one) { one.marginsMm.setLeft(4.9); })
          == u"report_letterhead_margins");
    CHECK(refusal([](Letterhead &one) { one.marginsMm.setBottom(50.1); })
          == u"report_letterhead_margins");
    CHECK(refusal([](Letterhead &one) { one.head = QString(121, u'x'); })
          == u"report_letterhead_head");
    CHECK(refusal([](Letterhead &one) { one.foot = u"a\nb"_qs; }) == u"report_letterhead_foot");
    CHECK(refusal([](Letterhead &one) { one.logo = "GIF89a"; }) == u"report_logo_kind");
    CHECK(refusal([](Letterhead &one) { one.logo = svg + QByteArray(largestLogo, ' '); })
          == u"report_logo_size");
    CHECK(readBy(centre, centre.manager).revision == 1);
    CHECK(number(centre.owner, "SELECT count(*) FROM report_logo") == 0);
}

TEST_CASE("a letterhead is audited by its lines and names its logo which stays")
{
    AttendanceCentre centre;
    REQUIRE(saveBy(centre, centre.manager, sample()) == Problem{});
    Letterhead plain = sample();
    plain.logo.clear();
    plain.revision = 2;
    REQUIRE(saveBy(centre, centre.manager, plain) == Problem{});
    CHECK(number(centre.owner, "SELECT count(*) FROM audit_entry WHERE table_name ="
                               " 'report_letterhead' AND action = 'update'")
          == 2);
    CHECK(number(centre.owner, "SELECT count(*) FROM report_logo") == 1);
    CHECK_THROWS_AS(centre.run("UPDATE report_logo SET made_at = now()"), DbError);
    CHECK_THROWS_AS(centre.run("DELETE FROM report_logo"), DbError);
}
