// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/answers.h"
#include "quality/form.h"
#include "quality/scoring.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QStackedLayout;

namespace banzhang {

class EmptyState;
class SheetHeadBar;
class SheetHelp;
class SheetList;
class SheetTotal;

// What stands above a sheet: "Inbound service", "version 3", "recording".
struct SheetHead
{
    QString formTitle;
    QString version;
    QString mode;
};

// A scoring sheet (评分表) to fill in with the keyboard or the mouse: what it is, the total so far
// with what is missing, sections and items, and what the current item means. It holds the answers
// while the sheet is open and tells of every change; who keeps them listens to answered().
//
// Keys: J K ↑ ↓ item, Page section, Home End, 0–9 scale or option, Y N, - not applicable, Backspace
// clears, C comment, M plays the item's mark, Shift+M marks here, F4 next missing, Enter next,
// ? what the item means, Ctrl+Z Ctrl+Y.
class SheetView final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(const UiContext &ui, QWidget *parent = nullptr);

    // Shows that sheet, from its first missing item. Undo does not reach behind this.
    void open(const Form &form, const Answers &answers, const SheetHead &head, bool isReadOnly);
    // The form itself is another one, as in the designer: the answers, the current item and what is
    // in sight stay as far as they are still there. Undo does not reach behind this.
    void setForm(const Form &form, const SheetHead &head);
    // Nothing is open: why, and what to do.
    void clear(const QString &title, const QString &sentence);
    [[nodiscard]] bool isOpen() const;

    // After open(): answers that the switch's facts give, by item; they fill what is not answered
    // (answered() is sent for each), and say what was measured where the inspector answered
    // otherwise.
    void setMeasured(const QMap<QString, QString> &values);
    // After open(): marks in the recording: item and milliseconds from its start, in the order of
    // time.
    void setMarkers(const std::vector<std::pair<QString, qint64>> &marks);

    [[nodiscard]] const Form &form() const;
    [[nodiscard]] const Answers &answers() const;
    [[nodiscard]] const SheetScore &score() const;

    // Key of the item, or of the section whose head is current; empty when nothing is open.
    [[nodiscard]] QString currentItem() const;
    void setCurrentItem(const QString &key);
    // To the next item on which something is missing, round the end; false when nothing is.
    bool nextMissing();
    void undo();
    void redo();

    // Switches of this person, for a menu: hide weights while scoring (Q21), go on after an answer,
    // show what the item means (Q22). The sheet's own context menu has them too.
    [[nodiscard]] QList<QAction *> switches() const { return m_switches; }

Q_SIGNALS:
    void answered(const QString &key); // value, comment or cause of this item or section changed
    void scoreChanged();               // after answered()
    void currentChanged(const QString &key);
    void markWanted(const QString &itemKey);
    void markPlayWanted(const QString &itemKey, qint64 ms);

private:
    void buildSwitches();
    void addSwitch(const QString &text, const QString &setting, bool fallback,
                   void (SheetView::*apply)(bool));
    void applyWeightsHidden(bool hidden);
    void applyMovesOn(bool movesOn);
    void applyHelp(bool shown);
    void goTo(const QString &key);
    void updateTotal();
    void updateHelp();

    const UiContext m_ui;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SheetHeadBar *m_head;
    SheetTotal *m_total;
    SheetList *m_list;
    SheetHelp *m_help;
    QList<QAction *> m_switches;
    bool m_isOpen = false;
};

}
