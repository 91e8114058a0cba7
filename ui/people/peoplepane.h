// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/uicontext.h"
#include "people/peoplepage.h"

class QStackedWidget;
class QTabBar;

namespace banzhang {

class MessageBar;
class SearchField;

// For administrators: agents, teams and the accounts of the console.
class PeoplePane final : public Pane
{
    Q_OBJECT

public:
    // The desk outlives the pane.
    PeoplePane(const UiContext &ui, PeopleDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    [[nodiscard]] QWidget *buildHead();
    void addPage(PeoplePage *page);
    void addKeys();
    void showPage(int place);
    void updateTabs();
    void tellLoadProblem(const Problem &problem);
    [[nodiscard]] PeoplePage &page() const;

    const UiContext m_ui;
    PeopleDesk &m_desk;
    QTabBar *m_tabs;
    SearchField *m_search;
    MessageBar *m_problem;
    NoteBar *m_note;
    QStackedWidget *m_stack;
    std::vector<PeoplePage *> m_pages;
    QStringList m_searches; // what is searched for, a page each
};

}
