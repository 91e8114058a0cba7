// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/marker.h"

namespace banzhang {

// A marker with a number of its own, so that it stays the same one while it is changed.
struct NumberedMarker
{
    qint64 number = 0;
    Marker marker;

    bool operator==(const NumberedMarker &) const = default;
};

// The markers of a recording while they are worked on: every change can be taken back.
class MarkerBook
{
public:
    void reset(std::vector<Marker> markers); // nothing to undo afterwards
    qint64 add(const Marker &marker);        // gives its number
    // False, and nothing to undo, when there is no such marker or it is that already.
    bool change(qint64 number, const Marker &marker);
    bool remove(qint64 number);
    bool undo(); // false when there is nothing to undo
    bool redo();

    [[nodiscard]] const std::vector<NumberedMarker> &all() const { return m_all; } // by time
    [[nodiscard]] const std::vector<Marker> &markers() const { return m_markers; } // the same
    [[nodiscard]] const NumberedMarker *find(qint64 number) const;
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }
    // The next marker after, or the last one before a moment; nullptr when there is none.
    [[nodiscard]] const NumberedMarker *after(qint64 ms) const;
    [[nodiscard]] const NumberedMarker *before(qint64 ms) const;

private:
    using State = std::vector<NumberedMarker>;
    void remember();
    void settle();

    State m_all;
    std::vector<Marker> m_markers;
    std::vector<State> m_before;
    std::vector<State> m_after;
    qint64 m_lastNumber = 0;
};

}
