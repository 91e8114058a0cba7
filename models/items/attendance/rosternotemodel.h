// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostercheck.h"
#include "common/roles.h"

#include <QAbstractListModel>

namespace banzhang {

// A check in words, as the dock lists it.
struct RosterNote
{
    CheckSeverity severity{};
    QString text;   // what is so
    QString reason; // the rule
    AgentId agent{};
    QDate day;

    bool operator==(const RosterNote &) const = default;
};

// The notes of a roster; DisplayRole is the sentence, ReasonRole the rule, AlarmRole 1 or 2.
class RosterNoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Nothing is told when they are as before.
    void replace(std::vector<RosterNote> notes);
    [[nodiscard]] const std::vector<RosterNote> &notes() const { return m_notes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RosterNote> m_notes;
};

}
