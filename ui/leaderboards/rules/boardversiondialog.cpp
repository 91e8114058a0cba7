// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/rules/boardversiondialog.h"

#include "attendance/formlines.h"
#include "leaderboards/boardwords.h"
#include "leaderboards/rules/boardrulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

#include <array>

namespace banzhang {
namespace {

constexpr int dialogWidth = 560;
constexpr int mostCalls = 99999;
constexpr int mostDays = 999;
constexpr int numberWidth = 88;
constexpr double mostWeight = 9999;

constexpr std::array<BoardMetric, 5> plainMetrics = {BoardMetric::Amount, BoardMetric::Orders,
                                                     BoardMetric::SuccessRate, BoardMetric::QaScore,
                                                     BoardMetric::Service};

}

BoardVersionDialog::BoardVersionDialog(const UiContext &context, BoardRuleDesk &desk,
                                       const BoardVersion &present, QWidget *parent)
    : FormDialog(context, QStringLiteral("boardVersionDialog"),
                 tr("New version of a board's rules"),
                 tr("It holds from its first day on. What was ranked or closed before keeps the "
                    "rules of then; the version it follows ends the day before."),
                 tr("Save"), parent),
      m_desk(desk), m_board(addCombo(QStringLiteral("board"), tr("Board"))),
      m_from(addLine(QStringLiteral("from"), tr("From"), QString(), tr("year-month-day")))
{
    setFixedWidth(dialogWidth);
    for (const BoardCode code : {BoardCode::Day, BoardCode::Week, BoardCode::Month})
        m_board->addItem(boardName(code), int(code));
    addRanking();
    addGates();
    addEnd();
    alignLabels(*this);
    m_board->setCurrentIndex(int(present.code));
    show(present);
    connect(m_board, &QComboBox::currentIndexChanged, this, &BoardVersionDialog::chooseBoard);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &BoardVersionDialog::onMetric);
}

void BoardVersionDialog::addRanking()
{
    m_metric = addCombo(QStringLiteral("rankedBy"), tr("Ranked by"));
    for (const BoardMetric one : plainMetrics)
        m_metric->addItem(metricWord(one), int(one));
    m_metric->addItem(metricWord(BoardMetric::Mix), int(BoardMetric::Mix));
    for (const BoardMetric one : plainMetrics) {
        QLineEdit *edit = addLine(u"weight_"_qs + codeOf(one), metricWord(one), {},
                                  tr("weight; empty: not in the mix"));
        connect(edit, &QLineEdit::textEdited, this, &BoardVersionDialog::tellFormula);
        m_weights[one] = edit;
    }
    m_formula = new InkLabel(ui(), &Theme::text2, Type::Small, {}, this);
    m_formula->setObjectName(QStringLiteral("formula"));
    setSentence(*m_formula);
    addWidget(m_formula);
}

BoardVersionDialog::Gate BoardVersionDialog::addGate(const char *name, const QString &before,
                                                     int most, const QString &after)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    Gate gate;
    gate.isOn = new QCheckBox(before, line);
    gate.isOn->setObjectName(QLatin1String(name));
    layout->addWidget(gate.isOn);
    if (most > 0) {
        gate.number = new QSpinBox(line);
        gate.number->setObjectName(QLatin1String(name) + u"_number"_qs);
        gate.number->setAccessibleName(before);
        gate.number->setRange(0, most);
        gate.number->setFixedWidth(numberWidth);
        gate.number->setEnabled(false);
        connect(gate.isOn, &QCheckBox::toggled, gate.number, &QWidget::setEnabled);
        layout->addWidget(gate.number);
        layout->addWidget(new InkLabel(ui(), &Theme::text, Type::Base, after, line));
    }
    layout->addStretch();
    addWidget(line);
    return gate;
}

void BoardVersionDialog::addGates()
{
    addWidget(new InkLabel(ui(), &Theme::text, Type::Strong, tr("Who gets a place"), this));
    m_fatal = addGate("gate_fatal", tr("No fatal item in the period, nor"), mostDays,
                      tr("day(s) before it"));
    m_absent = addGate("gate_absent", tr("Not absent without leave, decided or not"));
    m_late = addGate("gate_late", tr("Not late, decided or not"));
    m_calls = addGate("gate_calls", tr("At least"), mostCalls, tr("call(s) answered"));
    m_sample = addGate("gate_sample", tr("A sample of at least"), mostCalls,
                       tr("where the figure is of a sample"));
}

void BoardVersionDialog::addEnd()
{
    m_ties = addCombo(QStringLiteral("versionTies"), tr("Equal figures"));
    for (const BoardTies one : {BoardTies::Earlier, BoardTies::Share, BoardTies::Both})
        m_ties->addItem(tiesWord(one), int(one));
    m_closes = addLine(QStringLiteral("closes"), tr("Closes at"), {},
                       tr("hour:minute of the last day; 24:00 is its end"));
    m_weekStarts = addCombo(QStringLiteral("weekStarts"), tr("Week begins on"));
    for (int day = 1; day <= 7; ++day)
        m_weekStarts->addItem(weekdayWord(day), day);
}

