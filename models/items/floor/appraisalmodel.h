// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"
#include "floor/appraisal.h"

#include <functional>

namespace banzhang {

// The newest first.
struct AppraisalKey
{
    QDateTime enteredAt;
    AppraisalId id{};

    friend bool operator<(const AppraisalKey &a, const AppraisalKey &b)
    {
        return std::tie(b.enteredAt, b.id) < std::tie(a.enteredAt, a.id);
    }
};

// Entries for the appraisal.
class AppraisalModel final : public TableModel<Appraisal, AppraisalKey>
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Agent,
        Team,
        What,
        Figure,
        Bound,
        Standard,
        Points,
        State,
        EnteredBy,
        EnteredAt,
        Decision,
        Comment,
        ColumnCount
    };
    using Word = std::function<QString(const Appraisal &)>;

    // The words for what was seen are the user interface's.
    explicit AppraisalModel(Word word, QObject *parent = nullptr);

    void replace(std::vector<Appraisal> entries) { replaceRows(std::move(entries)); }
    void setSiteOffset(int seconds) { m_siteOffset = seconds; }
    [[nodiscard]] const Appraisal *at(const QModelIndex &index) const;
    [[nodiscard]] static QString stateText(AppraisalState state);

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const Appraisal &entry) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] AppraisalKey keyOf(const Appraisal &entry) const override
    {
        return {entry.enteredAt, entry.id};
    }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] QString text(int column, const Appraisal &entry) const;
    [[nodiscard]] QString decisionText(const Appraisal &entry) const;
    [[nodiscard]] QString momentText(const QDateTime &at) const;

    const Word m_word;
    int m_siteOffset = 0;
};

}
