// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formlistdelegate.h"

#include "common/roles.h"
#include "common/words.h"
#include "quality/formlistmodel.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int chipHeight = 18;
constexpr int chipPadding = 6;

}

QString FormListDelegate::shownText(const QModelIndex &index) const
{
    const QVariant since = index.data(SinceRole);
    if (!since.isValid())
        return RowDelegate::shownText(index);
    const auto day = [this](const QDateTime &at) { return ui().clock.atSite(at).date(); };
    return dayText(day(since.toDateTime()), day(ui().clock.now()));
}

// In use is what counts: only that one has a fill.
void FormListDelegate::paintCell(QPainter &painter, const Cell &cell,
                                 const QModelIndex &index) const
{
    if (index.column() != FormListModel::State)
        return RowDelegate::paintCell(painter, cell, index);
    const auto state = FormState(index.data(FormListModel::FormStateRole).toInt());
    const bool isActive = state == FormState::Active;
    painter.setFont(fontOf(Type::Small));
    const QString text = shownText(index);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * chipPadding;
    const QRect chip(cell.rect.left(), cell.rect.center().y() - chipHeight / 2, width, chipHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isActive ? theme().ok : theme().line2, 1,
                        state == FormState::Draft ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isActive ? theme().okF : theme().base);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(isActive ? theme().ok : cell.ink);
    painter.drawText(chip, Qt::AlignCenter, text);
}

}
