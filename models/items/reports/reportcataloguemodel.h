// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "reports/reportrun.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <map>

namespace banzhang {

// The reports of a person's posts as a tree: by period, each with its last run.
class ReportCatalogueModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, LastRun, ColumnCount };
    enum Role { CodeRole = FirstOwnRole };
    // Words of a group ("Daily"), of a report ("agent-work"), and of a last run.
    struct Words
    {
        std::function<QString(ReportPeriod)> period;
        std::function<QString(const ReportKind &)> report;
        std::function<QString(const ReportKind &)> description;
        std::function<QString(const ReportRun &)> run;
    };

    ReportCatalogueModel(const std::vector<Post> &posts, Words words, QObject *parent = nullptr);

    // The last runs, of whichever reports; of others it is not known.
    void setLastRuns(const std::vector<ReportRun> &runs);
    [[nodiscard]] QModelIndex indexOf(const QString &code) const;
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        ReportPeriod period = ReportPeriod::Day;
        std::vector<ReportKind> kinds;
    };

    [[nodiscard]] QVariant ofGroup(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant ofKind(const ReportKind &kind, int column, int role) const;

    const Words m_words;
    std::vector<Group> m_groups;
    std::map<QString, ReportRun> m_runs;
};

// Groups stay as long as one of their reports does.
class ReportCatalogueFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ReportCatalogueFilter(ReportCatalogueModel &catalogue, QObject *parent = nullptr);
};

}
