// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/planeditor.h"

#include "common/choicebutton.h"
#include "quality/samplewords.h"
#include "quality/samplingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace banzhang {
namespace {

std::optional<int> wholeIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const int value = edit->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<double> realIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const double value = edit->text().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

template <class T>
QString textOf(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

QVariantList valuesOf(const std::vector<qint64> &ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values.append(id);
    return values;
}

QVariantList valuesOf(const QStringList &codes)
{
    return QVariantList(codes.begin(), codes.end());
}

std::vector<qint64> idsOf(const ChoiceButton *button)
{
    std::vector<qint64> ids;
    const QVariantList chosen = button->chosen();
    ids.reserve(size_t(chosen.size()));
    for (const QVariant &value : chosen)
        ids.push_back(value.toLongLong());
    return ids;
}

QStringList codesOf(const ChoiceButton *button)
{
    QStringList codes;
    const QVariantList chosen = button->chosen();
    for (const QVariant &value : chosen)
        codes.append(value.toString());
    return codes;
}

ChoiceButton::Choices choicesOf(const SamplingChoices::Names &names)
{
    ChoiceButton::Choices choices;
    choices.reserve(names.size());
    for (const auto &name : names)
        choices.emplace_back(name.first, name.second);
    return choices;
}

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(combo->findData(value), 0));
}

}

