// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/drawdialog.h"

#include "common/whendone.h"
#include "common/words.h"
#include "quality/samplewords.h"
#include "quality/samplingwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace banzhang {

DrawDialog::DrawDialog(const UiContext &ui, SamplingDesk &desk, const SamplingPlan &plan,
                       QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_plan(plan), m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)), m_seed(new QLineEdit(this)),
      m_toField(new FormField(ui, tr("Last day"), m_to, this)),
      m_preview(new InkLabel(ui, &Theme::text, Type::Strong, tr("Counting…"), this)),
      m_left(new InkLabel(ui, &Theme::amber, Type::Base, {}, this)),
      m_submit(new QPushButton(tr("Draw"), this))
{
    setObjectName(QStringLiteral("drawDialog"));
    setWindowTitle(tr("Draw by %1").arg(plan.name));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    proposeDays();
    m_seed->setText(QString::number(QRandomGenerator::global()->bounded(1, 1000000)));
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &DrawDialog::lookAhead);
    for (const QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_submit, &QPushButton::clicked, this, &DrawDialog::submit);
    lookAhead();
}

void DrawDialog::build()
{
    setFixedWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, windowTitle(), this));
    auto *line = new InkLabel(m_ui, &Theme::text2, Type::Base, planSentence(m_plan), this);
    line->setWordWrap(true);
    layout->addWidget(line);
    layout->addWidget(new FormField(m_ui, tr("First day"), m_from, this));
    layout->addWidget(m_toField);
    layout->addWidget(new FormField(m_ui, tr("Seed"), m_seed, this));
    m_seed->setToolTip(tr("The same seed draws the same again from the same calls."));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_left->setObjectName(QStringLiteral("left"));
    for (InkLabel *label : {m_preview, m_left}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_left->hide();
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

// The period in which yesterday lies, up to yesterday: what is over is what can be listened to.
void DrawDialog::proposeDays()
{
    const QDate yesterday = m_desk.choices().today.addDays(-1);
    const auto period = periodOf(m_plan.period, yesterday);
    m_from->setText(std::max(period.first, m_plan.from).toString(Qt::ISODate));
    m_to->setText(std::min(period.second.addDays(-1), yesterday).toString(Qt::ISODate));
}

std::optional<std::pair<QDateTime, QDateTime>> DrawDialog::span()
{
    const QDate from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    const QDate to = QDate::fromString(m_to->text().trimmed(), Qt::ISODate);
    const bool isSpan = from.isValid() && to.isValid() && from <= to;
    m_toField->setFault(isSpan ? QString() : tr("Write days as 2026-03-01, the first one first."));
    if (!isSpan)
        return std::nullopt;
    return std::pair(m_desk.midnight(from), m_desk.midnight(to.addDays(1)));
}

void DrawDialog::lookAhead()
{
    const auto days = span();
    const int number = ++m_number;
    m_submit->setEnabled(false);
    if (!days)
        return;
    m_preview->setInk(&Theme::text);
    m_preview->setText(tr("Counting…"));
    whenDone(m_desk.preview(m_plan, days->first, days->second, m_seed->text().toLongLong()), this,
             [this, number](const Result<DrawPreview> &preview) {
                 if (number == m_number)
                     tell(preview);
             });
}

void DrawDialog::tell(const Result<DrawPreview> &preview)
{
    if (!preview) {
        m_preview->setInk(&Theme::red);
        m_preview->setText(samplingSentence(preview.error()));
        return;
    }
    const SamplePreview would = wouldDraw(preview->cells, m_plan);
    m_preview->setText(
        tr("Would draw %1 of %2.").arg(countText(would.picks), countText(would.candidates)));
    QStringList left;
    if (would.shortGroups > 0)
        left << tr("%n have fewer than the plan wants.", nullptr, would.shortGroups);
    if (!preview->uncovered.isEmpty())
        left << tr("Left out, because none of the inspectors scores them: %1.")
                    .arg(preview->uncovered.join(QStringLiteral(", ")));
    m_left->setText(left.join(u' '));
    m_left->setVisible(!left.isEmpty());
    m_submit->setEnabled(would.picks > 0 && would.picks <= mostPicksOfDraw);
    if (would.picks > mostPicksOfDraw) {
        m_preview->setInk(&Theme::red);
        m_preview->setText(ruleSentence(QStringLiteral("draw_most")));
    }
    adjustSize();
}

void DrawDialog::submit()
{
    const auto days = span();
    if (!days)
        return;
    m_submit->setEnabled(false);
    const auto future =
        m_desk.draw(m_plan.id, days->first, days->second, m_seed->text().toLongLong());
    whenDone(future, this, [this](const Result<DrawId> &draw) {
        m_submit->setEnabled(true);
        if (!draw) {
            m_preview->setInk(&Theme::red);
            m_preview->setText(samplingSentence(draw.error()));
            return;
        }
        Q_EMIT drawn(*draw);
        accept();
    });
}

}
