// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/qualitypage.h"
#include "quality/statdesk.h"
#include "quality/stats/statprint.h"

#include <QTimer>

class QSortFilterProxyModel;

namespace banzhang {

class EmptyState;
class InkLabel;
class MessageBar;
class SearchField;
class StatBar;
class StatSide;
class TableView;

// 统计: means of sheets by agent, team, inspector or item, each with n and its interval, places
// that say what the data cannot tell apart, trends, and the items that lose most.
class StatsPage final : public QualityPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    StatsPage(const UiContext &ui, StatDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

    // What is printed of what is seen now.
    [[nodiscard]] PrintedStats printed() const;

private:
    [[nodiscard]] QWidget *buildFoot();
    void buildTable();
    void addKeys();
    void reload();
    void take();
    void tellStale();
    void updateSummary();
    void updateEmpty();
    void chooseRow();
    void lookCloser();
    [[nodiscard]] const QualityStat *current() const;
    [[nodiscard]] std::vector<QualityStat> seen() const;
    void exportSeen();
    void exportTo(const QString &path);
    void print();
    void savePdf();

    const UiContext m_ui;
    StatDesk &m_desk;
    QSortFilterProxyModel *m_order;
    StatBar *m_bar;
    MessageBar *m_message;
    QWidget *m_room; // where the table stands
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    StatSide *m_side;
    InkLabel *m_summary;
    SearchField *m_text;
    QTimer m_soon;    // a row that is only passed by is not looked at closely
    int m_shown = -1; // the kind of rows that the table was made for
};

}
