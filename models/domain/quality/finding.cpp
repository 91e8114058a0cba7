// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/finding.h"

#include <QRegularExpression>

namespace banzhang {
namespace {

// The state from which a deed is done.
FindingState stateBefore(FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor:
    case FindingDeed::TellTrainer: return FindingState::Found;
    case FindingDeed::Rectify: return FindingState::Told;
    case FindingDeed::Announce: return FindingState::Rectified;
    default: return FindingState::Announced;
    }
}

bool mayDo(const FindingRights &rights, FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor:
    case FindingDeed::TellTrainer: return rights.tell;
    case FindingDeed::Rectify: return rights.rectify;
    case FindingDeed::Announce: return rights.announce;
    case FindingDeed::Verify:
    case FindingDeed::Reopen: return rights.verify;
    case FindingDeed::Withdraw: return rights.withdraw;
    }
    return false;
}

// Of the steps in their order alone, without rights.
FindingBar orderOf(const Finding &finding, FindingDeed deed)
{
    if (finding.state == FindingState::Withdrawn)
        return FindingBar::Closed;
    if (deed == FindingDeed::Reopen && finding.state == FindingState::Verified)
        return FindingBar::None;
    if (finding.state == FindingState::Verified)
        return deed == FindingDeed::Withdraw ? FindingBar::Closed : FindingBar::Done;
    if (deed == FindingDeed::Withdraw)
        return FindingBar::None;
    if ((deed == FindingDeed::TellSupervisor && !finding.supervisorTold.isEmpty())
        || (deed == FindingDeed::TellTrainer && !finding.trainerTold.isEmpty()))
        return FindingBar::Done;
    const FindingState before = stateBefore(deed);
    if (finding.state < before)
        return FindingBar::Early;
    return finding.state > before ? FindingBar::Done : FindingBar::None;
}

}

FindingState findingStateFromCode(const QString &code)
{
    static const QStringList codes{QStringLiteral("found"),     QStringLiteral("told"),
                                   QStringLiteral("rectified"), QStringLiteral("announced"),
                                   QStringLiteral("verified"),  QStringLiteral("withdrawn")};
    const qsizetype place = codes.indexOf(code);
    return place < 0 ? FindingState::Withdrawn : FindingState(place);
}

QDate dueOf(const Finding &finding)
{
    switch (finding.state) {
    case FindingState::Found: return finding.foundOn;
    case FindingState::Told: return finding.rectifyDue;
    case FindingState::Rectified:
    case FindingState::Announced: return finding.closeDue;
    default: return {};
    }
}

int daysOver(const Finding &finding)
{
    const QDate due = dueOf(finding);
    return due.isValid() ? int(due.daysTo(finding.today)) : 0;
}

FindingBar barOf(const FindingDetail &detail, FindingDeed deed)
{
    const FindingBar order = orderOf(detail.finding, deed);
    if (order != FindingBar::None)
        return order;
    if (mayDo(detail.rights, deed))
        return FindingBar::None;
    const bool isChecking = deed == FindingDeed::Verify || deed == FindingDeed::Reopen;
    return isChecking && detail.isRectifiedByMe ? FindingBar::OwnRectifying : FindingBar::NotYours;
}

QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d(?:[ -]?\\d){6,}"));
    QString result = text;
    return result.replace(number, QStringLiteral("***"));
}

}
