// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tablerows.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr qint64 reportEvery = 1000; // rows between two words on how far it is

}

bool TableRows::isPart(const ReportTable &table) const
{
    return m_all && table.inAll > qint64(table.rows.size());
}

qint64 TableRows::countOf(const ReportTable &table) const
{
    return isPart(table) ? m_all->count() : qint64(table.rows.size());
}

bool TableRows::goesOn()
{
    ++m_done;
    const bool isDue = m_done % reportEvery == 0 || m_done == m_work;
    return !m_progress || !isDue || m_progress(int(m_done), int(m_work));
}

Result<void> TableRows::each(const ReportTable &table,
                             const std::function<void(const ReportRow &row)> &write)
{
    bool isAbandoned = false;
    const auto take = [&](const ReportRow &row) {
        write(row);
        isAbandoned = !goesOn();
        return !isAbandoned;
    };
    if (isPart(table)) {
        if (Result<void> read = m_all->each(take); !read)
            return read;
    } else {
        (void)std::all_of(table.rows.begin(), table.rows.end(), take);
    }
    if (isAbandoned)
        return fail(ProblemKind::Invalid, m_cancelled);
    return {};
}

}
