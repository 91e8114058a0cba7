// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorviews.h"

#include "floor/seatfilter.h"
#include "floor/seattable.h"

#include <QInputDialog>
#include <QMenu>

namespace banzhang {
namespace {

const QString viewsKey = QStringLiteral("floor/views");
const QString teamKey = QStringLiteral("team");
const QString queueKey = QStringLiteral("queue");
const QString statesKey = QStringLiteral("states");
const QString textKey = QStringLiteral("text");
const QString layoutKey = QStringLiteral("layout");

}

FloorViews::FloorViews(const UiContext &ui, SeatFilter &filter, SeatTable &table, QWidget *parent)
    : QToolButton(parent), m_ui(ui), m_filter(filter), m_table(table), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setText(tr("Views"));
    setToolTip(tr("Filters, order and columns under a name"));
    setAccessibleName(tr("Views"));
    setPopupMode(InstantPopup);
    setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("viewsMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &FloorViews::fillMenu);
}

QVariantMap FloorViews::views() const
{
    return m_ui.settings.ofPerson(viewsKey).toMap();
}

void FloorViews::keep(const QVariantMap &views)
{
    m_ui.settings.setOfPerson(viewsKey, views);
}

QStringList FloorViews::names() const
{
    return views().keys();
}

void FloorViews::save(const QString &name)
{
    const QString plain = name.trimmed();
    if (plain.isEmpty())
        return;
    QVariantMap all = views();
    all.insert(plain, QVariantMap{{teamKey, number(m_filter.team())},
                                  {queueKey, m_filter.queue()},
                                  {statesKey, m_filter.states()},
                                  {textKey, m_filter.text()},
                                  {layoutKey, m_table.layoutState()}});
    keep(all);
    m_current = plain;
}

void FloorViews::apply(const QString &name)
{
    const QVariantMap view = views().value(name).toMap();
    if (view.isEmpty())
        return;
    m_filter.setTeam(TeamId(view.value(teamKey).toLongLong()));
    m_filter.setQueue(view.value(queueKey).toString());
    m_filter.setStates(view.value(statesKey).toUInt());
    m_filter.setText(view.value(textKey).toString());
    m_table.setLayoutState(view.value(layoutKey).toByteArray());
    m_current = name;
    Q_EMIT textWanted(m_filter.text());
}

void FloorViews::remove(const QString &name)
{
    QVariantMap all = views();
    all.remove(name);
    keep(all);
}

void FloorViews::fillMenu()
{
    m_menu->clear();
    for (const QString &name : names()) {
        QAction *action = m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == m_current);
        connect(action, &QAction::triggered, this, [this, name] { apply(name); });
    }
    m_menu->addSeparator();
    QAction *saver = m_menu->addAction(tr("Save this view…"));
    saver->setObjectName(QStringLiteral("saveView"));
    connect(saver, &QAction::triggered, this, &FloorViews::askName);
    if (!names().isEmpty())
        addRemovals(*m_menu->addMenu(tr("Remove")));
}

void FloorViews::addRemovals(QMenu &menu)
{
    menu.setObjectName(QStringLiteral("removeView"));
    for (const QString &name : names())
        connect(menu.addAction(QString(name).replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, name] { remove(name); });
}

void FloorViews::askName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name. A view of this name is replaced."));
    dialog->setTextValue(m_current);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FloorViews::save);
    dialog->open();
}

}
