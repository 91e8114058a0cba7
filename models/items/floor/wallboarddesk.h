// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "floor/wallboard.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace banzhang {

class DbWorker;

// Fetches a board's figures every two seconds for ever; a server that goes away is asked again
// until it is back. Its clock is the server's, counted on from its last word.
class WallboardDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk. Nothing is asked before start().
    WallboardDesk(DbWorker &worker, QString name, QObject *parent = nullptr);

    void start();
    // The server's time; the desk's own until the server has spoken.
    [[nodiscard]] QDateTime now() const;

    static constexpr int pollMs = 2000;

Q_SIGNALS:
    void told(const banzhang::WallFigures &figures);
    void refused(const banzhang::Problem &problem); // once for every failed look

private:
    void ask();
    void take(const WallFigures &figures);

    DbWorker &m_worker;
    const QString m_name;
    WallResults m_results; // as they were last
    QTimer m_poll;
    QDateTime m_word;
    QElapsedTimer m_sinceWord;
};

}
