// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/dashboardpage.h"

#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/problemsentence.h"
#include "common/whendone.h"
#include "reports/dashboard/dashboardview.h"
#include "reports/scopekey.h"
#include "reports/sections/reportwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

namespace banzhang {
namespace {

using namespace std::chrono_literals;
using To = ReportLink::To;

constexpr int barHeight = 44;
constexpr int crumbsHeight = 36;
constexpr int monthsListed = 25;
constexpr int lastWhole = 1; // of the months listed
constexpr auto quietFor = 200ms;

// What was looked at last stands there again at the next start.
const QString monthSetting = QStringLiteral("reports/dashboard/month");
const QString scopeSetting = QStringLiteral("reports/dashboard/scope");
const QString beforeSetting = QStringLiteral("reports/dashboard/before");
const QString yearBeforeSetting = QStringLiteral("reports/dashboard/yearBefore");

}

DashboardPage::DashboardPage(const UiContext &ui, Run run, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_run(std::move(run)), m_scopes(scopesOf({}, true)),
      m_bar(new MessageBar(ui, this)), m_month(new QComboBox(this)), m_scope(new QComboBox(this)),
      m_before(new QCheckBox(tr("Last month"), this)),
      m_yearBefore(new QCheckBox(tr("Same month last year"), this)), m_crumbs(new QWidget(this)),
      m_state(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_view(new DashboardView(ui, this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    buildBar(new QHBoxLayout(bar));
    layout->addWidget(bar);
    m_crumbs->setFixedHeight(crumbsHeight);
    m_crumbs->hide();
    layout->addWidget(m_crumbs);
    layout->addWidget(m_view, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(quietFor);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_state->setText(tr("Being reckoned…")); });
    connect(m_view, &DashboardView::activated, this, &DashboardPage::follow);
    connect(m_bar, &MessageBar::pressed, this, &DashboardPage::refresh);
    addKeys();
}

QString DashboardPage::title() const
{
    return tr("Charts");
}

QStringList DashboardPage::statusParts() const
{
    QStringList parts;
    if (!m_levels.empty() && m_levels.back().document)
        parts.append(m_levels.back().document->title);
    parts.append(
        tr("← → values · Enter further down · Esc back · Ctrl+C picture · Ctrl+Shift+C data"));
    return parts;
}

void DashboardPage::buildMonths()
{
    const QDate today = m_ui.clock.siteNow().date();
    const QDate first(today.year(), today.month(), 1);
    for (int back = 0; back < monthsListed; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(spanWord(ReportPeriod::Month, spanOf(ReportPeriod::Month, month)), month);
    }
    const int kept = m_month->findData(m_ui.settings.ofPerson(monthSetting).toDate());
    m_month->setCurrentIndex(kept < 0 ? lastWhole : kept);
}

void DashboardPage::buildBar(QHBoxLayout *layout)
{
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_month->setObjectName(QStringLiteral("dashboardMonth"));
    m_month->setAccessibleName(tr("Month"));
    m_month->setToolTip(tr("Which month (Alt+Left the one before, Alt+Right the one after)"));
    buildMonths();
    m_scope->setObjectName(QStringLiteral("dashboardScope"));
    m_scope->setAccessibleName(tr("Scope"));
    m_scope->setMinimumWidth(140);
    m_before->setObjectName(QStringLiteral("withBefore"));
    m_yearBefore->setObjectName(QStringLiteral("withYearBefore"));
    m_before->setChecked(m_ui.settings.ofPerson(beforeSetting, true).toBool());
    m_yearBefore->setChecked(m_ui.settings.ofPerson(yearBeforeSetting, true).toBool());
    m_state->setObjectName(QStringLiteral("dashboardState"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_month, m_scope, m_before, m_yearBefore})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(m_state);
    layout->addWidget(makeTargets());
    setScopes(m_scopes);
    for (QComboBox *one : {m_month, m_scope})
        connect(one, &QComboBox::currentIndexChanged, this, &DashboardPage::choose);
    for (QCheckBox *one : {m_before, m_yearBefore})
        connect(one, &QCheckBox::toggled, this, &DashboardPage::choose);
}

// Something else was chosen in the bar: it is remembered and looked at. The last whole month is not
// remembered by its days: next month it is another one.
void DashboardPage::choose()
{
    Settings &settings = m_ui.settings;
    settings.setOfPerson(
        monthSetting, m_month->currentIndex() == lastWhole ? QVariant() : m_month->currentData());
    settings.setOfPerson(scopeSetting, keyOf(topRequest().scope));
    settings.setOfPerson(beforeSetting, m_before->isChecked());
    settings.setOfPerson(yearBeforeSetting, m_yearBefore->isChecked());
    look();
}

QWidget *DashboardPage::makeTargets()
{
    auto *targets = new QPushButton(tr("Targets…"), this);
    targets->setObjectName(QStringLiteral("openTargets"));
    targets->setToolTip(tr("What the key figures shall come to, with dates (Ctrl+G)"));
    targets->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(targets, &QPushButton::clicked, this, &DashboardPage::targetsWanted);
    return targets;
}

void DashboardPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::Key_Escape, [this] { back(); });
    add(Qt::Key_Backspace, [this] { back(); });
    add(QKeySequence(QKeySequence::Refresh), [this] { refresh(); });
    add(Qt::ALT | Qt::Key_Left, [this] {
        m_month->setCurrentIndex(std::min(m_month->currentIndex() + 1, m_month->count() - 1));
    });
    add(Qt::ALT | Qt::Key_Right,
        [this] { m_month->setCurrentIndex(std::max(m_month->currentIndex() - 1, 0)); });
}

DashboardPage::Scopes DashboardPage::scopesOf(const std::vector<ReportPlace> &places, bool seesSite)
{
    Scopes scopes;
    scopes.reserve(places.size() + 1);
    scopes.emplace_back(seesSite ? tr("Whole centre") : tr("All that I see"), ReportScope());
    for (const ReportPlace &place : places) {
        if (!place.scope.agentId)
            scopes.emplace_back(place.name, place.scope);
    }
    return scopes;
}

void DashboardPage::setScopes(const Scopes &scopes)
{
    const QString before = keyOf(topRequest().scope);
    const QString kept = m_ui.settings.ofPerson(scopeSetting).toString();
    m_scopes = scopes;
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    for (const auto &[name, scope] : m_scopes)
        m_scope->addItem(name, keyOf(scope));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(kept)));
    // Scopes become known after the first look: what was remembered is looked at then.
    if (!m_isStale && keyOf(topRequest().scope) != before)
        look();
}

