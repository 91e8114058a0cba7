// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/rulestore.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Problem refusal(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const DbError &error) {
        return error.problem();
    }
    FAIL("it was not refused");
    return {};
}

}

TEST_CASE("#41 managers set the cadence of rings within its bounds, nobody else does")
{
    FloorCentre floor;
    const RuleStore rules;
    Connection manager = floor.database.connect(floor.staff("manager"));
    CHECK(rules.ringCadence(manager) == 5000);
    rules.setRingCadence(manager, 6000);
    CHECK(rules.ringCadence(floor.owner) == 6000);
    for (const int wrong : {999, 20001, 0, -5000}) {
        const Problem problem = refusal([&] { rules.setRingCadence(manager, wrong); });
        CHECK(problem.kind == ProblemKind::Invalid);
        CHECK(problem.constraint == QStringLiteral("site_ring_cadence_ms_check"));
    }
    Connection leader = floor.database.connect(floor.staff("leader", 1));
    CHECK(rules.ringCadence(leader) == 6000);
    CHECK(refusal([&] { rules.setRingCadence(leader, 4000); }).kind == ProblemKind::Denied);
    for (Connection *reader : {&leader, &manager})
        CHECK(refusal([&] { reader->execute("UPDATE site SET ring_cadence_ms = 4000"); }).kind
              == ProblemKind::Denied);
    Rows audit =
        floor.owner.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name = 'site'");
    audit.next();
    CHECK(audit.integer("n") == 1);
}
