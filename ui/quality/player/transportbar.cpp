// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/transportbar.h"

#include "common/durationtext.h"
#include "common/icons.h"
#include "quality/player/markerglyph.h"
#include "quality/player/recordingdeck.h"
#include "quality/player/volumeslider.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace banzhang {
namespace {

constexpr int firstHeight = 40;
constexpr int secondHeight = 32;
constexpr int leastForWords = 660;
constexpr int speedWidth = 72;
constexpr int volumeWidth = 80;
constexpr int quartersFrom = 2; // of the speed: 0.5 to 3
constexpr int quartersUntil = 12;

QHBoxLayout *rowOf(QWidget *row, int height)
{
    row->setFixedHeight(height);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    return layout;
}

QString withKey(const QString &text, PlayerDeed deed)
{
    return QStringLiteral("%1 (%2)").arg(text, keyText(deed));
}

}

QString speedText(double speed)
{
    return QString::number(speed, 'g', 3) + QChar(0x00D7);
}

QString positionText(qint64 ms)
{
    return durationText(ms / 1000) + u'.' + QString::number(ms % 1000 / 100);
}

TransportBar::TransportBar(const UiContext &ui, const RecordingDeck &deck, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_deck(deck), m_play(new QPushButton(this)),
      m_position(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_duration(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_speed(new QComboBox(this)), m_hear(new QButtonGroup(this)),
      m_volume(new VolumeSlider(ui, this)),
      m_note(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("transport"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildFirstRow());
    layout->addWidget(buildSecondRow());
    connect(&ui.themes, &ThemeSource::changed, this, &TransportBar::refreshIcons);
    refreshIcons();
    refresh();
    refreshPosition();
}

QToolButton *TransportBar::addTool(const QString &name, const QString &icon, PlayerDeed deed,
                                   const QString &text, bool isSwitch)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon, m_ui.themes));
    button->setToolTip(withKey(text, deed));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedSize(28, 28);
    button->setCheckable(isSwitch);
    connect(button, &QToolButton::clicked, this, [this, deed] { Q_EMIT wanted(deed); });
    return button;
}

QPushButton *TransportBar::addMark(const QString &name, MarkerKind kind, PlayerDeed deed,
                                   const QString &what)
{
    auto *button = addSwitch(name, deed, {}, what);
    button->setCheckable(false);
    button->setProperty("small", true);
    m_marks.emplace_back(kind, button);
    return button;
}

QPushButton *TransportBar::addSwitch(const QString &name, PlayerDeed deed, const QString &text,
                                     const QString &what)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setToolTip(withKey(what, deed));
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::NoFocus);
    button->setProperty("keyCap", keyOf(deed).toString());
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT wanted(deed); });
    return button;
}

QWidget *TransportBar::buildFirstRow()
{
    auto *row = new QWidget(this);
    auto *layout = rowOf(row, firstHeight);
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setFocusPolicy(Qt::NoFocus);
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT wanted(PlayerDeed::PlayPause); });
    m_position->setObjectName(QStringLiteral("position"));
    m_duration->setObjectName(QStringLiteral("duration"));
    buildSpeeds();
    layout->addWidget(m_play);
    layout->addWidget(addTool(QStringLiteral("back"), QStringLiteral("back5"), PlayerDeed::Back,
                              tr("5 seconds back")));
    layout->addWidget(addTool(QStringLiteral("forward"), QStringLiteral("fwd5"),
                              PlayerDeed::Forward, tr("5 seconds on")));
    layout->addSpacing(4);
    layout->addWidget(m_position);
    layout->addWidget(m_duration);
    layout->addSpacing(4);
    layout->addWidget(m_speed);
    m_loop = addTool(QStringLiteral("loop"), QStringLiteral("loop"), PlayerDeed::Loop,
                     tr("Repeat the selected stretch, else the last 5 seconds"), true);
    layout->addWidget(m_loop);
    layout->addStretch();
    layout->addWidget(addMark(QStringLiteral("markPraise"), MarkerKind::Praise,
                              PlayerDeed::MarkPraise, tr("Mark praise here")));
    layout->addWidget(addMark(QStringLiteral("markFault"), MarkerKind::Fault, PlayerDeed::MarkFault,
                              tr("Mark a fault here")));
    layout->addWidget(addMark(QStringLiteral("markPause"), MarkerKind::PausePoint,
                              PlayerDeed::MarkPausePoint,
                              tr("Mark a pause point here: playing stops at it")));
    row->setMinimumWidth(1); // it gives way before the region does
    fit();
    return row;
}

