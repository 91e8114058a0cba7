// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

#include <vector>

class QStackedWidget;
class QTabBar;

namespace banzhang {

class MessageBar;

// A pane whose work is parted into pages, a tab each. Which pages there are is a matter of the
// person's posts; app adds them.
class TabbedPane : public Pane
{
    Q_OBJECT

public:
    // Takes the page; tabs stand in the order of the calls.
    void addPage(TabPage *page);
    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
    [[nodiscard]] const std::vector<TabPage *> &pages() const { return m_pages; }
    // The page of this id comes to the front; unknown ids are left alone.
    void showPage(const QString &id);

    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

protected:
    // `title` stands before the tabs.
    TabbedPane(const UiContext &ui, const QString &title, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildHead(const QString &title);
    void turnTo(int place);
    void writeTab(int place, int count);

    const UiContext m_ui;
    QTabBar *m_tabs;
    MessageBar *m_problem;
    QStackedWidget *m_stack;
    std::vector<TabPage *> m_pages;
    int m_current = -1;
    bool m_isActive = false;
};

}
