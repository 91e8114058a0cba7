// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/honourdelegate.h"

#include "common/fonts.h"
#include "leaderboards/honourmodel.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr QSize tile(226, 272);
constexpr int portraitSide = 148;
constexpr int padding = 10;
constexpr int lineOfTitle = 24;
constexpr int lineOfText = 20;
constexpr qreal radius = 4;

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

}

HonourDelegate::HonourDelegate(const UiContext &ui, Portraits::Source portrait, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui),
      m_portraits(ui, std::move(portrait), portraitSide, Type::FigureL)
{}

QSize HonourDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return tile;
}

void HonourDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    const QRect card = option.rect.adjusted(6, 6, -6, -6);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->setPen(QPen(isChosen ? theme.accent : theme.line2, isChosen ? 2 : 1));
    painter->setBrush(isChosen ? theme.sel : theme.base);
    painter->drawRoundedRect(card, radius, radius);
    const QString who = cell(index, HonourModel::Agent);
    const QRect portrait(card.center().x() - portraitSide / 2, card.top() + padding, portraitSide,
                         portraitSide);
    m_portraits.paint(*painter, portrait, index.data(HonourModel::AgentRole).toLongLong(),
                      who.section(u' ', 1));
    QRect line(card.left() + padding, portrait.bottom() + padding / 2, card.width() - 2 * padding,
               lineOfTitle);
    const auto write = [&](Type type, const QColor &ink, const QString &text, int high) {
        painter->setFont(fontOf(type));
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignHCenter | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
        line.setHeight(high);
    };
    write(Type::Title, theme.text, cell(index, HonourModel::Title), lineOfText);
    write(Type::Strong, theme.text, who, lineOfTitle);
    const QString figure = cell(index, HonourModel::Figure);
    write(figure.isEmpty() ? Type::Base : Type::Title, theme.text,
          figure.isEmpty() ? cell(index, HonourModel::Words) : figure, lineOfText);
    write(Type::Small, theme.text2,
          cell(index, HonourModel::Day) + QStringLiteral(" · ") + cell(index, HonourModel::Team),
          lineOfText);
    painter->restore();
}

}
