// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisalforms.h"

#include "common/words.h"
#include "floor/alarmmodel.h"
#include "floor/alarmwords.h"
#include "floor/appraisalwords.h"
#include "floor/figuretext.h"
#include "floor/ruleforms.h"

#include <QComboBox>
#include <QLineEdit>

#include <cmath>

namespace banzhang {
namespace {

constexpr int longestComment = 1000;
constexpr int longestStandard = 200;
const QString standardKey = QStringLiteral("floor/alarmStandard");

QString lineOf(const OddFigure &odd)
{
    QString line = arithmeticText(odd) + u'\n' + standardText(odd.standard, odd.points);
    if (odd.isToConfirm)
        line +=
            u'\n'
            + FigureEntryForm::tr("Data are missing for a part of this day: whoever confirms the "
                                  "entry has to say why it holds nevertheless.");
    return line;
}

}

QString AppraisalForm::sentenceOf(const Problem &problem) const
{
    return appraisalSentence(problem);
}

std::optional<qint64> AppraisalForm::hundredthsIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const double value = edit->text().trimmed().remove(u'%').toDouble(&isNumber);
    if (isNumber && std::abs(value) < 1e6)
        return std::llround(value * 100);
    refuse(edit, tr("Write a number, as 2 or 0.5."));
    return std::nullopt;
}

FigureEntryForm::FigureEntryForm(const UiContext &context, AppraisalDesk &desk,
                                 const OddFigure &odd, const QDate &day, QWidget *parent)
    : AppraisalForm(
        context, QStringLiteral("figureEntryForm"),
        QStringLiteral("%1 · %2 %3").arg(metricWord(odd.metric), odd.agentNo, odd.agent),
        lineOf(odd), tr("Make the entry"), parent),
      m_desk(desk), m_odd(odd), m_day(day),
      m_comment(addLine(QStringLiteral("comment"), tr("Comment"), {}, tr("may stay empty")))
{
    m_comment->setMaxLength(longestComment);
}

void FigureEntryForm::submit()
{
    whenSubmitted(m_desk.enterFigure(m_odd, m_day, m_comment->text().trimmed()),
                  [](const Result<AppraisalId> &) {});
}

AlarmEntryForm::AlarmEntryForm(const UiContext &context, AppraisalDesk &desk,
                               const FloorAlarm &alarm, QWidget *parent)
    : AppraisalForm(
        context, QStringLiteral("alarmEntryForm"),
        QStringLiteral("%1 · %2").arg(alarmWord(alarm), subjectOf(alarm)),
        tr("The alarm goes into the entry with its times, its limits and what was noted "
           "about it."),
        tr("Make the entry"), parent),
      m_desk(desk), m_alarm(alarm.id),
      m_standard(addLine(QStringLiteral("standard"), tr("Standard"),
                         context.settings.ofPerson(standardKey).toString(),
                         tr("title and paragraph"))),
      m_points(addLine(QStringLiteral("points"), tr("Points off"), QStringLiteral("0"))),
      m_comment(addLine(QStringLiteral("comment"), tr("Comment"), {}, tr("may stay empty")))
{
    m_standard->setMaxLength(longestStandard);
    m_comment->setMaxLength(longestComment);
}

void AlarmEntryForm::submit()
{
    const QString standard = m_standard->text().trimmed();
    if (standard.isEmpty())
        refuse(m_standard, faultSentence(FigureRuleFault::NoStandard));
    const qint64 points = hundredthsIn(m_points).value_or(0);
    if (points < 0 || points > 100'000)
        refuse(m_points, tr("Points lie between 0 and 1000."));
    if (hasFaults())
        return;
    ui().settings.setOfPerson(standardKey, standard);
    whenSubmitted(m_desk.enterAlarm(m_alarm, standard, int(points), m_comment->text().trimmed()),
                  [](const Result<AppraisalId> &) {});
}

DecisionForm::DecisionForm(const UiContext &context, AppraisalDesk &desk, const Appraisal &entry,
                           Deed deed, QWidget *parent)
    : AppraisalForm(
        context, QStringLiteral("decisionForm"),
        QStringLiteral("%1 · %2 %3").arg(entryWord(entry), entry.agentNo, entry.agent),
        deed == Deed::Withdraw ? tr("The entry stays on record as withdrawn, with your reason.")
        : entry.isToConfirm
            ? tr("Data are missing for a part of this day: write why the entry holds nevertheless.")
            : tr("The entry counts from now on."),
        deed == Deed::Confirm ? tr("Confirm") : tr("Withdraw"), parent),
      m_desk(desk), m_entry(entry.id), m_deed(deed),
      m_needsWords(deed == Deed::Withdraw || entry.isToConfirm),
      m_words(addLine(QStringLiteral("words"), deed == Deed::Withdraw ? tr("Why") : tr("Note"), {},
                      m_needsWords ? QString() : tr("may stay empty")))
{
    m_words->setMaxLength(longestComment);
}

void DecisionForm::submit()
{
    const QString words = m_words->text().trimmed();
    if (m_needsWords && words.isEmpty())
        return refuse(m_words, tr("The reason is missing."));
    whenSubmitted(m_deed == Deed::Confirm ? m_desk.confirm(m_entry, words)
                                          : m_desk.withdraw(m_entry, words),
                  [](const Result<void> &) {});
}

FigureRuleForm::FigureRuleForm(const UiContext &context, AppraisalDesk &desk,
                               const FigureRuleBook &book, const FigureRule *rule, QWidget *parent)
    : AppraisalForm(context, QStringLiteral("figureRuleForm"),
                    rule ? tr("Change a rule") : tr("Add a rule"),
                    tr("A team's own rule counts before that for all. What was judged stays as it "
                       "was."),
                    tr("Save"), parent),
      m_desk(desk), m_metric(addCombo(QStringLiteral("metric"), tr("What is measured"))),
      m_team(addCombo(QStringLiteral("team"), tr("Team"))),
      m_lower(addLine(QStringLiteral("lower"), tr("At least"))),
      m_upper(addLine(QStringLiteral("upper"), tr("At most"))),
      m_fewest(addLine(QStringLiteral("fewest"), tr("Calls from"), QStringLiteral("10"))),
      m_standard(
          addLine(QStringLiteral("standard"), tr("Standard"), {}, tr("title and paragraph"))),
      m_points(addLine(QStringLiteral("points"), tr("Points off"), QStringLiteral("0"))),
      m_from(addLine(QStringLiteral("from"), tr("From"), {}, tr("empty: from today on")))
{
    m_standard->setMaxLength(longestStandard);
    for (const FigureMetric one : allFigureMetrics)
        m_metric->addItem(metricWord(one), int(one));
    m_team->addItem(tr("all teams"), qint64(0));
    for (const auto &[name, id] : book.teams)
        m_team->addItem(name, id);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &FigureRuleForm::followMetric);
    if (rule)
        show(*rule);
    followMetric();
    (rule ? static_cast<QWidget *>(m_upper) : m_metric)->setFocus();
}

