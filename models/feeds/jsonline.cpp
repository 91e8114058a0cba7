// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace banzhang {

namespace {

constexpr double firstSecond = 946684800; // 2000
constexpr double lastSecond = 4102444800; // 2100
constexpr qsizetype maxLine = 1024LL * 1024;
constexpr int maxSeconds = 7 * 86400;

// The fields of a line, each read once; what nobody read is a doubt. The first fault stays.
class Fields final
{
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] const QString &fault() const { return m_fault; }
    void fail(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    [[nodiscard]] bool has(const char *name) const
    {
        return m_object.contains(QLatin1String(name));
    }

    // Numbers are welcome where a name is meant: 工号 are often written so.
    QString text(const char *name)
    {
        const QJsonValue value = take(name);
        if (value.isDouble() && value.toDouble() == std::floor(value.toDouble()))
            return QString::number(value.toInteger());
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            fail(QStringLiteral("\"%1\" must be a text").arg(QLatin1String(name)));
        return value.toString();
    }

    QString needed(const char *name)
    {
        QString value = text(name);
        if (value.isEmpty())
            fail(QStringLiteral("\"%1\" is missing").arg(QLatin1String(name)));
        return value;
    }

    std::optional<int> seconds(const char *name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > maxSeconds) {
            fail(QStringLiteral("\"%1\" must be a number of seconds").arg(QLatin1String(name)));
            return std::nullopt;
        }
        return int(std::lround(value.toDouble()));
    }

    bool flag(const char *name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            fail(QStringLiteral("\"%1\" must be true or false").arg(QLatin1String(name)));
        return value.toBool();
    }

    QStringList texts(const char *name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined() || value.isNull())
            return {};
        QStringList list;
        for (const auto &element : value.toArray())
            list.append(element.toString());
        if (!value.isArray() || list.contains(QString()))
            fail(QStringLiteral("\"%1\" must be a list of texts").arg(QLatin1String(name)));
        return list;
    }

    std::optional<qint64> moment(const char *name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        double second = value.toDouble(-1);
        if (value.isString()) {
            const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
            const bool zoned = at.isValid() && at.timeSpec() != Qt::LocalTime;
            second = zoned ? double(at.toMSecsSinceEpoch()) / 1000 : -1;
        }
        if (second < firstSecond || second >= lastSecond) {
            fail(QStringLiteral("\"%1\" must be ISO 8601 with its offset, or seconds since 1970")
                     .arg(QLatin1String(name)));
            return std::nullopt;
        }
        return qint64(std::llround(second * 1000));
    }

    std::optional<qint64> amount(const char *name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double fen = value.toDouble() * 100;
        std::optional<qint64> amount;
        if (value.isString())
            amount = fenOf(value.toString());
        else if (value.isDouble() && std::abs(fen) < 1e14 && std::abs(fen - std::round(fen)) < 1e-4)
            amount = qint64(std::llround(fen));
        if (!amount)
            fail(QStringLiteral("\"%1\" must be yuan with at most two decimals")
                     .arg(QLatin1String(name)));
        return amount;
    }

    [[nodiscard]] QStringList unread() const
    {
        QStringList names = m_object.keys();
        for (const QString &name : m_read)
            names.removeAll(name);
        return names;
    }

private:
    QJsonValue take(const char *name)
    {
        const QString key = QString::fromLatin1(name);
        m_read.append(key);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QStringList m_read;
    QString m_fault;
};

using Events = std::vector<SwitchEvent>;
using Kind = SwitchEventKind;

// An enum's value by the name that the schema uses, among those that the line may give.
template <class Enum>
std::optional<Enum> byCode(const QString &code, std::initializer_list<Enum> allowed)
{
    for (const Enum value : allowed) {
        if (codeOf(value) == code)
            return value;
    }
    return std::nullopt;
}

constexpr std::initializer_list<VisitOutcome> departures{
    VisitOutcome::Abandoned, VisitOutcome::Timeout, VisitOutcome::Key, VisitOutcome::Empty,
    VisitOutcome::Withdrawn};
