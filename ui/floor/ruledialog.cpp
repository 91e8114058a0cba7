// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/ruledialog.h"

#include "common/emptystate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "floor/alarmwords.h"
#include "floor/ringpage.h"
#include "floor/ruleforms.h"
#include "floor/rulelines.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace banzhang {

RuleDialog::RuleDialog(const UiContext &ui, RuleDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_tabs(new QTabBar(this)),
      m_limitLines(
          new RuleLines({tr("What is measured"), tr("Queue"), tr("Team"), tr("Pause reason"),
                         tr("Amber from"), tr("Red from"), tr("Holds")},
                        {4, 5}, this)),
      m_reasonLines(new RuleLines(
          {tr("Code"), tr("Name"), tr("Kind"), tr("Paid"), tr("Longest"), tr("Holds")}, {4}, this)),
      m_limits(makeTable(QStringLiteral("floor/limits"), m_limitLines,
                         {170, 90, 90, 110, 96, 96, 150}, tr("No limits yet"))),
      m_reasons(makeTable(QStringLiteral("floor/pauseReasons"), m_reasonLines,
                          {120, 140, 100, 60, 80, 200}, tr("No pause reasons yet"))),
      m_ringing(new RingPage(ui, this)), m_add(makeButton(QStringLiteral("addRule"), tr("Add…"))),
      m_change(makeButton(QStringLiteral("changeRule"), tr("Change…"))),
      m_end(makeButton(QStringLiteral("endRule"), tr("End…"))),
      m_undo(makeButton(QStringLiteral("undoRule"), tr("Undo"))),
      m_save(makeButton(QStringLiteral("saveRules"), tr("Save"))),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(tr("Limits and pause reasons"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 520);
    build();
    connect(&desk, &RuleDesk::loaded, this, &RuleDialog::showRules);
    connect(&desk, &RuleDesk::loadFailed, this, [this](const Problem &problem) {
        m_foot->setInk(&Theme::red);
        m_foot->setText(ruleSentence(problem));
    });
    desk.reload();
    updateButtons();
}

void RuleDialog::build()
{
    m_save->setProperty("primary", true);
    m_undo->setToolTip(tr("Take the last change back (Ctrl+Z)"));
    m_undo->setShortcut(QKeySequence(QKeySequence::Undo));
    m_foot->setObjectName(QStringLiteral("ruleFoot"));
    m_foot->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(tr("Limits"));
    m_tabs->addTab(tr("Pause reasons"));
    m_tabs->addTab(tr("Ringing"));
    auto *pages = new QStackedWidget(this);
    pages->addWidget(m_limits);
    pages->addWidget(m_reasons);
    pages->addWidget(m_ringing);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    for (QWidget *button : std::initializer_list<QWidget *>{m_add, m_change, m_end})
        foot->addWidget(button);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(pages, 1);
    layout->addLayout(foot);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &RuleDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &RuleDialog::add);
    connect(m_ringing, &RingPage::changed, this, &RuleDialog::setCadence);
    connect(m_change, &QPushButton::clicked, this, &RuleDialog::change);
    connect(m_end, &QPushButton::clicked, this, &RuleDialog::end);
    connect(m_undo, &QPushButton::clicked, this, &RuleDialog::undo);
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::save);
    for (TableView *table : {m_limits, m_reasons}) {
        connect(table, &TableView::activated, this, &RuleDialog::change);
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &RuleDialog::updateButtons);
    }
}

TableView *RuleDialog::makeTable(const QString &name, RuleLines *lines, const QList<int> &widths,
                                 const QString &empty)
{
    auto *table = new TableView(m_ui, name, this);
    table->setModel(lines);
    std::vector<ColumnSpec> columns;
    columns.reserve(size_t(widths.size()));
    for (int column = 0; column < widths.size(); ++column)
        columns.push_back({column, widths[column]});
    table->setColumns(columns);
    table->setEmptyState(new EmptyState(
        m_ui, QStringLiteral("bell"), empty,
        tr("Add the first one. Nothing turns amber or red before there is a limit."), table));
    return table;
}

