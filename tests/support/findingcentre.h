// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/findingstore.h"
#include "quality/sheetstore.h"
#include "support/sheetcentre.h"

namespace banzhang::test {

// A scoring centre with everybody who has to do with findings: the inspector who scores team 1, a
// colleague, a quality head, the leaders of both teams, a manager, an auditor.
class FindingCentre : public SheetCentre
{
public:
    FindingCentre()
        : colleague(database.addLogin(QStringLiteral("mei"), {QStringLiteral("bz_inspector")})),
          head(staff("quality_head")), leader(staff("leader", 1)),
          otherLeader(database.addLogin(QStringLiteral("other"), {QStringLiteral("bz_leader")})),
          manager(staff("manager")), auditor(staff("auditor"))
    {
        run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2,"
            " '[2000-01-01,)' FROM staff WHERE db_role = "
            + owner.quotedText(otherLeader));
        assign(colleague, 1);
    }

    // A submitted sheet of agent 1034; `abuse` is the answer to the fatal item.
    qint64 submit(const char *uid, const char *abuse, const char *tone = "4",
                  const QDateTime &releaseAt = {})
    {
        addCall(uid, 1, 60);
        addPick(uid, inspector);
        Connection mine = database.connect(inspector);
        const qint64 sheet = sheets.open(mine, ++m_picks);
        SheetChange change = answers(abuse, tone);
        change.markers = {{{MarkerKind::Fault, 112000, 3000, QStringLiteral("no_abuse"),
                            QStringLiteral("抢话")}}};
        sheets.submit(mine, sheet, sheets.save(mine, sheet, 1, change), releaseAt);
        return sheet;
    }
    // The correction of a sheet by its inspector, submitted.
    qint64 correct(qint64 sheet, const char *abuse, const char *tone = "4")
    {
        Connection mine = database.connect(inspector);
        const qint64 draft = sheets.correct(mine, sheet, QStringLiteral("听错了"));
        sheets.submit(mine, draft, sheets.save(mine, draft, 1, answers(abuse, tone)), {});
        return draft;
    }
    [[nodiscard]] static SheetChange answers(const char *abuse, const char *tone)
    {
        const auto answer = [](const char *value, const char *comment = "") {
            return Answer{QString::fromLatin1(value), QString::fromUtf8(comment), {}};
        };
        SheetChange change;
        change.answers = {{QStringLiteral("greeting"), answer("yes")},
                          {QStringLiteral("rings"), answer("yes")},
                          {QStringLiteral("tone"), answer(tone)},
                          {QStringLiteral("no_abuse"), answer(abuse, "与客户 13800002291 争吵")}};
        change.strengths = QStringLiteral("来意复述清楚");
        change.weaknesses = QStringLiteral("语速偏快");
        return change;
    }

    [[nodiscard]] std::vector<Finding> seenBy(const QString &login) const
    {
        Connection connection = database.connect(login);
        return findings.list(connection, QDateTime::currentDateTimeUtc().addDays(-90), 1000);
    }
    [[nodiscard]] FindingDetail detailFor(const QString &login, FindingId id) const
    {
        Connection connection = database.connect(login);
        return findings.load(connection, id);
    }
    [[nodiscard]] Finding only() const
    {
        std::vector<Finding> all = seenBy(head);
        return all.size() == 1 ? all.front() : Finding();
    }
    // The deed done by that login; what the database refused.
    template <class F>
    [[nodiscard]] Problem tryAs(const QString &login, F deed) const
    {
        Connection connection = database.connect(login);
        try {
            deed(connection);
        } catch (const DbError &error) {
            return error.problem();
        }
        return {};
    }

    void tell(FindingId id)
    {
        Connection mine = database.connect(inspector);
        findings.tellSupervisor(mine, id, QStringLiteral("王主管"));
        findings.tellTrainer(mine, id, QStringLiteral("赵老师"));
    }
    void rectify(FindingId id)
    {
        Connection mine = database.connect(leader);
        findings.rectify(mine, id, QStringLiteral("一对一辅导"));
    }
    void announce(FindingId id)
    {
        Connection mine = database.connect(leader);
        findings.announce(mine, id, QStringLiteral("晨会"), QStringLiteral("通报"));
    }
    void verify(FindingId id)
    {
        Connection mine = database.connect(head);
        findings.verify(mine, id, QStringLiteral("抽听三通"));
    }

    SheetStore sheets;
    FindingStore findings;
    QString colleague, head, leader, otherLeader, manager, auditor;

private:
    int m_picks = 0;
};

}
