// SPDX-License-Identifier: GPL-3.0-or-later
// The score that the database decides by is the score that the console shows: two computations of
// random forms and answers.
#include "quality/formcheck.h"
#include "quality/formjson.h"
#include "quality/scoring.h"
#include "support/formsamples.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

class FormMaker
{
public:
    explicit FormMaker(unsigned seed) : m_random(seed) {}

    Form form()
    {
        std::vector<FormSection> sections;
        const int count = upTo(4) + 1;
        sections.reserve(size_t(count));
        for (int s = 0; s < count; ++s) {
            std::vector<FormItem> items;
            const int size = upTo(6) + 1;
            items.reserve(size_t(size));
            for (int i = 0; i < size; ++i)
                items.push_back(item(QStringLiteral("i%1").arg(m_keys.size())));
            sections.push_back(
                section(QStringLiteral("s%1").arg(s), upTo(5) * 7, std::move(items)));
            sections.back().mayNotApply = chance(50);
        }
        Form form = formOf(std::move(sections));
        form.weighting = chance(50) ? Weighting::Points : Weighting::Sections;
        form.fatalEffect = chance(30) ? FatalEffect::KeepScore : FatalEffect::Zero;
        form.notApplicable = chance(30) ? NotApplicable::Passed : NotApplicable::Removed;
        if (chance(20))
            form.grades.pop_back(); // nothing for the lowest scores
        return form;
    }

    Answers answers(const Form &form)
    {
        Answers answers;
        for (const FormSection &section : form.sections) {
            if (chance(8))
                answers.insert(section.key, {Answer::notApplicable, {}, {}});
            for (const FormItem &item : section.items)
                if (chance(90))
                    answers.insert(item.key, answer(item));
        }
        return answers;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int perCent) { return upTo(99) < perCent; }

    FormItem item(const QString &key)
    {
        FormItem item = yesNo(key, upTo(20) * 25);
        item.kind =
            std::array{ItemKind::YesNo,  ItemKind::Choice, ItemKind::Scale,
                       ItemKind::Number, ItemKind::Text,   ItemKind::Bonus}[size_t(upTo(5))];
        item.severity = std::array{Severity::Ordinary, Severity::Ordinary, Severity::Critical,
                                   Severity::Fatal}[size_t(upTo(3))];
        item.isScored = chance(90);
        item.mayBeMissing = chance(20);
        item.mayNotApply = chance(60);
        item.minimum = upTo(3) - 1;
        item.maximum = item.minimum + 1 + upTo(9);
        item.points = upTo(1000);
        if (chance(50))
            item.failsBelow = item.minimum + upTo(3);
        if (chance(30))
            item.commentBelow = item.minimum + upTo(5);
        item.options.push_back({QStringLiteral("some"), QStringLiteral("Some"), upTo(500)});
        if (item.kind == ItemKind::Bonus)
            item.options[1].points = -upTo(2000);
        for (FormOption &option : item.options) {
            option.fails = chance(20);
            option.needsComment = chance(20);
            option.needsCause = chance(20);
        }
        item.causes = {QStringLiteral("c1"), QStringLiteral("c2")};
        if (!m_keys.isEmpty() && chance(30))
            item.shownIf = FormCondition{m_keys.at(upTo(int(m_keys.size()) - 1)),
                                         {QStringLiteral("yes"), QStringLiteral("0"),
                                          QStringLiteral("2"), Answer::notApplicable}};
        m_keys << key;
        return item;
    }

    Answer answer(const FormItem &item)
    {
        Answer answer;
        if (chance(10))
            answer.value = Answer::notApplicable;
        else if (chance(5))
            answer.value = QStringLiteral("07");
        else if (item.hasOptions())
            answer.value = item.options[size_t(upTo(int(item.options.size()) - 1))].value;
        else
            answer.value =
                QString::number(item.minimum - 1 + upTo(item.maximum - item.minimum + 2));
        if (chance(50))
            answer.comment = chance(50) ? QStringLiteral("说明") : QStringLiteral(" ");
        if (chance(50))
            answer.cause = chance(80) ? QStringLiteral("c1") : QStringLiteral("none of them");
        return answer;
    }

    std::mt19937 m_random;
    QStringList m_keys;
};

QByteArray quoted(const QJsonObject &json)
{
    return "'" + QJsonDocument(json).toJson(QJsonDocument::Compact).replace('\'', "''")
           + "'::jsonb";
}

