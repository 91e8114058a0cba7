// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/ruleforms.h"

#include "common/words.h"
#include "floor/alarmwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace banzhang {
namespace {

constexpr std::array limitedStates{AgentState::Available, AgentState::Talking,
                                   AgentState::Hold,      AgentState::Ringing,
                                   AgentState::AfterCall, AgentState::Paused};
const QStringList pauseKinds{QStringLiteral("rest"),     QStringLiteral("meal"),
                             QStringLiteral("training"), QStringLiteral("meeting"),
                             QStringLiteral("work"),     QStringLiteral("other")};

// Kind and state in one choice: kind * 100 + state.
int choiceOf(const Threshold &threshold)
{
    return int(threshold.kind) * 100 + (threshold.state ? int(*threshold.state) : 0);
}

QString secondsText(int seconds)
{
    return seconds > 0 ? durationText(seconds) : QString();
}

}

std::optional<int> writtenSeconds(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:(\\d{1,2})[:：])?(\\d{1,2})[:：])?(\\d{1,5})$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60
           + match.captured(3).toInt();
}

RuleForm::RuleForm(const UiContext &context, const QString &name, const QString &title,
                   const QString &line, Keep keep, QWidget *parent)
    : FormDialog(context, name, title, line, tr("Keep"), parent), m_keep(std::move(keep))
{}

void RuleForm::addFrom()
{
    m_from = addLine(QStringLiteral("from"), tr("From"), {}, tr("empty: from now on"));
}

QDateTime RuleForm::from()
{
    const auto day = dayIn(m_from);
    const QDateTime siteNow = ui().clock.siteNow();
    if (!day || *day == siteNow.date())
        return {};
    if (*day < siteNow.date())
        refuse(m_from, tr("A change cannot begin in the past."));
    return QDateTime(*day, QTime(0, 0), Qt::OffsetFromUTC, siteNow.offsetFromUtc()).toUTC();
}

std::optional<int> RuleForm::secondsIn(const QLineEdit *edit)
{
    const auto seconds = writtenSeconds(edit->text());
    if (!seconds)
        refuse(edit, tr("Write seconds, or a time as 5:00."));
    return seconds;
}

void RuleForm::keep(const RuleChange &change)
{
    m_keep(change);
    accept();
}

ThresholdForm::ThresholdForm(const UiContext &context, const RuleDesk &desk,
                             const Threshold *threshold, Keep keep, QWidget *parent)
    : RuleForm(context, QStringLiteral("thresholdForm"),
               threshold ? tr("Change a limit") : tr("Add a limit"),
               tr("The most specific limit counts: pause reason before queue before team."),
               std::move(keep), parent),
      m_kind(addCombo(QStringLiteral("kind"), tr("What is measured"))),
      m_queue(addCombo(QStringLiteral("queue"), tr("Queue"))),
      m_team(addCombo(QStringLiteral("team"), tr("Team"))),
      m_reason(addCombo(QStringLiteral("reason"), tr("Pause reason"))),
      m_amber(addLine(QStringLiteral("amber"), tr("Amber from"))),
      m_red(addLine(QStringLiteral("red"), tr("Red from")))
{
    addFrom();
    fillScopes(desk);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ThresholdForm::followKind);
    if (threshold)
        show(*threshold);
    followKind();
    (threshold ? static_cast<QWidget *>(m_amber) : m_kind)->setFocus();
}

void ThresholdForm::fillScopes(const RuleDesk &desk)
{
    for (const AgentState state : limitedStates)
        m_kind->addItem(thresholdWord(ThresholdKind::StateTime, state), int(state));
    for (const ThresholdKind kind : allThresholdKinds) {
        if (kind != ThresholdKind::StateTime)
            m_kind->addItem(thresholdWord(kind), int(kind) * 100);
    }
    m_queue->addItem(tr("all queues"), qint64(0));
    for (const auto &[name, id] : desk.queues())
        m_queue->addItem(name, id);
    m_team->addItem(tr("all teams"), qint64(0));
    for (const auto &[name, id] : desk.teams())
        m_team->addItem(name, id);
    m_reason->addItem(tr("all reasons"), QString());
    for (const PauseReason &reason : desk.rules().reasons) {
        if (m_reason->findData(reason.code) < 0)
            m_reason->addItem(reason.name, reason.code);
    }
}

void ThresholdForm::show(const Threshold &threshold)
{
    m_kind->setCurrentIndex(m_kind->findData(choiceOf(threshold)));
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(number(threshold.queueId))));
    m_team->setCurrentIndex(std::max(0, m_team->findData(number(threshold.teamId))));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(threshold.reasonCode)));
    const bool isCount = threshold.kind == ThresholdKind::QueueCount;
    m_amber->setText(isCount ? QString::number(threshold.amber) : durationText(threshold.amber));
    m_red->setText(isCount ? QString::number(threshold.red) : durationText(threshold.red));
    for (QComboBox *scope : {m_kind, m_queue, m_team, m_reason})
        scope->setProperty("isFixed", true);
}

