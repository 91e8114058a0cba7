// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidents/incidentdialogs.h"

#include "common/momenttext.h"
#include "common/words.h"
#include "reports/performance/performancewords.h"
#include "reports/reportdocument.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::IncidentWords)
};

constexpr int textHeight = 48;

QString momentForm()
{
    return QStringLiteral("yyyy-MM-dd HH:mm");
}

QString knownText(qint64 count)
{
    return count < 0 ? QString() : QString::number(count);
}

QString atSite(const QDateTime &at, const ServerClock &clock)
{
    return at.isValid() ? at.toTimeZone(clock.siteNow().timeZone()).toString(momentForm())
                        : QString();
}

// A moment at the site as UTC; null when it is none.
QDateTime momentOf(const QLineEdit &edit, const ServerClock &clock)
{
    const QDateTime local = QDateTime::fromString(edit.text().trimmed(), momentForm());
    return local.isValid()
               ? QDateTime(local.date(), local.time(), clock.siteNow().timeZone()).toUTC()
               : QDateTime();
}

QString headWord(int column)
{
    switch (column) {
    case IncidentModel::No: return Words::tr("No.");
    case IncidentModel::Kind: return Words::tr("Kind");
    case IncidentModel::Title: return Words::tr("What it was");
    case IncidentModel::Begun: return Words::tr("Begun");
    case IncidentModel::Length: return Words::tr("Lasted");
    case IncidentModel::CallsLost: return Words::tr("Calls lost");
    case IncidentModel::Agents: return Words::tr("Agents");
    case IncidentModel::State: return Words::tr("State");
    default: return {};
    }
}

QString spanText(qint64 seconds)
{
    return figureText(seconds, FigureKind::Duration, QTimeZone::utc());
}

// "open · 41:20 left of 48 h": a complaint has a clock.
QString stateText(const Incident &incident, const ServerClock &clock)
{
    if (!incident.isOpen())
        return Words::tr("closed", "incident");
    const QDateTime due = incidentDueAt(incident);
    if (!due.isValid())
        return Words::tr("open", "incident");
    const qint64 left = clock.siteNow().secsTo(due);
    return left >= 0 ? Words::tr("open · %1 left of 48 h", "incident").arg(spanText(left))
                     : Words::tr("open · %1 over 48 h", "incident").arg(spanText(-left));
}

// What became of the clock; empty where there is none.
QString clockText(const Incident &incident, const ServerClock &clock)
{
    const QDateTime due = incidentDueAt(incident);
    if (!due.isValid())
        return {};
    QString until = Words::tr("due %1", "a complaint").arg(momentText(due, clock));
    if (incident.isOpen())
        return until;
    const qint64 late = due.secsTo(incident.closedAt);
    return until + u" · "_qs
           + (late <= 0 ? Words::tr("closed in time") : Words::tr("%1 late").arg(spanText(late)));
}

QString lengthText(const Incident &incident)
{
    return incident.endedAt.isValid() ? durationText(incident.begunAt.secsTo(incident.endedAt))
                                      : Words::tr("goes on", "an incident");
}

}

QString incidentTypeWord(const QString &kind)
{
    const QHash<QString, QString> words{{u"fault"_qs, Words::tr("Fault")},
                                        {u"emergency"_qs, Words::tr("Emergency")},
                                        {u"complaint"_qs, Words::tr("Complaint")},
                                        {u"drill"_qs, Words::tr("Drill")}};
    return words.value(kind, kind);
}

QString incidentWord(int column, const Incident *incident, const ServerClock &clock)
{
    if (!incident)
        return headWord(column);
    switch (column) {
    case IncidentModel::No: return incident->no;
    case IncidentModel::Kind: return incidentTypeWord(incident->kind);
    case IncidentModel::Title: return incident->title;
    case IncidentModel::Begun: return momentText(incident->begunAt, clock);
    case IncidentModel::Length: return lengthText(*incident);
    case IncidentModel::CallsLost:
        return incident->callsLost < 0 ? missingText() : countText(incident->callsLost);
    case IncidentModel::Agents:
        return incident->agents < 0 ? missingText() : countText(incident->agents);
    case IncidentModel::State: return stateText(*incident, clock);
    default: return {};
    }
}

