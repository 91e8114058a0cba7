// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "floor/alarmdesk.h"

namespace banzhang {

// Takes an alarm on, with a note.
class AcknowledgeDialog final : public FormDialog
{
    Q_OBJECT

public:
    AcknowledgeDialog(const UiContext &ui, AlarmDesk &desk, const FloorAlarm &alarm,
                      QWidget *parent);

protected:
    void submit() override;

private:
    AlarmDesk &m_desk;
    const AlarmId m_alarm;
    QLineEdit *m_note;
};

}
