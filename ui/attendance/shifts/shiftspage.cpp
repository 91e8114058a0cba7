// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shifts/shiftspage.h"

#include "attendance/roster/rosterwords.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int barHeight = 44;

QString dayOr(QDate day, const QString &open)
{
    return day.isValid() ? day.toString(Qt::ISODate) : open;
}

}

QString shiftRowWord(int column, const ShiftRow &row)
{
    const ShiftVersion *version =
        row.version < 0 ? nullptr : &row.type.versions[size_t(row.version)];
    switch (column) {
    case ShiftTypeModel::Key: return row.type.key > 0 ? QString::number(row.type.key) : QString();
    case ShiftTypeModel::Code: return row.type.code;
    case ShiftTypeModel::Name: return row.type.name;
    case ShiftTypeModel::State:
        return row.type.isRetired()       ? ShiftsPage::tr("retired")
               : !version                 ? ShiftsPage::tr("no hours")
               : row.isNow                ? ShiftsPage::tr("in use")
               : version->until.isValid() ? ShiftsPage::tr("over, or to come")
                                          : ShiftsPage::tr("to come");
    default: break;
    }
    if (!version)
        return {};
    switch (column) {
    case ShiftTypeModel::Hours: return hoursText(*version);
    case ShiftTypeModel::Parts: return workText(version->segments);
    case ShiftTypeModel::Paid: return QString::number(version->paidS() / 3600.0, 'g', 4);
    case ShiftTypeModel::From: return dayOr(version->from, ShiftsPage::tr("ever"));
    case ShiftTypeModel::Until:
        return version->until.isValid() ? version->until.addDays(-1).toString(Qt::ISODate)
                                        : ShiftsPage::tr("no end");
    default: return {};
    }
}

ShiftsPage::ShiftsPage(const UiContext &ui, ShiftDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_types(new TableView(ui, QStringLiteral("attendance/shifts"), this)),
      m_needs(new QTableView(this)), m_scope(new QComboBox(this))
{
    setObjectName(QStringLiteral("shiftsPage"));
    m_bar->clear();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildTypes());
    splitter->addWidget(buildNeeds());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    connect(&desk, &ShiftDesk::looked, this, &ShiftsPage::onLooked);
    connect(&desk, &ShiftDesk::failed, this,
            [this](const Problem &problem) { tell(tr("The shifts could not be read."), problem); });
    connect(m_bar, &MessageBar::pressed, &desk, &ShiftDesk::refresh);
    writeButtons();
}

QPushButton *ShiftsPage::addButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    parent->layout()->addWidget(button);
    return button;
}

QWidget *ShiftsPage::buildTypes()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(side);
    bar->setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_make = addButton("shiftMake", tr("New shift…"), bar);
    m_rename = addButton("shiftRename", tr("Name and key…"), bar);
    m_hours = addButton("shiftHours", tr("New hours…"), bar);
    m_retire = addButton("shiftRetire", tr("Retire"), bar);
    row->addStretch();
    m_rules = addButton("shiftRules", tr("Rules of rostering…"), bar);
    layout->addWidget(bar);
    layout->addWidget(m_types, 1);
    m_types->setObjectName(QStringLiteral("shiftTypes"));
    m_types->setAccessibleName(title());
    m_types->setProperty("region", true);
    m_types->setModel(&m_desk.types());
    m_types->setItemDelegate(new RowDelegate(m_ui, m_types));
    m_types->setSelectionMode(QAbstractItemView::SingleSelection);
    m_types->setColumns({{ShiftTypeModel::Key, 48},
                         {ShiftTypeModel::Code, 60},
                         {ShiftTypeModel::Name, 88},
                         {ShiftTypeModel::Hours, 116},
                         {ShiftTypeModel::Parts, 200},
                         {ShiftTypeModel::Paid, 72},
                         {ShiftTypeModel::From, 96},
                         {ShiftTypeModel::Until, 96},
                         {ShiftTypeModel::State, 96}});
    m_types->setEmptyState(new EmptyState(m_ui, QStringLiteral("attend"), tr("No shifts"),
                                          tr("Make the first one: its hours, breaks and key."),
                                          m_types));
    connect(m_types->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShiftsPage::writeButtons);
    connect(m_types, &QAbstractItemView::activated, this,
            [this] { open(ShiftForm::Deed::NewHours); });
    connect(m_make, &QPushButton::clicked, this, [this] { open(ShiftForm::Deed::Make); });
    connect(m_rename, &QPushButton::clicked, this, [this] { open(ShiftForm::Deed::Rename); });
    connect(m_hours, &QPushButton::clicked, this, [this] { open(ShiftForm::Deed::NewHours); });
    connect(m_retire, &QPushButton::clicked, this, &ShiftsPage::retire);
    connect(m_rules, &QPushButton::clicked, this,
            [this] { (new RosterRulesForm(m_ui, m_desk, this))->open(); });
    return side;
}

