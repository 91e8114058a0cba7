// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportmodels.h"

#include <algorithm>

namespace banzhang {

ReportRunModel::ReportRunModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant ReportRunModel::cell(int column, int role, const ReportRun &run) const
{
    const bool isBad = !run.failure.isEmpty() || run.isLost;
    switch (role) {
    case Qt::DisplayRole: return m_word(column, run);
    case Qt::ToolTipRole: return column == Result && isBad ? m_word(column, run) : QVariant();
    case SortRole:
        switch (column) {
        case Time: return run.begunAt;
        case Days: return run.request.span.from;
        case Files: return int(run.files.size());
        default: return m_word(column, run);
        }
    case IdRole: return run.runId;
    case AlarmRole:
        if (column != Result)
            return 0;
        return isBad ? 2 : (run.isProvisional && run.finishedAt.isValid() ? 1 : 0);
    default: return {};
    }
}

QVariant ReportRunModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time: return tr("Time");
    case Report: return tr("Report");
    case Days: return tr("Period");
    case Who: return tr("Who");
    case Result: return tr("Result");
    case RunNo: return tr("Run no.");
    case Fingerprint: return tr("Fingerprint");
    case Files: return tr("Files");
    default: return {};
    }
}

ReportRunFilter::ReportRunFilter(ReportRunModel &runs, QObject *parent)
    : QSortFilterProxyModel(parent), m_runs(runs)
{
    setSourceModel(&runs);
    setSortRole(SortRole);
}

void ReportRunFilter::setReport(const QString &code)
{
    m_report = code;
    invalidateFilter();
}

void ReportRunFilter::setFailedOnly(bool only)
{
    m_failedOnly = only;
    invalidateFilter();
}

void ReportRunFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ReportRunFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const ReportRun &run = m_runs.rows()[size_t(row)];
    if (!m_report.isEmpty() && run.request.report != m_report)
        return false;
    if (m_failedOnly && run.failure.isEmpty() && !run.isLost)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < ReportRunModel::ColumnCount; ++column) {
        if (m_runs.index(row, column, parent)
                .data(Qt::DisplayRole)
                .toString()
                .contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return std::any_of(run.files.begin(), run.files.end(), [this](const ReportFile &file) {
        return file.sha256.startsWith(m_text, Qt::CaseInsensitive)
               || file.name.contains(m_text, Qt::CaseInsensitive);
    });
}

ReportScheduleModel::ReportScheduleModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant ReportScheduleModel::cell(int column, int role, const ReportSchedule &one) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, one);
    case Qt::ToolTipRole:
        return column == Folder || (column == Outcome && !one.lastFailure.isEmpty())
                   ? QVariant(m_word(column, one))
                   : QVariant();
    case SortRole:
        switch (column) {
        case Next: return one.nextAt;
        case Last: return one.lastRunAt;
        default: return m_word(column, one);
        }
    case IdRole: return one.scheduleId;
    case AlarmRole: return column == Outcome && !one.lastFailure.isEmpty() && one.isActive ? 2 : 0;
    case QuietRole: return !one.isActive;
    default: return {};
    }
}

QVariant ReportScheduleModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Report: return tr("Report");
    case Every: return tr("When");
    case Formats: return tr("Files");
    case Folder: return tr("Folder");
    case Next: return tr("Next");
    case Last: return tr("Last");
    case Outcome: return tr("Result");
    case MadeBy: return tr("Made by");
    default: return {};
    }
}

}
