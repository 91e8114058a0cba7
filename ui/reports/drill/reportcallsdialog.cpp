// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drill/reportcallsdialog.h"

#include "common/dialogsize.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "reports/drill/drillwords.h"
#include "reports/drilldesk.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace banzhang {

ReportCallsDialog::ReportCallsDialog(const UiContext &ui, DrillDesk &desk,
                                     const CallQuestion &question, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_question(question),
      m_calls(new ReportCallModel(
          [&clock = ui.clock](const QDateTime &moment) { return momentText(moment, clock); },
          this)),
      m_order(new QSortFilterProxyModel(this)),
      m_table(new TableView(ui, QStringLiteral("reports/calls"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("phone"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("reportCallsDialog"));
    setWindowTitle(tr("Calls · %1").arg(spanText(question.from, question.until)));
    setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*this, ui.settings, QStringLiteral("reports/calls"), QSize(1080, 620));
    buildTable();
    m_foot->setObjectName(QStringLiteral("reportCallsFoot"));
    m_foot->setContentsMargins(12, 6, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    m_table->setFocus();
    load(desk, question);
}

void ReportCallsDialog::buildTable()
{
    m_order->setSourceModel(m_calls);
    m_order->setSortRole(SortRole);
    m_table->setAccessibleName(tr("Calls"));
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReportCallModel::Started, Qt::AscendingOrder);
    m_table->setColumns({{ReportCallModel::Started, 150},
                         {ReportCallModel::AgentNo, 70},
                         {ReportCallModel::Agent, 110},
                         {ReportCallModel::Team, 110},
                         {ReportCallModel::Queue, 100},
                         {ReportCallModel::Direction, 70},
                         {ReportCallModel::Customer, 120},
                         {ReportCallModel::Length, 80},
                         {ReportCallModel::Outcome, 120},
                         {ReportCallModel::Recording, 80},
                         {ReportCallModel::CallUid, 140, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table, &QAbstractItemView::activated, this, &ReportCallsDialog::choose);
}

void ReportCallsDialog::load(DrillDesk &desk, const CallQuestion &question)
{
    whenDone(desk.calls(question), this, [this](const Result<Found<ReportCall>> &found) {
        if (found)
            return take(*found);
        m_empty->setText(tr("The calls cannot be read"), problemSentence(found.error()));
    });
}

void ReportCallsDialog::take(const Found<ReportCall> &found)
{
    m_calls->replace(found.rows);
    m_empty->setText(tr("No call that you may see"),
                     tr("Leaders and inspectors see the calls of their teams of then."));
    m_foot->setInk(&Theme::text2);
    m_foot->setText(found.isCut ? cutText(m_question.most)
                                : tr("%n call(s)", nullptr, int(found.rows.size())));
    if (m_order->rowCount() > 0)
        m_table->setCurrentIndex(m_order->index(0, m_table->shownColumns().value(0)));
}

void ReportCallsDialog::choose(const QModelIndex &index)
{
    const ReportCall &call = m_calls->rows()[size_t(m_order->mapToSource(index).row())];
    if (call.sound == CallSound::Recorded)
        return Q_EMIT callWanted(call, this);
    m_foot->setInk(&Theme::amber);
    m_foot->setText(call.sound == CallSound::None ? tr("This call has no recording.")
                                                  : tr("Your role may not hear this recording."));
}

}
