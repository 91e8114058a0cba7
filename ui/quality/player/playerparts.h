// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/markerbook.h"
#include "quality/markermodel.h"
#include "quality/player/peakcache.h"
#include "quality/player/recordingdeck.h"

class QStackedWidget;

namespace banzhang {

class EmptyState;
class MarkerTable;
class TransportBar;
class WaveformView;

// What a RecordingPlayer is made of; the widgets belong to it.
struct PlayerParts
{
    explicit PlayerParts(const UiContext &context)
        : ui(context), deck(makeAudioSink, PeakCache::usualFolder())
    {}

    const UiContext ui;
    RecordingDeck deck;
    MarkerBook book;
    MarkerModel model;
    QString source; // that was last opened
    QStackedWidget *stage = nullptr;
    EmptyState *empty = nullptr;
    EmptyState *loading = nullptr;
    EmptyState *failed = nullptr;
    EmptyState *refused = nullptr;
    WaveformView *view = nullptr;
    TransportBar *bar = nullptr;
    MarkerTable *table = nullptr;
    bool isReadOnly = false;
};

}
