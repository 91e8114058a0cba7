// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrun.h"

#include <QStringList>

#include <optional>

namespace banzhang {

// How a command without a window comes to its centre.
struct CentreOptions
{
    std::optional<QString> server; // a connection URI; an empty one leaves all to the environment
    QString dataDir;               // of the embedded server; empty for the usual place
    bool wantsDemo = false;
};

// What `banzhang print` is to do.
struct PrintOptions
{
    enum class Deed { Report, List, Due } deed = Deed::Report;
    CentreOptions centre;
    ReportRequest request; // its scope is resolved by the names below
    QString team;
    QString agentNo;
    QString department;
    QString output;
    ReportFormat format = ReportFormat::Pdf;
    bool isGb18030 = false;
    bool isGrey = false;
    bool hasPaper = false; // else it is the site's
};

template <class Options>
struct Parsed
{
    std::optional<Options> options; // none: print `message` and end with `exitCode`
    QString message;
    int exitCode = 0;
};

// `arguments` begin with the program, then "print".
[[nodiscard]] Parsed<PrintOptions> parsePrintOptions(const QStringList &arguments);

struct VerifyOptions
{
    CentreOptions centre;
    QString file;
    QString language;
};
[[nodiscard]] Parsed<VerifyOptions> parseVerifyOptions(const QStringList &arguments);

// All reports of the catalogue, a line each.
[[nodiscard]] QString reportListText();

}