QStringList incidentLines(const Incident &incident, const ServerClock &clock)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &words) {
        if (!words.isEmpty())
            lines.append(name + u'\t' + words);
    };
    for (int column = IncidentModel::Kind; column < IncidentModel::ColumnCount; ++column)
        add(headWord(column), incidentWord(column, &incident, clock));
    add(Words::tr("48-hour clock"), clockText(incident, clock));
    add(Words::tr("What happened"), incident.what);
    add(Words::tr("Effect"), incident.effect);
    add(Words::tr("Cause"), incident.cause);
    add(Words::tr("Measures"), incident.measures);
    add(Words::tr("Attendees"), incident.attendees);
    add(Words::tr("Reported by"), incident.reportedBy);
    for (const IncidentEntry &one : incident.entries)
        add(momentText(one.at, clock), one.text + u" · "_qs + one.by);
    add(Words::tr("Conclusion"), incident.conclusion.isEmpty()
                                     ? QString()
                                     : incident.conclusion + u" · "_qs + incident.closedBy);
    return lines;
}

IncidentDialog::IncidentDialog(const UiContext &context, IncidentDesk &desk,
                               const Incident &incident, QWidget *parent)
    : FormDialog(context, QStringLiteral("incidentDialog"),
                 incident.incidentId == 0 ? tr("Report an incident or a drill")
                                          : tr("Incident %1").arg(incident.no),
                 tr("Times at the site. What was written before is kept."), tr("Save"), parent),
      m_desk(desk), m_incident(incident), m_kind(addCombo(QStringLiteral("kind"), tr("Kind"))),
      m_title(addLine(QStringLiteral("title"), tr("What it was, in one line"), incident.title)),
      m_begun(addLine(QStringLiteral("begun"), tr("Begun"), {}, momentForm())),
      m_ended(addLine(QStringLiteral("ended"), tr("Ended"), {}, tr("empty while it goes on"))),
      m_what(addText(QStringLiteral("what"), tr("What happened"))),
      m_effect(addText(QStringLiteral("effect"), tr("Effect"))),
      m_calls(addLine(QStringLiteral("calls"), tr("Calls lost"), knownText(incident.callsLost),
                      tr("empty: not known"))),
      m_agents(addLine(QStringLiteral("agents"), tr("Agents concerned"), knownText(incident.agents),
                       tr("empty: not known"))),
      m_cause(addText(QStringLiteral("cause"), tr("Cause"))),
      m_measures(addText(QStringLiteral("measures"), tr("Measures"))),
      m_attendees(addLine(QStringLiteral("attendees"), tr("Attendees"), incident.attendees))
{
    for (const QString &kind : incidentKinds())
        m_kind->addItem(incidentTypeWord(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(incident.kind)));
    m_begun->setText(incident.begunAt.isValid() ? atSite(incident.begunAt, context.clock)
                                                : context.clock.siteNow().toString(momentForm()));
    m_ended->setText(atSite(incident.endedAt, context.clock));
    for (const auto &[edit, text] :
         {std::pair(m_what, incident.what), std::pair(m_effect, incident.effect),
          std::pair(m_cause, incident.cause), std::pair(m_measures, incident.measures)}) {
        edit->setPlainText(text);
        edit->setFixedHeight(textHeight);
    }
}

QDateTime IncidentDialog::momentIn(const QLineEdit *edit)
{
    QDateTime at = momentOf(*edit, ui().clock);
    if (!at.isValid() && !edit->text().trimmed().isEmpty())
        refuse(edit, tr("A time as 2026-11-20 08:30."));
    return at;
}

qint64 IncidentDialog::countIn(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 0)
        refuse(edit, tr("A whole number from 0, or nothing."));
    return count;
}

void IncidentDialog::check(const Incident &incident)
{
    switch (incidentFault(incident, ui().clock.siteNow().addSecs(60))) {
    case IncidentFault::None: return;
    case IncidentFault::NoTitle: return refuse(m_title, tr("Say in one line what it was."));
    case IncidentFault::NoWhat: return refuse(m_what, tr("Say what happened."));
    case IncidentFault::NoBegin: return refuse(m_begun, tr("Say when it began."));
    case IncidentFault::Ahead: return refuse(m_begun, tr("It has begun, and ended, before now."));
    case IncidentFault::EndsBefore: return refuse(m_ended, tr("It ended after it began."));
    }
}

