// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/callrecordingdialog.h"
#include "db/dbworker.h"
#include "quality/callrecordingdesk.h"
#include "quality/player/recordingplayer.h"
#include "support/sheetcentre.h"
#include "support/sound.h"
#include "ui/common/fixture.h"

#include <QLabel>
#include <QPointer>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A call of the first team, recorded into a file of the case.
struct Hearing : SheetCentre, UiFixture
{
    Hearing()
    {
        addCall("c1", 1, 60);
        write(folder.filePath(QStringLiteral("c1.wav")),
              wavBytes({}, samplesAsBytes(tone(300, 3))));
        run("UPDATE call SET recording = '" + folder.filePath(QStringLiteral("c1.wav")).toUtf8()
            + "'");
    }
    ~Hearing() { delete dialog; }

    void open(const QString &login)
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<CallRecordingDesk>(*worker);
        Rows row = owner.execute("SELECT started_at::text AS key FROM call");
        row.next();
        dialog = new CallRecordingDialog(ui, *desk, {1, QStringLiteral("c1"), row.text("key")},
                                         QStringLiteral("1034"), nullptr);
        show(*dialog);
    }
    [[nodiscard]] bool reaches(RecordingPlayer::State state) const
    {
        return QTest::qWaitFor([&] { return dialog->player()->state() == state; }, 8000);
    }
    [[nodiscard]] int plays()
    {
        Rows row = owner.execute("SELECT count(*) AS n FROM audit_entry WHERE action = 'play'");
        row.next();
        return int(row.integer("n"));
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<CallRecordingDesk> desk;
    QPointer<CallRecordingDialog> dialog;
};

}

TEST_CASE("a call's recording opens silent and its first sound is one line in the audit")
{
    Hearing room;
    room.open(room.staff("manager"));
    REQUIRE(room.reaches(RecordingPlayer::State::Ready));
    CHECK_FALSE(room.dialog->player()->isPlaying());
    CHECK(room.plays() == 0);
    room.dialog->player()->play();
    REQUIRE(QTest::qWaitFor([&] { return room.plays() == 1; }, 8000));
    room.dialog->player()->pause();
    room.dialog->player()->play();
    QTest::qWait(200);
    CHECK(room.plays() == 1);
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return room.dialog.isNull(); }, 5000));
}

TEST_CASE("who may not hear a call is told so in words, and what was not recorded says so")
{
    Hearing room;
    room.open(room.staff("leader", 2));
    REQUIRE(room.reaches(RecordingPlayer::State::Refused));
    CHECK(room.words().contains(u"Your role may not hear this recording."));
    delete room.dialog;
    room.run("UPDATE call SET recording = NULL");
    room.open(room.staff("manager"));
    REQUIRE(room.reaches(RecordingPlayer::State::Refused));
    CHECK(room.words().contains(u"This interaction has no recording."));
    CHECK(room.plays() == 0);
}
