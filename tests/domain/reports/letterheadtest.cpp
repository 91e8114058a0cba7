// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterhead.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("a logo is known by its first bytes and not by its name")
{
    CHECK(logoKindOf("\x89PNG\r\n\x1a\nrest") == LogoKind::Png);
    CHECK(logoKindOf("\xff\xd8\xff\xe0rest") == LogoKind::Jpeg);
    CHECK(logoKindOf("<?xml version='1.0'?><!-- made --><svg width='1'/>") == LogoKind::Svg);
    CHECK(logoKindOf("GIF89a") == LogoKind::None);
    CHECK(logoKindOf("%PDF-1.4") == LogoKind::None);
    CHECK(logoKindOf({}) == LogoKind::None);
}
