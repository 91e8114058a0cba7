// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/recordingplayer.h"

#include "common/emptystate.h"
#include "quality/player/markertable.h"
#include "quality/player/playerparts.h"
#include "quality/player/playerwords.h"
#include "quality/player/transportbar.h"
#include "quality/player/waveformview.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace banzhang {
namespace {

bool isTextField(const QWidget *widget)
{
    return widget != nullptr
           && (widget->inherits("QLineEdit") || widget->inherits("QTextEdit")
               || widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractSpinBox"));
}

}

RecordingPlayer::RecordingPlayer(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<PlayerParts>(ui))
{
    setObjectName(QStringLiteral("recordingPlayer"));
    build();
    connectDeck();
    connectWidgets();
    addActions();
    restoreListening();
    refresh();
}

RecordingPlayer::~RecordingPlayer()
{
    // The focus leaves while only a QWidget is left of it.
    disconnect(qApp, nullptr, this, nullptr);
}

void RecordingPlayer::build()
{
    PlayerParts &parts = *m_parts;
    parts.stage = new QStackedWidget(this);
    parts.view = new WaveformView(parts.ui, parts.deck, parts.stage);
    parts.stage->setFixedHeight(parts.view->height());
    parts.empty = new EmptyState(parts.ui, QStringLiteral("ear"), tr("No recording is chosen"),
                                 tr("Choose a case: its recording appears here."));
    parts.loading = new EmptyState(parts.ui, QStringLiteral("refresh"), {}, {});
    parts.failed = new EmptyState(parts.ui, QStringLiteral("warn"), {}, {});
    parts.refused = new EmptyState(parts.ui, QStringLiteral("lock"), {}, {});
    auto *again = parts.failed->addButton(tr("Try again"));
    again->setObjectName(QStringLiteral("tryAgain"));
    connect(again, &QPushButton::clicked, this, [this] { m_parts->deck.open(m_parts->source); });
    for (EmptyState *card : {parts.empty, parts.loading, parts.failed, parts.refused}) {
        card->layout()->setContentsMargins(24, 8, 24, 8);
        parts.stage->addWidget(card);
    }
    parts.stage->addWidget(parts.view);
    parts.bar = new TransportBar(parts.ui, parts.deck, this);
    parts.table = new MarkerTable(parts.ui, parts.model, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.stage);
    layout->addWidget(parts.bar);
    layout->addWidget(parts.table, 1);
    setFocusProxy(parts.view);
}

void RecordingPlayer::connectDeck()
{
    PlayerParts &parts = *m_parts;
    connect(&parts.deck, &RecordingDeck::stateChanged, this, &RecordingPlayer::refresh);
    connect(&parts.deck, &RecordingDeck::stateChanged, this, &RecordingPlayer::stateChanged);
    connect(&parts.deck, &RecordingDeck::playingChanged, parts.bar, &TransportBar::refresh);
    connect(&parts.deck, &RecordingDeck::playingChanged, this, &RecordingPlayer::stateChanged);
    connect(&parts.deck, &RecordingDeck::listeningChanged, parts.bar, &TransportBar::refresh);
    connect(&parts.deck, &RecordingDeck::listeningChanged, parts.view,
            qOverload<>(&QWidget::update));
    connect(&parts.deck, &RecordingDeck::waveformGrew, parts.view, &WaveformView::refresh);
    connect(&parts.deck, &RecordingDeck::waveformGrew, parts.bar, &TransportBar::refresh);
    connect(&parts.deck, &RecordingDeck::positionChanged, this, [this](qint64 ms) {
        m_parts->view->moveHead(ms);
        m_parts->bar->refreshPosition();
        Q_EMIT positionChanged(ms);
    });
    connect(&parts.deck, &RecordingDeck::played, this, &RecordingPlayer::played);
    connect(&parts.deck, &RecordingDeck::pausePointReached, this, [this](qint64 ms) {
        if (const NumberedMarker *point = m_parts->book.before(ms + 2))
            m_parts->table->choose(point->number);
    });
}

void RecordingPlayer::connectWidgets()
{
    PlayerParts &parts = *m_parts;
    connect(parts.view, &WaveformView::seekWanted, this, &RecordingPlayer::seek);
    connect(parts.view, &WaveformView::markerPressed, this, &RecordingPlayer::playMarker);
    connect(parts.view, &WaveformView::markerMoved, this, &RecordingPlayer::moveMarker);
    connect(parts.view, &WaveformView::selectionChanged, this, [this] {
        const auto &selection = m_parts->view->selection();
        if (m_parts->deck.loop() && selection)
            m_parts->deck.setLoop(selection);
    });
    connect(parts.bar, &TransportBar::wanted, this, &RecordingPlayer::perform);
    connect(parts.bar, &TransportBar::speedWanted, this, &RecordingPlayer::setSpeed);
    connect(parts.bar, &TransportBar::volumeWanted, this, [this](double volume) {
        Listening listening = m_parts->deck.listening();
        listening.volume = volume;
        changeListening(listening);
    });
    connect(parts.bar, &TransportBar::hearWanted, this, [this](Hear hear) {
        Listening listening = m_parts->deck.listening();
        listening.hear = hear;
        changeListening(listening);
    });
    connect(parts.table, &MarkerTable::playWanted, this, &RecordingPlayer::playMarker);
    connect(parts.table, &MarkerTable::removeWanted, this, [this](qint64 number) {
        if (!m_parts->isReadOnly && m_parts->book.remove(number))
            publishMarkers();
    });
    connect(parts.table, &MarkerTable::chosenChanged, parts.view, &WaveformView::setCurrentMarker);
    connect(&parts.model, &MarkerModel::textWritten, this,
            [this](qint64 number, const QString &text) {
                const NumberedMarker *known = m_parts->book.find(number);
                if (known == nullptr)
                    return;
                Marker marker = known->marker;
                marker.text = text;
                if (m_parts->book.change(number, marker))
                    publishMarkers();
            });
}

void RecordingPlayer::addActions()
{
    for (const PlayerKey &each : playerKeys()) {
        auto *action = new QAction(this);
        action->setShortcut(each.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setAutoRepeat(repeats(each.deed));
        const PlayerDeed deed = each.deed;
        connect(action, &QAction::triggered, this, [this, deed] { perform(deed); });
        addAction(action);
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { letFieldsType(now); });
}

// Space, arrows and letters belong to the field in which somebody writes.
void RecordingPlayer::letFieldsType(QWidget *focus)
{
    for (QAction *action : actions())
        action->setEnabled(!isTextField(focus));
}

QList<QAction *> RecordingPlayer::keyActions() const
{
    return actions();
}

bool RecordingPlayer::takeKey(const QKeyEvent &event)
{
    if (isTextField(QApplication::focusWidget()))
        return false;
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    for (const PlayerKey &each : playerKeys()) {
        if (each.key == QKeySequence(pressed))
            return event.isAutoRepeat() && !repeats(each.deed) ? true : perform(each.deed);
    }
    return false;
}

// Escape takes the selection away; without one it is for whoever is around us.
void RecordingPlayer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->view->selection())
        m_parts->view->setSelection(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void RecordingPlayer::refresh()
{
    PlayerParts &parts = *m_parts;
    parts.bar->refresh();
    switch (parts.deck.state()) {
    case State::Empty: parts.stage->setCurrentWidget(parts.empty); break;
    case State::Loading:
        parts.loading->setText(
            parts.deck.percentFetched() < 0
                ? tr("Opening the recording…")
                : tr("Fetching the recording, %1 %").arg(parts.deck.percentFetched()),
            tr("The sheet can be filled in meanwhile."));
        parts.stage->setCurrentWidget(parts.loading);
        break;
    case State::Failed: {
        const PlayerWords words =
            wordsOf(parts.deck.fault(), parts.source, parts.deck.faultDetail());
        parts.failed->setText(words.title, words.line);
        parts.stage->setCurrentWidget(parts.failed);
        break;
    }
    case State::Refused: parts.stage->setCurrentWidget(parts.refused); break;
    case State::Ready: parts.stage->setCurrentWidget(parts.view); break;
    }
}

void RecordingPlayer::open(const QString &pathOrUrl)
{
    m_parts->source = pathOrUrl;
    m_parts->deck.open(pathOrUrl);
    showMarkers();
}

void RecordingPlayer::closeRecording()
{
    m_parts->source.clear();
    m_parts->view->setHolds({});
    setMarkers({});
    m_parts->deck.close();
}

void RecordingPlayer::refuse(const QString &title, const QString &line)
{
    m_parts->refused->setText(title, line);
    m_parts->deck.refuse();
}

void RecordingPlayer::setReadOnly(bool isReadOnly)
{
    m_parts->isReadOnly = isReadOnly;
    m_parts->table->setReadOnly(isReadOnly);
    m_parts->bar->setReadOnly(isReadOnly);
    m_parts->view->setReadOnly(isReadOnly);
}

void RecordingPlayer::setItemNames(const QHash<qint64, QString> &names)
{
    m_parts->model.setItemNames(names);
}

void RecordingPlayer::setHolds(std::vector<RecordingStretch> holds)
{
    m_parts->view->setHolds(std::move(holds));
}

void RecordingPlayer::setAgentOnRight(bool isOnRight)
{
    m_parts->view->setAgentOnRight(isOnRight);
    m_parts->bar->setAgentOnRight(isOnRight);
}

RecordingPlayer::State RecordingPlayer::state() const
{
    return m_parts->deck.state();
}

bool RecordingPlayer::isPlaying() const
{
    return m_parts->deck.isPlaying();
}

qint64 RecordingPlayer::position() const
{
    return m_parts->deck.position();
}

qint64 RecordingPlayer::duration() const
{
    return m_parts->deck.duration();
}

}
