// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmdock.h"

#include "common/inklabel.h"
#include "common/problemsentence.h"
#include "floor/acknowledgedialog.h"
#include "floor/alarmdelegate.h"
#include "floor/alarmexport.h"
#include "floor/alarmhead.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int labelHeight = 28;
constexpr int mostTaken = 3;
const QList<int> told{AlarmModel::Kind,    AlarmModel::Who,     AlarmModel::Team,
                      AlarmModel::Highest, AlarmModel::Raised,  AlarmModel::Value,
                      AlarmModel::Limit,   AlarmModel::TakenBy, AlarmModel::Note};

bool isExport(const QKeyEvent &event)
{
    return event.key() == Qt::Key_E && event.modifiers() == Qt::ControlModifier;
}

InkLabel *line(const UiContext &ui, const QString &text, QWidget *parent)
{
    auto *label = new InkLabel(ui, &Theme::text2, Type::Small, text, parent);
    label->setFixedHeight(labelHeight);
    label->setContentsMargins(12, 0, 12, 0);
    return label;
}

}

AlarmDock::AlarmDock(const UiContext &ui, AlarmDesk &desk, bool mayAcknowledge, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_mayAcknowledge(mayAcknowledge),
      m_head(new AlarmHead(ui, this)), m_quiet(line(ui, tr("Nothing is beyond its limit."), this)),
      m_takenHead(line(ui, tr("Acknowledged, not yet over"), this)), m_foot(new QHBoxLayout)
{
    setObjectName(QStringLiteral("alarmDock"));
    m_quiet->setObjectName(QStringLiteral("noAlarms"));
    m_head->more()->setMenu(new QMenu(m_head));
    auto *blocks = new AlarmDelegate(ui, AlarmDelegate::Form::Open, this);
    blocks->setMayAcknowledge(mayAcknowledge);
    m_open = makeList(QStringLiteral("openAlarms"), desk.open(), blocks);
    m_open->setAccessibleName(tr("Open alarms"));
    m_open->setToolTip(mayAcknowledge ? tr("F9 acknowledges, Enter goes to the row")
                                      : tr("Enter goes to the row"));
    m_taken = makeList(QStringLiteral("takenAlarms"), desk.taken(),
                       new AlarmDelegate(ui, AlarmDelegate::Form::Taken, this));
    m_taken->setAccessibleName(tr("Acknowledged, not yet over"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_head, m_quiet, m_open, m_takenHead, m_taken})
        layout->addWidget(part);
    auto *history = new QToolButton(this);
    history->setObjectName(QStringLiteral("alarmHistoryButton"));
    history->setAutoRaise(true);
    history->setText(tr("History Ctrl+H"));
    m_foot->setSpacing(0);
    m_foot->addStretch();
    m_foot->addWidget(history);
    layout->addLayout(m_foot);
    connect(history, &QToolButton::clicked, this, &AlarmDock::historyWanted);
    connect(blocks, &AlarmDelegate::acknowledgeWanted, this, &AlarmDock::acknowledge);
    connect(blocks, &AlarmDelegate::locateWanted, this, &AlarmDock::locate);
    connect(m_head, &AlarmHead::nextWanted, this, [this] { Q_EMIT locateWanted(goToNext()); });
    connect(&desk, &AlarmDesk::changed, this, &AlarmDock::follow);
    connect(&ui.clock, &ServerClock::ticked, m_open->viewport(), qOverload<>(&QWidget::update));
    connect(&ui.clock, &ServerClock::ticked, m_taken->viewport(), qOverload<>(&QWidget::update));
    follow();
}

AlarmDock::~AlarmDock() = default;

QListView *AlarmDock::makeList(const QString &name, AlarmModel &model, AlarmDelegate *delegate)
{
    auto *list = new QListView(this);
    list->setObjectName(name);
    list->setProperty("region", true);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setModel(&model);
    list->setItemDelegate(delegate);
    list->installEventFilter(this);
    connect(list, &QListView::doubleClicked, this, &AlarmDock::locate);
    return list;
}

// The list's keys come before those of the pane: Ctrl+E is the table's there.
bool AlarmDock::eventFilter(QObject *object, QEvent *event)
{
    auto *list = qobject_cast<QListView *>(object);
    if (!list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(isExport(key) || key.matches(QKeySequence::Copy));
        return event->isAccepted();
    }
    return takeKey(*list, key) || QWidget::eventFilter(object, event);
}

// Enter locates; the view's own "activated" would come with a single click on some desktops.
bool AlarmDock::takeKey(QListView &list, const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isExport(event)) {
        exportSeen();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        QModelIndexList rows = list.selectionModel()->selectedRows();
        std::ranges::sort(rows, {}, &QModelIndex::row);
        if (!rows.isEmpty())
            QGuiApplication::clipboard()->setText(alarmsAsTsv(rows, told));
        return true;
    }
    if (isEnter && list.currentIndex().isValid())
        locate(list.currentIndex());
    return isEnter && list.currentIndex().isValid();
}

