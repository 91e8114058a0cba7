// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/uicontext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

class QLabel;
class QPushButton;

namespace banzhang {

// Text that narrows a table: magnifier, hint, the key at the right. Tells after 300 ms of quiet, at
// once on Enter; Esc empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const UiContext &ui, const QString &hint, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    const UiContext m_ui;
    QTimer m_quiet;
    QString m_told;
};

// A combo that says what it filters: "Team: all".
class FilterCombo final : public QComboBox
{
    Q_OBJECT

public:
    FilterCombo(const QString &label, QWidget *parent = nullptr);

    // Replaces the choices after "all" and keeps the present choice if it is still there.
    void setChoices(const std::vector<std::pair<QString, QVariant>> &choices);
    // Invalid means all.
    [[nodiscard]] QVariant chosen() const { return currentData(); }
    void choose(const QVariant &value);

Q_SIGNALS:
    void chosenChanged(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_label;
};

// The bar on top of a pane when something is out of order: 36 high, red or amber.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const UiContext &ui, QWidget *parent = nullptr);

    // `strong` says what, in bold; `text` since when; `side` what happens next, at the right. An
    // empty `button` shows none.
    void tell(Alarm alarm, const QString &strong, const QString &text = {}, const QString &side = {},
              const QString &button = {});
    void clear() { hide(); }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColours();

    const UiContext m_ui;
    Alarm m_alarm = Alarm::Red;
    QLabel *m_strong;
    QLabel *m_text;
    QLabel *m_side;
    QPushButton *m_button;
};

// What stands where there is nothing: what is not there, what to do, and at most three ways to do it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const UiContext &ui, const QString &icon, const QString &title, const QString &line,
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &line);
    // The first is the best one and is painted as the primary button; `key` is shown as a cap.
    QPushButton *addButton(const QString &text, const QKeySequence &key = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const UiContext m_ui;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_line;
    class QHBoxLayout *m_buttons;
    QString m_iconName;
};

}
