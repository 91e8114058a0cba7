// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "reports/incident.h"

#include <QDateTime>

#include <functional>

namespace banzhang {

// Incidents and drills; IdRole is the incident's id.
class IncidentModel final : public KeyedTable<Incident>
{
    Q_OBJECT

public:
    enum Column { No, Kind, Title, Begun, Length, CallsLost, Agents, State, ColumnCount };
    // The words of a cell; of the head where there is no incident.
    using Word = std::function<QString(int column, const Incident *incident)>;

    explicit IncidentModel(Word word, QObject *parent = nullptr);

    // The server's clock, by which an open complaint is overdue: AlarmRole is then 2.
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

private:
    [[nodiscard]] QVariant cell(int column, int role, const Incident &incident) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Incident &incident) const override
    {
        return incident.incidentId;
    }

    [[nodiscard]] int alarmOf(const Incident &incident) const;

    const Word m_word;
    std::function<QDateTime()> m_now = [] { return QDateTime(); };
};

}
