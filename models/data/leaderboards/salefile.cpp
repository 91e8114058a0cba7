// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/salefile.h"

#include "common/tablefile.h"
#include "common/textfile.h"

namespace banzhang {
namespace {

template <class File, class Lines, class Table>
Result<File> readFile(const QString &path, const Lines &lines, const Table &table)
{
    if (const auto text = readTextFile(path); text && isJsonLines(text->text))
        return lines(text->text);
    return readTableFile(path).and_then(table);
}

}

Result<OrderFile> readOrderFile(const QString &path)
{
    return readFile<OrderFile>(path, &readOrderLines, &readOrders);
}

Result<ResultFile> readResultFile(const QString &path)
{
    return readFile<ResultFile>(path, &readResultLines, &readResults);
}

}
