// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "reports/reportrun.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// Runs, a row each; IdRole is the run. A failed one is red, a provisional one amber.
class ReportRunModel final : public KeyedTable<ReportRun>
{
    Q_OBJECT

public:
    enum Column { Time, Report, Days, Who, Result, RunNo, Fingerprint, Files, ColumnCount };
    using Word = std::function<QString(int column, const ReportRun &run)>;

    explicit ReportRunModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const ReportRun &run) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const ReportRun &run) const override { return run.runId; }

    const Word m_word;
};

// Of these the runs of one report, of those that failed, or with some words in them.
class ReportRunFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ReportRunFilter(ReportRunModel &runs, QObject *parent = nullptr);

    void setReport(const QString &code); // empty: all
    void setFailedOnly(bool only);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ReportRunModel &m_runs;
    QString m_report;
    QString m_text;
    bool m_failedOnly = false;
};

// Schedules; IdRole is the schedule. What failed is red, what was ended quiet.
class ReportScheduleModel final : public KeyedTable<ReportSchedule>
{
    Q_OBJECT

public:
    enum Column { Report, Every, Formats, Folder, Next, Last, Outcome, MadeBy, ColumnCount };
    using Word = std::function<QString(int column, const ReportSchedule &schedule)>;

    explicit ReportScheduleModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const ReportSchedule &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const ReportSchedule &one) const override { return one.scheduleId; }

    const Word m_word;
};

}
