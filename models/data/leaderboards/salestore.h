// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/saleentry.h"

namespace banzhang {

// Orders and results: facts that are handed in and read back. `source` is how they came, a short
// word of small letters (import, ingest).
class SaleStore final
{
public:
    // The same file again adds nothing. Denied: who is neither manager nor feed; Invalid:
    // sale_import_source_form.
    [[nodiscard]] SaleImport take(Connection &connection, const QString &source,
                                  const QString &file, const OrderFile &read) const;
    // Other figures of a day take the place of the former. As above.
    [[nodiscard]] SaleImport take(Connection &connection, const QString &source,
                                  const QString &file, const ResultFile &read) const;
    // The orders behind a place, as far as the reader sees them; of an agent, or of a team.
    [[nodiscard]] std::vector<SaleEntry> list(Connection &connection, qint64 agentId, qint64 teamId,
                                              const QDate &from, const QDate &to, int most) const;
    // The latest order of a day that the reader sees.
    [[nodiscard]] std::optional<SaleEntry> latest(Connection &connection, const QDate &day) const;
};

}
