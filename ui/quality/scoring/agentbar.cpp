// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/agentbar.h"

#include "common/fonts.h"
#include "common/icons.h"
#include "quality/scoring/scoringwords.h"
#include "quality/sheet/sheetwords.h"

#include <QPainter>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int barHeight = 64;
constexpr int padding = 12;
constexpr int photoSize = 48;
constexpr int chipPadding = 12;
constexpr int chipGap = 7;
constexpr int textLeft = padding + photoSize + 12;

}

AgentBar::AgentBar(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_earlier(new QPushButton(tr("Earlier sheets"), this))
{
    setObjectName(QStringLiteral("agentBar"));
    setFixedHeight(barHeight);
    m_earlier->setObjectName(QStringLiteral("earlierSheets"));
    m_earlier->setFixedHeight(24);
    m_earlier->setProperty("keyCap", QStringLiteral("F3"));
    m_earlier->setToolTip(tr("The agent's earlier sheets (F3)"));
    m_earlier->setFocusPolicy(Qt::NoFocus);
    connect(m_earlier, &QAbstractButton::clicked, this, &AgentBar::earlierWanted);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void AgentBar::setSheet(const Sheet &sheet, const QString &detail)
{
    m_sheet = sheet;
    m_detail = detail;
    m_others = sheet.others;
    m_scores.clear();
    m_photo = {};
    m_photo.loadFromData(sheet.agent.photo);
    m_earlier->setVisible(!sheet.agent.number.isEmpty());
    setAccessibleName(sentence());
    update();
}

void AgentBar::setOthers(const QStringList &names)
{
    m_others = names;
    setAccessibleName(sentence());
    update();
}

void AgentBar::setEarlier(const std::vector<EarlierSheet> &sheets)
{
    QStringList scores;
    for (const EarlierSheet &sheet : sheets)
        scores.append(scoreText(sheet.score));
    m_scores = scores.isEmpty() ? tr("no earlier sheet")
                                : tr("last %1: %2", "count, scores")
                                      .arg(scores.size())
                                      .arg(scores.join(QStringLiteral(" · ")));
    update();
}

QString AgentBar::identity() const
{
    const AgentCard &agent = m_sheet.agent;
    QStringList parts;
    if (!agent.nickname.isEmpty())
        parts.append(tr("“%1”", "nickname").arg(agent.nickname));
    parts.append(agent.team);
    parts.append(tenureText(agent.hiredOn, m_ui.clock.siteNow().date()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString AgentBar::reasonText() const
{
    const QString reason = reasonWord(m_sheet.reason);
    return reason.isEmpty() || m_detail.isEmpty() ? reason : reason + u' ' + m_detail;
}

QString AgentBar::othersText() const
{
    return m_others.isEmpty() ? QString()
                              : tr("%1 scores this too").arg(m_others.join(QStringLiteral(", ")));
}

QString AgentBar::sentence() const
{
    QStringList parts{m_sheet.agent.number + u' ' + m_sheet.agent.name, identity(),
                      callFactsText(m_sheet, m_ui.clock), reasonText(), othersText()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void AgentBar::resizeEvent(QResizeEvent *)
{
    const int wide = m_earlier->sizeHint().width() + 8;
    m_earlier->setGeometry(width() - padding - wide, 8, wide, 24);
}

void AgentBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    if (m_sheet.agent.number.isEmpty())
        return; // no sheet is open
    paintPhoto(painter, QRect(padding, 8, photoSize, photoSize));
    painter.setFont(fontOf(Type::Title));
    painter.setPen(theme.text);
    const QString who = m_sheet.agent.number + u' ' + m_sheet.agent.name;
    const int right = m_earlier->x() - 8;
    painter.drawText(QRect(textLeft, 6, right - textLeft, 26), Qt::AlignVCenter, who);
    const int left = textLeft + painter.fontMetrics().horizontalAdvance(who) + 10;
    painter.setFont(fontOf(Type::Base));
    painter.setPen(theme.text2);
    painter.drawText(QRect(left, 6, right - left, 26), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(identity(), Qt::ElideRight, right - left));
    paintFacts(painter);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

// The call, why it is heard, who else scores it; the last scores where there is room left: they
// stand below, too.
void AgentBar::paintFacts(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    painter.setFont(fontOf(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    int chips = 0;
    for (const QString &text : {reasonText(), othersText()})
        chips += text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + chipPadding + chipGap;
    const QString facts = callFactsText(m_sheet, m_ui.clock);
    const int room = width() - padding - textLeft;
    const int scores = metrics.horizontalAdvance(m_scores);
    if (metrics.horizontalAdvance(facts) + 10 + chips + 10 + scores <= room)
        painter.drawText(QRect(width() - padding - scores, 34, scores, 22), Qt::AlignVCenter,
                         m_scores);
    const QString shown = metrics.elidedText(facts, Qt::ElideRight, room - chips - 10);
    painter.drawText(QRect(textLeft, 34, room, 22), Qt::AlignVCenter, shown);
    int at = textLeft + metrics.horizontalAdvance(shown) + 10;
    const bool isDoubt = isSuspicion(m_sheet.reason);
    at = paintChip(painter, at, 45, reasonText(), isDoubt ? theme.amberF : theme.head,
                   isDoubt ? theme.amberB : theme.line2, isDoubt ? theme.amber : theme.text2);
    paintChip(painter, at, 45, othersText(), theme.infoF, theme.info, theme.info);
}

void AgentBar::paintPhoto(QPainter &painter, const QRect &rect) const
{
    const Theme &theme = m_ui.theme();
    painter.fillRect(rect, theme.head);
    if (m_photo.isNull()) {
        paintIcon(painter, rect, QStringLiteral("user"), 32, theme.text3);
    } else {
        const qreal ratio = devicePixelRatioF();
        QPixmap scaled = m_photo.scaled(rect.size() * ratio, Qt::KeepAspectRatioByExpanding,
                                        Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        painter.drawPixmap(rect, scaled, QRect(QPoint(), rect.size() * ratio));
    }
    painter.setPen(theme.line2);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

int AgentBar::paintChip(QPainter &painter, int left, int middle, const QString &text,
                        const QColor &fill, const QColor &edge, const QColor &ink) const
{
    if (text.isEmpty())
        return left;
    const QRect box(left, middle - 9, painter.fontMetrics().horizontalAdvance(text) + chipPadding,
                    18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    return box.right() + chipGap;
}

}