void DashboardPage::setMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (m_month->findData(first) < 0)
        m_month->addItem(spanWord(ReportPeriod::Month, spanOf(ReportPeriod::Month, first)), first);
    m_month->setCurrentIndex(m_month->findData(first));
}

void DashboardPage::activate()
{
    if (m_isStale)
        look();
}

ReportRequest DashboardPage::topRequest() const
{
    ReportRequest request;
    request.report = u"monthly-book"_qs;
    request.span = spanOf(ReportPeriod::Month, m_month->currentData().toDate());
    const auto place = size_t(std::max(0, m_scope->currentIndex()));
    if (place < m_scopes.size())
        request.scope = m_scopes[place].second;
    request.sections = {ReportSection::Overview, ReportSection::QueueService,
                        ReportSection::AgentWork, ReportSection::QaErrors,
                        ReportSection::Attendance};
    request.withBefore = m_before->isChecked();
    request.withYearBefore = m_yearBefore->isChecked();
    request.language = locale().name();
    return request;
}

// From the top, as chosen in the bar.
void DashboardPage::look()
{
    m_levels.clear();
    push({m_month->currentText(), topRequest(), u"agent-work"_qs, {}});
}

void DashboardPage::push(Level level)
{
    m_levels.push_back(std::move(level));
    writeCrumbs();
    refresh();
}

void DashboardPage::refresh()
{
    if (m_levels.empty())
        return look();
    m_isStale = false;
    m_slow.start();
    const int generation = ++m_generation;
    whenDone(m_run(m_levels.back().request), this,
             [this, generation](const Result<ReportDocument> &document) {
                 onRun(generation, document);
             });
}

void DashboardPage::onRun(int generation, const Result<ReportDocument> &document)
{
    if (generation != m_generation || m_levels.empty())
        return; // somebody has gone on meanwhile
    m_slow.stop();
    if (!document) {
        m_state->setText({});
        m_bar->tell(Alarm::Red, tr("The figures could not be read."),
                    problemSentence(document.error()), {}, tr("Try again"));
        return;
    }
    m_bar->clear();
    m_levels.back().document = *document;
    showLevel();
}

