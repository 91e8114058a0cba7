// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/pastband.h"

#include "common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int bandHeight = 36;
constexpr int iconSize = 16;
constexpr int fieldWidth = 168;

}

PastBand::PastBand(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_moment(new InkLabel(ui, &Theme::onacc, Type::Title, {}, this)),
      m_sentence(new InkLabel(ui, &Theme::onacc, Type::Base, {}, this)),
      m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("pastBand"));
    setFixedHeight(bandHeight);
    m_moment->setObjectName(QStringLiteral("moment"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_field->setObjectName(QStringLiteral("momentField"));
    m_field->setFixedWidth(fieldWidth);
    m_field->setPlaceholderText(tr("09:15:00 or 2026-11-20 09:15"));
    m_field->hide();
    auto *link = new QPushButton(tr("Copy appeal link"), this);
    link->setObjectName(QStringLiteral("copyLink"));
    link->setToolTip(tr("Copies this moment and the current agent (Ctrl+Shift+C)"));
    auto *back = new QPushButton(tr("Back to now · Esc"), this);
    back->setObjectName(QStringLiteral("backToNow"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12 + iconSize + 8, 0, 8, 0);
    layout->setSpacing(12);
    layout->addWidget(m_moment);
    layout->addWidget(m_sentence);
    layout->addStretch();
    layout->addWidget(m_field);
    for (QPushButton *button : {link, back}) {
        button->setProperty("small", true);
        layout->addWidget(button);
    }
    connect(link, &QPushButton::clicked, this, &PastBand::linkWanted);
    connect(back, &QPushButton::clicked, this, &PastBand::backWanted);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT momentTyped(m_field->text()); });
    say({});
    hide();
}

void PastBand::showMoment(const QString &moment)
{
    m_moment->setText(tr("Looking back at %1").arg(moment));
}

void PastBand::say(const QString &sentence)
{
    m_sentence->setText(sentence.isEmpty() ? tr("This is not now. Commands are off.") : sentence);
}

void PastBand::askMoment(const QString &suggested)
{
    m_field->setText(suggested);
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PastBand::hideField()
{
    m_field->hide();
}

void PastBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().past);
    paintIcon(painter, QRect(12, (height() - iconSize) / 2, iconSize, iconSize),
              QStringLiteral("hist"), iconSize, m_ui.theme().onacc);
}

PastFrame::PastFrame(const UiContext &ui, QWidget *pane) : QWidget(pane), m_ui(ui)
{
    setObjectName(QStringLiteral("pastFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    pane->installEventFilter(this);
    hide();
    fit();
}

bool PastFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

// Only the edge exists, so that what lies under it is painted without this.
void PastFrame::fit()
{
    setGeometry(parentWidget()->rect());
    const int t = thickness;
    setMask(QRegion(rect()) - QRegion(rect().adjusted(t, t, -t, -t)));
}

void PastFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_ui.theme().past);
}

}
