// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetfoot.h"

#include "common/glyphs.h"
#include "common/icons.h"
#include "quality/scoring/scoringwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int footHeight = 44;

}

SheetFoot::SheetFoot(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_state(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_save(new QPushButton(tr("Save draft"), this)),
      m_submit(new QPushButton(tr("Submit"), this)), m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("sheetFoot"));
    setFixedHeight(footHeight);
    m_state->setObjectName(QStringLiteral("keeping"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_save->setObjectName(QStringLiteral("saveDraft"));
    m_save->setToolTip(tr("Save the draft on the server now (Ctrl+S)"));
    m_save->setProperty("keyCap", QStringLiteral("Ctrl+S"));
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("keyCap", QStringLiteral("Ctrl+Return"));
    m_submit->setProperty("primary", true);
    m_more->setObjectName(QStringLiteral("submitMore"));
    m_more->setIcon(themedIcon(QStringLiteral("more"), ui.themes));
    m_more->setFixedSize(28, 28);
    m_more->setToolTip(tr("More: release later, discard the draft"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Submit and release later…")), &QAction::triggered, this,
            &SheetFoot::submitLaterWanted);
    connect(menu->addAction(tr("Discard the draft…")), &QAction::triggered, this,
            &SheetFoot::discardWanted);
    m_more->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_save, m_submit, m_more})
        layout->addWidget(button);
    connect(m_save, &QAbstractButton::clicked, this, &SheetFoot::saveWanted);
    connect(m_submit, &QAbstractButton::clicked, this, &SheetFoot::submitWanted);
    setSheet(false, {});
}

void SheetFoot::setKeeping(const SheetKeeping &keeping)
{
    m_keeping = keeping;
    m_text = keepingText(keeping, m_ui.clock);
    m_state->setToolTip(m_text);
    elide();
    m_state->setInk(!keeping.isJournaled          ? &Theme::red
                    : keeping.awaySince.isValid() ? &Theme::amber
                                                  : &Theme::text2);
    update();
}

// All being well, the time is enough beside the tick; the tool tip has the sentence.
void SheetFoot::elide()
{
    const int room = m_state->width() - 2;
    const bool isWell = m_keeping.isJournaled && !m_keeping.awaySince.isValid();
    const bool isShort = isWell && m_state->fontMetrics().horizontalAdvance(m_text) > room;
    m_state->setText(isShort ? m_text.section(u' ', 0, 0)
                             : m_state->fontMetrics().elidedText(m_text, Qt::ElideRight, room));
}

void SheetFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

void SheetFoot::setSheet(bool isOpen, const QString &missing)
{
    m_save->setEnabled(isOpen);
    m_more->setEnabled(isOpen);
    m_submit->setEnabled(isOpen && missing.isEmpty());
    m_submit->setToolTip(missing.isEmpty() ? tr("Submit the sheet (Ctrl+Enter)") : missing);
    m_more->menu()->actions().first()->setEnabled(missing.isEmpty());
}

void SheetFoot::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, 0, width(), 1, theme.line);
    if (m_text.isEmpty())
        return;
    const QRect box(12, (height() - 16) / 2, 16, 16);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_keeping.isJournaled || m_keeping.awaySince.isValid())
        paintAlarmGlyph(painter, box, m_keeping.isJournaled ? Alarm::Amber : Alarm::Red, theme);
    else
        paintIcon(painter, box, QStringLiteral("check"), 16, theme.ok);
}

}
