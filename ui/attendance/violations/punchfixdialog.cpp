// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/punchfixdialog.h"

#include "attendance/formlines.h"
#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUuid>

namespace banzhang {
namespace {

constexpr int dialogWidth = 560;
constexpr qint64 farthestS = 24LL * 3600;

}

std::vector<RawEvent> standingPunches(const ViolationWhy &why)
{
    std::vector<RawEvent> standing;
    std::ranges::copy_if(why.events, std::back_inserter(standing), [](const RawEvent &event) {
        return event.punchId > 0 && !event.isReplaced;
    });
    return standing;
}

PunchFixDialog::PunchFixDialog(const UiContext &context, ViolationDesk &desk,
                               const ViolationWhy &why, qint64 punchId, QWidget *parent)
    : FormDialog(context, QStringLiteral("punchFixDialog"), tr("Correct a punch"),
                 tr("The punch as it came stays readable, with your name and the reason beside it, "
                    "and counts no longer. The day is measured anew at once."),
                 tr("Correct it"), parent),
      m_desk(desk), m_agentId(why.violation.agentId), m_punches(standingPunches(why)),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_punch(addCombo(QStringLiteral("punch"), tr("Punch"))),
      m_deed(addCombo(QStringLiteral("deed"), tr("What is wrong"))),
      m_at(addLine(QStringLiteral("at"), tr("It was at"))),
      m_direction(addCombo(QStringLiteral("direction"), tr("Direction"))),
      m_reason(addLine(QStringLiteral("reason"), tr("Why")))
{
    setFixedWidth(dialogWidth);
    for (const RawEvent &event : m_punches)
        m_punch->addItem(eventCells(event, context.clock).join(QStringLiteral("  ")),
                         event.punchId);
    m_punch->setCurrentIndex(std::max(m_punch->findData(punchId), 0));
    m_deed->addItem(tr("There was no such punch: void it"), true);
    m_deed->addItem(tr("It was at another time or in the other direction"), false);
    m_direction->addItem(tr("In"), int(PunchDirection::In));
    m_direction->addItem(tr("Out"), int(PunchDirection::Out));
    alignLabels(*this);
    connect(m_punch, &QComboBox::currentIndexChanged, this, &PunchFixDialog::choose);
    connect(m_deed, &QComboBox::currentIndexChanged, this, &PunchFixDialog::chooseDeed);
    connect(m_at, &QLineEdit::textEdited, this, &PunchFixDialog::check);
    choose();
    chooseDeed();
}

const RawEvent &PunchFixDialog::punch() const
{
    return m_punches[size_t(std::max(m_punch->currentIndex(), 0))];
}

bool PunchFixDialog::isVoid() const
{
    return m_deed->currentData().toBool();
}

void PunchFixDialog::choose()
{
    m_at->setText(ui().clock.atSite(punch().at).toString(u"yyyy-MM-dd HH:mm:ss"));
    m_direction->setCurrentIndex(punch().what == u"out" ? 1 : 0);
    fieldOf(m_at)->setFault({});
}

void PunchFixDialog::chooseDeed()
{
    fieldOf(m_at)->setVisible(!isVoid());
    fieldOf(m_direction)->setVisible(!isVoid());
    fieldOf(m_at)->setFault({});
    adjustSize();
}

void PunchFixDialog::check()
{
    const std::optional<QDateTime> at = momentAtSite(m_at->text(), ui().clock);
    fieldOf(m_at)->setFault({});
    if (!at)
        refuse(m_at, tr("A time like 2026-11-18 08:00:00"));
    else if (qAbs(punch().at.secsTo(*at)) > farthestS)
        refuse(m_at, tr("No farther than a day from the punch that it replaces."));
}

void PunchFixDialog::submit()
{
    if (!isVoid())
        check();
    if (m_reason->text().trimmed().isEmpty())
        refuse(m_reason, tr("Say why."));
    if (hasFaults())
        return;
    PunchFix fix{m_agentId,
                 punch().punchId,
                 isVoid(),
                 punch().at,
                 punchDirectionFromCode(punch().what),
                 m_reason->text().trimmed(),
                 m_key};
    if (!isVoid()) {
        fix.at = *momentAtSite(m_at->text(), ui().clock);
        fix.direction = PunchDirection(m_direction->currentData().toInt());
    }
    whenSubmitted(m_desk.fixPunch(fix), [](const Result<void> &) {});
}

const QWidget *PunchFixDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"punch_past"            ? static_cast<const QWidget *>(m_at)
           : problem.constraint == u"punch_replaced_once" ? static_cast<const QWidget *>(m_punch)
                                                          : m_reason;
}

QString PunchFixDialog::sentenceOf(const Problem &problem) const
{
    if (problem.constraint == u"punch_replaced_once")
        return tr("It was corrected already. Look at it again.");
    if (problem.constraint == u"violation_own")
        return tr("Nobody corrects his own punches.");
    return attendanceSentence(problem);
}

}
