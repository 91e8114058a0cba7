// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/switchcommand.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("kinds of commands keep their names on the way to the schema and back")
{
    for (const DeedKind kind : allDeedKinds)
        CHECK(deedKindFromCode(codeOf(kind)) == kind);
    CHECK(deedKindFromCode(QStringLiteral("transfer")) == std::nullopt);
    CHECK(codeOf(DeedKind::RemoveFromQueue) == u"remove_from_queue");
}

TEST_CASE("what the program does not know of an outcome counts as unanswered, never as done")
{
    for (const CommandOutcome outcome : {CommandOutcome::Pending, CommandOutcome::Done,
                                         CommandOutcome::Refused, CommandOutcome::Unanswered})
        CHECK(commandOutcomeFromCode(codeOf(outcome)) == outcome);
    CHECK(commandOutcomeFromCode(QStringLiteral("perhaps")) == CommandOutcome::Unanswered);
}

TEST_CASE("a command that rings the asker reaches into a call, hanging up rings nobody")
{
    CHECK(ringsAsker(DeedKind::Barge));
    CHECK(needsCall(DeedKind::Whisper));
    CHECK(needsCall(DeedKind::HangUp));
    CHECK_FALSE(ringsAsker(DeedKind::HangUp));
    CHECK_FALSE(needsCall(DeedKind::Pause));
}
