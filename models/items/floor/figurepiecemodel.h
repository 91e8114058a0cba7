// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"
#include "floor/appraisal.h"

namespace banzhang {

// A piece and its place: the longest is the first.
struct PlacedPiece
{
    int place = 0;
    FigurePiece piece;

    bool operator==(const PlacedPiece &) const = default;
};

// The calls, or times, behind a figure.
class FigurePieceModel final : public TableModel<PlacedPiece, int>
{
    Q_OBJECT

public:
    enum Column { At, Seconds, Queue, Call, ColumnCount };
    using TableModel::TableModel;

    void replace(const std::vector<FigurePiece> &pieces, int siteOffsetSeconds);

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const PlacedPiece &placed) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] int keyOf(const PlacedPiece &placed) const override { return placed.place; }
    [[nodiscard]] QList<int> rolesOf(int) const override { return {Qt::DisplayRole, SortRole}; }

    int m_siteOffset = 0;
};

}
