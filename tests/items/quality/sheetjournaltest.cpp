// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetjournal.h"
#include "quality/sheetrecords.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace banzhang;

namespace {

const QString owner = QStringLiteral("inspector@centre");

Sheet draft(qint64 id)
{
    Sheet sheet;
    sheet.sheetId = id;
    sheet.revision = 1;
    sheet.isMine = true;
    sheet.form.title = QStringLiteral("Form");
    sheet.agent.name = QStringLiteral("邓超群");
    sheet.agent.photo = "a face";
    sheet.call.isKnown = true;
    sheet.call.text = QStringLiteral("a chat");
    sheet.interactionAt = QDateTime(QDate(2026, 11, 19), QTime(15, 22, 8), Qt::UTC);
    return sheet;
}

SheetChange answer(const QString &key, const QString &value)
{
    SheetChange change;
    change.answers.insert(key, {value, {}, {}});
    return change;
}

QByteArray bytesOf(const QString &file)
{
    QFile stored(file);
    REQUIRE(stored.open(QIODevice::ReadOnly));
    return stored.readAll();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile stored(file);
    REQUIRE(stored.open(QIODevice::WriteOnly | QIODevice::Truncate));
    stored.write(bytes);
}

int modeOf(const QString &file)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &status) == 0);
    return int(status.st_mode & 0777U);
}

// One step of a random history, done to the journal and to a plain model of it.
using Contents = std::map<qint64, SheetContent>;

void step(SheetJournal &journal, Contents &model, QRandomGenerator &dice)
{
    const qint64 id = 1 + dice.bounded(3);
    const int deed = dice.bounded(10);
    if (!model.contains(id)) {
        REQUIRE(journal.keep(draft(id)));
        model[id] = {};
    } else if (deed == 0) {
        REQUIRE(journal.forget(id));
        model.erase(id);
    } else if (deed == 1) {
        const JournaledSheet *kept = journal.find(id);
        if (!kept->isSynced())
            REQUIRE(
                journal.acknowledge(id, kept->pending.front().number, kept->sheet.revision + 1));
    } else {
        SheetChange change =
            answer(QStringLiteral("k%1").arg(dice.bounded(5)),
                   dice.bounded(4) == 0 ? QString() : QString::number(dice.bounded(9)));
        if (deed == 2)
            change.strengths = QStringLiteral("优点\n%1").arg(dice.generate());
        REQUIRE(journal.note(id, change));
        apply(change, model[id]);
    }
}

Contents contentsOf(const SheetJournal &journal)
{
    Contents contents;
    for (const qint64 id : journal.sheets())
        contents[id] = journal.find(id)->sheet.content;
    return contents;
}

}

TEST_CASE("what was noted is there after a process that never said good-bye") // issue 4, line 4
{
    const QTemporaryDir folder;
    const QTemporaryDir crashed;
    QString name;
    {
        SheetJournal journal(folder.path(), owner);
        REQUIRE(journal.open());
        REQUIRE(journal.keep(draft(5)));
        REQUIRE(journal.note(5, answer(QStringLiteral("a"), QStringLiteral("yes"))));
        REQUIRE(journal.note(5, answer(QStringLiteral("b"), QStringLiteral("3"))));
        REQUIRE(journal.acknowledge(5, journal.find(5)->pending.front().number, 2));
        name = QFileInfo(journal.fileName()).fileName();
        write(crashed.filePath(name), bytesOf(journal.fileName())); // as the disk has it now
    }
    SheetJournal again(crashed.path(), owner);
    REQUIRE(again.open());
    const JournaledSheet *kept = again.find(5);
    REQUIRE(kept);
    CHECK(kept->sheet.content.answers.value(QStringLiteral("a")).value == u"yes");
    CHECK(kept->sheet.content.answers.value(QStringLiteral("b")).value == u"3");
    CHECK(kept->base.answers.contains(QStringLiteral("a")));
    CHECK_FALSE(kept->base.answers.contains(QStringLiteral("b")));
    CHECK(kept->sheet.revision == 2);
    CHECK(kept->change() == answer(QStringLiteral("b"), QStringLiteral("3")));
    CHECK(kept->sheet.agent.name == QString::fromUtf8("邓超群"));
}

TEST_CASE("the journal is its user's alone, and keeps no face and no chat")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("sheets"));
    SheetJournal journal(folder, owner);
    REQUIRE(journal.open());
    REQUIRE(journal.keep(draft(5)));
    CHECK(modeOf(folder) == 0700);
    CHECK(modeOf(journal.fileName()) == 0600);
    const QByteArray bytes = bytesOf(journal.fileName());
    CHECK_FALSE(bytes.contains("a face"));
    CHECK_FALSE(bytes.contains("YSBmYWNl"));
    CHECK_FALSE(bytes.contains("a chat"));
}

