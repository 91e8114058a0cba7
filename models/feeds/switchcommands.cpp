// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchcommands.h"

#include "amiclient.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "floor/commandstore.h"

namespace banzhang {

namespace {

constexpr int tickMs = 1000;
constexpr int ticksPerLook = 5; // a notification may be lost with the link
constexpr qint64 patienceMs = 31000;
constexpr int ringMs = 20000;
// What OriginateResponse gives as its Reason: a control frame of Asterisk.
constexpr int reasonHangup = 1;
constexpr int reasonRinging = 3;
constexpr int reasonBusy = 5;

using Headers = AmiClient::Headers;

// PJSIP/1001 of PJSIP/1001, Local/1001@from-queue of Local/1001@from-queue/n: channels are named
// so.
QByteArray channelPrefix(const QString &interface)
{
    return interface.section(u'/', 0, 1).toUtf8() + '-';
}

// q: no announcement, w: the agent alone hears, B: both hear, E: ends with the call.
QByteArray spyOptions(DeedKind kind)
{
    switch (kind) {
    case DeedKind::Whisper: return "qwE";
    case DeedKind::Barge: return "qBE";
    default: return "qE";
    }
}

QString whyNotReached(const AmiMessage &message)
{
    switch (message.integer("Reason").value_or(0)) {
    case reasonHangup:
    case reasonRinging: return QStringLiteral("not_picked_up");
    case reasonBusy: return QStringLiteral("busy");
    default: return QStringLiteral("not_reachable");
    }
}

const AmiMessage *callerOf(const std::vector<AmiMessage> &channels, const QString &callUid)
{
    const QByteArray uid = callUid.toUtf8();
    const auto found = std::ranges::find_if(
        channels, [&](const AmiMessage &channel) { return channel.value("Uniqueid") == uid; });
    return found == channels.end() ? nullptr : &*found;
}

// The agent's end of the call. A Local channel has two halves: the queue talks to the first one.
QByteArray agentChannel(const std::vector<AmiMessage> &channels, const AmiMessage &caller,
                        const QString &interface)
{
    const QByteArray prefix = channelPrefix(interface);
    const QByteArray call = caller.value("Linkedid");
    for (const AmiMessage &channel : channels) {
        QByteArray name = channel.value("Channel");
        if (channel.value("Linkedid") == call && name.startsWith(prefix) && !name.endsWith(";2"))
            return name;
    }
    return {};
}

Headers queueHeaders(const SwitchOrder &order)
{
    Headers headers{{"Queue", order.queue.toUtf8()}, {"Interface", order.interface.toUtf8()}};
    if (order.kind == DeedKind::AddToQueue && !order.memberName.isEmpty())
        headers.append({"MemberName", order.memberName.toUtf8()});
    return headers;
}

Headers pauseHeaders(const SwitchOrder &order)
{
    Headers headers{{"Interface", order.interface.toUtf8()},
                    {"Paused", order.kind == DeedKind::Pause ? "true" : "false"}};
    if (order.kind == DeedKind::Pause)
        headers.append({"Reason", order.reason.toUtf8()});
    return headers;
}

}

SwitchCommands::SwitchCommands(const QString &target, FeedSource source, AmiClient &client,
                               QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_client(client),
      m_worker(std::make_unique<DbWorker>(target, QStringLiteral("banzhang feed commands"))),
      m_link(new PqLink(target, QStringLiteral("switch_command"), this))
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &SwitchCommands::tick);
    connect(m_link, &PqLink::connected, this, &SwitchCommands::look);
    connect(m_link, &PqLink::notified, this, &SwitchCommands::look);
    connect(&client, &AmiClient::answered, this, &SwitchCommands::hear);
}

SwitchCommands::~SwitchCommands() = default;

void SwitchCommands::start()
{
    m_link->start();
    m_tick.start();
}

void SwitchCommands::stop()
{
    m_tick.stop();
    setConnected(false);
}

void SwitchCommands::setConnected(bool connected)
{
    m_connected = connected;
    if (connected)
        return look();
    const QList<qint64> open = m_errands.keys();
    for (const qint64 command : open)
        finish(command, CommandOutcome::Unanswered, QStringLiteral("link_lost"));
}

// Taken only while the switch is in reach: what waits meanwhile ends after thirty seconds.
void SwitchCommands::look()
{
    if (!m_connected)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const auto take = [source = m_source, begins = !m_begun](Connection &connection) {
        CommandStore().settle(connection, source.switchName, source.name, begins);
        return CommandStore().take(connection, source.switchName, source.name);
    };
    whenDone(m_worker->run(take), this, [this](const Result<std::vector<SwitchOrder>> &orders) {
        m_looking = false;
        if (!orders) {
            m_lookAgain = false;
            Q_EMIT troubled(orders.error());
            return;
        }
        m_begun = true;
        onTaken(*orders);
    });
}

