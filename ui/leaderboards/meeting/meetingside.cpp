// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingside.h"

#include "common/emptystate.h"
#include "common/rowdelegate.h"
#include "common/splitmemory.h"
#include "common/tableview.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int nameWidth = 128;

QSortFilterProxyModel *sorted(QAbstractItemModel &model, QObject *parent)
{
    auto *proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(&model);
    proxy->setSortRole(SortRole);
    return proxy;
}

}

MeetingSide::MeetingSide(const UiContext &ui, MeetingDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_state(new InkLabel(ui, &Theme::text2, Type::Strong, {}, this)),
      m_scroll(new QScrollArea(this)),
      m_guests(new TableView(ui, QStringLiteral("leaderboards/meetingGuests"), this)),
      m_actions(new TableView(ui, QStringLiteral("leaderboards/meetingActions"), this))
{
    buildTables();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(buildTop());
    split->addWidget(m_guests);
    split->addWidget(m_actions);
    split->setChildrenCollapsible(false);
    split->setSizes({320, 240, 160});
    rememberSplit(ui, *split, QStringLiteral("leaderboards/meetingSideSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(&desk, &MeetingDesk::sheetChanged, this, &MeetingSide::show);
    show();
}

QWidget *MeetingSide::buildTop()
{
    auto *top = new QWidget(this);
    top->setBackgroundRole(QPalette::Base);
    top->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 10, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_head->setObjectName(QStringLiteral("meetingHead"));
    m_state->setObjectName(QStringLiteral("meetingState"));
    head->addWidget(m_head);
    head->addWidget(m_state);
    head->addStretch();
    layout->addLayout(head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    return top;
}

void MeetingSide::buildTables()
{
    const auto build = [this](TableView *table, const char *name, const QString &accessible,
                              QAbstractItemModel &model) {
        table->setObjectName(QLatin1String(name));
        table->setAccessibleName(accessible);
        table->setProperty("region", true);
        table->setSmallHead();
        table->setModel(sorted(model, table));
        table->setItemDelegate(new RowDelegate(m_ui, table));
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setSortingEnabled(true);
    };
    build(m_guests, "meetingGuests", tr("Who is there"), m_desk.guests());
    m_guests->sortByColumn(MeetingGuestModel::Present, Qt::AscendingOrder);
    m_guests->setColumns({{MeetingGuestModel::Present, 56},
                          {MeetingGuestModel::Agent, 128},
                          {MeetingGuestModel::Why, 104},
                          {MeetingGuestModel::Team, 120}});
    m_guests->setEmptyState(new EmptyState(m_ui, QStringLiteral("people"), tr("Nobody meets"),
                                           tr("Who is rostered for the shift stands here."),
                                           m_guests));
    m_guests->setToolTip(m_desk.rights().mayRun ? tr("Space: there or not") : QString());
    m_guests->installEventFilter(this);
    connect(m_guests, &QAbstractItemView::doubleClicked, this, &MeetingSide::toggleChosen);
    build(m_actions, "meetingActions", tr("Actions"), m_desk.actions());
    m_actions->sortByColumn(MeetingActionModel::Due, Qt::AscendingOrder);
    m_actions->setColumns({{MeetingActionModel::Due, 88},
                           {MeetingActionModel::Owner, 112},
                           {MeetingActionModel::Words, 200, true, true},
                           {MeetingActionModel::Done, 136},
                           {MeetingActionModel::MadeBy, 80, false}});
    m_actions->setEmptyState(new EmptyState(m_ui, QStringLiteral("check"), tr("No actions"),
                                            tr("Alt+5 writes down who does what until when."),
                                            m_actions));
    connect(m_actions->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MeetingSide::actionChosen);
    connect(m_actions, &QAbstractItemView::activated, this, &MeetingSide::actionOpened);
}

const MeetingAction *MeetingSide::chosenAction() const
{
    const QModelIndexList rows = m_actions->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.actions().find(rows.first().data(IdRole).toLongLong());
}

void MeetingSide::toggleChosen()
{
    const QModelIndexList rows = m_guests->selectionModel()->selectedRows();
    const MeetingGuest *guest =
        rows.isEmpty() ? nullptr : m_desk.guests().find(rows.first().data(IdRole).toLongLong());
    if (guest && m_desk.sheet().meeting.mayRun)
        Q_EMIT tickWanted(guest->agentId, !guest->isPresent);
}

bool MeetingSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_guests && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingSide::show()
{
    const MeetingSheet &sheet = m_desk.sheet();
    const bool isThere = sheet.meeting.id != 0;
    m_head->setText(isThere ? meetingTitle(sheet.meeting) : tr("No meeting is chosen"));
    m_state->setInk(sheet.meeting.state == MeetingState::Missed ? &Theme::red : &Theme::text2);
    m_state->setText(isThere ? meetingStateWord(sheet.meeting.state) : QString());
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    const QStringList all = isThere ? meetingLines(sheet, m_ui.clock) : QStringList();
    for (int row = 0; row < all.size(); ++row) {
        const QStringList parts{all[row].section(u'\t', 0, 0), all[row].section(u'\t', 1)};
        for (int column = 0; column < 2; ++column) {
            auto *label = new InkLabel(m_ui, column == 0 ? &Theme::text2 : &Theme::text, Type::Base,
                                       parts[column], body);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, row, column, Qt::AlignTop);
        }
    }
    grid->setRowStretch(int(all.size()), 1);
    m_scroll->setWidget(body); // the one before goes with it
}

}
