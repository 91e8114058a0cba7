// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingdialogs.h"

#include "common/words.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int staffRole = Qt::UserRole + 1; // of an owner: the person of the staff
constexpr int daysToDo = 3;                 // an action is due by, unless it is said otherwise

QString headOf(const Meeting &meeting, const UiContext &ui)
{
    return dayText(meeting.on, ui.clock.siteNow().date()) + u' ' + meetingTitle(meeting);
}

}

CancelMeetingDialog::CancelMeetingDialog(const UiContext &context, MeetingDesk &desk,
                                         const Meeting &meeting, QWidget *parent)
    : FormDialog(context, QStringLiteral("cancelMeetingDialog"), headOf(meeting, context),
                 meeting.state == MeetingState::Missed
                     ? tr("It was missed. With the reason nobody is reminded of it any more.")
                     : tr("It will not be held."),
                 tr("Call it off"), parent),
      m_desk(desk), m_id(meeting.id), m_why(addLine(QStringLiteral("why"), tr("Why")))
{}

void CancelMeetingDialog::submit()
{
    if (m_why->text().trimmed().isEmpty())
        return refuse(
            m_why,
            meetingSentence(Problem{
                ProblemKind::Invalid, {}, {}, QStringLiteral("meeting_cancelled_why"), {}, {}}));
    whenSubmitted(m_desk.cancel(m_id, m_why->text().trimmed()), [](const Result<void> &) {});
}

QString CancelMeetingDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

MinuteDialog::MinuteDialog(const UiContext &context, MeetingDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("minuteDialog"), headOf(desk.sheet().meeting, context),
                 tr("A line of the minutes never changes; a later one may correct it."),
                 tr("Write it"), parent),
      m_desk(desk), m_item(addCombo(QStringLiteral("item"), tr("About"))),
      m_words(addText(QStringLiteral("words"), tr("What was said")))
{
    m_item->addItem(tr("the meeting as a whole"), 0);
    for (const MeetingItem &item : desk.sheet().items)
        m_item->addItem(item.title, item.position);
    m_item->setCurrentIndex(std::max(m_item->findData(desk.sheet().meeting.current), 0));
}

void MinuteDialog::submit()
{
    const QString words = m_words->toPlainText().trimmed();
    if (words.isEmpty())
        return refuse(m_words, tr("Write what was said."));
    whenSubmitted(m_desk.write(m_item->currentData().toInt(), words),
                  [](const Result<qint64> &) {});
}

QString MinuteDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

ActionDialog::ActionDialog(const UiContext &context, MeetingDesk &desk,
                           const std::vector<MeetingStaff> &staff, QWidget *parent)
    : FormDialog(context, QStringLiteral("actionDialog"), headOf(desk.sheet().meeting, context),
                 tr("Who does what until when; it stays in the list until it is done."),
                 tr("Write it"), parent),
      m_desk(desk), m_words(addLine(QStringLiteral("words"), tr("What is to be done"))),
      m_owner(addCombo(QStringLiteral("owner"), tr("Who does it"))),
      m_due(addLine(QStringLiteral("due"), tr("Until"),
                    context.clock.siteNow().date().addDays(daysToDo).toString(Qt::ISODate),
                    tr("year-month-day")))
{
    for (const MeetingGuest &guest : desk.sheet().guests)
        m_owner->addItem(guest.agentNo + u' ' + guest.name, guest.agentId);
    m_owner->model()->sort(0);
    for (const MeetingStaff &one : staff) {
        const std::optional<Post> post = postFromCode(one.post);
        m_owner->addItem(post ? tr("%1 (%2)", "name, post").arg(one.name, postWord(*post))
                              : one.name);
        m_owner->setItemData(m_owner->count() - 1, one.id, staffRole);
    }
    if (!staff.empty() && m_owner->count() > int(staff.size()))
        m_owner->insertSeparator(m_owner->count() - int(staff.size()));
    m_owner->setCurrentIndex(-1);
    m_owner->setPlaceholderText(tr("Choose"));
}

void ActionDialog::submit()
{
    const std::optional<QDate> due = dayIn(m_due);
    if (m_words->text().trimmed().isEmpty())
        refuse(m_words, tr("Write what is to be done."));
    if (m_owner->currentIndex() < 0)
        refuse(m_owner, tr("Say who does it."));
    if (!due && !hasFaults())
        refuse(m_due, tr("Say until which day."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.addAction(m_owner->currentData().toLongLong(),
                                   m_owner->currentData(staffRole).toLongLong(),
                                   m_words->text().trimmed(), *due),
                  [](const Result<qint64> &) {});
}

const QWidget *ActionDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"meeting_action_due" ? m_due : nullptr;
}

QString ActionDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

ActionDoneDialog::ActionDoneDialog(const UiContext &context, MeetingDesk &desk,
                                   const MeetingAction &action, QWidget *parent)
    : FormDialog(context, QStringLiteral("actionDoneDialog"), action.owner, action.words,
                 tr("It is done"), parent),
      m_desk(desk), m_id(action.id), m_note(addLine(QStringLiteral("note"), tr("What came of it")))
{}

void ActionDoneDialog::submit()
{
    whenSubmitted(m_desk.endAction(m_id, m_note->text().trimmed()), [](const Result<void> &) {});
}

QString ActionDoneDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

HostDialog::HostDialog(const UiContext &context, MeetingDesk &desk, const Meeting &meeting,
                       const std::vector<HostCandidate> &hosts, QWidget *parent)
    : FormDialog(context, QStringLiteral("hostDialog"), headOf(meeting, context),
                 tr("Agents host in turn: who never did or did longest ago comes first."),
                 tr("Name the host"), parent),
      m_desk(desk), m_id(meeting.id), m_host(addCombo(QStringLiteral("host"), tr("Host")))
{
    const QDate today = context.clock.siteNow().date();
    for (const HostCandidate &one : hosts)
        m_host->addItem(one.lastHosted.isValid()
                            ? tr("%1 %2, last on %3", "number, name, day")
                                  .arg(one.agentNo, one.name, dayText(one.lastHosted, today))
                            : tr("%1 %2, never yet", "number, name").arg(one.agentNo, one.name),
                        one.agentId);
    m_host->setCurrentIndex(std::max(m_host->findData(meeting.hostAgentId), 0));
}

void HostDialog::submit()
{
    if (m_host->currentIndex() < 0)
        return refuse(m_host, tr("Nobody of those who meet is on shift."));
    whenSubmitted(m_desk.setHost(m_id, m_host->currentData().toLongLong()),
                  [](const Result<void> &) {});
}

QString HostDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

}
