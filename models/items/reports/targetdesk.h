// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/targetmodel.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// Targets of key figures, and what is done about them. The last deed can be undone by another
// version: nothing that was in force is struck out.
class TargetDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    TargetDesk(DbWorker &worker, bool maySet, TargetModel::Word word, QObject *parent = nullptr);

    [[nodiscard]] TargetModel &targets() { return m_targets; }
    [[nodiscard]] bool maySet() const { return m_maySet; }
    [[nodiscard]] QDate today() const { return m_today; }       // at the site, when it was read
    [[nodiscard]] QDate openFrom() const { return m_openFrom; } // after the last closed month
    [[nodiscard]] bool canUndo() const { return m_last.has_value(); }

    void refresh();

    // target.from on; `targetId` is not asked for.
    [[nodiscard]] QFuture<Result<qint64>> save(const FigureTarget &target);
    // The place has none of its own from that day on.
    [[nodiscard]] QFuture<Result<qint64>> end(const FigureTarget &target, QDate from);
    // Puts back what held before the last deed, from the deed's day on.
    [[nodiscard]] QFuture<Result<qint64>> undo();

Q_SIGNALS:
    void looked();
    void changed(); // a target was set, ended, or put back
    void failed(const banzhang::Problem &problem);

private:
    // What was done from after.from on, and what held on that day before.
    struct Deed
    {
        FigureTarget after;
        std::optional<FigureTarget> before;
    };
    [[nodiscard]] std::optional<FigureTarget> heldOn(const FigureTarget &target, QDate day) const;
    QFuture<Result<qint64>> follow(QFuture<Result<qint64>> future, std::optional<Deed> deed);

    DbWorker &m_worker;
    const bool m_maySet;
    TargetModel m_targets;
    QDate m_today;
    QDate m_openFrom;
    std::optional<Deed> m_last;
    quint64 m_look = 0;
};

}
