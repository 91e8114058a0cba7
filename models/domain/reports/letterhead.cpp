// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterhead.h"

namespace banzhang {

LogoKind logoKindOf(const QByteArray &image)
{
    constexpr qsizetype svgProlog = 4096; // of comments and declarations
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return LogoKind::Png;
    if (image.startsWith("\xff\xd8\xff"))
        return LogoKind::Jpeg;
    return image.left(svgProlog).contains("<svg") ? LogoKind::Svg : LogoKind::None;
}

}
