// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace banzhang {

enum class PlanId : qint64 {};
enum class DrawId : qint64 {};
enum class PickId : qint64 {};

// Why an interaction is listened to.
enum class SampleReason {
    Random,
    TooLong,  // longer than all but a few calls of its queue (#88)
    TooShort, // shorter
    Swing,    // the agent's day is far off his last ten (#86)
    Doubtful, // the saved status does not fit (#83)
    OrderReview,
    NewHire,
    NewProject, // everyone within three days (#80)
    Grade,      // fewer of the good, more of the weak (#81)
    Assigned    // by hand: no plan
};

inline constexpr std::array planReasons{
    SampleReason::Random,  SampleReason::TooLong,    SampleReason::TooShort,
    SampleReason::Swing,   SampleReason::Doubtful,   SampleReason::OrderReview,
    SampleReason::NewHire, SampleReason::NewProject, SampleReason::Grade};

enum class SampleEach { Agent, Team, Queue, Inspector };
enum class SamplePeriod { Day, Week, Month };

// The names that the schema uses: "too_long", "agent", "week".
[[nodiscard]] QString codeOf(SampleReason reason);
[[nodiscard]] QString codeOf(SampleEach each);
[[nodiscard]] QString codeOf(SamplePeriod period);
[[nodiscard]] std::optional<SampleReason> sampleReasonFromCode(const QString &code);
[[nodiscard]] SampleEach sampleEachFromCode(const QString &code);
[[nodiscard]] SamplePeriod samplePeriodFromCode(const QString &code);

// Only these; what is empty limits nothing.
struct SampleFilter
{
    std::optional<int> secondsFrom;
    std::optional<int> secondsTo;
    QStringList directions; // in, out, internal
    QStringList channels;   // call, chat, e-mail
    std::vector<qint64> queues;
    std::vector<qint64> teams;
    QStringList results;
    std::optional<int> hourFrom; // at the site, 0 to 23
    std::optional<int> hourTo;   // excluded, 0 to 24; below hourFrom: of the next day
    bool isRecorded = false;
    bool isUnscored = false; // on no form at all
    std::optional<int> hiredWithinDays;
    std::optional<double> percent;    // TooLong, TooShort: so many in 100 calls of the queue; 5
    std::optional<double> deviations; // Swing: standard deviations; 2
    QString measure;                  // Swing: answered (default), orders, amount
    QStringList successes;            // OrderReview, Doubtful: results that say success
    QMap<QString, double> factors;    // Grade: the quantity for an agent of that grade

    bool operator==(const SampleFilter &) const = default;
};

// How much of what is to be listened to, by whom, how often (S1 to S4).
struct SamplingPlan
{
    PlanId id{};
    QString name;
    qint64 formId = 0;
    QString form; // its title
    SampleReason reason = SampleReason::Random;
    SampleEach each = SampleEach::Agent;
    int quantity = 2; // a period; per cent when it is a share
    bool isShare = false;
    int atLeast = 0; // of a share
    SamplePeriod period = SamplePeriod::Week;
    SampleFilter filter;
    std::vector<qint64> inspectors; // staff; empty: all who inspect the agents' teams
    QDate from;
    QDate until; // first day without it; null: open
    // Of the period that runs today:
    int picked = 0; // open or done
    int done = 0;
    QDateTime drawnTo; // end of the last draw; null when there was none

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return from <= day && (!until.isValid() || day < until);
    }
    bool operator==(const SamplingPlan &) const = default;
};

// What is wrong with a plan before the server has seen it.
enum class PlanFault {
    None,
    NoName,
    NoForm,
    Quantity, // 1 to 10,000; a share 1 to 100
    Seconds,  // the longer limit is below the shorter
    Hours,
    Days,
    ProjectQueue, // a new project needs its queues
    EachAgent,    // new project and grade count for each agent, by number
    Factors       // a grade's factor is no number from 0 to 10
};
[[nodiscard]] PlanFault faultOf(const SamplingPlan &plan);

// "a, b": separated by commas of either script. Empty parts are left out.
[[nodiscard]] QStringList partsOf(const QString &text);
// "A 0.5, C 2" and back; a part without a number counts as -1, which is a fault.
[[nodiscard]] QMap<QString, double> factorsFromText(const QString &text);
[[nodiscard]] QString textOf(const QMap<QString, double> &factors);

// The day, week (from Monday) or month of a day: its first day, and the first one after it.
[[nodiscard]] std::pair<QDate, QDate> periodOf(SamplePeriod period, QDate day);

// As the schema's functions take a plan; `during` with it.
[[nodiscard]] QJsonObject planToJson(const SamplingPlan &plan);
[[nodiscard]] SampleFilter filterFromJson(const QJsonObject &json);

}