constexpr std::initializer_list<VisitOutcome> allOutcomes{
    VisitOutcome::Answered, VisitOutcome::Abandoned, VisitOutcome::Timeout,
    VisitOutcome::Key,      VisitOutcome::Empty,     VisitOutcome::Withdrawn};
constexpr std::initializer_list<LegOutcome> endings{LegOutcome::Caller, LegOutcome::Agent,
                                                    LegOutcome::Blind, LegOutcome::Attended};

template <class Enum>
Enum choose(Fields &fields, const char *name, std::initializer_list<Enum> allowed, Enum otherwise)
{
    const QString code = fields.text(name);
    const auto value = byCode(code, allowed);
    if (!code.isEmpty() && !value)
        fields.fail(QStringLiteral("\"%1\" cannot be \"%2\"").arg(QLatin1String(name), code));
    return value.value_or(otherwise);
}

SwitchEvent base(Kind kind)
{
    SwitchEvent event;
    event.kind = kind;
    event.agentIsInterface = true;
    return event;
}

void readAgent(Fields &fields, SwitchEvent &event)
{
    event.agent = fields.needed("agent");
    event.agentName = fields.text("name");
}

// One event for each queue that is named; one without a queue means all of the agent's.
Events forQueues(Fields &fields, const SwitchEvent &event)
{
    QStringList queues = fields.texts("queues");
    if (const QString queue = fields.text("queue"); !queue.isEmpty())
        queues.append(queue);
    if (queues.isEmpty())
        return {event};
    Events events;
    for (const QString &queue : queues) {
        events.push_back(event);
        events.back().queue = queue;
    }
    return events;
}

Events memberLine(Fields &fields, Kind kind)
{
    SwitchEvent event = base(kind);
    readAgent(fields, event);
    event.reason = fields.text("reason");
    event.paused = kind == Kind::Joined && fields.flag("paused");
    return forQueues(fields, event);
}

Events stateLine(Fields &fields)
{
    const QString code = fields.needed("state");
    const auto state = byCode(code, {AgentState::Talking, AgentState::Hold, AgentState::Ringing,
                                     AgentState::Available, AgentState::AfterCall,
                                     AgentState::Paused, AgentState::SignedOut});
    if (!state) {
        fields.fail(QStringLiteral("\"state\" cannot be \"%1\"").arg(code));
        return {};
    }
    if (*state == AgentState::SignedOut)
        return memberLine(fields, Kind::Left);
    SwitchEvent call = base(Kind::StateSet);
    if (*state == AgentState::Available || *state == AgentState::Paused) {
        Events events =
            memberLine(fields, *state == AgentState::Paused ? Kind::Paused : Kind::Unpaused);
        call.agent = events.front().agent;
        call.agentName = events.front().agentName;
        events.push_back(call);
        return events;
    }
    readAgent(fields, call);
    call.state = *state;
    call.queue = fields.text("queue");
    call.callUid = fields.text("call");
    call.customer = fields.text("customer");
    return {call};
}

Events enterLine(Fields &fields)
{
    SwitchEvent event = base(Kind::Entered);
    event.callUid = fields.needed("call");
    event.queue = fields.needed("queue");
    event.customer = fields.text("customer");
    event.position = fields.seconds("position").value_or(0);
    event.dialed = fields.text("dialed");
    if (event.dialed.isEmpty())
        return {event};
    SwitchEvent dialed = event;
    dialed.kind = Kind::Dialed;
    return {dialed, event};
}

Events leaveLine(Fields &fields)
{
    SwitchEvent event = base(Kind::Departed);
    event.callUid = fields.needed("call");
    event.queue = fields.needed("queue");
    event.visitOutcome = choose(fields, "outcome", departures, VisitOutcome::Abandoned);
    event.waitSeconds = fields.seconds("wait");
    event.leftPosition = fields.seconds("position");
    event.key = fields.text("key");
    return {event};
}

