// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "quality/appealdesk.h"

class QSortFilterProxyModel;

namespace banzhang {

class FilterCombo;
class InkLabel;

// Appeals by item and by scorer: how many, what share was upheld, how long a decision took (A7).
class AppealStats final : public QWidget
{
    Q_OBJECT

public:
    AppealStats(const UiContext &ui, AppealDesk &desk, QWidget *parent);

    void reload();
    // The table that is used last, for copying and exporting.
    [[nodiscard]] TableView &seen() const;

private:
    TableView *addTable(const char *name, AppealFigureModel &model, const QString &title);
    void showSum();

    const UiContext m_ui;
    AppealDesk &m_desk;
    FilterCombo *m_span;
    InkLabel *m_sum;
    TableView *m_items = nullptr;
    TableView *m_scorers = nullptr;
};

}
