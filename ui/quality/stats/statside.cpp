// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statside.h"

#include "common/inklabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>

namespace banzhang {
namespace {

constexpr int sideWidth = 416;
constexpr int trendHeight = 220;
constexpr int headHeight = 32;

void offerCopy(StatChart *chart, const QString &word)
{
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(word, chart);
    QObject::connect(copy, &QAction::triggered, chart, &StatChart::copyPicture);
    chart->addAction(copy);
}

}

StatSide::StatSide(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_title(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_sentences(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_trend(new StatChart(ui, QStringLiteral("statTrend"), this)),
      m_lossTitle(
          new InkLabel(ui, &Theme::text, Type::Strong, tr("Items that lose most points"), this)),
      m_ofRow(new QCheckBox(tr("of the chosen row"), this)),
      m_losses(new StatChart(ui, QStringLiteral("statLosses"), this))
{
    setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setObjectName(QStringLiteral("statTitle"));
    m_title->setFixedHeight(headHeight);
    m_title->setContentsMargins(12, 0, 12, 0);
    m_sentences->setObjectName(QStringLiteral("statSentences"));
    m_sentences->setWordWrap(true);
    m_sentences->setContentsMargins(12, 0, 12, 6);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trend->setFixedHeight(trendHeight);
    m_trend->setAccessibleName(tr("Trend of the means with their 95% intervals"));
    m_losses->setAccessibleName(tr("Items that lose most points"));
    offerCopy(m_trend, tr("Copy as a picture (Ctrl+Shift+C)"));
    offerCopy(m_losses, tr("Copy as a picture (Ctrl+Shift+L)"));
    layout->addWidget(m_title);
    layout->addWidget(m_sentences);
    layout->addWidget(m_trend);
    layout->addWidget(buildLossHead());
    layout->addWidget(m_losses, 1);
    connect(m_ofRow, &QCheckBox::toggled, this, &StatSide::narrowed);
}

QWidget *StatSide::buildLossHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 0, 12, 0);
    m_ofRow->setObjectName(QStringLiteral("statOfRow"));
    m_ofRow->setToolTip(tr("The sheets of the chosen row alone (Ctrl+L)"));
    layout->addWidget(m_lossTitle);
    layout->addStretch();
    layout->addWidget(m_ofRow);
    return head;
}

void StatSide::showRow(const QString &title, const QString &sentences, bool mayNarrow)
{
    m_title->setText(title);
    m_sentences->setText(sentences);
    m_ofRow->setEnabled(mayNarrow);
}

void StatSide::showCharts(const std::vector<StatPoint> &trend, const std::vector<LossBar> &losses)
{
    m_trend->show(trend);
    m_losses->show(losses);
}

bool StatSide::isNarrowed() const
{
    return m_ofRow->isChecked() && m_ofRow->isEnabled();
}

void StatSide::turnNarrowed()
{
    if (m_ofRow->isEnabled())
        m_ofRow->toggle();
}

QString StatSide::title() const
{
    return m_title->text();
}

QString StatSide::sentences() const
{
    return m_sentences->text();
}

QString StatSide::lossTitle() const
{
    return isNarrowed() ? tr("Items that lose most points: %1").arg(title()) : m_lossTitle->text();
}

}
