// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QJsonArray>

namespace banzhang {

// A call of the demo that is to be scored.
struct DemoCall
{
    qint64 switchId = 0;
    QString callUid;
    QDateTime startedAt;
    qint64 agentId = 0;
    qint64 teamId = 0;
    qint64 inspectorId = 0;
    QString team;
    qint64 formId = 0; // of a pick
    QString reason;    // of a pick
};

// A sampling plan, two months old.
struct DemoPlan
{
    QString name;
    qint64 formId = 0;
    bool sells = false; // of the sales teams, or of all others
    int quantity = 0;   // interactions of an agent in a month
    qint64 staff = 0;   // who made it
};

struct DemoForm
{
    qint64 formId = 0;
    qint64 versionId = 0;
};

// Forms, plans and sheets of the demo, written into the past: the functions of the schema know only
// now. The scores are the schema's own. The connection is the schema owner's.
class DemoQualityStore final
{
public:
    // The staff id of that login; nothing when the centre has sheets or plans already. In the
    // transaction that writes them: another one that asks waits for its end.
    [[nodiscard]] std::optional<qint64> missingFor(Connection &connection,
                                                   const QString &manager) const;
    void ensureForms(Connection &connection, qint64 staff) const;
    [[nodiscard]] QHash<QString, DemoForm> forms(Connection &connection) const; // by title
    // One call of each agent in every five of the last `days` days.
    [[nodiscard]] std::vector<DemoCall> callsToScore(Connection &connection, int days) const;
    [[nodiscard]] std::vector<DemoCall> picksToScore(Connection &connection) const;
    // Objects as insert_sheets.sql names them; submits them as of `scored_at`.
    void writeSheets(Connection &connection, const QJsonArray &sheets) const;
    // Draws at once from the two days before today.
    void planAndDraw(Connection &connection, const DemoPlan &plan) const;
    // Some agents appealed; what is old enough was decided by `staff`, by corrected sheets too.
    void writeAppeals(Connection &connection, qint64 staff) const;
    // The findings that came of the sheets, as far as they are by now. In a transaction after
    // theirs.
    void advanceFindings(Connection &connection, qint64 staff) const;
    void lendRecordings(Connection &connection) const;
};

}
