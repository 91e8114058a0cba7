// SPDX-License-Identifier: GPL-3.0-or-later
// Scoring: what it costs to have an answer on the disk, and an inspector's worklist at a million
// sheets.
#include "benchreport.h"
#include "benchserver.h"
#include "db/connection.h"
#include "quality/sheetjournal.h"
#include "quality/sheetstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int keystrokes = 500;
constexpr int looks = 30;

double at(std::vector<double> samples, double part)
{
    std::ranges::sort(samples);
    return samples[size_t(double(samples.size() - 1) * part)];
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// A plain file, to know what of a keystroke's cost is the disk's: 100 bytes and fdatasync, at the
// end of the file, or over bytes that stand there already.
class PlainFile
{
public:
    PlainFile(const QString &name, qsizetype ready)
        : m_handle(::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        const QByteArray zeros(ready, '\0');
        if (m_handle < 0 || ::pwrite(m_handle, zeros.constData(), size_t(ready), 0) != ready
            || ::fsync(m_handle) != 0)
            qFatal("no file");
    }
    ~PlainFile() { ::close(m_handle); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;
    double write()
    {
        QElapsedTimer timer;
        timer.start();
        if (::pwrite(m_handle, m_bytes.constData(), size_t(m_bytes.size()), m_at) < 0
            || ::fdatasync(m_handle) != 0)
            qFatal("not written");
        m_at += m_bytes.size();
        return milliseconds(timer);
    }

private:
    const int m_handle;
    const QByteArray m_bytes{100, 'x'};
    qint64 m_at = 0;
};

void reportSpread(const char *name, const std::vector<double> &samples)
{
    const QByteArray base = QByteArray("quality.journal.") + name;
    report(base + ".median", at(samples, 0.5), "ms");
    report(base + ".p99", at(samples, 0.99), "ms");
    report(base + ".worst", at(samples, 1), "ms");
}

// Turn by turn, so that a busy disk is busy for all three.
void benchJournal()
{
    const QTemporaryDir folder;
    SheetJournal journal(folder.path(), QStringLiteral("bench"));
    Sheet sheet;
    sheet.sheetId = 1;
    if (!journal.open() || !journal.keep(sheet))
        qFatal("no journal");
    PlainFile growing(folder.filePath(QStringLiteral("growing")), 0);
    PlainFile ready(folder.filePath(QStringLiteral("ready")), 100LL * keystrokes);
    std::vector<double> noted;
    std::vector<double> grown;
    std::vector<double> over;
    for (int n = 0; n < keystrokes; ++n) {
        SheetChange change;
        change.answers.insert(QStringLiteral("item%1").arg(n % 40),
                              {QString::number(n % 6), {}, {}});
        QElapsedTimer timer;
        timer.start();
        const auto number = journal.note(1, change);
        noted.push_back(milliseconds(timer));
        grown.push_back(growing.write());
        over.push_back(ready.write());
        if (!number || (n % 3 == 2 && !journal.acknowledge(1, *number, n)))
            qFatal("not noted");
    }
    reportSpread("answer", noted);
    reportSpread("bare_disk_growing", grown);
    reportSpread("bare_disk_ready", over);
}

// A hundred inspectors over three years; today each has fifty open picks, ten drafts and ten done.
void fill(Connection &owner)
{
    owner.execute(
        "INSERT INTO switch (name) VALUES ('s');"
        "INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 40) n;"
        "INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM "
        "generate_series(1, 2000) n;"
        "INSERT INTO staff (name, db_role) SELECT 'Inspector ' || n, 'bench_' || n FROM "
        "generate_series(1, 99) n;"
        "INSERT INTO staff (name, db_role) VALUES ('Me', session_user);"
        "INSERT INTO quality_form (title) VALUES ('Form');"
        "INSERT INTO form_version (form_id, version_no, content, state, changed_by, activated_at)"
        " VALUES (1, 1, '{}', 'active', 1, now());"
        "ALTER TABLE sheet DISABLE TRIGGER USER;"
        "INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, "
        "inspector_id, mode,"
        " state, strengths, weaknesses, score, computed, begun_at, submitted_at, release_at)"
        " SELECT 1, 1, 'u' || n, now() - n * interval '90 seconds', 1 + n % 2000, 1 + n % 40, 1 + "
        "n % 100,"
        " 'recording', 'submitted', 's', 'w', 9000, 9000, now() - n * interval '90 seconds',"
        " now() - n * interval '90 seconds', now() - n * interval '90 seconds' FROM "
        "generate_series(1, 1000000) n;"
        "INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, "
        "inspector_id, mode)"
        " SELECT 1, 1, 'd' || n, now(), 1 + n % 2000, 1 + n % 40, 1 + n % 100, 'recording' FROM "
        "generate_series(1, 1000) n;"
        "ALTER TABLE sheet ENABLE TRIGGER USER;"
        "INSERT INTO sample_pick (form_id, switch_id, call_uid, interaction_at, agent_id, "
        "length_s, inspector_id, reason, due_on)"
        " SELECT 1, 1, 'p' || n, now(), 1 + n % 2000, 300, 1 + n % 100, 'random', current_date "
        "FROM generate_series(1, 5000) n;"
        "ANALYZE");
}

void benchWorklist()
{
    const BenchServer server;
    Connection owner = Connection::open(server.makeDatabase(QStringLiteral("sheets")));
    fill(owner);
    std::vector<double> samples;
    samples.reserve(looks);
    size_t lines = 0;
    for (int n = 0; n < looks; ++n) {
        QElapsedTimer timer;
        timer.start();
        lines = SheetStore().worklist(owner).size();
        (void)SheetStore().day(owner);
        samples.push_back(milliseconds(timer));
    }
    report("quality.worklist.lines", double(lines), "lines");
    report("quality.worklist.median", at(samples, 0.5), "ms");
    report("quality.worklist.worst", at(samples, 1), "ms");
}

}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchJournal();
    benchWorklist();
    return 0;
}
