// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/honourstrip.h"

#include "common/inklabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>

namespace banzhang {
namespace {

constexpr int stripHeight = 132;
constexpr int headHeight = 32;
constexpr int photo = 56;
constexpr int padding = 12;
constexpr int leastWidth = 132;
constexpr int lineOfText = 19;

// The newest places of the wall.
class Newest final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(IdRole).toLongLong()
               <= HonourStrip::places;
    }
};

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

// Without the year where it is this one; a month keeps it.
QString shortDay(const QString &day, int year)
{
    const QString head = QString::number(year) + u'-';
    return day.size() > 7 && day.startsWith(head) ? day.mid(head.size()) : day;
}

}

HonourStripDelegate::HonourStripDelegate(const UiContext &ui, Portraits::Source source,
                                         QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui), m_portraits(ui, std::move(source), photo, Type::Title)
{}

QSize HonourStripDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_width, stripHeight - headHeight - 1};
}

void HonourStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    const QRect place = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(place, theme.sel);
    painter->setPen(theme.line);
    painter->drawLine(place.topRight(), place.bottomRight());
    const QRect face(place.left() + padding, place.center().y() - photo / 2, photo, photo);
    const QString who = cell(index, HonourModel::Agent);
    m_portraits.paint(*painter, face, index.data(HonourModel::AgentRole).toLongLong(),
                      who.section(u' ', 1));
    QRect line(face.right() + 8, place.center().y() - 2 * lineOfText, 0, lineOfText);
    line.setRight(place.right() - 4);
    const QString figure = cell(index, HonourModel::Figure);
    const std::array<std::pair<Type, QString>, 4> lines{
        {{Type::Small, shortDay(cell(index, HonourModel::Day), m_ui.clock.siteNow().date().year())},
         {Type::Strong, cell(index, HonourModel::Title)},
         {Type::Base, who},
         {Type::Small, figure.isEmpty() ? cell(index, HonourModel::Words) : figure}}};
    for (const auto &[type, text] : lines) {
        painter->setFont(fontOf(type));
        painter->setPen(type == Type::Small ? theme.text2 : theme.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineOfText);
    }
    painter->restore();
}

HonourStrip::HonourStrip(const UiContext &ui, HonourDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk),
      m_delegate(new HonourStripDelegate(
          ui, [&desk](qint64 agent) { return desk.portrait(agent); }, this)),
      m_list(new QListView(this)), m_count(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_empty(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("honourStrip"));
    setFixedHeight(stripHeight);
    auto *newest = new Newest(this);
    newest->setSourceModel(&desk.honours());
    newest->setSortRole(SortRole);
    newest->sort(HonourModel::Day, Qt::DescendingOrder);
    m_list->setObjectName(QStringLiteral("honourStripPlaces"));
    m_list->setAccessibleName(tr("Honour wall"));
    m_list->setProperty("region", true);
    m_list->setModel(newest);
    m_list->setModelColumn(HonourModel::Agent);
    m_list->setItemDelegate(m_delegate);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setContentsMargins(padding, 0, padding, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QAbstractItemView::activated, this, &HonourStrip::wallWanted);
    connect(&desk, &HonourDesk::looked, this, &HonourStrip::onLooked);
    connect(&ui.themes, &ThemeSource::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    onLooked();
}

QWidget *HonourStrip::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    auto *wall = new QPushButton(tr("Certificates…"), head);
    wall->setObjectName(QStringLiteral("honourStripWall"));
    wall->setAutoDefault(false);
    wall->setToolTip(tr("To the honour wall, where certificates are made (Enter on a place)"));
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, tr("Honour wall"), head));
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(wall);
    connect(wall, &QPushButton::clicked, this, &HonourStrip::wallWanted);
    return head;
}

void HonourStrip::onLooked()
{
    m_delegate->forget();
    const int shown = m_list->model()->rowCount();
    m_count->setText(shown > 0 ? tr("the last %n", nullptr, shown) : QString());
    m_empty->setText(tr("Nobody hangs here yet: champions come with the closing of the boards."));
    m_empty->setVisible(shown == 0);
    m_list->setVisible(shown > 0);
    fit();
    m_list->viewport()->update();
}

// Eight places side by side; on a narrow window the newest of them that fit.
void HonourStrip::fit()
{
    const int across = std::clamp(width() / leastWidth, 1, places);
    m_delegate->setWidth(width() / across);
    m_list->doItemsLayout();
}

void HonourStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}
