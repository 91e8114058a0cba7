// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tabbedpane.h"

#include "common/inklabel.h"
#include "common/messagebar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace banzhang {

namespace {

constexpr int headHeight = 44;

}

TabbedPane::TabbedPane(const UiContext &ui, const QString &title, QWidget *parent)
    : Pane(parent), m_ui(ui), m_tabs(new QTabBar(this)), m_problem(new MessageBar(ui, this)),
      m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(title));
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedPane::turnTo);
    addKey(QKeySequence(tr("Ctrl+Tab")), [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % std::max(m_tabs->count(), 1));
    });
}

QWidget *TabbedPane::buildHead(const QString &title)
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, title, head));
    layout->addSpacing(8);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("region", true);
    layout->addWidget(m_tabs);
    layout->addStretch();
    return head;
}

void TabbedPane::addPage(TabPage *page)
{
    const int place = int(m_pages.size());
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    connect(page, &TabPage::statusChanged, this, &Pane::statusPartsChanged);
    connect(page, &TabPage::countChanged, this,
            [this, place](int count) { writeTab(place, count); });
    connect(page, &TabPage::failed, this, [this](const QString &head, const QString &why) {
        m_problem->tell(Alarm::Red, head, why);
    });
}

void TabbedPane::writeTab(int place, int count)
{
    const QString word = m_pages[size_t(place)]->title();
    m_tabs->setTabText(place,
                       count > 0 ? tr("%1 %2", "tab: word and count").arg(word).arg(count) : word);
}

void TabbedPane::showPage(const QString &id)
{
    for (size_t place = 0; place < m_pages.size(); ++place) {
        if (m_pages[place]->id() == id)
            m_tabs->setCurrentIndex(int(place));
    }
}

void TabbedPane::turnTo(int place)
{
    if (m_current >= 0 && m_isActive)
        m_pages[size_t(m_current)]->deactivate();
    m_problem->clear();
    m_current = place;
    m_stack->setCurrentIndex(place);
    if (place >= 0 && m_isActive)
        m_pages[size_t(place)]->activate();
    Q_EMIT statusPartsChanged();
}

QStringList TabbedPane::statusParts() const
{
    return m_current < 0 ? QStringList() : m_pages[size_t(m_current)]->statusParts();
}

void TabbedPane::activate()
{
    m_isActive = true;
    if (m_current >= 0)
        m_pages[size_t(m_current)]->activate();
}

void TabbedPane::deactivate()
{
    m_isActive = false;
    if (m_current >= 0)
        m_pages[size_t(m_current)]->deactivate();
}

}