void DashboardPage::showLevel()
{
    const Level &level = m_levels.back();
    const ReportDocument &document = *level.document;
    m_view->show(document, level.table);
    const QTimeZone zone(document.zone.toUtf8());
    m_state->setText(
        tr("%1 · snapshot %2", "state of a month, time")
            .arg(document.state,
                 document.snapshotAt.toTimeZone(zone.isValid() ? zone : QTimeZone::utc())
                     .toString(u"MM-dd HH:mm:ss"_qs)));
    m_state->setInk(document.isProvisional ? &Theme::amber : &Theme::text2);
    writeCrumbs();
    // What had the keys may be gone: they must not fall into nothing.
    const bool isChoosing = m_month->hasFocus() || m_scope->hasFocus() || m_before->hasFocus()
                            || m_yearBefore->hasFocus();
    if (!isChoosing)
        m_view->focusFirst();
    Q_EMIT statusChanged();
}

void DashboardPage::back()
{
    if (m_levels.size() > 1)
        goTo(m_levels.size() - 2);
}

void DashboardPage::goTo(size_t place)
{
    m_levels.resize(place + 1);
    ++m_generation; // what is on its way belongs to a level that is left
    m_slow.stop();
    m_bar->clear();
    writeCrumbs();
    if (m_levels.back().document)
        showLevel();
    else
        refresh();
}

// "2026-10 › 10-08 › 1003 Zhang Wei": each leads back to its level.
void DashboardPage::writeCrumbs()
{
    delete m_crumbs->layout();
    qDeleteAll(m_crumbs->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *layout = new QHBoxLayout(m_crumbs);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    for (size_t place = 0; place < m_levels.size(); ++place) {
        if (place > 0)
            layout->addWidget(
                new InkLabel(m_ui, &Theme::text2, Type::Base, QStringLiteral("›"), m_crumbs));
        auto *crumb = new QPushButton(m_levels[place].name, m_crumbs);
        crumb->setObjectName(u"crumb_%1"_qs.arg(place));
        crumb->setFlat(true);
        crumb->setProperty("small", true);
        crumb->setEnabled(place + 1 < m_levels.size());
        crumb->setToolTip(crumb->isEnabled() ? tr("Back to here (Esc)") : tr("You are here"));
        // The button is gone once it has led back: not within its own click.
        connect(
            crumb, &QPushButton::clicked, this, [this, place] { goTo(place); },
            Qt::QueuedConnection);
        layout->addWidget(crumb);
    }
    layout->addStretch();
    const ReportRequest &request = m_levels.back().request;
    if (request.scope.agentId && request.span.days() == 1) {
        auto *open = new QPushButton(tr("Open the day with its recordings"), m_crumbs);
        open->setObjectName(QStringLiteral("openAgentDay"));
        open->setToolTip(tr("The agent's day on the floor: states, calls, recordings (Ctrl+O)"));
        open->setShortcut(QKeySequence(QKeySequence::Open));
        connect(open, &QPushButton::clicked, this, [this, request] {
            Q_EMIT linkOpened(
                {To::Calls, number(*request.scope.agentId), request.span.from, request.span.to});
        });
        layout->addWidget(open);
    }
    m_crumbs->setVisible(m_levels.size() > 1);
}

// The agent's number and name as the present document has them.
QString DashboardPage::nameOf(qint64 agent) const
{
    if (!m_levels.empty() && m_levels.back().document)
        for (const ReportChapter &chapter : m_levels.back().document->chapters)
            for (const ReportBlock &block : chapter.blocks)
                if (const auto *table = std::get_if<ReportTable>(&block))
                    for (const ReportRow &row : table->rows)
                        if (row.link.to == To::Agent && row.link.id == agent
                            && table->columns.size() > 1 && table->columns[1].code == u"name")
                            return row.cells[0].toString() + u' ' + row.cells[1].toString();
    return tr("Agent");
}

void DashboardPage::follow(const ReportLink &link)
{
    if (m_levels.empty() || !m_levels.back().document)
        return;
    ReportRequest request = m_levels.back().request;
    request.sections.clear();
    const bool isOneDay = request.span.days() == 1;
    if (link.to == To::Day && !(isOneDay && request.scope.agentId)) {
        request.span = {link.from, link.from};
        const bool isAgent = request.scope.agentId.has_value();
        request.report = isAgent ? u"call-detail"_qs : u"agent-work"_qs;
        push({link.from.toString(u"MM-dd"_qs),
              request,
              isAgent ? u"calls"_qs : u"agent-work"_qs,
              {}});
        return;
    }
    if (link.to == To::Agent && !request.scope.agentId) {
        request.scope = {};
        request.scope.agentId = AgentId(link.id);
        request.report = isOneDay ? u"call-detail"_qs : u"statements"_qs;
        push({nameOf(link.id), request, isOneDay ? u"calls"_qs : u"statement-ledger"_qs, {}});
        return;
    }
    Q_EMIT linkOpened(link);
}

}
