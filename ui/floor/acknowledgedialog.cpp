// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/acknowledgedialog.h"

#include "floor/alarmwords.h"

#include <QLineEdit>

namespace banzhang {
namespace {

constexpr int longestNote = 200;

}

AcknowledgeDialog::AcknowledgeDialog(const UiContext &context, AlarmDesk &desk,
                                     const FloorAlarm &alarm, QWidget *parent)
    : FormDialog(context, QStringLiteral("acknowledgeDialog"),
                 QStringLiteral("%1 · %2").arg(alarmWord(alarm), subjectOf(alarm)),
                 tr("Everybody who sees the alarm sees that you took it on. It stays in the list "
                    "until it is over."),
                 tr("Acknowledge"), parent),
      m_desk(desk), m_alarm(alarm.id),
      m_note(addLine(QStringLiteral("note"), tr("What is being done"), {}, tr("may stay empty")))
{
    m_note->setMaxLength(longestNote);
}

void AcknowledgeDialog::submit()
{
    whenSubmitted(m_desk.acknowledge(m_alarm, m_note->text()), [](const Result<void> &) {});
}

}
