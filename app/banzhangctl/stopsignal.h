// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace banzhang {

// Calls `stop` in the event loop when the program is asked to end (SIGINT, SIGTERM, SIGHUP).
class StopSignal final : public QObject
{
public:
    explicit StopSignal(const std::function<void()> &stop, QObject *parent = nullptr);
};

}
