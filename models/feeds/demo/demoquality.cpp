// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democentre.h"
#include "demo/demoqualitystore.h"
#include "demo/demosheets.h"
#include "quality/deliveredforms.h"
#include "quality/formjson.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int pastDays = 62;
constexpr int picksOfAnAgent = 3;
constexpr int minutesASheet = 8;

// Agents differ, and so do inspectors: the demo's statistics have something to find.
double skillOf(const DemoCall &call, DemoRandom &random)
{
    DemoRandom ofAgent(quint64(call.agentId) * 7919);
    DemoRandom ofInspector(quint64(call.inspectorId) * 104729);
    const double skill = 0.86 + ofAgent.normal(0, 0.05) + ofInspector.normal(0, 0.02);
    return std::clamp(skill + random.normal(0, 0.04), 0.35, 0.99);
}

class Scorer
{
public:
    Scorer(QHash<QString, DemoForm> forms, std::vector<Form> contents)
        : m_forms(std::move(forms)), m_contents(std::move(contents))
    {}

    // On the form of the pick, else the one that fits the team.
    [[nodiscard]] QJsonObject score(const DemoCall &call, const QDateTime &at)
    {
        const Form &form = formFor(call);
        DemoRandom random(qHash(call.callUid, 42));
        const DemoSheet sheet = demoSheet(form, skillOf(call, random), random);
        return {{QStringLiteral("version_id"), m_forms.value(form.title).versionId},
                {QStringLiteral("switch_id"), call.switchId},
                {QStringLiteral("call_uid"), call.callUid},
                {QStringLiteral("at"), call.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                {QStringLiteral("agent_id"), call.agentId},
                {QStringLiteral("team_id"), call.teamId},
                {QStringLiteral("inspector_id"), call.inspectorId},
                {QStringLiteral("mode"), QStringLiteral("recording")},
                {QStringLiteral("reason"), call.reason},
                {QStringLiteral("scored_at"), at.toUTC().toString(Qt::ISODateWithMs)},
                {QStringLiteral("strengths"), sheet.strengths},
                {QStringLiteral("weaknesses"), sheet.weaknesses},
                {QStringLiteral("answers"), answersToJson(sheet.answers)}};
    }

private:
    [[nodiscard]] const Form &formFor(const DemoCall &call) const
    {
        const bool sells = call.team.startsWith(u"销售");
        const auto fits = [&](const Form &form) {
            return call.formId != 0 ? m_forms.value(form.title).formId == call.formId
                                    : (&form == &m_contents.back()) == sells;
        };
        const auto found = std::ranges::find_if(m_contents, fits);
        return found == m_contents.end() ? m_contents.front() : *found;
    }

    const QHash<QString, DemoForm> m_forms;
    const std::vector<Form> m_contents;
};

// A day or two after the call, in the hours of work.
QDateTime scoredAfter(const DemoCall &call)
{
    DemoRandom random(qHash(call.callUid, 1));
    const QTimeZone zone("Asia/Shanghai");
    const QDate day = call.startedAt.toTimeZone(zone).date().addDays(random.between(1, 2));
    return QDateTime(day, QTime(9, 0), zone).addSecs(random.between(0, 8 * 3600));
}

// One after the other up to now, by each inspector.
QJsonArray sheetsOfToday(Scorer &scorer, const std::vector<DemoCall> &calls)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<qint64, int> behind;
    QJsonArray sheets;
    for (const DemoCall &call : calls)
        sheets.append(scorer.score(
            call, now.addSecs(-60LL * minutesASheet * qint64(++behind[call.inspectorId]))));
    return sheets;
}

void write(Connection &connection, qint64 manager)
{
    const DemoQualityStore store;
    const std::vector<Form> contents = deliveredForms();
    store.ensureForms(connection, manager);
    const auto forms = store.forms(connection);
    Scorer scorer(forms, contents);
    QJsonArray past;
    for (const DemoCall &call : store.callsToScore(connection, pastDays))
        past.append(scorer.score(call, scoredAfter(call)));
    store.writeSheets(connection, past);
    const auto plan = [&](const QString &name, const Form &form, bool sells) {
        store.planAndDraw(connection,
                          {name, forms.value(form.title).formId, sells, picksOfAnAgent, manager});
    };
    plan(QStringLiteral("客服录音抽样"), contents.front(), false);
    plan(QStringLiteral("销售录音抽样"), contents.back(), true);
    store.writeSheets(connection, sheetsOfToday(scorer, store.picksToScore(connection)));
    store.writeAppeals(connection, manager);
    store.lendRecordings(connection);
}

}

Result<bool> writeDemoQuality(const QString &target, const QString &login)
{
    try {
        Connection connection = Connection::open(target);
        const DemoQualityStore store;
        const auto manager = connection.transaction([&](Connection &open) {
            const std::optional<qint64> missing = store.missingFor(open, login);
            if (missing)
                write(open, *missing);
            return missing;
        });
        if (!manager)
            return false;
        store.advanceFindings(connection, *manager); // they came with the end of that transaction
        return true;
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}
