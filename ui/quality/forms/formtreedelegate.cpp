// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formtreedelegate.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "quality/formtreemodel.h"

#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

namespace banzhang {
namespace {

constexpr int rowHeight = 26;
constexpr int numberWidth = 32;
constexpr int padding = 6;
constexpr int glyph = 14;
constexpr int mostWeight = 1000;

bool isSection(const QModelIndex &index)
{
    return index.data(FormTreeModel::IsSectionRole).toBool();
}

}

FormTreeDelegate::FormTreeDelegate(const UiContext &ui, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui)
{}

QSize FormTreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, rowHeight};
}

void FormTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isSelected         ? (isActive ? theme.sel : theme.selin)
                                   : isSection(index) ? theme.head
                                                      : theme.base);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    painter->setFont(fontOf(isSection(index) ? Type::Strong : Type::Base));
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (index.column() == FormTreeModel::Title) {
        paintTitle(*painter, rect, index);
    } else {
        painter->setFont(fontOf(Type::Base));
        painter->setPen(theme.text2);
        const bool isRight = index.column() == FormTreeModel::Figure;
        painter->drawText(rect, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            rect.width()));
    }
    painter->restore();
}

// Fatal and critical carry their glyph as on a sheet; what is wrong has its own at the right.
void FormTreeDelegate::paintTitle(QPainter &painter, const QRect &rect,
                                  const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    painter.setPen(theme.text2);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(FormTreeModel::NumberRole).toString());
    QRect title = rect.adjusted(isSection(index) ? numberWidth / 2 + 4 : numberWidth, 0, 0, 0);
    const auto middle = [&rect](int left) {
        return QRectF(left, rect.center().y() - glyph / 2.0, glyph, glyph);
    };
    if (const auto alarm = Alarm(index.data(AlarmRole).toInt()); alarm != Alarm::None) {
        paintAlarmGlyph(painter, middle(rect.right() - glyph), alarm, theme);
        title.setRight(rect.right() - glyph - padding);
    }
    const auto severity = Severity(index.data(FormTreeModel::SeverityRole).toInt());
    QString mark;
    if (severity != Severity::Ordinary)
        mark = severity == Severity::Fatal ? tr("Fatal") : tr("Critical");
    painter.setFont(fontOf(Type::Small));
    const int markWidth =
        mark.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(mark) + 2 * padding;
    painter.setFont(fontOf(isSection(index) ? Type::Strong : Type::Base));
    const QString text = painter.fontMetrics().elidedText(
        index.data().toString(), Qt::ElideRight, title.width() - (markWidth ? markWidth + 6 : 0));
    painter.setPen(theme.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (mark.isEmpty())
        return;
    const bool isFatal = severity == Severity::Fatal;
    const QRect chip(title.left() + painter.fontMetrics().horizontalAdvance(text) + 6,
                     rect.center().y() - 8, markWidth, 17);
    painter.setFont(fontOf(Type::Small));
    painter.setPen(isFatal ? theme.red : theme.amber);
    painter.setBrush(isFatal ? theme.redF : theme.amberF);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.drawText(chip, Qt::AlignCenter, mark);
}

QWidget *FormTreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    if (index.column() == FormTreeModel::Title) {
        auto *line = new QLineEdit(parent);
        line->setMaxLength(500);
        return line;
    }
    auto *weight = new QSpinBox(parent);
    weight->setRange(0, mostWeight);
    return weight;
}

void FormTreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    const bool isTitle = index.column() == FormTreeModel::Title;
    editor->setGeometry(isTitle ? option.rect.adjusted(numberWidth, 0, 0, 0) : option.rect);
}

}
