// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetcase.h"

#include "common/tableview.h"
#include "quality/player/playerkeys.h"
#include "quality/player/recordingplayer.h"
#include "quality/scoring/agentbar.h"
#include "quality/scoring/scoringwords.h"
#include "quality/sheet/previoussheets.h"
#include "quality/sheet/prosconsedit.h"
#include "quality/sheet/sheetview.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int middleWidth = 676;
constexpr int sheetWidth = 460;
constexpr int sidesHeight = 148;
constexpr int mediaHeight = 340;
constexpr int leastEarlier = 152; // three sheets, or the words that there is none
constexpr int leastMiddle = 500;  // the transport squeezes before the window grows
constexpr int leastSheet = 440;

// Undo belongs to the sheet while the hand is on it, and its own keys are the sheet's.
bool staysWithPlayer(const QAction &action)
{
    for (const PlayerDeed deed :
         {PlayerDeed::Undo, PlayerDeed::Redo, PlayerDeed::ToStart, PlayerDeed::ToEnd}) {
        if (action.shortcut() == keyOf(deed))
            return true;
    }
    return false;
}

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

}

SheetCase::SheetCase(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_agent(new AgentBar(ui, this)),
      m_player(new RecordingPlayer(ui, this)), m_text(new QPlainTextEdit(this)),
      m_media(new QStackedWidget(this)), m_sides(new ProsConsEdit(ui, this)),
      m_earlier(new PreviousSheets(ui, this)), m_view(new SheetView(ui, this)),
      m_right(new QWidget(this)), m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("sheetCase"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildMiddle());
    column(m_right)->addWidget(m_view, 1);
    m_right->setMinimumWidth(leastSheet);
    m_splitter->addWidget(m_right);
    m_splitter->setSizes({middleWidth, sheetWidth});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    column(this)->addWidget(m_splitter);
    connect(m_view, &SheetView::answered, this, &SheetCase::onAnswered);
    connect(m_view, &SheetView::scoreChanged, this, &SheetCase::completenessChanged);
    connect(m_view, &SheetView::markWanted, this, [this](const QString &item) {
        m_player->addMarker(MarkerKind::Fault, {}, idOf(item));
    });
    connect(m_view, &SheetView::markPlayWanted, this,
            [this](const QString &, qint64 ms) { m_player->playFrom(ms); });
    connect(m_player, &RecordingPlayer::markersChanged, this, &SheetCase::onMarkers);
    connect(m_player, &RecordingPlayer::markerChosen, this, [this](const Marker &marker) {
        if (marker.itemId > 0 && marker.itemId <= m_items.size())
            m_view->setCurrentItem(m_items[marker.itemId - 1]);
    });
    // A stretch is told when it ends; who heard it may be gone by then.
    connect(m_player, &RecordingPlayer::positionChanged, this, [this] {
        if (m_player->isPlaying() && !std::exchange(m_isHeard, true))
            Q_EMIT heard();
    });
    connect(m_sides, &ProsConsEdit::strengthsChanged, this, [this](const QString &text) {
        SheetChange change;
        change.strengths = text;
        Q_EMIT changed(change);
        Q_EMIT completenessChanged();
    });
    connect(m_sides, &ProsConsEdit::weaknessesChanged, this, [this](const QString &text) {
        SheetChange change;
        change.weaknesses = text;
        Q_EMIT changed(change);
        Q_EMIT completenessChanged();
    });
    connect(m_earlier, &PreviousSheets::sheetWanted, this, &SheetCase::earlierSheetWanted);
    addKeys();
}

