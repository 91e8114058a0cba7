// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/serveraddress.h"

namespace banzhang {

namespace {

struct Entry
{
    const char *key;
    QString ServerAddress::*member;
};

constexpr std::array entries{
    Entry{"server/host", &ServerAddress::host}, Entry{"server/port", &ServerAddress::port},
    Entry{"server/database", &ServerAddress::database}, Entry{"server/user", &ServerAddress::user},
    Entry{"server/tls", &ServerAddress::tls}};

}

ServerAddress ServerAddress::remembered(const Settings &settings)
{
    ServerAddress address;
    for (const auto &[key, member] : entries)
        address.*member = settings.ofDesk(QLatin1String(key), address.*member).toString();
    return address;
}

void ServerAddress::remember(Settings &settings) const
{
    for (const auto &[key, member] : entries)
        settings.setOfDesk(QLatin1String(key), this->*member);
}

}
