// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/formjson.h"
#include "support/floorcentre.h"

#include <QJsonDocument>

namespace banzhang::test {

// A centre with a scoring form in use, an inspector of the first team, and calls to score. The
// form: a greeting (yes/no), a scale, a fatal item that wants a comment, and how fast the phone was
// taken.
class SheetCentre : public FloorCentre
{
public:
    SheetCentre()
    {
        addAgent("1034", "邓超群", 1);
        addAgent("1021", "梁雪", 2);
        run("UPDATE agent SET nickname = '超群', hired_on = '2024-07-01' WHERE agent_id = 1");
        inspector =
            database.addLogin(QStringLiteral("inspector"), {QStringLiteral("bz_inspector")});
        assign(inspector, 1);
        run("INSERT INTO quality_form (title) VALUES ('Inbound');"
            "INSERT INTO form_version (form_id, version_no, content, state, changed_by, "
            "activated_at)"
            " SELECT 1, 1, "
            + owner.quotedText(QString::fromUtf8(formToText(form())))
            + "::jsonb, 'active', max(staff_id), now() FROM staff");
    }

    [[nodiscard]] static Form form()
    {
        const auto yesNo = [](const char *key, const char *title, bool isFatal) {
            FormItem item;
            item.key = QString::fromLatin1(key);
            item.title = QString::fromUtf8(title);
            item.severity = isFatal ? Severity::Fatal : Severity::Ordinary;
            item.options = {{QStringLiteral("yes"), QStringLiteral("是"), 500},
                            {QStringLiteral("no"), QStringLiteral("否"), 0, true, isFatal}};
            item.mayNotApply = !isFatal;
            return item;
        };
        FormItem tone;
        tone.key = QStringLiteral("tone");
        tone.title = QStringLiteral("情绪饱满");
        tone.kind = ItemKind::Scale;
        tone.points = 500;
        FormItem rings = yesNo("rings", "铃响两声后接起", false);
        rings.measure = Measure::TwoRings;
        Form form;
        form.title = QStringLiteral("Inbound");
        form.grades = {
            {QStringLiteral("优"), 9000}, {QStringLiteral("中"), 7500}, {QStringLiteral("差"), 0}};
        form.sections = {{QStringLiteral("service"),
                          QStringLiteral("服务用语"),
                          50,
                          false,
                          {yesNo("greeting", "问候语", false), rings}},
                         {QStringLiteral("voice"), QStringLiteral("语气语速"), 50, false, {tone}},
                         {QStringLiteral("fatal"),
                          QStringLiteral("致命项"),
                          0,
                          false,
                          {yesNo("no_abuse", "未与客户争吵", true)}}};
        return form;
    }

    void assign(const QString &login, int team)
    {
        run("INSERT INTO inspector_team (staff_id, team_id, during) SELECT staff_id, "
            + QByteArray::number(team)
            + ", '[2000-01-01,)' FROM staff WHERE db_role = " + owner.quotedText(login));
    }

    // A call of an agent so many minutes ago, that lasted five; `more` are further assignments.
    void addCall(const char *uid, int agent, int minutesAgo, const QByteArray &more = {})
    {
        const QByteArray key = "'" + QByteArray(uid) + "'";
        const QByteArray at = "now() - interval '" + QByteArray::number(minutesAgo) + " minutes'";
        run("INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, customer,"
            " customer_masked, queue_id, agent_id, team_id, recording) SELECT 1, "
            + key + ", " + at + ", " + at
            + " + interval '5 minutes', 1, '13800002291', '138****2291', 1, "
            + QByteArray::number(agent) + ", team_id, 'calls/" + QByteArray(uid)
            + ".wav' FROM agent_team WHERE agent_id = " + QByteArray::number(agent));
        run("INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
            " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s, "
            "hold_count,"
            " hold_s, outcome) SELECT 1, call_uid, 1, started_at + interval '1 second', started_at "
            "+"
            " interval '5 seconds', ended_at, 1, agent_id, team_id, 1, 1, 4000, 5, 290, 0, 0, "
            "'caller'"
            " FROM call WHERE call_uid = "
            + key);
        if (!more.isEmpty())
            run("UPDATE call SET " + more + " WHERE call_uid = " + key);
    }

    // The call is to be scored by that login; the picks have the ids 1, 2 …
    void addPick(const char *uid, const QString &login, const char *reason = "too_long")
    {
        run("INSERT INTO sample_pick (form_id, switch_id, call_uid, interaction_at, agent_id, "
            "team_id,"
            " queue_id, length_s, inspector_id, reason, detail, due_on) SELECT 1, 1, c.call_uid,"
            " c.started_at, c.agent_id, c.team_id, c.queue_id, 300, s.staff_id, '"
            + QByteArray(reason)
            + "', '300 s > 200 s', site_day(now()) FROM call c, staff s WHERE c.call_uid = '"
            + QByteArray(uid) + "' AND s.db_role = " + owner.quotedText(login));
    }

    QString inspector;
};

}