QPushButton *RuleDialog::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString RuleDialog::dayAt(const QDateTime &moment) const
{
    return m_ui.clock.atSite(moment).date().toString(Qt::ISODate);
}

QString RuleDialog::stateText(const QDateTime &from, const QDateTime &until, bool isUnsaved) const
{
    if (isUnsaved)
        return from.isValid() ? tr("not saved; from %1").arg(dayAt(from))
                              : tr("not saved; from now on");
    if (until.isValid())
        return tr("%1 until %2").arg(dayAt(from), dayAt(until));
    return from > m_ui.clock.now() ? tr("planned from %1").arg(dayAt(from))
                                   : tr("since %1").arg(dayAt(from));
}

RuleLine RuleDialog::lineOf(const Threshold &threshold) const
{
    const bool isUnsaved = number(threshold.id) == 0;
    const auto limit = [&threshold](int value) {
        return threshold.kind == ThresholdKind::QueueCount ? QString::number(value)
                                                           : durationText(value);
    };
    const PauseReason *reason = m_desk.rules().reason(threshold.reasonCode, m_ui.clock.now());
    return {0,
            {thresholdWord(threshold.kind, threshold.state),
             threshold.queue.isEmpty() ? tr("all") : threshold.queue,
             threshold.team.isEmpty() ? tr("all") : threshold.team,
             threshold.reasonCode.isEmpty() ? tr("all")
             : reason                       ? reason->name
                                            : threshold.reasonCode,
             limit(threshold.amber), limit(threshold.red),
             stateText(threshold.from, threshold.until, isUnsaved)},
            number(threshold.id),
            isUnsaved};
}

RuleLine RuleDialog::lineOf(const PauseReason &reason) const
{
    return {0,
            {reason.code, reason.name, pauseKindWord(reason.kind),
             reason.paid ? tr("paid") : tr("unpaid"),
             reason.longestSeconds > 0 ? durationText(reason.longestSeconds) : missingText(),
             stateText(reason.from, reason.until, false)},
            1,
            false};
}

QString RuleDialog::endingText(const RuleChange &change) const
{
    const QDateTime &from =
        change.deed == RuleChange::Deed::EndThreshold ? change.threshold.from : change.reason.from;
    return from.isValid() ? tr("not saved; ends %1").arg(dayAt(from)) : tr("not saved; ends now");
}

// What the database has, and over it what is not saved yet.
void RuleDialog::showRules()
{
    std::vector<RuleLine> limits;
    std::vector<RuleLine> reasons;
    for (const Threshold &threshold : m_desk.rules().thresholds)
        limits.push_back(lineOf(threshold));
    for (const PauseReason &reason : m_desk.rules().reasons)
        reasons.push_back(lineOf(reason));
    const auto mark = [](RuleLine &line, const QString &text) {
        line.texts.back() = text;
        line.isChanged = true;
    };
    for (const RuleChange &change : m_changes) {
        if (change.deed == RuleChange::Deed::SetThreshold)
            limits.push_back(lineOf(change.threshold));
        else if (change.deed == RuleChange::Deed::SetReason) {
            reasons.push_back(lineOf(change.reason));
            mark(reasons.back(), stateText(change.reason.from, {}, true));
            reasons.back().key = 0;
        } else if (change.deed == RuleChange::Deed::EndThreshold) {
            for (RuleLine &line : limits)
                if (line.key == number(change.threshold.id))
                    mark(line, endingText(change));
        } else if (change.deed == RuleChange::Deed::EndReason) {
            for (RuleLine &line : reasons)
                if (line.key != 0 && line.texts.front() == change.reason.code)
                    mark(line, endingText(change));
        }
    }
    for (auto *lines : {&limits, &reasons})
        for (size_t place = 0; place < lines->size(); ++place)
            (*lines)[place].place = int(place);
    m_limitLines->replace(std::move(limits));
    m_reasonLines->replace(std::move(reasons));
    showCadence();
    updateButtons();
}

