// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appeallink.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const QDateTime quarterPast(QDate(2026, 11, 20), QTime(9, 15), Qt::OffsetFromUTC, 8 * 3600);

LinkFault faultOf(const char *text)
{
    const auto link = appealLinkIn(QString::fromUtf8(text));
    REQUIRE_FALSE(link);
    return link.error();
}

}

TEST_CASE("an appeal link says the agent and the moment at the site, and is read back")
{
    const AppealLink link{QStringLiteral("1001"), quarterPast};
    CHECK(textOf(link).toStdString() == "banzhang://floor?agent=1001&at=2026-11-20T09:15:00+08:00");
    const auto back = appealLinkIn(QStringLiteral("1001 王芳，在 09:15 \n") + textOf(link));
    REQUIRE(back);
    CHECK(*back == link);
    CHECK(textOf({{}, quarterPast.addMSecs(789)}).toStdString()
          == "banzhang://floor?at=2026-11-20T09:15:00+08:00");
}

TEST_CASE("an agent's number with signs of its own survives the link")
{
    const AppealLink link{QStringLiteral("A&B=1 2"), quarterPast};
    const auto back = appealLinkIn(textOf(link));
    REQUIRE(back);
    CHECK(back->agentNo.toStdString() == "A&B=1 2");
}

TEST_CASE("a wrong link says what is wrong with it")
{
    CHECK(faultOf("hello") == LinkFault::NotALink);
    CHECK(faultOf("banzhang://people?agent=1001") == LinkFault::NotALink);
    CHECK(faultOf("banzhang://floor?agent=1001") == LinkFault::NoTime);
    CHECK(faultOf("banzhang://floor?at=yesterday") == LinkFault::WrongTime);
    CHECK(faultOf("banzhang://floor?at=2026-11-31T09:15:00+08:00") == LinkFault::WrongTime);
    CHECK(faultOf("banzhang://floor?at=2026-11-20T09:15:00") == LinkFault::WrongTime);
}
