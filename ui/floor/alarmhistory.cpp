// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmhistory.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/problemsentence.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "floor/alarmwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int daysBack = 31;
constexpr int barHeight = 44;

}

AlarmHistory::AlarmHistory(const UiContext &ui, AlarmDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_alarms(alarmWord),
      m_order(new QSortFilterProxyModel(this)), m_day(new FilterCombo(tr("Day"), this)),
      m_kind(new FilterCombo(tr("Alarm"), this)), m_team(new FilterCombo(tr("Team"), this)),
      m_text(new SearchField(ui, tr("Number, name, queue, note"), this)),
      m_table(new TableView(ui, QStringLiteral("floor/alarmHistory"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("hist"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("alarmHistory"));
    setWindowTitle(tr("Alarm history"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 620);
    m_alarms.setSiteOffset(ui.clock.siteNow().offsetFromUtc());
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    m_foot->setObjectName(QStringLiteral("historyFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_text, qOverload<>(&QWidget::setFocus));
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    connect(keys, &QShortcut::activated, this, &AlarmHistory::exportSeen);
    for (FilterCombo *combo : {m_day, m_kind, m_team})
        connect(combo, &FilterCombo::chosenChanged, this, &AlarmHistory::reload);
    connect(m_text, &SearchField::searched, this, &AlarmHistory::reload);
    m_table->setFocus();
    reload();
}

QWidget *AlarmHistory::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const QDate today = m_ui.clock.siteNow().date();
    std::vector<std::pair<QString, QVariant>> days;
    days.reserve(daysBack);
    for (int back = 0; back < daysBack; ++back)
        days.emplace_back(dayText(today.addDays(-back), today), today.addDays(-back));
    m_day->setObjectName(QStringLiteral("historyDay"));
    m_day->setChoices(days);
    std::vector<std::pair<QString, QVariant>> kinds;
    kinds.reserve(allThresholdKinds.size());
    for (const ThresholdKind kind : allThresholdKinds)
        kinds.emplace_back(thresholdWord(kind), int(kind));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_kind->setChoices(kinds);
    m_team->setObjectName(QStringLiteral("historyTeam"));
    m_team->setChoices({});
    auto *save = new QPushButton(tr("Export…"), bar);
    save->setObjectName(QStringLiteral("historyExport"));
    save->setAutoDefault(false);
    save->setToolTip(tr("Export what is seen (Ctrl+E)"));
    connect(save, &QPushButton::clicked, this, &AlarmHistory::exportSeen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_kind, m_team})
        layout->addWidget(part);
    layout->addStretch();
    m_text->setFixedWidth(260);
    layout->addWidget(m_text);
    layout->addWidget(save);
    return bar;
}

void AlarmHistory::buildTable()
{
    m_order->setSourceModel(&m_alarms);
    m_order->setSortRole(SortRole);
    m_table->setAccessibleName(tr("Alarm history"));
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AlarmModel::Raised, Qt::DescendingOrder);
    m_table->setColumns({{AlarmModel::Kind, 170},
                         {AlarmModel::Who, 130},
                         {AlarmModel::Team, 90},
                         {AlarmModel::Highest, 64},
                         {AlarmModel::Raised, 120},
                         {AlarmModel::Lasted, 76},
                         {AlarmModel::Value, 72},
                         {AlarmModel::Limit, 72},
                         {AlarmModel::TakenBy, 124},
                         {AlarmModel::Note, 180}});
    m_table->setEmptyState(m_empty);
}

AlarmQuery AlarmHistory::query() const
{
    const QDateTime siteNow = m_ui.clock.siteNow();
    const QDate day = m_day->chosen().toDate();
    const QDate first = day.isValid() ? day : siteNow.date().addDays(1 - daysBack);
    const QDate last = day.isValid() ? day : siteNow.date();
    const int offset = siteNow.offsetFromUtc();
    AlarmQuery query;
    query.from = QDateTime(first, QTime(0, 0), Qt::OffsetFromUTC, offset).toUTC();
    query.until = QDateTime(last.addDays(1), QTime(0, 0), Qt::OffsetFromUTC, offset).toUTC();
    if (m_kind->chosen().isValid())
        query.kind = ThresholdKind(m_kind->chosen().toInt());
    query.teamId = TeamId(m_team->chosen().toLongLong());
    query.text = m_text->text().trimmed();
    return query;
}

void AlarmHistory::reload()
{
    const int generation = ++m_generation;
    whenDone(m_desk.history(query()), this,
             [this, generation](const Result<std::vector<FloorAlarm>> &answer) {
                 if (generation == m_generation)
                     take(answer);
             });
}

void AlarmHistory::take(const Result<std::vector<FloorAlarm>> &answer)
{
    if (!answer) {
        m_foot->setInk(&Theme::red);
        m_foot->setText(problemSentence(answer.error()));
        return;
    }
    m_alarms.replace(*answer);
    m_empty->setText(tr("No alarm fits"), tr("Choose another day, or take a filter back."));
    m_foot->setInk(&Theme::text2);
    const int most = AlarmQuery().most;
    const int count = m_alarms.rowCount();
    m_foot->setText(
        count < most
            ? tr("%n alarm(s)", nullptr, count)
            : tr("Only the newest %1 are shown: choose a day or a filter.").arg(countText(most)));
    noteTeams();
}

void AlarmHistory::noteTeams()
{
    const size_t before = m_teams.size();
    for (const FloorAlarm &alarm : m_alarms.rows()) {
        const std::pair<QString, QVariant> team{alarm.team, number(alarm.teamId)};
        if (!alarm.team.isEmpty() && std::ranges::find(m_teams, team) == m_teams.end())
            m_teams.push_back(team);
    }
    if (m_teams.size() == before)
        return;
    std::ranges::sort(m_teams, {}, &std::pair<QString, QVariant>::first);
    m_team->setChoices(m_teams);
}

void AlarmHistory::offerEntries()
{
    auto *enter = new QAction(tr("Make an appraisal entry… (Shift+F9)"), this);
    enter->setObjectName(QStringLiteral("enterHistoryAlarm"));
    enter->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F9));
    enter->setShortcutContext(Qt::WindowShortcut);
    m_table->addAction(enter);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(enter, &QAction::triggered, this, [this] {
        if (const FloorAlarm *alarm = m_alarms.at(m_order->mapToSource(m_table->currentIndex())))
            Q_EMIT entryWanted(*alarm, this);
    });
}

void AlarmHistory::exportSeen()
{
    const QString name =
        QStringLiteral("alarms-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) { saveTo(path); });
}

void AlarmHistory::saveTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const Result<int> saved = exportTable(*m_table, m_ui, tr("Alarms"), path, {AlarmModel::Raised});
    m_foot->setInk(saved ? &Theme::text2 : &Theme::red);
    m_foot->setText(saved ? tr("Exported to %1").arg(path)
                          : tr("Not exported: %1").arg(problemSentence(saved.error())));
}

}
