// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "common/result.h"
#include "quality/qualitylog.h"

#include <QFuture>

namespace banzhang {

class DbWorker;

// Logs of the day; IdRole is the LogId. What the reader has not opened yet is marked.
class QualityLogModel final : public KeyedTable<QualityLog>
{
    Q_OBJECT

public:
    enum Column { Day, Inspector, Done, Sent, Received, ColumnCount };

    explicit QualityLogModel(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}
    void setSiteOffset(int seconds) { m_offset = seconds; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const QualityLog &log) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const QualityLog &log) const override { return number(log.id); }
    [[nodiscard]] QString text(const QualityLog &log, int column) const;

    int m_offset = 0;
};

// The sheets that a log names; IdRole is the sheet.
class LoggedSheetModel final : public KeyedTable<LoggedSheet>
{
    Q_OBJECT

public:
    enum Column { Agent, Form, Score, Grade, Weaknesses, Strengths, ColumnCount };

    explicit LoggedSheetModel(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}
    void show(std::vector<LoggedSheet> sheets) { replace(std::move(sheets)); }

private:
    [[nodiscard]] QVariant cell(int column, int role, const LoggedSheet &sheet) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const LoggedSheet &sheet) const override { return sheet.sheetId; }
    [[nodiscard]] QString text(const LoggedSheet &sheet, int column) const;
};

// One's own day, and the logs of 35 days: own ones, received ones, all for heads of quality.
class QualityLogDesk final : public QObject
{
    Q_OBJECT

public:
    // `writes`: the person scores, so there is a day of his own.
    QualityLogDesk(DbWorker &worker, bool writes, QObject *parent = nullptr);
    ~QualityLogDesk() override;

    [[nodiscard]] QualityLogModel &logs() { return m_logs; }
    [[nodiscard]] bool writes() const { return m_writes; }
    [[nodiscard]] QDate today() const { return m_today; } // null before the first load
    [[nodiscard]] int siteOffset() const { return m_offset; }
    // One's own work of the day shown, as it stands; the log as it was sent when there is one.
    [[nodiscard]] const QualityDay &day() const { return m_day; }
    [[nodiscard]] const std::vector<LogReader> &readers() const { return m_readers; }
    [[nodiscard]] const QualityLog *ownLog(QDate day) const; // sent or begun; else nullptr

    void reload(QDate ownDay = {}); // null: today
    QFuture<Result<void>> saveSuggestions(QDate day, const QString &text);
    QFuture<Result<void>> send(QDate day, const QString &text, const std::vector<StaffId> &readers);
    void receive(LogId log); // nothing happens for one that was opened before

Q_SIGNALS:
    void loaded();
    void failed(const banzhang::Problem &problem);

private:
    struct Book;

    DbWorker &m_worker;
    QualityLogModel m_logs;
    const bool m_writes;
    QDate m_today;
    int m_offset = 0;
    QualityDay m_day;
    std::vector<LogReader> m_readers;
    int m_number = 0;
};

}
