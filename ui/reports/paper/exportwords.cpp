// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/exportwords.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportFile)
};

}

ReportFileWords reportFileWords()
{
    ReportFileWords words;
    words.about = Words::tr("About");
    words.keyFigures = Words::tr("Key figures");
    words.title = Words::tr("Report");
    words.centre = Words::tr("Centre");
    words.kind = Words::tr("Kind");
    words.state = Words::tr("State");
    words.parameters = Words::tr("Parameters");
    words.zone = Words::tr("Time zone");
    words.snapshot = Words::tr("Figures as of");
    words.run = Words::tr("Run");
    words.fingerprint = Words::tr("Fingerprint (SHA-256)");
    words.version = Words::tr("Program");
    words.chapter = Words::tr("Chapter");
    words.figure = Words::tr("Figure");
    words.value = Words::tr("Value");
    words.before = Words::tr("Period before");
    words.yearBefore = Words::tr("Year before");
    words.target = Words::tr("Target");
    words.light = Words::tr("Target met");
    words.atLeast = Words::tr("at least");
    words.atMost = Words::tr("at most");
    words.met = Words::tr("met");
    words.near = Words::tr("nearly");
    words.missed = Words::tr("missed");
    words.category = Words::tr("Category");
    words.runningShare = Words::tr("Running share");
    words.cancelled = Words::tr("The report was cancelled. No file was left.");
    words.notWritten = Words::tr("%1 could not be written: %2. Nothing was left there.");
    return words;
}

}
