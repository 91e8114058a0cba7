// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "demofill.h"
#include "server/embeddedserver.h"
#include "staff/staffaccount.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace banzhang {

class DemoFeed;

// Keeps the demo centre going while this console has it open: its live feed, and on the first days
// the making of its past.
class DemoDesk final : public QObject
{
    Q_OBJECT

public:
    // Starts the server, makes the demo's database and people, and returns the connection string of
    // the person of that post. Blocks; may be called from any thread.
    [[nodiscard]] static Result<QString> prepare(EmbeddedServer &server, Post post);

    // For fillDemo(), once it is prepared.
    [[nodiscard]] static DemoTargets targetsOf(const EmbeddedServer &server);

    explicit DemoDesk(const EmbeddedServer &server, QObject *parent = nullptr);
    ~DemoDesk() override;

    // `language`: in which the demo's reports are worded.
    void start(const QString &language);

Q_SIGNALS:
    void progressed(int done, int days); // while the past is being made
    void filled();                       // the past is there; at once when it was already
    void failed(const Problem &problem);

private:
    void makePast(const QString &language);
    void sell();

    const QString m_feedTarget;
    const DemoTargets m_targets;
    std::unique_ptr<DemoFeed> m_feed;
    QFuture<Result<int>> m_past;
    QFuture<Result<int>> m_sold;
    QTimer m_sell;
    std::shared_ptr<std::atomic_bool> m_stopping = std::make_shared<std::atomic_bool>(false);
};

}
