// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/takerdialog.h"

#include "common/emptystate.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "quality/samplingwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int soonMs = 250;

}

TakerDialog::TakerDialog(const UiContext &ui, SamplingDesk &desk, std::vector<PickId> picks,
                         QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_picks(std::move(picks)),
      m_table(new TableView(ui, QStringLiteral("quality/takers"), this)),
      m_call(new QLineEdit(this)), m_found(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_form(new QComboBox(this)), m_due(new QLineEdit(this)), m_why(new QLineEdit(this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_submit(new QPushButton(tr("Assign"), this))
{
    setObjectName(QStringLiteral("takerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, isByHand() ? 640 : 460);
    const QString title = isByHand() ? tr("Assign a call")
                                     : tr("Assign %n pick(s) to…", nullptr, int(m_picks.size()));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, title, this));
    buildCall(*layout);
    buildTable();
    layout->addWidget(m_table, 1);
    m_why->setObjectName(QStringLiteral("why"));
    layout->addWidget(new FormField(ui, tr("Why"), m_why, this));
    buildFoot(*layout);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &TakerDialog::findCall);
    (isByHand() ? static_cast<QWidget *>(m_call) : m_table)->setFocus();
    if (!isByHand())
        listTakers();
    follow();
}

void TakerDialog::buildCall(QVBoxLayout &layout)
{
    m_call->setObjectName(QStringLiteral("callUid"));
    m_found->setObjectName(QStringLiteral("callFound"));
    m_found->setWordWrap(true);
    m_form->setObjectName(QStringLiteral("form"));
    m_due->setObjectName(QStringLiteral("due"));
    for (const auto &name : m_desk.choices().forms)
        m_form->addItem(name.first, name.second);
    m_due->setText(m_desk.choices().today.toString(Qt::ISODate));
    auto *call = new FormField(m_ui, tr("Key of the call"), m_call, this);
    auto *row = new QWidget(this);
    auto *pair = new QHBoxLayout(row);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(new FormField(m_ui, tr("Form"), m_form, row), 1);
    pair->addWidget(new FormField(m_ui, tr("To be scored by"), m_due, row), 1);
    for (QWidget *part : std::initializer_list<QWidget *>{call, m_found, row}) {
        layout.addWidget(part);
        part->setVisible(isByHand());
    }
    connect(m_call, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_form, &QComboBox::currentIndexChanged, this, &TakerDialog::findCall);
}

void TakerDialog::buildTable()
{
    m_order.setSourceModel(&m_takers);
    m_order.setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("takers"));
    m_table->setAccessibleName(tr("Inspectors"));
    m_table->setModel(&m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TakerModel::Waiting, Qt::AscendingOrder);
    m_table->setColumns({{TakerModel::Name, 120},
                         {TakerModel::Waiting, 72},
                         {TakerModel::Done, 84},
                         {TakerModel::Remark, 210}});
    m_table->setEmptyState(new EmptyState(
        m_ui, QStringLiteral("ear"), tr("Nobody to choose from yet"),
        isByHand() ? tr("Write the key of a call.") : tr("There are no inspectors."), m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TakerDialog::follow);
    connect(m_table, &QAbstractItemView::activated, this, &TakerDialog::submit);
}

void TakerDialog::buildFoot(QVBoxLayout &layout)
{
    m_fault->setObjectName(QStringLiteral("assignFault"));
    m_fault->setWordWrap(true);
    layout.addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout.addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &TakerDialog::submit);
}

void TakerDialog::findCall()
{
    m_hand = {};
    m_takers.replace({});
    m_found->clear();
    const QString uid = m_call->text().trimmed();
    const int no = ++m_number;
    if (uid.isEmpty())
        return;
    using Found = Result<std::optional<CallChoice>>;
    whenDone(m_desk.findCall(uid), this, [this, no](const Found &found) {
        if (no != m_number)
            return;
        if (!found)
            return refuse(samplingSentence(found.error()));
        refuse(*found ? QString() : ruleSentence(QStringLiteral("sheet_call_known")));
        if (!*found)
            return;
        const CallChoice &call = **found;
        m_hand.formId = m_form->currentData().toLongLong();
        m_hand.switchId = call.switchId;
        m_hand.callUid = call.uid;
        m_hand.startedKey = call.startedKey;
        m_found->setText(
            tr("%1 · %2 %3 · %4 · %5")
                .arg(m_ui.clock.atSite(call.startedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     call.agentNo, call.agent, durationText(call.seconds),
                     call.isScored ? tr("was scored") : tr("not scored yet")));
        listTakers();
    });
}

void TakerDialog::listTakers()
{
    const int no = ++m_number;
    using Takers = Result<std::vector<PickTaker>>;
    whenDone(m_desk.takers(m_picks, m_hand), this, [this, no](const Takers &takers) {
        if (no != m_number)
            return;
        if (!takers)
            return refuse(samplingSentence(takers.error()));
        m_takers.replace(*takers);
        // The least laden of those who may.
        for (int row = m_order.rowCount() - 1; row >= 0; --row) {
            const QModelIndex index = m_order.index(row, TakerModel::Name);
            if (m_takers.find(index.data(IdRole).toLongLong())->mayTake())
                m_table->selectRow(row);
        }
        follow();
    });
}

const PickTaker *TakerDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_takers.find(rows.front().data(IdRole).toLongLong());
}

void TakerDialog::follow()
{
    const PickTaker *taker = chosen();
    m_submit->setEnabled(taker && taker->mayTake());
    m_submit->setToolTip(taker && !taker->mayTake() ? tr("This inspector may not take all of it.")
                                                    : QString());
}

void TakerDialog::submit()
{
    const PickTaker *taker = chosen();
    if (!taker || !taker->mayTake())
        return;
    const QString why = m_why->text().trimmed();
    if (!isByHand()) {
        m_submit->setEnabled(false);
        return whenDone(m_desk.reassign(m_picks, taker->id, why), this,
                        [this](const Result<void> &done) { settle(done); });
    }
    m_hand.inspector = taker->id;
    m_hand.dueOn = QDate::fromString(m_due->text().trimmed(), Qt::ISODate);
    m_hand.why = why;
    if (!m_hand.dueOn.isValid())
        return refuse(tr("Write the day as 2026-03-01."));
    if (why.isEmpty()) {
        m_why->setFocus();
        return refuse(ruleSentence(QStringLiteral("pick_why")));
    }
    m_submit->setEnabled(false);
    whenDone(m_desk.assign(m_hand), this, [this](const Result<PickId> &done) { settle(done); });
}

template <class Value>
void TakerDialog::settle(const Result<Value> &done)
{
    if (done)
        return accept();
    refuse(samplingSentence(done.error()));
    follow();
}

void TakerDialog::refuse(const QString &sentence)
{
    m_fault->setText(sentence);
}

}
