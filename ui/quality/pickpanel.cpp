// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/pickpanel.h"

#include "common/emptystate.h"
#include "common/rowdelegate.h"
#include "common/words.h"
#include "quality/takerdialog.h"
#include "quality/whydialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace banzhang {

PickPanel::PickPanel(const UiContext &ui, SamplingDesk &desk, bool mayReassign, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_mayReassign(mayReassign),
      m_order(new QSortFilterProxyModel(this)),
      m_table(new TableView(ui, QStringLiteral("quality/picks"), this)),
      m_draws(new QComboBox(this)), m_note(new InkLabel(ui, &Theme::amber, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("pickPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_note->setContentsMargins(12, 2, 12, 4);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    buildTable();
    layout->addWidget(m_table, 1);
    connect(&desk, &SamplingDesk::shown, this, &PickPanel::listDraws);
    connect(&desk, &SamplingDesk::picksShown, this, &PickPanel::follow);
    connect(m_draws, &QComboBox::activated, this,
            [this] { m_desk.showDraw(DrawId(m_draws->currentData().toLongLong())); });
    follow();
}

QWidget *PickPanel::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(36);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_draws->setObjectName(QStringLiteral("draws"));
    m_draws->setAccessibleName(tr("Draw"));
    m_draws->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_draws, 1);
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key,
                         void (PickPanel::*deed)()) {
        auto *button = new QPushButton(text, head);
        button->setObjectName(QLatin1String(name));
        button->setProperty("small", true);
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setToolTip(
            tr("%1 (%2)", "a deed and its key").arg(text, key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
        return button;
    };
    m_skip = add("skipPick", tr("Skip…"), QKeySequence(tr("Ctrl+K")), &PickPanel::skip);
    m_swap = add("swapPick", tr("Swap…"), QKeySequence(tr("Ctrl+B")), &PickPanel::swap);
    m_reassign =
        add("reassignPick", tr("Assign to…"), QKeySequence(tr("Ctrl+R")), &PickPanel::reassign);
    m_assign =
        add("assignCall", tr("Assign a call…"), QKeySequence(tr("Ctrl+I")), &PickPanel::assignCall);
    m_undo = add("undoAssign", tr("Undo"), QKeySequence(QKeySequence::Undo), &PickPanel::undo);
    for (QPushButton *button : {m_reassign, m_assign, m_undo})
        button->setVisible(m_mayReassign);
    return head;
}

void PickPanel::buildTable()
{
    m_order->setSourceModel(&m_desk.picks());
    m_order->setSortRole(SortRole);
    m_table->setAccessibleName(tr("Picks of the draw"));
    m_table->setSortingEnabled(true);
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setColumns({{PickModel::State, 64},
                         {PickModel::At, 112},
                         {PickModel::Agent, 112},
                         {PickModel::Inspector, 76},
                         {PickModel::Length, 60},
                         {PickModel::Reason, 72},
                         {PickModel::Detail, 120},
                         {PickModel::Team, 88},
                         {PickModel::Queue, 72},
                         {PickModel::Due, 56},
                         {PickModel::Why, 120}});
    m_table->sortByColumn(PickModel::At, Qt::AscendingOrder);
    m_table->setEmptyState(new EmptyState(m_ui, QStringLiteral("ear"), tr("Nothing was drawn yet"),
                                          tr("A draw picks what is listened to, and by whom."),
                                          m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PickPanel::follow);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const SamplePick *pick = m_desk.picks().find(index.data(IdRole).toLongLong());
        if (pick && pick->sheetId != 0)
            Q_EMIT sheetWanted(pick->sheetId);
    });
}

void PickPanel::setMaySettle(bool may)
{
    m_maySettle = may;
    for (QPushButton *button : {m_skip, m_swap})
        button->setVisible(may);
}

void PickPanel::listDraws()
{
    const QVariant chosen = m_draws->currentData();
    m_draws->clear();
    for (const SampleDraw &draw : m_desk.draws()) {
        const auto day = [this](const QDateTime &at) {
            return at.addSecs(m_desk.choices().siteOffsetSeconds).toString(QStringLiteral("MM-dd"));
        };
        m_draws->addItem(tr("%1 to %2 · %3 of %4 · seed %5 · %6")
                             .arg(day(draw.from), day(draw.to.addSecs(-1)), countText(draw.picked),
                                  countText(draw.candidates), QString::number(draw.seed),
                                  draw.drawnBy),
                         number(draw.id));
    }
    m_draws->addItem(tr("Assigned by hand"), number(drawByHand));
    const int kept = m_draws->findData(m_desk.isByHand() ? QVariant(number(drawByHand)) : chosen);
    m_draws->setCurrentIndex(kept >= 0 ? kept : m_draws->count() == 1 ? -1 : 0);
}

void PickPanel::follow()
{
    const bool hasOpen = !openOnes().empty();
    for (QPushButton *button : {m_skip, m_swap, m_reassign})
        button->setEnabled(hasOpen);
    m_undo->setEnabled(m_desk.canUndo());
    QStringList uncovered;
    for (const SampleDraw &draw : m_desk.draws()) {
        if (m_draws->currentData().toLongLong() == number(draw.id))
            uncovered = draw.uncovered;
    }
    m_note->setVisible(!uncovered.isEmpty());
    m_note->setText(tr("Left out, because none of the inspectors scores them: %1.")
                        .arg(uncovered.join(QStringLiteral(", "))));
}

std::vector<PickId> PickPanel::openOnes() const
{
    std::vector<PickId> picks;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const SamplePick *pick = m_desk.picks().find(row.data(IdRole).toLongLong());
        if (pick && pick->state == PickState::Open)
            picks.push_back(pick->id);
    }
    return picks;
}

void PickPanel::skip()
{
    const auto picks = openOnes();
    if (picks.empty())
        return;
    const WhyDialog::Text text{tr("Skip %n pick(s)", nullptr, int(picks.size())),
                               tr("It will not be scored. The reason is kept."), tr("Skip")};
    (new WhyDialog(
         m_ui, text, [this, picks](const QString &why) { return m_desk.skip(picks, why); }, this))
        ->open();
}

void PickPanel::swap()
{
    const auto picks = openOnes();
    if (picks.empty())
        return;
    const WhyDialog::Text text{
        tr("Swap %n pick(s)", nullptr, int(picks.size())),
        tr("The next one of the same group and day takes its place, by the same seed."),
        tr("Swap")};
    (new WhyDialog(
         m_ui, text, [this, picks](const QString &why) { return m_desk.swap(picks, why); }, this))
        ->open();
}

void PickPanel::reassign()
{
    if (const auto picks = openOnes(); !picks.empty() && m_mayReassign)
        (new TakerDialog(m_ui, m_desk, picks, this))->open();
}

void PickPanel::assignCall()
{
    if (m_mayReassign)
        (new TakerDialog(m_ui, m_desk, {}, this))->open();
}

void PickPanel::undo()
{
    m_desk.undo();
}

}
