// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/scoring.h"

#include <QWidget>

namespace banzhang {

// The score so far, always seen: total and grade, a fatal item with what the total would have been,
// what is missing as links.
class SheetTotal final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetTotal(const UiContext &ui, QWidget *parent = nullptr);

    void setScore(const Form &form, const SheetScore &score);

    // "Total 0.0. Fatal item 5.2. Would have been 81.3 …": what it says, in words.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void itemWanted(const QString &key);
    void nextMissingWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Link
    {
        QString key; // empty: to the next one
        QString word;
        QRect rect;
    };

    [[nodiscard]] QString fatalLine() const;
    [[nodiscard]] QString beside() const; // total's own words, or of what it would have been
    [[nodiscard]] QString missingHead() const;
    void collectLinks();
    void paintFigure(QPainter &painter) const;
    void paintFatal(QPainter &painter) const;
    void paintFacts(QPainter &painter) const;
    void paintMissing(QPainter &painter);
    [[nodiscard]] const Link *linkAt(const QPoint &at) const;

    const UiContext m_ui;
    Form m_form;
    SheetScore m_score;
    std::vector<Link> m_links; // of what is missing, in the form's order
    QRect m_next;
    QString m_hot;
};

}