void AlarmDock::exportSeen()
{
    const QString name =
        QStringLiteral("alarms-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) { saveTo(path); });
}

void AlarmDock::saveTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const Result<int> rows =
        exportAlarms({&m_desk.open(), &m_desk.taken()}, told, m_ui.clock, path);
    if (!rows)
        Q_EMIT failed(tr("Not exported"), problemSentence(rows.error()));
}

void AlarmDock::offer(QAction *action)
{
    m_head->more()->menu()->addAction(action);
}

void AlarmDock::offerAtFoot(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setText(action->iconText());
    button->setToolTip(action->text());
    m_foot->insertWidget(1, button);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
}

void AlarmDock::offerEntries()
{
    for (QListView *list : {m_open, m_taken}) {
        auto *enter = new QAction(tr("Make an appraisal entry… (Shift+F9)"), list);
        enter->setObjectName(QStringLiteral("enterAlarm"));
        enter->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F9));
        enter->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(enter);
        list->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(enter, &QAction::triggered, this, [this, list] {
            const auto &model = *static_cast<const AlarmModel *>(list->model());
            if (const FloorAlarm *alarm = model.at(list->currentIndex()))
                Q_EMIT entryWanted(*alarm, this);
        });
    }
}

FloorAlarm AlarmDock::goToNext()
{
    const int count = m_desk.open().rowCount();
    if (count == 0)
        return {};
    const QModelIndex current = m_open->currentIndex();
    const QModelIndex next =
        m_desk.open().index(current.isValid() ? (current.row() + 1) % count : 0, 0);
    m_open->setCurrentIndex(next);
    m_open->scrollTo(next);
    return *m_desk.open().at(next);
}

void AlarmDock::acknowledgeCurrent()
{
    const QModelIndex current = m_open->currentIndex();
    acknowledge(current.isValid() ? current : m_desk.open().index(0, 0));
}

void AlarmDock::acknowledge(const QModelIndex &index)
{
    const FloorAlarm *alarm = m_desk.open().at(index);
    if (alarm && m_mayAcknowledge)
        (new AcknowledgeDialog(m_ui, m_desk, *alarm, this))->open();
}

void AlarmDock::locate(const QModelIndex &index)
{
    const auto &model = *static_cast<const AlarmModel *>(index.model());
    if (const FloorAlarm *alarm = model.at(index))
        Q_EMIT locateWanted(*alarm);
}

void AlarmDock::follow()
{
    const int open = m_desk.open().rowCount();
    const int taken = m_desk.taken().rowCount();
    m_head->setCounts(m_desk.openRed(), open - m_desk.openRed());
    m_quiet->setVisible(open == 0);
    m_open->setVisible(open > 0);
    m_takenHead->setVisible(taken > 0);
    m_taken->setVisible(taken > 0);
    fit();
}

// As high as the alarms are, but the waiting callers keep the lower half of the side.
void AlarmDock::fit()
{
    const int room = parentWidget() ? parentWidget()->height() / 2 : height();
    const int takenRows = std::min(m_desk.taken().rowCount(), mostTaken);
    m_taken->setFixedHeight(takenRows * AlarmDelegate::takenHeight);
    const int rows = std::max(1, (room - m_taken->height()) / AlarmDelegate::openHeight);
    m_open->setFixedHeight(std::min(m_desk.open().rowCount(), rows) * AlarmDelegate::openHeight);
}

void AlarmDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}
