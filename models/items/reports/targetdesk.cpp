// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targetdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "reports/targetstore.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr qint64 serviceId = -1; // of the line that stands with the queues

struct Seen
{
    std::vector<FigureTarget> targets;
    TargetDays days;
};

// A version with what held before, for as long as it did.
qint64 putBack(Connection &connection, const FigureTarget &before, QDate from)
{
    const TargetStore store;
    FigureTarget again = before;
    again.from = from;
    const qint64 targetId = store.save(connection, again);
    const std::vector<FigureTarget> all = store.list(connection);
    const auto saved = std::ranges::find(all, targetId, &FigureTarget::targetId);
    if (before.until.isValid() && saved != all.end() && saved->until != before.until)
        store.end(connection, again, before.until);
    return targetId;
}

std::vector<TargetLine> linesOf(const Seen &seen)
{
    std::vector<TargetLine> lines;
    lines.reserve(seen.targets.size() + 1);
    if (seen.days.servicePercent) {
        FigureTarget service = serviceTarget(*seen.days.servicePercent);
        service.targetId = serviceId;
        lines.push_back({TargetLine::State::Queues, service});
    }
    for (const FigureTarget &target : seen.targets)
        lines.push_back({targetStateOn(target, seen.days.today), target});
    return lines;
}

}

TargetDesk::TargetDesk(DbWorker &worker, bool maySet, TargetModel::Word word, QObject *parent)
    : QObject(parent), m_worker(worker), m_maySet(maySet), m_targets(std::move(word))
{}

void TargetDesk::refresh()
{
    const auto read = [](Connection &connection) {
        return connection.readTogether([](Connection &open) {
            const TargetStore store;
            return Seen{store.list(open), store.days(open)};
        });
    };
    whenDone(m_worker.run(read), this, [this, look = ++m_look](const Result<Seen> &seen) {
        if (look != m_look)
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_today = seen->days.today;
        m_openFrom = seen->days.openFrom;
        m_targets.replace(linesOf(*seen));
        Q_EMIT looked();
    });
}

std::optional<FigureTarget> TargetDesk::heldOn(const FigureTarget &target, QDate day) const
{
    const auto &lines = m_targets.rows();
    const auto found = std::ranges::find_if(lines, [&](const TargetLine &line) {
        return isSamePlace(line.target, target) && isInForce(line.target, day);
    });
    return found == lines.end() ? std::nullopt : std::optional(found->target);
}

QFuture<Result<qint64>> TargetDesk::follow(QFuture<Result<qint64>> future, std::optional<Deed> deed)
{
    whenDone(future, this, [this, deed = std::move(deed)](const Result<qint64> &done) {
        if (done) {
            m_last = deed;
            Q_EMIT changed();
        }
        refresh();
    });
    return future;
}

QFuture<Result<qint64>> TargetDesk::save(const FigureTarget &target)
{
    return follow(m_worker.run([target](Connection &connection) {
        return TargetStore().save(connection, target);
    }),
                  Deed{target, heldOn(target, target.from)});
}

QFuture<Result<qint64>> TargetDesk::end(const FigureTarget &target, QDate from)
{
    Deed deed{target, heldOn(target, from)};
    deed.after.from = from;
    return follow(m_worker.run([target, from](Connection &connection) {
        TargetStore().end(connection, target, from);
        return target.targetId;
    }),
                  deed);
}

QFuture<Result<qint64>> TargetDesk::undo()
{
    const Deed deed = m_last.value_or(Deed());
    return follow(m_worker.run([deed](Connection &connection) {
        if (!deed.before) {
            TargetStore().end(connection, deed.after, deed.after.from);
            return deed.after.targetId;
        }
        return putBack(connection, *deed.before, deed.after.from);
    }),
                  std::nullopt);
}

}
