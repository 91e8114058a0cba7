// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/today/todaypage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/problemsentence.h"
#include "common/rowdelegate.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>

namespace banzhang {
namespace {

constexpr int barHeight = 44;

QString signedWord(const StandingNow &standing, const ServerClock &clock)
{
    if (standing.signedState.isEmpty())
        return missingText();
    const QString since = clock.atSite(standing.signedSince).toString(u"HH:mm:ss");
    return standing.signedState == u"signed_out" ? TodayPage::tr("signed out since %1").arg(since)
           : standing.signedState == u"paused"   ? TodayPage::tr("paused since %1").arg(since)
                                                 : TodayPage::tr("signed in");
}

}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Missing: return TodayPage::tr("Missing");
    case Standing::OffPost: return TodayPage::tr("Off post");
    case Standing::Left: return TodayPage::tr("Gone early");
    case Standing::Late: return TodayPage::tr("Came late");
    case Standing::Expected: return TodayPage::tr("Expected");
    case Standing::Here: return TodayPage::tr("Here");
    case Standing::Excused: return TodayPage::tr("Excused");
    case Standing::Over: return TodayPage::tr("Over");
    }
    return {};
}

QString todayWord(int column, const StandingNow &standing, const ServerClock &clock)
{
    const auto time = [&clock](const QDateTime &at, const QString &format) {
        return at.isValid() ? clock.atSite(at).toString(format) : missingText();
    };
    switch (column) {
    case TodayModel::Standing_: return standingWord(standing.standing);
    case TodayModel::Agent: return standing.agentNo + u' ' + standing.agent;
    case TodayModel::Team: return standing.team;
    case TodayModel::Shift: return standing.shift;
    case TodayModel::Starts:
        return time(standing.starts, u"HH:mm"_qs) + u'–' + time(standing.ends, u"HH:mm"_qs);
    case TodayModel::FirstIn: return time(standing.firstIn, u"HH:mm:ss"_qs);
    case TodayModel::Signed: return signedWord(standing, clock);
    case TodayModel::Duty: return standing.dutyArea;
    default: return {};
    }
}

TodayPage::TodayPage(const UiContext &ui, TodayDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new TodayFilter(desk.standings(), this)),
      m_standing(new FilterCombo(tr("Now"), this)), m_team(new FilterCombo(tr("Team"), this)),
      m_look(new QCheckBox(tr("Only who needs a look"), this)), m_bar(new MessageBar(ui, this)),
      m_sums(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_table(new TableView(ui, QStringLiteral("attendance/today"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), tr("Loading…"), {}, m_table))
{
    setObjectName(QStringLiteral("todayPage"));
    m_bar->clear();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    connect(&desk, &TodayDesk::looked, this, &TodayPage::onLooked);
    connect(&desk, &TodayDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("Today could not be read."), problemSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &TodayDesk::refresh);
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::ALT | Qt::Key_1), [this] { m_look->toggle(); });
    desk.refresh(); // for the count beside the tab
}

QWidget *TodayPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    std::vector<std::pair<QString, QVariant>> standings;
    standings.reserve(size_t(Standing::Over) + 1);
    for (int standing = 0; standing <= int(Standing::Over); ++standing)
        standings.emplace_back(standingWord(Standing(standing)), standing);
    m_standing->setChoices(standings);
    m_look->setObjectName(QStringLiteral("needsLook"));
    m_sums->setObjectName(QStringLiteral("todaySums"));
    layout->addWidget(m_standing);
    layout->addWidget(m_team);
    layout->addWidget(m_look);
    layout->addStretch();
    layout->addWidget(m_sums);
    connect(m_standing, &FilterCombo::chosenChanged, this, [this](const QVariant &standing) {
        m_filter->setStanding(standing.isValid() ? std::optional(Standing(standing.toInt()))
                                                 : std::nullopt);
        updateFoot();
    });
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_look, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setNeedsLook(only);
        updateFoot();
    });
    return bar;
}

void TodayPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("today"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TodayModel::Standing_, Qt::AscendingOrder);
    m_table->setColumns({{TodayModel::Standing_, 110},
                         {TodayModel::Agent, 150},
                         {TodayModel::Team, 130},
                         {TodayModel::Shift, 90},
                         {TodayModel::Starts, 120},
                         {TodayModel::FirstIn, 110},
                         {TodayModel::Signed, 190},
                         {TodayModel::Duty, 140}});
    m_table->setEmptyState(m_empty);
}

QString TodayPage::title() const
{
    return tr("Today", "attendance");
}

QStringList TodayPage::statusParts() const
{
    return {tr("%n shift(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 who needs a look · F5 read again · Ctrl+E export")};
}

void TodayPage::activate()
{
    m_desk.follow();
    m_table->setFocus();
}

void TodayPage::deactivate()
{
    m_desk.rest();
}

void TodayPage::onLooked()
{
    m_bar->clear();
    updateTeams();
    updateFoot();
    Q_EMIT countChanged(m_desk.count(Standing::Missing));
}

void TodayPage::updateTeams()
{
    QStringList names;
    for (const StandingNow &one : m_desk.standings().rows()) {
        if (!names.contains(one.team))
            names.append(one.team);
    }
    names.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(names.size()));
    for (const QString &name : names)
        choices.emplace_back(name, name);
    m_team->setChoices(choices);
}

void TodayPage::updateFoot()
{
    QStringList parts;
    for (const Standing standing :
         {Standing::Missing, Standing::OffPost, Standing::Left, Standing::Late, Standing::Here})
        parts.append(tr("%1 %2", "a standing and how many")
                         .arg(standingWord(standing))
                         .arg(m_desk.count(standing)));
    m_sums->setText(parts.join(QStringLiteral(" · ")));
    if (m_desk.standings().rowCount() == 0)
        m_empty->setText(
            tr("Nobody is rostered now"),
            tr("Publish a roster: from two hours before a shift its people are here."));
    else
        m_empty->setText(tr("Nobody of these"), tr("Choose another standing or team."));
    Q_EMIT statusChanged();
}

void TodayPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export today"), QStringLiteral("today.xlsx"),
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
