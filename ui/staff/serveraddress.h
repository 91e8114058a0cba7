// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"

#include <QString>

namespace banzhang {

// Where to sign in, and as whom. Several hosts stand with commas between, and so do their ports.
// The password is never written anywhere.
struct ServerAddress
{
    QString host;
    QString port = QStringLiteral("5432");
    QString database = QStringLiteral("banzhang");
    QString user;
    QString password;
    QString tls = QStringLiteral("verify-full"); // libpq's sslmode

    bool operator==(const ServerAddress &) const = default;

    [[nodiscard]] static ServerAddress remembered(const Settings &settings);
    void remember(Settings &settings) const;
};

}
