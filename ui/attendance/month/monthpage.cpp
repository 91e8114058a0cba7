// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/monthpage.h"

#include "attendance/month/attendancedaydialog.h"
#include "attendance/month/monthgrid.h"
#include "attendance/month/monthoutput.h"
#include "attendance/month/monthwords.h"
#include "attendance/month/yeardialog.h"
#include "attendance/violations/whywords.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/monthcombo.h"
#include "common/searchfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr QLatin1String groupedSetting("attendance/monthGrouped");
constexpr QLatin1String teamSetting("attendance/monthTeam");

}

MonthPage::MonthPage(const UiContext &ui, MonthGridDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_grouped(new QCheckBox(tr("By team"), this)),
      m_text(new SearchField(ui, tr("Agent"), this)),
      m_year(new QPushButton(tr("A whole year…"), this)), m_more(new QToolButton(this)),
      m_bar(new MessageBar(ui, this)),
      m_grid(new MonthGrid(ui, desk.grid(), QStringLiteral("attendance/month"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), tr("Loading…"), {}, m_grid)),
      m_sums(new InkLabel(ui, &Theme::text, Type::Strong, {}, this))
{
    setObjectName(QStringLiteral("monthPage"));
    m_bar->clear();
    m_grid->setObjectName(QStringLiteral("monthGrid"));
    m_grid->setAccessibleName(tr("The month day by day"));
    m_grid->setEmptyState(m_empty);
    QList<int> figures;
    for (int column = MonthGridModel::DaysPresent; column <= MonthGridModel::Fines; ++column)
        figures.append(column);
    m_grid->setFigures(figures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(m_grid, 1);
    layout->addWidget(buildFoot());
    connect(&desk, &MonthGridDesk::looked, this, &MonthPage::onLooked);
    connect(&desk, &MonthGridDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The month could not be read."), attendanceSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &MonthGridDesk::refresh);
    connect(m_grid, &MonthGrid::dayWanted, this, &MonthPage::openDay);
    connect(m_grid, &MonthGrid::personWanted, this, &MonthPage::openYear);
    addKeys();
    desk.setMonth(m_month->month());
}

QWidget *MonthPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_grouped->setObjectName(QStringLiteral("byTeam"));
    m_grouped->setChecked(m_ui.settings.ofPerson(groupedSetting, true).toBool());
    m_desk.grid().setGrouped(m_grouped->isChecked());
    m_year->setObjectName(QStringLiteral("openYear"));
    m_year->setAutoDefault(false);
    m_year->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_year->setProperty("keyCap", QStringLiteral("Alt+1"));
    m_year->setToolTip(tr("The year of the chosen agent (Alt+1)"));
    m_more->setObjectName(QStringLiteral("monthMore"));
    m_more->setIcon(themedIcon(QStringLiteral("more"), m_ui.themes));
    m_more->setToolTip(tr("Print, export"));
    m_more->setAccessibleName(m_more->toolTip());
    buildMenu();
    layout->addWidget(m_month);
    layout->addWidget(m_team);
    layout->addWidget(m_grouped);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_year);
    layout->addWidget(m_more);
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &MonthGridDesk::setMonth);
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_ui.settings.setOfPerson(teamSetting, team);
        filter();
    });
    connect(m_text, &SearchField::searched, this, &MonthPage::filter);
    connect(m_year, &QPushButton::clicked, this, [this] { openYear(m_grid->chosen()); });
    connect(m_grouped, &QCheckBox::toggled, this, [this](bool isGrouped) {
        m_ui.settings.setOfPerson(groupedSetting, isGrouped);
        m_desk.grid().setGrouped(isGrouped);
    });
    return bar;
}

QWidget *MonthPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(24);
    m_sums->setObjectName(QStringLiteral("monthSums"));
    auto *legend = new InkLabel(m_ui, &Theme::text2, Type::Small, legendText(), foot);
    legend->setObjectName(QStringLiteral("monthLegend"));
    layout->addWidget(legend);
    layout->addStretch();
    layout->addWidget(m_sums);
    return foot;
}

