// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/stagewriter.h"

#include "db/pqvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace banzhang {
namespace {

constexpr qsizetype chunkBytes = 256LL * 1024;

void appendDigits(QByteArray &out, qint64 value, int width)
{
    char digits[20];
    for (int i = width; i-- > 0; value /= 10)
        digits[i] = char('0' + value % 10);
    out.append(digits, width);
}

// One line of COPY's text format; notes what it names.
class CopyRow final
{
public:
    CopyRow(QByteArray &out, Staged &staged) : m_out(out), m_staged(staged) {}

    CopyRow &text(const QString &value)
    {
        appendCopyField(m_out, value.toUtf8());
        return *this;
    }
    CopyRow &textOrNull(const QString &value) { return value.isEmpty() ? null() : text(value); }
    CopyRow &member(const QString &value)
    {
        m_staged.members.insert(value);
        return textOrNull(value);
    }
    CopyRow &queue(const QString &value)
    {
        m_staged.queues.insert(value);
        return text(value);
    }
    CopyRow &number(qint64 value)
    {
        next();
        char digits[24];
        m_out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr - digits);
        return *this;
    }
    // The time by which the fact finds its month.
    CopyRow &monthOf(qint64 ms)
    {
        const QDate day = dayOf(ms);
        m_staged.months.insert({day.year(), day.month(), 1});
        return time(ms);
    }
    // Formatting by hand: QDateTime costs more than all else of a bulk import together.
    CopyRow &time(qint64 ms)
    {
        next();
        const QDate day = dayOf(ms);
        const qint64 rest = ((ms % dayMs) + dayMs) % dayMs;
        const std::pair<qint64, int> parts[] = {
            {day.year(), 4},        {day.month(), 2},      {day.day(), 2},  {rest / 3600000, 2},
            {rest / 60000 % 60, 2}, {rest / 1000 % 60, 2}, {rest % 1000, 3}};
        const char *ends = "-- ::.+";
        for (const auto &[value, width] : parts) {
            appendDigits(m_out, value, width);
            m_out += *ends++;
        }
        m_out += "00";
        return *this;
    }
    CopyRow &null()
    {
        appendCopyField(m_out, {});
        return *this;
    }

    template <class T>
    CopyRow &numberOrNull(const std::optional<T> &value)
    {
        return value ? number(*value) : null();
    }
    CopyRow &timeOrNull(const std::optional<qint64> &ms) { return ms ? time(*ms) : null(); }

    void end()
    {
        m_out += '\n';
        ++m_staged.rows;
    }

private:
    static constexpr qint64 dayMs = 86'400'000;

    static QDate dayOf(qint64 ms)
    {
        return QDate::fromJulianDay(2440588 + ms / dayMs - (ms % dayMs < 0 ? 1 : 0));
    }

    void next()
    {
        if (!m_out.isEmpty() && !m_out.endsWith('\n'))
            m_out += '\t';
    }

    QByteArray &m_out;
    Staged &m_staged;
};

// Where a batch's rows go.
struct Stage
{
    Connection &connection;
    qint64 source;
    Staged &staged;
};

template <class Fact, class Write>
void copyFacts(const Stage &stage, const QByteArray &table, const std::vector<Fact> &facts,
               Write write)
{
    if (facts.empty())
        return;
    size_t next = 0;
    stage.connection.copyIn("COPY " + table + " FROM STDIN", [&](QByteArray &chunk) {
        chunk.resize(0);
        for (; next < facts.size() && chunk.size() < chunkBytes; ++next) {
            CopyRow row(chunk, stage.staged);
            row.number(stage.source);
            write(row, facts[next], int(next));
            row.end();
        }
        return !chunk.isEmpty();
    });
}

void stageEvents(const Stage &stage, const FactBatch &batch)
{
    copyFacts(stage, "stage_agent_event", batch.events,
              [](CopyRow &row, const AgentEventFact &fact, int seq) {
                  row.number(seq).monthOf(fact.at).member(fact.member).queue(fact.queue);
                  row.text(codeOf(fact.kind)).text(codeOf(fact.state)).textOrNull(fact.reason);
                  row.textOrNull(fact.callUid).textOrNull(fact.line);
              });
}

void stageVisits(const Stage &stage, const FactBatch &batch)
{
    copyFacts(
        stage, "stage_queue_visit", batch.visits,
        [](CopyRow &row, const QueueVisitFact &fact, int) {
            row.text(fact.callUid).number(fact.visitNo).queue(fact.queue);
            row.monthOf(fact.enteredAt).time(fact.leftAt).text(codeOf(fact.outcome));
            row.number(fact.waitSeconds).number(fact.position).numberOrNull(fact.leftPosition);
            row.textOrNull(fact.key).textOrNull(fact.customer);
        });
}

void stageLegs(const Stage &stage, const FactBatch &batch)
{
    copyFacts(
        stage, "stage_agent_leg", batch.legs, [](CopyRow &row, const AgentLegFact &fact, int) {
            row.text(fact.callUid).number(fact.visitNo).number(fact.legNo);
            row.member(fact.member).queue(fact.queue).monthOf(fact.offeredAt);
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

void stageCalls(const Stage &stage, const FactBatch &batch)
{
    copyFacts(stage, "stage_call", foldedCalls(batch), [](CopyRow &row, const CallFact &fact, int) {
        row.text(fact.callUid).monthOf(fact.startedAt);
        row.timeOrNull(fact.endedAt).text(fact.channel).text(fact.direction);
        row.textOrNull(fact.customer).textOrNull(fact.dialed).queue(fact.queue);
        row.member(fact.member).textOrNull(fact.result).numberOrNull(fact.amountFen);
        row.textOrNull(fact.recording).textOrNull(fact.text);
    });
}

void stageSpans(const Stage &stage, const FactBatch &batch)
{
    copyFacts(stage, "stage_agent_span", batch.spans, [](CopyRow &row, const AgentSpan &span, int) {
        row.member(span.member).text(codeOf(span.kind)).time(span.from).time(span.to);
    });
}

void noteLiveNames(const FactBatch &batch, Staged &staged)
{
    for (const LiveMember &member : batch.members) {
        staged.members.insert(member.member);
        staged.queues.insert(member.queue);
    }
    for (const LiveSeat &seat : batch.seats)
        staged.members.insert(seat.member);
    for (const LiveLeg &leg : batch.openLegs)
        staged.members.insert(leg.member);
    for (const LiveWaiting &waiting : batch.waiting)
        staged.queues.insert(waiting.queue);
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

Staged stageFacts(Connection &connection, SourceId source, const FactBatch &batch)
{
    Staged staged;
    const Stage stage{connection, number(source), staged};
    stageEvents(stage, batch);
    stageVisits(stage, batch);
    stageLegs(stage, batch);
    stageCalls(stage, batch);
    stageSpans(stage, batch);
    noteLiveNames(batch, staged);
    return staged;
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
