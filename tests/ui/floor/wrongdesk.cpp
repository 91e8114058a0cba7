// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrongdesk.h"

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <ctime>

namespace {

std::atomic<int> wrongBy = 0;

}

// The program's own definitions come before those of the C library, for Qt's libraries too.
extern "C" int clock_gettime(clockid_t id, timespec *time) noexcept
{
    const auto result = int(syscall(SYS_clock_gettime, id, time));
    if (result == 0 && id == CLOCK_REALTIME)
        time->tv_sec += wrongBy;
    return result;
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

namespace banzhang::test {

WrongDesk::WrongDesk(int seconds)
{
    wrongBy = seconds;
}

WrongDesk::~WrongDesk()
{
    wrongBy = 0;
}

}
