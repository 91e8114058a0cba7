// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sheetcentre.h"

#include <random>

namespace banzhang::test {

// What a submitted sheet of the centre holds, for a second computation.
struct StatSheet
{
    qint64 id = 0;
    int version = 1;
    qint64 agent = 0;
    qint64 team = -1;
    qint64 inspector = 0;
    QDateTime interactionAt;
    QDateTime submittedAt;
    int score = 0;
    int computed = 0;
    bool failed = false;
    QMap<QString, QString> answers;
};

// A centre with three inspectors and sheets of its form, submitted at given moments.
class StatCentre : public SheetCentre
{
public:
    StatCentre()
    {
        addAgent("1002", "王芳", 1);
        addAgent("1003", "李静", 2);
        addAgent("1004", "周涛", 1);
        inspectors = {inspector,
                      database.addLogin(QStringLiteral("second"), {QStringLiteral("bz_inspector")}),
                      database.addLogin(QStringLiteral("third"), {QStringLiteral("bz_inspector")})};
        assign(inspectors[1], 2);
        for (const QString &login : inspectors) {
            Rows row = owner.execute("SELECT staff_id FROM staff WHERE db_role = "
                                     + owner.quotedText(login));
            row.next();
            staffIds.push_back(row.integer("staff_id"));
        }
    }

    // Through the draft, as every sheet goes: what it lost is tallied by the database.
    qint64 add(const StatSheet &sheet, const QByteArray &releaseAt = {},
               const QByteArray &state = "submitted")
    {
        const QByteArray interaction = quoted(sheet.interactionAt);
        Rows row = owner.execute(
            "INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id, mode,"
            " strengths, weaknesses) VALUES ("
            + QByteArray::number(sheet.version) + ", " + interaction + ", "
            + QByteArray::number(sheet.agent) + ", "
            + (sheet.team < 0 ? QByteArray("NULL") : QByteArray::number(sheet.team)) + ", "
            + QByteArray::number(sheet.inspector) + ", 'recording', 's', 'w') RETURNING sheet_id");
        row.next();
        const qint64 id = row.integer("sheet_id");
        for (auto answer = sheet.answers.begin(); answer != sheet.answers.end(); ++answer)
            run("INSERT INTO sheet_answer (sheet_id, item_key, value) VALUES ("
                + QByteArray::number(id) + ", " + owner.quotedText(answer.key()) + ", "
                + owner.quotedText(answer.value()) + ")");
        const QByteArray one = QByteArray::number(id);
        run("UPDATE sheet_answer a SET earned = i.earned, possible = i.possible, failed = i.failed"
            " FROM form_version v, sheet_items(v.content, sheet_answers("
            + one + ")) i WHERE v.version_id = " + QByteArray::number(sheet.version)
            + " AND a.sheet_id = " + one + " AND a.item_key = i.item_key");
        run("UPDATE sheet SET state = 'submitted', submitted_at = " + quoted(sheet.submittedAt)
            + ", release_at = " + (releaseAt.isEmpty() ? quoted(sheet.submittedAt) : releaseAt)
            + ", score = " + QByteArray::number(sheet.score)
            + ", computed = " + QByteArray::number(sheet.computed)
            + ", critical = " + QByteArray::number(sheet.computed)
            + ", failed = " + (sheet.failed ? "true" : "false") + " WHERE sheet_id = " + one);
        if (state != "submitted")
            run("UPDATE sheet SET state = '" + state + "' WHERE sheet_id = " + one);
        return id;
    }

    // A sheet of chance: any agent, any inspector, from 2025-07-01 on over 100 days.
    StatSheet chance()
    {
        const auto upTo = [this](int most) {
            return std::uniform_int_distribution<int>(0, most)(m_random);
        };
        StatSheet sheet;
        sheet.agent = 1 + upTo(4);
        sheet.team = sheet.agent % 2 == 1 ? 1 : 2;
        if (upTo(20) == 0)
            sheet.team = -1;
        sheet.inspector = staffIds[size_t(upTo(2))];
        sheet.interactionAt =
            QDateTime(QDate(2025, 7, 1), QTime(0, 0), Qt::UTC).addSecs(upTo(100 * 24 * 60) * 60LL);
        sheet.submittedAt = sheet.interactionAt.addSecs(upTo(20 * 24 * 60) * 60LL);
        sheet.failed = upTo(9) == 0;
        sheet.computed = upTo(10000);
        sheet.score = sheet.failed ? 0 : sheet.computed;
        const auto yesNo = [&] {
            const int value = upTo(9);
            return value == 9  ? QStringLiteral("n/a")
                   : value < 7 ? QStringLiteral("yes")
                               : QStringLiteral("no");
        };
        sheet.answers = {{QStringLiteral("greeting"), yesNo()},
                         {QStringLiteral("rings"), yesNo()},
                         {QStringLiteral("tone"), QString::number(upTo(5))},
                         {QStringLiteral("no_abuse"),
                          sheet.failed ? QStringLiteral("no") : QStringLiteral("yes")}};
        return sheet;
    }

    QStringList inspectors; // the first sees team 1, the second team 2, the third none
    std::vector<qint64> staffIds;

private:
    static QByteArray quoted(const QDateTime &at)
    {
        return "'" + at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + "'";
    }

    std::mt19937 m_random{20261123};
};

}
