// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QImage>

namespace banzhang {

// A logo as it is printed: no finer than paper shows. Null when it is none, or damaged.
[[nodiscard]] QImage logoImageOf(const QByteArray &logo);
// A file that is to become the logo. Invalid, in a sentence, when it cannot be read, is too large,
// no PNG, JPEG or SVG, or damaged.
[[nodiscard]] Result<QByteArray> readLogo(const QString &path);

}
