// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitysettingstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {

QualitySetting QualitySettingStore::fetch(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("quality/get_quality_setting"));
    row.next();
    const auto figure = [&row](const char *column) { return int(row.integer(column)); };
    QualitySetting setting;
    setting.recordingBase = row.text("recording_base");
    setting.dailyTarget = figure("daily_target");
    setting.releaseAfterHours = figure("release_after_h");
    setting.appealDays = figure("appeal_days");
    setting.appealsASheet = figure("appeals_a_sheet");
    setting.rectifyDays = figure("rectify_days");
    setting.leastToRank = figure("least_to_rank");
    return setting;
}

void QualitySettingStore::save(Connection &connection, const QualitySetting &setting) const
{
    const QJsonObject json{{QStringLiteral("recording_base"), setting.recordingBase},
                           {QStringLiteral("daily_target"), setting.dailyTarget},
                           {QStringLiteral("release_after_h"), setting.releaseAfterHours},
                           {QStringLiteral("appeal_days"), setting.appealDays},
                           {QStringLiteral("appeals_a_sheet"), setting.appealsASheet},
                           {QStringLiteral("rectify_days"), setting.rectifyDays},
                           {QStringLiteral("least_to_rank"), setting.leastToRank}};
    connection.query(
        QStringLiteral("quality/set_quality_setting"),
        {{"setting", QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))}});
}

}
