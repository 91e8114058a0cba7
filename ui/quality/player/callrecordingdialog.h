// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/callkey.h"
#include "common/problem.h"
#include "common/uicontext.h"

#include <QDialog>

namespace banzhang {

class CallRecordingDesk;
class RecordingPlayer;

// The recording of a call, without a sheet. It opens silent (V4); the first sound is written into
// the audit, and what cannot be written there is not heard.
class CallRecordingDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog. `title` says which call: "1001 Wang · 11-20 Fri 10:42".
    CallRecordingDialog(const UiContext &ui, CallRecordingDesk &desk, const CallKey &call,
                        const QString &title, QWidget *parent);

    [[nodiscard]] RecordingPlayer *player() const { return m_player; }

private:
    void load();
    void noteHeard();
    void refuse(const Problem &problem);

    CallRecordingDesk &m_desk;
    const CallKey m_call;
    RecordingPlayer *m_player;
    bool m_isHeard = false;
};

}
