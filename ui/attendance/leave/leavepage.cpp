// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/leavepage.h"

#include "attendance/leave/balancedialogs.h"
#include "attendance/leave/requestdialogs.h"
#include "attendance/leave/requestwords.h"
#include "attendance/roster/rosterwords.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/momenttext.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableexport.h"
#include "common/tableview.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int usualDays = 31;
constexpr int allDays = 3660;
constexpr int panelWidth = 336;

constexpr std::array allSteps{RequestStep::Approve, RequestStep::Tell, RequestStep::Refuse,
                              RequestStep::Cancel, RequestStep::Match};
constexpr std::array stepNames{"leaveApprove", "leaveTell", "leaveRefuse", "leaveCancel",
                               "leaveMatch"};
constexpr std::array stepKeys{Qt::Key_G, Qt::Key_D, Qt::Key_R, Qt::Key_K, Qt::Key_M};

enum class Show { Running, InForce, Expired, Ended };

// Rows by type, state and a word of agent, kind, team or reason.
class RequestOrder final : public QSortFilterProxyModel
{
public:
    RequestOrder(const RequestModel &model, const ServerClock &clock, QObject *parent)
        : QSortFilterProxyModel(parent), m_model(model), m_clock(clock)
    {}
    void narrow(const QVariant &type, const QVariant &show, const QString &text)
    {
        m_type = type;
        m_show = show;
        m_text = text;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const AttendanceRequest &request = m_model.rows()[size_t(row)];
        return (!m_type.isValid() || int(request.type) == m_type.toInt()) && isShown(request)
               && (m_text.isEmpty()
                   || QStringList{request.agentNo, request.agent, request.other, request.what,
                                  request.team, request.reason}
                          .join(u'\n')
                          .contains(m_text, Qt::CaseInsensitive));
    }

private:
    [[nodiscard]] bool isShown(const AttendanceRequest &request) const
    {
        if (!m_show.isValid())
            return true;
        const RequestState state = stateAt(request, m_clock.now());
        switch (Show(m_show.toInt())) {
        case Show::Running:
            return state == RequestState::Open || state == RequestState::Matched
                   || state == RequestState::Approved;
        case Show::InForce: return state == RequestState::Done;
        case Show::Expired: return state == RequestState::Expired;
        case Show::Ended: return state == RequestState::Refused || state == RequestState::Cancelled;
        }
        return true;
    }

    const RequestModel &m_model;
    const ServerClock &m_clock;
    QVariant m_type;
    QVariant m_show;
    QString m_text;
};

}

