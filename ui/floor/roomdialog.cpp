// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomdialog.h"

#include "common/formfield.h"
#include "floor/roomdesk.h"
#include "floor/roomedit.h"
#include "floor/roomwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace banzhang {
namespace {

constexpr int sideWidth = 280;
constexpr int newRows = 4;
constexpr int newColumns = 6;
constexpr int largestSide = 200;

QString nameOf(const RoomAgent &agent)
{
    return agent.agentNo + u' ' + agent.name;
}

QSpinBox *sizeField(const char *name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(1, largestSide);
    box->setKeyboardTracking(false);
    return box;
}

}

RoomDialog::RoomDialog(const UiContext &ui, RoomDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_sketch(desk.room()),
      m_board(new RoomBoard(ui, this)), m_message(new MessageBar(ui, this))
{
    setObjectName(QStringLiteral("roomDialog"));
    setWindowTitle(tr("Draw the room"));
    resize(1240, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_message);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_board, 1);
    middle->addWidget(buildSide());
    layout->addLayout(middle, 1);
    layout->addWidget(buildFoot());
    m_message->clear();
    connectBoard();
    connectDesk();
    connect(&m_sketch, &RoomSketch::changed, this, &RoomDialog::follow);
    follow();
    m_board->setFocus();
}

QPushButton *RoomDialog::addButton(QWidget *bar, const QString &name, const QString &text,
                                   const QString &hint, const std::function<void()> &deed)
{
    auto *button = new QPushButton(text, bar);
    button->setObjectName(name);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    bar->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget *RoomDialog::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    const auto add = [this, bar](const char *name, const QString &text, const QString &hint,
                                 const std::function<void()> &deed) {
        return addButton(bar, QLatin1String(name), text, hint, deed);
    };
    add("addArea", tr("Add area"), tr("A new area with a seat on every place"),
        [this] { addArea(); });
    add("placeByLabels", tr("Place by names"),
        tr("Seats that stand nowhere go where their name says: A-1-01 is area A, row 1, place 1"),
        [this] {
            m_sketch.stroke(tr("place by names"), roomedit::placeByLabels(m_sketch.room()));
        });
    add("removeCurrent", tr("Remove"), tr("Remove the seat or the area (Del)"),
        [this] { removeCurrent(); });
    m_undo = add("undo", tr("Undo"), {}, [this] { m_sketch.undo(); });
    m_redo = add("redo", tr("Redo"), {}, [this] { m_sketch.redo(); });
    layout->addStretch();
    auto *zoom = new QComboBox(bar);
    zoom->setObjectName(QStringLiteral("boardZoom"));
    zoom->setAccessibleName(tr("Zoom"));
    for (const int step : {50, 66, 83, 100, 125})
        zoom->addItem(QStringLiteral("%1%").arg(step), step);
    zoom->setCurrentIndex(zoom->findData(100));
    layout->addWidget(zoom);
    connect(zoom, &QComboBox::currentIndexChanged, m_board,
            [this, zoom] { m_board->setZoom(zoom->currentData().toInt()); });
    return bar;
}

QWidget *RoomDialog::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 8, 16, 8);
    m_pages = new QStackedWidget(side);
    auto *hint = new InkLabel(
        m_ui, &Theme::text2, Type::Base,
        tr("Click a seat or the head of an area. Drag it to where it belongs; double-click an "
           "empty place for a new seat. Arrows go from place to place, with Ctrl they take the "
           "seat along."),
        side);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop);
    m_pages->addWidget(hint);
    m_pages->addWidget(buildSeatPage());
    m_pages->addWidget(buildAreaPage());
    layout->addWidget(m_pages);
    layout->addWidget(
        new InkLabel(m_ui, &Theme::text, Type::Strong, tr("Seats that stand nowhere"), side));
    m_placeless = new QListWidget(side);
    m_placeless->setObjectName(QStringLiteral("placeless"));
    m_placeless->setToolTip(tr("Enter puts it on the empty place that is chosen"));
    layout->addWidget(m_placeless, 1);
    connect(m_placeless, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { placeSeat(item->data(Qt::UserRole).toString()); });
    return side;
}

