// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace banzhang {

// Steps done of all; false: go no further.
using WorkProgress = std::function<bool(int done, int of)>;

// Runs `work(progress)` on a thread of the pool; the window goes on meanwhile. How far it is, is
// the future's progress; it is to go no further as soon as `stop` is set.
template <class F>
auto offThread(const std::shared_ptr<const std::atomic_bool> &stop, F work)
    -> QFuture<std::invoke_result_t<F, const WorkProgress &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<F, const WorkProgress &>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, stop, work = std::move(work)]() mutable {
        const auto progress = [&promise, &stop](int done, int of) {
            if (promise->future().progressMaximum() != of)
                promise->setProgressRange(0, of);
            promise->setProgressValue(done);
            return !*stop;
        };
        promise->addResult(work(progress));
        promise->finish();
    });
    return future;
}

}
