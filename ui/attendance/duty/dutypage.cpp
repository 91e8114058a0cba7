// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/dutypage.h"

#include "attendance/duty/dutydialogs.h"
#include "attendance/duty/dutylists.h"
#include "attendance/duty/dutyprint.h"
#include "attendance/duty/dutywords.h"
#include "attendance/duty/inspectionform.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int candidateWidth = 260;
constexpr int mostByKey = 9;
constexpr int mostCandidates = 60; // who comes later has had it more often

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}

DutyPage::DutyPage(const UiContext &ui, DutyDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_monday(mondayOf(ui.clock.siteNow().date())),
      m_bar(new MessageBar(ui, this)),
      m_range(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_team(new FilterCombo(tr("Team"), this)),
      m_grid(new TableView(ui, QStringLiteral("attendance/duties"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), tr("Loading…"), {}, m_grid)),
      m_candidateHead(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_candidates(new QListWidget(this)), m_rotate(new QPushButton(tr("Fill by rotation"), this)),
      m_handOver(new QPushButton(tr("Hand over…"), this)),
      m_done(new QPushButton(tr("Seen done"), this)),
      m_inspect(new QPushButton(tr("Inspect…"), this)), m_area(new QPushButton(tr("Area…"), this)),
      m_lists(new DutyLists(ui, desk, this))
{
    setObjectName(QStringLiteral("dutyPage"));
    m_bar->clear();
    buildGrid();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildWeek());
    splitter->addWidget(m_lists);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({330, 370});
    rememberSplit(ui, *splitter, QStringLiteral("attendance/dutySplit"));
    m_lists->setVisible(desk.rights().reads);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    connect(&desk, &DutyDesk::looked, this, &DutyPage::onLooked);
    connect(&desk, &DutyDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("Duty could not be read."), dutySentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &DutyDesk::refresh);
    connect(m_lists, &DutyLists::told, this, &DutyPage::tell);
    addKeys();
    updateDeeds();
    desk.refresh(); // for the count beside the tab
}

QWidget *DutyPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto turn = [&](const QString &text, const char *name, const QString &what, int weeks) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(what);
        button->setToolTip(what);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, weeks] {
            turnTo(weeks == 0 ? mondayOf(m_ui.clock.siteNow().date())
                              : m_monday.addDays(7LL * weeks));
        });
        layout->addWidget(button);
    };
    turn(QStringLiteral("‹"), "weekBefore", tr("The week before (Alt+Left)"), -1);
    m_range->setObjectName(QStringLiteral("weekRange"));
    layout->addWidget(m_range);
    turn(QStringLiteral("›"), "weekAfter", tr("The next week (Alt+Right)"), 1);
    turn(tr("This week"), "thisWeek", tr("This week"), 0);
    layout->addWidget(m_team);
    layout->addStretch();
    layout->addWidget(buildDeeds());
    connect(m_team, &FilterCombo::chosenChanged, this, [this] { updateCandidates(); });
    return bar;
}

QWidget *DutyPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         bool isAllowed, auto deed) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        button->setVisible(isAllowed);
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
    };
    const DutyRights &rights = m_desk.rights();
    add(m_rotate, "rotate", QKeySequence(Qt::ALT | Qt::Key_1), rights.assigns,
        [this] { rotate(); });
    add(m_handOver, "handOver", QKeySequence(Qt::ALT | Qt::Key_2), rights.assigns,
        [this] { handOver(); });
    add(m_done, "seenDone", QKeySequence(Qt::ALT | Qt::Key_3), rights.assigns,
        [this] { toggleDone(); });
    add(m_inspect, "inspect", QKeySequence(Qt::ALT | Qt::Key_4), rights.inspects,
        [this] { inspect(); });
    add(m_area, "area", QKeySequence(Qt::ALT | Qt::Key_5), rights.keepsAreas,
        [this] { editArea(); });
    m_inspect->setProperty("primary", true);
    return deeds;
}

void DutyPage::buildGrid()
{
    m_grid->setObjectName(QStringLiteral("duties"));
    m_grid->setAccessibleName(tr("The week's duty"));
    m_grid->setProperty("region", true);
    m_grid->setModel(&m_desk.grid());
    m_grid->setItemDelegate(new RowDelegate(m_ui, m_grid));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::ContiguousSelection);
    std::vector<ColumnSpec> columns{{DutyGridModel::Area, 110}};
    QList<int> ticking;
    for (int column = DutyGridModel::FirstDay; column < DutyGridModel::ColumnCount; ++column) {
        columns.push_back({column, 134});
        ticking.append(column);
    }
    m_grid->setColumns(columns);
    m_grid->setTickingColumns(ticking);
    m_grid->setEmptyState(m_empty);
    m_grid->installEventFilter(this);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateCandidates();
        updateDeeds();
    });
}

