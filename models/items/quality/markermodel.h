// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/markerbook.h"

#include <QHash>

namespace banzhang {

// The markers of a recording as a table; a marker's text is written in its cell.
class MarkerModel final : public KeyedTable<NumberedMarker>
{
    Q_OBJECT

public:
    enum Column { At, Kind, Item, Text, ColumnCount };
    enum Role { KindRole = FirstOwnRole + 60 }; // int of MarkerKind

    explicit MarkerModel(QObject *parent = nullptr);

    void setItemNames(const QHash<qint64, QString> &names);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    // Somebody wrote another text; whoever keeps the markers brings it back as a new row.
    void textWritten(qint64 number, const QString &text);

private:
    [[nodiscard]] QVariant cell(int column, int role, const NumberedMarker &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const NumberedMarker &row) const override { return row.number; }
    [[nodiscard]] QString text(int column, const Marker &marker) const;

    QHash<qint64, QString> m_itemNames;
    bool m_isReadOnly = false;
};

// "Praise", "Fault", "Pause point"
[[nodiscard]] QString markerWord(MarkerKind kind);

}
