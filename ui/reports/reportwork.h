// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/offthread.h"

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace banzhang {

// Long work beside the window, one at a time: it tells how far it is, and ends when it is asked to.
class ReportWork final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ReportWork() override { cancel(); }

    // Runs `job(progress)` on a thread, then `then(result)` here. One that is under way is told to
    // stop, and its result is dropped.
    template <class Job, class Then>
    void run(Job job, Then then);
    // Asks it to stop; `then` gets what it makes of that.
    void cancel()
    {
        if (m_stop)
            *m_stop = true;
    }
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }
    // Of what ended last, or is under way.
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled || (m_stop && *m_stop); }

Q_SIGNALS:
    void progressed(int done, int of);

private:
    std::shared_ptr<std::atomic_bool> m_stop; // of what is under way
    bool m_wasCancelled = false;
};

template <class Job, class Then>
void ReportWork::run(Job job, Then then)
{
    using T = std::invoke_result_t<Job, const WorkProgress &>;
    cancel();
    m_wasCancelled = false;
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcher<T>::progressValueChanged, this,
            [this, watcher, stop = m_stop](int done) {
                if (m_stop == stop)
                    Q_EMIT progressed(done, watcher->progressMaximum());
            });
    connect(watcher, &QFutureWatcher<T>::finished, this,
            [this, watcher, stop = m_stop, then = std::move(then)] {
                watcher->deleteLater();
                if (m_stop != stop)
                    return;
                m_wasCancelled = *stop;
                m_stop.reset();
                then(watcher->result());
            });
    watcher->setFuture(offThread(m_stop, std::move(job)));
}

}
