// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/praisedialog.h"

#include "common/momenttext.h"
#include "leaderboards/awards/agentchoice.h"
#include "leaderboards/awards/awardwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace banzhang {
namespace {

constexpr int exampleHeight = 96;

}

PraiseDialog::PraiseDialog(const UiContext &context, PraiseDesk &desk, QDate day, QWidget *parent)
    : FormDialog(context, QStringLiteral("praiseDialog"), tr("Praise somebody"),
                 tr("From the heart and with an example: everybody reads it, and it is said in the "
                    "morning meeting."),
                 tr("Praise"), parent),
      m_desk(desk), m_day(addLine(QStringLiteral("day"), tr("Day"), day.toString(Qt::ISODate))),
      m_agent(addCombo(QStringLiteral("agent"), tr("Who"))),
      m_example(addText(QStringLiteral("example"), tr("What he did"))),
      m_count(new InkLabel(context, &Theme::text2, Type::Small, {}, this)),
      m_call(addCombo(QStringLiteral("call"), tr("Shown by the call"))),
      m_order(addLine(QStringLiteral("order"), tr("Shown by the order"), QString(),
                      tr("its number, if any")))
{
    makeAgentChoice(*m_agent);
    m_example->setMinimumHeight(exampleHeight);
    m_count->setObjectName(QStringLiteral("exampleCount"));
    addWidget(m_count);
    m_call->addItem(tr("none"));
    connect(m_day, &QLineEdit::textChanged, this, &PraiseDialog::loadAgents);
    connect(m_agent, &QComboBox::editTextChanged, this, &PraiseDialog::loadCalls);
    connect(m_example, &QPlainTextEdit::textChanged, this, &PraiseDialog::countWords);
    loadAgents();
    countWords();
}

QDate PraiseDialog::day() const
{
    return QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
}

// Whom one leads is a matter of the day.
void PraiseDialog::loadAgents()
{
    const QDate of = day();
    if (!of.isValid() || of == m_agentsDay)
        return;
    m_agentsDay = of;
    whenDone(m_desk.agents(of), this, [this, of](const Result<std::vector<AwardAgent>> &agents) {
        if (of != m_agentsDay)
            return;
        if (!agents)
            return refuse(m_agent, awardSentence(agents.error()));
        setAgents(*m_agent, *agents);
        loadCalls();
    });
}

void PraiseDialog::loadCalls()
{
    const std::pair<qint64, QDate> of{chosenAgent(*m_agent), day()};
    if (of == m_callsOf || of.first == 0 || !of.second.isValid())
        return;
    m_callsOf = of;
    whenDone(m_desk.calls(of.first, of.second), this,
             [this, of](const Result<std::vector<PraiseCall>> &calls) {
                 if (of != m_callsOf || !calls) // without calls it is praise as well
                     return;
                 m_calls = *calls;
                 m_call->clear();
                 m_call->addItem(tr("none"));
                 for (const PraiseCall &one : m_calls)
                     m_call->addItem(tr("%1, %2 s", "moment, length")
                                         .arg(momentText(one.startedAt, ui().clock))
                                         .arg(one.seconds));
             });
}

void PraiseDialog::countWords()
{
    const int missing = leastExample - wordsIn(m_example->toPlainText());
    m_count->setInk(missing > 0 ? &Theme::amber : &Theme::text2);
    m_count->setText(missing > 0 ? tr("%n more character(s) make an example", nullptr, missing)
                                 : tr("That is an example."));
}

void PraiseDialog::submit()
{
    PraiseDraft draft;
    draft.agentId = chosenAgent(*m_agent);
    draft.onDate = day();
    draft.example = m_example->toPlainText().trimmed();
    draft.orderNo = m_order->text().trimmed();
    if (m_call->currentIndex() > 0)
        draft.call = m_calls[size_t(m_call->currentIndex()) - 1];
    if (!draft.onDate.isValid())
        refuse(m_day, tr("No day: write it as 2026-11-16."));
    if (draft.agentId == 0)
        refuse(m_agent, tr("Choose who: type a part of the number or name."));
    if (!isConcrete(draft.example))
        refuse(m_example, tr("Give a concrete example, ten characters at least: what did he do?"));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.write(draft), [](const Result<qint64> &) {});
}

const QWidget *PraiseDialog::editorOf(const Problem &problem) const
{
    const QString &rule = problem.constraint;
    return rule == u"praise_example" || rule == u"praise_copied" ? static_cast<QWidget *>(m_example)
           : rule == u"praise_order_of_agent"                    ? m_order
           : rule == u"praise_call_of_agent"                     ? static_cast<QWidget *>(m_call)
           : rule == u"award_day"                                ? m_day
           : rule.startsWith(u"award_")                          ? static_cast<QWidget *>(m_agent)
                                                                 : nullptr;
}

QString PraiseDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

}
