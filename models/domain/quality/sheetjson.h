// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/sheet.h"

#include <QJsonArray>
#include <QJsonObject>

namespace banzhang {

// [{"kind": "fault", "at_ms": 112000, "length_ms": 0, "item": "5.2", "body": "…"}], as the
// database's save_sheet() takes them.
[[nodiscard]] QJsonArray markersToJson(const std::vector<SheetMarker> &markers);
[[nodiscard]] std::vector<SheetMarker> markersFromJson(const QJsonArray &json);

// Only what changed: {"answers": {…}, "markers": […], "strengths": "…", "weaknesses": "…"}.
[[nodiscard]] QJsonObject changeToJson(const SheetChange &change);
[[nodiscard]] SheetChange changeFromJson(const QJsonObject &json);

// A draft as its inspector's own desk keeps it for when the server is away: form, content, who and
// which call. No photo, no text of a chat, no path of a recording.
[[nodiscard]] QJsonObject draftToJson(const Sheet &sheet);
[[nodiscard]] Result<Sheet> draftFromJson(const QJsonObject &json);

}