// Where it is narrow the marks are their glyph and key, and the wedge says by itself what it does.
void TransportBar::fit()
{
    const QString words[] = {tr("Praise", "a button: mark it"), tr("Fault", "a button: mark it"),
                             tr("Pause", "a button: mark it")};
    for (size_t place = 0; place < m_marks.size(); ++place)
        m_marks[place].second->setText(m_isNarrow ? QString() : words[place]);
    m_play->setProperty("keyCap",
                        m_isNarrow ? QVariant() : keyOf(PlayerDeed::PlayPause).toString());
    m_play->setIcon(m_play->icon()); // its size is asked for anew
}

void TransportBar::buildSpeeds()
{
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed; the pitch stays (%1 slower, %2 faster, %3 as recorded)")
                            .arg(keyText(PlayerDeed::Slower), keyText(PlayerDeed::Faster),
                                 keyText(PlayerDeed::UsualSpeed)));
    m_speed->setFocusPolicy(Qt::NoFocus);
    m_speed->setFixedWidth(speedWidth);
    for (int quarters = quartersFrom; quarters <= quartersUntil; ++quarters)
        m_speed->addItem(speedText(quarters / 4.0), quarters / 4.0);
    connect(m_speed, qOverload<int>(&QComboBox::activated), this,
            [this](int at) { Q_EMIT speedWanted(m_speed->itemData(at).toDouble()); });
}

QWidget *TransportBar::buildSecondRow()
{
    auto *row = new QWidget(this);
    auto *layout = rowOf(row, secondHeight);
    buildChannels(row);
    buildVolume();
    m_level = addSwitch(QStringLiteral("level"), PlayerDeed::Level, tr("Even out"),
                        tr("Make both sides equally loud"));
    m_skip = addSwitch(QStringLiteral("skipSilence"), PlayerDeed::SkipSilence, tr("Skip silence"),
                       tr("Leave out silence of more than a second"));
    for (QPushButton *button : {m_level, m_skip})
        button->setProperty("small", true);
    m_note->setObjectName(QStringLiteral("playerNote"));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_channels);
    layout->addWidget(m_level);
    layout->addWidget(m_skip);
    auto *loudness = new QLabel(row);
    loudness->setObjectName(QStringLiteral("loudness"));
    layout->addSpacing(4);
    layout->addWidget(loudness);
    layout->addWidget(m_volume);
    layout->addWidget(m_note, 1);
    layout->addWidget(addTool(QStringLiteral("zoomOut"), QStringLiteral("zout"),
                              PlayerDeed::ZoomOut, tr("Show more of the recording")));
    layout->addWidget(addTool(QStringLiteral("zoomIn"), QStringLiteral("zin"), PlayerDeed::ZoomIn,
                              tr("Show less, but larger")));
    return row;
}

