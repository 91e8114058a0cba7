// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QJsonArray>
#include <QJsonObject>

namespace banzhang {

// Parts of a document's JSON.
[[nodiscard]] QJsonObject chapterJson(const ReportChapter &chapter);
// Of so many rows from the one on, as many as there are.
[[nodiscard]] QJsonArray rowsJson(const ReportTable &table, size_t from, size_t count);

}
