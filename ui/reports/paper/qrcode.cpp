// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace banzhang {

QrCode qrCodeOf(const QByteArray &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    QrCode made;
    if (!code)
        return made;
    made.size = code->width;
    const size_t modules = size_t(code->width) * size_t(code->width);
    made.dark.reserve(modules);
    for (size_t i = 0; i < modules; ++i)
        made.dark.push_back((code->data[i] & 1) != 0);
    return made;
}

}
