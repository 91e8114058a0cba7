// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/qualitysetting.h"

namespace banzhang {

// How this centre scores: all of staff read it, managers and quality heads set it.
class QualitySettingStore final
{
public:
    [[nodiscard]] QualitySetting fetch(Connection &connection) const;
    // Invalid with the constraint's name (quality_setting_daily_target, …) for what is out of
    // range.
    void save(Connection &connection, const QualitySetting &setting) const;
};

}
