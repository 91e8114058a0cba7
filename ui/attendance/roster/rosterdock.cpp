// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rosterdock.h"

#include "attendance/roster/rosterwords.h"
#include "attendance/roster/shiftkeys.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int headHeight = 32;
constexpr int noteHeight = 44;
constexpr int dockWidth = 280;
constexpr int mostEffects = 4;

// A check in two lines with its glyph.
class NoteDelegate final : public QStyledItemDelegate
{
public:
    NoteDelegate(const UiContext &ui, QObject *parent) : QStyledItemDelegate(parent), m_ui(ui) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_ui.theme();
        const QRect rect = option.rect;
        painter->save();
        painter->fillRect(rect, option.state.testFlag(QStyle::State_Selected)    ? theme.sel
                                : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover
                                                                                 : theme.base);
        paintAlarmGlyph(*painter, QRectF(rect.left() + 10, rect.top() + 6, 16, 16),
                        static_cast<Alarm>(index.data(AlarmRole).toInt()), theme);
        const QRect words = rect.adjusted(34, 3, -6, -3);
        const auto line = [&](Type type, const QColor &ink, int top, const QString &text) {
            painter->setFont(fontOf(type));
            painter->setPen(ink);
            painter->drawText(
                QRect(words.left(), words.top() + top, words.width(), 20),
                Qt::AlignVCenter | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        };
        line(Type::Base, theme.text, 0, index.data().toString());
        line(Type::Small, theme.text2, 18, index.data(ReasonRole).toString());
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, noteHeight};
    }

private:
    const UiContext m_ui;
};

