// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace banzhang {

// The band over a board of the past: which moment it shows, a sentence, a field for another moment,
// the link for an appeal, and the way back.
class PastBand final : public QWidget
{
    Q_OBJECT

public:
    explicit PastBand(const UiContext &ui, QWidget *parent = nullptr);

    void showMoment(const QString &moment);
    // A word about what is seen or what failed; empty for the usual one.
    void say(const QString &sentence);
    // Shows the field for a moment, ready to be typed into.
    void askMoment(const QString &suggested);
    void hideField();

Q_SIGNALS:
    void backWanted();
    void linkWanted();
    void momentTyped(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    InkLabel *m_moment;
    InkLabel *m_sentence;
    QLineEdit *m_field;
};

// The three pixels around a pane that is not of now; lies over it and takes no clicks.
class PastFrame final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 3;

    PastFrame(const UiContext &ui, QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    const UiContext m_ui;
};

}
