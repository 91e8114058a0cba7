// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/finding.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// Findings, a row each; IdRole is the FindingId. Words and moments are the user interface's.
class FindingModel final : public KeyedTable<Finding>
{
    Q_OBJECT

public:
    enum Column {
        Step,
        Due,
        SameDay,
        Agent,
        Team,
        Question,
        Fault,
        Severity,
        FoundBy,
        FoundAt,
        Round,
        Sheet,
        ColumnCount
    };
    using Word = std::function<QString(int column, const Finding &finding)>;

    explicit FindingModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Finding &finding) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Finding &finding) const override { return number(finding.id); }

    const Word m_word;
};

// Findings by step, team, being overdue, and words in them.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(FindingModel &findings, QObject *parent = nullptr);

    // No state: all that are open. allSteps: whatever their step.
    void setState(std::optional<FindingState> state);
    void setAllSteps();
    void setTeam(const QString &team); // empty: all
    void setOverdueOnly(bool only);
    void setText(const QString &text); // number, name, question, fault; empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool fitsStep(const Finding &finding) const;

    FindingModel &m_findings;
    std::optional<FindingState> m_state;
    bool m_isAll = false;
    bool m_isOverdueOnly = false;
    QString m_team;
    QString m_text;
};

}