QWidget *SheetCase::buildMiddle()
{
    auto *middle = new QWidget(this);
    m_text->setObjectName(QStringLiteral("interactionText"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the interaction"));
    m_media->addWidget(m_player);
    m_media->addWidget(m_text);
    m_media->setMinimumSize(leastMiddle, mediaHeight);
    m_sides->setMinimumHeight(sidesHeight);
    m_sides->setMaximumHeight(2 * sidesHeight);
    m_earlier->setMinimumHeight(leastEarlier);
    QVBoxLayout *layout = column(middle);
    layout->addWidget(m_agent);
    layout->addWidget(m_media, 3);
    layout->addWidget(m_sides, 1);
    layout->addWidget(m_earlier, 2);
    return middle;
}

void SheetCase::addKeys()
{
    for (QAction *action : m_player->keyActions()) {
        if (!staysWithPlayer(*action))
            addAction(action);
    }
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    const auto earlier = [this] { m_earlier->table()->setFocus(Qt::ShortcutFocusReason); };
    key(Qt::Key_F3, earlier);
    connect(m_agent, &AgentBar::earlierWanted, this, earlier);
    key(Qt::CTRL | Qt::Key_J, [this] { focusSheet(); });
}

void SheetCase::setFoot(QWidget *foot)
{
    m_right->layout()->addWidget(foot);
}

void SheetCase::open(const Sheet &sheet, const QString &reasonDetail)
{
    m_isOpen = true;
    m_items.clear();
    QHash<qint64, QString> names;
    for (const FormSection &section : sheet.form.sections) {
        for (const FormItem &item : section.items) {
            m_items.append(item.key);
            names.insert(m_items.size(), sheet.form.numberOf(item.key));
        }
    }
    m_agent->setSheet(sheet, reasonDetail);
    m_player->closeRecording();
    m_player->setItemNames(names);
    m_player->setReadOnly(!sheet.isWritable());
    m_sides->setReadOnly(!sheet.isWritable());
    m_text->setPlainText(sheet.call.text);
    m_media->setCurrentWidget(sheet.call.isSilent() ? static_cast<QWidget *>(m_text) : m_player);
    m_earlier->setSheets({});
    showContent(sheet);
    // After the answers: what the facts tell fills what is not answered, and is journaled as such.
    if (sheet.isWritable())
        m_view->setMeasured(sheet.measured);
    Q_EMIT completenessChanged();
}

void SheetCase::showContent(const Sheet &sheet)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_head = {sheet.form.title, versionText(sheet.versionNo), modeWord(sheet.mode)};
    m_view->open(sheet.form, sheet.content.answers, m_head, !sheet.isWritable());
    showMarks(sheet.content.markers);
    m_sides->setTexts(sheet.content.strengths, sheet.content.weaknesses);
}

void SheetCase::showMarks(const std::vector<SheetMarker> &markers)
{
    std::vector<Marker> marks;
    std::vector<std::pair<QString, qint64>> chips;
    marks.reserve(markers.size());
    for (const SheetMarker &marker : markers) {
        marks.push_back(
            {marker.kind, marker.atMs, marker.lengthMs, marker.body, idOf(marker.item)});
        if (!marker.item.isEmpty())
            chips.emplace_back(marker.item, marker.atMs);
    }
    m_player->setMarkers(marks);
    m_view->setMarkers(chips);
}

void SheetCase::setContent(const SheetContent &content)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString current = m_view->currentItem();
    m_view->open(Form(m_view->form()), content.answers, m_head, false);
    m_view->setCurrentItem(current);
    showMarks(content.markers);
    m_sides->setTexts(content.strengths, content.weaknesses);
    Q_EMIT completenessChanged();
}

void SheetCase::clear(const QString &title, const QString &line)
{
    m_isOpen = false;
    m_view->clear(title, line);
    m_player->closeRecording();
    m_media->setCurrentWidget(m_player);
    m_agent->setSheet({}, {});
    m_earlier->setSheets({});
    const QScopedValueRollback showing(m_isShowing, true);
    m_sides->setTexts({}, {});
    m_sides->setReadOnly(true);
    Q_EMIT completenessChanged();
}

void SheetCase::setOthers(const QStringList &names)
{
    m_agent->setOthers(names);
}

void SheetCase::setEarlier(const std::vector<EarlierSheet> &sheets)
{
    m_agent->setEarlier(sheets);
    std::vector<PreviousSheet> rows;
    rows.reserve(sheets.size());
    for (const EarlierSheet &sheet : sheets)
        rows.push_back({sheet.sheetId, m_ui.clock.atSite(sheet.submittedAt).date(), sheet.score,
                        sheet.grade, sheet.inspector, sheet.losses.join(QStringLiteral("; ")),
                        sheet.failed});
    m_earlier->setSheets(rows);
}

void SheetCase::setRecording(const QString &place)
{
    m_isHeard = false;
    m_player->open(place);
}

void SheetCase::refuseRecording(const QString &title, const QString &line)
{
    m_player->refuse(title, line);
}

void SheetCase::onAnswered(const QString &key)
{
    if (m_isShowing)
        return;
    SheetChange change;
    change.answers.insert(key, m_view->answers().value(key));
    Q_EMIT changed(change);
}

void SheetCase::onMarkers(const std::vector<Marker> &markers)
{
    std::vector<SheetMarker> marks;
    std::vector<std::pair<QString, qint64>> chips;
    marks.reserve(markers.size());
    for (const Marker &marker : markers) {
        const bool hasItem = marker.itemId > 0 && marker.itemId <= m_items.size();
        marks.push_back({marker.kind, marker.atMs, marker.lengthMs,
                         hasItem ? m_items[marker.itemId - 1] : QString(), marker.text});
        if (hasItem)
            chips.emplace_back(m_items[marker.itemId - 1], marker.atMs);
    }
    m_view->setMarkers(chips);
    SheetChange change;
    change.markers = marks;
    Q_EMIT changed(change);
}

qint64 SheetCase::idOf(const QString &item) const
{
    return item.isEmpty() ? 0 : m_items.indexOf(item) + 1;
}

bool SheetCase::isComplete() const
{
    return m_isOpen && m_view->score().missing.empty() && m_view->score().total
           && m_sides->isComplete();
}

QString SheetCase::missingText() const
{
    QStringList parts;
    for (const Missing &missing : m_view->score().missing)
        parts.append(m_view->form().numberOf(missing.key));
    parts.removeDuplicates();
    if (m_sides->strengths().trimmed().isEmpty())
        parts.append(tr("strengths"));
    if (m_sides->weaknesses().trimmed().isEmpty())
        parts.append(tr("weaknesses"));
    return parts.isEmpty() ? QString() : tr("Missing: %1").arg(parts.join(QStringLiteral(", ")));
}

bool SheetCase::showMissing()
{
    if (m_view->nextMissing()) {
        focusSheet();
        return true;
    }
    return m_sides->showMissing();
}

void SheetCase::focusSheet()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

}
