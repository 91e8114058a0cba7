// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amiclient.h"
#include "amitranslator.h"
#include "feedrunner.h"
#include "switchcommands.h"

#include <functional>

namespace banzhang {

// The manager interface as a live source.
class AmiFeed final : public QObject
{
    Q_OBJECT

public:
    // `clock` says the time of what arrives, milliseconds; usually the runner's now().
    AmiFeed(AmiOptions options, FeedRunner &runner, std::function<qint64()> clock,
            QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] qint64 messages() const { return m_messages; } // taken so far

Q_SIGNALS:
    void connected();
    void disconnected(const QString &why);
    void refused(const QString &why);

private:
    void take(const AmiMessage &message);
    void push(const std::vector<SwitchEvent> &events);
    void begin(qint64 lastKnown);

    FeedRunner &m_runner;
    const std::function<qint64()> m_clock;
    AmiClient m_client;
    SwitchCommands m_commands;
    AmiTranslator m_translator;
    QTimer m_tick;
    QTimer m_startWait; // the database may be away when the feed starts: go on without it
    qint64 m_messages = 0;
    bool m_begun = false;
};

}
