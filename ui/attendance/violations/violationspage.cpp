// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/violationspage.h"

#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whyview.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "floor/appeallink.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 36;

void setUpDeed(QPushButton &button, const char *name, const QKeySequence &key)
{
    button.setObjectName(QLatin1String(name));
    button.setAutoDefault(false);
    button.setShortcut(key);
    button.setProperty("keyCap", key.toString());
}

}

ViolationsPage::ViolationsPage(const UiContext &ui, ViolationDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk),
      m_filter(new ViolationFilter(desk.violations(), this)),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_rule(new FilterCombo(tr("For what"), this)),
      m_undecided(new QCheckBox(tr("Undecided only"), this)),
      m_text(new SearchField(ui, tr("Agent"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("attendance/violations"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)), m_view(new WhyView(ui, this)),
      m_confirm(new QPushButton(tr("Book"), this)),
      m_dismiss(new QPushButton(tr("Dismiss…"), this)),
      m_say(new QPushButton(tr("Agent says…"), this)),
      m_punch(new QPushButton(tr("Punch by hand…"), this)),
      m_appeal(new QPushButton(tr("Appeal…"), this)),
      m_propose(new QPushButton(tr("Propose…"), this))
{
    setObjectName(QStringLiteral("violationsPage"));
    m_bar->clear();
    buildTable();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({620, 760});
    rememberSplit(ui, *splitter, QStringLiteral("attendance/violationsSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    connect(&desk, &ViolationDesk::looked, this, &ViolationsPage::onLooked);
    connect(&desk, &ViolationDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The violations could not be read."),
                    attendanceSentence(problem), {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &ViolationDesk::refresh);
    connect(m_view, &WhyView::floorWanted, this, &ViolationsPage::openFloor);
    connect(m_view, &WhyView::copyWanted, this, &ViolationsPage::copyWhy);
    connect(m_view, &WhyView::printWanted, this, &ViolationsPage::printWhy);
    connect(m_view, &WhyView::fixWanted, this, &ViolationsPage::fixPunch);
    m_view->setMayFix(desk.rights().maySpeak);
    addKeys();
    showNone();
    updateDeeds();
    desk.setMonth(m_month->month()); // and for the count beside the tab
}

QWidget *ViolationsPage::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDeeds());
    layout->addWidget(buildFoot());
    return list;
}

QWidget *ViolationsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(8);
    m_foot->setObjectName(QStringLiteral("violationsFoot"));
    layout->addWidget(m_foot);
    layout->addStretch();
    const auto add = [&](const QString &text, const char *name, const QString &tip,
                         void (ViolationsPage::*deed)()) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QAbstractButton::clicked, this, deed);
        layout->addWidget(button);
        return button;
    };
    setUpDeed(*m_propose, "propose", QKeySequence(Qt::ALT | Qt::Key_7));
    m_propose->setVisible(m_desk.rights().maySpeak);
    connect(m_propose, &QPushButton::clicked, this, &ViolationsPage::propose);
    layout->addWidget(m_propose);
    add(tr("Import punches…"), "importPunches", tr("Import a device's file (Ctrl+I)"),
        &ViolationsPage::importPunches)
        ->setVisible(m_desk.rights().mayImport);
    add(tr("Device off…"), "gaps", tr("Times in which a device recorded nothing (Ctrl+G)"),
        &ViolationsPage::showGaps);
    return foot;
}

QWidget *ViolationsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_undecided->setObjectName(QStringLiteral("undecidedOnly"));
    m_undecided->setChecked(true);
    layout->addWidget(m_month);
    layout->addWidget(m_team);
    layout->addWidget(m_rule);
    layout->addWidget(m_undecided);
    layout->addStretch();
    layout->addWidget(m_text);
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &ViolationDesk::setMonth);
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_rule, &FilterCombo::chosenChanged, this, [this](const QVariant &code) {
        m_filter->setRule(code.toString());
        updateFoot();
    });
    connect(m_undecided, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setUndecidedOnly(only);
        updateFoot();
    });
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        updateFoot();
    });
    return bar;
}

