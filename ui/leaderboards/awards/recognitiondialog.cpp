// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/recognitiondialog.h"

#include "leaderboards/awards/agentchoice.h"
#include "leaderboards/awards/awardwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace banzhang {

RecognitionDialog::RecognitionDialog(const UiContext &context, HonourDesk &desk,
                                     const std::vector<RecognitionKind> &kinds, QWidget *parent)
    : FormDialog(context, QStringLiteral("recognitionDialog"), tr("Recognise somebody"),
                 tr("Without money, and of the same rank as a prize: it hangs on the honour wall."),
                 tr("Recognise"), parent),
      m_desk(desk), m_kind(addCombo(QStringLiteral("kind"), tr("What as"))),
      m_day(addLine(QStringLiteral("day"), tr("Day"),
                    context.clock.siteNow().date().toString(Qt::ISODate))),
      m_agent(addCombo(QStringLiteral("agent"), tr("Who"))),
      m_words(addText(QStringLiteral("words"), tr("What for")))
{
    for (const RecognitionKind &one : kinds)
        m_kind->addItem(one.name, one.code);
    makeAgentChoice(*m_agent);
    connect(m_day, &QLineEdit::textChanged, this, &RecognitionDialog::loadAgents);
    loadAgents();
}

void RecognitionDialog::loadAgents()
{
    const QDate of = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    if (!of.isValid() || of == m_agentsDay)
        return;
    m_agentsDay = of;
    whenDone(m_desk.agents(of), this, [this, of](const Result<std::vector<AwardAgent>> &agents) {
        if (of != m_agentsDay)
            return;
        if (!agents)
            return refuse(m_agent, awardSentence(agents.error()));
        setAgents(*m_agent, *agents);
    });
}

void RecognitionDialog::submit()
{
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    const qint64 agent = chosenAgent(*m_agent);
    const QString words = m_words->toPlainText().trimmed();
    if (!day.isValid())
        refuse(m_day, tr("No day: write it as 2026-11-16."));
    if (agent == 0)
        refuse(m_agent, tr("Choose who: type a part of the number or name."));
    if (words.isEmpty())
        refuse(m_words, tr("Say what for."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.give(m_kind->currentData().toString(), agent, day, words),
                  [](const Result<qint64> &) {});
}

const QWidget *RecognitionDialog::editorOf(const Problem &problem) const
{
    const QString &rule = problem.constraint;
    return rule == u"recognition_words" ? static_cast<QWidget *>(m_words)
           : rule == u"award_day"       ? m_day
           : rule == u"recognition_once" || rule.startsWith(u"award_")
               ? static_cast<QWidget *>(m_agent)
               : nullptr;
}

QString RecognitionDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

WithdrawRecognitionDialog::WithdrawRecognitionDialog(const UiContext &context, HonourDesk &desk,
                                                     const std::vector<Recognition> &recognitions,
                                                     QWidget *parent)
    : FormDialog(context, QStringLiteral("withdrawRecognitionDialog"),
                 tr("Take a recognition back"),
                 tr("It leaves the honour wall, and stays on record "
                    "with the reason."),
                 tr("Take back"), parent),
      m_desk(desk), m_which(addCombo(QStringLiteral("which"), tr("Which one"))),
      m_why(addLine(QStringLiteral("why"), tr("Why")))
{
    for (const Recognition &one : recognitions) {
        if (one.mayWithdraw)
            m_which->addItem(
                QStringLiteral("%1 %2 %3 %4")
                    .arg(one.onDate.toString(Qt::ISODate), one.kindName, one.agentNo, one.agent),
                one.id);
    }
}

void WithdrawRecognitionDialog::submit()
{
    const QString why = m_why->text().trimmed();
    if (m_which->currentIndex() < 0)
        refuse(m_which, tr("There is none that you may take back."));
    if (why.isEmpty())
        refuse(m_why, tr("Say why."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.withdraw(m_which->currentData().toLongLong(), why),
                  [](const Result<void> &) {});
}

QString WithdrawRecognitionDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

}