LeavePage::LeavePage(const UiContext &ui, RequestDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk),
      m_order(new RequestOrder(desk.requests(), ui.clock, this)),
      m_type(new FilterCombo(tr("Kind"), this)), m_state(new FilterCombo(tr("State"), this)),
      m_days(new FilterCombo(tr("Since"), this)),
      m_text(new SearchField(ui, tr("Agent, kind, team, reason"), this)),
      m_record(new QPushButton(tr("Record…"), this)),
      m_balancesButton(new QPushButton(tr("Balances"), this)), m_bar(new MessageBar(ui, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(ui, QStringLiteral("attendance/requests"), this)),
      m_balances(new TableView(ui, QStringLiteral("attendance/balances"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), tr("Loading…"), {}, m_table))
{
    setObjectName(QStringLiteral("leavePage"));
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildBalances());
    layout->addWidget(m_stack, 1);
    connect(&desk, &RequestDesk::looked, this, &LeavePage::onLooked);
    connect(&desk, &RequestDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The requests could not be read."), requestSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &RequestDesk::refresh);
    connect(&ui.clock, &ServerClock::ticked, this, &LeavePage::writeButtons);
    addKeys();
    writePanel();
}

QWidget *LeavePage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_record->setObjectName(QStringLiteral("leaveRecord"));
    m_record->setProperty("primary", true);
    m_record->setEnabled(m_desk.rights().mayRecord);
    m_record->setToolTip(m_desk.rights().mayRecord
                             ? tr("Record a request on an agent's behalf (Ctrl+N)")
                             : tr("Leaders, schedulers, the front desk and managers record"));
    m_type->setObjectName(QStringLiteral("leaveType"));
    std::vector<std::pair<QString, QVariant>> types;
    for (const RequestType type :
         {RequestType::Leave, RequestType::Swap, RequestType::Overtime, RequestType::Recall})
        types.emplace_back(requestTypeWord(type), int(type));
    m_type->setChoices(types);
    m_state->setObjectName(QStringLiteral("leaveState"));
    m_state->setChoices({{tr("a mark is missing"), int(Show::Running)},
                         {tr("in force"), int(Show::InForce)},
                         {tr("expired"), int(Show::Expired)},
                         {tr("refused or cancelled"), int(Show::Ended)}});
    m_days->setChoices(
        {{tr("last 31 days"), 31}, {tr("last 92 days"), 92}, {tr("last 366 days"), 366}});
    m_days->choose(usualDays);
    m_text->setObjectName(QStringLiteral("leaveText"));
    m_text->setFixedWidth(220);
    m_balancesButton->setObjectName(QStringLiteral("leaveBalances"));
    m_balancesButton->setCheckable(true);
    m_balancesButton->setToolTip(tr("What agents have of each kind of leave (Ctrl+B)"));
    auto *save = new QPushButton(tr("Export…"), bar);
    save->setObjectName(QStringLiteral("leaveExport"));
    save->setToolTip(tr("Export what is seen (Ctrl+E)"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_record, m_type, m_state, m_days})
        layout->addWidget(one);
    layout->addStretch();
    for (QWidget *one : std::initializer_list<QWidget *>{m_text, m_balancesButton, save})
        layout->addWidget(one);
    connect(m_record, &QPushButton::clicked, this,
            [this] { (new RequestDialog(m_ui, m_desk, this))->open(); });
    connect(m_type, &FilterCombo::chosenChanged, this, &LeavePage::filter);
    connect(m_state, &FilterCombo::chosenChanged, this, &LeavePage::filter);
    connect(m_days, &FilterCombo::chosenChanged, this, &LeavePage::activate);
    connect(m_text, &SearchField::searched, this, &LeavePage::filter);
    connect(m_balancesButton, &QPushButton::toggled, this, &LeavePage::showBalances);
    connect(save, &QPushButton::clicked, this, &LeavePage::exportSeen);
    return bar;
}

QWidget *LeavePage::buildList()
{
    m_order->setSourceModel(&m_desk.requests());
    m_order->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("requests"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->setColumns({{RequestModel::State, 72},
                         {RequestModel::Left, 232},
                         {RequestModel::Agent, 100},
                         {RequestModel::What, 120},
                         {RequestModel::When, 168},
                         {RequestModel::Approved, 172},
                         {RequestModel::Told, 172},
                         {RequestModel::Reason, 140},
                         {RequestModel::Team, 96},
                         {RequestModel::Recorded, 176}});
    m_table->sortByColumn(RequestModel::Left, Qt::AscendingOrder);
    m_table->setTickingColumns({RequestModel::State, RequestModel::Left});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LeavePage::writePanel);
    connect(m_table, &QAbstractItemView::activated, this, &LeavePage::trySwap);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(buildPanel());
    split->setStretchFactor(0, 1);
    return split;
}

QWidget *LeavePage::buildPanel()
{
    auto *panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    // No QFormLayout: that of Qt 6.4 writes beyond its rows when some of them are hidden.
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const QStringList heads{tr("Agent"),           tr("What"),    tr("When"),
                            tr("Taken by"),        tr("Due by"),  tr("Approved"),
                            tr("Front desk told"), tr("Missing"), tr("Reason"),
                            tr("Recorded by"),     tr("Ended")};
    for (size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i] = new InkLabel(m_ui, &Theme::text, Type::Base, {}, panel);
        m_facts[i]->setWordWrap(true);
        m_facts[i]->setObjectName(QStringLiteral("leaveFact%1").arg(i));
        m_heads[i] = new InkLabel(m_ui, &Theme::text2, Type::Base, heads[int(i)], panel);
        grid->addWidget(m_heads[i], int(i), 0, Qt::AlignTop);
        grid->addWidget(m_facts[i], int(i), 1);
    }
    layout->addLayout(grid);
    layout->addStretch();
    for (size_t i = 0; i < allSteps.size(); ++i) {
        m_steps[i] = new QPushButton(stepWord(allSteps[i]), panel);
        m_steps[i]->setObjectName(QLatin1String(stepNames[i]));
        layout->addWidget(m_steps[i]);
        connect(m_steps[i], &QPushButton::clicked, this, [this, i] { step(allSteps[i]); });
    }
    m_try = new QPushButton(tr("Try the swap on…"), panel);
    m_try->setObjectName(QStringLiteral("leaveTry"));
    layout->addWidget(m_try);
    connect(m_try, &QPushButton::clicked, this, &LeavePage::trySwap);
    return panel;
}

