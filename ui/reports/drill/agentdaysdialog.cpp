// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drill/agentdaysdialog.h"

#include "common/dialogsize.h"
#include "common/durationtext.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/problemsentence.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "reports/drill/drillwords.h"
#include "reports/drilldesk.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace banzhang {

AgentDaysDialog::AgentDaysDialog(const UiContext &ui, DrillDesk &desk,
                                 const AgentDayQuestion &question, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_question(question),
      m_days(new AgentDayModel([](const QDate &day) { return dayText(day, {}); }, this)),
      m_order(new QSortFilterProxyModel(this)),
      m_table(new TableView(ui, QStringLiteral("reports/agentDays"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("hist"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("agentDaysDialog"));
    setWindowTitle(tr("Days of agents · %1").arg(spanText(question.from, question.until)));
    setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*this, ui.settings, QStringLiteral("reports/agentDays"), QSize(1080, 620));
    buildTable();
    m_foot->setObjectName(QStringLiteral("agentDaysFoot"));
    m_foot->setContentsMargins(12, 6, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    m_table->setFocus();
    load(desk, question);
}

void AgentDaysDialog::buildTable()
{
    m_order->setSourceModel(m_days);
    m_order->setSortRole(SortRole);
    m_table->setAccessibleName(tr("Days of agents"));
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AgentDayModel::Day, Qt::AscendingOrder);
    m_table->setColumns({{AgentDayModel::Day, 130},
                         {AgentDayModel::AgentNo, 70},
                         {AgentDayModel::Name, 120},
                         {AgentDayModel::Team, 110},
                         {AgentDayModel::Answered, 80},
                         {AgentDayModel::NoAnswer, 80},
                         {AgentDayModel::Canceled, 80, false},
                         {AgentDayModel::Transferred, 90, false},
                         {AgentDayModel::Talk, 90},
                         {AgentDayModel::Hold, 80},
                         {AgentDayModel::Login, 90},
                         {AgentDayModel::Pause, 90}});
    m_table->setEmptyState(m_empty);
    connect(m_table, &QAbstractItemView::activated, this, &AgentDaysDialog::choose);
}

void AgentDaysDialog::load(DrillDesk &desk, const AgentDayQuestion &question)
{
    whenDone(desk.agentDays(question), this, [this](const Result<Found<AgentDayLine>> &found) {
        if (found)
            return take(*found);
        m_empty->setText(tr("The days cannot be read"), problemSentence(found.error()));
    });
}

void AgentDaysDialog::take(const Found<AgentDayLine> &found)
{
    qint64 answered = 0;
    qint64 talk = 0;
    for (const AgentDayLine &line : found.rows) {
        answered += line.answered;
        talk += line.talkSeconds;
    }
    m_days->replace(found.rows);
    m_empty->setText(tr("No day that you may see"),
                     tr("A day stands here once a switch told of it; leaders see the days of teams "
                        "they led then."));
    if (number(m_question.agentId) != 0 && !found.rows.empty())
        setWindowTitle(QStringLiteral("%1 %2 · %3")
                           .arg(found.rows.front().agentNo, found.rows.front().name,
                                spanText(m_question.from, m_question.until)));
    const QString sums =
        tr("%n day(s)", nullptr, int(found.rows.size()))
        + tr(" · %1 answered · %2 talk").arg(countText(answered), durationText(talk));
    m_foot->setText(found.isCut ? cutText(m_question.most) : sums);
    if (m_order->rowCount() > 0)
        m_table->setCurrentIndex(m_order->index(0, m_table->shownColumns().value(0)));
}

void AgentDaysDialog::choose(const QModelIndex &index)
{
    const AgentDayLine &line = m_days->rows()[size_t(m_order->mapToSource(index).row())];
    Q_EMIT dayWanted(line.agentId, line.day, this);
}

}
