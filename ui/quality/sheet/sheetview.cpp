// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetview.h"

#include "common/emptystate.h"
#include "quality/sheet/sheethead.h"
#include "quality/sheet/sheethelp.h"
#include "quality/sheet/sheetlist.h"
#include "quality/sheet/sheettotal.h"

#include <QAction>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace banzhang {

SheetView::SheetView(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(ui, QStringLiteral("quality"), {}, {}, this)),
      m_head(new SheetHeadBar(ui, this)), m_total(new SheetTotal(ui, this)),
      m_list(new SheetList(ui, this)), m_help(new SheetHelp(ui, this))
{
    setObjectName(QStringLiteral("sheetView"));
    setMinimumWidth(360);
    auto *open = new QWidget(this);
    auto *layout = new QVBoxLayout(open);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_total);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(open);
    setFocusProxy(m_list);
    connect(m_list, &SheetList::answered, this, &SheetView::answered);
    connect(m_list, &SheetList::scoreChanged, this, &SheetView::updateTotal);
    connect(m_list, &SheetList::currentChanged, this, &SheetView::updateHelp);
    connect(m_list, &SheetList::markWanted, this, &SheetView::markWanted);
    connect(m_list, &SheetList::markPlayWanted, this, &SheetView::markPlayWanted);
    connect(m_head, &SheetHeadBar::stepWanted, m_list, &SheetList::step);
    connect(m_total, &SheetTotal::itemWanted, this, &SheetView::goTo);
    connect(m_total, &SheetTotal::nextMissingWanted, this, &SheetView::nextMissing);
    buildSwitches();
}

void SheetView::buildSwitches()
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    addSwitch(tr("Hide weights and points while scoring"), QStringLiteral("weightsHidden"), false,
              &SheetView::applyWeightsHidden);
    addSwitch(tr("Go on to the next item after an answer"), QStringLiteral("movesOn"), true,
              &SheetView::applyMovesOn);
    addSwitch(tr("Show what the item means (?)"), QStringLiteral("help"), false,
              &SheetView::applyHelp);
    connect(m_list, &SheetList::helpWanted, m_switches.back(), &QAction::trigger);
}

void SheetView::addSwitch(const QString &text, const QString &setting, bool fallback,
                          void (SheetView::*apply)(bool))
{
    auto *action = new QAction(text, this);
    const QString key = QStringLiteral("quality/sheet/") + setting;
    action->setObjectName(setting);
    action->setCheckable(true);
    action->setChecked(m_ui.settings.ofPerson(key, fallback).toBool());
    (this->*apply)(action->isChecked());
    connect(action, &QAction::toggled, this, [this, key, apply](bool isOn) {
        m_ui.settings.setOfPerson(key, isOn);
        (this->*apply)(isOn);
    });
    m_list->addAction(action);
    m_switches.append(action);
}

void SheetView::applyWeightsHidden(bool hidden)
{
    m_list->setWeightsHidden(hidden);
}

void SheetView::applyMovesOn(bool movesOn)
{
    m_list->setMovesOn(movesOn);
}

void SheetView::applyHelp(bool shown)
{
    m_help->setVisible(shown);
    updateHelp();
}

void SheetView::open(const Form &form, const Answers &answers, const SheetHead &head,
                     bool isReadOnly)
{
    m_isOpen = true;
    m_head->setWords(head.formTitle, head.version, head.mode);
    m_list->open(Answering(form, answers), isReadOnly);
    m_stack->setCurrentIndex(1);
}

void SheetView::setForm(const Form &form, const SheetHead &head)
{
    if (!m_isOpen)
        return open(form, {}, head, false);
    m_head->setWords(head.formTitle, head.version, head.mode);
    m_list->setForm(form);
    updateHelp();
}

void SheetView::clear(const QString &title, const QString &sentence)
{
    m_isOpen = false;
    m_list->open({}, true);
    m_empty->setText(title, sentence);
    m_stack->setCurrentIndex(0);
}

bool SheetView::isOpen() const
{
    return m_isOpen;
}

void SheetView::setMeasured(const QMap<QString, QString> &values)
{
    m_list->setMeasured(values);
}

void SheetView::setMarkers(const std::vector<std::pair<QString, qint64>> &marks)
{
    QMap<QString, std::vector<qint64>> byItem;
    for (const auto &[item, ms] : marks)
        byItem[item].push_back(ms);
    m_list->setMarks(byItem);
}

const Form &SheetView::form() const
{
    return m_list->sheet().form();
}

const Answers &SheetView::answers() const
{
    return m_list->sheet().answers();
}

const SheetScore &SheetView::score() const
{
    return m_list->sheet().score();
}

QString SheetView::currentItem() const
{
    return m_list->current();
}

void SheetView::setCurrentItem(const QString &key)
{
    m_list->setCurrent(key);
}

void SheetView::goTo(const QString &key)
{
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrent(key);
}

bool SheetView::nextMissing()
{
    m_list->setFocus(Qt::OtherFocusReason);
    return m_list->nextMissing();
}

void SheetView::undo()
{
    m_list->undo();
}

void SheetView::redo()
{
    m_list->redo();
}

void SheetView::updateTotal()
{
    m_total->setScore(form(), score());
    Q_EMIT scoreChanged();
}

void SheetView::updateHelp()
{
    const QString key = m_list->current();
    if (m_help->isVisibleTo(this))
        m_help->setItem(form().numberOf(key), form().item(key));
    if (!key.isEmpty())
        Q_EMIT currentChanged(key);
}

}
