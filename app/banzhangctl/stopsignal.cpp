// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace banzhang {

namespace {

int ends[2] = {-1, -1}; // a signal handler may do little more than write a byte

void tell(int)
{
    const char byte = 1;
    const ssize_t written = ::write(ends[0], &byte, 1);
    (void)written;
}

}

StopSignal::StopSignal(const std::function<void()> &stop, QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [stop, notifier] {
        notifier->setEnabled(false);
        stop();
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, tell);
}

}
