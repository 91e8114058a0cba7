// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/honourdesk.h"

class QListView;
class QPushButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class HonourDelegate;
class InkLabel;
class MessageBar;
class SearchField;

// 光荣榜: champions, recognitions and praise with their portraits, big, the newest first (#20,
// #28); and the certificate of any of them (奖状).
class HonoursPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    HonoursPage(const UiContext &ui, HonourDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("honours"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildBar();
    void buildWall();
    void addKeys();
    void onLooked();
    void updateFoot();
    void updateDeeds();
    void recognise();
    void withdraw();
    void printCertificate();
    void saveCertificate();
    void copy();
    [[nodiscard]] std::vector<const Honour *> chosen() const;

    const UiContext m_ui;
    HonourDesk &m_desk;
    HonourFilter *m_filter;
    HonourDelegate *m_delegate;
    FilterCombo *m_kind;
    FilterCombo *m_title;
    SearchField *m_text;
    MessageBar *m_bar;
    QListView *m_wall;
    EmptyState *m_empty;
    InkLabel *m_foot;
    QPushButton *m_recognise;
    QPushButton *m_print;
    QPushButton *m_pdf;
    bool m_hasLooked = false;
};

}
