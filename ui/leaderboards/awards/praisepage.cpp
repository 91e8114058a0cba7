// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/praisepage.h"

#include "common/filtercombo.h"
#include "common/listframe.h"
#include "leaderboards/awards/awarddialogs.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/praisedialog.h"

#include <QCheckBox>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int usualDays = 31;
constexpr qsizetype mostGapsTold = 8;

}

PraisePage::PraisePage(const UiContext &ui, PraiseDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new PraiseFilter(desk.praise(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_days(new FilterCombo(tr("Time"), this)),
      m_withdrawn(new QCheckBox(tr("Show what was taken back"), this)),
      m_list(new ListFrame(ui, this)), m_reminder(new MessageBar(ui, this))
{
    setObjectName(QStringLiteral("praisePage"));
    m_reminder->setObjectName(QStringLiteral("praiseReminder"));
    m_reminder->clear();
    m_list->add(m_reminder);
    addBar();
    connectBar();
    addTable();
    m_gaps = m_list->addFoot(QStringLiteral("praiseGaps"));
    m_gaps->setInk(&Theme::amber);
    m_foot = m_list->addFoot(QStringLiteral("praiseFoot"));
    connect(&desk, &PraiseDesk::looked, this, &PraisePage::onLooked);
    connect(&desk, &PraiseDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The praise could not be read."), awardSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &PraiseDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &PraisePage::updateDeeds);
    connect(m_reminder, &MessageBar::pressed, this, &PraisePage::write);
    m_list->offerExport(tr("Export the praise"), QStringLiteral("praise.xlsx"));
    updateDeeds();
    desk.setDays(usualDays); // and for the mark beside the tab
}

void PraisePage::addBar()
{
    DeedBar &bar = m_list->addBar();
    const bool isMine = m_desk.mayPraise();
    bar.addPrimaryDeed({"writePraise", tr("Praise…"), Qt::ALT | Qt::Key_1,
                        tr("Praise somebody with an example (Alt+1)"), isMine},
                       [this] { write(); });
    m_withdraw = bar.addDeed({"withdrawPraise", tr("Take back…"), Qt::ALT | Qt::Key_2, {}, isMine},
                             [this] { withdraw(); });
    m_withdrawn->setObjectName(QStringLiteral("withdrawnPraise"));
    m_days->setChoices(
        {{tr("last 7 days"), 7}, {tr("last 31 days"), 31}, {tr("last 366 days"), 366}});
    m_days->choose(usualDays);
    bar.add({m_team, m_days, m_withdrawn});
    bar.addStretch();
    m_list->addSearch(bar, tr("Who, what he did"), [this](const QString &text) {
        m_filter->setText(text);
        updateFoot();
    });
}

void PraisePage::connectBar()
{
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_days, &FilterCombo::chosenChanged, this,
            [this](const QVariant &days) { m_desk.setDays(days.isValid() ? days.toInt() : 366); });
    connect(m_withdrawn, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter->setWithdrawnShown(isOn);
        updateFoot();
    });
}

void PraisePage::addTable()
{
    m_list->addTable(*m_filter, {.name = QStringLiteral("praiseTable"),
                                 .memory = QStringLiteral("leaderboards/praise"),
                                 .title = title(),
                                 .icon = QStringLiteral("star"),
                                 .columns = {{PraiseModel::Day, 92},
                                             {PraiseModel::Agent, 112},
                                             {PraiseModel::Example, 480, true, true},
                                             {PraiseModel::ShownBy, 200},
                                             {PraiseModel::PraisedBy, 80},
                                             {PraiseModel::Team, 96},
                                             {PraiseModel::State, 72, false}},
                                 .sortedBy = PraiseModel::Day,
                                 .order = Qt::DescendingOrder});
}

QString PraisePage::title() const
{
    return tr("Praise");
}

QStringList PraisePage::statusParts() const
{
    return {tr("%n praise(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 praise · Alt+2 take back · Ctrl+E export")};
}

void PraisePage::activate()
{
    m_desk.follow();
    m_list->table().setFocus();
}

void PraisePage::deactivate()
{
    m_desk.rest();
}

const Praise *PraisePage::chosen() const
{
    return m_list->chosen(m_desk.praise());
}

void PraisePage::onLooked()
{
    m_list->message().clear();
    if (m_desk.isMissingToday())
        m_reminder->tell(Alarm::Amber, tr("Nobody was praised today."),
                         tr("Praise one person every day, with an example."), {},
                         m_desk.mayPraise() ? tr("Praise…") : QString());
    else
        m_reminder->clear();
    QStringList days;
    for (const QDate &day : m_desk.gaps())
        days.append(day.toString(u"MM-dd"));
    const auto more = days.size() - mostGapsTold;
    m_gaps->setVisible(!days.isEmpty());
    m_gaps->setText(tr("%n day(s) without praise: ", nullptr, int(days.size()))
                    + days.mid(0, mostGapsTold).join(QStringLiteral(", "))
                    + (more > 0 ? QStringLiteral(" …") : QString()));
    updateTeams();
    updateFoot();
    updateDeeds();
    Q_EMIT countChanged(m_desk.isMissingToday() ? 1 : 0);
}

void PraisePage::updateTeams()
{
    QStringList teams;
    teams.reserve(qsizetype(m_desk.praise().rows().size()));
    for (const Praise &one : m_desk.praise().rows())
        teams.append(one.team);
    m_team->setNames(teams);
}

void PraisePage::updateFoot()
{
    m_foot->setText(tr("%n shown", nullptr, m_filter->rowCount()));
    m_list->setEmptyWords({tr("Nobody was praised in these days"),
                           m_desk.mayPraise()
                               ? tr("Praise somebody (Alt+1): what did he do, and for whom?")
                               : tr("Leaders and managers praise.")},
                          {tr("None of these"), tr("Choose another team or time.")});
    Q_EMIT statusChanged();
}

void PraisePage::updateDeeds()
{
    const Praise *one = chosen();
    m_withdraw->setEnabled(one && one->mayWithdraw);
    m_withdraw->setToolTip(!one                 ? tr("Choose one.")
                           : one->isWithdrawn() ? tr("It was taken back already.")
                           : !one->mayWithdraw  ? tr("Who wrote it takes it back, or a manager.")
                                                : tr("As a mistake, with the reason (Alt+2)"));
}

void PraisePage::write()
{
    if (m_desk.mayPraise())
        (new PraiseDialog(m_ui, m_desk, m_ui.clock.siteNow().date(), this))->open();
}

void PraisePage::withdraw()
{
    const Praise *one = chosen();
    if (!one || !one->mayWithdraw || !m_desk.mayPraise())
        return;
    const AwardLineDialog::Text text{QStringLiteral("withdrawPraiseDialog"),
                                     tr("Take praise back"),
                                     one->example,
                                     tr("Take back"),
                                     tr("Why"),
                                     tr("Say why.")};
    const auto deed = [this, id = one->id](AwardLineDialog &form, const QString &why) {
        form.send(m_desk.withdraw(id, why));
    };
    (new AwardLineDialog(m_ui, text, deed, this))->open();
}

}
