// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/appeals/appealpanel.h"
#include "quality/qualitypage.h"

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace banzhang {

class AppealStats;
class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class SearchField;
class TableView;

// 申诉: the appeals that the reader may see with their clocks, one of them beside the list, and the
// figures of all.
class AppealsPage final : public QualityPage
{
    Q_OBJECT

public:
    // The desk outlives the page; it looks and listens from now on, so that the tab can count.
    AppealsPage(const UiContext &ui, AppealDesk &desk, const AppealRights &rights,
                QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("appeals"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

    // Asks for the agent's appeal against a sheet.
    void raise(qint64 sheetId, QWidget *over);

private:
    QWidget *buildBar();
    QWidget *buildList();
    void addKeys();
    void look();
    void onLooked();
    void filter();
    void tellEmpty();
    void choose();
    void showFigures(bool isOn);
    void exportSeen();
    void exportTo(const QString &path);
    [[nodiscard]] TableView &seen() const;

    const UiContext m_ui;
    AppealDesk &m_desk;
    const AppealRights m_rights;
    QSortFilterProxyModel *m_order;
    FilterCombo *m_state;
    FilterCombo *m_span;
    SearchField *m_text;
    QPushButton *m_figures;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    AppealPanel *m_panel;
    AppealStats *m_stats;
    qint64 m_wanted = 0; // to be chosen when it is there
};

}