void IncidentDialog::submit()
{
    Incident one = m_incident;
    one.kind = m_kind->currentData().toString();
    one.title = m_title->text();
    one.begunAt = momentIn(m_begun);
    one.endedAt = momentIn(m_ended);
    one.what = m_what->toPlainText();
    one.effect = m_effect->toPlainText();
    one.callsLost = countIn(m_calls);
    one.agents = countIn(m_agents);
    one.cause = m_cause->toPlainText();
    one.measures = m_measures->toPlainText();
    one.attendees = m_attendees->text();
    if (!hasFaults())
        check(one);
    if (hasFaults())
        return;
    whenSubmitted(m_desk.save(one), [](const Result<qint64> &) {});
}

const QWidget *IncidentDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"incident_title"        ? static_cast<QWidget *>(m_title)
           : problem.constraint == u"incident_what"       ? m_what
           : problem.constraint == u"incident_ahead"      ? static_cast<QWidget *>(m_begun)
           : problem.constraint == u"incident_ends_later" ? m_ended
                                                          : nullptr;
}

QString IncidentDialog::sentenceOf(const Problem &problem) const
{
    return performanceSentence(problem);
}

IncidentNoteDialog::IncidentNoteDialog(const UiContext &context, IncidentDesk &desk,
                                       const Incident &incident, bool closes, QWidget *parent)
    : FormDialog(context, QStringLiteral("incidentNoteDialog"), incident.no + u' ' + incident.title,
                 closes ? tr("It is closed with what it comes to; nothing is written on it then.")
                        : tr("What was so, and when; your name is kept with it."),
                 closes ? tr("Close the incident") : tr("Add"), parent),
      m_desk(desk), m_incident(incident), m_closes(closes),
      m_at(closes ? nullptr : addLine(QStringLiteral("at"), tr("Time"), QString(), momentForm())),
      m_text(addText(QStringLiteral("note"), closes ? tr("Conclusion") : tr("What was so")))
{
    if (!m_at)
        return;
    m_at->setText(context.clock.siteNow().toString(momentForm()));
    m_at->setToolTip(tr("When it was so, at the site; it may be written down later"));
    m_text->setFocus();
}

void IncidentNoteDialog::check(const IncidentEntry &entry)
{
    const ServerClock &clock = ui().clock;
    switch (entryFault(m_incident, entry, clock.siteNow())) {
    case EntryFault::None: return;
    case EntryFault::NoTime: return refuse(m_at, tr("A time as 2026-11-20 08:30."));
    case EntryFault::Ahead:
        return refuse(m_at, tr("It is %1 now: only what has been so is written down.")
                                .arg(clock.siteNow().toString(momentForm())));
    case EntryFault::BeforeBegin:
        return refuse(m_at,
                      tr("It began on %1: a time from then on, or correct the beginning first.")
                          .arg(atSite(m_incident.begunAt, clock)));
    case EntryFault::NoText: return refuse(m_text, tr("Say what was so."));
    }
}

void IncidentNoteDialog::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (m_closes) {
        if (text.isEmpty())
            return refuse(m_text, tr("Say what it comes to."));
        return whenSubmitted(m_desk.close(m_incident.incidentId, text),
                             [](const Result<void> &) {});
    }
    const IncidentEntry entry{0, momentOf(*m_at, ui().clock), {}, text};
    check(entry);
    if (!hasFaults())
        whenSubmitted(m_desk.addEntry(m_incident.incidentId, entry.at, text),
                      [](const Result<qint64> &) {});
}

const QWidget *IncidentNoteDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"incident_ahead"        ? static_cast<QWidget *>(m_at)
           : problem.constraint == u"incident_entry_text" ? m_text
                                                          : nullptr;
}

QString IncidentNoteDialog::sentenceOf(const Problem &problem) const
{
    return performanceSentence(problem);
}

}
