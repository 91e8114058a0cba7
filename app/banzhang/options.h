// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themesource.h"
#include "staff/staffaccount.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace banzhang {

// What the command line asks for.
struct Options
{
    bool wantsDemo = false;
    std::optional<Post> as;        // whose post the demo is entered in; else the person chooses
    std::optional<QString> server; // a connection URI; an empty one leaves all to the environment
    QString dataDir;               // of the embedded server; empty for the usual place
    std::optional<QString> tour;   // folder for the pictures
    QString pane;                  // the tour's only one; empty for all
    QString at;                    // an appeal link to begin with
    QString language;              // "zh_CN", "zh_TW", "en"; empty for the remembered one
    std::optional<QString> wallboard; // the board that a television shows, instead of the console
    std::optional<ThemeChoice> theme;
    QSize size;       // of the window; invalid for the remembered one
    double scale = 0; // 0 for the remembered one
};

struct ParsedOptions
{
    std::optional<Options> options; // none: print `message` and end with `exitCode`
    QString message;
    int exitCode = 0;
};

[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments);

}
