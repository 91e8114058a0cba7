// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaydrawer.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/problemsentence.h"
#include "common/tableview.h"
#include "common/words.h"
#include "floor/agentdayprint.h"
#include "floor/daynotes.h"
#include "floor/dayperson.h"
#include "floor/daytimeline.h"
#include "floor/daytotals.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int againMs = 5000;
constexpr int toolSize = 24;
constexpr int padding = 12;

}

AgentDayDrawer::AgentDayDrawer(const UiContext &ui, AgentDayDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_calls(new DayCallModel(this)),
      m_person(new DayPerson(ui, this)), m_problem(new MessageBar(ui, this)),
      m_timeline(new DayTimeline(ui, this)), m_totals(new DayTotals(ui, this)),
      m_figures(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_notes(new InkLabel(ui, &Theme::text, Type::Base, {}, this)), m_table(buildCalls())
{
    setObjectName(QStringLiteral("agentDay"));
    setMinimumWidth(410);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_problem);
    m_problem->clear();
    m_figures->setObjectName(QStringLiteral("dayFigures"));
    m_figures->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("dayNotes"));
    m_notes->setWordWrap(true);
    for (InkLabel *label : {m_figures, m_notes})
        label->setContentsMargins(padding, 8, padding, 4);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_person, m_timeline, m_totals, m_figures, m_notes})
        layout->addWidget(part);
    layout->addWidget(m_table, 1);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &AgentDayDrawer::reload);
    connect(&desk, &AgentDayDesk::told, this, &AgentDayDrawer::take);
    connect(&desk, &AgentDayDesk::photoTold, m_person, &DayPerson::setPhoto);
    connect(&desk, &AgentDayDesk::refused, this, &AgentDayDrawer::tell);
}

QToolButton *AgentDayDrawer::addTool(QWidget *head, const char *name, const QString &icon,
                                     const QString &tip)
{
    auto *tool = new QToolButton(head);
    tool->setObjectName(QLatin1String(name));
    tool->setAutoRaise(true);
    tool->setFixedSize(toolSize, toolSize);
    tool->setIcon(themedIcon(icon, m_ui.themes));
    tool->setToolTip(tip);
    tool->setAccessibleName(tip);
    head->layout()->addWidget(tool);
    return tool;
}

QWidget *AgentDayDrawer::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(32);
    head->setBackgroundRole(QPalette::Button);
    head->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(padding - 4, 0, 4, 0);
    layout->setSpacing(2);
    connect(addTool(head, "dayBefore", QStringLiteral("left"), tr("Day before (Alt+Left)")),
            &QToolButton::clicked, this, [this] { step(-1); });
    m_date = new InkLabel(m_ui, &Theme::text, Type::Strong, {}, head);
    m_date->setObjectName(QStringLiteral("dayDate"));
    layout->addWidget(m_date);
    m_next = addTool(head, "dayAfter", QStringLiteral("right"), tr("Day after (Alt+Right)"));
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    layout->addStretch();
    connect(addTool(head, "copyDay", QStringLiteral("copy"), tr("Copy the day as text")),
            &QToolButton::clicked, this, &AgentDayDrawer::copy);
    connect(addTool(head, "printDay", QStringLiteral("print"), tr("Print… (Ctrl+P)")),
            &QToolButton::clicked, this, &AgentDayDrawer::printDay);
    connect(addTool(head, "closeDay", QStringLiteral("x"), tr("Close (Esc)")),
            &QToolButton::clicked, this, &AgentDayDrawer::closeWanted);
    return head;
}

TableView *AgentDayDrawer::buildCalls()
{
    auto *table = new TableView(m_ui, QStringLiteral("floor/dayCalls"), this);
    table->setProperty("region", true);
    table->setAccessibleName(tr("Calls of the day"));
    table->setModel(m_calls);
    table->setSmallHead();
    table->setColumns({{DayCallModel::At, 72},
                       {DayCallModel::Customer, 96},
                       {DayCallModel::Talk, 52},
                       {DayCallModel::Ring, 46},
                       {DayCallModel::Hold, 56},
                       {DayCallModel::End, 72},
                       {DayCallModel::Queue, 60, false},
                       {DayCallModel::Wait, 56, false}});
    table->setEmptyState(new EmptyState(m_ui, QStringLiteral("phone"), tr("No call on this day"),
                                        tr("Calls stand here when they are over."), table));
    connect(table, &QAbstractItemView::activated, this, &AgentDayDrawer::choose);
    return table;
}

void AgentDayDrawer::open(AgentId agent)
{
    if (isHidden())
        m_wanted = {};
    const bool isAnother = std::exchange(m_agent, agent) != agent;
    show();
    m_again.start();
    reload();
    if (isAnother)
        m_desk.askPhoto(agent); // behind the day itself
}

void AgentDayDrawer::goTo(const QDate &day)
{
    if (!day.isValid() || day > m_ui.clock.siteNow().date())
        return;
    m_wanted = day == m_ui.clock.siteNow().date() ? QDate() : day;
    reload();
}

void AgentDayDrawer::step(int days)
{
    goTo((isToday() ? m_ui.clock.siteNow().date() : m_wanted).addDays(days));
}

bool AgentDayDrawer::isLoaded() const
{
    return m_day.agentId == m_agent && (isToday() || m_day.day == m_wanted);
}

bool AgentDayDrawer::isToday() const
{
    return m_wanted.isNull();
}

// A day that is over does not change; today's goes on.
void AgentDayDrawer::reload()
{
    const bool isThere = m_day.agentId == m_agent && m_day.day == m_wanted;
    if (isVisible() && (isToday() || !isThere))
        m_desk.ask(m_agent, m_wanted);
}

void AgentDayDrawer::take(const AgentDay &day)
{
    m_day = day;
    m_problem->clear();
    const QDate today = m_ui.clock.siteNow().date();
    m_date->setText(dayText(day.day, today));
    m_next->setEnabled(day.day < today);
    m_person->setDay(day);
    m_timeline->setDay(day);
    m_totals->setDay(day);
    m_figures->setText(dayFiguresText(day));
    m_notes->setText(dayNotesText(day));
    m_notes->setVisible(!day.notes.empty());
    m_calls->replace(day);
}

void AgentDayDrawer::tell(const Problem &problem)
{
    m_problem->tell(Alarm::Red, tr("The day cannot be read."), problemSentence(problem));
}

void AgentDayDrawer::focusCalls()
{
    m_table->setFocus();
}

// Who may not hear is offered nothing, so nothing is said to him either.
void AgentDayDrawer::choose(const QModelIndex &index)
{
    const DayCall &call = m_calls->rows()[size_t(index.row())].call;
    if (call.sound == CallSound::Recorded)
        Q_EMIT callWanted(m_day, call);
    else if (call.sound == CallSound::None)
        m_problem->tell(Alarm::Amber, tr("This call has no recording."), {});
}

void AgentDayDrawer::copy() const
{
    if (isLoaded())
        QGuiApplication::clipboard()->setText(dayAsText(m_day));
}

void AgentDayDrawer::printDay()
{
    if (!isLoaded())
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_day.agentNo + u' ' + m_day.day.toString(Qt::ISODate));
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { banzhang::printDay(*chosen, m_day); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void AgentDayDrawer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
    m_desk.forget();
}

}
