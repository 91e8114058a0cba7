// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/begindialog.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "quality/scoring/scoringwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace banzhang {
namespace {

constexpr int daysBack = 31;
constexpr int mostCalls = 500;
const QString momentFormat = QStringLiteral("yyyy-MM-dd HH:mm");

}

BeginDialog::BeginDialog(const UiContext &ui, SheetDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk),
      m_calls([this](int column, const CallChoice &call) { return callWord(column, call); }),
      m_mode(new QComboBox(this)), m_form(new QComboBox(this)),
      m_day(new FilterCombo(tr("Day"), this)),
      m_text(new SearchField(ui, tr("Number, name, customer's number"), this)),
      m_at(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_callTable(new TableView(ui, QStringLiteral("scoring/calls"), this)),
      m_agentTable(new TableView(ui, QStringLiteral("scoring/agents"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("phone"), tr("Loading…"), {}, m_callTable)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_begin(new QPushButton(tr("Begin the sheet"), this))
{
    setObjectName(QStringLiteral("beginDialog"));
    setWindowTitle(tr("Score something else"));
    resize(900, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(buildBar());
    buildTables();
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
    connect(m_mode, &QComboBox::currentIndexChanged, this, &BeginDialog::turnTo);
    connect(m_day, &FilterCombo::chosenChanged, this, &BeginDialog::search);
    connect(m_text, &SearchField::searched, this, &BeginDialog::search);
    connect(m_callTable, &QAbstractItemView::activated, this, &BeginDialog::accept);
    connect(m_agentTable, &QAbstractItemView::activated, this, &BeginDialog::accept);
    fetchChoices();
    turnTo();
    m_text->setFocus();
}

QWidget *BeginDialog::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_mode->setObjectName(QStringLiteral("mode"));
    m_mode->setAccessibleName(tr("How it is heard"));
    for (const InspectionMode mode : {InspectionMode::Recording, InspectionMode::OrderReview,
                                      InspectionMode::Live, InspectionMode::SideBySide})
        m_mode->addItem(modeWord(mode), codeOf(mode));
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setAccessibleName(tr("Form"));
    m_form->setMinimumWidth(160);
    m_day->setObjectName(QStringLiteral("day"));
    const QDate today = m_ui.clock.siteNow().date();
    std::vector<std::pair<QString, QVariant>> days;
    days.reserve(daysBack);
    for (int back = 0; back < daysBack; ++back)
        days.emplace_back(dayText(today.addDays(-back), today), today.addDays(-back));
    m_day->setChoices(days);
    m_text->setObjectName(QStringLiteral("callText"));
    m_at->setObjectName(QStringLiteral("momentAt"));
    m_at->setAccessibleName(tr("When it took place"));
    m_at->setText(m_ui.clock.siteNow().toString(momentFormat));
    m_at->setFixedWidth(140);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mode, m_form, m_day, m_at})
        layout->addWidget(part);
    layout->addWidget(m_text, 1);
    return bar;
}

QWidget *BeginDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_fault->setObjectName(QStringLiteral("formFault"));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    layout->addWidget(m_fault, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_begin);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QAbstractButton::clicked, this, &BeginDialog::accept);
    return foot;
}

void BeginDialog::buildTables()
{
    m_callOrder.setSourceModel(&m_calls);
    m_agentOrder.setSourceModel(&m_agents);
    m_agentOrder.setFilterKeyColumn(-1);
    m_agentOrder.setFilterCaseSensitivity(Qt::CaseInsensitive);
    for (QSortFilterProxyModel *order : {&m_callOrder, &m_agentOrder})
        order->setSortRole(SortRole);
    m_callTable->setObjectName(QStringLiteral("calls"));
    m_callTable->setModel(&m_callOrder);
    m_callTable->setItemDelegate(new RowDelegate(m_ui, m_callTable));
    m_callTable->setSortingEnabled(true);
    m_callTable->sortByColumn(CallChoiceModel::Started, Qt::DescendingOrder);
    m_callTable->setColumns({{CallChoiceModel::Started, 150},
                             {CallChoiceModel::Agent, 130},
                             {CallChoiceModel::Queue, 90},
                             {CallChoiceModel::Kind, 90},
                             {CallChoiceModel::Customer, 110},
                             {CallChoiceModel::Length, 72},
                             {CallChoiceModel::Result, 90},
                             {CallChoiceModel::Scored, 70}});
    m_callTable->setEmptyState(m_empty);
    m_agentTable->setObjectName(QStringLiteral("agents"));
    m_agentTable->setModel(&m_agentOrder);
    m_agentTable->setItemDelegate(new RowDelegate(m_ui, m_agentTable));
    m_agentTable->setSortingEnabled(true);
    m_agentTable->sortByColumn(AgentChoiceModel::Number, Qt::AscendingOrder);
    m_agentTable->setColumns({{AgentChoiceModel::Number, 90},
                              {AgentChoiceModel::Name, 140},
                              {AgentChoiceModel::Nickname, 120},
                              {AgentChoiceModel::Team, 160}});
    m_stack->addWidget(m_callTable);
    m_stack->addWidget(m_agentTable);
}

