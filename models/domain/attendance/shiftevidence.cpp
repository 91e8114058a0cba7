// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shiftmeasure.h"

#include <QJsonArray>

namespace banzhang {
namespace {

qint64 whole(const QJsonValue &value)
{
    return qint64(value.toDouble()); // seconds of the epoch, keys: far below 2^53
}

std::optional<qint64> maybe(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(whole(value)) : std::nullopt;
}

std::vector<Span> spansFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    std::vector<Span> spans;
    spans.reserve(size_t(array.size()));
    for (const auto &one : array)
        spans.push_back({whole(one[0]), whole(one[1])});
    return spans;
}

std::vector<NotedSpan> notedFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    std::vector<NotedSpan> noted;
    noted.reserve(size_t(array.size()));
    for (const auto &one : array)
        noted.push_back({{whole(one[0]), whole(one[1])}, one[2].toString(), one[3].toString()});
    return noted;
}

ShiftFrame frameFrom(const QJsonObject &json)
{
    return {whole(json[u"starts"]), whole(json[u"ends"]),        whole(json[u"opens"]),
            whole(json[u"shuts"]),  maybe(json[u"before_ends"]), maybe(json[u"after_starts"])};
}

}

ShiftEvidence shiftEvidenceFrom(const QJsonObject &json)
{
    ShiftEvidence evidence;
    evidence.frame = frameFrom(json);
    evidence.isTraining = json[u"kind"].toString() == u"training";
    evidence.planned = Spans(spansFrom(json[u"planned"]));
    evidence.excused = notedFrom(json[u"excused"]);
    evidence.dutyAt = maybe(json[u"duty"]);
    evidence.doubleS = json[u"double_s"].toInt();
    evidence.loginsCount = json[u"logins_count"].toBool();
    evidence.pauseLimitS = json[u"pause_limit_s"].toInt();
    evidence.pauseGraceS = json[u"pause_grace_s"].toInt();
    evidence.wasOn = json[u"was_on"].toBool();
    evidence.gaps = notedFrom(json[u"gaps"]);
    evidence.overtime = spansFrom(json[u"overtime"]);
    const QJsonArray punches = json[u"punches"].toArray();
    for (const auto &one : punches)
        evidence.punches.push_back(
            {whole(one[0]), whole(one[1]), punchDirectionFromCode(one[2].toString())});
    const QJsonArray states = json[u"states"].toArray();
    for (const auto &one : states)
        evidence.states.push_back(
            {whole(one[0]), whole(one[1]), one[2].toString(), one[3].toBool()});
    return evidence;
}

Breach breachFrom(const QJsonObject &json)
{
    return {json[u"code"].toString(), json[u"occasion"].toString(), whole(json[u"at"]),
            whole(json[u"expected"]), spansFrom(json[u"pieces"]),   whole(json[u"raw_s"]),
            json[u"doubt"].toString()};
}

std::vector<Breach> breachesFrom(const QJsonObject &json)
{
    const QJsonArray array = json[u"breaches"].toArray();
    std::vector<Breach> breaches;
    breaches.reserve(size_t(array.size()));
    for (const auto &one : array)
        breaches.push_back(breachFrom(one.toObject()));
    return breaches;
}

std::optional<qint64> recomputedFen(const QJsonObject &evidence)
{
    if (!evidence.contains(u"breach"))
        return {};
    return fenOf(breachFrom(evidence[u"breach"].toObject()), evidence[u"grace_s"].toInt(),
                 evidence[u"limit_s"].toInt(), whole(evidence[u"amount_fen"]));
}

}
