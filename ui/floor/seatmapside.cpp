// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmapside.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/problemsentence.h"
#include "floor/roomdesk.h"
#include "floor/statelegend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int zoomWidth = 44;
const QString zoomKey = QStringLiteral("floor/mapZoom");

}

SeatMapSide::SeatMapSide(const UiContext &ui, SeatMap &map, RoomDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_map(map), m_desk(desk), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(ui, QStringLiteral("map"), tr("The room is not drawn yet"), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(&map);
    m_empty->setObjectName(QStringLiteral("noRoom"));
    connect(&map, &SeatMap::zoomChanged, this, &SeatMapSide::tellZoom);
    connect(&desk, &RoomDesk::told, this, &SeatMapSide::take);
    connect(&desk, &RoomDesk::unread, this, [this](const Problem &problem) {
        if (m_map.room().isEmpty())
            m_empty->setText(tr("The room cannot be read"), problemSentence(problem));
    });
    const int zoom = ui.settings.ofPerson(zoomKey, 0).toInt();
    m_hasZoom = std::ranges::find(seatMapZooms, zoom) != seatMapZooms.end();
    if (m_hasZoom)
        map.setZoom(zoom);
    take(desk.room());
}

QWidget *SeatMapSide::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_legend = new StateLegend(m_ui, bar);
    layout->addWidget(m_legend, 1);
    const auto tool = [this, bar](const QString &name, const QString &icon, const QString &text,
                                  auto deed) {
        connect(addTool(name, icon, text, bar), &QToolButton::clicked, this, [this, deed] {
            m_hasZoom = true;
            deed();
        });
    };
    tool(QStringLiteral("zoomOut"), QStringLiteral("zout"), tr("Smaller (-)"),
         [this] { m_map.stepZoom(-1); });
    m_zoom = new QLabel(bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setFixedWidth(zoomWidth);
    layout->addWidget(m_zoom);
    tool(QStringLiteral("zoomIn"), QStringLiteral("zin"), tr("Larger (+)"),
         [this] { m_map.stepZoom(1); });
    auto *fit = new QPushButton(tr("Fit window"), bar);
    fit->setObjectName(QStringLiteral("zoomFit"));
    fit->setToolTip(tr("Fit window (0)"));
    layout->addWidget(fit);
    connect(fit, &QPushButton::clicked, &m_map, &SeatMap::zoomToFit);
    auto *draw = new QPushButton(tr("Draw the room…"), bar);
    draw->setObjectName(QStringLiteral("drawRoom"));
    draw->setVisible(m_desk.mayDraw());
    layout->addWidget(draw);
    connect(draw, &QPushButton::clicked, this, &SeatMapSide::drawWanted);
    tellZoom(m_map.zoom());
    return bar;
}

QToolButton *SeatMapSide::addTool(const QString &name, const QString &icon, const QString &text,
                                  QWidget *bar)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon, m_ui.themes));
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(28, 28);
    button->setToolTip(text);
    button->setAccessibleName(text);
    bar->layout()->addWidget(button);
    return button;
}

void SeatMapSide::take(const Room &room)
{
    m_map.setRoom(room);
    m_empty->setText(tr("The room is not drawn yet"),
                     m_desk.mayDraw()
                         ? tr("Draw areas and seats, and the board shows who sits where.")
                         : tr("A manager draws areas and seats: Floor, Seat map, Draw the room."));
    m_pages->setCurrentIndex(room.isEmpty() ? 0 : 1);
    if (!m_hasZoom)
        m_map.zoomToFit();
}

void SeatMapSide::tellZoom(int zoom)
{
    m_zoom->setText(QStringLiteral("%1%").arg(zoom));
    if (m_hasZoom)
        m_ui.settings.setOfPerson(zoomKey, zoom);
}

// Until the user says otherwise the whole room is seen.
void SeatMapSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_hasZoom)
        m_map.zoomToFit();
}

}
