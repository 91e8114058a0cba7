// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/auditstore.h"

namespace banzhang {

int AuditStore::seal(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("staff/seal_audit"));
    rows.next();
    return int(rows.integer("entries"));
}

std::vector<AuditFinding> AuditStore::verify(Connection &connection) const
{
    std::vector<AuditFinding> findings;
    Rows rows = connection.query(QStringLiteral("staff/verify_audit"));
    while (rows.next())
        findings.push_back(
            {rows.text("finding"), rows.integer("seal_no"), rows.integer("entry_id")});
    return findings;
}

AuditHead AuditStore::head(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("staff/get_audit_head"));
    rows.next();
    return {rows.integer("seal_no"), rows.dateTime("sealed_at"), rows.text("hash"),
            rows.integer("entries"), rows.integer("unsealed"),   rows.integer("erased")};
}

qint64 AuditStore::sealOf(Connection &connection, const QString &hash) const
{
    Rows rows = connection.query(QStringLiteral("staff/get_seal_number"), {{"hash", hash}});
    return rows.next() ? rows.integer("seal_no") : 0;
}

}