void RuleDialog::showCadence()
{
    const auto wanted =
        std::ranges::find(m_changes, RuleChange::Deed::SetCadence, &RuleChange::deed);
    const bool isUnsaved = wanted != m_changes.end();
    m_ringing->show(isUnsaved ? wanted->cadenceMs : m_desk.ringCadenceMs(), isUnsaved);
}

// There is one cadence: a second thought takes the place of the first.
void RuleDialog::setCadence(int cadenceMs)
{
    std::erase_if(m_changes, [](const RuleChange &change) {
        return change.deed == RuleChange::Deed::SetCadence;
    });
    if (cadenceMs == m_desk.ringCadenceMs())
        return showRules();
    RuleChange change;
    change.deed = RuleChange::Deed::SetCadence;
    change.cadenceMs = cadenceMs;
    keep(change);
}

// The row of a rule that is saved; -1 for none.
int RuleDialog::currentPlace() const
{
    if (m_tabs->currentIndex() == Ringing)
        return -1;
    const bool isLimit = m_tabs->currentIndex() == Limits;
    const QModelIndex current = (isLimit ? m_limits : m_reasons)->currentIndex();
    const size_t saved = isLimit ? m_desk.rules().thresholds.size() : m_desk.rules().reasons.size();
    return current.isValid() && size_t(current.row()) < saved ? current.row() : -1;
}

void RuleDialog::updateButtons()
{
    const bool isOnRule = currentPlace() >= 0;
    m_add->setEnabled(m_tabs->currentIndex() != Ringing);
    m_change->setEnabled(isOnRule);
    m_end->setEnabled(isOnRule);
    m_undo->setEnabled(!m_changes.empty());
    m_save->setEnabled(!m_changes.empty());
    m_foot->setInk(&Theme::text2);
    m_foot->setText(m_changes.empty()
                        ? QString()
                        : tr("%n change(s) not saved", nullptr, int(m_changes.size())));
}

void RuleDialog::add()
{
    const auto kept = [this](const RuleChange &change) { keep(change); };
    if (m_tabs->currentIndex() == Limits)
        (new ThresholdForm(m_ui, m_desk, nullptr, kept, this))->open();
    else
        (new PauseReasonForm(m_ui, nullptr, kept, this))->open();
}

void RuleDialog::change()
{
    const int place = currentPlace();
    if (place < 0)
        return;
    const auto kept = [this](const RuleChange &change) { keep(change); };
    if (m_tabs->currentIndex() == Limits)
        (new ThresholdForm(m_ui, m_desk, &m_desk.rules().thresholds[size_t(place)], kept, this))
            ->open();
    else
        (new PauseReasonForm(m_ui, &m_desk.rules().reasons[size_t(place)], kept, this))->open();
}

void RuleDialog::end()
{
    const int place = currentPlace();
    if (place < 0)
        return;
    RuleChange change;
    QString what;
    if (m_tabs->currentIndex() == Limits) {
        change.deed = RuleChange::Deed::EndThreshold;
        change.threshold = m_desk.rules().thresholds[size_t(place)];
        what = thresholdWord(change.threshold.kind, change.threshold.state);
    } else {
        change.deed = RuleChange::Deed::EndReason;
        change.reason = m_desk.rules().reasons[size_t(place)];
        what = change.reason.name;
    }
    (new EndRuleForm(
         m_ui, change, what, [this](const RuleChange &kept) { keep(kept); }, this))
        ->open();
}

void RuleDialog::keep(const RuleChange &change)
{
    m_changes.push_back(change);
    showRules();
}

void RuleDialog::undo()
{
    if (m_changes.empty())
        return;
    m_changes.pop_back();
    showRules();
}

void RuleDialog::save()
{
    m_save->setEnabled(false);
    whenDone(m_desk.save(m_changes), this, [this](const Result<void> &saved) {
        if (saved) {
            m_changes.clear(); // the desk loads anew, and with it the lines
            return;
        }
        updateButtons();
        m_foot->setInk(&Theme::red);
        m_foot->setText(ruleSentence(saved.error()));
    });
}

}
