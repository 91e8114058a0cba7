// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorviewswitch.h"

#include "common/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace banzhang {

FloorViewSwitch::FloorViewSwitch(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const struct
    {
        const char *name;
        const char *icon;
        QString text;
    } views[] = {{"viewTable", "cols", tr("Table", "how the floor is shown")},
                 {"viewMap", "map", tr("Seat map")},
                 {"viewBoth", "board", tr("Both", "table and seat map")}};
    int place = 0;
    for (const auto &view : views) {
        auto *button = new QPushButton(view.text, this);
        button->setObjectName(QLatin1String(view.name));
        button->setIcon(themedIcon(QLatin1String(view.icon), ui.themes));
        button->setCheckable(true);
        button->setProperty("segment", place + 1);
        layout->addWidget(button);
        m_group->addButton(button, place++);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT viewChanged(FloorView(id)); });
}

FloorView FloorViewSwitch::view() const
{
    return FloorView(m_group->checkedId());
}

void FloorViewSwitch::setView(FloorView view)
{
    m_group->button(int(view))->setChecked(true);
}

}
