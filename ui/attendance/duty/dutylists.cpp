// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/dutylists.h"

#include "attendance/duty/dutydialogs.h"
#include "attendance/duty/dutywords.h"
#include "attendance/duty/inspectionitemdialog.h"
#include "common/emptystate.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>

namespace banzhang {

DutyLists::DutyLists(const UiContext &ui, DutyDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_redo(addList("redoTasks", tr("Done again"), desk.redoTasks(),
                     tr("Nothing is to be done again"),
                     tr("What an inspection finds dirty is listed here with its clock."))),
      m_inspections(addList("inspections", tr("Inspections"), desk.inspections(),
                            tr("Nothing was inspected yet"),
                            tr("Press Alt+4 for an inspection of an area or of conduct."))),
      m_damages(addList("damages", tr("Damage"), desk.damages(), tr("No damage"),
                        tr("What somebody broke and makes good: no fine, and paid in parts."))),
      m_items(addList("inspectionItems", tr("Items"), desk.itemVersions(), tr("No items"),
                      tr("What inspections look at, with the rule that a fault falls under."))),
      m_done(new QPushButton(tr("Was done again"), this)),
      m_recheck(new QPushButton(tr("Look again…"), this)),
      m_photo(new QPushButton(tr("Photo…"), this)), m_damage(new QPushButton(tr("Damage…"), this)),
      m_pay(new QPushButton(tr("Payment…"), this)),
      m_takeBack(new QPushButton(tr("Take back…"), this)),
      m_addItem(new QPushButton(tr("New item…"), this)),
      m_changeItem(new QPushButton(tr("Change…"), this)),
      m_endItem(new QPushButton(tr("End…"), this))
{
    setUpColumns();
    m_tabs->setObjectName(QStringLiteral("dutyTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("region", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addStretch();
    addDeeds(*head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &DutyLists::updateDeeds);
    connect(&desk, &DutyDesk::looked, this, &DutyLists::updateDeeds);
    updateDeeds();
}

void DutyLists::setUpColumns()
{
    m_redo->setColumns({{RedoModel::Stage, 110},
                        {RedoModel::Clock, 80},
                        {RedoModel::What, 130},
                        {RedoModel::Agent, 130},
                        {RedoModel::Faults, 260, true, true},
                        {RedoModel::Due, 100},
                        {RedoModel::Done, 100},
                        {RedoModel::Rechecked, 150},
                        {RedoModel::Remark, 160}});
    m_redo->setTickingColumns({RedoModel::Stage, RedoModel::Clock});
    m_redo->sortByColumn(RedoModel::Stage, Qt::AscendingOrder);
    m_inspections->setColumns({{InspectionModel::At, 100},
                               {InspectionModel::Kind, 70},
                               {InspectionModel::Where, 90},
                               {InspectionModel::Agent, 130},
                               {InspectionModel::Faults, 70},
                               {InspectionModel::Fen, 80},
                               {InspectionModel::What, 300, true, true},
                               {InspectionModel::By, 100},
                               {InspectionModel::Photo, 56},
                               {InspectionModel::Note, 180, false}});
    m_inspections->sortByColumn(InspectionModel::At, Qt::DescendingOrder);
    m_damages->setColumns({{DamageModel::On, 90},
                           {DamageModel::Agent, 130},
                           {DamageModel::Asset, 160},
                           {DamageModel::Amount, 90},
                           {DamageModel::Paid, 90},
                           {DamageModel::Open, 90},
                           {DamageModel::Payments, 220},
                           {DamageModel::Statement, 200, true, true},
                           {DamageModel::Signature, 100, false},
                           {DamageModel::By, 100}});
    m_damages->sortByColumn(DamageModel::On, Qt::DescendingOrder);
    m_items->setColumns({{InspectionItemModel::Position, 56},
                         {InspectionItemModel::Kind, 70},
                         {InspectionItemModel::Head, 110},
                         {InspectionItemModel::What, 300, true, true},
                         {InspectionItemModel::Rule, 130},
                         {InspectionItemModel::Costs, 90},
                         {InspectionItemModel::Points, 60},
                         {InspectionItemModel::Redo, 56},
                         {InspectionItemModel::From, 100},
                         {InspectionItemModel::Until, 100}});
    m_items->sortByColumn(InspectionItemModel::Position, Qt::AscendingOrder);
}

TableView *DutyLists::addList(const char *name, const QString &title, QAbstractItemModel &model,
                              const QString &nothing, const QString &line)
{
    auto *table = new TableView(m_ui, QStringLiteral("attendance/") + QLatin1String(name), this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setProperty("region", true);
    auto *order = new QSortFilterProxyModel(this);
    order->setSourceModel(&model);
    order->setSortRole(SortRole);
    table->setModel(order);
    table->setItemDelegate(new RowDelegate(m_ui, table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->setEmptyState(new EmptyState(m_ui, QStringLiteral("attend"), nothing, line, table));
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DutyLists::updateDeeds);
    m_tabs->addTab(title);
    m_stack->addWidget(table);
    return table;
}

void DutyLists::addDeeds(QHBoxLayout &layout)
{
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         auto deed) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        connect(button, &QPushButton::clicked, this, deed);
        layout.addWidget(button);
    };
    add(m_done, "redone", QKeySequence(Qt::ALT | Qt::Key_6), [this] { markRedone(); });
    add(m_recheck, "recheck", QKeySequence(Qt::ALT | Qt::Key_7), [this] { recheck(); });
    add(m_photo, "showPhoto", QKeySequence(Qt::ALT | Qt::Key_6), [this] { showPhoto(); });
    add(m_damage, "addDamage", QKeySequence(Qt::ALT | Qt::Key_6),
        [this] { (new DamageDialog(m_ui, m_desk, this))->open(); });
    add(m_pay, "pay", QKeySequence(Qt::ALT | Qt::Key_7), [this] { pay(); });
    add(m_takeBack, "takeBack", QKeySequence(Qt::ALT | Qt::Key_8), [this] { takeBack(); });
    add(m_addItem, "addItem", QKeySequence(Qt::ALT | Qt::Key_6), [this] { addItem(); });
    add(m_changeItem, "changeItem", QKeySequence(Qt::ALT | Qt::Key_7), [this] { changeItem(); });
    add(m_endItem, "endItem", QKeySequence(Qt::ALT | Qt::Key_8), [this] { endItem(); });
}

TableView &DutyLists::seen() const
{
    const std::array lists{m_redo, m_inspections, m_damages, m_items};
    return *lists.at(size_t(std::max(0, m_tabs->currentIndex())));
}

QString DutyLists::seenTitle() const
{
    return seen().accessibleName();
}

qint64 DutyLists::chosenId(const TableView &table) const
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data(IdRole).toLongLong();
}

const RedoTask *DutyLists::task() const
{
    return m_desk.redoTasks().find(chosenId(*m_redo));
}

const AssetDamage *DutyLists::damage() const
{
    return m_desk.damages().find(chosenId(*m_damages));
}

const InspectionItem *DutyLists::item() const
{
    return m_desk.itemVersions().find(chosenId(*m_items));
}

// A button that is hidden leaves its key to the one that is seen.
void DutyLists::updateDeeds()
{
    const DutyRights &rights = m_desk.rights();
    const TableView *list = &seen();
    m_done->setVisible(list == m_redo && rights.inspects);
    m_recheck->setVisible(list == m_redo && rights.inspects);
    m_photo->setVisible(list == m_inspections);
    m_damage->setVisible(list == m_damages && rights.inspects);
    m_pay->setVisible(list == m_damages && rights.takesMoney);
    m_takeBack->setVisible(list == m_damages && rights.takesMoney);
    for (QPushButton *button : {m_addItem, m_changeItem, m_endItem})
        button->setVisible(list == m_items && rights.makesItems);
    m_changeItem->setEnabled(item() != nullptr);
    m_endItem->setEnabled(item() != nullptr);
    const RedoTask *redo = task();
    m_done->setEnabled(redo && !redo->doneAt.isValid());
    m_recheck->setEnabled(redo && redo->doneAt.isValid() && !redo->recheckedAt.isValid());
    const Inspection *inspection = m_desk.inspections().find(chosenId(*m_inspections));
    m_photo->setEnabled(inspection && inspection->hasPhoto);
    const AssetDamage *owed = damage();
    m_pay->setEnabled(owed && owed->openFen() > 0);
    m_takeBack->setEnabled(owed && !owed->isWithdrawn);
    const int open = m_desk.openRedoTasks();
    m_tabs->setTabText(0, open > 0 ? tr("Done again (%1)").arg(open) : tr("Done again"));
}

void DutyLists::markRedone()
{
    const RedoTask *one = task();
    if (!one)
        return;
    whenDone(m_desk.markRedone(one->id), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT told(true, tr("It was done again: somebody else looks at it now."), {});
        else
            Q_EMIT told(false, tr("It could not be recorded."), dutySentence(done.error()));
    });
}

void DutyLists::recheck()
{
    if (const RedoTask *one = task())
        (new RecheckDialog(m_ui, m_desk, *one, this))->open();
}

void DutyLists::showPhoto()
{
    const qint64 id = chosenId(*m_inspections);
    whenDone(m_desk.photo(id), this, [this](const Result<QByteArray> &photo) {
        QPixmap picture;
        if (!photo || !picture.loadFromData(*photo)) {
            Q_EMIT told(false, tr("The photo could not be shown."),
                        photo ? tr("It is damaged.") : dutySentence(photo.error()));
            return;
        }
        auto *dialog = new QDialog(this);
        dialog->setObjectName(QStringLiteral("photoDialog"));
        dialog->setWindowTitle(tr("Photo"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        auto *label = new QLabel(dialog);
        label->setAccessibleName(tr("Photo"));
        label->setPixmap(picture.scaled(QSize(960, 720).boundedTo(picture.size()),
                                        Qt::KeepAspectRatio, Qt::SmoothTransformation));
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(label);
        dialog->open();
    });
}

void DutyLists::pay()
{
    if (const AssetDamage *one = damage())
        (new PaymentDialog(m_ui, m_desk, *one, this))->open();
}

void DutyLists::takeBack()
{
    if (const AssetDamage *one = damage())
        (new TakeBackDialog(m_ui, m_desk, *one, this))->open();
}

void DutyLists::addItem()
{
    InspectionItem fresh;
    for (const InspectionItem &one : m_desk.itemVersions().rows())
        fresh.position = std::max(fresh.position, one.position + 1);
    (new InspectionItemDialog(m_ui, m_desk, fresh, this))->open();
}

void DutyLists::changeItem()
{
    if (const InspectionItem *one = item())
        (new InspectionItemDialog(m_ui, m_desk, *one, this))->open();
}

void DutyLists::endItem()
{
    if (const InspectionItem *one = item())
        (new EndItemDialog(m_ui, m_desk, *one, this))->open();
}

}
