// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/boarddesk.h"

#include <array>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace banzhang {

class BoardColumn;
class FilterCombo;
class InkLabel;
class MessageBar;
class SearchField;
class TableView;

// 榜单: the boards of the day, the week, and the month or any range, side by side, live (#18, B1 to
// B5); what is behind each place, and what looks like gaming.
class BoardsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    BoardsPage(const UiContext &ui, BoardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("boards"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

    // The prizes in words, at the right of the bar.
    void setPrizes(const QString &words);
    // Something below the boards, as high as it wants to be: the honour wall's strip.
    void addStrip(QWidget *strip);

Q_SIGNALS:
    void lookedAt(bool isLookedAt); // what is added follows as the page does

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildWho();
    [[nodiscard]] QWidget *buildBoards();
    [[nodiscard]] QWidget *buildFoot();
    void buildChoices();
    void addDeed(QWidget *bar, const char *name, const char *icon, const QString &text,
                 const QKeySequence &key, void (BoardsPage::*deed)());
    void addKeys();
    void onLooked();
    void updateTeams();
    void updateFoot();
    void updateMix();
    void chooseRange(int row);
    void showOrders(const BoardPlace &place, const BoardLook &look);
    void showFlags();
    void importFile();
    void print();
    void exportSeen();
    [[nodiscard]] BoardColumn &seen() const; // with the focus, else the first

    const UiContext m_ui;
    BoardDesk &m_desk;
    MessageBar *m_bar;
    QButtonGroup *m_who;
    FilterCombo *m_team;
    QComboBox *m_ties;
    QComboBox *m_metric;
    QComboBox *m_range;
    SearchField *m_text;
    InkLabel *m_prizes;
    InkLabel *m_brackets;
    InkLabel *m_formula;
    InkLabel *m_flags;
    QVBoxLayout *m_whole;
    std::array<BoardColumn *, 3> m_columns{};
    bool m_hasFailed = false; // the bar tells of it
};

}