PlanEditor::PlanEditor(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_sentence(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_name(line("planName")), m_quantity(line("quantity")), m_least(line("atLeast", tr("none"))),
      m_secondsFrom(line("secondsFrom", tr("any"))), m_secondsTo(line("secondsTo", tr("any"))),
      m_hourFrom(line("hourFrom", QStringLiteral("0"))),
      m_hourTo(line("hourTo", QStringLiteral("24"))),
      m_results(line("results", tr("all, or a, b"))),
      m_successes(line("successes", tr("the usual words, or a, b"))),
      m_factors(line("factors", tr("best half, worst double"))), m_hired(line("hired", tr("any"))),
      m_percent(line("percent", QStringLiteral("5"))),
      m_deviations(line("deviations", QStringLiteral("2"))),
      m_from(line("from", QStringLiteral("2026-03-01"))), m_until(line("until", tr("open"))),
      m_form(combo("form")), m_reason(combo("reason")), m_each(combo("each")),
      m_period(combo("period")), m_unit(combo("unit")), m_measure(combo("measure")),
      m_directions(choice("directions", tr("Direction"), tr("all"))),
      m_channels(choice("channels", tr("Channel"), tr("all"))),
      m_queues(choice("queues", tr("Queues"), tr("all"))),
      m_teams(choice("teams", tr("Teams"), tr("all"))),
      m_inspectors(choice("inspectors", tr("Inspectors"), tr("those of the team"))),
      m_recorded(new QCheckBox(tr("with a recording"), this)),
      m_unscored(new QCheckBox(tr("not scored yet"), this))
{
    setObjectName(QStringLiteral("planEditor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    m_sentence->setObjectName(QStringLiteral("planSentence"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    layout->addLayout(grid);
    layout->addStretch();
    buildAmount(*grid);
    buildFilter(*grid);
    buildWho(*grid);
    show(SamplingPlan());
}

QLineEdit *PlanEditor::line(const char *name, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textEdited, this, &PlanEditor::follow);
    return edit;
}

QComboBox *PlanEditor::combo(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &PlanEditor::follow);
    return box;
}

ChoiceButton *PlanEditor::choice(const char *name, const QString &label, const QString &none)
{
    auto *button = new ChoiceButton(label, none, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &ChoiceButton::changed, this, &PlanEditor::follow);
    return button;
}

FormField *PlanEditor::add(QGridLayout &grid, const QString &label, QWidget *editor)
{
    auto *field = new FormField(m_ui, label, editor, this);
    grid.addWidget(field, grid.rowCount(), 0, 1, 2);
    editor->setAccessibleName(label);
    m_fields.push_back(field);
    return field;
}

void PlanEditor::buildAmount(QGridLayout &grid)
{
    for (const SampleReason reason : planReasons)
        m_reason->addItem(reasonWord(reason), codeOf(reason));
    for (const SampleEach each :
         {SampleEach::Agent, SampleEach::Team, SampleEach::Queue, SampleEach::Inspector})
        m_each->addItem(eachWord(each), codeOf(each));
    for (const SamplePeriod period : {SamplePeriod::Day, SamplePeriod::Week, SamplePeriod::Month})
        m_period->addItem(periodWord(period), codeOf(period));
    m_unit->addItem(tr("interactions"), false);
    m_unit->addItem(tr("per cent"), true);
    m_measure->addItem(tr("answered calls"), QString());
    m_measure->addItem(tr("orders"), QStringLiteral("orders"));
    m_measure->addItem(tr("amount"), QStringLiteral("amount"));
    add(grid, tr("Name"), m_name);
    add(grid, tr("Form"), m_form);
    add(grid, tr("Reason"), m_reason);
    add(grid, tr("For every"), m_each);
    add(grid, tr("How many"), m_quantity);
    add(grid, tr("Unit"), m_unit);
    add(grid, tr("A period"), m_period);
    add(grid, tr("At least"), m_least);
    add(grid, tr("Outliers (%)"), m_percent);
    add(grid, tr("Swing of"), m_measure);
    add(grid, tr("Deviations"), m_deviations);
    add(grid, tr("Success results"), m_successes);
    add(grid, tr("Factor by grade"), m_factors);
    m_factors->setToolTip(tr("A grade and its factor: A 0.5, C 2"));
}

void PlanEditor::buildFilter(QGridLayout &grid)
{
    m_directions->setChoices({{tr("in"), QStringLiteral("in")},
                              {tr("out"), QStringLiteral("out")},
                              {tr("internal"), QStringLiteral("internal")}});
    m_channels->setChoices({{tr("call"), QStringLiteral("call")},
                            {tr("chat"), QStringLiteral("chat")},
                            {tr("e-mail"), QStringLiteral("e-mail")}});
    m_recorded->setObjectName(QStringLiteral("recorded"));
    m_unscored->setObjectName(QStringLiteral("unscored"));
    add(grid, tr("From seconds"), m_secondsFrom);
    add(grid, tr("To seconds"), m_secondsTo);
    add(grid, tr("Hired (days)"), m_hired);
    add(grid, tr("From hour"), m_hourFrom);
    add(grid, tr("To hour"), m_hourTo);
    add(grid, tr("Results"), m_results);
    add(grid, tr("Direction"), m_directions);
    add(grid, tr("Channel"), m_channels);
    add(grid, tr("Queues"), m_queues);
    const int row = grid.rowCount();
    grid.addWidget(m_recorded, row, 0);
    grid.addWidget(m_unscored, row, 1);
    for (QCheckBox *box : {m_recorded, m_unscored})
        connect(box, &QCheckBox::toggled, this, &PlanEditor::follow);
}

void PlanEditor::buildWho(QGridLayout &grid)
{
    add(grid, tr("Teams"), m_teams);
    add(grid, tr("Inspectors"), m_inspectors);
    add(grid, tr("From day"), m_from);
    add(grid, tr("Until before"), m_until);
}

void PlanEditor::setChoices(const SamplingChoices &choices)
{
    const bool wasChanged = isChanged();
    m_isQuiet = true;
    const QVariant form = m_form->currentData();
    m_form->clear();
    for (const auto &name : choices.forms)
        m_form->addItem(name.first, name.second);
    choose(m_form, form);
    m_queues->setChoices(choicesOf(choices.queues));
    m_teams->setChoices(choicesOf(choices.teams));
    m_inspectors->setChoices(choicesOf(choices.inspectors));
    m_isQuiet = false;
    if (!wasChanged)
        m_shown = plan(); // the first form there is was chosen by nobody
}

void PlanEditor::show(const SamplingPlan &plan)
{
    m_isQuiet = true;
    const SampleFilter &filter = plan.filter;
    m_name->setText(plan.name);
    if (plan.formId != 0 && m_form->findData(plan.formId) < 0)
        m_form->addItem(plan.form, plan.formId); // its form went out of use
    choose(m_form, plan.formId);
    choose(m_reason, codeOf(plan.reason));
    choose(m_each, codeOf(plan.each));
    choose(m_period, codeOf(plan.period));
    choose(m_unit, plan.isShare);
    choose(m_measure, filter.measure);
    m_quantity->setText(QString::number(plan.quantity));
    m_least->setText(plan.atLeast == 0 ? QString() : QString::number(plan.atLeast));
    m_secondsFrom->setText(textOf(filter.secondsFrom));
    m_secondsTo->setText(textOf(filter.secondsTo));
    m_hourFrom->setText(textOf(filter.hourFrom));
    m_hourTo->setText(textOf(filter.hourTo));
    m_hired->setText(textOf(filter.hiredWithinDays));
    m_percent->setText(textOf(filter.percent));
    m_deviations->setText(textOf(filter.deviations));
    m_results->setText(filter.results.join(QStringLiteral(", ")));
    m_successes->setText(filter.successes.join(QStringLiteral(", ")));
    m_factors->setText(textOf(filter.factors));
    m_directions->setChosen(valuesOf(filter.directions));
    m_channels->setChosen(valuesOf(filter.channels));
    m_queues->setChosen(valuesOf(filter.queues));
    m_teams->setChosen(valuesOf(filter.teams));
    m_inspectors->setChosen(valuesOf(plan.inspectors));
    m_recorded->setChecked(filter.isRecorded);
    m_unscored->setChecked(filter.isUnscored);
    m_from->setText(plan.from.toString(Qt::ISODate));
    m_until->setText(plan.until.toString(Qt::ISODate));
    m_shown = plan;
    m_shown = this->plan(); // as the fields give it back
    for (FormField *field : m_fields)
        field->setFault({});
    m_isQuiet = false;
    follow();
}

SamplingPlan PlanEditor::plan() const
{
    SamplingPlan plan = m_shown;
    plan.name = m_name->text().trimmed();
    plan.formId = m_form->currentData().toLongLong();
    plan.form = m_form->currentText();
    plan.reason =
        sampleReasonFromCode(m_reason->currentData().toString()).value_or(SampleReason::Random);
    plan.each = sampleEachFromCode(m_each->currentData().toString());
    plan.period = samplePeriodFromCode(m_period->currentData().toString());
    plan.isShare = m_unit->currentData().toBool();
    plan.quantity = wholeIn(m_quantity).value_or(0);
    plan.atLeast = wholeIn(m_least).value_or(0);
    SampleFilter &filter = plan.filter;
    filter.secondsFrom = wholeIn(m_secondsFrom);
    filter.secondsTo = wholeIn(m_secondsTo);
    filter.hourFrom = wholeIn(m_hourFrom);
    filter.hourTo = wholeIn(m_hourTo);
    filter.hiredWithinDays = wholeIn(m_hired);
    filter.percent = realIn(m_percent);
    filter.deviations = realIn(m_deviations);
    filter.measure = m_measure->currentData().toString();
    filter.results = partsOf(m_results->text());
    filter.successes = partsOf(m_successes->text());
    filter.factors = factorsFromText(m_factors->text());
    filter.directions = codesOf(m_directions);
    filter.channels = codesOf(m_channels);
    filter.queues = idsOf(m_queues);
    filter.teams = idsOf(m_teams);
    filter.isRecorded = m_recorded->isChecked();
    filter.isUnscored = m_unscored->isChecked();
    plan.inspectors = idsOf(m_inspectors);
    plan.from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    plan.until = QDate::fromString(m_until->text().trimmed(), Qt::ISODate);
    return plan;
}

QWidget *PlanEditor::fieldOf(PlanFault fault) const
{
    switch (fault) {
    case PlanFault::NoName: return m_name;
    case PlanFault::NoForm: return m_form;
    case PlanFault::Quantity: return m_quantity;
    case PlanFault::Seconds: return m_secondsTo;
    case PlanFault::Hours: return m_hourTo;
    case PlanFault::Days: return m_from;
    case PlanFault::ProjectQueue: return m_queues;
    case PlanFault::EachAgent: return m_each;
    case PlanFault::Factors: return m_factors;
    case PlanFault::None: return nullptr;
    }
    return nullptr;
}

bool PlanEditor::check()
{
    PlanFault fault = faultOf(plan());
    const QString until = m_until->text().trimmed();
    if (fault == PlanFault::None && !until.isEmpty() && !plan().until.isValid())
        fault = PlanFault::Days;
    for (FormField *field : m_fields) {
        const bool isFaulty = fault != PlanFault::None && field->editor() == fieldOf(fault);
        field->setFault(isFaulty ? faultSentence(fault) : QString());
        if (isFaulty)
            field->editor()->setFocus();
    }
    return fault == PlanFault::None;
}

void PlanEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void PlanEditor::follow()
{
    if (m_isQuiet)
        return;
    const SamplingPlan now = plan();
    m_sentence->setText(planSentence(now));
    m_least->setEnabled(now.isShare);
    m_percent->setEnabled(now.reason == SampleReason::TooLong
                          || now.reason == SampleReason::TooShort);
    m_measure->setEnabled(now.reason == SampleReason::Swing);
    m_deviations->setEnabled(now.reason == SampleReason::Swing);
    m_successes->setEnabled(now.reason == SampleReason::OrderReview
                            || now.reason == SampleReason::Doubtful);
    m_factors->setEnabled(now.reason == SampleReason::Grade);
    Q_EMIT edited();
}

}