void BoardVersionDialog::show(const BoardVersion &version)
{
    const BoardRule &rule = version.rule;
    m_from->setText(firstDayOfChange(version.code, ui().clock.siteNow().date(), rule.weekStarts)
                        .toString(Qt::ISODate));
    m_metric->setCurrentIndex(m_metric->findData(int(rule.metric)));
    const BoardWeights weights = boardWeightsFrom(rule.weights);
    for (const auto &[metric, edit] : m_weights) {
        const auto found = weights.find(metric);
        edit->setText(found == weights.end() ? QString() : QString::number(found->second));
    }
    const BoardGates gates = boardGatesFrom(rule.gates);
    const auto set = [](const Gate &gate, const std::optional<int> &number, int usual) {
        gate.isOn->setChecked(number.has_value());
        gate.number->setValue(number.value_or(usual));
    };
    set(m_fatal, gates.fatalDays, 0);
    m_absent.isOn->setChecked(gates.isAbsentBarred);
    m_late.isOn->setChecked(gates.isLateBarred);
    set(m_calls, gates.minCalls, 10);
    set(m_sample, gates.minSample, 10);
    m_ties->setCurrentIndex(m_ties->findData(int(rule.ties)));
    m_closes->setText(dayTimeText(rule.closesS));
    m_weekStarts->setCurrentIndex(m_weekStarts->findData(rule.weekStarts));
    fieldOf(m_weekStarts)->setVisible(version.code == BoardCode::Week);
    onMetric();
}

// Another board begins from what holds there.
void BoardVersionDialog::chooseBoard()
{
    if (const BoardVersion *one = m_desk.inForce(code()))
        show(*one);
}

void BoardVersionDialog::onMetric()
{
    const bool isMix = metric() == BoardMetric::Mix;
    for (const auto &[one, edit] : m_weights)
        fieldOf(edit)->setVisible(isMix);
    m_formula->setVisible(isMix);
    tellFormula();
}

void BoardVersionDialog::tellFormula()
{
    const std::optional<BoardWeights> all = weights(false);
    BoardRule rule;
    rule.metric = BoardMetric::Mix;
    rule.weights = jsonOf(all.value_or(BoardWeights{}));
    m_formula->setText(all && !all->empty() ? formulaWord(rule) : tr("Give at least one weight."));
    QTimer::singleShot(0, this, [this] { adjustSize(); }); // when the layout knows of it
}

BoardCode BoardVersionDialog::code() const
{
    return BoardCode(m_board->currentData().toInt());
}

BoardMetric BoardVersionDialog::metric() const
{
    return BoardMetric(m_metric->currentData().toInt());
}

// Nothing when one is no weight.
std::optional<BoardWeights> BoardVersionDialog::weights(bool refuses)
{
    BoardWeights all;
    bool isWhole = true;
    for (const auto &[one, edit] : m_weights) {
        const QString text = edit->text().trimmed();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const double weight = text.toDouble(&isNumber);
        if (isNumber && weight > 0.00005 && weight <= mostWeight) {
            all[one] = weight;
            continue;
        }
        isWhole = false;
        if (refuses)
            refuse(edit, tr("A number above 0, up to 9999; empty: not in the mix"));
    }
    return isWhole ? std::optional(all) : std::nullopt;
}

BoardGates BoardVersionDialog::gates() const
{
    const auto number = [](const Gate &gate) {
        return gate.isOn->isChecked() ? std::optional(gate.number->value()) : std::nullopt;
    };
    return {number(m_fatal), m_absent.isOn->isChecked(), m_late.isOn->isChecked(), number(m_calls),
            number(m_sample)};
}

std::optional<BoardRule> BoardVersionDialog::given()
{
    BoardRule rule;
    rule.metric = metric();
    if (rule.metric == BoardMetric::Mix) {
        const std::optional<BoardWeights> all = weights(true);
        if (all && all->empty())
            refuse(m_weights.begin()->second, tr("A mix has at least one weight."));
        rule.weights = jsonOf(all.value_or(BoardWeights{}));
    }
    rule.gates = jsonOf(gates());
    rule.ties = BoardTies(m_ties->currentData().toInt());
    rule.weekStarts = m_weekStarts->currentData().toInt();
    const std::optional<int> closes = dayTimeFrom(m_closes->text());
    if (!closes)
        refuse(m_closes, tr("A time like 18:00, up to 24:00"));
    rule.closesS = closes.value_or(0);
    if (hasFaults())
        return {};
    return rule;
}

void BoardVersionDialog::submit()
{
    const std::optional<QDate> from = dayIn(m_from);
    if (!from && !hasFaults())
        refuse(m_from, tr("Say from which day: 2026-12-01."));
    const std::optional<BoardRule> rule = given();
    if (!rule || hasFaults())
        return;
    const QString words = tr("%1: the new rules hold from %2 on.", "board, day")
                              .arg(boardName(code()), from->toString(Qt::ISODate));
    whenSubmitted(m_desk.save(code(), *from, *rule),
                  [this, words](const Result<void> &) { Q_EMIT saved(words); });
}

const QWidget *BoardVersionDialog::editorOf(const Problem &problem) const
{
    const auto is = [&problem](QStringView constraint) { return problem.constraint == constraint; };
    return is(u"board_version_week") ? static_cast<const QWidget *>(m_weekStarts)
           : is(u"board_version_future") || is(u"board_version_period") || is(u"board_version_used")
               ? m_from
           : is(u"board_version_weights") || is(u"board_version_mix") ? m_weights.begin()->second
                                                                      : nullptr;
}

QString BoardVersionDialog::sentenceOf(const Problem &problem) const
{
    return boardRuleSentence(problem);
}

}
