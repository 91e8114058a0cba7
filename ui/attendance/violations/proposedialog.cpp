// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/proposedialog.h"

#include "attendance/formlines.h"
#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace banzhang {
namespace {

constexpr int dialogWidth = 560;

}

ProposeDialog::ProposeDialog(const UiContext &context, ViolationDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("proposeDialog"), tr("Propose a violation"),
                 tr("What you saw yourself. It costs nothing before a manager decides, and another "
                    "one than who proposed it. What is measured is not proposed: correct the "
                    "punch instead."),
                 tr("Propose"), parent),
      m_desk(desk), m_rule(addCombo(QStringLiteral("rule"), tr("Rule"))),
      m_agent(addCombo(QStringLiteral("agent"), tr("Agent"))),
      m_at(addLine(QStringLiteral("at"), tr("When"),
                   context.clock.siteNow().toString(u"yyyy-MM-dd HH:mm:ss"))),
      m_shift(addCombo(QStringLiteral("shift"), tr("Shift"))),
      m_seen(addLine(QStringLiteral("seen"), tr("What was seen"))),
      m_cost(new InkLabel(context, &Theme::text, Type::Strong, {}, this))
{
    setFixedWidth(dialogWidth);
    m_agent->setEditable(true);
    m_agent->setInsertPolicy(QComboBox::NoInsert);
    m_agent->completer()->setFilterMode(Qt::MatchContains);
    m_agent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_cost->setObjectName(QStringLiteral("cost"));
    m_cost->setWordWrap(true);
    addWidget(m_cost);
    m_shift->addItem(tr("on no shift"), 0);
    alignLabels(*this);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ProposeDialog::showCost);
    connect(m_agent, &QComboBox::editTextChanged, this, &ProposeDialog::loadShifts);
    connect(m_at, &QLineEdit::textChanged, this, &ProposeDialog::onAt);
    connect(m_shift, &QComboBox::currentIndexChanged, this, &ProposeDialog::showCost);
    loadTerms();
    loadAgents();
}

void ProposeDialog::loadTerms()
{
    whenDone(m_desk.proposalTerms(), this, [this](const Result<ProposalTerms> &terms) {
        if (!terms)
            return refuse(m_rule, attendanceSentence(terms.error()));
        m_terms = *terms;
        for (const RuleVersion &one : m_terms.versions) {
            if (m_rule->findData(one.code) < 0)
                m_rule->addItem(one.name, one.code);
        }
        showCost();
    });
}

// Whom one leads is a matter of the day.
void ProposeDialog::loadAgents()
{
    const std::optional<QDateTime> when = at();
    const QDate day = when ? ui().clock.atSite(*when).date() : QDate();
    if (!day.isValid() || day == m_agentsDay)
        return;
    m_agentsDay = day;
    whenDone(m_desk.agentsOn(day), this,
             [this, day](const Result<std::vector<ReachedAgent>> &agents) {
                 if (day != m_agentsDay)
                     return;
                 if (!agents)
                     return refuse(m_agent, attendanceSentence(agents.error()));
                 const QString typed = m_agent->currentText();
                 m_agent->clear();
                 for (const ReachedAgent &one : *agents)
                     m_agent->addItem(one.no + u' ' + one.name, one.id);
                 m_agent->setCurrentIndex(m_agent->findText(typed));
                 m_agent->setEditText(typed);
                 loadShifts();
             });
}

void ProposeDialog::loadShifts()
{
    const std::optional<QDateTime> when = at();
    const qint64 agent = agentId();
    if (!when || agent == 0) {
        m_shiftsOf = {};
        m_shift->clear();
        m_shift->addItem(tr("on no shift"), 0);
        return showCost();
    }
    const std::pair<qint64, QDateTime> wanted(agent, *when);
    if (wanted == m_shiftsOf)
        return;
    m_shiftsOf = wanted;
    whenDone(m_desk.shiftsAt(agent, *when), this,
             [this, wanted](const Result<std::vector<ShiftChoice>> &shifts) {
                 if (wanted != m_shiftsOf)
                     return;
                 if (!shifts)
                     return refuse(m_shift, attendanceSentence(shifts.error()));
                 m_shifts = *shifts;
                 m_shift->clear();
                 m_shift->addItem(tr("on no shift"), 0);
                 for (const ShiftChoice &one : m_shifts)
                     m_shift->addItem(QStringLiteral("%1 %2 %3–%4")
                                          .arg(one.onDate.toString(Qt::ISODate), one.name,
                                               ui().clock.atSite(one.starts).toString(u"HH:mm"),
                                               ui().clock.atSite(one.ends).toString(u"HH:mm")),
                                      one.id);
                 m_shift->setCurrentIndex(m_shifts.empty() ? 0 : 1);
                 showCost();
             });
}

