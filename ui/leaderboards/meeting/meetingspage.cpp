// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/printlines.h"
#include "common/rowdelegate.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "leaderboards/meeting/agendadialog.h"
#include "leaderboards/meeting/meetingdialogs.h"
#include "leaderboards/meeting/meetingrunner.h"
#include "leaderboards/meeting/meetingside.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int deedsHeight = 44;

}

MeetingsPage::MeetingsPage(const UiContext &ui, MeetingDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new MeetingFilter(desk.meetings(), this)),
      m_when(new FilterCombo(tr("Days"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("leaderboards/meetings"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("cal"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_side(new MeetingSide(ui, desk, this))
{
    setObjectName(QStringLiteral("meetingsPage"));
    m_bar->clear();
    buildTable();
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_table, 1);
    column->addWidget(buildDeeds());
    m_foot->setObjectName(QStringLiteral("meetingsFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_foot);
    auto *split = new QSplitter(this);
    split->addWidget(list);
    split->addWidget(m_side);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({720, 640});
    rememberSplit(ui, *split, QStringLiteral("leaderboards/meetingsSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(split, 1);
    connect(&desk, &MeetingDesk::listed, this, &MeetingsPage::onListed);
    connect(&desk, &MeetingDesk::sheetChanged, this, &MeetingsPage::onSheet);
    connect(&desk, &MeetingDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The meetings could not be read."), meetingSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &MeetingDesk::refresh);
    connect(m_side, &MeetingSide::tickWanted, this,
            [this](qint64 agent, bool isPresent) { tellRefusal(m_desk.tick(agent, isPresent)); });
    connect(m_side, &MeetingSide::actionChosen, this, &MeetingsPage::updateDeeds);
    connect(m_side, &MeetingSide::actionOpened, this, &MeetingsPage::endAction);
    addKeys();
    updateDeeds();
    makeWhatIsDue();
}

// What is due is made when the console starts, as soon as the server has said what day it is; and
// for the count beside the tab.
void MeetingsPage::makeWhatIsDue()
{
    if (m_ui.clock.isSet())
        return m_desk.refresh();
    auto *waits = new QObject(this);
    connect(&m_ui.clock, &ServerClock::ticked, waits, [this, waits] {
        if (!m_ui.clock.isSet())
            return;
        waits->deleteLater();
        m_desk.refresh();
    });
}

MeetingsPage::~MeetingsPage()
{
    delete m_runner;
}

MeetingRunner *MeetingsPage::runner() const
{
    return m_runner;
}

void MeetingsPage::tellRefusal(const Problem &problem)
{
    const QString sentence = meetingSentence(problem);
    if (m_runner)
        m_runner->tell(sentence);
    m_bar->tell(Alarm::Red, tr("That was not done."), sentence);
}

// lupdate takes a template's name for the class: no words in here.
template <class T>
void MeetingsPage::tellRefusal(const QFuture<Result<T>> &deed)
{
    whenDone(deed, this, [this](const Result<T> &done) {
        if (!done)
            tellRefusal(done.error());
    });
}

QWidget *MeetingsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_when->setObjectName(QStringLiteral("meetingDays"));
    m_when->setChoices({{tr("today"), int(Days::Today)},
                        {tr("this week"), int(Days::Week)},
                        {tr("next week"), int(Days::Next)},
                        {tr("missed ones"), int(Days::Missed)}});
    m_when->choose(int(Days::Today));
    layout->addWidget(m_when);
    layout->addStretch();
    connect(m_when, &FilterCombo::chosenChanged, this, [this](const QVariant &days) {
        showDays(days.isValid() ? Days(days.toInt()) : Days::Week);
    });
    auto *agendas = new QPushButton(tr("Agendas…"), bar);
    agendas->setObjectName(QStringLiteral("meetingAgendas"));
    agendas->setToolTip(tr("Times, slogan and items of each kind of meeting"));
    agendas->setVisible(m_desk.rights().mayPlan);
    layout->addWidget(agendas);
    connect(agendas, &QAbstractButton::clicked, this, &MeetingsPage::editAgendas);
    return bar;
}

QWidget *MeetingsPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    deeds->setFixedHeight(deedsHeight);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, const QKeySequence &key,
                         auto deed) {
        auto *button = new QPushButton(text, deeds);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
        return button;
    };
    const auto alt = [](Qt::Key key) { return QKeySequence(Qt::ALT | key); };
    m_enter = add(tr("Whole screen"), "enterMeeting", alt(Qt::Key_1), [this] { enter(); });
    m_enter->setProperty("primary", true);
    m_cancel = add(tr("Call off…"), "cancelMeeting", alt(Qt::Key_2), [this] { cancel(); });
    m_host = add(tr("Host…"), "meetingHost", alt(Qt::Key_3), [this] { nameHost(); });
    m_write = add(tr("Minutes…"), "writeMinute", alt(Qt::Key_4), [this] { write(); });
    m_action = add(tr("Action…"), "addMeetingAction", alt(Qt::Key_5), [this] { addAction(); });
    m_done = add(tr("Done…"), "endMeetingAction", alt(Qt::Key_6), [this] { endAction(); });
    layout->addStretch();
    m_print =
        add(tr("Print…"), "printMeeting", QKeySequence(QKeySequence::Print), [this] { print(); });
    return deeds;
}

void MeetingsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("meetings"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MeetingModel::Time, Qt::AscendingOrder);
    m_table->setColumns({{MeetingModel::Day, 96},
                         {MeetingModel::Time, 56},
                         {MeetingModel::Name, 136, true, true},
                         {MeetingModel::Who, 96},
                         {MeetingModel::State, 80},
                         {MeetingModel::Host, 104},
                         {MeetingModel::Turnout, 64},
                         {MeetingModel::Actions, 72}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MeetingsPage::choose);
    connect(m_table, &QAbstractItemView::activated, this, &MeetingsPage::enter);
}

void MeetingsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::Key_F11), [this] { enter(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QStringList MeetingsPage::statusParts() const
{
    return {tr("%n meeting(s)", nullptr, m_filter->rowCount()),
            tr("F11 whole screen · Alt+4 minutes · Alt+5 action · Space there or not")};
}

void MeetingsPage::activate()
{
    m_empty->setText(tr("Loading…"), {});
    showDays(m_days);
    m_desk.follow();
    m_table->setFocus();
}

void MeetingsPage::deactivate()
{
    if (!m_runner) // which goes on while another page is looked at
        m_desk.rest();
}

void MeetingsPage::showDays(Days days)
{
    m_days = days;
    const QDate today = m_ui.clock.siteNow().date();
    const QDate monday = today.addDays(1 - today.dayOfWeek() + (days == Days::Next ? 7 : 0));
    const QDate from = days == Days::Today ? today : monday;
    const QDate to = days == Days::Today ? today : monday.addDays(6);
    m_filter->setMissedOnly(days == Days::Missed);
    m_filter->setDays(from, to);
    m_desk.setDays(from, to);
}

const Meeting *MeetingsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : m_desk.meetings().find(rows.first().data(IdRole).toLongLong());
}

void MeetingsPage::onListed()
{
    m_bar->clear();
    const int missed = m_desk.missedCount();
    if (missed > 0)
        m_bar->tell(Alarm::Amber, tr("%n meeting(s) missed in 14 days.", nullptr, missed),
                    tr("Hold them, or say why not (Alt+2)."));
    m_foot->setText(
        QStringList{tr("%n shown", nullptr, m_filter->rowCount()), tr("%n missed", nullptr, missed)}
            .join(QStringLiteral(" · ")));
    m_empty->setText(tr("No meetings"),
                     tr("They are made from published shifts, ten minutes into each, and by the "
                        "agendas."));
    Q_EMIT countChanged(missed);
    Q_EMIT statusChanged();
    if (!m_table->selectionModel()->hasSelection() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateDeeds();
}

void MeetingsPage::choose()
{
    const Meeting *one = chosen();
    if (!m_runner && (one ? one->id : 0) != m_desk.sheet().meeting.id)
        m_desk.look(one ? one->id : 0);
    updateDeeds();
}

void MeetingsPage::onSheet()
{
    const MeetingSheet &sheet = m_desk.sheet();
    if (m_runner)
        m_runner->setSheet(sheet);
    else if (m_entering != 0 && sheet.meeting.id == m_entering)
        openRunner();
    updateDeeds();
}

void MeetingsPage::updateDeeds()
{
    const Meeting *one = chosen();
    const bool mayRun = one && one->mayRun;
    const bool isPlanned =
        mayRun && (one->state == MeetingState::Planned || one->state == MeetingState::Missed);
    const bool isOpen = isPlanned || (mayRun && one->state == MeetingState::Running);
    const QString reach =
        !one      ? tr("Choose a meeting.")
        : !mayRun ? meetingSentence(
              Problem{ProblemKind::Denied, {}, {}, QStringLiteral("meeting_reach"), {}, {}})
                  : QString();
    const auto set = [&](QPushButton *button, bool may, const QString &otherwise) {
        button->setVisible(m_desk.rights().mayRun || button == m_enter || button == m_print);
        button->setEnabled(may);
        button->setToolTip(may ? QString() : reach.isEmpty() ? otherwise : reach);
    };
    m_enter->setEnabled(one && one->state != MeetingState::Cancelled);
    m_print->setEnabled(one != nullptr);
    set(m_cancel, isPlanned, tr("Only what has not begun is called off."));
    set(m_host, isOpen, tr("It is over: its host stays."));
    const bool mayWrite = mayRun && one->state != MeetingState::Cancelled;
    set(m_write, mayWrite, tr("It was called off."));
    set(m_action, mayWrite, tr("It was called off."));
    const MeetingAction *action = m_side->chosenAction();
    set(m_done, action && action->mayEnd, tr("Choose an open action."));
}

void MeetingsPage::enter()
{
    const Meeting *one = chosen();
    if (!one || one->state == MeetingState::Cancelled || m_runner)
        return;
    if (m_desk.sheet().meeting.id == one->id)
        return openRunner();
    m_entering = one->id;
    m_desk.look(one->id);
}

void MeetingsPage::openRunner()
{
    m_entering = 0;
    m_runner = new MeetingRunner(m_ui);
    m_runner->setAttribute(Qt::WA_DeleteOnClose);
    m_runner->setSheet(m_desk.sheet());
    connect(m_runner, &MeetingRunner::stepWanted, this, &MeetingsPage::step);
    connect(m_runner, &MeetingRunner::noteWanted, this, [this](int position, const QString &words) {
        tellRefusal(m_desk.write(position, words));
    });
    connect(m_runner, &MeetingRunner::tickWanted, this,
            [this](qint64 agent, bool isPresent) { tellRefusal(m_desk.tick(agent, isPresent)); });
    connect(m_runner, &MeetingRunner::awardWanted, this,
            [this](qint64 champion, AwardDeed deed, const QString &signature) {
                tellRefusal(m_desk.mark(champion, deed, signature));
            });
    connect(m_runner, &MeetingRunner::left, this, [this] {
        if (!isVisible())
            return m_desk.rest();
        window()->activateWindow();
        m_table->setFocus();
    });
    m_runner->showFullScreen();
    m_runner->activateWindow();
}

void MeetingsPage::step(MeetingStep step)
{
    const auto deed = m_desk.step(step);
    whenDone(deed, this, [this](const Result<int> &revision) {
        if (m_runner)
            m_runner->expectRevision(revision ? *revision : 0);
    });
    tellRefusal(deed);
}

void MeetingsPage::cancel()
{
    if (const Meeting *one = chosen(); one && m_cancel->isEnabled())
        (new CancelMeetingDialog(m_ui, m_desk, *one, this))->open();
}

void MeetingsPage::nameHost()
{
    const Meeting *one = chosen();
    if (!one || !m_host->isEnabled())
        return;
    whenDone(m_desk.hosts(one->id), this,
             [this, meeting = *one](const Result<std::vector<HostCandidate>> &hosts) {
                 if (hosts)
                     (new HostDialog(m_ui, m_desk, meeting, *hosts, this))->open();
                 else
                     m_bar->tell(Alarm::Red, tr("The hosts could not be read."),
                                 meetingSentence(hosts.error()));
             });
}

void MeetingsPage::write()
{
    if (m_write->isEnabled() && m_desk.sheet().meeting.id != 0)
        (new MinuteDialog(m_ui, m_desk, this))->open();
}

void MeetingsPage::addAction()
{
    if (m_action->isEnabled() && m_desk.sheet().meeting.id != 0)
        whenDone(m_desk.staff(), this, [this](const Result<std::vector<MeetingStaff>> &staff) {
            // Without them the agents can be chosen still.
            (new ActionDialog(m_ui, m_desk, staff.value_or(std::vector<MeetingStaff>{}), this))
                ->open();
        });
}

void MeetingsPage::endAction()
{
    if (const MeetingAction *action = m_side->chosenAction(); action && action->mayEnd)
        (new ActionDoneDialog(m_ui, m_desk, *action, this))->open();
}

void MeetingsPage::editAgendas()
{
    whenDone(m_desk.series(m_ui.clock.siteNow().date()), this,
             [this](const Result<std::vector<MeetingSeries>> &series) {
                 if (series)
                     (new AgendaDialog(m_ui, m_desk, *series, this))->open();
                 else
                     m_bar->tell(Alarm::Red, tr("The agendas could not be read."),
                                 meetingSentence(series.error()));
             });
}

void MeetingsPage::printTo(QPagedPaintDevice &device) const
{
    const MeetingSheet &sheet = m_desk.sheet();
    printLines(device,
               tr("Minutes: %1 %2", "meeting, day")
                   .arg(meetingTitle(sheet.meeting), sheet.meeting.on.toString(Qt::ISODate)),
               meetingLines(sheet, m_ui.clock), {tr("Host"), tr("Manager")});
}

void MeetingsPage::print()
{
    if (m_desk.sheet().meeting.id == 0)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *paper) { printTo(*paper); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void MeetingsPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the meetings"), QStringLiteral("meetings.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*m_table, m_ui, title(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
