// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"
#include "quality/previoussheetmodel.h"

namespace banzhang {

class TableView;

// The agent's last sheets (该坐席近 5 张评分表) with their mean, n and its 95 % interval; "too few"
// below two.
class PreviousSheets final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviousSheets(const UiContext &ui, QWidget *parent = nullptr);

    // Any order; the newest stands first.
    void setSheets(const std::vector<PreviousSheet> &sheets);
    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    void sheetWanted(qint64 sheetId); // Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    PreviousSheetModel *m_model;
    InkLabel *m_title;
    InkLabel *m_mean;
    TableView *m_table;
};

}
