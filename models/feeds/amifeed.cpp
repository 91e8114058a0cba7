// SPDX-License-Identifier: GPL-3.0-or-later
#include "amifeed.h"

#include "eventcodec.h"

namespace banzhang {

namespace {

constexpr int startWaitMs = 5000;
constexpr int tickMs = 500;

FeedItem itemOf(const SwitchEvent &event)
{
    FeedItem item;
    item.event = event;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << item;
    item.key = keyOfLine(event.at / 1000, bytes);
    return item;
}

}

AmiFeed::AmiFeed(AmiOptions options, FeedRunner &runner, std::function<qint64()> clock,
                 QObject *parent)
    : QObject(parent), m_runner(runner), m_clock(std::move(clock)), m_client(std::move(options)),
      m_commands(runner.options().target, runner.options().source, m_client)
{
    connect(&m_client, &AmiClient::received, this, &AmiFeed::take);
    connect(&m_client, &AmiClient::connected, this, [this] {
        m_runner.setSwitchConnected(true);
        m_commands.setConnected(true);
        Q_EMIT connected();
    });
    connect(&m_client, &AmiClient::disconnected, this, [this](const QString &why) {
        m_runner.noteLost(m_client.silentMs());
        m_runner.setSwitchConnected(false);
        m_commands.setConnected(false);
        push(m_translator.disconnected(m_clock()));
        Q_EMIT disconnected(why);
    });
    connect(&m_client, &AmiClient::refused, this, &AmiFeed::refused);
    connect(&m_runner, &FeedRunner::opened, this,
            [this](const QByteArray &, qint64 lastKnown, bool) { begin(lastKnown); });
    connect(&m_runner, &FeedRunner::wholeStateWanted, &m_client, &AmiClient::askForState);
    connect(&m_tick, &QTimer::timeout, this, [this] { push(m_translator.advance(m_clock())); });
    m_startWait.setSingleShot(true);
    connect(&m_startWait, &QTimer::timeout, this, [this] { begin(0); });
}

void AmiFeed::start()
{
    m_startWait.start(startWaitMs);
    m_runner.start();
}

void AmiFeed::begin(qint64 lastKnown)
{
    if (m_begun)
        return;
    m_begun = true;
    m_startWait.stop();
    m_translator = AmiTranslator(lastKnown);
    m_tick.start(tickMs);
    m_commands.start();
    m_client.start();
}

void AmiFeed::stop()
{
    m_tick.stop();
    m_commands.stop();
    m_client.stop();
    m_runner.setSwitchConnected(false);
}

void AmiFeed::take(const AmiMessage &message)
{
    push(m_translator.translate(message, m_clock()));
    ++m_messages;
}

void AmiFeed::push(const std::vector<SwitchEvent> &events)
{
    std::vector<FeedItem> items;
    items.reserve(events.size());
    for (const SwitchEvent &event : events)
        items.push_back(itemOf(event));
    m_runner.push(std::move(items));
}

}
