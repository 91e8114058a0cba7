// SPDX-License-Identifier: GPL-3.0-or-later
// What the floor pane shows, as a file: the table, or the seat map where that is what is seen.
#include "floor/floorpane.h"

#include "common/problemsentence.h"
#include "floor/floorbars.h"
#include "floor/seatexport.h"
#include "floor/seatmapexport.h"
#include "floor/seatmapside.h"

namespace banzhang {

bool FloorPane::isMapMeant() const
{
    return m_map && m_mapSide->isVisible()
           && (m_map->hasFocus() || m_table->isHidden() || m_switch->view() == FloorView::Map);
}

void FloorPane::exportSeen()
{
    const QString name =
        QStringLiteral("floor-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this, isMap = isMapMeant()](const QString &path) { saveTo(path, isMap); });
}

void FloorPane::saveTo(const QString &path, bool isMap)
{
    if (path.isEmpty())
        return;
    const Result<int> rows =
        isMap ? exportSeatMap(*m_map, m_clock, path) : exportSeats(*m_table, m_clock, path);
    if (!rows)
        m_bars->tellProblem(tr("Not exported"), problemSentence(rows.error()));
}

}