QWidget *ViolationsPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    deeds->setFixedHeight(44);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         auto deed) {
        setUpDeed(*button, name, key);
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
    };
    m_confirm->setProperty("primary", true);
    add(m_confirm, "confirm", QKeySequence(Qt::ALT | Qt::Key_1), [this] { decide(true); });
    add(m_dismiss, "dismiss", QKeySequence(Qt::ALT | Qt::Key_2), [this] { decide(false); });
    add(m_say, "say", QKeySequence(Qt::ALT | Qt::Key_3), [this] { say(); });
    add(m_punch, "handPunch", QKeySequence(Qt::ALT | Qt::Key_4), [this] { enterPunch(); });
    add(m_appeal, "appeal", QKeySequence(Qt::ALT | Qt::Key_5), [this] { appeal(); });
    layout->addStretch();
    return deeds;
}

void ViolationsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("violations"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ViolationModel::Day, Qt::DescendingOrder);
    m_table->setColumns({{ViolationModel::Day, 112},
                         {ViolationModel::Agent, 112},
                         {ViolationModel::Rule, 84},
                         {ViolationModel::Measured, 72},
                         {ViolationModel::Amount, 84},
                         {ViolationModel::State, 92},
                         {ViolationModel::Team, 88, false},
                         {ViolationModel::DecidedBy, 72, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ViolationsPage::choose);
}

void ViolationsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importPunches(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { showGaps(); });
    key(QKeySequence(Qt::ALT | Qt::Key_6), [this] { fixPunch(0); });
}

QString ViolationsPage::title() const
{
    return tr("Violations");
}

QStringList ViolationsPage::statusParts() const
{
    return {tr("%n violation(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 book · Alt+2 dismiss · Alt+3 what he says · Alt+4 punch · Alt+5 appeal · "
               "Alt+6 correct a punch · Alt+7 propose · Ctrl+T time machine · Ctrl+P print")};
}

void ViolationsPage::activate()
{
    m_desk.follow();
    m_table->setFocus();
}

void ViolationsPage::deactivate()
{
    m_desk.rest();
}

void ViolationsPage::onLooked()
{
    updateChoices();
    updateFoot();
    Q_EMIT countChanged(m_desk.undecidedCount());
    if (chooseWanted())
        return;
    if (m_table->selectionModel()->hasSelection())
        choose(); // what is shown may have changed
    else if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    else
        showNone();
}

void ViolationsPage::lookAt(ViolationId id, QDate day)
{
    m_undecided->setChecked(false);
    m_text->clear();
    m_filter->setText({});
    m_team->choose({});
    m_rule->choose({});
    m_wanted = id;
    if (m_month->month() == QDate(day.year(), day.month(), 1))
        m_desk.refresh();
    else
        m_month->choose(day);
}

bool ViolationsPage::chooseWanted()
{
    if (m_wanted == ViolationId{})
        return false;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(IdRole).toLongLong() != number(m_wanted))
            continue;
        m_wanted = {};
        m_table->clearSelection();
        m_table->selectRow(row);
        m_table->scrollTo(m_table->currentIndex());
        return true;
    }
    return false; // another month was on its way
}

void ViolationsPage::updateChoices()
{
    QStringList teams;
    std::vector<std::pair<QString, QVariant>> rules;
    for (const Violation &one : m_desk.violations().rows()) {
        if (!one.team.isEmpty() && !teams.contains(one.team))
            teams.append(one.team);
        const std::pair<QString, QVariant> rule(one.rule, one.code);
        if (std::ranges::find(rules, rule) == rules.end())
            rules.push_back(rule);
    }
    teams.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(teams.size()));
    for (const QString &team : teams)
        choices.emplace_back(team, team);
    m_team->setChoices(choices);
    m_rule->setChoices(rules);
}

