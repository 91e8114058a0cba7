// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablewriter.h"
#include "floor/figures.h"

namespace banzhang {

// The language of a table's head; the columns are the same.
enum class HeaderLanguage { English, Chinese };

// The figures as tables: columns in a fixed order, and a row's values in the same order.
[[nodiscard]] std::vector<ExportColumn> agentWorkColumns(HeaderLanguage language);
[[nodiscard]] ExportRow exportRow(const AgentWork &work);

[[nodiscard]] std::vector<ExportColumn> queueWorkColumns(HeaderLanguage language);
[[nodiscard]] ExportRow exportRow(const QueueWork &work);

[[nodiscard]] std::vector<ExportColumn> callColumns(HeaderLanguage language);
[[nodiscard]] ExportRow exportRow(const CallLine &line);

}