Events legLine(Fields &fields, Kind kind)
{
    SwitchEvent event = base(kind);
    readAgent(fields, event);
    event.callUid = fields.needed("call");
    event.queue = fields.needed("queue");
    event.waitSeconds = fields.seconds("wait");
    event.ringMs = 1000 * fields.seconds("ring").value_or(0);
    if (kind == Kind::Ended) {
        event.talkSeconds = fields.seconds("talk");
        event.legOutcome = choose(fields, "by", endings, LegOutcome::Caller);
        event.transferTo = fields.text("to");
        event.standsAlone = true;
    }
    return {event};
}

int secondsBetween(qint64 from, qint64 to)
{
    return int(std::max<qint64>(0, to - from) / 1000);
}

CallFact readCall(Fields &fields, qint64 at)
{
    CallFact call;
    call.callUid = fields.needed("id");
    call.startedAt = fields.moment("start").value_or(at);
    call.endedAt = fields.moment("end");
    call.customer = fields.text("customer");
    call.dialed = fields.text("dialed");
    call.queue = fields.text("queue");
    call.member = fields.text("agent");
    call.result = fields.text("result");
    call.amountFen = fields.amount("amount");
    call.recording = fields.text("recording");
    call.text = fields.text("text");
    call.channel = fields.text("channel");
    if (call.channel.isEmpty())
        call.channel = QStringLiteral("call");
    else if (!QStringList{QStringLiteral("call"), QStringLiteral("chat"), QStringLiteral("e-mail")}
                  .contains(call.channel))
        fields.fail(QStringLiteral("\"channel\" cannot be \"%1\"").arg(call.channel));
    call.direction = fields.text("direction");
    if (call.direction.isEmpty())
        call.direction = QStringLiteral("in");
    else if (!QStringList{QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("internal")}
                  .contains(call.direction))
        fields.fail(QStringLiteral("\"direction\" cannot be \"%1\"").arg(call.direction));
    if (call.endedAt && *call.endedAt < call.startedAt)
        fields.fail(QStringLiteral("\"end\" is before \"start\""));
    return call;
}

// Parts that make figures: only of calls that came in through a queue and are over.
void addParts(WholeCall &whole, Fields &fields)
{
    const CallFact &call = whole.call;
    const std::optional<qint64> answered = fields.moment("answered");
    const std::optional<int> wait = fields.seconds("wait");
    const std::optional<int> talk = fields.seconds("talk");
    const int hold = fields.seconds("hold").value_or(0);
    const bool taken = !call.member.isEmpty() && (answered || talk);
    const VisitOutcome outcome = choose(fields, "outcome", allOutcomes,
                                        taken ? VisitOutcome::Answered : VisitOutcome::Abandoned);
    const LegOutcome by = choose(fields, "by", endings, LegOutcome::Caller);
    if (call.queue.isEmpty() || call.direction != QLatin1String("in") || !call.endedAt)
        return;
    const qint64 answeredAt = answered.value_or(call.startedAt + 1000LL * wait.value_or(0));
    QueueVisitFact visit;
    visit.callUid = call.callUid;
    visit.queue = call.queue;
    visit.enteredAt = call.startedAt;
    visit.leftAt = outcome == VisitOutcome::Answered ? answeredAt : *call.endedAt;
    visit.outcome = outcome;
    visit.waitSeconds = wait.value_or(secondsBetween(visit.enteredAt, visit.leftAt));
    visit.customer = call.customer;
    whole.visit = visit;
    if (outcome != VisitOutcome::Answered || call.member.isEmpty())
        return;
    AgentLegFact leg;
    leg.callUid = call.callUid;
    leg.member = call.member;
    leg.queue = call.queue;
    leg.offeredAt = answeredAt;
    leg.answeredAt = answeredAt;
    leg.endedAt = talk ? answeredAt + 1000LL * *talk : std::max(*call.endedAt, answeredAt);
    leg.waitSeconds = visit.waitSeconds;
    leg.talkSeconds = talk.value_or(secondsBetween(answeredAt, *call.endedAt));
    leg.holdSeconds = hold;
    leg.holdCount = hold > 0 ? 1 : 0;
    leg.outcome = by;
    whole.leg = leg;
}

