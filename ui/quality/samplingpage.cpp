// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplingpage.h"

#include "common/bardelegate.h"
#include "common/emptystate.h"
#include "common/tableexport.h"
#include "common/whendone.h"
#include "quality/drawdialog.h"
#include "quality/pickpanel.h"
#include "quality/planeditor.h"
#include "quality/rotationdialog.h"
#include "quality/samplingwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimeZone>

namespace banzhang {
namespace {

constexpr int plansWidth = 300;
constexpr int editorWidth = 404;
constexpr int barHeight = 36;

}

SamplingPage::SamplingPage(const UiContext &ui, SamplingDesk &desk, const SamplingRights &rights,
                           QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_rights(rights),
      m_order(new QSortFilterProxyModel(this)),
      m_plans(new TableView(ui, QStringLiteral("quality/plans"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("ear"), tr("There are no sampling plans yet"),
                             tr("A plan says how much of what is listened to, and why."), m_plans)),
      m_editor(new PlanEditor(ui, this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_agents(buildProgress("quality/planAgents", desk.agents(), tr("Planned and done by agent"))),
      m_inspectors(buildProgress("quality/planInspectors", desk.inspectors(),
                                 tr("Planned and done by inspector"))),
      m_picks(new PickPanel(ui, desk, rights.plans, this))
{
    setObjectName(QStringLiteral("samplingPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(buildPlans());
    layout->addWidget(buildEditor());
    layout->addWidget(buildRight(), 1);
    m_picks->setMaySettle(rights.settles);
    connect(&desk, &SamplingDesk::loaded, this, &SamplingPage::refresh);
    connect(&desk, &SamplingDesk::failed, this, [this](const Problem &problem) {
        Q_EMIT failed(tr("Sampling plans could not be loaded."), samplingSentence(problem));
    });
    connect(m_picks, &PickPanel::sheetWanted, this, &QualityPage::sheetWanted);
    connect(m_plans->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SamplingPage::choose);
    connect(m_editor, &PlanEditor::edited, this, &SamplingPage::follow);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &SamplingPage::exportSeen);
    follow();
}

QString SamplingPage::title() const
{
    return tr("Sampling plans");
}

QStringList SamplingPage::statusParts() const
{
    return {tr("%n plan(s)", nullptr, m_order->rowCount()),
            m_rights.plans
                ? tr("Ctrl+N new · Ctrl+S save · Ctrl+D draw · Ctrl+K skip · Ctrl+B swap · Ctrl+R "
                     "assign · Ctrl+I assign a call · Ctrl+E export")
                : tr("Ctrl+K skip · Ctrl+B swap · Ctrl+E export")};
}

void SamplingPage::activate()
{
    m_desk.reload();
}

QPushButton *SamplingPage::addDeed(QHBoxLayout &bar, const char *name, const QString &text,
                                   const QKeySequence &key, void (SamplingPage::*deed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("small", true);
    button->setAutoDefault(false);
    if (!key.isEmpty()) {
        button->setShortcut(key);
        button->setToolTip(
            tr("%1 (%2)", "a deed and its key").arg(text, key.toString(QKeySequence::NativeText)));
    }
    connect(button, &QPushButton::clicked, this, deed);
    bar.addWidget(button);
    return button;
}

QWidget *SamplingPage::buildPlans()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(plansWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *holder = new QWidget(side);
    holder->setFixedHeight(barHeight);
    auto *bar = new QHBoxLayout(holder);
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(8);
    bar->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, tr("Plans"), side));
    bar->addStretch();
    auto *rotation =
        addDeed(*bar, "rotation", tr("Rotation…"), QKeySequence(), &SamplingPage::rotate);
    rotation->setVisible(m_rights.rotation);
    auto *fresh =
        addDeed(*bar, "newPlan", tr("New"), QKeySequence(QKeySequence::New), &SamplingPage::begin);
    fresh->setVisible(m_rights.plans);
    layout->addWidget(holder);
    m_order->setSourceModel(&m_desk.plans());
    m_order->setSortRole(SortRole);
    m_plans->setModel(m_order);
    m_plans->setItemDelegate(new RowDelegate(m_ui, m_plans));
    m_plans->setSelectionMode(QAbstractItemView::SingleSelection);
    m_plans->setSortingEnabled(true);
    m_plans->setAccessibleName(tr("Sampling plans"));
    m_plans->setColumns({{PlanModel::Name, 110},
                         {PlanModel::Reason, 68},
                         {PlanModel::Progress, 54},
                         {PlanModel::State, 60}});
    m_plans->sortByColumn(PlanModel::Name, Qt::AscendingOrder);
    if (m_rights.plans)
        connect(m_empty->addButton(tr("Make a plan")), &QPushButton::clicked, this,
                &SamplingPage::begin);
    m_plans->setEmptyState(m_empty);
    layout->addWidget(m_plans, 1);
    return side;
}

QWidget *SamplingPage::buildEditor()
{
    auto *middle = new QWidget(this);
    middle->setFixedWidth(editorWidth);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *scroll = new QScrollArea(middle);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_editor);
    layout->addWidget(scroll, 1);
    m_fault = new InkLabel(m_ui, &Theme::red, Type::Base, {}, middle);
    m_fault->setObjectName(QStringLiteral("planFault"));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(12, 4, 12, 0);
    layout->addWidget(m_fault);
    auto *holder = new QWidget(middle);
    auto *bar = new QHBoxLayout(holder);
    bar->setContentsMargins(12, 6, 12, 8);
    bar->setSpacing(8);
    m_end = addDeed(*bar, "endPlan", tr("End"), QKeySequence(), &SamplingPage::end);
    bar->addStretch();
    m_save = addDeed(*bar, "savePlan", tr("Save"), QKeySequence(QKeySequence::Save),
                     &SamplingPage::save);
    m_draw =
        addDeed(*bar, "drawPlan", tr("Draw…"), QKeySequence(tr("Ctrl+D")), &SamplingPage::draw);
    m_draw->setProperty("primary", true);
    layout->addWidget(holder);
    holder->setVisible(m_rights.plans);
    m_editor->setEnabled(m_rights.plans);
    return middle;
}

TableView *SamplingPage::buildProgress(const char *name, ProgressModel &model, const QString &title)
{
    auto *table = new TableView(m_ui, QLatin1String(name), this);
    auto *order = new QSortFilterProxyModel(table);
    order->setSourceModel(&model);
    order->setSortRole(SortRole);
    table->setAccessibleName(title);
    table->setSortingEnabled(true);
    table->setModel(order);
    table->setItemDelegate(new RowDelegate(m_ui, table));
    table->setItemDelegateForColumn(ProgressModel::Share,
                                    new BarDelegate(m_ui, QSize(64, 8), 48, table));
    table->setColumns({{ProgressModel::Who, 104},
                       {ProgressModel::Team, 80},
                       {ProgressModel::Share, 132},
                       {ProgressModel::Needed, 60},
                       {ProgressModel::Found, 52},
                       {ProgressModel::Done, 52},
                       {ProgressModel::Remaining, 62},
                       {ProgressModel::Overdue, 56},
                       {ProgressModel::Skipped, 56}});
    table->sortByColumn(ProgressModel::Who, Qt::AscendingOrder);
    table->setEmptyState(new EmptyState(m_ui, QStringLiteral("plan"), tr("Nothing is planned yet"),
                                        tr("Choose a plan, or draw by it."), table));
    return table;
}

QWidget *SamplingPage::buildRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("samplingTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("region", true);
    m_tabs->addTab(tr("By agent"));
    m_tabs->addTab(tr("By inspector"));
    m_tabs->addTab(tr("Draws"));
    for (QWidget *view : {static_cast<QWidget *>(m_agents), static_cast<QWidget *>(m_inspectors),
                          static_cast<QWidget *>(m_picks)})
        m_stack->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    return right;
}

TableView &SamplingPage::seen() const
{
    return m_tabs->currentIndex() == 0   ? *m_agents
           : m_tabs->currentIndex() == 1 ? *m_inspectors
                                         : m_picks->table();
}

const SamplingPlan *SamplingPage::selected() const
{
    const QModelIndexList rows = m_plans->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_desk.plans().find(rows.first().data(IdRole).toLongLong()) : nullptr;
}

void SamplingPage::select(PlanId plan)
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (m_order->index(row, 0).data(IdRole).toLongLong() == number(plan))
            m_plans->selectRow(row);
    }
}

void SamplingPage::refresh()
{
    m_editor->setChoices(m_desk.choices());
    if (number(m_wanted) != 0)
        select(std::exchange(m_wanted, PlanId{}));
    if (!selected() && m_order->rowCount() > 0 && !m_editor->isChanged())
        m_plans->selectRow(0);
    else if (const SamplingPlan *plan = selected(); plan && !m_editor->isChanged())
        m_editor->show(*plan);
    else if (m_order->rowCount() == 0 && !m_editor->isChanged())
        begin();
    follow();
    Q_EMIT statusChanged();
}

void SamplingPage::choose()
{
    const SamplingPlan *plan = selected();
    if (plan)
        m_editor->show(*plan);
    m_fault->clear();
    m_desk.showPlan(plan ? plan->id : PlanId{});
    follow();
}

void SamplingPage::follow()
{
    const SamplingPlan *plan = selected();
    const QDate today = m_desk.choices().today;
    const bool isOver = plan && plan->until.isValid() && plan->until <= today;
    m_save->setEnabled(m_editor->isChanged() && !isOver);
    m_end->setEnabled(plan && !isOver);
    m_draw->setEnabled(plan && !m_editor->isChanged());
    m_draw->setToolTip(m_editor->isChanged() ? tr("Save the plan first.") : tr("Draw… (Ctrl+D)"));
}

// A fresh plan in the fields: it is there when it is saved.
void SamplingPage::begin()
{
    m_plans->clearSelection();
    SamplingPlan plan;
    plan.from = m_desk.choices().today;
    plan.filter.secondsFrom = 30;
    plan.filter.isUnscored = true;
    if (!m_desk.choices().forms.empty())
        plan.formId = m_desk.choices().forms.front().second;
    m_editor->show(plan);
    m_editor->focusName();
}

void SamplingPage::save()
{
    if (!m_editor->check())
        return;
    m_save->setEnabled(false);
    whenDone(m_desk.save(m_editor->plan()), this,
             [this](const Result<PlanId> &saved) { tell(saved); });
}

void SamplingPage::tell(const Result<PlanId> &saved)
{
    m_fault->setText(saved ? QString() : samplingSentence(saved.error()));
    if (saved) {
        m_editor->show(m_editor->plan());
        m_wanted = *saved;
    }
    follow();
}

void SamplingPage::end()
{
    const SamplingPlan *plan = selected();
    if (!plan)
        return;
    const Question question{tr("End %1?").arg(plan->name),
                            tr("Nothing is drawn by it from tomorrow on. What was drawn stays."),
                            tr("End plan"), true};
    m_ui.ask.confirm(this, question, [this, id = plan->id](bool isYes) {
        if (!isYes)
            return;
        whenDone(m_desk.end(id, m_desk.choices().today.addDays(1)), this,
                 [this](const Result<void> &done) {
                     m_fault->setText(done ? QString() : samplingSentence(done.error()));
                 });
    });
}

void SamplingPage::draw()
{
    const SamplingPlan *plan = selected();
    if (!plan)
        return;
    auto *dialog = new DrawDialog(m_ui, m_desk, *plan, this);
    connect(dialog, &DrawDialog::drawn, this, [this](DrawId) { m_tabs->setCurrentIndex(2); });
    dialog->open();
}

void SamplingPage::rotate()
{
    (new RotationDialog(m_ui, m_desk, this))->open();
}

void SamplingPage::exportSeen()
{
    const QString name =
        QStringLiteral("sampling-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          const auto done = exportTable(seen(), m_ui, title(), path);
                          if (!done)
                              Q_EMIT failed(tr("Not exported."), samplingSentence(done.error()));
                      });
}

}