QWidget *LeavePage::buildBalances()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    const auto button = [&](const char *name, const QString &text, auto deed) {
        auto *made = new QPushButton(text, side);
        made->setObjectName(QLatin1String(name));
        made->setEnabled(m_desk.rights().mayApprove);
        made->setToolTip(made->isEnabled() ? QString() : tr("The department manager decides"));
        bar->addWidget(made);
        connect(made, &QPushButton::clicked, this, deed);
    };
    button("balanceGive", tr("Give days…"), &LeavePage::giveBalance);
    button("balanceLimit", tr("Allowance per day…"), &LeavePage::limitTeam);
    bar->addStretch();
    layout->addLayout(bar);
    auto *order = new QSortFilterProxyModel(this);
    order->setSourceModel(&m_desk.balances());
    order->setSortRole(SortRole);
    m_balances->setObjectName(QStringLiteral("balances"));
    m_balances->setAccessibleName(tr("Balances of leave"));
    m_balances->setModel(order);
    m_balances->setItemDelegate(new RowDelegate(m_ui, m_balances));
    m_balances->setSortingEnabled(true);
    m_balances->setColumns({{LeaveBalanceModel::Agent, 160},
                            {LeaveBalanceModel::Kind, 120},
                            {LeaveBalanceModel::Given, 120},
                            {LeaveBalanceModel::Taken, 160},
                            {LeaveBalanceModel::Remaining, 100}});
    m_balances->sortByColumn(LeaveBalanceModel::Agent, Qt::AscendingOrder);
    m_balances->setEmptyState(
        new EmptyState(m_ui, QStringLiteral("attend"), tr("No balances this year"),
                       tr("The manager gives days; recalls make days owed."), m_balances));
    layout->addWidget(m_balances, 1);
    return side;
}

void LeavePage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence::New, [this] { m_record->click(); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_balancesButton->toggle(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { trySwap(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyChosen(); });
    for (size_t i = 0; i < allSteps.size(); ++i)
        key(QKeySequence(Qt::CTRL | stepKeys[i]), [this, i] { m_steps[i]->click(); });
}

QString LeavePage::title() const
{
    return tr("Leave and swaps");
}

QStringList LeavePage::statusParts() const
{
    return {tr("%n request(s)", nullptr, m_order->rowCount()),
            tr("Ctrl+N record · Ctrl+G approve · Ctrl+D told · Ctrl+R refuse · Ctrl+K take back · "
               "Ctrl+M match · Ctrl+B balances")};
}

void LeavePage::activate()
{
    m_desk.follow(m_days->chosen().isValid() ? m_days->chosen().toInt() : allDays);
    seen().setFocus();
}

void LeavePage::deactivate()
{
    m_desk.rest();
}

void LeavePage::onLooked()
{
    tellEmpty();
    Q_EMIT countChanged(m_desk.running());
    if (!m_table->currentIndex().isValid() && m_order->rowCount() > 0)
        m_table->setCurrentIndex(m_order->index(0, 0));
    writePanel();
    Q_EMIT statusChanged();
}

void LeavePage::filter()
{
    static_cast<RequestOrder *>(m_order)->narrow(m_type->chosen(), m_state->chosen(),
                                                 m_text->text().trimmed());
    tellEmpty();
    Q_EMIT statusChanged();
}

void LeavePage::tellEmpty()
{
    if (m_desk.requests().rowCount() > 0)
        m_empty->setText(tr("No request like that"),
                         tr("Choose another kind or state, more days, or another word."));
    else
        m_empty->setText(tr("No leave and no swaps"),
                         tr("Record what agents ask for: it is in force when the manager has "
                            "approved it and the front desk was told before the shift."));
}

const AttendanceRequest *LeavePage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid()
               ? m_desk.requests().find(index.siblingAtColumn(0).data(IdRole).toLongLong())
               : nullptr;
}

