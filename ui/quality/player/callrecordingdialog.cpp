// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/callrecordingdialog.h"

#include "common/dialogsize.h"
#include "common/inklabel.h"
#include "common/whendone.h"
#include "quality/callrecordingdesk.h"
#include "quality/player/recordingplayer.h"
#include "quality/scoring/scoringwords.h"

#include <QAction>
#include <QVBoxLayout>

namespace banzhang {

CallRecordingDialog::CallRecordingDialog(const UiContext &ui, CallRecordingDesk &desk,
                                         const CallKey &call, const QString &title, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_call(call), m_player(new RecordingPlayer(ui, this))
{
    setObjectName(QStringLiteral("callRecording"));
    setWindowTitle(tr("Recording · %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*this, ui.settings, QStringLiteral("quality/callRecording"), QSize(820, 480));
    auto *audit = new InkLabel(ui, &Theme::text2, Type::Small,
                               tr("Hearing a recording is written into the audit"), this);
    audit->setContentsMargins(12, 6, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_player, 1);
    layout->addWidget(audit);
    m_player->setReadOnly(true);
    addActions(m_player->keyActions());
    connect(m_player, &RecordingPlayer::positionChanged, this, [this] {
        if (m_player->isPlaying() && !std::exchange(m_isHeard, true))
            noteHeard();
    });
    m_player->setFocus();
    load();
}

void CallRecordingDialog::load()
{
    whenDone(m_desk.find(m_call), this, [this](const Result<QString> &place) {
        if (place)
            m_player->open(*place);
        else
            refuse(place.error());
    });
}

void CallRecordingDialog::noteHeard()
{
    whenDone(m_desk.noteHeard(m_call), this, [this](const Result<void> &noted) {
        if (!noted)
            refuse(noted.error());
    });
}

void CallRecordingDialog::refuse(const Problem &problem)
{
    m_player->refuse(tr("The recording cannot be heard"), sheetSentence(problem));
}

}
