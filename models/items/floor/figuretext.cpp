// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figuretext.h"

#include "common/durationtext.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

constexpr qint64 longHundredths = 300LL * 100;

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::FigureText)
};

}

QString hundredthsText(qint64 hundredths)
{
    const int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return QString::number(double(hundredths) / 100.0, 'f', decimals);
}

QString figureText(FigureUnit unit, qint64 hundredths)
{
    switch (unit) {
    case FigureUnit::Seconds:
        return hundredths < longHundredths
                   ? FigureText::tr("%1 s", "seconds").arg(hundredthsText(hundredths))
                   : durationText((hundredths + 50) / 100);
    case FigureUnit::Percent: return hundredthsText(hundredths) + u'%';
    case FigureUnit::Count: break;
    }
    return hundredthsText(hundredths);
}

FigureUnit unitOf(const Appraisal &entry)
{
    return entry.metric ? unitOf(*entry.metric) : FigureUnit::Seconds;
}

}
