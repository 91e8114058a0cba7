// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/reportdocument.h"

#include <functional>

namespace banzhang {

// All rows of the table of which a document holds the first (ReportTable::inAll), of the same
// snapshot, in the same order.
class RowStream
{
public:
    virtual ~RowStream() = default;

    [[nodiscard]] virtual qint64 count() const = 0;
    // Hands over one row after the other until `take` returns false. Any thread may ask, any number
    // of times. Invalid when the rows cannot be read.
    [[nodiscard]] virtual Result<void>
    each(const std::function<bool(const ReportRow &row)> &take) const = 0;
};

}
