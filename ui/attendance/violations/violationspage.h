// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violationdesk.h"
#include "common/monthcombo.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QCheckBox;
class QPushButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class MonthCombo;
class SearchField;
class TableView;
class WhyView;

// 待确认: a month's violations, decided with a key, and the answer to "why?" beside each.
class ViolationsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    ViolationsPage(const UiContext &ui, ViolationDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("violations"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;
    // Why something could not be done.
    void tell(const QString &headline, const QString &sentence);
    // Comes to the violation of that day, whatever is filtered now.
    void lookAt(ViolationId id, QDate day);

Q_SIGNALS:
    // The floor's time machine is to show the moment: a link that it reads.
    void floorWanted(const QString &link);
    // The agent appeals against the fine.
    void appealWanted(const banzhang::LedgerEntry &entry);

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildDeeds();
    [[nodiscard]] QWidget *buildFoot();
    void buildTable();
    void addKeys();
    void onLooked();
    void updateChoices();
    void updateFoot();
    void updateDeeds();
    void choose();
    [[nodiscard]] bool chooseWanted();
    void showWhy(const ViolationWhy &why);
    void showNone();
    [[nodiscard]] std::vector<Violation> chosen(bool undecidedOnly) const;
    void decide(bool isConfirming);
    void say();
    void enterPunch();
    [[nodiscard]] const LedgerEntry *fine() const; // that stands; nullptr: none does
    void appeal();
    void fixPunch(qint64 punchId);
    void propose();
    void importPunches();
    void showGaps();
    void openFloor();
    void copyWhy();
    void printWhy();
    void exportSeen();

    const UiContext m_ui;
    ViolationDesk &m_desk;
    ViolationFilter *m_filter;
    MonthCombo *m_month;
    FilterCombo *m_team;
    FilterCombo *m_rule;
    QCheckBox *m_undecided;
    SearchField *m_text;
    MessageBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
    WhyView *m_view;
    QPushButton *m_confirm;
    QPushButton *m_dismiss;
    QPushButton *m_say;
    QPushButton *m_punch;
    QPushButton *m_appeal;
    QPushButton *m_propose;
    ViolationWhy m_why; // id 0: none is shown
    quint64 m_generation = 0;
    ViolationId m_wanted{}; // to be chosen as soon as its month has come
};

}
