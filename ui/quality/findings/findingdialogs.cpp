// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingdialogs.h"

#include "quality/findings/findingwords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int wordsHeight = 132;

QString headOf(const Finding &finding)
{
    return QStringList{finding.agentNo, finding.agent, finding.question}.join(u' ');
}

// What follows from the step.
QString effectOf(FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor:
        return FindingStepDialog::tr("Records that the supervisor knows, with the moment. It is to "
                                     "be on the day of finding.");
    case FindingDeed::TellTrainer:
        return FindingStepDialog::tr("Records that the trainer knows, with the moment. It is to be "
                                     "on the day of finding.");
    case FindingDeed::Rectify:
        return FindingStepDialog::tr("From then on it is to be announced, and verified by somebody "
                                     "of the quality side.");
    case FindingDeed::Announce:
        return FindingStepDialog::tr("The text is kept with the finding. No customer's number "
                                     "belongs there.");
    case FindingDeed::Verify: return FindingStepDialog::tr("Closes the finding.");
    case FindingDeed::Reopen:
        return FindingStepDialog::tr("It is to be rectified again. What was done so far stays in "
                                     "the history.");
    case FindingDeed::Withdraw:
        return FindingStepDialog::tr("The finding stays readable, marked as withdrawn with the "
                                     "reason.");
    }
    return {};
}

QString buttonOf(FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor:
    case FindingDeed::TellTrainer: return FindingStepDialog::tr("Record");
    case FindingDeed::Rectify: return FindingStepDialog::tr("Record as rectified");
    case FindingDeed::Announce: return FindingStepDialog::tr("Record as announced");
    case FindingDeed::Verify: return FindingStepDialog::tr("Close");
    case FindingDeed::Reopen: return FindingStepDialog::tr("Reopen");
    case FindingDeed::Withdraw: return FindingStepDialog::tr("Withdraw");
    }
    return {};
}

}

FindingStepDialog::FindingStepDialog(const UiContext &context, FindingDesk &desk,
                                     const FindingDetail &detail, FindingDeed deed, QWidget *parent)
    : FormDialog(context, QStringLiteral("findingStepDialog"), headOf(detail.finding),
                 effectOf(deed), buttonOf(deed), parent),
      m_desk(desk), m_deed(deed), m_id(detail.finding.id)
{
    addFields(detail);
}

void FindingStepDialog::addFields(const FindingDetail &detail)
{
    const QString line = QStringLiteral("text");
    switch (m_deed) {
    case FindingDeed::TellSupervisor:
        return addChoice(tr("Supervisor who was told"), detail.supervisors);
    case FindingDeed::TellTrainer: return addChoice(tr("Trainer who was told"), detail.trainers);
    case FindingDeed::Announce: return addAnnouncement(detail);
    case FindingDeed::Rectify: m_line = addLine(line, tr("What was done about it")); return;
    case FindingDeed::Verify:
        m_line = addLine(line, tr("What you saw"), {}, tr("may stay empty"));
        return;
    case FindingDeed::Withdraw: m_line = addLine(line, tr("Why it is no fault")); return;
    case FindingDeed::Reopen:
        m_line = addLine(line, tr("What does not hold"));
        m_due = addLine(QStringLiteral("due"), tr("To rectify until"), {},
                        tr("empty: after the usual days; else like 2026-11-30"));
    }
}

void FindingStepDialog::addChoice(const QString &label, const QStringList &choices)
{
    m_choice = addCombo(QStringLiteral("text"), label);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->addItems(choices);
}

void FindingStepDialog::addAnnouncement(const FindingDetail &detail)
{
    addChoice(tr("Where it is announced"),
              {tr("Morning meeting"), tr("Notice board"), tr("Group chat of the team")});
    m_words = new QPlainTextEdit(announcementText(detail, ui().clock), this);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Text of the announcement"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(wordsHeight);
    addWidget(new FormField(ui(), tr("Text of the announcement"), m_words, this));
    auto *copy = new QPushButton(tr("Copy the text"), this);
    copy->setObjectName(QStringLiteral("copyWords"));
    copy->setAutoDefault(false);
    copy->setProperty("small", true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_words->toPlainText()); });
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(copy);
    addWidget(line);
}

QString FindingStepDialog::given() const
{
    return (m_choice ? m_choice->currentText() : m_line->text()).trimmed();
}

void FindingStepDialog::submit()
{
    FindingAct act;
    act.deed = m_deed;
    act.id = m_id;
    act.text = given();
    if (m_words)
        act.words = m_words->toPlainText();
    if (m_due)
        act.due = dayIn(m_due).value_or(QDate());
    if (hasFaults())
        return;
    whenSubmitted(m_desk.act(act), [](const Result<void> &) {});
}

const QWidget *FindingStepDialog::editorOf(const Problem &problem) const
{
    if (problem.constraint == u"finding_due")
        return m_due;
    if (problem.kind != ProblemKind::Invalid || problem.constraint == u"finding_order"
        || problem.constraint == u"finding_told_once")
        return nullptr;
    return m_choice ? static_cast<const QWidget *>(m_choice) : m_line;
}

QString FindingStepDialog::sentenceOf(const Problem &problem) const
{
    return findingSentence(problem);
}

MakeFindingDialog::MakeFindingDialog(const UiContext &context, SheetRecordDesk &desk,
                                     const Sheet &sheet, const FormItem &item, QWidget *parent)
    : FormDialog(context, QStringLiteral("makeFindingDialog"),
                 sheet.form.numberOf(item.key) + u' ' + item.title,
                 tr("A finding is told to supervisor and trainer today, rectified, announced and "
                    "verified. It stands on the page of findings."),
                 tr("Make the finding"), parent),
      m_desk(desk), m_sheet(sheet.sheetId), m_item(item.key),
      m_fault(addLine(QStringLiteral("fault"), tr("What was wrong"),
                      sheet.content.answers.value(item.key).comment)),
      m_cause(addCombo(QStringLiteral("cause"), tr("Root cause")))
{
    m_cause->setEditable(true);
    m_cause->setInsertPolicy(QComboBox::NoInsert);
    m_cause->addItem(QString());
    m_cause->addItems(item.causes);
    m_cause->setEditText(sheet.content.answers.value(item.key).cause);
}

void MakeFindingDialog::submit()
{
    whenSubmitted(m_desk.makeFinding(m_sheet, m_item, m_fault->text(), m_cause->currentText()),
                  [this](const Result<FindingId> &) { Q_EMIT made(); });
}

const QWidget *MakeFindingDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"finding_fault_given" ? m_fault : nullptr;
}

QString MakeFindingDialog::sentenceOf(const Problem &problem) const
{
    return findingSentence(problem);
}

}
