// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/uicontext.h"
#include "quality/qualitypage.h"

#include <vector>

class QStackedWidget;
class QTabBar;

namespace banzhang {

class MessageBar;

// 质检: what inspectors, quality heads and leaders do with recordings and sheets, a tab each. Which
// pages there are is a matter of the person's posts; app adds them.
class QualityPane final : public Pane
{
    Q_OBJECT

public:
    explicit QualityPane(const UiContext &ui, QWidget *parent = nullptr);

    // Takes the page; tabs stand in the order of the calls.
    void addPage(QualityPage *page);
    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
    [[nodiscard]] const std::vector<QualityPage *> &pages() const { return m_pages; }
    // The page of this id comes to the front; unknown ids are left alone.
    void showPage(const QString &id);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildHead();
    void turnTo(int place);
    void writeTab(int place, int count);

    const UiContext m_ui;
    QTabBar *m_tabs;
    MessageBar *m_problem;
    QStackedWidget *m_stack;
    std::vector<QualityPage *> m_pages;
    int m_current = -1;
    bool m_isActive = false;
};

}
