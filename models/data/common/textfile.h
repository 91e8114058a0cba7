// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

namespace banzhang {

// A text and the encoding it was found in.
struct DecodedText
{
    QString text;
    QString encoding; // "UTF-8", "UTF-16", "GB18030"
};

// UTF-8 with or without a mark, UTF-16 with a mark, else GB18030, as Chinese spreadsheets write it.
// Invalid when the bytes are none of these or are no text.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

// Reads and decodes a file. Invalid when it cannot be read.
[[nodiscard]] Result<DecodedText> readTextFile(const QString &path);

}