void LeavePage::writePanel()
{
    const AttendanceRequest *one = chosen();
    const auto word = [&](int column) { return requestWord(column, *one, m_ui.clock); };
    QStringList texts(factCount);
    if (one) {
        const QString days = amountText(*one);
        texts = {word(RequestModel::Agent) + QStringLiteral(" · ") + one->team,
                 word(RequestModel::What) + (days.isEmpty() ? QString() : u' ' + days),
                 word(RequestModel::When),
                 one->other,
                 momentText(one->dueAt, m_ui.clock),
                 word(RequestModel::Approved),
                 word(RequestModel::Told),
                 word(RequestModel::Left),
                 one->reason
                     + (one->signature.isEmpty() ? QString()
                                                 : u' ' + tr("(signed %1)").arg(one->signature)),
                 word(RequestModel::Recorded),
                 one->endedAs.isEmpty() ? QString()
                                        : markText(one->ended, m_ui.clock) + u' ' + one->endedWhy};
    }
    for (size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i]->setText(texts[int(i)]);
        m_heads[i]->setVisible(!texts[int(i)].isEmpty());
        m_facts[i]->setVisible(!texts[int(i)].isEmpty());
    }
    writeButtons();
}

void LeavePage::writeButtons()
{
    const AttendanceRequest *one = chosen();
    for (size_t i = 0; i < allSteps.size(); ++i) {
        const StepRefusal refusal =
            one ? refusalOf(allSteps[i], *one, m_desk.rights(), m_ui.clock.now())
                : StepRefusal::Type;
        m_steps[i]->setEnabled(one && refusal == StepRefusal::None);
        m_steps[i]->setToolTip(
            refusal == StepRefusal::None
                ? QKeySequence(Qt::CTRL | stepKeys[i]).toString(QKeySequence::NativeText)
            : one ? refusalText(refusal, allSteps[i])
                  : tr("No request is chosen"));
    }
    m_try->setEnabled(one && one->type == RequestType::Swap);
    m_try->setToolTip(m_try->isEnabled() ? tr("Both weeks and the cover, before and after (Ctrl+T)")
                                         : tr("Not with a request of this kind"));
    if (one)
        m_facts[7]->setText(requestWord(RequestModel::Left, *one, m_ui.clock));
}

void LeavePage::step(RequestStep step)
{
    const AttendanceRequest *one = chosen();
    if (!one)
        return;
    if (step == RequestStep::Match)
        return trySwap();
    (new StepDialog(m_ui, m_desk, step, *one, this))->open();
}

void LeavePage::trySwap()
{
    const AttendanceRequest *one = chosen();
    if (one && one->type == RequestType::Swap)
        (new SwapDialog(m_ui, m_desk, *one, this))->open();
}

void LeavePage::showBalances(bool isOn)
{
    m_stack->setCurrentIndex(isOn ? 1 : 0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_type, m_state, m_days, m_text})
        one->setVisible(!isOn);
    seen().setFocus();
}

TableView &LeavePage::seen() const
{
    return m_balancesButton->isChecked() ? *m_balances : *m_table;
}

void LeavePage::giveBalance()
{
    (new BalanceDialog(m_ui, m_desk, this))->open();
}

void LeavePage::limitTeam()
{
    (new AllowanceDialog(m_ui, m_desk, this))->open();
}

void LeavePage::copyChosen()
{
    if (!chosen())
        return;
    QStringList lines;
    for (const InkLabel *fact : m_facts) {
        if (!fact->text().isEmpty())
            lines << fact->text();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_bar->tell(Alarm::None, tr("Copied."));
}

void LeavePage::exportSeen()
{
    const QString name =
        QStringLiteral("leave-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          const Result<int> done = exportTable(seen(), m_ui, title(), path);
                          if (done)
                              m_bar->tell(Alarm::None, tr("Exported."), path);
                          else
                              m_bar->tell(Alarm::Red, tr("The file could not be written."),
                                          done.error().text);
                      });
}

}
