// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/calldetail.h"
#include "reports/reportrequest.h"

#include <functional>

namespace banzhang {

// Every call of a report's days and the numbers that were tried (#87), within the caller's
// transaction.
class CallDetailStore final
{
public:
    static constexpr int most = 100'000; // calls that a document holds
    static constexpr int mostNumbers = 200;
    // Told how many calls were read of all; false abandons the read as ReportStore's does.
    using Progress = std::function<bool(int done, int of)>;

    // The first calls, and all of them put aside when there are more. Errors as ReportStore::read;
    // Invalid (call_spool) when there is no room for them.
    [[nodiscard]] CallDetail list(Connection &connection, const ReportRequest &request,
                                  const Progress &progress = {}, int atMost = most) const;

private:
    void listNumbers(Connection &connection, const ReportRequest &request,
                     CallDetail &detail) const;
};

}
