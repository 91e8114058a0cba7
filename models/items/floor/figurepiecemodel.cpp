// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurepiecemodel.h"

#include "floor/figuretext.h"

#include <cmath>

namespace banzhang {

void FigurePieceModel::replace(const std::vector<FigurePiece> &pieces, int siteOffsetSeconds)
{
    m_siteOffset = siteOffsetSeconds;
    std::vector<PlacedPiece> rows;
    rows.reserve(pieces.size());
    for (const FigurePiece &piece : pieces)
        rows.push_back({int(rows.size()), piece});
    replaceRows(std::move(rows));
}

QVariant FigurePieceModel::cell(int column, int role, const PlacedPiece &placed) const
{
    const FigurePiece &piece = placed.piece;
    if (role == Qt::TextAlignmentRole)
        return int((column == Seconds ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == IdRole)
        return column == At ? QVariant(qint64(placed.place) + 1) : QVariant();
    if (role == SortRole && column == At)
        return piece.at;
    if (role == SortRole && column == Seconds)
        return piece.seconds.value_or(-1);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case At: return piece.at.toOffsetFromUtc(m_siteOffset).toString(QStringLiteral("HH:mm:ss"));
    case Seconds:
        return piece.seconds ? figureText(FigureUnit::Seconds, std::llround(*piece.seconds * 100))
                             : tr("lost");
    case Queue: return piece.queue;
    case Call: return piece.callUid;
    default: return {};
    }
}

QVariant FigurePieceModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Seconds ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return tr("Time");
    case Seconds: return tr("Length");
    case Queue: return tr("Queue");
    case Call: return tr("Call");
    default: return {};
    }
}

}
