// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfiles.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace banzhang {

// Text to bytes in a file's character set.
class CharsetEncoder final
{
public:
    explicit CharsetEncoder(CsvCharset charset);
    ~CharsetEncoder();
    CharsetEncoder(const CharsetEncoder &) = delete;
    CharsetEncoder &operator=(const CharsetEncoder &) = delete;

    [[nodiscard]] QByteArray mark() const; // at the file's very beginning
    [[nodiscard]] QByteArray encoded(const QString &text) const;

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter; // none for UTF-8
};

}
