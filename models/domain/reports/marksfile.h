// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csvtable.h"
#include "common/result.h"

#include <QDate>

#include <vector>

namespace banzhang {

// A mark of an agent and month as a file brings it (#77).
struct MarkLine
{
    int line = 0; // from 1
    QString agentNo;
    QDate month;  // its first day
    QString kind; // "exam" or "satisfaction"
    QString given;
    QString outOf = QStringLiteral("100"); // numbers with two decimals at most
    QString text;                          // as it stands there

    bool operator==(const MarkLine &) const = default;
};

// A line that was refused; `why` is a code: of the reader "shape", "agent_no", "month", "kind",
// "number", "range"; of the database see take_marks.
struct MarkReject
{
    int line = 0;
    QString why;
    QString text;

    bool operator==(const MarkReject &) const = default;
};

struct MarkFile
{
    std::vector<MarkLine> lines;
    std::vector<MarkReject> rejects;
};

// What became of a file.
struct MarkImport
{
    int added = 0;
    int known = 0;
    std::vector<MarkReject> rejects; // by line

    bool operator==(const MarkImport &) const = default;
};

// Tables with heads in English or Chinese, in any order: 工号 agent_no, 月份 month ("2026-10",
// "2026年10月", a day of it), 类型 kind (考试 exam, 满意度 satisfaction), 成绩 mark, 满分 out_of
// (100 without it). Invalid when a column that must be there is not: it says which, and the head.
[[nodiscard]] Result<MarkFile> readMarks(const CsvTable &table);

}
