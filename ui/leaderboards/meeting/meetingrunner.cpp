// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingrunner.h"

#include "leaderboards/meeting/meetingpaint.h"
#include "leaderboards/meeting/meetingphases.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

#include <limits>

namespace banzhang {
namespace {

constexpr int longestWords = 2000;

}

MeetingRunner::MeetingRunner(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_line(new QLineEdit(this)), m_roll(new QListWidget(this))
{
    setObjectName(QStringLiteral("meetingRunner"));
    setWindowTitle(tr("Meeting"));
    setAccessibleName(tr("Meeting"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setPalette(m_theme.palette());
    m_line->setObjectName(QStringLiteral("meetingLine"));
    m_line->setMaxLength(longestWords);
    m_roll->setObjectName(QStringLiteral("meetingRoll"));
    m_roll->setAccessibleName(tr("Who is there"));
    m_line->hide();
    m_roll->hide();
    m_line->installEventFilter(this);
    m_roll->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &MeetingRunner::submitLine);
    connect(m_roll, &QListWidget::itemChanged, this, &MeetingRunner::tickItem);
    connect(&ui.clock, &ServerClock::ticked, this, qOverload<>(&QWidget::update));
}

void MeetingRunner::setSheet(const MeetingSheet &sheet)
{
    const bool isOther = sheet.guests != m_sheet.guests;
    m_sheet = sheet;
    m_countdown = clockOf(sheet);
    if (m_roll->isVisible() && isOther)
        fillRoll();
    update();
}

void MeetingRunner::tell(const QString &sentence)
{
    m_trouble = sentence;
    update();
}

void MeetingRunner::expectRevision(int revision)
{
    m_expected = revision;
}

MeetingFace MeetingRunner::face() const
{
    return meetingFace(m_sheet, m_countdown, m_ui.clock, m_trouble, width() / scale());
}

QStringList MeetingRunner::faces() const
{
    QStringList all;
    for (const MeetingFace::Text &one : face().texts)
        all.append(one.text);
    return all;
}

void MeetingRunner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.base);
    painter.scale(scale(), scale());
    paintMeetingFace(painter, face(), m_theme);
}

void MeetingRunner::resizeEvent(QResizeEvent *)
{
    placeOverlays();
}

void MeetingRunner::placeOverlays()
{
    const auto px = [this](double value) { return int(value * scale()); };
    m_line->setGeometry(px(576), px(908), width() - px(576 + 56), px(60));
    m_roll->setGeometry(0, px(197), px(520), px(1080 - 197));
    QFont font = m_line->font();
    font.setPixelSize(std::max(px(28), 13));
    m_line->setFont(font);
    m_roll->setFont(font);
}

void MeetingRunner::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        close();
    else if (key == Qt::Key_N)
        askNote();
    else if (key == Qt::Key_A)
        openRoll();
    else if (!takeStep(key) && !takeAward(key))
        QWidget::keyPressEvent(event);
}

bool MeetingRunner::takeStep(int key)
{
    using State = MeetingClock::State;
    MeetingStep step = MeetingStep::Next;
    switch (key) {
    case Qt::Key_Space:
        step = m_countdown.state() == State::Planned  ? MeetingStep::Start
               : m_countdown.state() == State::Paused ? MeetingStep::Resume
                                                      : MeetingStep::Pause;
        break;
    case Qt::Key_Right: break;
    case Qt::Key_Left: step = MeetingStep::Back; break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: step = MeetingStep::Add; break;
    default: return false;
    }
    MeetingClock tried = m_countdown;
    if (m_sheet.meeting.revision < m_expected || !m_sheet.meeting.mayRun
        || !tried.step(step, m_ui.clock.now()))
        return true; // means nothing now
    m_trouble.clear();
    m_expected = std::numeric_limits<int>::max();
    Q_EMIT stepWanted(step);
    return true;
}

bool MeetingRunner::takeAward(int key)
{
    if (!m_countdown.isUnderWay() || key < Qt::Key_1 || key > Qt::Key_3)
        return false;
    const MeetingItemKind kind = m_sheet.items[size_t(m_countdown.current())].kind;
    const MeetingFact *champion = kind == MeetingItemKind::Award || kind == MeetingItemKind::Prizes
                                      ? championOf(m_sheet, kind)
                                      : nullptr;
    if (!champion || !m_sheet.meeting.mayRun)
        return false;
    m_trouble.clear();
    const qint64 id = champion->words.value(QStringLiteral("champion_id")).toLongLong();
    if (key == Qt::Key_2)
        askSignature();
    else
        Q_EMIT awardWanted(id, key == Qt::Key_1 ? AwardDeed::HandOut : AwardDeed::Speak, {});
    return true;
}

void MeetingRunner::askNote()
{
    if (!m_sheet.meeting.mayRun)
        return;
    closeOverlays();
    m_asksSignature = false;
    m_line->setPlaceholderText(tr("For the minutes: Enter writes it, Esc leaves it"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->show();
    m_line->setFocus();
}

void MeetingRunner::askSignature()
{
    closeOverlays();
    m_asksSignature = true;
    m_line->setPlaceholderText(
        tr("Signed with: his name as written, or the number of the paper. Enter records it"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->show();
    m_line->setFocus();
}

void MeetingRunner::submitLine()
{
    const QString words = m_line->text().trimmed();
    if (words.isEmpty())
        return closeOverlays();
    if (m_asksSignature) {
        const MeetingItemKind kind = m_countdown.isUnderWay()
                                         ? m_sheet.items[size_t(m_countdown.current())].kind
                                         : MeetingItemKind::Topic;
        const MeetingFact *champion = championOf(m_sheet, kind);
        if (champion)
            Q_EMIT awardWanted(champion->words.value(QStringLiteral("champion_id")).toLongLong(),
                               AwardDeed::Sign, words);
    } else {
        Q_EMIT noteWanted(m_countdown.isUnderWay() ? m_countdown.current() + 1 : 0, words);
    }
    m_line->clear();
    closeOverlays();
}

void MeetingRunner::openRoll()
{
    if (!m_sheet.meeting.mayRun)
        return;
    closeOverlays();
    fillRoll();
    m_roll->show();
    m_roll->setFocus();
    m_roll->setCurrentRow(0);
}

void MeetingRunner::fillRoll()
{
    m_isFilling = true;
    const int row = m_roll->currentRow();
    m_roll->clear();
    for (const MeetingGuest &guest : m_sheet.guests) {
        QString words = guest.agentNo + u' ' + guest.name;
        if (!guest.isPresent)
            words =
                tr("%1 (%2)", "a person, why he is away").arg(words, guestReasonWord(guest.reason));
        auto *item = new QListWidgetItem(words, m_roll);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(guest.isPresent ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, guest.agentId);
    }
    m_roll->setCurrentRow(std::clamp(row, 0, std::max(m_roll->count() - 1, 0)));
    m_isFilling = false;
}

void MeetingRunner::tickItem(const QListWidgetItem *item)
{
    if (!m_isFilling)
        Q_EMIT tickWanted(item->data(Qt::UserRole).toLongLong(), item->checkState() == Qt::Checked);
}

void MeetingRunner::closeOverlays()
{
    m_line->hide(); // what was begun in it stays
    m_roll->hide();
    setFocus();
}

bool MeetingRunner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || (watched == m_roll && key == Qt::Key_A)) {
            closeOverlays();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingRunner::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT left();
}

}
