// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplepane.h"

#include "common/messagebar.h"
#include "common/searchfield.h"
#include "people/peoplewords.h"
#include "people/personpage.h"
#include "people/staffpage.h"
#include "people/teampage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace banzhang {
namespace {

constexpr int headHeight = 44;

}

PeoplePane::PeoplePane(const UiContext &ui, PeopleDesk &desk, QWidget *parent)
    : Pane(parent), m_ui(ui), m_desk(desk), m_tabs(new QTabBar(this)),
      m_search(new SearchField(ui, tr("Number, name, team"), this)),
      m_problem(new MessageBar(ui, this)), m_note(new NoteBar(ui, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("peoplePane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    auto *people = new PersonPage(ui, desk, this);
    addPage(people);
    addPage(new TeamPage(ui, desk, this));
    addPage(new StaffPage(ui, desk, this));
    connect(people, &PersonPage::searchCleared, m_search, &QLineEdit::clear);
    connect(m_tabs, &QTabBar::currentChanged, this, &PeoplePane::showPage);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_searches[m_tabs->currentIndex()] = text;
        page().search(text);
    });
    connect(&desk, &PeopleDesk::loaded, this, [this] {
        m_problem->clear();
        updateTabs();
    });
    connect(&desk, &PeopleDesk::loadFailed, this, &PeoplePane::tellLoadProblem);
    connect(m_problem, &MessageBar::pressed, &desk, &PeopleDesk::reload);
    addKeys();
    updateTabs();
}

QWidget *PeoplePane::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, title(), head));
    layout->addSpacing(8);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("region", true);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_search);
    return head;
}

void PeoplePane::addPage(PeoplePage *page)
{
    m_stack->addWidget(page);
    m_pages.push_back(page);
    m_searches.append(QString());
    page->table().setProperty("region", true);
    connect(page, &PeoplePage::statusChanged, this, &Pane::statusPartsChanged);
    connect(page, &PeoplePage::noted, this,
            [this](const QString &text, const QString &button, const std::function<void()> &deed) {
                m_problem->clear();
                m_note->tell(text, button, deed);
            });
    connect(page, &PeoplePage::failed, this, [this](const QString &sentence) {
        m_problem->tell(Alarm::Red, tr("That did not work."), sentence);
    });
}

void PeoplePane::addKeys()
{
    addKey(QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addKey(QKeySequence(QKeySequence::Refresh), [this] { m_desk.reload(); });
    addKey(QKeySequence(QKeySequence::Undo), [this] { m_note->press(); });
    addKey(QKeySequence(tr("Ctrl+Tab")),
           [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
}

QString PeoplePane::id() const
{
    return QStringLiteral("people");
}

QString PeoplePane::title() const
{
    return tr("People");
}

QString PeoplePane::iconName() const
{
    return QStringLiteral("people");
}

PeoplePage &PeoplePane::page() const
{
    return *m_pages[size_t(m_stack->currentIndex())];
}

QStringList PeoplePane::statusParts() const
{
    return page().statusParts();
}

void PeoplePane::activate()
{
    m_desk.reload();
    page().table().setFocus();
}

void PeoplePane::showPage(int place)
{
    m_stack->setCurrentIndex(place);
    m_search->show(m_searches[place]);
    page().table().setFocus();
    Q_EMIT statusPartsChanged();
}

void PeoplePane::updateTabs()
{
    const auto text = [](const QString &word, int count) {
        return count > 0 ? tr("%1 %2", "tab: word and count").arg(word).arg(count) : word;
    };
    m_tabs->setTabText(0, text(tr("Agents"), m_desk.people().rowCount()));
    m_tabs->setTabText(1, text(tr("Teams"), m_desk.teams().rowCount()));
    m_tabs->setTabText(2, text(tr("Staff"), m_desk.staff().rowCount()));
    Q_EMIT statusPartsChanged();
}

void PeoplePane::tellLoadProblem(const Problem &problem)
{
    m_problem->tell(Alarm::Red, tr("People could not be read."), peopleSentence(problem), {},
                    tr("Try again"));
}

}