QWidget *ShiftsPage::buildNeeds()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(side);
    bar->setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, tr("People needed"), bar));
    m_scope->setObjectName(QStringLiteral("needScope"));
    row->addWidget(m_scope, 1);
    m_save = addButton("needSave", tr("Save"), bar);
    m_save->setToolTip(tr("Save the need (Ctrl+S)"));
    layout->addWidget(bar);
    m_needs->setObjectName(QStringLiteral("needs"));
    m_needs->setAccessibleName(tr("People needed"));
    m_needs->setProperty("region", true);
    m_needs->setModel(&m_desk.needs());
    m_needs->verticalHeader()->setMinimumSectionSize(24);
    m_needs->verticalHeader()->setDefaultSectionSize(24);
    m_needs->horizontalHeader()->setDefaultSectionSize(52);
    m_needs->setFrameShape(QFrame::NoFrame);
    m_needs->setMinimumWidth(460);
    m_needs->setTabKeyNavigation(false);
    m_needs->setEditTriggers(
        m_desk.rights().mayWrite
            ? QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                  | QAbstractItemView::EditKeyPressed
            : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    layout->addWidget(m_needs, 1);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int place) {
        saveNeeds(); // what is typed is not lost by looking at another one
        if (place >= 0 && place < int(m_desk.scopes().size()))
            m_desk.showNeeds(m_desk.scopes()[size_t(place)]);
    });
    connect(&m_desk.needs(), &NeedModel::changedTold, this, &ShiftsPage::writeButtons);
    connect(m_save, &QPushButton::clicked, this, &ShiftsPage::saveNeeds);
    auto *key = new QShortcut(QKeySequence::Save, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ShiftsPage::saveNeeds);
    return side;
}

QString ShiftsPage::title() const
{
    return tr("Shifts");
}

QStringList ShiftsPage::statusParts() const
{
    return {tr("%n shift(s)", nullptr, int(m_desk.types().book().types.size())),
            tr("Enter new hours · numbers type the need · Ctrl+S save")};
}

void ShiftsPage::activate()
{
    m_desk.follow();
    m_types->setFocus();
}

void ShiftsPage::deactivate()
{
    m_desk.rest();
}

void ShiftsPage::onLooked()
{
    const int before = m_scope->currentIndex();
    QStringList names;
    for (const NeedScope &scope : m_desk.scopes())
        names << (number(scope.team) > 0 ? tr("Team %1") : tr("Queue %1")).arg(scope.name);
    QStringList shown;
    for (int i = 0; i < m_scope->count(); ++i)
        shown << m_scope->itemText(i);
    if (names != shown) {
        m_scope->clear();
        m_scope->addItems(names);
        m_scope->setCurrentIndex(std::clamp(before, 0, std::max(0, int(names.size()) - 1)));
    }
    if (!m_types->selectionModel()->hasSelection() && m_desk.types().rowCount() > 0)
        m_types->selectRow(0);
    writeButtons();
    Q_EMIT statusChanged();
}

const ShiftRow *ShiftsPage::chosen() const
{
    const QModelIndexList rows = m_types->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.types().find(rows.first().data(IdRole).toLongLong());
}

void ShiftsPage::writeButtons()
{
    const ShiftRow *row = chosen();
    const bool mayWrite = m_desk.rights().mayWrite;
    m_make->setEnabled(mayWrite);
    m_rules->setEnabled(mayWrite);
    m_rename->setEnabled(mayWrite && row);
    m_hours->setEnabled(mayWrite && row && !row->type.isRetired());
    m_retire->setEnabled(mayWrite && row);
    m_retire->setText(row && row->type.isRetired() ? tr("Take back into use") : tr("Retire"));
    m_save->setEnabled(mayWrite && m_desk.needs().isChanged());
    const QString why = mayWrite ? QString() : tr("Schedulers and managers change shifts");
    for (QPushButton *button : {m_make, m_rename, m_hours, m_retire, m_rules})
        button->setToolTip(why);
}

void ShiftsPage::open(ShiftForm::Deed deed)
{
    const ShiftRow *row = chosen();
    if (!m_desk.rights().mayWrite || (!row && deed != ShiftForm::Deed::Make))
        return;
    (new ShiftForm(m_ui, m_desk, deed, deed == ShiftForm::Deed::Make ? ShiftRow() : *row, this))
        ->open();
}

void ShiftsPage::retire()
{
    const ShiftRow *row = chosen();
    if (!row)
        return;
    whenDone(m_desk.retire(row->type.id, !row->type.isRetired()), this,
             [this](const Result<void> &done) {
                 if (!done)
                     tell(tr("It was not done."), done.error());
             });
}

void ShiftsPage::saveNeeds()
{
    if (!m_save->isEnabled())
        return;
    whenDone(m_desk.saveNeeds(), this, [this](const Result<void> &done) {
        if (!done)
            return tell(tr("The need was not saved."), done.error());
        m_desk.needs().noteSaved();
        m_bar->tell(Alarm::None, tr("Saved."));
    });
}

void ShiftsPage::tell(const QString &what, const Problem &problem)
{
    m_bar->tell(Alarm::Red, what, rosterSentence(problem), {}, tr("Try again"));
}

}
