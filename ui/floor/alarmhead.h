// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QToolButton>
#include <QWidget>

namespace banzhang {

// The head of the alarms: how many red and amber ones are open, and the way to the next.
class AlarmHead final : public QWidget
{
    Q_OBJECT

public:
    AlarmHead(const UiContext &ui, QWidget *parent);

    void setCounts(int red, int amber);
    [[nodiscard]] QToolButton *more() const { return m_more; }

Q_SIGNALS:
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int paintChip(QPainter &painter, int left, const QString &text, const QColor &ink,
                  const QColor &fill) const;

    const UiContext m_ui;
    QToolButton *m_more;
    int m_red = 0;
    int m_amber = 0;
};

}
