// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace banzhang {

class FeedRunner;
class LogReplay;
class RejectLog;

// The logins of the embedded server as which the demo can be entered.
struct DemoLogins
{
    QString manager;
    QString leader;
    QString inspector;
};

// How much past the demo gets.
struct DemoPast
{
    int days = 62;
    quint64 seed = 1;
};

// Brings the demo's queues, people, teams and staff into the database at `target` (its owner's
// connection string). Repeating it changes nothing.
[[nodiscard]] Result<void> prepareDemo(const QString &target, const DemoLogins &logins);

// Makes up the past days that the database does not have yet, up to a little before now.
// `progress(done, days)` is called from the caller's thread after each day; false stops. Returns
// how many days were written. Conflict when somebody else is at it.
[[nodiscard]] Result<int> writeDemoPast(const QString &target, const DemoPast &past,
                                        const std::function<bool(int done, int days)> &progress);

// Makes up two months of scored sheets, sampling plans and today's worklists, where nothing was
// scored yet; to be called after the past is there. `manager` is the login in whose name it is
// planned and decided. Returns whether something was written.
[[nodiscard]] Result<bool> writeDemoQuality(const QString &target, const QString &manager);

// Rosters the demo as its past worked, up to a draft of next week, has the door record the punches,
// closes the days that are over, and where nothing was rostered yet decides most of what came of
// it and closes the months; to be called after the past is there. What is there already stays.
// `manager` is the connection string of the demo's manager. Returns whether nothing was rostered.
[[nodiscard]] Result<bool> writeDemoAttendance(const QString &target, const QString &manager);

// Hands in what the demo's people sold in the last so many days, up to now, and what their visits
// came to; what was handed in already adds nothing. `manager` is the connection string of the
// demo's manager. Returns how many lines were new.
[[nodiscard]] Result<int> writeDemoSales(const QString &manager, int days);

// Plays the capture onto the present, round and round, as the live feed of the demo. When another
// console plays it already, it waits and takes over when that one ends.
class DemoFeed final : public QObject
{
    Q_OBJECT

public:
    // `target` is the feed's connection string.
    explicit DemoFeed(const QString &target, QObject *parent = nullptr);
    ~DemoFeed() override;

    [[nodiscard]] Result<void> start();

private:
    std::unique_ptr<RejectLog> m_rejects;
    std::unique_ptr<FeedRunner> m_runner;
    std::unique_ptr<LogReplay> m_replay;
};

}