QWidget *DutyPage::buildWeek()
{
    auto *week = new QWidget(this);
    auto *layout = new QHBoxLayout(week);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 1);
    auto *side = new QWidget(week);
    side->setFixedWidth(candidateWidth);
    side->setVisible(m_desk.rights().assigns);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 4, 12, 4);
    m_candidateHead->setObjectName(QStringLiteral("candidateHead"));
    m_candidateHead->setWordWrap(true);
    column->addWidget(m_candidateHead);
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_candidates->setAccessibleName(tr("Who can be given this duty"));
    column->addWidget(m_candidates, 1);
    connect(m_candidates, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { give(item->data(Qt::UserRole).toLongLong()); });
    layout->addWidget(side);
    return week;
}

void DutyPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(QKeySequence::Print), [this] { print(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { turnTo(m_monday.addDays(-7)); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { turnTo(m_monday.addDays(7)); });
}

QString DutyPage::title() const
{
    return tr("Duty and conduct");
}

QStringList DutyPage::statusParts() const
{
    return {tr("%n area(s)", nullptr, m_desk.grid().rowCount()),
            tr("1–9 give · Del nobody · Space seen done · Alt+Left, Alt+Right week · Ctrl+P print "
               "· Ctrl+E export")};
}

void DutyPage::activate()
{
    m_desk.setToday(m_ui.clock.siteNow().date());
    m_desk.follow();
    m_grid->setFocus();
}

void DutyPage::deactivate()
{
    m_desk.rest();
}

void DutyPage::turnTo(QDate monday)
{
    m_monday = monday;
    m_desk.setWeek(monday);
}

void DutyPage::onLooked()
{
    const DutyWeek &week = m_desk.week();
    m_range->setText(
        tr("%1 to %2", "days of a week")
            .arg(week.from.toString(u"yyyy-MM-dd"_qs), week.from.addDays(6).toString(u"MM-dd"_qs)));
    m_empty->setText(tr("There are no areas yet"),
                     tr("A manager or scheduler adds them by Alt+5: hall, meeting room…"));
    if (!m_grid->currentIndex().isValid() && m_desk.grid().rowCount() > 0) {
        const qint64 today = week.from.daysTo(m_ui.clock.siteNow().date());
        m_grid->setCurrentIndex(m_desk.grid().index(
            0, DutyGridModel::FirstDay + int(today >= 0 && today < 7 ? today : 0)));
    }
    updateTeams();
    updateCandidates();
    updateDeeds();
    Q_EMIT countChanged(m_desk.openRedoTasks());
    Q_EMIT statusChanged();
}

void DutyPage::updateTeams()
{
    std::vector<std::pair<QString, QVariant>> teams;
    for (const DutyShift &shift : m_desk.week().shifts) {
        const std::pair<QString, QVariant> team{shift.team, shift.teamId};
        if (std::ranges::find(teams, team) == teams.end())
            teams.push_back(team);
    }
    std::ranges::sort(teams, {}, &std::pair<QString, QVariant>::first);
    m_team->setChoices(teams);
}

void DutyPage::updateCandidates()
{
    m_candidates->clear();
    if (!day().isValid()) {
        m_candidateHead->setText(tr("Choose an area and a day."));
        return;
    }
    const auto people = dutyCandidates(m_desk.week(), day(), teamId(), m_ui.clock.now());
    m_candidateHead->setText(
        people.empty()
            ? tr("Nobody to give it to on %1: the shifts have begun, or all have duty.")
                  .arg(day().toString(u"MM-dd"_qs))
            : tr("On shift on %1, who had it least first").arg(day().toString(u"MM-dd"_qs)));
    int place = 0;
    for (const DutyShift &one : people) {
        if (place == mostCandidates)
            break;
        const auto load = std::ranges::find(m_desk.week().loads, one.agentId, &DutyLoad::agentId);
        const int count = load == m_desk.week().loads.end() ? 0 : load->count;
        const QString key = ++place <= mostByKey ? QString::number(place) + u"  "_qs : u"    "_qs;
        auto *item =
            new QListWidgetItem(key + one.agentNo + u' ' + one.agent + u" · "_qs + one.shift
                                    + u" · "_qs + tr("%n time(s)", "of duty in eight weeks", count),
                                m_candidates);
        item->setData(Qt::UserRole, one.agentId);
    }
}

void DutyPage::updateDeeds()
{
    const Duty *one = duty();
    const bool isOpen = one && one->agentId > 0 && !one->isSettled;
    m_handOver->setEnabled(isOpen && !one->doneAt.isValid());
    m_done->setEnabled(isOpen && one->on <= m_ui.clock.siteNow().date());
    m_done->setText(one && one->doneAt.isValid() ? tr("Not done after all") : tr("Seen done"));
    m_done->setShortcut(QKeySequence(Qt::ALT | Qt::Key_3)); // a new text takes it away
}

bool DutyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyWeek();
            return true;
        }
        if (!(key->modifiers() & ~Qt::KeypadModifier) && pressed(key->key()))
            return true;
    }
    return TabPage::eventFilter(watched, event);
}

