// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterheadstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {

std::optional<Letterhead> LetterheadStore::read(Connection &connection, int known) const
{
    Rows row = connection.query(QStringLiteral("reports/get_letterhead"), {{"revision", known}});
    if (!row.next())
        return std::nullopt;
    Letterhead one;
    one.head = row.text("head");
    one.foot = row.text("foot");
    one.paper = row.text("paper") == u"A3" ? PaperSize::A3 : PaperSize::A4;
    one.marginsMm = QMarginsF(row.real("left_mm"), row.real("top_mm"), row.real("right_mm"),
                              row.real("bottom_mm"));
    one.logo = QByteArray::fromBase64(row.text("logo").toLatin1());
    one.revision = int(row.integer("revision"));
    return one;
}

int LetterheadStore::save(Connection &connection, const Letterhead &letterhead) const
{
    const QMarginsF &margins = letterhead.marginsMm;
    const QJsonObject fields{{u"head"_qs, letterhead.head},
                             {u"foot"_qs, letterhead.foot},
                             {u"paper"_qs, letterhead.paper == PaperSize::A3 ? u"A3"_qs : u"A4"_qs},
                             {u"left_mm"_qs, margins.left()},
                             {u"top_mm"_qs, margins.top()},
                             {u"right_mm"_qs, margins.right()},
                             {u"bottom_mm"_qs, margins.bottom()}};
    Rows row = connection.query(
        QStringLiteral("reports/save_letterhead"),
        {{"revision", letterhead.revision},
         {"fields", QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))},
         {"logo", QString::fromLatin1(letterhead.logo.toBase64())}});
    row.next();
    return int(row.integer("revision"));
}

}
