// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targets/targetsdialog.h"

#include "common/dialogsize.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "reports/targets/targetforms.h"
#include "reports/targets/targetwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace banzhang {

TargetsDialog::TargetsDialog(const UiContext &ui, TargetDesk &desk, std::vector<ReportPlace> places,
                             QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_places(std::move(places)),
      m_filter(new TargetFilter(desk.targets(), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("reports/targets"), this))
{
    setObjectName(QStringLiteral("targetsDialog"));
    setWindowTitle(tr("Targets of key figures"));
    setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*this, ui.settings, QStringLiteral("reports/targets"), QSize(960, 560));
    m_bar->clear();
    buildTable();
    auto *rule = new InkLabel(
        ui, &Theme::text2, Type::Small,
        tr("A report is judged by the targets of its last day; the nearest place wins: team, "
           "department, centre. Calls, orders and sales have targets of a calendar month."),
        this);
    rule->setWordWrap(true);
    rule->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(rule);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDeeds());
    connect(&desk, &TargetDesk::looked, this, &TargetsDialog::onLooked);
    connect(&desk, &TargetDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The targets could not be read."), targetSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &TargetDesk::refresh);
    m_table->setFocus();
    updateDeeds();
    desk.refresh();
}

void TargetsDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("targetsTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TargetModel::Figure, Qt::AscendingOrder);
    m_table->setColumns({{TargetModel::Figure, 168},
                         {TargetModel::Place, 128},
                         {TargetModel::Target, 112},
                         {TargetModel::Margin, 104},
                         {TargetModel::From, 96},
                         {TargetModel::Until, 96},
                         {TargetModel::State, 96},
                         {TargetModel::MadeBy, 104}});
    m_table->setEmptyState(new EmptyState(
        m_ui, QStringLiteral("hist"), tr("No targets"),
        tr("Figures without a target have no light. A manager sets one with Alt+1."), m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TargetsDialog::updateDeeds);
    // Enter goes on from the table to this dialog, which presses whatever button is the default
    // one below it: the form must not be there yet.
    connect(
        m_table, &QAbstractItemView::activated, this,
        [this] {
            if (m_change->isEnabled())
                m_change->click();
        },
        Qt::QueuedConnection);
}

QPushButton *TargetsDialog::addDeed(QWidget *deeds, const QString &text, const char *name,
                                    const QKeySequence &key, const QString &tip)
{
    auto *button = new QPushButton(text, deeds);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setShortcut(key);
    button->setProperty("keyCap", key.toString());
    button->setToolTip(tip);
    button->setVisible(m_desk.maySet());
    deeds->layout()->addWidget(button);
    return button;
}

QWidget *TargetsDialog::buildDeeds()
{
    auto *deeds = new QWidget(this);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_new = addDeed(deeds, tr("New…"), "newTarget", Qt::ALT | Qt::Key_1,
                    tr("A figure that has no target there yet (Alt+1)"));
    m_new->setProperty("primary", true);
    m_change = addDeed(deeds, tr("New version…"), "changeTarget", Qt::ALT | Qt::Key_2,
                       tr("Another value from a day on; days before keep theirs (Alt+2, Enter)"));
    m_end = addDeed(deeds, tr("End…"), "endTarget", Qt::ALT | Qt::Key_3,
                    tr("No target of its own from a day on (Alt+3)"));
    m_undo = addDeed(deeds, tr("Undo"), "undoTarget", QKeySequence(QKeySequence::Undo),
                     tr("What held before holds again, as another version (Ctrl+Z)"));
    connect(m_new, &QPushButton::clicked, this, [this] { set({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const TargetLine *line = chosen())
            set(line->target);
    });
    connect(m_end, &QPushButton::clicked, this, &TargetsDialog::end);
    connect(m_undo, &QPushButton::clicked, this, &TargetsDialog::undo);
    layout->addStretch();
    auto *past = new QCheckBox(tr("Past versions too"), deeds);
    past->setObjectName(QStringLiteral("pastTargets"));
    connect(past, &QCheckBox::toggled, m_filter, &TargetFilter::setPastToo);
    layout->addWidget(past);
    return deeds;
}

const TargetLine *TargetsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.targets().find(rows.first().data(IdRole).toLongLong());
}

void TargetsDialog::onLooked()
{
    m_bar->clear();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, m_table->shownColumns().value(0)));
    updateDeeds();
}

// A disabled deed says why.
void TargetsDialog::updateDeeds()
{
    const TargetLine *line = chosen();
    const bool isOfQueues = line && line->state == TargetLine::State::Queues;
    const bool isOpen = line && !isOfQueues && m_desk.maySet();
    m_change->setEnabled(isOpen);
    m_end->setEnabled(isOpen && line->state != TargetLine::State::Past);
    m_undo->setEnabled(m_desk.maySet() && m_desk.canUndo());
    if (isOfQueues)
        m_change->setToolTip(targetFaultSentence(TargetFault::Figure, {}));
    else
        m_change->setToolTip(
            tr("Another value from a day on; days before keep theirs (Alt+2, Enter)"));
}

void TargetsDialog::set(const FigureTarget &target)
{
    (new TargetForm(m_ui, m_desk, m_places, target, this))->open();
}

void TargetsDialog::end()
{
    if (const TargetLine *line = chosen())
        (new TargetEndForm(m_ui, m_desk, *line, this))->open();
}

void TargetsDialog::undo()
{
    whenDone(m_desk.undo(), this, [this](const Result<qint64> &done) {
        if (!done)
            m_bar->tell(Alarm::Red, tr("It was not undone."), targetSentence(done.error()));
    });
}

}
