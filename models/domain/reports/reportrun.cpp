// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrun.h"

namespace banzhang {

QString codeOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Screen: return u"screen"_qs;
    case ReportFormat::Print: return u"print"_qs;
    case ReportFormat::Pdf: return u"pdf"_qs;
    case ReportFormat::Xlsx: return u"xlsx"_qs;
    case ReportFormat::Csv: return u"csv"_qs;
    }
    return {};
}

std::optional<ReportFormat> reportFormatFromCode(const QString &code)
{
    for (const ReportFormat format : {ReportFormat::Screen, ReportFormat::Print, ReportFormat::Pdf,
                                      ReportFormat::Xlsx, ReportFormat::Csv}) {
        if (codeOf(format) == code)
            return format;
    }
    return std::nullopt;
}

}