void BeginDialog::fetchChoices()
{
    whenDone(m_desk.forms(), this, [this](const Result<std::vector<FormChoice>> &forms) {
        if (!forms)
            return refuse(sheetSentence(forms.error()));
        for (const FormChoice &form : *forms)
            m_form->addItem(form.title + u' ' + versionText(form.versionNo), form.versionId);
        if (forms->empty())
            refuse(tr("No form is in use: activate one first."));
    });
    whenDone(m_desk.agents(), this, [this](const Result<std::vector<AgentChoice>> &agents) {
        if (agents)
            m_agents.replace(*agents);
    });
}

bool BeginDialog::isWithoutCall() const
{
    const InspectionMode mode = inspectionModeFromCode(m_mode->currentData().toString());
    return mode == InspectionMode::Live || mode == InspectionMode::SideBySide;
}

void BeginDialog::turnTo()
{
    m_stack->setCurrentWidget(isWithoutCall() ? m_agentTable : m_callTable);
    m_at->setVisible(isWithoutCall());
    m_day->setVisible(!isWithoutCall());
    search();
}

void BeginDialog::search()
{
    m_fault->clear();
    if (isWithoutCall())
        return m_agentOrder.setFilterFixedString(m_text->text().trimmed());
    const QDateTime now = m_ui.clock.siteNow();
    const QDate day = m_day->chosen().toDate();
    const QDate first = day.isValid() ? day : now.date().addDays(1 - daysBack);
    const QDate last = day.isValid() ? day : now.date();
    const auto midnight = [&](const QDate &date) {
        return QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, now.offsetFromUtc()).toUTC();
    };
    const CallQuery query{midnight(first), midnight(last.addDays(1)), m_text->text().trimmed(),
                          mostCalls};
    whenDone(m_desk.calls(query), this,
             [this, generation = ++m_generation](const Result<std::vector<CallChoice>> &calls) {
                 if (generation != m_generation)
                     return;
                 if (!calls)
                     return refuse(sheetSentence(calls.error()));
                 m_calls.replace(*calls);
                 m_empty->setText(tr("Nothing found"), tr("Another day, or another number."));
             });
}

void BeginDialog::refuse(const QString &sentence)
{
    m_fault->setText(sentence);
}

bool BeginDialog::takeCall(SheetBegin &begin)
{
    const QModelIndex index = m_callOrder.mapToSource(m_callTable->currentIndex());
    if (!index.isValid()) {
        refuse(tr("Choose an interaction."));
        return false;
    }
    const CallChoice &call = m_calls.rows()[size_t(index.row())];
    begin.agentId = call.agentId;
    begin.switchId = call.switchId;
    begin.callUid = call.uid;
    begin.startedKey = call.startedKey;
    return true;
}

bool BeginDialog::takeAgent(SheetBegin &begin)
{
    const QModelIndex index = m_agentOrder.mapToSource(m_agentTable->currentIndex());
    const QDateTime now = m_ui.clock.siteNow();
    const QDateTime at = QDateTime::fromString(m_at->text().trimmed(), momentFormat);
    if (!index.isValid())
        refuse(tr("Choose an agent."));
    else if (!at.isValid())
        refuse(tr("Write it as 2026-11-24 09:00."));
    if (!index.isValid() || !at.isValid())
        return false;
    begin.agentId = m_agents.rows()[size_t(index.row())].agentId;
    begin.at = QDateTime(at.date(), at.time(), Qt::OffsetFromUTC, now.offsetFromUtc()).toUTC();
    return true;
}

void BeginDialog::accept()
{
    SheetBegin begin;
    begin.versionId = m_form->currentData().toLongLong();
    begin.mode = m_mode->currentData().toString();
    if (begin.versionId == 0)
        return refuse(tr("No form is in use: activate one first."));
    if (isWithoutCall() ? !takeAgent(begin) : !takeCall(begin))
        return;
    Q_EMIT chosen(begin);
    QDialog::accept();
}

QString BeginDialog::callWord(int column, const CallChoice &call) const
{
    const QDateTime at = m_ui.clock.atSite(call.startedAt);
    switch (column) {
    case CallChoiceModel::Started:
        return dayText(at.date(), m_ui.clock.siteNow().date()) + u' ' + clockText(at);
    case CallChoiceModel::Agent: return call.agentNo + u' ' + call.agent;
    case CallChoiceModel::Queue: return call.queue;
    case CallChoiceModel::Kind:
        return call.channel == u"call" ? directionWord(call.direction) : channelWord(call.channel);
    case CallChoiceModel::Customer: return call.customer;
    case CallChoiceModel::Length: return durationText(call.seconds);
    case CallChoiceModel::Result: return call.result;
    case CallChoiceModel::Scored: return call.isScored ? tr("yes") : QString();
    default: return {};
    }
}

}