// One line of everything that decides: 8667|8667||B|fatal items|what is lacking
QString line(const SheetScore &score)
{
    const auto number = [](std::optional<int> value) {
        return value ? QString::number(*value) : QString();
    };
    QStringList lacking;
    for (const Missing &missing : score.missing) {
        static const QStringList words{QStringLiteral("answer"), QStringLiteral("comment"),
                                       QStringLiteral("cause")};
        // The database names one thing an item.
        if (lacking.isEmpty() || !lacking.last().startsWith(missing.key + u':'))
            lacking << missing.key + u':' + words[int(missing.what)];
    }
    return QStringList{number(score.total),
                       number(score.computed),
                       number(score.critical),
                       score.failed ? QStringLiteral("t") : QStringLiteral("f"),
                       score.grade,
                       score.fatalItems.join(u','),
                       lacking.join(u',')}
        .join(u'|');
}

QString databaseLine(Connection &connection, const Form &form, const Answers &answers)
{
    Rows row = connection.execute(
        "SELECT concat_ws('|', coalesce(score::text, ''), coalesce(computed::text, ''), "
        "coalesce(critical::text, ''), failed::text, grade, array_to_string(fatal_items, ','), "
        "array_to_string(lacking, ',')) AS line FROM sheet_score("
        + quoted(formToJson(form)) + ", " + quoted(answersToJson(answers)) + ")");
    row.next();
    return row.text("line")
        .replace(QStringLiteral("|true|"), QStringLiteral("|t|"))
        .replace(QStringLiteral("|false|"), QStringLiteral("|f|"));
}

}

TEST_CASE("Q3 Q4 Q5 the database scores as the console does, for random forms and answers")
{
    const TestDatabase database;
    Connection connection = database.connect();
    int scored = 0;
    int failed = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        FormMaker maker(seed);
        const Form form = maker.form();
        const Answers answers = maker.answers(form);
        const SheetScore score = scoreSheet(form, answers);
        INFO("seed " << seed << "\n" << formToText(form).toStdString());
        REQUIRE(line(score).toStdString() == databaseLine(connection, form, answers).toStdString());
        if (score.total)
            CHECK((*score.total >= 0 && *score.total <= 10000));
        scored += score.total ? 1 : 0;
        failed += score.failed ? 1 : 0;
    }
    CHECK(scored > 300); // of random forms that have something to score
    CHECK(failed > 50);
}

TEST_CASE("what the domain would refuse to activate the database refuses too")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const Form good = formOf({section(QStringLiteral("s"), 100, {yesNo(QStringLiteral("a"))})});
    const auto check = [&](const Form &form) {
        connection.execute("SELECT check_form(" + quoted(formToJson(form)) + ")");
    };
    CHECK_NOTHROW(check(good));
    const auto refused = [&](auto spoil) {
        Form form = good;
        spoil(form, form.sections[0].items[0]);
        REQUIRE_FALSE(canBeActivated(checkForm(form)));
        CHECK_THROWS_AS(check(form), DbError);
    };
    refused([](Form &form, FormItem &) { form.title = QStringLiteral(" "); });
    refused([](Form &form, FormItem &) { form.sections.clear(); });
    refused([](Form &form, FormItem &) { form.sections[0].items.clear(); });
    refused([](Form &form, FormItem &) { form.sections[0].weight = 0; });
    refused([](Form &form, FormItem &) { form.sections[0].weight = -1; });
    refused([](Form &form, FormItem &) { form.grades.clear(); });
    refused([](Form &, FormItem &item) { item.key = QStringLiteral("s"); });
    refused([](Form &, FormItem &item) { item.key.clear(); });
    refused([](Form &, FormItem &item) { item.options.pop_back(); });
    refused([](Form &, FormItem &item) { item.options[1].value = item.options[0].value; });
    refused([](Form &, FormItem &item) { item.options[1].value = Answer::notApplicable; });
    refused([](Form &, FormItem &item) { item.options[1].points = -1; });
    refused([](Form &, FormItem &item) {
        item.severity = Severity::Fatal;
        item.options[1].fails = false;
    });
    refused([](Form &, FormItem &item) {
        item.severity = Severity::Critical;
        item.isScored = false;
    });
    refused([](Form &, FormItem &item) {
        item.shownIf = FormCondition{QStringLiteral("b"), {QStringLiteral("yes")}};
    });
    refused([](Form &, FormItem &item) {
        item.kind = ItemKind::Scale;
        item.maximum = item.minimum;
    });
}
