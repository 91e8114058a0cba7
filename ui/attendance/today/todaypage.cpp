// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/today/todaypage.h"

#include "common/filtercombo.h"
#include "common/listframe.h"
#include "common/problemsentence.h"
#include "common/words.h"

#include <QCheckBox>

namespace banzhang {
namespace {

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
      m_look(new QCheckBox(tr("Only who needs a look"), this)),
      m_sums(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_list(new ListFrame(ui, this))
{
    setObjectName(QStringLiteral("todayPage"));
    addBar();
    addTable();
    connect(&desk, &TodayDesk::looked, this, &TodayPage::onLooked);
    connect(&desk, &TodayDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("Today could not be read."), problemSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &TodayDesk::refresh);
    m_list->addKey(QKeySequence(Qt::ALT | Qt::Key_1), [this] { m_look->toggle(); });
    m_list->offerExport(tr("Export today"), QStringLiteral("today.xlsx"));
    desk.refresh(); // for the count beside the tab
}

void TodayPage::addBar()
{
    DeedBar &bar = m_list->addBar();
    std::vector<std::pair<QString, QVariant>> standings;
    standings.reserve(size_t(Standing::Over) + 1);
    for (int standing = 0; standing <= int(Standing::Over); ++standing)
        standings.emplace_back(standingWord(Standing(standing)), standing);
    m_standing->setChoices(standings);
    m_look->setObjectName(QStringLiteral("needsLook"));
    m_sums->setObjectName(QStringLiteral("todaySums"));
    bar.add({m_standing, m_team, m_look});
    bar.addStretch();
    bar.add({m_sums});
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
}

void TodayPage::addTable()
{
    m_list->addTable(*m_filter, {.name = QStringLiteral("today"),
                                 .memory = QStringLiteral("attendance/today"),
                                 .title = title(),
                                 .icon = QStringLiteral("attend"),
                                 .columns = {{TodayModel::Standing_, 110},
                                             {TodayModel::Agent, 150},
                                             {TodayModel::Team, 130},
                                             {TodayModel::Shift, 90},
                                             {TodayModel::Starts, 120},
                                             {TodayModel::FirstIn, 110},
                                             {TodayModel::Signed, 190},
                                             {TodayModel::Duty, 140}},
                                 .sortedBy = TodayModel::Standing_,
                                 .selects = QAbstractItemView::ExtendedSelection});
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
    m_list->table().setFocus();
}

void TodayPage::deactivate()
{
    m_desk.rest();
}

void TodayPage::onLooked()
{
    m_list->message().clear();
    updateTeams();
    updateFoot();
    Q_EMIT countChanged(m_desk.count(Standing::Missing));
}

void TodayPage::updateTeams()
{
    QStringList names;
    names.reserve(qsizetype(m_desk.standings().rows().size()));
    for (const StandingNow &one : m_desk.standings().rows())
        names.append(one.team);
    m_team->setNames(names);
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
    m_list->setEmptyWords(
        {tr("Nobody is rostered now"),
         tr("Publish a roster: from two hours before a shift its people are here.")},
        {tr("Nobody of these"), tr("Choose another standing or team.")});
    Q_EMIT statusChanged();
}

}
