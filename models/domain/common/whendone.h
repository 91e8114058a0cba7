// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace banzhang {

// Calls `then(result)` in the receiver's thread when `future` has its result; never when the
// receiver is gone or the future was cancelled. (QFuture::then with a context aborts on Qt 6.4 when
// the context has been deleted.)
template <class T, class F>
void whenDone(const QFuture<T> &future, QObject *receiver, F then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

}
