// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/seatmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>
#include <unordered_map>

namespace banzhang {

// A set of states, a bit each; none means all.
using StateMask = quint32;

[[nodiscard]] constexpr StateMask maskOf(AgentState state)
{
    return StateMask(1) << int(state);
}
inline constexpr StateMask allStates = 0;
inline constexpr StateMask onCall = maskOf(AgentState::Talking) | maskOf(AgentState::Hold);
inline constexpr StateMask signedIn =
    ((StateMask(1) << allAgentStates.size()) - 1) & ~maskOf(AgentState::SignedOut);

// The value by which a row stands.
struct SeatKey
{
    bool isNothing = true; // it stands last
    bool isText = false;
    bool isDigits = false; // of text
    qint64 number = 0;
    QString text;
    std::optional<QCollatorSortKey> place; // of text that is no number
};

// Sums over the rows that the table shows, for its foot.
struct SeatSummary
{
    int shown = 0;
    int talking = 0; // with hold
    int afterCall = 0;
    int signedIn = 0;
    int answered = 0;
    int noAnswer = 0;
    int finished = 0;
    qint64 talkSeconds = 0;
    int occupancySum = 0;
    int occupancyCount = 0;
    QDateTime oldestEventAt; // of those signed in; null when there is none
    int stale = 0;

    bool operator==(const SeatSummary &) const = default;
};

// Which agents the table shows, and in which order. Rows leave and come at once when the filter
// says so, but they change places only when the user asks for it and at most every five seconds:
// place is memory.
class SeatFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SeatFilter(SeatModel &seats, QObject *parent = nullptr);

    // 0 and an empty name mean all.
    void setTeam(TeamId team);
    void setQueue(const QString &queue); // display name
    void setStates(StateMask states);
    // In 工号, name or seat; digits also at the end of the customer's number.
    void setText(const QString &text);
    void clear();
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] TeamId team() const { return m_team; }
    [[nodiscard]] const QString &queue() const { return m_queue; }
    [[nodiscard]] StateMask states() const { return m_states; }
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] SeatSummary summary() const;
    [[nodiscard]] AgentId agentAt(int row) const;
    [[nodiscard]] const SeatRow *rowAt(int row) const; // nullptr beyond the rows

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Rows in alarm stand before all others, red before amber, whatever the table is sorted by.
    void setAlarmsFirst(bool isFirst);
    // How long rows stay where they are although their values moved on.
    void setRestMilliseconds(int rest) { m_rest.setInterval(rest); }

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Standing
    {
        const SeatRow *row;
        const SeatKey *key;
    };

    void noteChange(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void forgetKeys();
    void rankRows(int column, Qt::SortOrder order);
    void applyFilter();
    [[nodiscard]] bool standsBefore(const Standing &a, const Standing &b, bool isUpward) const;
    [[nodiscard]] const SeatKey &keyOf(const SeatRow &row, const QModelIndex &index) const;
    [[nodiscard]] int alarmOf(const SeatRow &row) const;
    [[nodiscard]] bool matchesText(const Seat &seat) const;

    SeatModel &m_seats;
    TeamId m_team{};
    QString m_queue;
    StateMask m_states = allStates;
    QString m_text;
    QTimer m_rest;
    mutable std::unordered_map<AgentId, SeatKey> m_keys; // the values by which the rows stand
    mutable QHash<AgentId, int> m_alarms;                // idem, their levels of alarm
    std::vector<int>
        m_ranks; // the places at the last sort, by row of the seats; empty after one came or went
    bool m_alarmsFirst = false;
};

}
