// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// Something in the audit that is not as it was written.
struct AuditFinding
{
    QString what;       // "altered", "missing", "slipped in", "broken seal", "broken chain"
    qint64 sealNo = 0;  // 0: not sealed yet
    qint64 entryId = 0; // 0: the seal as a whole
};

// How much the audit holds, and its newest seal: noted elsewhere, its hash proves all before it.
struct AuditHead
{
    qint64 sealNo = 0;  // 0: nothing was sealed yet
    QDateTime sealedAt; // UTC
    QString hash;       // hex
    qint64 entries = 0;
    qint64 unsealed = 0;
    qint64 erased = 0;
};

// The chain of seals over who changed what. Readable by auditors, managers and administrators.
// Throws DbError.
class AuditStore final
{
public:
    // Seals what is committed and not yet sealed; returns the number of entries.
    int seal(Connection &connection) const;
    [[nodiscard]] std::vector<AuditFinding> verify(Connection &connection) const;
    [[nodiscard]] AuditHead head(Connection &connection) const;
    // Number of the seal with that hash (hex); 0 when the chain has none: it was written anew.
    [[nodiscard]] qint64 sealOf(Connection &connection, const QString &hash) const;
};

}
