// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"
#include "quality/worklist.h"

#include <QSortFilterProxyModel>

namespace banzhang {

// The worklist of the one who is signed in, a column: rows are painted in two lines.
class WorklistModel final : public TableModel<WorkItem, qint64>
{
    Q_OBJECT

public:
    enum Role { WorkRole = FirstOwnRole }; // a WorkItem

    explicit WorklistModel(QObject *parent = nullptr);

    // Makes `fresh` the content, whatever its order.
    void replace(std::vector<WorkItem> fresh) { replaceRows(std::move(fresh)); }
    // Of a pick its number, of what was begun without one the sheet's, doubled so that they never
    // meet.
    [[nodiscard]] static qint64 keyOfWork(const WorkItem &work);
    [[nodiscard]] int countOf(WorkItem::State state) const;

private:
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] QVariant cell(int column, int role, const WorkItem &work) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const WorkItem &work) const override;
};

// What is shown of it: done first as it was done, then what was begun, then what is open by its due
// day.
class WorklistFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WorklistFilter(WorklistModel &model, QObject *parent = nullptr);

    void setState(std::optional<WorkItem::State> state);
    void setReason(const std::optional<QString> &reason); // a code; nothing for all
    [[nodiscard]] WorkItem work(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    WorklistModel &m_model;
    std::optional<WorkItem::State> m_state;
    std::optional<QString> m_reason;
};

}

Q_DECLARE_METATYPE(banzhang::WorkItem)
