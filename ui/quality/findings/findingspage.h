// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/findingdesk.h"
#include "quality/qualitypage.h"

class QCheckBox;

namespace banzhang {

class EmptyState;
class FilterCombo;
class FindingView;
class InkLabel;
class MessageBar;
class SearchField;
class TableView;

// 整改: faults that were found, led from telling to verifying (#97, #101).
class FindingsPage final : public QualityPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    FindingsPage(const UiContext &ui, FindingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("findings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

Q_SIGNALS:
    // The sheet is to be read, with that item in front.
    void itemWanted(qint64 sheetId, const QString &itemKey);

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildBar();
    void buildTable();
    void addKeys();
    void onLooked();
    void updateTeams();
    void updateFoot();
    void filterStep();
    void choose();
    void showDetail(const FindingDetail &detail);
    void showNone();
    void begin(FindingDeed deed);
    void openSheet();
    void copy();
    void print();
    void savePdf();
    void exportSeen();

    const UiContext m_ui;
    FindingDesk &m_desk;
    FindingFilter *m_filter;
    FilterCombo *m_step;
    FilterCombo *m_team;
    QCheckBox *m_overdue;
    SearchField *m_text;
    MessageBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
    FindingView *m_view;
    FindingDetail m_detail; // id 0: none is shown
    quint64 m_generation = 0;
};

}
