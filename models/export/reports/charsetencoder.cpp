// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charsetencoder.h"

#include <iconv.h>

namespace banzhang {

// Qt 6.4 knows no Chinese character set; libc does.
struct CharsetEncoder::Converter
{
    Converter() : handle(iconv_open("GB18030", "UTF-8")) {}
    ~Converter()
    {
        if (handle != iconv_t(-1))
            iconv_close(handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    const iconv_t handle;
};

CharsetEncoder::CharsetEncoder(CsvCharset charset)
    : m_converter(charset == CsvCharset::Gb18030 ? std::make_unique<Converter>() : nullptr)
{}

CharsetEncoder::~CharsetEncoder() = default;

QByteArray CharsetEncoder::mark() const
{
    return m_converter ? QByteArray() : QByteArrayLiteral("\xef\xbb\xbf");
}

QByteArray CharsetEncoder::encoded(const QString &text) const
{
    QByteArray utf8 = text.toUtf8();
    if (!m_converter)
        return utf8;
    QByteArray result(utf8.size() * 2 + 16, Qt::Uninitialized); // two bytes there are four here
    char *in = utf8.data();
    char *out = result.data();
    auto inLeft = size_t(utf8.size());
    auto outLeft = size_t(result.size());
    while (inLeft > 0 && iconv(m_converter->handle, &in, &inLeft, &out, &outLeft) == size_t(-1)) {
        if (outLeft < 4)
            break;
        *out++ = '?'; // what is no text
        --outLeft;
        ++in;
        --inLeft;
    }
    result.truncate(out - result.data());
    return result;
}

}
