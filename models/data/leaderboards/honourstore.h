// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/honour.h"

#include <QByteArray>

#include <vector>

namespace banzhang {

// The honour wall and the recognitions without money (#20, #28).
class HonourStore final
{
public:
    // Newest first.
    [[nodiscard]] std::vector<Honour> wall(Connection &connection, int most) const;
    // Portraits, PNG or JPEG, of those of these agents who have one.
    [[nodiscard]] std::vector<std::pair<qint64, QByteArray>>
    portraits(Connection &connection, const std::vector<qint64> &agents) const;

    // Since that day, newest first, also those taken back.
    [[nodiscard]] std::vector<Recognition> recognitions(Connection &connection, QDate from,
                                                        int most) const;
    [[nodiscard]] std::vector<RecognitionKind> kinds(Connection &connection) const;
    // Returns its number. Denied (award_reach, award_own); Invalid: recognition_words,
    // recognition_kind_known, award_day; Conflict (recognition_once).
    qint64 give(Connection &connection, const QString &kind, qint64 agentId, QDate day,
                const QString &words) const;
    // Denied (recognition_giver); Invalid (recognition_stands, recognition_withdrawn).
    void withdraw(Connection &connection, qint64 id, const QString &why) const;
    // Name of the centre, for the certificate.
    [[nodiscard]] QString centre(Connection &connection) const;
};

}
