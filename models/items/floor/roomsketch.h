// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/room.h"

#include <QObject>

namespace banzhang {

// A drawing under the hand: every stroke can be taken back, and nothing is saved until the whole
// is.
class RoomSketch final : public QObject
{
    Q_OBJECT

public:
    explicit RoomSketch(Room begun, QObject *parent = nullptr);

    [[nodiscard]] const Room &room() const { return m_steps[m_at].room; }
    // The drawing from which this one began.
    [[nodiscard]] const Room &begun() const { return m_begun; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] std::vector<RoomFault> faults() const { return faultsOf(room()); }

    // A stroke that changes nothing is none. `name` says what it was: "Move A-1-01".
    void stroke(const QString &name, const Room &after);
    void undo();
    void redo();
    [[nodiscard]] QString undoName() const; // empty when there is nothing to take back
    [[nodiscard]] QString redoName() const;

    // Somebody else saved a drawing meanwhile: the same strokes on top of that one. What was drawn
    // can be had back by undo().
    void rebase(const Room &fresh, const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Step
    {
        QString name; // of the stroke that led here
        Room room;
    };

    Room m_begun;
    std::vector<Step> m_steps;
    size_t m_at = 0;
};

}
