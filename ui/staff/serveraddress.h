// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"

#include <QString>

namespace banzhang {

// Where to sign in, and as whom. The password is never written anywhere.
struct ServerAddress
{
    QString host;
    int port = 5432;
    QString database = QStringLiteral("banzhang");
    QString user;
    QString password;
    QString tls = QStringLiteral("verify-full"); // libpq's sslmode
    QString rest; // further keywords of the URI that it came from, as they stood

    bool operator==(const ServerAddress &) const = default;

    // The keyword string for the data layer, every value quoted.
    [[nodiscard]] QString target() const;

    // What a URI "postgresql://user@host:port/database?sslmode=…" says; what it leaves open keeps
    // the defaults. Several hosts stay together in `host`, with their ports.
    [[nodiscard]] static ServerAddress fromUri(const QString &uri);

    [[nodiscard]] static ServerAddress remembered(const Settings &settings);
    void remember(Settings &settings) const;
};

}
