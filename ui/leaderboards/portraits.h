// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fonts.h"
#include "common/uicontext.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <functional>

namespace banzhang {

// Portraits as they are painted: the photo cut to a square, or the initials. Each is read once, no
// larger than it is shown.
class Portraits final
{
public:
    using Source = std::function<QByteArray(qint64 agentId)>; // PNG or JPEG; empty: there is none

    // `side` is the largest at which one is painted.
    Portraits(const UiContext &ui, Source source, int side, Type initials);

    // They may be others now.
    void forget() { m_photos.clear(); }
    void paint(QPainter &painter, const QRect &place, qint64 agentId, const QString &name) const;

private:
    const UiContext m_ui;
    const Source m_source;
    const int m_side;
    const Type m_initials;
    mutable QHash<qint64, QPixmap> m_photos; // a null one: there is none
};

// One person's portrait as a widget of its own, 48 high: who leads a board.
class PortraitFace final : public QWidget
{
    Q_OBJECT

public:
    PortraitFace(const UiContext &ui, Portraits::Source source, QWidget *parent);

    // 0: nobody; a team has its initials alone.
    void show(qint64 agentId, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    Portraits m_portraits;
    qint64 m_agent = 0;
    QString m_name;
};

}
