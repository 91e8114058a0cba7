// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/inspectionform.h"

#include "attendance/duty/dutywords.h"
#include "attendance/duty/photowell.h"
#include "attendance/violations/whywords.h"
#include "common/inklabel.h"
#include "common/whendone.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>

namespace banzhang {
namespace {

constexpr int touchHeight = 44; // a finger's
constexpr int verdictWidth = 88;
constexpr int ok = 0;
constexpr int fault = 1;

QPushButton *touchButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setFixedHeight(touchHeight);
    button->setAutoDefault(false);
    return button;
}

}

InspectionForm::InspectionForm(const UiContext &ui, DutyDesk &desk, InspectionKind kind,
                               QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_kind(kind),
      m_hygiene(touchButton(tr("Hygiene"), QStringLiteral("hygiene"), this)),
      m_conduct(touchButton(tr("Conduct"), QStringLiteral("conduct"), this)),
      m_target(new QComboBox(this)), m_photo(new PhotoWell(ui, this)), m_note(new QLineEdit(this)),
      m_within(new QComboBox(this)), m_cost(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this)),
      m_save(touchButton(tr("Save the inspection"), QStringLiteral("save"), this))
{
    setObjectName(QStringLiteral("inspectionForm"));
    setWindowTitle(tr("Inspection"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 760);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("inspectionItems"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *place = new QWidget(scroll);
    m_itemPlace = new QVBoxLayout(place);
    m_itemPlace->setContentsMargins(0, 0, 8, 0);
    scroll->setWidget(place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(buildTop());
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    setKind(kind);
    connect(&desk, &DutyDesk::looked, this, &InspectionForm::fillTargets);
}

QWidget *InspectionForm::buildTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_hygiene, m_conduct}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setMinimumWidth(120);
        layout->addWidget(button);
    }
    connect(m_hygiene, &QPushButton::clicked, this, [this] { setKind(InspectionKind::Hygiene); });
    connect(m_conduct, &QPushButton::clicked, this, [this] { setKind(InspectionKind::Conduct); });
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setMinimumHeight(touchHeight);
    m_target->setAccessibleName(tr("Whom it concerns"));
    layout->addWidget(m_target, 1);
    connect(m_target, &QComboBox::currentIndexChanged, this, &InspectionForm::updateCost);
    auto *all = touchButton(tr("All in order"), QStringLiteral("allOk"), top);
    connect(all, &QPushButton::clicked, this, &InspectionForm::setAllOk);
    layout->addWidget(all);
    return top;
}

QWidget *InspectionForm::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *more = new QHBoxLayout;
    more->addWidget(m_photo, 1);
    auto *words = new QVBoxLayout;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("Remark on the whole"));
    m_note->setMinimumHeight(touchHeight);
    m_note->setMaxLength(1000);
    words->addWidget(m_note);
    m_within->setObjectName(QStringLiteral("within"));
    m_within->setMinimumHeight(touchHeight);
    for (const int minutes : {15, 30, 60, 120})
        m_within->addItem(tr("To be done again within %n minute(s)", nullptr, minutes), minutes);
    m_within->setCurrentIndex(1);
    connect(m_within, &QComboBox::currentIndexChanged, this, &InspectionForm::updateCost);
    words->addWidget(m_within);
    more->addLayout(words, 1);
    layout->addLayout(more);
    for (InkLabel *label : {m_cost, m_fault})
        label->setWordWrap(true);
    m_cost->setObjectName(QStringLiteral("cost"));
    m_fault->setObjectName(QStringLiteral("formFault"));
    m_fault->hide();
    layout->addWidget(m_cost);
    layout->addWidget(m_fault);
    connect(m_photo, &PhotoWell::refused, this, [this](const QString &sentence) {
        m_fault->setText(sentence);
        m_fault->setVisible(!sentence.isEmpty());
    });
    auto *deeds = new QHBoxLayout;
    deeds->addStretch();
    auto *cancel = touchButton(tr("Cancel"), QStringLiteral("cancel"), foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    deeds->addWidget(cancel);
    m_save->setProperty("primary", true);
    m_save->setProperty("keyCap", QKeySequence(Qt::CTRL | Qt::Key_Return).toString());
    connect(m_save, &QPushButton::clicked, this, &InspectionForm::save);
    deeds->addWidget(m_save);
    layout->addLayout(deeds);
    return foot;
}

void InspectionForm::chooseArea(qint64 areaId)
{
    if (const int index = m_target->findData(areaId); index >= 0)
        m_target->setCurrentIndex(index);
}

void InspectionForm::setKind(InspectionKind kind)
{
    m_kind = kind;
    m_hygiene->setChecked(kind == InspectionKind::Hygiene);
    m_conduct->setChecked(kind == InspectionKind::Conduct);
    m_target->clear();
    fillTargets();
    fillItems();
    updateCost();
}

// What was chosen stays chosen, whoever has the duty now.
void InspectionForm::fillTargets()
{
    const QVariant chosen = m_target->currentData();
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    if (m_kind == InspectionKind::Conduct) {
        m_target->addItem(tr("Whose conduct?"), 0);
        for (const InspectedAgent &agent : m_desk.agents())
            m_target->addItem(agent.no + u' ' + agent.name + u" · "_qs + agent.team, agent.id);
    } else {
        const QDate today = m_ui.clock.siteNow().date();
        for (const DutyArea &area : m_desk.thisWeek().areas) {
            const Duty *one = m_desk.thisWeek().at(area.id, today);
            const QString holder = !one                ? tr("nobody has duty")
                                   : one->agentId == 0 ? tr("taken by %1").arg(one->team)
                                                       : one->agentNo + u' ' + one->agent;
            m_target->addItem(area.name + u" · "_qs + holder, area.id);
        }
    }
    m_target->setCurrentIndex(std::max(0, chosen.isValid() ? m_target->findData(chosen) : 0));
    updateCost();
}