void SwitchCommands::onTaken(const std::vector<SwitchOrder> &orders)
{
    for (const SwitchOrder &order : orders)
        begin(order);
    if (std::exchange(m_lookAgain, false))
        look();
}

void SwitchCommands::tick()
{
    const std::vector<Report> unwritten = std::exchange(m_unwritten, {});
    for (const Report &report : unwritten)
        write(report);
    bool hasOld = false;
    m_errands.removeIf([&hasOld](const QHash<qint64, Errand>::iterator errand) {
        const bool isOld = errand->age.elapsed() > patienceMs;
        hasOld = hasOld || isOld;
        return isOld;
    });
    if (hasOld || ++m_ticks % ticksPerLook == 0)
        look(); // the database ends what is too old
}

void SwitchCommands::begin(const SwitchOrder &order)
{
    if (!m_connected)
        return write({order.commandId, CommandOutcome::Unanswered, QStringLiteral("link_lost")});
    Errand &errand = m_errands[order.commandId];
    errand.order = order;
    errand.age.start();
    switch (order.kind) {
    case DeedKind::Pause:
    case DeedKind::Unpause: return m_client.ask(order.commandId, "QueuePause", pauseHeaders(order));
    case DeedKind::AddToQueue:
        return m_client.ask(order.commandId, "QueueAdd", queueHeaders(order));
    case DeedKind::RemoveFromQueue:
        return m_client.ask(order.commandId, "QueueRemove", queueHeaders(order));
    default: return m_client.ask(order.commandId, "CoreShowChannels", {}); // which call is it now?
    }
}

void SwitchCommands::hear(const AmiMessage &message)
{
    const auto asked = AmiClient::askedBy(message);
    const auto errand = asked ? m_errands.find(asked->number) : m_errands.end();
    if (errand == m_errands.end())
        return;
    if (asked->action == "CoreShowChannels")
        hearChannel(*errand, message);
    else
        hearDeed(*errand, message);
}

void SwitchCommands::hearChannel(Errand &errand, const AmiMessage &message)
{
    if (message.is("CoreShowChannel"))
        errand.channels.push_back(message);
    else if (message.is("CoreShowChannelsComplete"))
        reach(errand);
    else if (message.isResponse() && message.value("Response") != "Success")
        finish(errand.order.commandId, CommandOutcome::Refused, message.text("Message"));
}

// Only the call that the asker saw: the next one is somebody else's.
void SwitchCommands::reach(Errand &errand)
{
    const SwitchOrder &order = errand.order;
    const AmiMessage *caller = callerOf(errand.channels, order.callUid);
    if (!caller)
        return finish(order.commandId, CommandOutcome::Refused, QStringLiteral("call_gone"));
    if (order.kind == DeedKind::HangUp)
        return m_client.ask(order.commandId, "Hangup", {{"Channel", caller->value("Channel")}});
    const QByteArray agent = agentChannel(errand.channels, *caller, order.interface);
    if (agent.isEmpty())
        return finish(order.commandId, CommandOutcome::Refused, QStringLiteral("call_gone"));
    m_client.ask(order.commandId, "Originate",
                 {{"Channel", order.extension.toUtf8()},
                  {"Application", "ChanSpy"},
                  {"Data", agent + ',' + spyOptions(order.kind)},
                  {"CallerID", "Banzhang"},
                  {"Timeout", QByteArray::number(ringMs)},
                  {"Async", "true"}});
}

// An Originate is answered twice: that it was queued, and later whether the phone was picked up.
void SwitchCommands::hearDeed(Errand &errand, const AmiMessage &message)
{
    const qint64 command = errand.order.commandId;
    const bool success = message.value("Response") == "Success";
    if (message.is("OriginateResponse"))
        finish(command, success ? CommandOutcome::Done : CommandOutcome::Refused,
               success ? QStringLiteral("picked_up") : whyNotReached(message));
    else if (message.isResponse() && !(success && ringsAsker(errand.order.kind)))
        finish(command, success ? CommandOutcome::Done : CommandOutcome::Refused,
               message.text("Message"));
}

void SwitchCommands::finish(qint64 command, CommandOutcome outcome, const QString &answer)
{
    m_errands.remove(command);
    write({command, outcome, answer});
}

void SwitchCommands::write(const Report &report)
{
    const auto save = [report](Connection &connection) {
        return CommandStore().finish(connection, report.commandId, report.outcome, report.answer);
    };
    whenDone(m_worker->run(save), this, [this, report](const Result<bool> &written) {
        if (written)
            return;
        m_unwritten.push_back(report);
        Q_EMIT troubled(written.error());
    });
}

}
