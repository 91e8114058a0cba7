// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as bytes. The values of a hundred thousand rows take many times the room of their text:
// rows become text by the thousand, and the bytes are those of the whole.
#include "reports/documentjson.h"
#include "reports/requestjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <functional>

namespace banzhang {
namespace {

using Take = std::function<void(const QByteArray &piece)>;

constexpr size_t rowsAtOnce = 1000;

template <class Json>
QByteArray compact(const Json &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReportChapter withoutRows(const ReportChapter &chapter)
{
    ReportChapter bare{chapter.code, chapter.number,    chapter.title, chapter.note,
                       {},           chapter.startsPage};
    bare.blocks.reserve(chapter.blocks.size());
    for (const ReportBlock &block : chapter.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            bare.blocks.emplace_back(ReportTable{
                table->code, table->columns, {}, table->empty, table->inAll, table->digest});
        else
            bare.blocks.push_back(block);
    }
    return bare;
}

void takeRows(const ReportTable &table, const Take &take)
{
    for (size_t from = 0; from < table.rows.size(); from += rowsAtOnce) {
        QByteArray text = compact(rowsJson(table, from, rowsAtOnce));
        text.chop(1); // its brackets
        take(from == 0 ? text.mid(1) : text.replace(0, 1, ","));
    }
}

// Behind the key, where an empty list stands, the list's content goes. Quotes within texts are
// escaped: only a key is found.
qsizetype insideOf(const QByteArray &json, const char *key, qsizetype from)
{
    const QByteArray empty = '"' + QByteArray(key) + "\":[]";
    return json.indexOf(empty, from) + empty.size() - 1;
}

// `bare`: the chapter without rows, and whatever else is to be left out.
void takeChapter(const ReportChapter &chapter, const ReportChapter &bare, const Take &take)
{
    const QByteArray text = compact(chapterJson(bare));
    qsizetype at = 0;
    for (const ReportBlock &block : chapter.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        const qsizetype inside = insideOf(text, "rows", at);
        take(text.mid(at, inside - at));
        takeRows(*table, take);
        at = inside;
    }
    take(text.mid(at));
}

}

QByteArray toJson(const ReportDocument &document)
{
    const QByteArray frame = compact(
        QJsonObject{{u"request"_qs, requestJson(document.request)},
                    {u"centre"_qs, document.centre},
                    {u"kind"_qs, document.kindTitle},
                    {u"title"_qs, document.title},
                    {u"state"_qs, document.state},
                    {u"provisional"_qs, document.isProvisional},
                    {u"zone"_qs, document.zone},
                    {u"snapshot_at"_qs, document.snapshotAt.toUTC().toString(Qt::ISODateWithMs)},
                    {u"parameters"_qs, document.parameters},
                    {u"chapters"_qs, QJsonArray()}});
    const qsizetype inside = insideOf(frame, "chapters", 0);
    QByteArray json = frame.left(inside);
    bool isFirst = true;
    for (const ReportChapter &chapter : document.chapters) {
        if (!isFirst)
            json += ',';
        isFirst = false;
        takeChapter(chapter, withoutRows(chapter),
                    [&json](const QByteArray &piece) { json += piece; });
    }
    return json + frame.mid(inside);
}

QString fingerprintOf(const ReportDocument &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &piece) { hash.addData(piece); };
    add(compact(questionJson(document.request)) + '\n');
    for (const ReportChapter &chapter : document.chapters) {
        takeChapter(chapter, figuresOf(withoutRows(chapter)), add);
        add("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

}
