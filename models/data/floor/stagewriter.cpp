// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/stagewriter.h"

#include "db/pqvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

constexpr qsizetype chunkBytes = 256LL * 1024;

// One line of COPY's text format.
class CopyRow final
{
public:
    explicit CopyRow(QByteArray &out) : m_out(out) {}

    CopyRow &text(const QString &value) { return raw(value.toUtf8()); }
    CopyRow &textOrNull(const QString &value) { return value.isEmpty() ? null() : text(value); }
    CopyRow &number(qint64 value) { return raw(QByteArray::number(value)); }
    CopyRow &time(qint64 ms) { return raw(timeText(ms)); }
    CopyRow &null() { return field({}); }

    template <class T>
    CopyRow &numberOrNull(const std::optional<T> &value)
    {
        return value ? number(*value) : null();
    }
    CopyRow &timeOrNull(const std::optional<qint64> &ms) { return ms ? time(*ms) : null(); }

    void end() { m_out += '\n'; }

private:
    // Formatting by hand: QDateTime costs more than all else of a bulk import together.
    static QByteArray timeText(qint64 ms)
    {
        const QDate day =
            QDate::fromJulianDay(2440588 + ms / 86400000 - (ms % 86400000 < 0 ? 1 : 0));
        const int rest = int(((ms % 86400000) + 86400000) % 86400000);
        char text[40];
        const int size = qsnprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d:%02d.%03d+00",
                                   day.year(), day.month(), day.day(), rest / 3600000,
                                   rest / 60000 % 60, rest / 1000 % 60, rest % 1000);
        return {text, size};
    }

    CopyRow &raw(const QByteArray &text) { return field(text); }
    CopyRow &field(const std::optional<QByteArray> &text)
    {
        appendCopyField(m_out, text);
        return *this;
    }

    QByteArray &m_out;
};

template <class Fact, class Write>
void copyFacts(Connection &connection, const QByteArray &table, const std::vector<Fact> &facts,
               Write write)
{
    if (facts.empty())
        return;
    size_t next = 0;
    connection.copyIn("COPY " + table + " FROM STDIN", [&](QByteArray &chunk) {
        chunk.clear();
        for (; next < facts.size() && chunk.size() < chunkBytes; ++next) {
            CopyRow row(chunk);
            write(row, facts[next], int(next));
            row.end();
        }
        return !chunk.isEmpty();
    });
}

void stageEvents(Connection &connection, qint64 source, const FactBatch &batch)
{
    copyFacts(connection, "stage_agent_event", batch.events,
              [source](CopyRow &row, const AgentEventFact &fact, int seq) {
                  row.number(source).number(seq).time(fact.at).text(fact.member).text(fact.queue);
                  row.text(codeOf(fact.kind)).text(codeOf(fact.state)).textOrNull(fact.reason);
                  row.textOrNull(fact.callUid).textOrNull(fact.line);
              });
}

void stageVisits(Connection &connection, qint64 source, const FactBatch &batch)
{
    copyFacts(
        connection, "stage_queue_visit", batch.visits,
        [source](CopyRow &row, const QueueVisitFact &fact, int) {
            row.number(source).text(fact.callUid).number(fact.visitNo).text(fact.queue);
            row.time(fact.enteredAt).time(fact.leftAt).text(codeOf(fact.outcome));
            row.number(fact.waitSeconds).number(fact.position).numberOrNull(fact.leftPosition);
            row.textOrNull(fact.key).textOrNull(fact.customer);
        });
}

void stageLegs(Connection &connection, qint64 source, const FactBatch &batch)
{
    copyFacts(
        connection, "stage_agent_leg", batch.legs,
        [source](CopyRow &row, const AgentLegFact &fact, int) {
            row.number(source).text(fact.callUid).number(fact.visitNo).number(fact.legNo);
            row.text(fact.member).text(fact.queue).time(fact.offeredAt);
            row.timeOrNull(fact.answeredAt).time(fact.endedAt).number(fact.ringMs);
            row.number(fact.waitSeconds).numberOrNull(fact.talkSeconds).number(fact.holdCount);
            row.number(fact.holdSeconds).text(codeOf(fact.outcome)).textOrNull(fact.transferTo);
        });
}

// What `later` says of the same call is added to `call`: once said counts for what cannot change,
// the last word for what may be corrected.
void mergeCall(CallFact &call, const CallFact &later)
{
    const auto keep = [](QString &mine, const QString &other) {
        if (mine.isEmpty())
            mine = other;
    };
    const auto correct = [](QString &mine, const QString &other) {
        if (!other.isEmpty())
            mine = other;
    };
    call.startedAt = std::min(call.startedAt, later.startedAt);
    if (later.endedAt)
        call.endedAt = std::max(call.endedAt.value_or(0), *later.endedAt);
    keep(call.customer, later.customer);
    keep(call.dialed, later.dialed);
    keep(call.queue, later.queue);
    keep(call.member, later.member);
    correct(call.result, later.result);
    correct(call.recording, later.recording);
    correct(call.text, later.text);
    if (later.amountFen)
        call.amountFen = later.amountFen;
}

// A row a call, with the agent who answered it first.
std::vector<CallFact> foldedCalls(const FactBatch &batch)
{
    std::vector<CallFact> calls;
    QHash<QString, size_t> places;
    for (const CallFact &call : batch.calls) {
        const auto known = places.constFind(call.callUid);
        if (known != places.constEnd()) {
            mergeCall(calls[*known], call);
        } else {
            places.insert(call.callUid, calls.size());
            calls.push_back(call);
        }
    }
    for (const AgentLegFact &leg : batch.legs) {
        const auto known = places.constFind(leg.callUid);
        if (leg.answeredAt && known != places.constEnd() && calls[*known].member.isEmpty())
            calls[*known].member = leg.member;
    }
    return calls;
}

