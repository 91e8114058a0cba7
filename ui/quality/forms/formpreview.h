// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/scoring.h"

#include <QAbstractScrollArea>

namespace banzhang {

// The form as inspectors see it, to try: answers can be given, and the score runs along. Nothing is
// kept.  Up, Down: item; Left, Right: answer; -: does not apply; Delete: no answer.
class FormPreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FormPreview(const UiContext &ui, QWidget *parent = nullptr);

    // Answers to items that are still there stay.
    void setForm(const Form &form);
    void clearAnswers();
    [[nodiscard]] const SheetScore &score() const { return m_score; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    // Where an answer of an item stands, in the viewport; empty when it is not there.
    [[nodiscard]] QRect answerRect(const QString &key, const QString &value) const;

Q_SIGNALS:
    void answered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Segment
    {
        QString value;
        QString text;
        QRect rect; // in the page
    };
    struct Row
    {
        const FormSection *section = nullptr;
        const FormItem *item = nullptr; // null: the section's head
        QRect rect;
        QRect title;
        std::vector<Segment> segments;
    };

    void layOut();
    void addRow(const FormSection &section, const FormItem *item, int &top);
    [[nodiscard]] std::vector<std::pair<QString, QString>> choices(const Row &row) const;
    void answer(const Row &row, const QString &value);
    void step(int by);
    void turn(int by);
    [[nodiscard]] const QString &keyOf(const Row &row) const;
    void paintRow(QPainter &painter, const Row &row) const;
    void paintSegments(QPainter &painter, const Row &row, bool isAsked) const;
    [[nodiscard]] QString figureOf(const Row &row) const;
    [[nodiscard]] QString toolTipOf(const Row &row) const;

    const UiContext m_ui;
    Form m_form;
    Answers m_answers;
    SheetScore m_score;
    std::vector<Row> m_rows;
    int m_current = -1;
};

// A preview of the form, where a page wants no more than that.
[[nodiscard]] QWidget *makeFormPreview(const UiContext &ui, const Form &form);

}
