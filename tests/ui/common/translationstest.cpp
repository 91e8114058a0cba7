// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/words.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

// The product's own words in that language for the length of a test case.
class Speaking final
{
public:
    explicit Speaking(const QString &language)
    {
        if (!m_translator.load(QStringLiteral(":/i18n/banzhang_") + language))
            throw std::runtime_error("no translation " + language.toStdString());
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator; // its destructor takes it out again
};

QStringList words()
{
    QStringList found;
    for (const AgentState state : allAgentStates)
        found << stateWord(state);
    return found;
}

QString marks()
{
    QString found;
    for (const AgentState state : allAgentStates)
        found += stateMark(state);
    return found;
}

}

TEST_CASE("states have the words and marks of the glossary in Simplified Chinese")
{
    const Speaking chinese(QStringLiteral("zh_CN"));
    CHECK(words().join(u' ') == u"通话 保持 振铃 空闲 话后 小休 离线 失联 异常");
    CHECK(marks() == u"通持铃闲后休离失异");
    CHECK(stateWithReason(AgentState::Paused, QStringLiteral("卫生间")) == u"小休 · 卫生间");
    CHECK(ageText(6) == u"6 秒");
    CHECK(dayText(QDate(2026, 11, 20), QDate(2026, 1, 1)) == u"11-20 周五");
    CHECK(postWord(Post::Leader) == u"班组长");
}

TEST_CASE("states have the words and marks of the glossary in Traditional Chinese")
{
    const Speaking chinese(QStringLiteral("zh_TW"));
    CHECK(words().join(u' ') == u"通話 保持 振鈴 空閒 話後 小休 離線 失聯 異常");
    CHECK(marks() == u"通持鈴閒後休離失異");
    CHECK(postWord(Post::Inspector) == u"質檢員");
}

TEST_CASE("English counts one thing and several things")
{
    const Speaking english(QStringLiteral("en"));
    const auto people = [](int count) {
        return QCoreApplication::translate("banzhang::FloorPane", "%n people", nullptr, count);
    };
    CHECK(people(1) == u"1 person");
    CHECK(people(60) == u"60 people");
}
