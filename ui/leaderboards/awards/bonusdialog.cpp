// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/bonusdialog.h"

#include "common/momenttext.h"
#include "leaderboards/awards/awardwords.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <limits>

namespace banzhang {
namespace {

constexpr int reasonHeight = 72;
constexpr int noNumber = std::numeric_limits<int>::min();

int numberIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const int number = edit->text().trimmed().toInt(&isNumber);
    return isNumber ? number : noNumber;
}

}

BonusDialog::BonusDialog(const UiContext &context, BonusDesk &desk, const BonusMember &member,
                         QWidget *parent)
    : FormDialog(context, QStringLiteral("bonusDialog"),
                 QStringLiteral("%1 %2 · %3")
                     .arg(member.agentNo, member.name, desk.month().toString(u"yyyy-MM")),
                 tr("From %1 to %2 points. The member is told what for; a correction is kept "
                    "beside what was said before.")
                     .arg(desk.terms().least)
                     .arg(desk.terms().most),
                 member.isGiven() ? tr("Correct") : tr("Give"), parent),
      m_desk(desk), m_member(member),
      m_points(addLine(QStringLiteral("points"), tr("Points"),
                       member.isGiven() ? QString::number(member.points) : QString())),
      m_reason(addText(QStringLiteral("reason"), tr("What for"))),
      m_history(new InkLabel(context, &Theme::text2, Type::Small, {}, this))
{
    m_reason->setPlainText(member.reason);
    m_reason->setMinimumHeight(reasonHeight);
    m_history->setObjectName(QStringLiteral("bonusHistory"));
    m_history->setWordWrap(true);
    addWidget(m_history);
    if (member.isGiven())
        loadHistory();
}

void BonusDialog::loadHistory()
{
    whenDone(m_desk.history(m_member), this,
             [this](const Result<std::vector<BonusVersion>> &versions) {
                 if (!versions)
                     return m_history->setText(awardSentence(versions.error()));
                 QStringList lines;
                 for (const BonusVersion &one : *versions)
                     lines.append(tr("%1 points, %2, %3: %4", "points, who, when, what for")
                                      .arg(QString::number(one.points), one.givenBy,
                                           momentText(one.givenAt, ui().clock), one.reason));
                 m_history->setText(lines.join(u'\n'));
             });
}

void BonusDialog::submit()
{
    const BonusDraft draft{numberIn(m_points), m_reason->toPlainText().trimmed()};
    for (const BonusGap gap : gapsOf(draft, m_desk.terms())) {
        if (gap == BonusGap::Points)
            refuse(m_points, tr("A whole number from %1 to %2.")
                                 .arg(m_desk.terms().least)
                                 .arg(m_desk.terms().most));
        else
            refuse(m_reason, tr("Say what for, in four characters at least: who has many or few "
                                "knows why."));
    }
    if (hasFaults())
        return;
    whenSubmitted(m_desk.give(m_member, draft), [](const Result<qint64> &) {});
}

const QWidget *BonusDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"bonus_points_reason"  ? static_cast<QWidget *>(m_reason)
           : problem.constraint == u"bonus_points_range" ? m_points
                                                         : nullptr;
}

QString BonusDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

BonusRangeDialog::BonusRangeDialog(const UiContext &context, BonusDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("bonusRangeDialog"), tr("Range of bonus points"),
                 tr("For all leaders, from now on. What is given stays as it is."), tr("Save"),
                 parent),
      m_desk(desk), m_least(addLine(QStringLiteral("least"), tr("The fewest"),
                                    QString::number(desk.terms().least))),
      m_most(addLine(QStringLiteral("most"), tr("The most"), QString::number(desk.terms().most)))
{}

void BonusRangeDialog::submit()
{
    for (QLineEdit *edit : {m_least, m_most}) {
        if (numberIn(edit) == noNumber)
            refuse(edit, tr("A whole number."));
    }
    if (hasFaults())
        return;
    whenSubmitted(m_desk.setRange(numberIn(m_least), numberIn(m_most)),
                  [](const Result<void> &) {});
}

const QWidget *BonusRangeDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"award_setting_range" ? m_most : nullptr;
}

QString BonusRangeDialog::sentenceOf(const Problem &problem) const
{
    return awardSentence(problem);
}

}
