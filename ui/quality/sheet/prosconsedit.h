// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QPlainTextEdit>

namespace banzhang {

// Strengths (优点) and weaknesses (不足) of what was heard, side by side; both are required (#92).
// Alt+1 and Alt+2 go to them from anywhere in the window.
class ProsConsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ProsConsEdit(const UiContext &ui, QWidget *parent = nullptr);

    // Sends nothing.
    void setTexts(const QString &strengths, const QString &weaknesses);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] QString strengths() const { return m_sides[0].edit->toPlainText(); }
    [[nodiscard]] QString weaknesses() const { return m_sides[1].edit->toPlainText(); }
    [[nodiscard]] bool isComplete() const;
    // Puts the cursor into the first that is empty, and marks what is; false when none is.
    bool showMissing();

Q_SIGNALS:
    void strengthsChanged(const QString &text); // at every key
    void weaknessesChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Side
    {
        QString title;
        InkLabel *state = nullptr; // "required", or how long it is
        QPlainTextEdit *edit = nullptr;
    };

    QWidget *build(Side &side, const QString &name, const QKeySequence &key);
    void updateState(const Side &side);

    const UiContext m_ui;
    Side m_sides[2];
    bool m_isMarked = false; // what is empty is shown as a fault
};

}