// A strip of the dock's head colour.
class HeadStrip final : public QWidget
{
public:
    HeadStrip(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
    {
        setFixedHeight(headHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_ui.theme().head);
        painter.setPen(m_ui.theme().line);
        painter.drawLine(0, 0, width(), 0);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    const UiContext m_ui;
};

QString missingChange(const CoverHalfHour &before, const CoverHalfHour &after)
{
    const auto word = [](const CoverHalfHour &half) {
        return half.missing() > 0 ? RosterDock::tr("short %1").arg(half.missing())
                                  : RosterDock::tr("enough");
    };
    return word(before) + QStringLiteral(" → ") + word(after);
}

}

RosterDock::RosterDock(const UiContext &ui, RosterDesk &desk, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_desk(desk), m_keys(new ShiftKeys(ui, this)),
      m_checks(new QListView(this)),
      m_checkSide(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_effectTitle(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_effectSide(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_effect(new InkLabel(ui, &Theme::text, Type::Base, {}, this)),
      m_fairnessView(new TableView(ui, QStringLiteral("attendance/fairness"), this))
{
    setObjectName(QStringLiteral("rosterDock"));
    setMinimumWidth(dockWidth);
    setMaximumWidth(dockWidth + 120);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto strong = [&](const QString &text) {
        return new InkLabel(ui, &Theme::text, Type::Strong, text, this);
    };
    const auto side = [&](const QString &text) {
        return new InkLabel(ui, &Theme::text2, Type::Small, text, this);
    };
    buildChecks();
    buildFairness();
    layout->addWidget(head(strong(tr("Shifts")), side(tr("a key sets it"))));
    layout->addWidget(m_keys);
    layout->addWidget(head(strong(tr("Checks")), m_checkSide));
    layout->addWidget(m_checks, 3);
    layout->addWidget(head(m_effectTitle, m_effectSide));
    m_effect->setObjectName(QStringLiteral("rosterEffect"));
    m_effect->setContentsMargins(12, 6, 12, 6);
    m_effect->setMinimumHeight(92);
    m_effect->setAlignment(Qt::AlignTop);
    m_effect->setWordWrap(true);
    layout->addWidget(m_effect);
    layout->addWidget(head(strong(tr("Fairness")), side(tr("the last 8 weeks"))));
    layout->addWidget(m_fairnessView, 2);
    connect(m_keys, &ShiftKeys::chosen, this, &RosterDock::cellChosen);
    connect(m_keys, &ShiftKeys::pointedAt, this,
            [this](const RosterCell &cell) { showEffect(m_places, cell); });
}

QWidget *RosterDock::head(InkLabel *title, InkLabel *side)
{
    auto *strip = new HeadStrip(m_ui, this);
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(side);
    return strip;
}

void RosterDock::buildChecks()
{
    m_checks->setObjectName(QStringLiteral("rosterChecks"));
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setProperty("region", true);
    m_checks->setModel(&m_notes);
    m_checks->setItemDelegate(new NoteDelegate(m_ui, m_checks));
    m_checks->setUniformItemSizes(true);
    m_checks->setMouseTracking(true);
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setMinimumHeight(noteHeight * 2);
    const auto jump = [this](const QModelIndex &index) {
        const RosterNote &note = m_notes.notes()[size_t(index.row())];
        Q_EMIT jumpWanted(note.agent, note.day);
    };
    connect(m_checks, &QAbstractItemView::clicked, this, jump);
    connect(m_checks, &QAbstractItemView::activated, this, jump);
}

void RosterDock::buildFairness()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_fairness);
    sorted->setSortRole(SortRole);
    m_fairnessView->setObjectName(QStringLiteral("rosterFairness"));
    m_fairnessView->setAccessibleName(tr("Fairness"));
    m_fairnessView->setModel(sorted);
    m_fairnessView->setItemDelegate(new RowDelegate(m_ui, m_fairnessView));
    m_fairnessView->setSmallHead();
    m_fairnessView->setSortingEnabled(true);
    m_fairnessView->sortByColumn(FairnessModel::Agent, Qt::AscendingOrder);
    m_fairnessView->setColumns({{FairnessModel::Agent, 88},
                                {FairnessModel::Weekends, 44},
                                {FairnessModel::Nights, 44},
                                {FairnessModel::Spread, 44},
                                {FairnessModel::Changes, 44}});
    m_fairnessView->setMinimumHeight(96);
    m_fairnessView->setEmptyState(new EmptyState(m_ui, QStringLiteral("scale"), tr("No shifts yet"),
                                                 tr("They are counted once they are published."),
                                                 m_fairnessView));
    connect(m_fairnessView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT jumpWanted(AgentId(index.data(IdRole).toLongLong()), {});
    });
}

void RosterDock::showSheet()
{
    m_keys->show(m_desk.sheet());
    m_fairness.show(m_desk.sheet());
    showChecks();
}

void RosterDock::showChecks()
{
    m_notes.replace(rosterNotes(m_desk.sheet(), m_desk.checks(), m_desk.coverage()));
    const auto errors = std::ranges::count_if(m_notes.notes(), [](const RosterNote &note) {
        return note.severity != CheckSeverity::Warning;
    });
    const int warnings = int(m_notes.notes().size()) - int(errors);
    m_checkSide->setText(m_notes.notes().empty()
                             ? tr("nothing stands against it")
                             : tr("%1 errors, %2 warnings").arg(errors).arg(warnings));
    showEffect(m_places);
}

void RosterDock::focusChecks()
{
    m_checks->setFocus(Qt::ShortcutFocusReason);
    if (!m_checks->currentIndex().isValid() && m_notes.rowCount() > 0)
        m_checks->setCurrentIndex(m_notes.index(0));
}

// The first shift that is not there already.
RosterCell RosterDock::proposalFor(const RosterPlace &place) const
{
    const RosterCell &now = m_desk.draft().cell(place);
    for (const ShiftType &type : m_desk.sheet().frame.book.types) {
        if (!type.isRetired() && !type.isTraining && type.id != now.shift
            && type.on(m_desk.sheet().monday))
            return {PlanKind::Shift, type.id};
    }
    return {};
}

QStringList RosterDock::effectLines(const std::vector<RosterPlace> &places,
                                    const RosterCell &cell) const
{
    const RosterSheet &sheet = m_desk.sheet();
    std::vector<RosterChange> changes;
    changes.reserve(places.size());
    for (const RosterPlace &place : places)
        changes.push_back({place, cell});
    QStringList lines;
    const RosterPlace &first = places.front();
    const bool isOnePerson = std::ranges::all_of(places, [&first](const RosterPlace &place) {
        return place.team == first.team && place.person == first.person;
    });
    if (isOnePerson) {
        RosterPerson person = sheet.teams[size_t(first.team)].people[size_t(first.person)];
        const int before = paidSeconds(person, sheet.monday, sheet.frame.book);
        for (const RosterChange &change : changes)
            person.days[size_t(change.place.day)] = cell;
        lines << tr("week %1 → %2")
                     .arg(hoursWord(before),
                          hoursWord(paidSeconds(person, sheet.monday, sheet.frame.book)));
    }
    const WeekCoverage after = m_desk.coverageWith(changes);
    for (int day = 0; day < daysAWeek && lines.size() < mostEffects; ++day) {
        int told = -1;
        for (int half = 0; half < halfHoursADay && lines.size() < mostEffects; ++half) {
            const CoverHalfHour &was = m_desk.coverage()[size_t(day)][size_t(half)];
            const CoverHalfHour &will = after[size_t(day)][size_t(half)];
            const int change = will.missing() - was.missing();
            if (change == 0 || change == told)
                continue;
            told = change;
            lines << weekdayText(sheet.monday.addDays(day)) + u' ' + wallText(half * 1800) + u' '
                         + missingChange(was, will);
        }
    }
    return lines;
}

void RosterDock::showEffect(const std::vector<RosterPlace> &places, const RosterCell &cell)
{
    m_places = places;
    m_effectTitle->setText(tr("%n cell(s) selected", nullptr, int(places.size())));
    m_effectSide->clear();
    if (places.empty()) {
        m_effect->setText(tr("Select cells with the arrows and Shift, or with the mouse."));
        return;
    }
    const RosterSheet &sheet = m_desk.sheet();
    const RosterPerson &person =
        sheet.teams[size_t(places.front().team)].people[size_t(places.front().person)];
    m_effectSide->setText(person.no + u' ' + person.name);
    const RosterCell proposed = cell == RosterCell{} ? proposalFor(places.front()) : cell;
    QStringList lines{
        tr("If it becomes %1:")
            .arg(cellText(proposed, sheet.monday.addDays(places.front().day), sheet.frame.book))};
    lines << effectLines(places, proposed);
    m_effect->setText(lines.join(u'\n'));
}

}
