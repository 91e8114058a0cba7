// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/marker.h"
#include "quality/scoring.h"
#include "quality/sheet.h"
#include "quality/sheet/sheetview.h"

#include <QWidget>

class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace banzhang {

class AgentBar;
class PreviousSheets;
class ProsConsEdit;
class RecordingPlayer;

// One case on the desk: who it is, what was said (player, or the text of a chat), strengths and
// weaknesses, earlier sheets, and at the right the sheet. For scoring and for reading alike.
class SheetCase final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetCase(const UiContext &ui, QWidget *parent = nullptr);

    void open(const Sheet &sheet, const QString &reasonDetail);
    // Nothing is open: why, and what to do.
    void clear(const QString &title, const QString &line);
    // Another desk wrote too: what stands now.
    void setContent(const SheetContent &content);
    void setOthers(const QStringList &names);
    void setEarlier(const std::vector<EarlierSheet> &sheets);
    // The recording's place, or why there is none to hear.
    void setRecording(const QString &place);
    void refuseRecording(const QString &title, const QString &line);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString missingText() const; // "missing: 3.4, 4.1, strengths"; empty for nothing
    bool showMissing();                        // F4
    void focusSheet();
    void setFoot(QWidget *foot); // under the sheet
    [[nodiscard]] SheetView *sheetView() const { return m_view; }
    [[nodiscard]] RecordingPlayer *player() const { return m_player; }

Q_SIGNALS:
    void changed(const banzhang::SheetChange &change); // by hand
    void completenessChanged();
    void earlierSheetWanted(qint64 sheetId);
    void heard(); // the recording's first sound, once each time that one was set

private:
    [[nodiscard]] QWidget *buildMiddle();
    void addKeys();
    void onAnswered(const QString &key);
    void onMarkers(const std::vector<Marker> &markers);
    void showMarks(const std::vector<SheetMarker> &markers);
    void showContent(const Sheet &sheet);
    [[nodiscard]] qint64 idOf(const QString &item) const; // of the player's markers; 0 for none

    const UiContext m_ui;
    AgentBar *m_agent;
    RecordingPlayer *m_player;
    QPlainTextEdit *m_text;
    QStackedWidget *m_media;
    ProsConsEdit *m_sides;
    PreviousSheets *m_earlier;
    SheetView *m_view;
    QWidget *m_right;
    QSplitter *m_splitter;
    SheetHead m_head;
    QStringList m_items; // keys in the form's order
    bool m_isOpen = false;
    bool m_isHeard = false;
    bool m_isShowing = false; // what changes now is not the inspector's hand
};

}
