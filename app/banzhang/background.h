// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

namespace banzhang {

// Runs `work` on a thread of its own, for what blocks and has no worker yet: starting the server.
template <class F>
auto inBackground(F work) -> QFuture<std::invoke_result_t<F>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
    promise->start();
    auto future = promise->future();
    QThread *thread = QThread::create([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

}
