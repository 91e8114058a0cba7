// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/coverage.h"

#include <QAbstractTableModel>

namespace banzhang {

// The people that a team or queue needs, to be typed in: half-hours down, weekdays across.
class NeedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<CoverageNeed> &needs); // what was typed is forgotten
    [[nodiscard]] std::vector<CoverageNeed> needs() const;
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    void noteSaved();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // A number from 0 to 100000; an empty text is 0. Other words are refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changedTold(bool isChanged);

private:
    std::array<std::array<int, daysAWeek>, halfHoursADay> m_people{};
    bool m_isChanged = false;
};

}