void FigureRuleForm::show(const FigureRule &rule)
{
    m_metric->setCurrentIndex(m_metric->findData(int(rule.metric)));
    if (m_team->findData(number(rule.teamId)) < 0)
        m_team->addItem(rule.team, number(rule.teamId)); // closed since
    m_team->setCurrentIndex(m_team->findData(number(rule.teamId)));
    m_metric->setEnabled(false);
    m_team->setEnabled(false);
    if (rule.lower)
        m_lower->setText(hundredthsText(*rule.lower));
    if (rule.upper)
        m_upper->setText(hundredthsText(*rule.upper));
    m_fewest->setText(QString::number(rule.fewestCalls));
    m_standard->setText(rule.standard);
    m_points->setText(hundredthsText(rule.points));
}

FigureMetric FigureRuleForm::metric() const
{
    return FigureMetric(m_metric->currentData().toInt());
}

void FigureRuleForm::followMetric()
{
    const FigureUnit unit = unitOf(metric());
    const QString hint = unit == FigureUnit::Seconds   ? tr("seconds, or a time as 5:00")
                         : unit == FigureUnit::Percent ? tr("per cent, as 20")
                                                       : tr("a number, as 5");
    m_lower->setPlaceholderText(hint);
    m_upper->setPlaceholderText(hint);
}

std::optional<qint64> FigureRuleForm::boundIn(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (unitOf(metric()) == FigureUnit::Seconds && (text.contains(u':') || text.contains(u'：'))) {
        if (const auto seconds = writtenSeconds(text))
            return *seconds * 100LL;
        refuse(edit, tr("Write seconds, or a time as 5:00."));
        return std::nullopt;
    }
    return hundredthsIn(edit);
}

void FigureRuleForm::tellFault(FigureRuleFault fault)
{
    if (fault != FigureRuleFault::None)
        refuse(fault == FigureRuleFault::NoStandard ? m_standard : m_upper, faultSentence(fault));
}

void FigureRuleForm::submit()
{
    FigureRule rule;
    rule.metric = metric();
    rule.teamId = TeamId(m_team->currentData().toLongLong());
    rule.lower = boundIn(m_lower);
    rule.upper = boundIn(m_upper);
    bool isNumber = false;
    rule.fewestCalls = m_fewest->text().trimmed().toInt(&isNumber);
    if (!isNumber || rule.fewestCalls < 0 || rule.fewestCalls > 10'000)
        refuse(m_fewest, tr("Write a number from 0 to 10000."));
    rule.standard = m_standard->text().trimmed();
    rule.points = int(hundredthsIn(m_points).value_or(0));
    if (rule.points < 0 || rule.points > 100'000)
        refuse(m_points, tr("Points lie between 0 and 1000."));
    rule.from = dayIn(m_from).value_or(QDate());
    if (rule.from.isValid() && rule.from < ui().clock.siteNow().date())
        refuse(m_from, tr("A change cannot begin in the past."));
    if (hasFaults())
        return;
    tellFault(faultOf(rule));
    if (!hasFaults())
        whenSubmitted(m_desk.setRule(rule), [](const Result<void> &) {});
}

const QWidget *FigureRuleForm::editorOf(const Problem &problem) const
{
    const QString &rule = problem.constraint;
    return rule == u"figure_rule_used" || rule == u"rule_not_backdated" ? m_from : nullptr;
}

EndFigureRuleForm::EndFigureRuleForm(const UiContext &context, AppraisalDesk &desk,
                                     const FigureRule &rule, QWidget *parent)
    : AppraisalForm(context, QStringLiteral("endFigureRuleForm"),
                    tr("End %1").arg(metricWord(rule.metric)),
                    tr("What was entered until then stays on record."), tr("End"), parent),
      m_desk(desk), m_rule(rule.id),
      m_from(addLine(QStringLiteral("from"), tr("From"), {}, tr("empty: from today on")))
{}

void EndFigureRuleForm::submit()
{
    const QDate from = dayIn(m_from).value_or(QDate());
    if (from.isValid() && from < ui().clock.siteNow().date())
        refuse(m_from, tr("A change cannot begin in the past."));
    if (!hasFaults())
        whenSubmitted(m_desk.endRule(m_rule, from), [](const Result<void> &) {});
}

}