void MonthPage::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Print the month…\tCtrl+P"), this, &MonthPage::print);
    menu->addAction(tr("Save as PDF…"), this, &MonthPage::savePdf);
    menu->addAction(tr("Export…\tCtrl+E"), this, &MonthPage::exportSeen);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void MonthPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(QKeySequence::Print), [this] { print(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { turn(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { turn(1); });
}

QString MonthPage::title() const
{
    return tr("Attendance month", "a page");
}

QStringList MonthPage::statusParts() const
{
    return {tr("%n agent(s)", nullptr, m_desk.grid().people()),
            tr("Enter the day · Alt+1 the year · Alt+Left month before · Alt+Right next month · "
               "Ctrl+C copy · Ctrl+P print · Ctrl+E export")};
}

void MonthPage::activate()
{
    m_desk.follow();
    m_grid->setFocus();
}

void MonthPage::deactivate()
{
    m_desk.rest();
}

// Months stand newest first.
void MonthPage::turn(int months)
{
    const int place = m_month->currentIndex() - months;
    if (place >= 0 && place < m_month->count())
        m_month->setCurrentIndex(place);
}

void MonthPage::onLooked()
{
    m_bar->clear();
    updateTeams();
    updateFoot();
    if (!m_grid->currentIndex().isValid() && m_desk.grid().rowCount() > 1)
        m_grid->setCurrentIndex(m_desk.grid().index(1, MonthGridModel::FirstDay));
}

// The first look restores the team that was chosen the last time.
void MonthPage::updateTeams()
{
    std::vector<std::pair<QString, QVariant>> teams;
    for (const MonthRow &row : m_desk.grid().sheet().rows) {
        const std::pair<QString, QVariant> team(row.team, row.teamId);
        if (row.teamId != 0 && (teams.empty() || teams.back() != team)
            && std::ranges::find(teams, team) == teams.end())
            teams.push_back(team);
    }
    std::ranges::sort(teams, {}, [](const auto &team) { return team.first; });
    const QVariant wanted = m_hasLooked ? m_team->chosen() : m_ui.settings.ofPerson(teamSetting);
    m_team->setChoices(teams);
    if (!m_hasLooked && wanted.isValid())
        m_team->choose(wanted.toLongLong());
    m_hasLooked = true;
}

void MonthPage::filter()
{
    m_desk.grid().setFilter(m_team->chosen().toLongLong(), m_text->text().trimmed());
    updateFoot();
}

void MonthPage::updateFoot()
{
    const MonthGridModel &grid = m_desk.grid();
    const MonthFigures sum = grid.sum();
    const auto figure = [this, &sum](int column) { return m_desk.words().figure(column, sum); };
    m_sums->setText(QStringList{
        tr("Adherence %1 (n %2)").arg(figure(MonthGridModel::Adherence)).arg(sum.time.heard),
        tr("Conformance %1").arg(figure(MonthGridModel::Conformance)),
        tr("Fines %1").arg(yuanText(sum.finesFen))}
                        .join(QStringLiteral(" · ")));
    if (grid.sheet().rows.empty())
        m_empty->setText(tr("Nobody in this month"),
                         tr("People appear here with their first published shift."));
    else
        m_empty->setText(tr("Nobody fits"), tr("Choose all teams, or search for less."));
    m_year->setEnabled(grid.people() > 0);
    Q_EMIT statusChanged();
}

void MonthPage::openDay(const QModelIndex &index)
{
    const MonthRow *who = m_desk.grid().rowAt(index.row());
    if (!who)
        return;
    auto *dialog = new AttendanceDayDialog(m_ui, m_desk, *who, m_desk.grid().dayAt(index), this);
    connect(dialog, &AttendanceDayDialog::whyWanted, this, &MonthPage::whyWanted);
    dialog->open();
}

// Everybody once, as they stand in the grid.
void MonthPage::openYear(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const MonthGridModel &grid = m_desk.grid();
    const MonthRow *chosen = grid.rowAt(index.row());
    std::vector<YearDialog::Person> people;
    QSet<qint64> seen;
    int place = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const MonthRow *one = grid.rowAt(row);
        if (!one || seen.contains(one->agentId))
            continue;
        if (chosen && one->agentId == chosen->agentId)
            place = int(people.size());
        seen.insert(one->agentId);
        people.push_back({one->agentId, one->agentNo + u' ' + one->agent});
    }
    if (!chosen || people.empty())
        return;
    auto *dialog =
        new YearDialog(m_ui, m_desk, std::move(people), place, m_desk.month().year(), this);
    connect(dialog, &YearDialog::whyWanted, this, &MonthPage::whyWanted);
    dialog->open();
}

QString MonthPage::heading() const
{
    const QString month = m_desk.grid().sheet().from.toString(u"yyyy-MM");
    return tr("Attendance of %1: %2", "a month, a team or all")
        .arg(month, m_team->chosen().isValid() ? m_team->currentText() : tr("all teams"));
}

void MonthPage::printOn(QPagedPaintDevice &device) const
{
    printMonths(device, m_desk.grid(), m_grid->shownColumns(), heading(), m_ui.clock);
}

void MonthPage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *paper) { printOn(*paper); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void MonthPage::savePdf()
{
    m_ui.ask.saveFile(this, tr("Save the month"), QStringLiteral("attendance.pdf"),
                      tr("PDF (*.pdf)"), [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          QPdfWriter writer(path);
                          writer.setPageSize(QPageSize(QPageSize::A3));
                          writer.setPageOrientation(QPageLayout::Landscape);
                          writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
                          printOn(writer);
                          m_bar->tell(Alarm::None, tr("Saved."), path);
                      });
}

void MonthPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the month"),
        QStringLiteral("attendance-%1.xlsx").arg(m_desk.grid().sheet().from.toString(u"yyyy-MM")),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done =
                exportMonths(m_desk.grid(), m_grid->shownColumns(), m_ui,
                             m_desk.grid().sheet().from.toString(u"yyyy-MM"), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