Events callLine(Fields &fields, qint64 at)
{
    auto whole = std::make_shared<WholeCall>();
    whole->call = readCall(fields, at);
    addParts(*whole, fields);
    SwitchEvent event = base(Kind::WholeCall);
    event.callUid = whole->call.callUid;
    event.queue = whole->call.queue;
    event.agent = whole->call.member;
    event.agentName = fields.text("name");
    event.wholeCall = whole;
    return {event};
}

Events eventsOf(Fields &fields, const QString &type, qint64 at)
{
    static const QHash<QString, Kind> members{{QStringLiteral("login"), Kind::Joined},
                                              {QStringLiteral("logout"), Kind::Left},
                                              {QStringLiteral("pause"), Kind::Paused},
                                              {QStringLiteral("unpause"), Kind::Unpaused}};
    static const QHash<QString, Kind> legs{{QStringLiteral("ring"), Kind::Ring},
                                           {QStringLiteral("no_answer"), Kind::NoAnswer},
                                           {QStringLiteral("ring_canceled"), Kind::RingCanceled},
                                           {QStringLiteral("answer"), Kind::Answered},
                                           {QStringLiteral("hold"), Kind::Hold},
                                           {QStringLiteral("unhold"), Kind::Unhold},
                                           {QStringLiteral("end"), Kind::Ended}};
    if (members.contains(type))
        return memberLine(fields, members[type]);
    if (legs.contains(type))
        return legLine(fields, legs[type]);
    if (type == QLatin1String("state"))
        return stateLine(fields);
    if (type == QLatin1String("enter"))
        return enterLine(fields);
    if (type == QLatin1String("leave"))
        return leaveLine(fields);
    if (type == QLatin1String("call"))
        return callLine(fields, at);
    if (type == QLatin1String("restart"))
        return {base(Kind::Started)};
    fields.fail(QStringLiteral("\"type\" cannot be \"%1\"").arg(type));
    return {};
}

}

std::optional<qint64> fenOf(const QString &yuan)
{
    static const QRegularExpression shape(
        QStringLiteral("^(-?)([0-9]{1,12})(?:\\.([0-9]{1,2}))?$"));
    const QRegularExpressionMatch match = shape.match(yuan);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 fen = match.captured(2).toLongLong() * 100
                       + match.captured(3).leftJustified(2, u'0').toLongLong();
    return match.captured(1).isEmpty() ? fen : -fen;
}

tl::expected<JsonLine, QString> parseJsonLine(QByteArrayView line, std::optional<qint64> arrival)
{
    if (line.size() > maxLine)
        return tl::unexpected(QStringLiteral("the line is too long"));
    if (!line.isValidUtf8())
        return tl::unexpected(QStringLiteral("the line is not UTF-8"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(QStringLiteral("no JSON: %1").arg(error.errorString()));
    if (!document.isObject())
        return tl::unexpected(QStringLiteral("the line must be one object"));
    Fields fields(document.object());
    const QString type = fields.needed("type");
    const std::optional<qint64> at = fields.moment("at");
    const bool hasStart = type == QLatin1String("call") && fields.has("start");
    if (!at && !arrival && !hasStart)
        fields.fail(QStringLiteral("\"at\" is missing"));
    JsonLine result;
    if (fields.fault().isEmpty())
        result.events = eventsOf(fields, type, at.value_or(arrival.value_or(0)));
    if (!fields.fault().isEmpty())
        return tl::unexpected(fields.fault());
    for (SwitchEvent &event : result.events) {
        event.at = at.value_or(arrival.value_or(0));
        if (event.wholeCall && !at && hasStart)
            event.at = event.wholeCall->call.endedAt.value_or(event.wholeCall->call.startedAt);
        event.line = QString::fromUtf8(line);
    }
    result.doubts = fields.unread();
    return result;
}

}