void TransportBar::buildChannels(QWidget *parent)
{
    m_channels = new QWidget(parent);
    auto *layout = new QHBoxLayout(m_channels);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const struct
    {
        Hear hear;
        const char *name;
        QString text;
    } choices[] = {{Hear::Both, "hearBoth", tr("Both", "sides of a call are heard")},
                   {Hear::First, "hearAgent", tr("Agent", "alone is heard")},
                   {Hear::Second, "hearCustomer", tr("Customer", "alone is heard")}};
    int place = 0;
    for (const auto &choice : choices) {
        auto *button = new QPushButton(choice.text, m_channels);
        button->setObjectName(QLatin1String(choice.name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setProperty("segment", ++place);
        button->setProperty("small", true);
        button->setToolTip(withKey(tr("Who is heard"), PlayerDeed::Channels));
        layout->addWidget(button);
        m_hear->addButton(button, int(choice.hear));
    }
    connect(m_hear, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT hearWanted(otherWay(Hear(id))); });
}

// The buttons say who, the sound is asked for a channel.
Hear TransportBar::otherWay(Hear hear) const
{
    if (!m_isAgentOnRight || hear == Hear::Both)
        return hear;
    return hear == Hear::First ? Hear::Second : Hear::First;
}

void TransportBar::setAgentOnRight(bool isOnRight)
{
    m_isAgentOnRight = isOnRight;
    refresh();
}

void TransportBar::buildVolume()
{
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(
        tr("Volume (%1, %2)").arg(keyText(PlayerDeed::Quieter), keyText(PlayerDeed::Louder)));
    m_volume->setFocusPolicy(Qt::NoFocus);
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(volumeWidth);
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT volumeWanted(value / 100.0); });
}

void TransportBar::refreshIcons()
{
    for (const auto &mark : m_marks)
        mark.second->setIcon(markerIcon(mark.first, m_ui.theme(), devicePixelRatioF()));
    findChild<QLabel *>(QStringLiteral("loudness"))
        ->setPixmap(iconPixmap(QStringLiteral("vol"), 16, m_ui.theme().text2, devicePixelRatioF()));
}

void TransportBar::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refresh();
}

void TransportBar::refresh()
{
    const bool canPlay = m_deck.state() == RecordingPlayer::State::Ready;
    setEnabled(canPlay);
    const bool isPlaying = m_deck.isPlaying();
    m_play->setIcon(
        themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"), m_ui.themes));
    const QString deed = isPlaying ? tr("Stop playing") : tr("Play");
    m_play->setToolTip(withKey(deed, PlayerDeed::PlayPause));
    m_play->setAccessibleName(deed);
    m_play->setProperty("on", isPlaying);
    const Listening &listening = m_deck.listening();
    m_speed->setCurrentIndex(int(std::lround(listening.speed * 4)) - quartersFrom);
    m_loop->setChecked(m_deck.loop().has_value());
    m_channels->setVisible(m_deck.sound().format.channels == 2);
    m_hear->button(int(otherWay(listening.hear)))->setChecked(true);
    m_level->setChecked(listening.isLevelled);
    m_skip->setChecked(listening.skipsSilence);
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(int(std::lround(listening.volume * 100)));
    for (const auto &mark : m_marks)
        mark.second->setEnabled(canPlay && !m_isReadOnly);
    showNotes();
    refreshPosition();
}

// Cut where there is no room for it; the tool tip has it whole.
void TransportBar::showNotes()
{
    const bool canPlay = m_deck.state() == RecordingPlayer::State::Ready;
    const QString all = canPlay ? notes().join(QStringLiteral(" · ")) : QString();
    m_note->setToolTip(all);
    m_note->setText(m_note->fontMetrics().elidedText(all, Qt::ElideRight, m_note->width()));
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_isNarrow, width() < leastForWords) != m_isNarrow)
        fit();
    layout()->activate();
    showNotes();
}

// What is not as usual, in few words.
QStringList TransportBar::notes() const
{
    QStringList notes;
    if (!m_deck.isComplete())
        notes << (m_deck.percentFetched() >= 0 ? tr("Loading, %1 %").arg(m_deck.percentFetched())
                                               : tr("Loading…"));
    else if (m_deck.sound().isCutOff)
        notes << tr("Cut off at the end");
    if (m_deck.isSilent())
        notes << tr("No sound device");
    return notes;
}

void TransportBar::refreshPosition()
{
    m_position->setText(positionText(m_deck.position()));
    m_duration->setText(QStringLiteral("/ ") + durationText(m_deck.duration() / 1000));
}

void TransportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().win);
    painter.fillRect(0, 0, width(), 1, m_ui.theme().line);
    painter.fillRect(0, height() - 1, width(), 1, m_ui.theme().line);
}

}