QWidget *RoomDialog::buildSeatPage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_label = new QLineEdit(page);
    m_label->setObjectName(QStringLiteral("seatLabel"));
    m_label->setMaxLength(40);
    layout->addWidget(new FormField(m_ui, tr("Seat"), m_label, page));
    m_extension = new QLineEdit(page);
    m_extension->setObjectName(QStringLiteral("seatExtension"));
    m_extension->setMaxLength(16);
    layout->addWidget(new FormField(m_ui, tr("Telephone"), m_extension, page));
    m_agent = new QComboBox(page);
    m_agent->setObjectName(QStringLiteral("seatAgent"));
    m_agent->setEditable(true);
    m_agent->setInsertPolicy(QComboBox::NoInsert);
    m_agent->completer()->setFilterMode(Qt::MatchContains);
    m_agent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    layout->addWidget(new FormField(m_ui, tr("Agent"), m_agent, page));
    m_sitters = new InkLabel(m_ui, &Theme::text2, Type::Small, {}, page);
    m_sitters->setWordWrap(true);
    layout->addWidget(m_sitters);
    layout->addStretch();
    connect(m_label, &QLineEdit::editingFinished, this, &RoomDialog::changeSeat);
    connect(m_extension, &QLineEdit::editingFinished, this, &RoomDialog::changeSeat);
    connect(m_agent, &QComboBox::activated, this, &RoomDialog::seatSomebody);
    return page;
}

QWidget *RoomDialog::buildAreaPage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_areaName = new QLineEdit(page);
    m_areaName->setObjectName(QStringLiteral("areaName"));
    m_areaName->setMaxLength(40);
    m_rows = sizeField("areaRows", page);
    m_columns = sizeField("areaColumns", page);
    layout->addWidget(new FormField(m_ui, tr("Area"), m_areaName, page));
    layout->addWidget(new FormField(m_ui, tr("Rows"), m_rows, page));
    layout->addWidget(new FormField(m_ui, tr("Places in a row"), m_columns, page));
    layout->addStretch();
    connect(m_areaName, &QLineEdit::editingFinished, this, &RoomDialog::changeArea);
    connect(m_rows, &QSpinBox::valueChanged, this, &RoomDialog::changeArea);
    connect(m_columns, &QSpinBox::valueChanged, this, &RoomDialog::changeArea);
    return page;
}

QWidget *RoomDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addStretch();
    addButton(foot, QStringLiteral("cancel"), tr("Cancel"), {}, [this] { reject(); });
    m_save = addButton(foot, QStringLiteral("save"), tr("Save the room"), tr("Ctrl+S"),
                       [this] { save(); });
    m_save->setProperty("primary", true);
    return foot;
}

void RoomDialog::connectBoard()
{
    connect(m_board, &RoomBoard::currentChanged, this, &RoomDialog::followHand);
    connect(m_board, &RoomBoard::removeWanted, this, &RoomDialog::removeCurrent);
    connect(m_board, &RoomBoard::areaMoved, this, &RoomDialog::moveArea);
    connect(
        m_board, &RoomBoard::seatMoved, this, [this](const QString &label, const RoomPlace &to) {
            m_sketch.stroke(tr("move %1").arg(label),
                            roomedit::moveSeat(m_sketch.room(), label, to.area, to.row, to.column));
        });
    connect(m_board, &RoomBoard::seatWanted, this, [this](const RoomPlace &place) {
        m_sketch.stroke(tr("new seat"),
                        roomedit::addSeat(m_sketch.room(), place.area, place.row, place.column));
    });
}

void RoomDialog::connectDesk()
{
    connect(&m_desk, &RoomDesk::saved, this, &QDialog::accept);
    connect(&m_desk, &RoomDesk::refused, this, &RoomDialog::tellRefusal);
    connect(&m_desk, &RoomDesk::told, this, [this](const Room &room) {
        if (std::exchange(m_wantsTheirs, false))
            takeTheirs(room);
    });
    connect(m_message, &MessageBar::pressed, this, [this] {
        m_wantsTheirs = true;
        m_desk.reload();
    });
}

const RoomSeat *RoomDialog::currentSeat() const
{
    const RoomPlace &at = m_board->current();
    return at.row > 0 ? m_sketch.room().seatAt(at.area, at.row, at.column) : nullptr;
}

