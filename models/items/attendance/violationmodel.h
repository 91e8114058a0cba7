// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violation.h"
#include "common/keyedtable.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// Violations of a month, a row each; IdRole is the ViolationId. Words are the user interface's.
class ViolationModel final : public KeyedTable<Violation>
{
    Q_OBJECT

public:
    enum Column { Day, Agent, Team, Rule, Measured, Amount, State, DecidedBy, ColumnCount };
    using Word = std::function<QString(int column, const Violation &violation)>;

    explicit ViolationModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Violation &violation) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Violation &violation) const override
    {
        return number(violation.id);
    }

    const Word m_word;
};

// Violations by rule, state, team and words in them.
class ViolationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ViolationFilter(ViolationModel &violations, QObject *parent = nullptr);

    void setRule(const QString &code); // empty: all
    void setTeam(const QString &team); // empty: all
    void setText(const QString &text); // number, name; empty: all
    // Those that nobody has decided; else all.
    void setUndecidedOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ViolationModel &m_violations;
    QString m_rule;
    QString m_team;
    QString m_text;
    bool m_isUndecidedOnly = true;
};

}