void ProposeDialog::onAt()
{
    fieldOf(m_at)->setFault({});
    const std::optional<QDateTime> when = at();
    if (!when)
        refuse(m_at, tr("A time like 2026-11-18 08:00:00"));
    else if (*when > ui().clock.now())
        refuse(m_at, tr("This time has not come yet."));
    loadAgents();
    loadShifts();
}

qint64 ProposeDialog::agentId() const
{
    const QString typed = m_agent->currentText().trimmed();
    for (int place = 0; place < m_agent->count(); ++place) {
        const QString text = m_agent->itemText(place);
        if (text == typed || text.section(u' ', 0, 0) == typed)
            return m_agent->itemData(place).toLongLong();
    }
    return 0;
}

std::optional<QDateTime> ProposeDialog::at() const
{
    return momentAtSite(m_at->text(), ui().clock);
}

QDate ProposeDialog::onDate() const
{
    const qint64 shift = m_shift->currentData().toLongLong();
    for (const ShiftChoice &one : m_shifts) {
        if (one.id == shift)
            return one.onDate;
    }
    const std::optional<QDateTime> when = at();
    return when ? ui().clock.atSite(*when).date() : QDate();
}

const RuleVersion *ProposeDialog::version() const
{
    return versionOn(m_terms.versions, m_rule->currentData().toString(), onDate());
}

void ProposeDialog::showCost()
{
    const RuleVersion *one = version();
    if (m_terms.versions.empty() || !onDate().isValid())
        m_cost->clear();
    else if (!one)
        m_cost->setText(tr("This rule was not in force on %1: nothing before its date is charged.")
                            .arg(onDate().toString(Qt::ISODate)));
    else
        m_cost->setText(tr("By the rule of %1 it costs %2: “%3”")
                            .arg(one->from.toString(Qt::ISODate),
                                 m_terms.arePointsNotMoney ? tr("%n point(s)", nullptr, one->points)
                                                           : yuanText(one->amountFen),
                                 one->words));
    m_cost->setInk(one ? &Theme::text : &Theme::amber);
    QTimer::singleShot(0, this, [this] { adjustSize(); });
}

void ProposeDialog::submit()
{
    const std::optional<QDateTime> when = at();
    if (m_rule->currentIndex() < 0)
        refuse(m_rule, tr("Choose the rule."));
    else if (when && !version())
        refuse(m_rule, tr("It was not in force on that day."));
    if (agentId() == 0)
        refuse(m_agent, tr("No agent of this number is yours on that day."));
    if (!when)
        refuse(m_at, tr("A time like 2026-11-18 08:00:00"));
    else if (*when > ui().clock.now())
        refuse(m_at, tr("This time has not come yet."));
    if (m_seen->text().trimmed().isEmpty())
        refuse(m_seen, tr("Say what was seen."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.propose({m_rule->currentData().toString(), agentId(), *when,
                                  m_shift->currentData().toLongLong(), m_seen->text().trimmed()}),
                  [this](const Result<ViolationId> &) { Q_EMIT proposed(); });
}

const QWidget *ProposeDialog::editorOf(const Problem &problem) const
{
    const QString &rule = problem.constraint;
    return rule == u"violation_past" || rule == u"violation_seen_once"
               ? static_cast<const QWidget *>(m_at)
           : rule == u"attendance_reach" ? static_cast<const QWidget *>(m_agent)
           : rule == u"violation_shift"  ? static_cast<const QWidget *>(m_shift)
           : rule.startsWith(u"rule_")   ? static_cast<const QWidget *>(m_rule)
                                         : m_seen;
}

QString ProposeDialog::sentenceOf(const Problem &problem) const
{
    if (problem.constraint == u"rule_in_force")
        return tr("It was not in force on that day.");
    if (problem.constraint == u"violation_past")
        return tr("This time has not come yet.");
    if (problem.constraint == u"violation_note_given")
        return tr("Say what was seen.");
    return attendanceSentence(problem);
}

}
