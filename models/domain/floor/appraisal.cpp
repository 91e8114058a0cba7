// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

constexpr std::array stateCodes{"proposed", "confirmed", "withdrawn"};

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

FigurePiece pieceFrom(const QJsonObject &json)
{
    FigurePiece piece;
    piece.at = momentOf(json[u"at"]);
    piece.callUid = json[u"call"].toString();
    piece.legNo = json[u"leg"].toInt();
    piece.queue = json[u"queue"].toString();
    if (json[u"seconds"].isDouble())
        piece.seconds = json[u"seconds"].toDouble();
    return piece;
}

FloorAlarm alarmFrom(const QJsonObject &json)
{
    FloorAlarm alarm;
    alarm.id = AlarmId(json[u"alarm_id"].toInteger());
    alarm.kind = thresholdKindFromCode(json[u"kind"].toString()).value_or(ThresholdKind::StateTime);
    alarm.state = agentStateFromCode(json[u"state"].toString());
    alarm.reasonCode = json[u"reason_code"].toString();
    alarm.reason = json[u"reason"].toString();
    alarm.queue = json[u"queue"].toString();
    alarm.since = momentOf(json[u"since"]);
    alarm.level = json[u"level"].toInt();
    alarm.highest = json[u"highest"].toInt();
    alarm.value = json[u"value"].toInt();
    alarm.allowedSeconds = json[u"allowed_s"].toInt();
    alarm.amber = json[u"amber"].toInt();
    alarm.red = json[u"red"].toInt();
    alarm.raisedAt = momentOf(json[u"raised_at"]);
    alarm.endedAt = momentOf(json[u"ended_at"]);
    alarm.acknowledgedAt = momentOf(json[u"acknowledged_at"]);
    alarm.acknowledgedBy = json[u"acknowledged_by"].toString();
    alarm.note = json[u"note"].toString();
    return alarm;
}

}

QString codeOf(AppraisalState state)
{
    return QString::fromLatin1(stateCodes[size_t(state)]);
}

AppraisalState appraisalStateFromCode(const QString &code)
{
    const auto found = std::ranges::find(allAppraisalStates, code,
                                         [](AppraisalState state) { return codeOf(state); });
    return found == allAppraisalStates.end() ? AppraisalState::Proposed : *found;
}

double OddFigure::severity() const
{
    constexpr qint64 one = 100; // a bound of nothing counts as one
    return double(std::abs(figure - bound)) / double(std::max(bound, one));
}

AppraisalEvidence evidenceFrom(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    AppraisalEvidence evidence;
    evidence.from = momentOf(root[u"from"]);
    evidence.until = momentOf(root[u"until"]);
    evidence.part = root[u"part"].toDouble();
    evidence.whole = root[u"whole"].toDouble();
    evidence.piecesInAll = root[u"pieces_in_all"].toInt();
    const QJsonArray pieces = root[u"pieces"].toArray();
    evidence.pieces.reserve(size_t(pieces.size()));
    for (const auto &piece : pieces)
        evidence.pieces.push_back(pieceFrom(piece.toObject()));
    const QJsonArray gaps = root[u"gaps"].toArray();
    evidence.gaps.reserve(size_t(gaps.size()));
    for (const auto &gap : gaps) {
        const QJsonObject entry = gap.toObject();
        evidence.gaps.push_back(
            {momentOf(entry[u"from"]), momentOf(entry[u"until"]), entry[u"why"].toString()});
    }
    if (root.contains(u"alarm"))
        evidence.alarm = alarmFrom(root[u"alarm"].toObject());
    return evidence;
}

}