void RoomDialog::follow()
{
    m_board->setRoom(m_sketch.room());
    const auto tell = [](QPushButton *button, const QString &name, const QString &hint) {
        button->setEnabled(!name.isEmpty());
        button->setToolTip(name.isEmpty() ? hint : name + QStringLiteral(" · ") + hint);
    };
    tell(m_undo, m_sketch.undoName(), tr("Ctrl+Z"));
    tell(m_redo, m_sketch.redoName(), tr("Ctrl+Y"));
    fillPlaceless();
    tellFaults();
    followHand();
}

void RoomDialog::fillPlaceless()
{
    m_placeless->clear();
    for (const RoomSeat &seat : m_sketch.room().seats) {
        if (seat.isPlaced())
            continue;
        QStringList words{seat.label};
        for (const RoomAgent *agent : m_sketch.room().agentsAt(seat.label))
            words << agent->name;
        auto *item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_placeless);
        item->setData(Qt::UserRole, seat.label);
    }
}

void RoomDialog::tellFaults()
{
    const std::vector<RoomFault> faults = m_sketch.faults();
    m_save->setEnabled(faults.empty() && m_sketch.isChanged());
    if (faults.empty())
        return m_message->clear();
    const QString more =
        faults.size() > 1 ? tr("and %n more", nullptr, int(faults.size()) - 1) : QString();
    m_message->tell(Alarm::Red, faultSentence(faults.front()), more);
}

void RoomDialog::followHand()
{
    m_isShowing = true;
    if (const RoomSeat *seat = currentSeat())
        showSeat(seat);
    else
        showArea(m_board->current().row == 0 ? m_sketch.room().area(m_board->current().area)
                                             : nullptr);
    m_isShowing = false;
}

void RoomDialog::showSeat(const RoomSeat *seat)
{
    m_pages->setCurrentIndex(1);
    m_label->setText(seat->label);
    m_extension->setText(seat->extension);
    const auto sitters = m_sketch.room().agentsAt(seat->label);
    m_agent->clear();
    m_agent->addItem(tr("Nobody"), 0);
    for (const RoomAgent &agent : m_sketch.room().agents)
        m_agent->addItem(nameOf(agent), number(agent.agentId));
    m_agent->setCurrentIndex(sitters.empty() ? 0
                                             : m_agent->findData(number(sitters.front()->agentId)));
    QStringList names;
    for (const RoomAgent *agent : sitters)
        names << nameOf(*agent);
    m_sitters->setText(names.size() > 1 ? tr("Shared by %1").arg(names.join(QStringLiteral(", ")))
                                        : QString());
}

void RoomDialog::showArea(const RoomArea *area)
{
    m_pages->setCurrentIndex(area ? 2 : 0);
    if (!area)
        return;
    m_areaName->setText(area->name);
    m_rows->setValue(area->rows);
    m_columns->setValue(area->columns);
}

// The first letter that no area has.
void RoomDialog::addArea()
{
    QString name = QStringLiteral("A");
    while (m_sketch.room().area(name))
        name = name == u"Z" ? QStringLiteral("A1")
                            : QString(QChar(name.at(0).unicode() + 1)) + name.mid(1);
    const QPoint spot = roomedit::freeSpot(m_sketch.room(), newRows, newColumns);
    m_sketch.stroke(
        tr("new area"),
        roomedit::addArea(m_sketch.room(), {name, spot.x(), spot.y(), newRows, newColumns}, true));
    m_board->setCurrent({name, 0, 0});
}

void RoomDialog::changeArea()
{
    const RoomArea *area = m_sketch.room().area(m_board->current().area);
    if (m_isShowing || !area || m_board->current().row > 0)
        return;
    RoomArea changed = *area;
    changed.name = m_areaName->text().trimmed();
    changed.rows = m_rows->value();
    changed.columns = m_columns->value();
    if (changed.name.isEmpty()
        || (changed.name != area->name && m_sketch.room().area(changed.name)))
        return m_message->tell(Alarm::Red,
                               changed.name.isEmpty()
                                   ? faultSentence({RoomFault::Kind::NoName, {}})
                                   : faultSentence({RoomFault::Kind::SameArea, changed.name}));
    m_sketch.stroke(tr("change area %1").arg(area->name),
                    roomedit::changeArea(m_sketch.room(), QString(area->name), changed));
    m_board->setCurrent({changed.name, 0, 0});
}