void ViolationsPage::updateFoot()
{
    qint64 open = 0;
    for (const Violation &one : m_desk.violations().rows())
        open += isUndecided(one) ? one.amountFen : 0;
    m_foot->setText(QStringList{tr("%n shown", nullptr, m_filter->rowCount()),
                                tr("%n undecided", nullptr, m_desk.undecidedCount()),
                                tr("%1 if all of them were booked").arg(yuanText(open))}
                        .join(QStringLiteral(" · ")));
    if (m_desk.violations().rowCount() == 0)
        m_empty->setText(tr("No violations in this month"),
                         tr("They are found when a day is closed: from punches, log-ins and the "
                            "published roster."));
    else
        m_empty->setText(tr("Nothing left to decide"),
                         tr("Take the tick from “Undecided only” to see what was decided."));
    Q_EMIT statusChanged();
}

std::vector<Violation> ViolationsPage::chosen(bool undecidedOnly) const
{
    std::vector<Violation> all;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const Violation *one = m_desk.violations().find(row.data(IdRole).toLongLong());
        if (one && (!undecidedOnly || isUndecided(*one)))
            all.push_back(*one);
    }
    return all;
}

void ViolationsPage::updateDeeds()
{
    const bool hasOpen = !chosen(true).empty();
    const bool hasOne = m_why.violation.id != ViolationId{};
    m_confirm->setVisible(m_desk.rights().mayDecide);
    m_dismiss->setVisible(m_desk.rights().mayDecide);
    m_say->setVisible(m_desk.rights().maySpeak);
    m_punch->setVisible(m_desk.rights().maySpeak);
    m_appeal->setVisible(m_desk.rights().maySpeak);
    m_confirm->setEnabled(hasOpen);
    m_dismiss->setEnabled(hasOpen);
    m_say->setEnabled(hasOne);
    m_punch->setEnabled(hasOne);
    m_appeal->setEnabled(fine() != nullptr);
    m_appeal->setToolTip(fine() ? QString() : tr("Only a fine that is booked can be appealed."));
}

void ViolationsPage::choose()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return showNone();
    const QModelIndex row = current.isValid() ? current : rows.first();
    const auto id = ViolationId(row.siblingAtColumn(0).data(IdRole).toLongLong());
    whenDone(m_desk.load(id), this,
             [this, generation = ++m_generation](const Result<ViolationWhy> &why) {
                 if (generation != m_generation)
                     return;
                 if (why)
                     return showWhy(*why);
                 showNone();
                 m_bar->tell(Alarm::Red, tr("The violation could not be read."),
                             attendanceSentence(why.error()), {}, tr("Try again"));
             });
    updateDeeds();
}

void ViolationsPage::showWhy(const ViolationWhy &why)
{
    m_why = why;
    m_view->show(why);
    updateDeeds();
}

void ViolationsPage::showNone()
{
    ++m_generation;
    m_why = {};
    m_view->clear(tr("No violation is chosen"), tr("Choose one to see why."));
    updateDeeds();
}

void ViolationsPage::decide(bool isConfirming)
{
    const std::vector<Violation> open = chosen(true);
    if (!open.empty() && m_desk.rights().mayDecide)
        (new DecideDialog(m_ui, m_desk, open, isConfirming, this))->open();
}

void ViolationsPage::openFloor()
{
    if (m_why.violation.id != ViolationId{})
        Q_EMIT floorWanted(textOf(
            AppealLink{m_why.violation.agentNo, m_ui.clock.atSite(m_why.violation.occurredAt)}));
}

void ViolationsPage::copyWhy()
{
    if (m_why.violation.id != ViolationId{})
        QApplication::clipboard()->setText(whyAsLines(m_why, m_ui.clock).join(u'\n'));
}

void ViolationsPage::printWhy()
{
    if (m_why.violation.id == ViolationId{})
        return;
    askToPrintLines(this, whyTitle(m_why), whyAsLines(m_why, m_ui.clock),
                    {tr("Agent"), tr("Team leader"), tr("Manager")});
}

void ViolationsPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export violations"), QStringLiteral("violations.xlsx"),
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
