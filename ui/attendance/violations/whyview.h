// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violations/whywords.h"
#include "common/uicontext.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace banzhang {

class EmptyState;
class InkLabel;

// The answer to "why?": rule, raw events, arithmetic, decision, what the agent says, what is
// booked; at the foot the proof by computing it again.
class WhyView final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyView(const UiContext &ui, QWidget *parent = nullptr);

    void show(const ViolationWhy &why);
    void clear(const QString &title, const QString &line);
    // Punches that stand get a button that wants them corrected.
    void setMayFix(bool mayFix) { m_mayFix = mayFix; }

Q_SIGNALS:
    void floorWanted();
    void copyWanted();
    void printWanted();
    void fixWanted(qint64 punchId);

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] QWidget *bodyOf(const ViolationWhy &why);
    // A row of the body: number and name in the gutter; gives the room for what is to be read.
    [[nodiscard]] QVBoxLayout *addStep(QVBoxLayout &body, const WhyStep &step);
    void addWords(QVBoxLayout &body, const WhyStep &step);
    void addEvents(QVBoxLayout &body, const ViolationWhy &why);
    [[nodiscard]] QPushButton *fixButton(const RawEvent &event);
    void addArithmetic(QVBoxLayout &body, const ViolationWhy &why);
    [[nodiscard]] InkLabel *words(QColor Theme::*ink, const QString &text, QWidget *parent) const;

    const UiContext m_ui;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    InkLabel *m_title;
    InkLabel *m_state;
    InkLabel *m_identity;
    InkLabel *m_amount;
    InkLabel *m_proof;
    QPushButton *m_floor;
    int m_stepNo = 0;
    bool m_mayFix = false;
};

}
