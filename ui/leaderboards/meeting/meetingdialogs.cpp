// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingdialogs.h"

#include "common/words.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace banzhang {
namespace {

constexpr int daysToDo = 3; // an action is due by, unless it is said otherwise

QString headOf(const Meeting &meeting, const UiContext &ui)
{
    return dayText(meeting.on, ui.clock.siteNow().date()) + u' ' + meetingTitle(meeting);
}

std::array<std::pair<MeetingItemKind, QString>, 4> kindWords()
{
    return {{{MeetingItemKind::Facts, AgendaDialog::tr("facts", "kind of agenda item")},
             {MeetingItemKind::Award, AgendaDialog::tr("award", "kind of agenda item")},
             {MeetingItemKind::Prizes, AgendaDialog::tr("prizes", "kind of agenda item")},
             {MeetingItemKind::Slogan, AgendaDialog::tr("slogan", "kind of agenda item")}}};
}

std::optional<MeetingItemKind> kindFrom(const QString &word)
{
    if (word.isEmpty())
        return MeetingItemKind::Topic;
    for (const auto &[kind, name] : kindWords()) {
        if (name == word)
            return kind;
    }
    return std::nullopt;
}

}

QString agendaText(const std::vector<AgendaItem> &items)
{
    QStringList lines;
    for (const AgendaItem &item : items) {
        QString line = spanText(item.seconds) + u' ';
        for (const auto &[kind, name] : kindWords()) {
            if (kind == item.kind)
                line += QStringLiteral("[%1] ").arg(name);
        }
        lines.append(line + item.title);
    }
    return lines.join(u'\n');
}

std::optional<std::vector<AgendaItem>> agendaFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,3})[:：](\\d\\d)\\s+(?:\\[([^\\]]+)\\]\\s*)?(\\S.*)$"));
    std::vector<AgendaItem> items;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(line);
        const auto kind = kindFrom(match.captured(3).trimmed());
        if (!match.hasMatch() || !kind)
            return std::nullopt;
        const int seconds = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        items.push_back(
            {*kind, match.captured(4).trimmed(), seconds, *kind == MeetingItemKind::Prizes});
    }
    return items;
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

ActionDialog::ActionDialog(const UiContext &context, MeetingDesk &desk, QWidget *parent)
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
    whenSubmitted(
        m_desk.addAction(m_owner->currentData().toLongLong(), m_words->text().trimmed(), *due),
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

AgendaDialog::AgendaDialog(const UiContext &context, MeetingDesk &desk,
                           const std::vector<MeetingSeries> &series, QWidget *parent)
    : FormDialog(context, QStringLiteral("agendaDialog"), tr("Agendas"),
                 tr("A version from a day on. Meetings that are over keep theirs."), tr("Save"),
                 parent),
      m_desk(desk), m_series(series), m_which(addCombo(QStringLiteral("series"), tr("Meeting"))),
      m_from(addLine(QStringLiteral("from"), tr("From"),
                     context.clock.siteNow().date().addDays(1).toString(Qt::ISODate),
                     tr("year-month-day"))),
      m_isOn(addCombo(QStringLiteral("isOn"), tr("Is it held"))),
      m_offset(addLine(QStringLiteral("offset"), tr("Begins"))),
      m_slogan(addLine(QStringLiteral("slogan"), tr("Slogan"))),
      m_items(addText(QStringLiteral("items"), tr("Agenda, a line an item: 4:00 [kind] title")))
{
    m_isOn->addItem(tr("yes, it is made by itself"), true);
    m_isOn->addItem(tr("no"), false);
    for (const MeetingSeries &one : series)
        m_which->addItem(one.name, one.id);
    QStringList kinds;
    for (const auto &[kind, name] : kindWords())
        kinds.append(u'[' + name + u']');
    m_items->setToolTip(tr("Kinds: %1; without one it is a topic. Prizes come on the first working "
                           "day of a week or a month alone.")
                            .arg(kinds.join(u' ')));
    connect(m_which, &QComboBox::currentIndexChanged, this, &AgendaDialog::showSeries);
    showSeries();
}

void AgendaDialog::showSeries()
{
    const int place = m_which->currentIndex();
    if (place < 0)
        return;
    const MeetingSeries &one = m_series[size_t(place)];
    const bool isClock = one.anchor == u"clock";
    m_isOn->setCurrentIndex(one.isOn ? 0 : 1);
    m_offset->setText(isClock ? QTime(0, 0).addSecs(one.offsetS).toString(u"HH:mm")
                              : QString::number(one.offsetS / 60));
    m_offset->setPlaceholderText(isClock ? tr("hour:minute")
                                         : tr("minutes after the shift's begin or end"));
    m_offset->setToolTip(m_offset->placeholderText());
    m_slogan->setText(one.slogan);
    m_items->setPlainText(agendaText(one.items));
}

void AgendaDialog::submit()
{
    const int place = m_which->currentIndex();
    const std::optional<QDate> from = dayIn(m_from);
    const auto items = agendaFrom(m_items->toPlainText());
    if (place < 0)
        return refuse(m_which, tr("Choose a meeting."));
    MeetingSeries one = m_series[size_t(place)];
    bool isNumber = true;
    const QTime time = QTime::fromString(m_offset->text().trimmed(), u"H:mm");
    one.offsetS = one.anchor == u"clock" ? QTime(0, 0).secsTo(time)
                                         : m_offset->text().trimmed().toInt(&isNumber) * 60;
    if (!from && !hasFaults())
        refuse(m_from, tr("Say from which day."));
    if (!isNumber || (one.anchor == u"clock" && !time.isValid()))
        refuse(m_offset, m_offset->placeholderText());
    if (!items)
        refuse(m_items, tr("Each line begins with minutes and seconds, then a kind or none, then "
                           "the title: 4:00 [%1] Yesterday")
                            .arg(kindWords().front().second));
    else if (items->empty())
        refuse(m_items, tr("An agenda has at least one item."));
    if (hasFaults())
        return;
    one.from = *from;
    one.isOn = m_isOn->currentData().toBool();
    one.slogan = m_slogan->text().trimmed();
    one.items = *items;
    whenSubmitted(m_desk.saveSeries(one), [](const Result<void> &) {});
}

const QWidget *AgendaDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"meeting_version_from"
                   || problem.constraint == u"meeting_version_used"
               ? static_cast<QWidget *>(m_from)
           : problem.constraint.startsWith(u"meeting_series_item") ? m_items
                                                                   : nullptr;
}

QString AgendaDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

}