void RoomDialog::moveArea(const QString &name, const QPoint &to)
{
    const RoomArea *area = m_sketch.room().area(name);
    if (!area)
        return;
    RoomArea moved = *area;
    moved.left = to.x();
    moved.top = to.y();
    m_sketch.stroke(tr("move area %1").arg(name),
                    roomedit::changeArea(m_sketch.room(), name, moved));
}

void RoomDialog::changeSeat()
{
    const RoomSeat *seat = currentSeat();
    if (m_isShowing || !seat)
        return;
    m_sketch.stroke(tr("change seat %1").arg(seat->label),
                    roomedit::changeSeat(m_sketch.room(), QString(seat->label),
                                         m_label->text().trimmed(), m_extension->text().trimmed()));
}

// Who had the seat before sits nowhere; several who share it are left to the people's pane.
void RoomDialog::seatSomebody()
{
    const RoomSeat *seat = currentSeat();
    if (m_isShowing || !seat)
        return;
    const QString label = seat->label;
    const auto chosen = AgentId(m_agent->currentData().toLongLong());
    Room room = m_sketch.room();
    for (const RoomAgent *sitter : m_sketch.room().agentsAt(label)) {
        if (sitter->agentId != chosen)
            room = roomedit::seatAgent(room, sitter->agentId, {});
    }
    m_sketch.stroke(tr("seat %1").arg(label), roomedit::seatAgent(room, chosen, label));
}

void RoomDialog::placeSeat(const QString &label)
{
    const RoomPlace at = m_board->current();
    if (at.row == 0 || currentSeat())
        return m_message->tell(Alarm::Amber, tr("Choose an empty place first."));
    m_sketch.stroke(tr("move %1").arg(label),
                    roomedit::moveSeat(m_sketch.room(), label, at.area, at.row, at.column));
}

void RoomDialog::removeCurrent()
{
    if (const RoomSeat *seat = currentSeat()) {
        const QString label = seat->label;
        return m_sketch.stroke(tr("remove %1").arg(label),
                               roomedit::removeSeat(m_sketch.room(), label));
    }
    const QString name = m_board->current().area;
    if (m_board->current().row > 0 || !m_sketch.room().area(name))
        return;
    const auto sits = [this, &name](const RoomAgent &agent) {
        const RoomSeat *seat = m_sketch.room().seat(agent.seat);
        return seat && seat->area == name;
    };
    const auto people = int(std::ranges::count_if(m_sketch.room().agents, sits));
    const auto remove = [this, name](bool yes) {
        if (yes)
            m_sketch.stroke(tr("remove area %1").arg(name),
                            roomedit::removeArea(m_sketch.room(), name));
    };
    if (people == 0)
        return remove(true);
    m_ui.ask.confirm(
        this,
        {tr("Remove area %1?").arg(name),
         tr("%n people sit in it. Their seats stay, but stand nowhere.", nullptr, people),
         tr("Remove"), true},
        remove);
}

void RoomDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_desk.save(m_sketch.begun(), m_sketch.room());
}

void RoomDialog::tellRefusal(const Problem &problem)
{
    m_save->setEnabled(true);
    if (problem.constraint == u"room_unchanged")
        m_message->tell(Alarm::Red, tr("Somebody else saved the room meanwhile."),
                        tr("Nothing of yours is lost."), {}, tr("Put mine on top"));
    else
        m_message->tell(Alarm::Red, tr("Not saved"), roomRefusal(problem));
}

void RoomDialog::takeTheirs(const Room &room)
{
    m_sketch.rebase(room, tr("mine on top of theirs"));
    follow();
    if (m_sketch.faults().empty())
        m_message->tell(Alarm::Amber, tr("This is their room with your strokes on top."),
                        tr("Look at it, then save."));
}

void RoomDialog::reject()
{
    if (!m_sketch.isChanged())
        return QDialog::reject();
    m_ui.ask.confirm(
        this,
        {tr("Throw the drawing away?"), tr("What you drew is not saved."), tr("Throw away"), true},
        [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

void RoomDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return m_sketch.undo();
    if (event->matches(QKeySequence::Redo) || event->keyCombination() == (Qt::CTRL | Qt::Key_Y))
        return m_sketch.redo();
    if (event->matches(QKeySequence::Save))
        return save();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // ends a field, not the drawing
    QDialog::keyPressEvent(event);
}

}
