// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rules/ruleversiondialog.h"

#include "attendance/ledger.h"
#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whywords.h"
#include "common/monthcombo.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <set>

namespace banzhang {
namespace {

constexpr int dialogWidth = 620;

}

RuleVersionDialog::RuleVersionDialog(const UiContext &context, HouseRuleDesk &desk,
                                     const RuleVersion &present, QWidget *parent)
    : FormDialog(context, QStringLiteral("ruleVersionDialog"), present.name,
                 tr("A version under which a day was closed never changes: this one holds from its "
                    "day on, and nothing before is charged by it."),
                 tr("Save"), parent),
      m_desk(desk), m_present(present),
      m_from(addLine(QStringLiteral("from"), tr("From"),
                     context.clock.siteNow().date().addDays(1).toString(Qt::ISODate))),
      m_words(addLine(QStringLiteral("words"), tr("In words"), present.words)),
      m_amount(addLine(QStringLiteral("amount"), tr("Amount in yuan"),
                       QString::number(double(present.amountFen) / 100, 'f', 2))),
      m_points(addLine(QStringLiteral("points"), tr("Points"), QString::number(present.points))),
      m_grace(addLine(QStringLiteral("grace"), tr("Grace in seconds"),
                      QString::number(present.graceS))),
      m_limit(
          addLine(QStringLiteral("limit"), tr("Allowed seconds"), QString::number(present.limitS))),
      m_per(addCombo(QStringLiteral("per"), tr("Counted"))),
      m_month(new MonthCombo(context.clock.siteNow().date(), this)),
      m_sum(new InkLabel(context, &Theme::text2, Type::Base, {}, this)),
      m_tried(new QTableWidget(0, 5, this))
{
    setFixedWidth(dialogWidth);
    m_per->addItem(tr("once a shift"), true);
    m_per->addItem(tr("each time"), false);
    m_per->setCurrentIndex(present.isPerShift ? 0 : 1);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *tryIt = new QPushButton(tr("Try it over the month"), line);
    tryIt->setObjectName(QStringLiteral("tryIt"));
    tryIt->setAutoDefault(false);
    tryIt->setEnabled(present.isMeasured);
    layout->addWidget(m_month);
    layout->addWidget(tryIt);
    layout->addStretch();
    addWidget(line);
    m_sum->setObjectName(QStringLiteral("tried"));
    m_sum->setWordWrap(true);
    addWidget(m_sum);
    m_tried->setObjectName(QStringLiteral("triedRows"));
    m_tried->setHorizontalHeaderLabels(
        {tr("Agent"), tr("Day"), tr("Measured"), tr("Till now"), tr("Then")});
    m_tried->horizontalHeader()->setStretchLastSection(true);
    m_tried->verticalHeader()->hide();
    m_tried->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tried->setFixedHeight(160);
    m_tried->hide();
    addWidget(m_tried);
    connect(tryIt, &QPushButton::clicked, this, &RuleVersionDialog::tryOut);
}

std::optional<RuleVersion> RuleVersionDialog::given()
{
    RuleVersion version = m_present;
    const std::optional<qint64> fen = fenFrom(m_amount->text());
    if (!fen)
        refuse(m_amount, tr("An amount like 5 or 5.00"));
    version.amountFen = fen.value_or(0);
    const auto whole = [this](QLineEdit *edit) {
        bool isNumber = false;
        const int value = edit->text().toInt(&isNumber);
        if (!isNumber || value < 0)
            refuse(edit, tr("Whole seconds"));
        return value;
    };
    version.graceS = whole(m_grace);
    version.limitS = whole(m_limit);
    version.points = whole(m_points);
    version.isPerShift = m_per->currentData().toBool();
    version.words = m_words->text().trimmed();
    if (version.words.isEmpty())
        refuse(m_words, tr("Say what the rule is."));
    if (hasFaults())
        return {};
    return version;
}

void RuleVersionDialog::tryOut()
{
    const std::optional<RuleVersion> version = given();
    if (!version)
        return;
    whenDone(m_desk.whatIf(*version, m_month->month()), this,
             [this](const Result<std::vector<WhatIfRow>> &rows) {
                 if (rows)
                     showTried(*rows);
                 else
                     m_sum->setText(attendanceSentence(rows.error()));
             });
}

void RuleVersionDialog::showTried(const std::vector<WhatIfRow> &rows)
{
    qint64 before = 0;
    qint64 after = 0;
    std::set<qint64> people;
    m_tried->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const WhatIfRow &one = rows[size_t(row)];
        before += one.beforeFen;
        after += one.afterFen;
        people.insert(one.agentId);
        const QStringList cells{one.agentNo + u' ' + one.agent, one.onDate.toString(u"MM-dd"_qs),
                                lengthText(one.rawS), yuanText(one.beforeFen),
                                yuanText(one.afterFen)};
        for (int column = 0; column < cells.size(); ++column)
            m_tried->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_tried->setVisible(!rows.empty());
    m_sum->setText(tr("%1 people, %2 times: till now %3, by this version %4. Nothing is booked by "
                      "trying.")
                       .arg(people.size())
                       .arg(rows.size())
                       .arg(yuanText(before), yuanText(after)));
    QTimer::singleShot(0, this, [this] { adjustSize(); }); // when the layout knows of it
}

void RuleVersionDialog::submit()
{
    std::optional<RuleVersion> version = given();
    const std::optional<QDate> from = dayIn(m_from);
    if (!from)
        refuse(m_from, tr("A day like 2026-11-18"));
    if (!version || hasFaults())
        return;
    version->from = *from;
    whenSubmitted(m_desk.save(*version), [](const Result<void> &) {});
}

const QWidget *RuleVersionDialog::editorOf(const Problem &) const
{
    return m_from;
}

QString RuleVersionDialog::sentenceOf(const Problem &problem) const
{
    if (problem.constraint == u"rule_version_ahead")
        return tr("It holds from today on, or later: nothing is charged before its date.");
    if (problem.constraint == u"rule_version_used")
        return tr("Days from then on were closed already. Make it from tomorrow on.");
    return attendanceSentence(problem);
}

}
