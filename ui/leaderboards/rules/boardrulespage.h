// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/boardruledesk.h"

namespace banzhang {

class InkLabel;
class MessageBar;

// 榜单规则: by what the boards are ranked and who gets no place, with the days of each version; the
// prizes; what the boards reckon with. Managers make versions from tomorrow on, others read.
class BoardRulesPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    BoardRulesPage(const UiContext &ui, BoardRuleDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("boardRules"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildBelow();
    [[nodiscard]] TableView *buildTable(const char *name, QAbstractItemModel &model, int board,
                                        const std::vector<ColumnSpec> &columns);
    [[nodiscard]] QWidget *region(const QString &title, QWidget *body);
    void onLooked();
    void showChosen();
    [[nodiscard]] const BoardVersion *chosen() const;
    void change();
    void changePrizes();
    void showSetting();
    void tellSaved(const QString &what);

    const UiContext m_ui;
    BoardRuleDesk &m_desk;
    MessageBar *m_bar;
    TableView *m_table = nullptr;
    TableView *m_prizes = nullptr;
    InkLabel *m_words;
    InkLabel *m_setting;
    bool m_hasFailed = false; // the bar tells of it
};

}
