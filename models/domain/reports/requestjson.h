// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrequest.h"

#include <QJsonObject>
#include <QJsonValue>

namespace banzhang {

// A request within a document's JSON.
[[nodiscard]] QJsonObject requestJson(const ReportRequest &request);
[[nodiscard]] ReportRequest requestOf(const QJsonValue &json);
// The part of it that the figures depend on: without paper.
[[nodiscard]] QJsonObject questionJson(const ReportRequest &request);

}
