// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/textfile.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("text is found in UTF-8 with and without a mark, UTF-16 and GB18030")
{
    const QString text = QString::fromUtf8("工号,姓名\n1001,王芳\n");
    const auto plain = decodeText(text.toUtf8());
    REQUIRE(plain);
    CHECK(plain->text == text);
    CHECK(plain->encoding == u"UTF-8");
    const auto marked = decodeText("\xef\xbb\xbf" + text.toUtf8());
    REQUIRE(marked);
    CHECK(marked->text == text);
    const QByteArray gb("\xb9\xa4\xba\xc5,\xd0\xd5\xc3\xfb\n1001,\xcd\xf5\xb7\xbc\n");
    const auto chinese = decodeText(gb);
    REQUIRE(chinese);
    CHECK(chinese->text == text);
    CHECK(chinese->encoding == u"GB18030");
    const QByteArray wide("\xff\xfe\xe5\x5d\x0a\x00", 6);
    const auto utf16 = decodeText(wide);
    REQUIRE(utf16);
    CHECK(utf16->text == QString::fromUtf8("工\n"));
}

TEST_CASE("a four-byte GB18030 sign survives")
{
    const auto rare =
        decodeText(QByteArray("\xcd\xf5\x82\x35\x87\x38", 6)); // a surname of the extension
    REQUIRE(rare);
    CHECK(rare->text.startsWith(QString::fromUtf8("王")));
    CHECK(rare->text.size() >= 2);
}

TEST_CASE("bytes that are no text are refused")
{
    CHECK_FALSE(decodeText(QByteArray("a,b\n\0\1\2", 7)));
    CHECK_FALSE(decodeText(QByteArray("\xff\xff\xff\xff", 4)));
    const auto missing = readTextFile(QStringLiteral("/nowhere/agents.csv"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().text.contains(u"/nowhere/agents.csv"));
}
