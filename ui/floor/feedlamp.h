// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/uicontext.h"
#include "floor/floorsnapshot.h"

#include <QToolButton>

namespace banzhang {

// In the floor's head: how the sources are, in two words. A click opens their page.
class FeedLamp final : public QToolButton
{
    Q_OBJECT

public:
    explicit FeedLamp(const UiContext &ui, QWidget *parent = nullptr);

    void tell(const std::vector<FeedStatus> &feeds, const QDateTime &now);

private:
    const UiContext m_ui;
};

}
