// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisallist.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/problemsentence.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "floor/appraisalwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int longAgo = 3650; // days: as good as all

}

AppraisalList::AppraisalList(const UiContext &ui, AppraisalDesk &desk, bool mayDecide,
                             QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_mayDecide(mayDecide), m_entries(entryWord),
      m_order(new QSortFilterProxyModel(this)), m_state(new FilterCombo(tr("State"), this)),
      m_span(new FilterCombo(tr("Days"), this)),
      m_table(new TableView(ui, QStringLiteral("floor/appraisals"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("scale"), tr("Loading…"), {}, m_table)),
      m_evidence(new QPlainTextEdit(this)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("appraisalList"));
    setWindowTitle(tr("Appraisal entries"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1120, 680);
    m_entries.setSiteOffset(siteOffset());
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(buildEvidence());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout->addWidget(split, 1);
    m_foot->setObjectName(QStringLiteral("appraisalFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    const auto key = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    key(QKeySequence(QKeySequence::Refresh), [this] { reload(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyLink(); });
    connect(&desk, &AppraisalDesk::entriesChanged, this, &AppraisalList::reload);
    m_table->setFocus();
    reload();
}

QPushButton *AppraisalList::addButton(QHBoxLayout *layout, const char *name, const QString &text,
                                      const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setToolTip(tip);
    layout->addWidget(button);
    return button;
}

QWidget *AppraisalList::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    std::vector<std::pair<QString, QVariant>> states;
    states.reserve(allAppraisalStates.size());
    for (const AppraisalState state : allAppraisalStates)
        states.emplace_back(AppraisalModel::stateText(state), int(state));
    m_state->setObjectName(QStringLiteral("appraisalState"));
    m_state->setChoices(states);
    m_span->setObjectName(QStringLiteral("appraisalSpan"));
    m_span->setChoices(
        {{tr("last 7 days"), 7}, {tr("last 31 days"), 31}, {tr("last 92 days"), 92}});
    for (FilterCombo *combo : {m_state, m_span}) {
        layout->addWidget(combo);
        connect(combo, &FilterCombo::chosenChanged, this, &AppraisalList::reload);
    }
    layout->addStretch();
    connect(addButton(layout, "appraisalExport", tr("Export…"), tr("Export what is seen (Ctrl+E)")),
            &QPushButton::clicked, this, &AppraisalList::exportSeen);
    return bar;
}

void AppraisalList::buildTable()
{
    m_order->setSourceModel(&m_entries);
    m_order->setSortRole(SortRole);
    m_table->setAccessibleName(tr("Appraisal entries"));
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AppraisalModel::EnteredAt, Qt::DescendingOrder);
    m_table->setColumns({{AppraisalModel::Day, 90},
                         {AppraisalModel::Agent, 110},
                         {AppraisalModel::Team, 84, false},
                         {AppraisalModel::What, 160},
                         {AppraisalModel::Figure, 72},
                         {AppraisalModel::Bound, 96},
                         {AppraisalModel::Standard, 130},
                         {AppraisalModel::Points, 48},
                         {AppraisalModel::State, 68},
                         {AppraisalModel::EnteredBy, 72},
                         {AppraisalModel::EnteredAt, 88},
                         {AppraisalModel::Decision, 170},
                         {AppraisalModel::Comment, 140, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AppraisalList::showEvidence);
}

QWidget *AppraisalList::buildEvidence()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_evidence->setObjectName(QStringLiteral("appraisalEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setReadOnly(true);
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->document()->setDocumentMargin(12);
    layout->addWidget(m_evidence, 1);
    auto *deeds = new QHBoxLayout;
    deeds->setContentsMargins(12, 8, 12, 4);
    deeds->setSpacing(8);
    deeds->addStretch();
    m_link = addButton(deeds, "copyAppraisalLink", tr("Copy the link"),
                       tr("Copy the link to the floor as it was then (Ctrl+Shift+C)"));
    m_withdraw = addButton(deeds, "withdrawAppraisal", tr("Withdraw…"),
                           tr("The entry stays on record as withdrawn"));
    m_confirm = addButton(deeds, "confirmAppraisal", tr("Confirm…"), tr("The entry counts then"));
    m_confirm->setVisible(m_mayDecide);
    layout->addLayout(deeds);
    connect(m_link, &QPushButton::clicked, this, &AppraisalList::copyLink);
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { decide(DecisionForm::Deed::Withdraw); });
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { decide(DecisionForm::Deed::Confirm); });
    return side;
}

AppraisalQuery AppraisalList::query() const
{
    const QDate today = m_ui.clock.siteNow().date();
    const int days = m_span->chosen().isValid() ? m_span->chosen().toInt() : longAgo;
    AppraisalQuery query;
    query.from = today.addDays(1 - days);
    query.until = today.addDays(1); // the site may be ahead of a clock that is not set yet
    if (m_state->chosen().isValid())
        query.state = AppraisalState(m_state->chosen().toInt());
    return query;
}

void AppraisalList::reload()
{
    const int generation = ++m_generation;
    whenDone(m_desk.entries(query()), this,
             [this, generation](const Result<std::vector<Appraisal>> &answer) {
                 if (generation == m_generation)
                     take(answer);
             });
}

void AppraisalList::take(const Result<std::vector<Appraisal>> &answer)
{
    if (!answer) {
        m_foot->setInk(&Theme::red);
        m_foot->setText(appraisalSentence(answer.error()));
        return;
    }
    m_entries.replace(*answer);
    const bool isNarrow = m_state->chosen().isValid() || m_span->chosen().isValid();
    m_empty->setText(isNarrow ? tr("No entry fits") : tr("Nothing was entered yet"),
                     isNarrow
                         ? tr("Take a filter back.")
                         : tr("An entry is made of an odd figure or of an alarm, by Shift+F9."));
    const int count = m_entries.rowCount();
    const int most = AppraisalQuery().most;
    m_foot->setInk(&Theme::text2);
    m_foot->setText(
        count < most ? tr("%n entries", nullptr, count)
                     : tr("Only the newest %1 are shown: choose fewer days.").arg(countText(most)));
    if (!m_table->currentIndex().isValid() && count > 0)
        m_table->selectRow(0);
    showEvidence();
}

const Appraisal *AppraisalList::current() const
{
    return m_entries.at(m_order->mapToSource(m_table->currentIndex()));
}

bool AppraisalList::mayWithdraw(const Appraisal &entry) const
{
    return entry.state != AppraisalState::Withdrawn
           && (m_mayDecide || (entry.isMine && entry.state == AppraisalState::Proposed));
}

void AppraisalList::showEvidence()
{
    const Appraisal *entry = current();
    m_evidence->setPlainText(entry ? evidenceText(*entry, siteOffset()) : QString());
    m_link->setEnabled(entry != nullptr);
    m_withdraw->setEnabled(entry && mayWithdraw(*entry));
    m_confirm->setEnabled(entry && entry->state == AppraisalState::Proposed);
}

void AppraisalList::decide(DecisionForm::Deed deed)
{
    if (const Appraisal *entry = current())
        (new DecisionForm(m_ui, m_desk, *entry, deed, this))->open();
}

void AppraisalList::copyLink()
{
    const Appraisal *entry = current();
    if (!entry)
        return;
    QGuiApplication::clipboard()->setText(linkOf(*entry, siteOffset()));
    m_foot->setInk(&Theme::text2);
    m_foot->setText(tr("The link is copied: paste it into the floor's search to see that moment."));
}

void AppraisalList::exportSeen()
{
    const QString name =
        QStringLiteral("appraisals-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) { saveTo(path); });
}

void AppraisalList::saveTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const Result<int> saved =
        exportTable(*m_table, m_ui, tr("Appraisal entries"), path, {AppraisalModel::EnteredAt});
    m_foot->setInk(saved ? &Theme::text2 : &Theme::red);
    m_foot->setText(saved ? tr("Exported to %1").arg(path)
                          : tr("Not exported: %1").arg(problemSentence(saved.error())));
}

}
