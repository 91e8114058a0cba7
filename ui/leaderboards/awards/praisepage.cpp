// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/praisepage.h"

#include "common/ask.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "leaderboards/awards/awarddialogs.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/praisedialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int searchWidth = 176;
constexpr int usualDays = 31;
constexpr int padding = 12;
constexpr qsizetype mostGapsTold = 8;

}

PraisePage::PraisePage(const UiContext &ui, PraiseDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new PraiseFilter(desk.praise(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_days(new FilterCombo(tr("Time"), this)),
      m_withdrawn(new QCheckBox(tr("Show what was taken back"), this)),
      m_text(new SearchField(ui, tr("Who, what he did"), this)), m_bar(new MessageBar(ui, this)),
      m_reminder(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("leaderboards/praise"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("star"), tr("Loading…"), {}, m_table)),
      m_gaps(new InkLabel(ui, &Theme::amber, Type::Small, {}, this)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_write(new QPushButton(tr("Praise…"), this)),
      m_withdraw(new QPushButton(tr("Take back…"), this))
{
    setObjectName(QStringLiteral("praisePage"));
    m_bar->clear();
    m_reminder->setObjectName(QStringLiteral("praiseReminder"));
    m_reminder->clear();
    m_gaps->setObjectName(QStringLiteral("praiseGaps"));
    m_foot->setObjectName(QStringLiteral("praiseFoot"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_reminder);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    for (InkLabel *label : {m_gaps, m_foot}) {
        label->setContentsMargins(padding, 4, padding, 4);
        layout->addWidget(label);
    }
    connect(&desk, &PraiseDesk::looked, this, &PraisePage::onLooked);
    connect(&desk, &PraiseDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The praise could not be read."), awardSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &PraiseDesk::refresh);
    connect(m_reminder, &MessageBar::pressed, this, &PraisePage::write);
    addKeys();
    updateDeeds();
    desk.setDays(usualDays); // and for the mark beside the tab
}

QWidget *PraisePage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    m_write->setObjectName(QStringLiteral("writePraise"));
    m_write->setProperty("primary", true);
    m_write->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_write->setToolTip(tr("Praise somebody with an example (Alt+1)"));
    m_withdraw->setObjectName(QStringLiteral("withdrawPraise"));
    m_withdraw->setShortcut(QKeySequence(Qt::ALT | Qt::Key_2));
    m_withdrawn->setObjectName(QStringLiteral("withdrawnPraise"));
    m_days->setChoices(
        {{tr("last 7 days"), 7}, {tr("last 31 days"), 31}, {tr("last 366 days"), 366}});
    m_days->choose(usualDays);
    m_text->setFixedWidth(searchWidth);
    for (QPushButton *button : {m_write, m_withdraw}) {
        button->setAutoDefault(false);
        button->setVisible(m_desk.mayPraise());
        button->setProperty("keyCap", button->shortcut().toString());
        layout->addWidget(button);
    }
    for (QWidget *one : std::initializer_list<QWidget *>{m_team, m_days, m_withdrawn})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(m_text);
    connect(m_write, &QPushButton::clicked, this, &PraisePage::write);
    connect(m_withdraw, &QPushButton::clicked, this, &PraisePage::withdraw);
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
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        updateFoot();
    });
    return bar;
}

void PraisePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("praiseTable"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PraiseModel::Day, Qt::DescendingOrder);
    m_table->setColumns({{PraiseModel::Day, 92},
                         {PraiseModel::Agent, 112},
                         {PraiseModel::Example, 480, true, true},
                         {PraiseModel::ShownBy, 200},
                         {PraiseModel::PraisedBy, 80},
                         {PraiseModel::Team, 96},
                         {PraiseModel::State, 72, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PraisePage::updateDeeds);
}

void PraisePage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
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
    m_table->setFocus();
}

void PraisePage::deactivate()
{
    m_desk.rest();
}

const Praise *PraisePage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.praise().find(rows.first().data(IdRole).toLongLong());
}

void PraisePage::onLooked()
{
    m_bar->clear();
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
    for (const Praise &one : m_desk.praise().rows()) {
        if (!one.team.isEmpty() && !teams.contains(one.team))
            teams.append(one.team);
    }
    teams.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(teams.size()));
    for (const QString &team : teams)
        choices.emplace_back(team, team);
    m_team->setChoices(choices);
}

void PraisePage::updateFoot()
{
    m_foot->setText(tr("%n shown", nullptr, m_filter->rowCount()));
    if (m_desk.praise().rowCount() == 0)
        m_empty->setText(tr("Nobody was praised in these days"),
                         m_desk.mayPraise()
                             ? tr("Praise somebody (Alt+1): what did he do, and for whom?")
                             : tr("Leaders and managers praise."));
    else
        m_empty->setText(tr("None of these"), tr("Choose another team or time."));
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

void PraisePage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the praise"), QStringLiteral("praise.xlsx"),
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
