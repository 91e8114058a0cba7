// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tablefile.h"

#include "common/textfile.h"
#include "common/workbook.h"

#include <QFile>

namespace banzhang {

Result<CsvTable> readTableFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot read %1: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (isZip(bytes))
        return readWorkbook(bytes);
    return decodeText(bytes).map([](const DecodedText &text) { return parseCsv(text.text); });
}

}