bool DutyPage::pressed(int key)
{
    if (!m_desk.rights().assigns)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        giveCandidate(key - Qt::Key_1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        give(0);
    else if (key == Qt::Key_Space)
        toggleDone();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_candidates->setFocus();
    else
        return false;
    return true;
}

qint64 DutyPage::areaId() const
{
    return m_grid->currentIndex().data(IdRole).toLongLong();
}

QDate DutyPage::day() const
{
    const QModelIndex index = m_grid->currentIndex();
    return index.isValid() && index.column() >= DutyGridModel::FirstDay
               ? m_desk.grid().day(index.column())
               : QDate();
}

const Duty *DutyPage::duty() const
{
    return m_desk.grid().duty(areaId(), m_grid->currentIndex().column());
}

qint64 DutyPage::teamId() const
{
    return m_team->chosen().toLongLong();
}

template <class T>
void DutyPage::tellRefusal(const QFuture<Result<T>> &deed, const QString &strong)
{
    whenDone(deed, this, [this, strong](const Result<T> &done) {
        if (done)
            m_bar->clear();
        else
            tell(false, strong, dutySentence(done.error()));
    });
}

void DutyPage::give(qint64 agentId)
{
    if (!day().isValid() || (agentId == 0 && !duty()))
        return;
    tellRefusal(m_desk.assign({{areaId(), day(), agentId}}), tr("The duty stays as it is."));
}

void DutyPage::giveCandidate(int place)
{
    if (const QListWidgetItem *item = m_candidates->item(place))
        give(item->data(Qt::UserRole).toLongLong());
}

void DutyPage::rotate()
{
    const auto cells = rotatedDuties(m_desk.week(), teamId(), m_ui.clock.now());
    if (cells.empty()) {
        tell(true, tr("There is nothing to fill."),
             tr("Every area is taken, or nobody's shift is still to come. Publish the roster "
                "first."));
        return;
    }
    whenDone(m_desk.assign(cells), this, [this](const Result<int> &done) {
        if (done)
            tell(true, tr("Filled."), tr("%n duty(-ies) given", nullptr, *done));
        else
            tell(false, tr("The week stays as it is."), dutySentence(done.error()));
    });
}

void DutyPage::handOver()
{
    if (const Duty *one = duty())
        (new HandOverDialog(m_ui, m_desk, *one,
                            m_grid->currentIndex().siblingAtColumn(0).data().toString(), this))
            ->open();
}

void DutyPage::toggleDone()
{
    if (const Duty *one = duty(); one && m_done->isEnabled())
        tellRefusal(m_desk.markDone(one->id, !one->doneAt.isValid()),
                    tr("It could not be recorded."));
}

void DutyPage::inspect()
{
    auto *form = new InspectionForm(m_ui, m_desk, InspectionKind::Hygiene, this);
    form->chooseArea(areaId());
    form->open();
}

// Of the column of areas the chosen one, else a new one at the end.
void DutyPage::editArea()
{
    const bool isChosen =
        m_grid->currentIndex().isValid() && m_grid->currentIndex().column() == DutyGridModel::Area;
    DutyArea area;
    area.position = m_desk.grid().rowCount() + 1;
    if (isChosen)
        area = m_desk.grid().find(areaId())->area;
    (new AreaDialog(m_ui, m_desk, area, this))->open();
}

void DutyPage::copyWeek() const
{
    QGuiApplication::clipboard()->setText(
        dutyText(m_desk.grid(), m_grid->selectionModel()->selectedIndexes()));
}

void DutyPage::printTo(QPagedPaintDevice &device) const
{
    printDuties(device, m_desk.grid(), tr("Duty %1").arg(m_range->text()),
                tr("Be there ten minutes before the shift. Hand over in writing only. Printed %1")
                    .arg(m_ui.clock.siteNow().toString(u"yyyy-MM-dd HH:mm"_qs)));
}

void DutyPage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *paper) { printTo(*paper); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void DutyPage::exportSeen()
{
    const bool isList = m_lists->isAncestorOf(focusWidget());
    const TableView *table = isList ? &m_lists->seen() : m_grid;
    m_ui.ask.saveFile(
        this, tr("Export"), QStringLiteral("duty.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this, table](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*table, m_ui, table->accessibleName(), path);
            if (done)
                tell(true, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                tell(false, tr("The file could not be written."), done.error().text);
        });
}

void DutyPage::tell(bool isWell, const QString &strong, const QString &text)
{
    m_bar->tell(isWell ? Alarm::None : Alarm::Red, strong, text);
}

}