void InspectionForm::fillItems()
{
    delete m_items;
    m_lines.clear();
    m_items = new QWidget(this);
    auto *layout = new QVBoxLayout(m_items);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QString head;
    for (const InspectionItem &item : m_desk.items()) {
        if (item.kind != m_kind)
            continue;
        if (item.head != head)
            layout->addWidget(
                new InkLabel(m_ui, &Theme::text2, Type::Strong, headOfItems(item.head), m_items));
        head = item.head;
        addItem(item, *layout);
    }
    layout->addStretch();
    m_itemPlace->addWidget(m_items);
}

void InspectionForm::addItem(const InspectionItem &item, QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new InkLabel(m_ui, &Theme::text, Type::Base, item.words, m_items);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(new InkLabel(m_ui, &Theme::text2, Type::Base,
                                !item.isInForce      ? tr("not in force")
                                : item.amountFen > 0 ? yuanText(item.amountFen)
                                                     : tr("no amount"),
                                m_items));
    Line line{item, new QButtonGroup(m_items), new QLineEdit(m_items)};
    for (const int verdict : {ok, fault}) {
        auto *button = touchButton(verdict == ok ? tr("In order") : tr("Fault"),
                                   (verdict == ok ? u"ok_"_qs : u"fault_"_qs) + item.code, m_items);
        button->setCheckable(true);
        button->setMinimumWidth(verdictWidth);
        button->setAccessibleName(item.words + u": "_qs + button->text());
        line.verdict->addButton(button, verdict);
        row->addWidget(button);
    }
    line.remark->setObjectName(u"remark_"_qs + item.code);
    line.remark->setPlaceholderText(tr("What was seen"));
    line.remark->setMinimumHeight(touchHeight);
    line.remark->setMaxLength(500);
    line.remark->hide();
    connect(line.verdict, &QButtonGroup::idToggled, this,
            [this, remark = line.remark](int verdict, bool isChosen) {
                if (verdict == fault)
                    remark->setVisible(isChosen);
                updateCost();
            });
    layout.addLayout(row);
    layout.addWidget(line.remark);
    m_lines.push_back(line);
}

void InspectionForm::setAllOk()
{
    for (const Line &line : m_lines) {
        if (line.verdict->checkedId() < 0)
            line.verdict->button(ok)->setChecked(true);
    }
}

std::vector<InspectionResult> InspectionForm::results() const
{
    std::vector<InspectionResult> all;
    for (const Line &line : m_lines) {
        const bool isFault = line.verdict->checkedId() == fault;
        if (line.verdict->checkedId() >= 0)
            all.push_back(
                {line.item.id, isFault, isFault ? line.remark->text().trimmed() : QString()});
    }
    return all;
}

int InspectionForm::faults() const
{
    return int(std::ranges::count(results(), true, &InspectionResult::isFault));
}

const Duty *InspectionForm::duty() const
{
    return m_kind == InspectionKind::Hygiene ? m_desk.thisWeek().at(
               m_target->currentData().toLongLong(), m_ui.clock.siteNow().date())
                                             : nullptr;
}

qint64 InspectionForm::agentId() const
{
    const Duty *one = duty();
    return m_kind == InspectionKind::Conduct ? m_target->currentData().toLongLong()
           : one                             ? one->agentId
                                             : 0;
}

QString InspectionForm::who() const
{
    if (const Duty *one = duty())
        return one->agentNo + u' ' + one->agent;
    return agentId() > 0 ? m_target->currentText().section(u" · "_qs, 0, 0) : QString();
}

InspectionCost InspectionForm::cost() const
{
    return costOf(m_desk.items(), results(), agentId() > 0);
}

void InspectionForm::updateCost()
{
    const bool isConcerned =
        m_kind == InspectionKind::Hygiene ? m_target->count() > 0 : agentId() > 0;
    const Duty *one = duty();
    const bool isOthers = one && one->agentId == 0;
    m_save->setEnabled(isConcerned && !isOthers && !results().empty() && !m_isBusy);
    m_within->setEnabled(cost().needsRedo);
    if (isOthers)
        m_cost->setText(tr("Another team has this duty: its leader inspects it."));
    else if (!isConcerned)
        m_cost->setText(tr("Choose whom it concerns."));
    else if (results().empty())
        m_cost->setText(tr("Tap what was looked at: each item once."));
    else
        m_cost->setText(costSentence(cost(), faults(), who(), m_within->currentData().toInt()));
}

void InspectionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        m_photo->paste();
    else if (event->modifiers() == Qt::ControlModifier
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else if (event->key() == Qt::Key_Escape)
        reject();
}

void InspectionForm::save()
{
    if (!m_save->isEnabled())
        return;
    InspectionDraft draft;
    draft.key = m_key;
    draft.kind = m_kind;
    draft.areaId = m_kind == InspectionKind::Hygiene ? m_target->currentData().toLongLong() : 0;
    draft.agentId = agentId();
    draft.results = results();
    draft.note = m_note->text().trimmed();
    draft.photo = m_photo->photo();
    draft.redoMinutes = m_within->currentData().toInt();
    m_isBusy = true;
    m_save->setEnabled(false);
    whenDone(m_desk.submit(draft), this, [this](const Result<qint64> &done) {
        m_isBusy = false;
        if (done)
            return accept();
        m_fault->setText(dutySentence(done.error()));
        m_fault->show();
        updateCost();
    });
}

}
