// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetwords.h"

#include "common/durationtext.h"
#include "quality/answers.h"

#include <QCoreApplication>
#include <QStringList>

namespace banzhang {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SheetView)
};

// "2.50" becomes "2.5", "4.00" becomes "4".
QString hundredths(qint64 value)
{
    QString text = QString::number(value / 100.0, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString numeral(qsizetype number)
{
    const QStringList numerals =
        Words::tr("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "numerals of sections").split(u' ');
    return number <= numerals.size() ? numerals[number - 1] : QString::number(number);
}

}

QString scoreText(int score)
{
    const int tenths = (score + 5) / 10;
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

QString scoreText(int score, const Form &form)
{
    const bool misleads = form.gradeOf((score + 5) / 10 * 10) != form.gradeOf(score);
    return misleads ? exactScoreText(score) : scoreText(score);
}

QString exactScoreText(int score)
{
    return QString::number(score / 100.0, 'f', 2);
}

QString pointsText(qint64 points)
{
    return hundredths(points);
}

QString bonusText(qint64 points)
{
    if (points == 0)
        return QStringLiteral("0");
    return (points > 0 ? QStringLiteral("+") : QStringLiteral("−")) + hundredths(std::abs(points));
}

QString markText(qint64 ms)
{
    return durationText(ms / 1000);
}

QString sectionTitle(const Form &form, const FormSection &section)
{
    return Words::tr("%1. %2", "number and title of a section")
        .arg(numeral(form.numberOf(section.key).toInt()), section.title);
}

QString weightText(const Form &form, const FormSection &section)
{
    qint64 sum = 0;
    for (const FormSection &other : form.sections)
        sum += other.weight;
    if (section.weight <= 0 || sum <= 0)
        return {};
    // Tenths of a per cent, rounded half up.
    const qint64 tenths = (2000LL * section.weight + sum) / (2 * sum);
    return hundredths(tenths * 10) + u'%';
}

QString notApplicableWord()
{
    return Words::tr("N/A");
}

QString answerText(const FormItem &item, const QString &value)
{
    if (value == Answer::notApplicable)
        return notApplicableWord();
    const FormOption *option = item.option(value);
    return option ? option->title : value;
}

}
