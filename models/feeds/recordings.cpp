// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include "common/csvtable.h"
#include "common/textfile.h"
#include "db/connection.h"
#include "floor/callstore.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <span>

namespace banzhang {

namespace {

constexpr int uniqueIdColumn = 16; // of cdr_csv, which writes no header
constexpr int userFieldColumn = 17;
constexpr qint64 bareHeader = 44; // of a WAV file
constexpr int callsAtOnce = 5000;

const QStringList &soundFiles()
{
    static const QStringList patterns{
        QStringLiteral("*.wav"), QStringLiteral("*.WAV"),  QStringLiteral("*.wav49"),
        QStringLiteral("*.mp3"), QStringLiteral("*.ogg"),  QStringLiteral("*.opus"),
        QStringLiteral("*.gsm"), QStringLiteral("*.flac"), QStringLiteral("*.m4a")};
    return patterns;
}

// The switch's unique id at the end of a name: "q-sales-126…-1795345569.1412.wav".
QString uniqueIdOf(const QString &fileName)
{
    static const QRegularExpression shape(
        QStringLiteral("(?:^|[^0-9])([0-9]{9,11}\\.[0-9]+)(?:[^0-9].*)?$"));
    QString name = fileName;
    name.truncate(name.lastIndexOf(u'.'));
    return shape.match(name).captured(1);
}

// cdr_csv has no header: one is put before it, so that the first line is data like the others.
CsvTable tableOf(const QString &text)
{
    CsvTable table = parseCsv(text);
    const bool named = table.columnOf({QStringLiteral("uniqueid")}) >= 0;
    if (named || table.header.size() <= userFieldColumn)
        return table;
    QStringList header;
    for (int column = 0; column < table.header.size(); ++column)
        header.append(column == uniqueIdColumn    ? QStringLiteral("uniqueid")
                      : column == userFieldColumn ? QStringLiteral("userfield")
                                                  : QStringLiteral("c%1").arg(column));
    table = parseCsv(header.join(u',') + u'\n' + text);
    for (CsvRow &row : table.rows)
        --row.line;
    for (LineNote &note : table.rejects)
        --note.line;
    return table;
}

QString baseName(const QString &path)
{
    return path.section(u'/', -1);
}

}

Result<std::vector<RecordingLink>> readCdr(const QString &path, RejectLog &rejects)
{
    const auto text = readTextFile(path);
    if (!text)
        return tl::unexpected<Problem>(text.error());
    const CsvTable table = tableOf(text->text);
    const int uid = table.columnOf({QStringLiteral("uniqueid")});
    const int user = table.columnOf({QStringLiteral("userfield"), QStringLiteral("recordingfile")});
    if (uid < 0 || user < 0)
        return fail(ProblemKind::Invalid,
                    QStringLiteral("%1 has no columns uniqueid and userfield").arg(path),
                    QStringLiteral("set loguniqueid and loguserfield in cdr.conf"));
    for (const LineNote &note : table.rejects)
        rejects.reject(path, note.line, note.reason, note.text.toUtf8());
    std::vector<RecordingLink> links;
    for (const CsvRow &row : table.rows) {
        if (!row.fields[user].isEmpty() && !row.fields[uid].isEmpty())
            links.push_back({row.fields[uid], row.fields[user], row.line});
    }
    return links;
}

Result<std::vector<RecordingLink>>
findRecordings(const QString &folder, const std::vector<RecordingLink> &fromCdr, RejectLog &rejects)
{
    if (!QFileInfo(folder).isDir())
        return fail(ProblemKind::Invalid, QStringLiteral("%1 is no folder").arg(folder));
    QHash<QString, QString> byName;
    for (const RecordingLink &link : fromCdr)
        byName.insert(baseName(link.path), link.callUid);
    QHash<QString, QFileInfo> longest;
    QDirIterator files(folder, soundFiles(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QString uid = byName.value(file.fileName(), uniqueIdOf(file.fileName()));
        if (uid.isEmpty())
            rejects.reject(file.filePath(), 0, QStringLiteral("no_unique_id"), {});
        else if (file.size() <= bareHeader)
            rejects.doubt(file.filePath(), 0, QStringLiteral("no_sound"), {});
        else if (!longest.contains(uid) || longest[uid].size() < file.size())
            longest.insert(uid, file);
    }
    std::vector<RecordingLink> links;
    for (auto file = longest.begin(); file != longest.end(); ++file)
        links.push_back({file.key(), file->canonicalFilePath(), 0});
    std::ranges::sort(links, {}, &RecordingLink::path);
    return links;
}

Result<LinkSummary> linkRecordings(const QString &target, const QString &switchName,
                                   const std::vector<RecordingLink> &links, const QString &source,
                                   RejectLog &rejects)
{
    LinkSummary summary;
    try {
        Connection connection = Connection::open(target, QStringLiteral("banzhang import"));
        const CallStore store;
        for (size_t from = 0; from < links.size(); from += callsAtOnce) {
            const std::span part(links.data() + from,
                                 std::min<size_t>(callsAtOnce, links.size() - from));
            QStringList uids;
            for (const RecordingLink &link : part)
                uids.append(link.callUid);
            const QHash<QString, QString> stored = store.recordingsOf(connection, switchName, uids);
            for (const RecordingLink &link : part) {
                const auto call = stored.constFind(link.callUid);
                if (call == stored.constEnd())
                    rejects.reject(source, link.line, QStringLiteral("no_call"),
                                   link.path.toUtf8());
                else if (*call == link.path)
                    ++summary.known;
                else
                    summary.linked +=
                        store.setRecording(connection, switchName, link.callUid, link.path);
            }
        }
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
    return summary;
}

}
