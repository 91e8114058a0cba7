// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/textfile.h"

#include <QFile>
#include <QStringDecoder>

#include <iconv.h>

namespace banzhang {
namespace {

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// Qt 6.4 knows no Chinese encoding; libc does.
std::optional<QString> fromGb18030(QByteArray bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray result(bytes.size() * 3 + 16, Qt::Uninitialized); // four bytes there are four here
    char *in = bytes.data();
    char *out = result.data();
    auto inLeft = size_t(bytes.size());
    auto outLeft = size_t(result.size());
    const size_t converted = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (converted == size_t(-1) || inLeft > 0)
        return std::nullopt;
    result.truncate(out - result.data());
    return QString::fromUtf8(result);
}

bool isText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

bool startsWithUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    std::optional<QString> text;
    QString encoding = QStringLiteral("UTF-8");
    if (startsWithUtf16Mark(bytes)) {
        encoding = QStringLiteral("UTF-16");
        text = decoded(bytes, QStringConverter::Utf16);
    } else if (text = decoded(bytes, QStringConverter::Utf8); !text) {
        encoding = QStringLiteral("GB18030");
        text = fromGb18030(bytes);
    }
    if (!text || !isText(*text))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The file is no text in UTF-8 or GB18030."),
                    QStringLiteral("Save it as CSV in UTF-8."));
    return DecodedText{*text, encoding};
}

Result<DecodedText> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot read %1: %2").arg(path, file.errorString()));
    return decodeText(file.readAll());
}

}
