// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "leaderboards/meeting/meetingface.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QListWidgetItem;
QT_END_NAMESPACE

namespace banzhang {

// The morning meeting on the whole screen of the room: agenda at the left, what is spoken of in the
// middle, the countdown at the right. It keeps nothing: what it is told of by setSheet() is the
// server's, so that the clock runs on when it is left, or the console dies. Keys: space, right,
// left, plus, N, A; in an award 1, 2, 3; escape leaves.
class MeetingRunner final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingRunner(const UiContext &ui, QWidget *parent = nullptr);

    void setSheet(const MeetingSheet &sheet);
    // Why the last deed was refused; until the next one that was not.
    void tell(const QString &sentence);
    // A step is on its way until the sheet has that revision; then keys count again.
    void expectRevision(int revision);
    // What is read on the screen, a text a line: for screen readers and tests.
    [[nodiscard]] QStringList faces() const;
    [[nodiscard]] MeetingFace face() const;

Q_SIGNALS:
    void stepWanted(banzhang::MeetingStep step);
    void noteWanted(int position, const QString &words);
    void tickWanted(qint64 agentId, bool isPresent);
    void awardWanted(qint64 championId, banzhang::AwardDeed deed, const QString &signature);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] double scale() const { return height() / 1080.0; }
    [[nodiscard]] bool takeStep(int key);
    [[nodiscard]] bool takeAward(int key);
    void askNote();
    void askSignature();
    void submitLine();
    void openRoll();
    void fillRoll();
    void tickItem(const QListWidgetItem *item);
    void closeOverlays();
    void placeOverlays();

    const UiContext m_ui;
    const Theme m_theme = Theme::dark(); // a dark room, whatever the desk has
    MeetingSheet m_sheet;
    MeetingClock m_countdown;
    QString m_trouble;
    QLineEdit *m_line;
    QListWidget *m_roll;
    bool m_asksSignature = false;
    bool m_isFilling = false;
    int m_expected = 0;
};

}
