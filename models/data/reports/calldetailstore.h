// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/calldetail.h"
#include "reports/reportrequest.h"

namespace banzhang {

// Every call of a report's days (#87), within the caller's transaction.
class CallDetailStore final
{
public:
    // As many as a document holds; whoever wants more takes them as a stream (FigureStore).
    static constexpr int most = 100'000;

    // Errors as ReportStore::read.
    [[nodiscard]] CallDetail list(Connection &connection, const ReportRequest &request,
                                  int atMost = most) const;
};

}
