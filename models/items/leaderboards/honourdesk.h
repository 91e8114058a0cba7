// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/awarddesk.h"
#include "leaderboards/honourmodel.h"
#include "leaderboards/praise.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>

namespace banzhang {

// The honour wall with its portraits, and the recognitions without money that are given there.
class HonourDesk final : public AwardDesk
{
    Q_OBJECT

public:
    HonourDesk(DbWorker &worker, bool mayGive, HonourModel::Word word, QObject *parent = nullptr);

    [[nodiscard]] HonourModel &honours() { return m_honours; }
    [[nodiscard]] bool mayGive() const { return m_mayGive; } // leaders and managers
    // PNG or JPEG; empty where somebody has none.
    [[nodiscard]] QByteArray portrait(qint64 agentId) const { return m_portraits.value(agentId); }
    [[nodiscard]] QString centre() const { return m_centre; } // its name, for certificates

    void refresh() override;

    [[nodiscard]] QFuture<Result<std::vector<AwardAgent>>> agents(QDate day);
    [[nodiscard]] QFuture<Result<std::vector<RecognitionKind>>> kinds();
    [[nodiscard]] QFuture<Result<std::vector<Recognition>>> recognitions();
    [[nodiscard]] QFuture<Result<qint64>> give(const QString &kind, qint64 agentId, QDate day,
                                               const QString &words);
    [[nodiscard]] QFuture<Result<void>> withdraw(qint64 recognitionId, const QString &why);

private:
    const bool m_mayGive;
    HonourModel m_honours;
    QHash<qint64, QByteArray> m_portraits;
    QString m_centre;
};

}
