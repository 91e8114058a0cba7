// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "processcost.h"

#include <QJsonObject>
#include <QString>

namespace banzhang::bench {

class GuiWatch;

// A role's dialogue with the program that started it.
class Measuring final
{
public:
    explicit Measuring(GuiWatch &application) : m_application(application) {}

    // Says "ready", and lets the events run from the line "measure" to the line "end": what that
    // cost, and what memory the process has then.
    [[nodiscard]] QJsonObject run();
    static void tell(const QJsonObject &result);

private:
    void waitFor(const QByteArray &line);

    GuiWatch &m_application;
};

}
