// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "quality/markermodel.h"

class QSortFilterProxyModel;

namespace banzhang {

class EmptyState;

// The markers below the transport. A click on time, kind or item plays from there, Enter too; a
// double click or F2 writes the remark, Delete takes the marker away.
class MarkerTable final : public TableView
{
    Q_OBJECT

public:
    MarkerTable(const UiContext &ui, MarkerModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool isReadOnly); // the model too
    void choose(qint64 number);        // selects it without playing
    void editText(qint64 number);
    [[nodiscard]] qint64 chosen() const; // 0: none

Q_SIGNALS:
    void playWanted(qint64 number);
    void removeWanted(qint64 number);
    void chosenChanged(qint64 number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QModelIndex indexOf(qint64 number, int column) const;

    MarkerModel &m_markers;
    QSortFilterProxyModel *m_order;
    EmptyState *m_empty;
};

}
