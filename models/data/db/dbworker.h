// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "db/connection.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace banzhang {

// A thread of its own with one connection. Callers post work and get a future; the connection is
// opened on first use, reopened after it was lost, and closed in the thread.
class DbWorker final : public QObject
{
    Q_OBJECT

public:
    // `target` as for Connection::open. Nothing is connected yet.
    explicit DbWorker(QString target, QString application, QObject *parent = nullptr);
    // Work under way may end within a second and a half; then its connection is cut.
    ~DbWorker() override;

    // Runs `work(Connection &)` on the worker's thread. The future always finishes: with the value,
    // with a Problem, or cancelled when the worker is destroyed first. Work that fails because the
    // connection was lost *before* it could begin is tried once more on a fresh connection; lost
    // during `work`, it is reported as Offline, never repeated.
    template <class F>
    auto run(F work) -> QFuture<Result<std::invoke_result_t<F, Connection &>>>;

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] const QString &application() const { return m_application; }

Q_SIGNALS:
    void wentOffline(const QDateTime &since, const QString &why);
    void cameOnline();

private:
    void post(std::function<void()> job);
    Connection &connection();
    void reopen();
    void close();
    void noteOnline();
    void noteProblem(const Problem &problem);

    const QString m_target;
    const QString m_application;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;       // lives in m_thread; jobs are events to it
    std::unique_ptr<Connection> m_connection; // touched in m_thread only
    QMutex m_socketLock;
    int m_socket = -1;    // of the connection; any thread, under the lock
    bool m_online = true; // idem
    std::atomic_bool m_stopping = false;
};

template <class F>
auto DbWorker::run(F work) -> QFuture<Result<std::invoke_result_t<F, Connection &>>>
{
    using Value = std::invoke_result_t<F, Connection &>;
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    auto future = promise->future();
    post([this, promise, work = std::move(work)]() mutable {
        if (m_stopping)
            return; // the dropped promise cancels itself
        try {
            Connection &open = connection();
            if constexpr (std::is_void_v<Value>) {
                work(open);
                promise->addResult(Result<Value>());
            } else {
                promise->addResult(Result<Value>(work(open)));
            }
        } catch (const DbError &error) {
            noteProblem(error.problem());
            promise->addResult(Result<Value>(tl::unexpect, error.problem()));
        }
        promise->finish();
    });
    return future;
}

}
