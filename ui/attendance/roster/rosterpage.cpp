// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rosterpage.h"

#include "attendance/roster/coveragestrip.h"
#include "attendance/roster/patterndialog.h"
#include "attendance/roster/rosterdialogs.h"
#include "attendance/roster/rosterdock.h"
#include "attendance/roster/rostergrid.h"
#include "attendance/roster/rosteroutput.h"
#include "attendance/roster/rosterwords.h"
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/whendone.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int teamsWidth = 200;
constexpr QLatin1String teamsSetting("attendance/rosterTeams");
constexpr QLatin1String splitSetting("attendance/rosterSplit");

QToolButton *iconButton(const UiContext &ui, const char *name, const QString &icon,
                        const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon, ui.themes));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QPushButton *wordButton(const UiContext &ui, const char *name, const QString &text,
                        const QString &icon, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon, ui.themes));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

}

RosterPage::RosterPage(const UiContext &ui, RosterDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_model(cellText),
      m_week(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_teams(new ChoiceButton(tr("Teams"), tr("first"), this)),
      m_state(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_bar(new MessageBar(ui, this)), m_grid(new RosterGrid(ui, m_model, this)),
      m_empty(new EmptyState(ui, QStringLiteral("cal"), tr("Loading…"), {}, this)),
      m_coverage(new CoverageStrip(ui, *m_grid, this)), m_dock(new RosterDock(ui, desk, this))
{
    setObjectName(QStringLiteral("rosterPage"));
    m_bar->clear();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_grid, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_coverage);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("rosterSplit"));
    splitter->addWidget(left);
    splitter->addWidget(m_dock);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(ui.settings.ofPerson(splitSetting).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_ui.settings.setOfPerson(splitSetting, splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    m_grid->hide();
    m_coverage->hide();
    connectDesk();
    connectViews();
    addKeys();
    writeState();
}

QWidget *RosterPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(buildWeek());
    m_teams->setObjectName(QStringLiteral("rosterTeams"));
    m_teams->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_teams->setFixedWidth(teamsWidth);
    layout->addWidget(m_teams);
    m_state->setObjectName(QStringLiteral("rosterState"));
    layout->addWidget(m_state);
    m_undo = iconButton(m_ui, "rosterUndo", QStringLiteral("undo"), tr("Undo (Ctrl+Z)"), bar);
    m_redo = iconButton(m_ui, "rosterRedo", QStringLiteral("redo"), tr("Redo (Ctrl+Y)"), bar);
    m_copy = wordButton(m_ui, "rosterCopy", tr("Copy last week"), QStringLiteral("copy"),
                        tr("Fill this week with the one before; leave stays"), bar);
    m_pattern = wordButton(m_ui, "rosterPattern", tr("Pattern…"), QStringLiteral("cal"),
                           tr("Fill the selected people by a rotation"), bar);
    m_check = wordButton(m_ui, "rosterCheck", tr("Check"), QStringLiteral("check"),
                         tr("Go through what stands against it (F7)"), bar);
    m_publish = wordButton(m_ui, "rosterPublish", tr("Publish week…"), {},
                           tr("Bring the drafts into force (Ctrl+Enter)"), bar);
    m_publish->setProperty("primary", true);
    m_more =
        iconButton(m_ui, "rosterMore", QStringLiteral("more"), tr("Print, import, export"), bar);
    buildMenu();
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_copy);
    layout->addWidget(m_pattern);
    layout->addStretch();
    layout->addWidget(m_more);
    layout->addWidget(m_check);
    layout->addWidget(m_publish);
    return bar;
}

QWidget *RosterPage::buildWeek()
{
    auto *week = new QWidget(this);
    auto *layout = new QHBoxLayout(week);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *back =
        iconButton(m_ui, "weekBack", QStringLiteral("left"), tr("Week before (Alt+Left)"), week);
    auto *on =
        iconButton(m_ui, "weekOn", QStringLiteral("right"), tr("Next week (Alt+Right)"), week);
    m_week->setObjectName(QStringLiteral("rosterWeek"));
    layout->addWidget(back);
    layout->addWidget(m_week);
    layout->addWidget(on);
    connect(back, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(on, &QAbstractButton::clicked, this, [this] { turn(1); });
    return week;
}

void RosterPage::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Print the week…\tCtrl+P"), this, &RosterPage::print);
    menu->addAction(tr("Save as PDF…"), this, &RosterPage::savePdf);
    menu->addAction(tr("Export…\tCtrl+E"), this, &RosterPage::exportFile);
    QAction *import = menu->addAction(tr("Import…"), this, &RosterPage::importFile);
    import->setEnabled(m_desk.rights().mayDraft);
    menu->addSeparator();
    QAction *discard = menu->addAction(tr("Discard the draft…"), this, &RosterPage::askToDiscard);
    discard->setEnabled(m_desk.rights().mayDraft);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void RosterPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_desk.undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_desk.redo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_desk.saveNow(); });
    key(QKeySequence(Qt::Key_F7), [this] { check(); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { askToPublish(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { turn(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { turn(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportFile(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
}

void RosterPage::connectDesk()
{
    connect(&m_desk, &RosterDesk::loaded, this, &RosterPage::onLoaded);
    connect(&m_desk, &RosterDesk::renewed, this, [this] {
        m_model.renew();
        m_dock->showSheet();
        m_coverage->show(m_desk.coverage());
    });
    connect(&m_desk, &RosterDesk::cellsChanged, this, &RosterPage::onCells);
    connect(&m_desk, &RosterDesk::stateChanged, this, &RosterPage::writeState);
    connect(&m_desk, &RosterDesk::failed, this, &RosterPage::onFailed);
    connect(&m_desk, &RosterDesk::copied, this, [this](int cells) {
        if (cells == 0)
            m_bar->tell(Alarm::Amber, tr("The week before has no roster."));
    });
    connect(&m_desk, &RosterDesk::published, this, [this](const PublishOutcome &outcome) {
        m_bar->tell(Alarm::None, tr("Published."),
                    tr("%1 shifts and %2 rest days made, %3 cancelled")
                        .arg(outcome.shiftsMade)
                        .arg(outcome.restsMade)
                        .arg(outcome.shiftsCancelled + outcome.restsCancelled));
    });
    connect(&m_desk, &RosterDesk::merged, this, [this](int mine, const QString &who) {
        m_bar->tell(Alarm::Amber, tr("%1 changed this week meanwhile.").arg(who),
                    tr("%n of your cell(s) were laid on it; nothing is lost.", nullptr, mine));
    });
    connect(&m_desk, &RosterDesk::clashed, this,
            [this](const std::vector<RosterClash> &clashes, const QString &who) {
                (new ClashDialog(m_ui, m_desk, clashes, who, this))->open();
            });
}

void RosterPage::connectViews()
{
    connect(m_bar, &MessageBar::pressed, this, [this] {
        m_bar->clear();
        if (m_desk.draft().isDirty())
            m_desk.saveNow();
        else
            m_desk.isLoaded() ? m_desk.refresh() : activate();
    });
    connect(m_grid, &RosterGrid::changesWanted, &m_desk, &RosterDesk::set);
    connect(m_grid, &RosterGrid::selectionTold, this, [this] {
        m_dock->showEffect(m_grid->selectedPlaces());
        Q_EMIT statusChanged();
    });
    connect(m_grid, &RosterGrid::unknownPasted, this, [this](const QString &word) {
        m_bar->tell(Alarm::Amber, tr("Nothing was pasted."), tr("“%1” is no shift.").arg(word));
    });
    connect(m_grid, &RosterGrid::cellHovered, this, [this](const QString &hint) {
        m_hint = hint;
        Q_EMIT statusChanged();
    });
    connect(m_dock, &RosterDock::cellChosen, m_grid, &RosterGrid::setSelected);
    connect(m_dock, &RosterDock::jumpWanted, this, &RosterPage::jump);
    connect(m_undo, &QAbstractButton::clicked, &m_desk, &RosterDesk::undo);
    connect(m_redo, &QAbstractButton::clicked, &m_desk, &RosterDesk::redo);
    connect(m_copy, &QAbstractButton::clicked, &m_desk, &RosterDesk::copyLastWeek);
    connect(m_pattern, &QAbstractButton::clicked, this, &RosterPage::choosePattern);
    connect(m_check, &QAbstractButton::clicked, this, &RosterPage::check);
    connect(m_publish, &QAbstractButton::clicked, this, &RosterPage::askToPublish);
    connect(m_teams, &ChoiceButton::changed, this, [this] {
        m_ui.settings.setOfPerson(teamsSetting, m_teams->chosen());
        showWeek(m_desk.sheet().monday);
    });
}

QString RosterPage::title() const
{
    return tr("Roster");
}

QStringList RosterPage::statusParts() const
{
    if (!m_hint.isEmpty())
        return {m_hint};
    return {tr("%n cell(s) selected", nullptr, int(m_grid->selectedPlaces().size())),
            tr("1–9 shift · 0 rest · V leave · - off · Del empty · Ctrl+D fill right · Ctrl+Z "
               "undo · F7 check")};
}

void RosterPage::activate()
{
    m_desk.follow();
    if (m_desk.isLoaded())
        m_desk.refresh();
    else
        showWeek({});
    m_grid->setFocus();
}

void RosterPage::deactivate()
{
    m_desk.rest();
}

void RosterPage::showWeek(QDate monday)
{
    std::vector<TeamId> teams;
    const QVariantList chosen =
        m_desk.isLoaded() ? m_teams->chosen() : m_ui.settings.ofPerson(teamsSetting).toList();
    teams.reserve(size_t(chosen.size()));
    for (const QVariant &team : chosen)
        teams.push_back(TeamId(team.toLongLong()));
    m_desk.show(monday, teams);
}

void RosterPage::turn(int weeks)
{
    if (m_desk.isLoaded())
        showWeek(m_desk.sheet().monday.addDays(qint64(weeks) * daysAWeek));
}

void RosterPage::offerTeams()
{
    const RosterSheet &sheet = m_desk.sheet();
    const QSignalBlocker quiet(m_teams);
    ChoiceButton::Choices choices;
    QVariantList shown;
    choices.reserve(sheet.offered.size());
    for (const RosterTeam &team : sheet.offered)
        choices.emplace_back(tr("%1 · %2", "team, people").arg(team.name).arg(team.people),
                             number(team.id));
    for (const TeamRoster &team : sheet.teams)
        shown << number(team.team);
    m_teams->setChoices(choices);
    m_teams->setChosen(shown);
}

void RosterPage::onLoaded()
{
    const RosterSheet &sheet = m_desk.sheet();
    offerTeams();
    m_model.begin(sheet, m_desk.checks());
    m_week->setText(tr("%1 to %2 · week %3")
                        .arg(sheet.monday.toString(u"MM-dd"),
                             sheet.monday.addDays(daysAWeek - 1).toString(u"MM-dd"))
                        .arg(sheet.monday.weekNumber()));
    const bool isEmpty = std::ranges::all_of(
        sheet.teams, [](const TeamRoster &team) { return team.people.empty(); });
    m_grid->setVisible(!isEmpty);
    m_coverage->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(sheet.teams.empty() ? tr("No team") : tr("Nobody is in this team"),
                     tr("Agents are put into teams under People; then their weeks are planned "
                        "here."));
    m_coverage->show(m_desk.coverage());
    m_dock->showEffect({}); // the places of the sheet before are gone
    m_dock->showSheet();
    if (!isEmpty && isVisible())
        m_grid->jumpTo(m_model.indexOf(RosterPlace{0, 0, 0}));
    writeState();
}

void RosterPage::onCells(const std::vector<RosterPlace> &places)
{
    m_model.tell(places);
    m_coverage->show(m_desk.coverage());
    m_dock->showChecks();
}

void RosterPage::onFailed(const Problem &problem)
{
    if (!m_desk.isLoaded())
        m_empty->setText(tr("The roster could not be read."), rosterSentence(problem));
    m_bar->tell(Alarm::Red, tr("It was not done."), rosterSentence(problem), {}, tr("Try again"));
}

void RosterPage::writeState()
{
    const bool mayDraft = m_desk.rights().mayDraft && m_desk.isLoaded();
    m_undo->setEnabled(mayDraft && m_desk.draft().canUndo());
    m_redo->setEnabled(mayDraft && m_desk.draft().canRedo());
    m_copy->setEnabled(mayDraft);
    m_pattern->setEnabled(mayDraft);
    int cells = 0;
    bool isDraft = false;
    QString by;
    for (const TeamRoster &team : m_desk.sheet().teams) {
        cells += unpublishedCells(team);
        isDraft = isDraft || team.state == RosterState::Draft || team.state == RosterState::Changed;
        if (!team.changedBy.isEmpty())
            by = team.changedBy;
    }
    const bool isDirty = m_desk.draft().isDirty();
    m_publish->setEnabled(m_desk.rights().mayPublish && m_desk.isLoaded() && (isDraft || isDirty));
    m_publish->setToolTip(m_desk.rights().mayPublish
                              ? tr("Bring the drafts into force (Ctrl+Enter)")
                              : tr("Schedulers and managers publish"));
    const QString state = isDirty || m_desk.isSaving() ? tr("saving…")
                          : isDraft      ? tr("draft, %n cell(s) not in force", nullptr, cells)
                          : by.isEmpty() ? tr("not planned yet")
                                         : tr("published");
    m_state->setInk(isDraft || isDirty ? &Theme::amber : &Theme::text2);
    m_state->setText(state);
    Q_EMIT statusChanged();
}

void RosterPage::check()
{
    m_dock->focusChecks();
    Q_EMIT statusChanged();
}

void RosterPage::jump(AgentId agent, QDate day)
{
    if (agent == AgentId{} && day.isValid())
        m_grid->jumpTo(m_model.indexOf(RosterPlace{0, 0, int(m_desk.sheet().monday.daysTo(day))}));
    else
        m_grid->jumpTo(m_model.indexOf(agent, day));
}

void RosterPage::askToPublish()
{
    if (m_publish->isEnabled())
        (new PublishDialog(m_ui, m_desk, this))->open();
}

void RosterPage::askToDiscard()
{
    const bool isOver = std::ranges::any_of(m_desk.sheet().teams, [](const TeamRoster &team) {
        return team.state == RosterState::Changed;
    });
    if (!isOver) {
        m_bar->tell(Alarm::Amber, tr("There is nothing in force to which one could go back."));
        return;
    }
    m_ui.ask.confirm(this,
                     {tr("Discard the draft of this week?"),
                      tr("What is in force stays; the changes over it are lost."),
                      tr("Discard the draft"), true},
                     [this](bool yes) {
                         if (yes)
                             m_desk.discard();
                     });
}

void RosterPage::choosePattern()
{
    (new PatternDialog(m_ui, m_desk, m_grid->selectedPlaces(), this))->open();
}

void RosterPage::importFile()
{
    m_ui.ask.openFile(this, tr("Import a roster"),
                      tr("Workbooks, or text with commas or tabs (*.xlsx *.csv *.txt)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              takeFile(path);
                      });
}

void RosterPage::takeFile(const QString &path)
{
    whenDone(m_desk.readTable(path), this, [this](const Result<CsvTable> &table) {
        if (!table) {
            m_bar->tell(Alarm::Red, tr("The file could not be read."), table.error().text);
            return;
        }
        const RosterSheet &sheet = m_desk.sheet();
        const RosterFile file =
            readRosterFile(*table, sheet.teams, sheet.frame.book, rosterWords());
        (new RosterImportDialog(m_ui, m_desk, file, this))->open();
    });
}

void RosterPage::exportFile()
{
    const QString name =
        QStringLiteral("roster-%1.xlsx").arg(m_desk.sheet().monday.toString(Qt::ISODate));
    m_ui.ask.saveFile(
        this, tr("Export the roster"), name, tr("Workbook (*.xlsx);;Text with commas (*.csv)"),
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportRoster(m_desk.sheet(), m_ui, path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

void RosterPage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { printRoster(*chosen, m_desk.sheet(), m_ui.clock); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void RosterPage::savePdf()
{
    const QString name =
        QStringLiteral("roster-%1.pdf").arg(m_desk.sheet().monday.toString(Qt::ISODate));
    m_ui.ask.saveFile(this, tr("Save the week"), name, tr("PDF (*.pdf)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              saveRosterPdf(path, m_desk.sheet(), m_ui.clock);
                      });
}

}
