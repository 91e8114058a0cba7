// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/worklistpanel.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/icons.h"
#include "quality/scoring/scoringwords.h"
#include "quality/scoring/workday.h"
#include "quality/scoring/worklistdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int filterHeight = 36;

}

WorklistPanel::WorklistPanel(const UiContext &ui, WorklistModel &model, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_model(model), m_filter(model), m_day(new WorkDayHead(ui, this)),
      m_state(new FilterCombo(tr("State"), this)), m_reason(new FilterCombo(tr("Reason"), this)),
      m_list(new QListView(this)), m_delegate(new WorklistDelegate(ui, this)),
      m_empty(new EmptyState(ui, QStringLiteral("quality"), tr("Nothing to score"),
                             tr("Draws of the sampling plans appear here."), m_list))
{
    m_list->setObjectName(QStringLiteral("worklist"));
    m_list->setAccessibleName(tr("Worklist"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setProperty("region", true);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QAbstractItemView::clicked, this, &WorklistPanel::open);
    QPushButton *other = m_empty->addButton(tr("Score something else…"));
    connect(other, &QPushButton::clicked, this, &WorklistPanel::otherWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_day);
    layout->addWidget(buildFilters());
    layout->addWidget(m_list, 1);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &WorklistPanel::refresh);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &WorklistPanel::refresh);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &WorklistPanel::refresh);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &WorklistPanel::refresh);
    refresh();
}

QWidget *WorklistPanel::buildFilters()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(filterHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    m_state->setObjectName(QStringLiteral("workState"));
    m_reason->setObjectName(QStringLiteral("workReason"));
    auto *other = new QToolButton(bar);
    other->setObjectName(QStringLiteral("scoreOther"));
    other->setIcon(themedIcon(QStringLiteral("plus"), m_ui.themes));
    other->setFixedSize(28, 28);
    other->setToolTip(tr("Score something else… (Ctrl+N)"));
    other->setAccessibleName(tr("Score something else…"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_reason})
        layout->addWidget(part, 1);
    layout->addWidget(other);
    connect(other, &QAbstractButton::clicked, this, &WorklistPanel::otherWanted);
    connect(m_state, &FilterCombo::chosenChanged, this, [this](const QVariant &state) {
        m_filter.setState(state.isValid() ? std::optional(WorkItem::State(state.toInt()))
                                          : std::nullopt);
        refresh();
    });
    connect(m_reason, &FilterCombo::chosenChanged, this, [this](const QVariant &reason) {
        m_filter.setReason(reason.isValid() ? std::optional(reason.toString()) : std::nullopt);
        refresh();
    });
    return bar;
}

// Counts and choices follow the list.
void WorklistPanel::refresh()
{
    std::vector<std::pair<QString, QVariant>> states;
    for (const WorkItem::State state :
         {WorkItem::State::Open, WorkItem::State::Draft, WorkItem::State::Done})
        states.emplace_back(
            tr("%1 %2", "state, count").arg(workStateWord(state)).arg(m_model.countOf(state)),
            int(state));
    m_state->setChoices(states);
    QStringList codes;
    for (const WorkItem &work : m_model.rows()) {
        if (!work.reason.isEmpty() && !codes.contains(work.reason))
            codes.append(work.reason);
    }
    codes.sort();
    if (codes != m_reasons) {
        m_reasons = codes;
        std::vector<std::pair<QString, QVariant>> reasons;
        reasons.reserve(size_t(codes.size()));
        for (const QString &code : codes)
            reasons.emplace_back(reasonWord(code), code);
        m_reason->setChoices(reasons);
    }
    m_empty->setGeometry(m_list->rect());
    m_empty->setVisible(m_filter.rowCount() == 0);
}

void WorklistPanel::setDay(const WorkDay &day)
{
    m_day->setDay(day);
}

void WorklistPanel::setOpenSheet(qint64 sheetId)
{
    m_delegate->setOpenSheet(sheetId);
    for (int row = 0; sheetId != 0 && row < m_filter.rowCount(); ++row) {
        if (m_filter.work(m_filter.index(row, 0)).sheetId == sheetId)
            m_list->setCurrentIndex(m_filter.index(row, 0));
    }
    m_list->viewport()->update();
}

bool WorklistPanel::openNext()
{
    const int count = m_filter.rowCount();
    const int from = m_list->currentIndex().row();
    for (int n = 1; n <= count; ++n) {
        const QModelIndex index = m_filter.index((from + n + count) % count, 0);
        if (m_filter.work(index).state == WorkItem::State::Done)
            continue;
        m_list->setCurrentIndex(index);
        open(index);
        return true;
    }
    return false;
}

void WorklistPanel::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_filter.rowCount() - 1);
    if (m_filter.rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_filter.index(row, 0));
    open(m_list->currentIndex());
}

void WorklistPanel::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT workWanted(m_filter.work(index));
}

void WorklistPanel::copyLine()
{
    QApplication::clipboard()->setText(
        WorklistDelegate::sentence(m_filter.work(m_list->currentIndex())));
}

bool WorklistPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_empty->setGeometry(m_list->rect());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copyLine();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & Qt::ControlModifier)
            return QWidget::eventFilter(watched, event);
        open(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
