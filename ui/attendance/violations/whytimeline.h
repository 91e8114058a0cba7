// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violation.h"
#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

// What was due and what was done, on a line of time; the difference between them is hatched.
class WhyTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyTimeline(const UiContext &ui, QWidget *parent = nullptr);

    // Hidden for what has no length.
    void show(const ViolationWhy &why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal xOf(qint64 second) const;
    void paintScale(QPainter &painter) const;
    void paintDifference(QPainter &painter) const;

    const UiContext m_ui;
    std::vector<Span> m_spans; // what is too late, too early, away
    qint64 m_from = 0;
    qint64 m_until = 1;
    QString m_word;
};

}
