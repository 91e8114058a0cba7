// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/findingdesk.h"
#include "quality/qualitypage.h"

class QCheckBox;

namespace banzhang {

class FilterCombo;
class FindingView;
class InkLabel;
class ListFrame;

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
    void addBar();
    void connectFilters();
    void addTable();
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

    const UiContext m_ui;
    FindingDesk &m_desk;
    FindingFilter *m_filter;
    FilterCombo *m_step;
    FilterCombo *m_team;
    QCheckBox *m_overdue;
    ListFrame *m_list;
    InkLabel *m_foot = nullptr;
    FindingView *m_view;
    FindingDetail m_detail; // id 0: none is shown
    quint64 m_generation = 0;
};

}