void stageCalls(Connection &connection, qint64 source, const FactBatch &batch)
{
    copyFacts(connection, "stage_call", foldedCalls(batch),
              [source](CopyRow &row, const CallFact &fact, int) {
                  row.number(source).text(fact.callUid).time(fact.startedAt);
                  row.timeOrNull(fact.endedAt).text(fact.channel).text(fact.direction);
                  row.textOrNull(fact.customer).textOrNull(fact.dialed).text(fact.queue);
                  row.textOrNull(fact.member).textOrNull(fact.result).numberOrNull(fact.amountFen);
                  row.textOrNull(fact.recording).textOrNull(fact.text);
              });
}

void stageSpans(Connection &connection, qint64 source, const FactBatch &batch)
{
    copyFacts(connection, "stage_agent_span", batch.spans,
              [source](CopyRow &row, const AgentSpan &span, int) {
                  row.number(source).text(span.member).text(codeOf(span.kind));
                  row.time(span.from).time(span.to);
              });
}

QJsonObject jsonOf(const LiveMember &m)
{
    return {{QStringLiteral("member"), m.member},
            {QStringLiteral("name"), m.name},
            {QStringLiteral("queue"), m.queue},
            {QStringLiteral("signed_in"), m.signedIn},
            {QStringLiteral("is_static"), m.isStatic},
            {QStringLiteral("since"), m.signedInSince},
            {QStringLiteral("paused"), m.paused},
            {QStringLiteral("reason"), m.pauseReason},
            {QStringLiteral("paused_since"), m.pausedSince}};
}

QJsonObject jsonOf(const LiveSeat &s)
{
    return {{QStringLiteral("member"), s.member},
            {QStringLiteral("state"), codeOf(s.state)},
            {QStringLiteral("since"), s.since},
            {QStringLiteral("reason"), s.pauseReason},
            {QStringLiteral("queue"), s.queue},
            {QStringLiteral("uid"), s.callUid},
            {QStringLiteral("customer"), s.customer},
            {QStringLiteral("wrap_until"), s.wrapUntil},
            {QStringLiteral("login_since"), s.loginSince},
            {QStringLiteral("pause_any"), s.pauseAnySince},
            {QStringLiteral("pause_full"), s.pauseFullSince},
            {QStringLiteral("last_event"), s.lastEventAt}};
}

QJsonObject jsonOf(const LiveWaiting &w)
{
    return {{QStringLiteral("uid"), w.callUid},       {QStringLiteral("no"), w.visitNo},
            {QStringLiteral("queue"), w.queue},       {QStringLiteral("entered"), w.enteredAt},
            {QStringLiteral("position"), w.position}, {QStringLiteral("customer"), w.customer}};
}

QJsonObject jsonOf(const LiveLeg &l)
{
    return {{QStringLiteral("uid"), l.callUid},
            {QStringLiteral("no"), l.legNo},
            {QStringLiteral("visit"), l.visitNo},
            {QStringLiteral("member"), l.member},
            {QStringLiteral("queue"), l.queue},
            {QStringLiteral("customer"), l.customer},
            {QStringLiteral("offered"), l.offeredAt},
            {QStringLiteral("answered"), l.answeredAt ? QJsonValue(*l.answeredAt) : QJsonValue()},
            {QStringLiteral("ring_ms"), l.ringMs},
            {QStringLiteral("wait_s"), l.waitSeconds},
            {QStringLiteral("hold_since"), l.holdSince},
            {QStringLiteral("hold_count"), l.holdCount},
            {QStringLiteral("hold_s"), l.holdSeconds}};
}

QJsonObject jsonOf(const std::pair<QString, int> &gone)
{
    return {{QStringLiteral("uid"), gone.first}, {QStringLiteral("no"), gone.second}};
}

QJsonObject jsonOf(const SwitchRestart &restart)
{
    return {{QStringLiteral("at"), restart.at}, {QStringLiteral("clean"), restart.clean}};
}

template <class List>
QJsonArray objectsOf(const List &list)
{
    QJsonArray result;
    for (const auto &element : list)
        result.append(jsonOf(element));
    return result;
}

}

void stageFacts(Connection &connection, SourceId source, const FactBatch &batch)
{
    const qint64 id = number(source);
    stageEvents(connection, id, batch);
    stageVisits(connection, id, batch);
    stageLegs(connection, id, batch);
    stageCalls(connection, id, batch);
    stageSpans(connection, id, batch);
}

QByteArray liveJson(const FactBatch &batch, LiveRows which)
{
    if (which == LiveRows::None) {
        const QJsonObject restarts{{QStringLiteral("restarts"), objectsOf(batch.restarts)}};
        return QJsonDocument(restarts).toJson(QJsonDocument::Compact);
    }
    const QString tells =
        which == LiveRows::All ? QStringLiteral("all") : QStringLiteral("changes");
    const QJsonObject live{{QStringLiteral("tells"), tells},
                           {QStringLiteral("members"), objectsOf(batch.members)},
                           {QStringLiteral("seats"), objectsOf(batch.seats)},
                           {QStringLiteral("waiting"), objectsOf(batch.waiting)},
                           {QStringLiteral("legs"), objectsOf(batch.openLegs)},
                           {QStringLiteral("gone_waiting"), objectsOf(batch.goneWaiting)},
                           {QStringLiteral("gone_legs"), objectsOf(batch.goneLegs)},
                           {QStringLiteral("restarts"), objectsOf(batch.restarts)}};
    return QJsonDocument(live).toJson(QJsonDocument::Compact);
}

}