// What cannot be limited by team or reason does not offer it.
void ThresholdForm::followKind()
{
    const int choice = m_kind->currentData().toInt();
    const auto kind = ThresholdKind(choice / 100);
    const bool isPause =
        kind == ThresholdKind::PauseOverrun || kind == ThresholdKind::OffPost
        || (kind == ThresholdKind::StateTime && AgentState(choice % 100) == AgentState::Paused);
    const bool isFixed = m_kind->property("isFixed").toBool();
    if (isOfQueue(kind))
        m_team->setCurrentIndex(0);
    if (!isPause)
        m_reason->setCurrentIndex(0);
    m_kind->setEnabled(!isFixed);
    m_queue->setEnabled(!isFixed);
    m_team->setEnabled(!isFixed && !isOfQueue(kind));
    m_reason->setEnabled(!isFixed && isPause);
    m_amber->setPlaceholderText(kind == ThresholdKind::QueueCount ? tr("callers, as 5")
                                : kind == ThresholdKind::PauseOverrun
                                    ? tr("beyond what the reason allows, as 0:00")
                                    : tr("as 5:00"));
}

void ThresholdForm::submit()
{
    RuleChange change;
    Threshold &threshold = change.threshold;
    const int choice = m_kind->currentData().toInt();
    threshold.kind = ThresholdKind(choice / 100);
    if (threshold.kind == ThresholdKind::StateTime)
        threshold.state = AgentState(choice % 100);
    threshold.queueId = QueueId(m_queue->currentData().toLongLong());
    threshold.teamId = TeamId(m_team->currentData().toLongLong());
    threshold.reasonCode = m_reason->currentData().toString();
    threshold.queue = m_queue->currentIndex() > 0 ? m_queue->currentText() : QString();
    threshold.team = m_team->currentIndex() > 0 ? m_team->currentText() : QString();
    threshold.amber = secondsIn(m_amber).value_or(0);
    threshold.red = secondsIn(m_red).value_or(0);
    threshold.from = from();
    if (hasFaults())
        return;
    if (threshold.amber == 0 && threshold.kind != ThresholdKind::PauseOverrun)
        refuse(m_amber, tr("Amber must be greater than nothing."));
    if (threshold.amber >= threshold.red)
        refuse(m_red, tr("Red must come after amber."));
    if (!hasFaults())
        keep(change);
}

PauseReasonForm::PauseReasonForm(const UiContext &context, const PauseReason *reason, Keep keep,
                                 QWidget *parent)
    : RuleForm(context, QStringLiteral("pauseReasonForm"),
               reason ? tr("Change %1").arg(reason->name) : tr("Add a pause reason"),
               tr("A pause whose code is not known counts as off post."), std::move(keep), parent),
      m_code(addLine(QStringLiteral("code"), tr("Code at the switch"),
                     reason ? reason->code : QString())),
      m_name(addLine(QStringLiteral("name"), tr("Name"), reason ? reason->name : QString())),
      m_kind(addCombo(QStringLiteral("kind"), tr("Kind"))),
      m_longest(addLine(QStringLiteral("longest"), tr("Longest"),
                        reason ? secondsText(reason->longestSeconds) : QString(),
                        tr("as 15:00; empty: as long as it takes"))),
      m_paid(new QCheckBox(tr("Paid"), this))
{
    for (const QString &kind : pauseKinds)
        m_kind->addItem(pauseKindWord(kind), kind);
    m_kind->setCurrentIndex(reason ? int(pauseKinds.indexOf(reason->kind)) : 0);
    m_paid->setObjectName(QStringLiteral("paid"));
    m_paid->setChecked(!reason || reason->paid);
    addWidget(m_paid);
    addFrom();
    m_code->setReadOnly(reason != nullptr);
    (reason ? m_name : m_code)->setFocus();
}

void PauseReasonForm::submit()
{
    RuleChange change;
    change.deed = RuleChange::Deed::SetReason;
    PauseReason &reason = change.reason;
    reason.code = m_code->text().trimmed();
    reason.name = m_name->text().trimmed();
    reason.kind = m_kind->currentData().toString();
    reason.paid = m_paid->isChecked();
    if (!m_longest->text().trimmed().isEmpty())
        reason.longestSeconds = secondsIn(m_longest).value_or(0);
    reason.from = from();
    if (reason.code.isEmpty())
        refuse(m_code, tr("The code is missing."));
    if (reason.name.isEmpty())
        refuse(m_name, tr("The name is missing."));
    if (!hasFaults())
        keep(change);
}

EndRuleForm::EndRuleForm(const UiContext &context, const RuleChange &change, const QString &what,
                         Keep keep, QWidget *parent)
    : RuleForm(context, QStringLiteral("endRuleForm"), tr("End %1").arg(what),
               tr("What was raised until then stays on record."), std::move(keep), parent),
      m_change(change)
{
    addFrom();
}

void EndRuleForm::submit()
{
    m_change.threshold.from = m_change.reason.from = from();
    if (!hasFaults())
        keep(m_change);
}

}