TEST_CASE("a journal that is cut at any byte has every record that was whole")
{
    const QTemporaryDir folder;
    QString file;
    {
        SheetJournal journal(folder.path(), owner);
        REQUIRE(journal.open());
        REQUIRE(journal.keep(draft(5)));
        for (int n = 0; n < 6; ++n)
            REQUIRE(journal.note(5, answer(QStringLiteral("k%1").arg(n), QStringLiteral("是"))));
        file = journal.fileName();
        write(folder.filePath(QStringLiteral("copy")), bytesOf(file));
    }
    const QByteArray all = bytesOf(folder.filePath(QStringLiteral("copy")));
    const QByteArray bytes = all.left(all.lastIndexOf('\n') + 1 + 40); // and some zeros ahead
    REQUIRE(bytes.endsWith(QByteArray(40, '\0')));
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        const QByteArray left = bytes.left(cut);
        const auto whole = int(left.count('\n')); // the first keeps the sheet
        write(file, left);
        SheetJournal journal(folder.path(), owner);
        REQUIRE(journal.open());
        const JournaledSheet *kept = journal.find(5);
        REQUIRE((kept != nullptr) == (whole > 0));
        if (cut == bytes.size())
            REQUIRE(journal.damagedRecords() == 0); // zeros are no damage
        if (!kept)
            continue;
        REQUIRE(kept->sheet.content.answers.size() == whole - 1);
        // And it goes on from there: the torn tail does not damage what comes after it.
        REQUIRE(journal.note(5, answer(QStringLiteral("next"), QStringLiteral("1"))));
        REQUIRE(journal.find(5)->sheet.content.answers.size() == whole);
    }
}

TEST_CASE("a damaged record costs only itself")
{
    QByteArray bytes;
    for (int n = 0; n < 20; ++n)
        bytes += framed({{QStringLiteral("n"), n}});
    QRandomGenerator dice(7);
    for (int round = 0; round < 400; ++round) {
        QByteArray hurt = bytes;
        const auto at = qsizetype(dice.bounded(int(bytes.size())));
        hurt[at] = char(hurt[at] ^ (1 << dice.bounded(7)));
        std::vector<int> seen;
        readRecords(hurt, [&](const QJsonObject &one) { seen.push_back(one[u"n"].toInt()); });
        const auto record = int(bytes.left(at).count('\n'));
        CAPTURE(round, at, record);
        // A flipped line end costs the record before it, and that one too which it runs into.
        REQUIRE(seen.size() >= 18);
        for (int n = 0; n < 20; ++n) {
            if (n != record && n != record + 1)
                REQUIRE(std::ranges::count(seen, n) == 1);
        }
    }
}

TEST_CASE("the journal says after any history what was done, also when it is read again")
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const QTemporaryDir folder;
        QRandomGenerator dice(seed);
        Contents model;
        for (int session = 0; session < 4; ++session) {
            SheetJournal journal(folder.path(), owner);
            REQUIRE(journal.open());
            REQUIRE(contentsOf(journal) == model);
            for (int n = 0; n < 60; ++n)
                step(journal, model, dice);
            REQUIRE(contentsOf(journal) == model);
        }
    }
}

TEST_CASE("two consoles of one person do not write into each other's journal")
{
    const QTemporaryDir folder;
    SheetJournal first(folder.path(), owner);
    REQUIRE(first.open());
    SheetJournal second(folder.path(), owner);
    const Result<void> taken = second.open();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ProblemKind::Conflict);
    CHECK_FALSE(second.note(1, answer(QStringLiteral("a"), QStringLiteral("1"))));
    SheetJournal another(folder.path(), QStringLiteral("other@centre"));
    CHECK(another.open());
}

TEST_CASE("the journal does not grow for ever, and forgets what was submitted")
{
    const QTemporaryDir folder;
    SheetJournal journal(folder.path(), owner);
    REQUIRE(journal.open());
    REQUIRE(journal.keep(draft(5)));
    const QString word(2000, QLatin1Char('x'));
    for (int n = 0; n < 400; ++n) {
        const Result<quint64> noted = journal.note(5, answer(QStringLiteral("k"), word));
        REQUIRE(noted);
        REQUIRE(journal.acknowledge(5, *noted, n + 2));
    }
    CHECK(QFileInfo(journal.fileName()).size() < 300LL * 1024);
    CHECK(journal.find(5)->sheet.revision == 401);
    REQUIRE(journal.forget(5));
    CHECK(QFileInfo(journal.fileName()).size() == 0);
    CHECK(modeOf(journal.fileName()) == 0600);
}

TEST_CASE("a folder that cannot be written is told, not hidden")
{
    SheetJournal journal(QStringLiteral("/proc/no-such-place"), owner);
    const Result<void> opened = journal.open();
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().text.isEmpty());
    CHECK_FALSE(journal.keep(draft(1)));
}
