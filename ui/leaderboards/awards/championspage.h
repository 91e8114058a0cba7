// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/championdesk.h"
#include "leaderboards/closingwhymodels.h"

class QPushButton;

namespace banzhang {

class FilterCombo;
class InkLabel;
class ListFrame;
class SearchField;

// 冠军: closed periods with their champions and what became of the prizes (#18 to #21); beside them
// why he won, the frozen orders, and what came later (B6).
class ChampionsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    ChampionsPage(const UiContext &ui, ChampionDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("champions"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;
    // Comes to that closing, whatever is filtered now.
    void lookAt(qint64 closingId);

private:
    [[nodiscard]] bool chooseWanted();
    void addFilters();
    void connectFilters();
    void addTable();
    void addDeeds();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildWhyTables();
    [[nodiscard]] QWidget *buildWhyTable(const char *name, const QString &title,
                                         QAbstractItemModel &model, int order,
                                         const std::vector<ColumnSpec> &columns);
    void onLooked();
    void updateFoot();
    void updateDeeds();
    void choose();
    void showWhy(const BoardClosing &closing, const ClosingWhy &why);
    void showNone();
    [[nodiscard]] const BoardClosing *chosen() const;
    [[nodiscard]] QStringList lines() const;
    void handOut();
    void sign();
    void recordSpeech();
    void takeBack();
    void settle();
    void closeByHand();
    void changePrizes();
    void copy();
    void print();
    void tellRefusal(const Problem &problem);

    const UiContext m_ui;
    ChampionDesk &m_desk;
    ClosingFilter *m_filter;
    FrozenPlaceModel *m_places;
    FrozenOrderModel *m_orders;
    ClosingAdjustmentModel *m_adjustments;
    ClosingChangeModel *m_changes;
    QString m_metric; // of what is shown
    FilterCombo *m_board;
    FilterCombo *m_show;
    FilterCombo *m_days;
    ListFrame *m_list;
    SearchField *m_text = nullptr;
    InkLabel *m_foot = nullptr;
    InkLabel *m_head;
    InkLabel *m_facts;
    InkLabel *m_later;
    InkLabel *m_proof;
    QWidget *m_laterTable = nullptr;
    QWidget *m_changeTable = nullptr;
    QPushButton *m_handOut = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_speech = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_settle = nullptr;
    quint64 m_generation = 0;
    qint64 m_wanted = 0; // closing to be chosen as soon as it has come
};

}
