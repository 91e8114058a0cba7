// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/whyview.h"

#include "attendance/violations/whytimeline.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace banzhang {
namespace {

constexpr int gutter = 124;
constexpr int padding = 16;

}

WhyView::WhyView(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), {}, {}, this)),
      m_scroll(new QScrollArea(this)),
      m_title(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_state(new InkLabel(ui, &Theme::text2, Type::Strong, {}, this)),
      m_identity(words(&Theme::text2, {}, this)),
      m_amount(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_proof(new InkLabel(ui, &Theme::ok, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("whyView"));
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_state->setObjectName(QStringLiteral("whyState"));
    m_amount->setObjectName(QStringLiteral("whyAmount"));
    m_proof->setObjectName(QStringLiteral("whyProof"));
    m_proof->setWordWrap(true);
    m_stack->addWidget(m_empty);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(buildHead());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildFoot());
    m_stack->addWidget(whole);
}

InkLabel *WhyView::words(QColor Theme::*ink, const QString &text, QWidget *parent) const
{
    auto *label = new InkLabel(m_ui, ink, Type::Base, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *WhyView::buildHead()
{
    auto *head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(padding, 10, padding, 10);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_state);
    line->addStretch();
    left->addLayout(line);
    left->addWidget(m_identity);
    layout->addLayout(left, 1);
    layout->addWidget(m_amount);
    return head;
}

QWidget *WhyView::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setMinimumHeight(44);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(padding, 4, padding, 4);
    layout->setSpacing(8);
    layout->addWidget(m_proof, 1);
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key,
                         void (WhyView::*wanted)()) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setToolTip(
            tr("%1 (%2)", "a deed and its key").arg(text, key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
        return button;
    };
    m_floor = add("whyFloor", tr("Time machine"), QKeySequence(Qt::CTRL | Qt::Key_T),
                  &WhyView::floorWanted);
    add("whyCopy", tr("Copy"), QKeySequence(tr("Ctrl+Shift+C")), &WhyView::copyWanted);
    add("whyPrint", tr("Print…"), QKeySequence(QKeySequence::Print), &WhyView::printWanted);
    return foot;
}

void WhyView::clear(const QString &title, const QString &line)
{
    m_empty->setText(title, line);
    m_stack->setCurrentIndex(0);
}

void WhyView::show(const ViolationWhy &why)
{
    m_title->setText(whyTitle(why));
    m_state->setText(violationStateWord(why.violation.state));
    m_state->setInk(why.violation.state == ViolationState::ToConfirm ? &Theme::amber
                                                                     : &Theme::text2);
    m_identity->setText(whyIdentity(why, m_ui.clock));
    m_amount->setText(yuanText(-why.violation.amountFen));
    const WhyProof proof = proofOf(why);
    m_proof->setInk(proof.agrees ? &Theme::ok : &Theme::red);
    m_proof->setText(proof.words);
    m_scroll->setWidget(bodyOf(why)); // the one before goes with it
    m_stack->setCurrentIndex(1);
}

QWidget *WhyView::bodyOf(const ViolationWhy &why)
{
    m_stepNo = 0;
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addWords(*layout, ruleStep(why));
    addEvents(*layout, why);
    addArithmetic(*layout, why);
    addWords(*layout, decisionStep(why, m_ui.clock));
    addWords(*layout, statementStep(why, m_ui.clock));
    addWords(*layout, bookingStep(why, m_ui.clock));
    layout->addStretch(1); // the steps are no higher than their words
    return body;
}

QVBoxLayout *WhyView::addStep(QVBoxLayout &body, const WhyStep &step)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *side = new QWidget;
    side->setFixedWidth(gutter);
    side->setBackgroundRole(QPalette::AlternateBase);
    side->setAutoFillBackground(true);
    auto *names = new QVBoxLayout(side);
    names->setContentsMargins(padding, 12, 4, 12);
    names->setSpacing(2);
    auto *name = new InkLabel(m_ui, &Theme::text, Type::Strong,
                              QStringLiteral("%1  %2").arg(++m_stepNo).arg(step.name), side);
    auto *note = new InkLabel(m_ui, &Theme::text2, Type::Small, step.note, side);
    for (InkLabel *label : {name, note}) {
        label->setWordWrap(true);
        names->addWidget(label);
    }
    names->addStretch();
    auto *room = new QVBoxLayout;
    room->setContentsMargins(padding, 12, padding, 12);
    room->setSpacing(6);
    row->addWidget(side);
    row->addLayout(room, 1);
    body.addLayout(row);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    body.addWidget(line);
    return room;
}

void WhyView::addWords(QVBoxLayout &body, const WhyStep &step)
{
    QVBoxLayout *room = addStep(body, step);
    for (int place = 0; place < step.lines.size(); ++place)
        room->addWidget(
            words(place == 0 ? &Theme::text : &Theme::text2, step.lines[place], nullptr));
}

void WhyView::addEvents(QVBoxLayout &body, const ViolationWhy &why)
{
    QVBoxLayout *room =
        addStep(body, {tr("Events"), tr("%n as they came", nullptr, int(why.events.size())), {}});
    auto *line = new WhyTimeline(m_ui, this);
    room->addWidget(line);
    line->show(why);
    if (why.events.empty())
        room->addWidget(words(&Theme::text2, tr("No punch and no event of the switch."), nullptr));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const RawEvent &event : why.events) {
        const QStringList cells = eventCells(event, m_ui.clock);
        for (int column = 0; column < cells.size(); ++column) {
            const bool isQuiet = column == 3 || event.isReplaced;
            InkLabel *label = words(isQuiet ? &Theme::text2 : &Theme::text, cells[column], nullptr);
            label->setWordWrap(column == 3);
            grid->addWidget(label, row, column, Qt::AlignTop);
        }
        if (m_mayFix && event.punchId > 0 && !event.isReplaced)
            grid->addWidget(fixButton(event), row, cells.size(), Qt::AlignTop);
        ++row;
    }
    room->addLayout(grid);
}

QPushButton *WhyView::fixButton(const RawEvent &event)
{
    auto *button = new QPushButton(tr("Correct…"));
    button->setObjectName(QStringLiteral("fixPunch"));
    button->setAutoDefault(false);
    button->setProperty("punchId", event.punchId);
    button->setToolTip(tr("Void or replace this punch (Alt+6)"));
    button->setAccessibleName(
        tr("Correct the punch of %1").arg(clockText(m_ui.clock.atSite(event.at))));
    connect(button, &QPushButton::clicked, this,
            [this, punchId = event.punchId] { Q_EMIT fixWanted(punchId); });
    return button;
}

void WhyView::addArithmetic(QVBoxLayout &body, const ViolationWhy &why)
{
    QVBoxLayout *room = addStep(body, {tr("Arithmetic"), {}, {}});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 104);
    grid->setColumnMinimumWidth(1, 84);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const SumLine &line : arithmeticOf(why, m_ui.clock)) {
        grid->addWidget(words(&Theme::text2, line.name, nullptr), row, 0, Qt::AlignTop);
        InkLabel *value = words(&Theme::text, line.value, nullptr);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        grid->addWidget(words(&Theme::text, line.formula, nullptr), row, 2, Qt::AlignTop);
        ++row;
    }
    room->addLayout(grid);
}

}
