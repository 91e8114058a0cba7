// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/marker.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;

namespace banzhang {

enum class PlayerDeed;
struct Listening;
struct PlayerParts;

// A stretch of a recording in milliseconds, its end not included.
struct RecordingStretch
{
    qint64 fromMs = 0;
    qint64 untilMs = 0;

    [[nodiscard]] bool isEmpty() const { return untilMs <= fromMs; }
    bool operator==(const RecordingStretch &) const = default;
};

// The recording of the case that is scored: waveform, transport and the table of its markers. It
// knows no database: who embeds it says what to open and keeps the markers. It never plays by
// itself (V4). All times are milliseconds of the recording, not of the clock.
//
// Keys: playerkeys.h. They work while the focus is inside the player. Whoever wants them to work
// while the hand stays on the sheet adds keyActions() to the widget that holds both, or calls
// takeKey() from there; a text field keeps its letters either way.
class RecordingPlayer final : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Empty,   // nothing is chosen
        Loading, // nothing to hear yet
        Ready,   // can play; more may still be coming
        Failed,  // missing, broken or of an unknown kind; a sentence says which
        Refused  // whoever embeds it says why
    };

    explicit RecordingPlayer(const UiContext &ui, QWidget *parent = nullptr);
    ~RecordingPlayer() override;

    // A path, a file: URL or an http(s): URL. Comes back at once, the rest happens in the
    // background. An empty one is closeRecording().
    void open(const QString &pathOrUrl);
    void closeRecording(); // back to Empty, markers gone
    // Nothing may be heard: `title` says what, `line` why and what to do. Both translated.
    void refuse(const QString &title, const QString &line);

    // Replaces all markers; undo starts anew. Emits nothing.
    void setMarkers(std::vector<Marker> markers);
    [[nodiscard]] const std::vector<Marker> &markers() const; // by time
    // At the play head, or over the selected stretch; can be undone.
    void addMarker(MarkerKind kind, const QString &text = {}, qint64 itemId = 0);
    void setReadOnly(bool isReadOnly); // published sheets: markers can be heard, not changed
    // How items are called in the markers' table: "5.2". Markers of others show nothing.
    void setItemNames(const QHash<qint64, QString> &names);
    // Where the caller was on hold: hatched in the waveform.
    void setHolds(std::vector<RecordingStretch> holds);
    // Recordings of two channels have the agent on the left one unless this says otherwise.
    void setAgentOnRight(bool isOnRight);

    void play();
    void pause();
    void playFrom(qint64 ms);
    bool playMarkerOf(qint64 itemId); // from the item's next marker; false when it has none
    void seek(qint64 ms);
    // The key's deed, when it is one of the player's and its time has come.
    bool takeKey(const QKeyEvent &event);
    [[nodiscard]] QList<QAction *> keyActions() const;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] qint64 position() const; // ms, what is heard now
    [[nodiscard]] qint64 duration() const; // ms, what is known so far

Q_SIGNALS:
    // By the user's hand, or by addMarker(); never by setMarkers().
    void markersChanged(const std::vector<banzhang::Marker> &markers);
    void markerChosen(const banzhang::Marker &marker); // its item may be shown
    void positionChanged(qint64 ms);
    // A stretch that was heard without a break, when it ends: for the audit of who heard what.
    void played(qint64 fromMs, qint64 toMs);
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectDeck();
    void connectWidgets();
    void addActions();
    void letFieldsType(QWidget *focus);
    void refresh();
    void publishMarkers(); // a change by hand
    void showMarkers();
    void playMarker(qint64 number);
    void goToMarker(bool isForward);
    void moveMarker(qint64 number, qint64 ms);
    bool stepMarker(qint64 ms);    // the chosen one; false when none is
    bool perform(PlayerDeed deed); // false: not now
    bool performSound(PlayerDeed deed);
    bool performMarker(PlayerDeed deed);
    void toggleLoop();
    void setSpeed(double speed);
    void changeListening(const Listening &listening);
    void restoreListening();

    const std::unique_ptr<PlayerParts> m_parts;
};

}
