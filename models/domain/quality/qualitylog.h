// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace banzhang {

enum class LogId : qint64 {};

// A sheet as a day's log names it.
struct LoggedSheet
{
    qint64 sheetId = 0;
    QString agentNo;
    QString agent;
    QString form;
    int score = 0; // hundredths of a per cent
    bool failed = false;
    QString grade;
    QString strengths;
    QString weaknesses;

    bool operator==(const LoggedSheet &) const = default;
};

// An inspector's day (#79), made from the work done.
struct QualityDay
{
    QString inspector;
    QDate day;
    int target = 0; // the centre's daily one, or what there was
    int done = 0;
    int waiting = 0;                // picked, and not done by the end of the day
    std::map<QString, int> modes;   // by the schema's codes
    std::map<QString, int> reasons; // the same; "" for what the inspector chose himself
    std::optional<int> mean;        // hundredths of a per cent; nothing without sheets
    std::optional<int> secondsEach; // from opening a sheet to submitting it
    int fatal = 0;
    std::vector<LoggedSheet> sheets; // failed ones first, then by score

    bool operator==(const QualityDay &) const = default;
};

// A person to whom a log goes or went, and as what: leader, quality_head, manager.
struct LogReader
{
    StaffId staffId{};
    QString name;
    QString post;
    QDateTime receivedAt; // UTC; null: not opened yet

    bool operator==(const LogReader &) const = default;
};

struct QualityLog
{
    LogId id{};
    StaffId inspectorId{};
    QString inspector;
    QDate day;
    QString suggestions; // #104
    QualityDay content;  // as it was when it was sent
    QDateTime sentAt;    // UTC; null: a draft of one's own
    bool isLate = false; // sent after the end of its day
    bool isOwn = false;
    bool isForMe = false;
    QDateTime receivedAt; // when the reader opened it; null: not yet, or not sent to him
    std::vector<LogReader> readers;

    bool operator==(const QualityLog &) const = default;
};

// What the schema's quality_day tells. Left out fields have their default.
[[nodiscard]] QualityDay qualityDayFromJson(const QJsonObject &json);

}
