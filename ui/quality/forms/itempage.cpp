// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/itempage.h"

#include "common/inklabel.h"
#include "quality/formedit.h"
#include "quality/forms/edittable.h"
#include "quality/forms/formwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <cmath>

namespace banzhang {
namespace {

enum OptionColumn { Title, Points, Fails, Comment, Cause, Key, OptionColumns };
constexpr int mostLetters = 500;
constexpr int mostNumber = 1000;
constexpr int mostAnswers = 101; // of a number, as far as they are offered to hang on
constexpr int answersHeight = 84;

// Limits are optional: one below the least stands for none.
int limitValue(const QSpinBox *spin, const std::optional<int> &limit)
{
    return limit.value_or(spin->minimum());
}

std::optional<int> limitOf(const QSpinBox *spin)
{
    return spin->value() == spin->minimum() ? std::nullopt : std::optional(spin->value());
}

// What an item can be answered with, key and words.
std::vector<std::pair<QString, QString>> answersOf(const FormItem &item)
{
    std::vector<std::pair<QString, QString>> answers;
    for (const FormOption &option : item.options)
        answers.emplace_back(option.value, option.title);
    for (int value = item.minimum;
         item.isNumeric() && value <= item.maximum && value - item.minimum < mostAnswers; ++value)
        answers.emplace_back(QString::number(value), QString::number(value));
    return answers;
}

QString freeValue(const std::vector<FormOption> &options)
{
    for (char16_t letter = u'a';; ++letter) {
        QString value{QChar(letter)};
        if (std::ranges::find(options, value, &FormOption::value) == options.end())
            return value;
    }
}

}

ItemPage::ItemPage(const UiContext &ui, QWidget *parent)
    : FormPage(ui, QStringLiteral("itemPage"), parent)
{
    m_title = addLine(QStringLiteral("itemTitle"), fieldWord(FormPart::Title), mostLetters);
    QStringList kinds;
    for (int kind = 0; kind <= int(ItemKind::Bonus); ++kind)
        kinds << itemKindWord(ItemKind(kind));
    m_kind = addCombo(QStringLiteral("itemKind"), fieldWord(FormPart::Kind), kinds);
    disconnect(m_kind, &QComboBox::activated, this, nullptr);
    connect(m_kind, &QComboBox::activated, this, &ItemPage::changeKind);
    m_severity = addCombo(QStringLiteral("itemSeverity"), fieldWord(FormPart::Severity),
                          {severityWord(Severity::Ordinary), severityWord(Severity::Critical),
                           severityWord(Severity::Fatal)});
    m_measure = addCombo(QStringLiteral("itemMeasure"), fieldWord(FormPart::Measured),
                         {measureWord(Measure::None), measureWord(Measure::TwoRings),
                          measureWord(Measure::CustomerHungUp), measureWord(Measure::HoldUsed)});
    m_scored = addCheck(QStringLiteral("itemScored"), tr("Is scored"));
    m_mayNotApply =
        addCheck(QStringLiteral("itemMayNotApply"), tr("“Does not apply” is an answer"));
    m_mayBeMissing =
        addCheck(QStringLiteral("itemOptional"), tr("A sheet may be submitted without it"));
    buildAnswers();
    buildCondition();
    buildHelp();
    finish();
}

void ItemPage::buildAnswers()
{
    m_numbers = new QWidget(widget());
    auto *grid = new QGridLayout(m_numbers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    const auto place = [&](int row, int column, const QString &word, QAbstractSpinBox *spin,
                           const char *name) {
        spin->setObjectName(QLatin1String(name));
        spin->setAccessibleName(word);
        grid->addWidget(new InkLabel(ui(), &Theme::text2, Type::Base, word, m_numbers), row,
                        2 * column);
        grid->addWidget(spin, row, 2 * column + 1);
    };
    m_points = new QDoubleSpinBox(m_numbers);
    m_points->setRange(0, mostNumber);
    m_points->setDecimals(2);
    place(0, 0, tr("Points for the highest"), m_points, "itemPoints");
    const auto number = [this](int least) {
        auto *spin = new QSpinBox(m_numbers);
        spin->setRange(least, mostNumber);
        return spin;
    };
    place(1, 0, tr("Lowest"), m_minimum = number(0), "itemMinimum");
    place(1, 1, tr("Highest"), m_maximum = number(0), "itemMaximum");
    place(2, 0, fieldWord(FormPart::FailsBelow), m_failsBelow = number(-1), "itemFailsBelow");
    place(2, 1, fieldWord(FormPart::CommentBelow), m_commentBelow = number(-1), "itemCommentBelow");
    for (QSpinBox *limit : {m_failsBelow, m_commentBelow})
        limit->setSpecialValueText(tr("never"));
    connect(m_points, &QDoubleSpinBox::valueChanged, this,
            [this] { stroke(QStringLiteral("points")); });
    for (QSpinBox *spin : {m_minimum, m_maximum, m_failsBelow, m_commentBelow})
        connect(spin, &QSpinBox::valueChanged, this, [this, spin] { stroke(spin->objectName()); });
    addWidget(m_numbers);
    m_options = new EditTable(
        ui(), QStringLiteral("options"),
        {tr("Answer"), tr("Points"), tr("Fails"), tr("Comment"), tr("Cause"), tr("Key")}, widget());
    m_options->horizontalHeaderItem(Comment)->setToolTip(tr("This answer needs a comment"));
    m_options->horizontalHeaderItem(Cause)->setToolTip(tr("This answer needs a root cause"));
    m_options->horizontalHeaderItem(Key)->setToolTip(
        tr("What is kept of the answer; conditions name it"));
    m_optionsHead = m_options->bar();
    addWidget(m_options);
    addWidget(m_optionsHead);
    connect(m_options, &EditTable::edited, this, [this] { stroke({}); });
    connect(m_options, &EditTable::addWanted, this, &ItemPage::addOption);
    connect(m_options, &EditTable::removeWanted, this, &ItemPage::removeOption);
    m_causes = addText(QStringLiteral("itemCauses"), fieldWord(FormPart::Causes));
    m_causes->setPlaceholderText(tr("A line each"));
}

void ItemPage::buildCondition()
{
    m_conditionItem = addCombo(QStringLiteral("conditionItem"), fieldWord(FormPart::Condition), {});
    m_conditionAnswers = new QListWidget(widget());
    m_conditionAnswers->setObjectName(QStringLiteral("conditionAnswers"));
    m_conditionAnswers->setFixedHeight(answersHeight);
    addField(tr("is answered"), m_conditionAnswers);
    connect(m_conditionAnswers, &QListWidget::itemChanged, this, [this] { stroke({}); });
}

void ItemPage::buildHelp()
{
    m_help = addText(QStringLiteral("itemHelp"), fieldWord(FormPart::Help));
    m_good = addText(QStringLiteral("itemGood"), fieldWord(FormPart::GoodExample));
    m_bad = addText(QStringLiteral("itemBad"), fieldWord(FormPart::BadExample));
}

void ItemPage::fill()
{
    const FormItem *item = form().item(key());
    if (!item)
        return;
    put(m_title, item->title);
    m_kind->setCurrentIndex(int(item->kind));
    m_severity->setCurrentIndex(int(item->severity));
    m_measure->setCurrentIndex(int(item->measure));
    m_scored->setChecked(item->isScored);
    m_mayNotApply->setChecked(item->mayNotApply);
    m_mayBeMissing->setChecked(item->mayBeMissing);
    fillNumbers(*item);
    fillOptions(*item);
    // An empty last line is being written.
    if (m_causes->toPlainText().split(u'\n', Qt::SkipEmptyParts) != item->causes)
        put(m_causes, item->causes.join(u'\n'));
    fillCondition(*item);
    put(m_help, item->help);
    put(m_good, item->goodExample);
    put(m_bad, item->badExample);
}

void ItemPage::fillNumbers(const FormItem &item)
{
    m_numbers->setVisible(item.isNumeric());
    m_points->setValue(item.points / 100.0);
    m_minimum->setValue(item.minimum);
    m_maximum->setValue(item.maximum);
    m_failsBelow->setValue(limitValue(m_failsBelow, item.failsBelow));
    m_commentBelow->setValue(limitValue(m_commentBelow, item.commentBelow));
}

void ItemPage::fillOptions(const FormItem &item)
{
    m_options->setVisible(item.hasOptions());
    m_optionsHead->setVisible(item.hasOptions());
    m_options->setRows(int(item.options.size()));
    for (int row = 0; row < m_options->rowCount(); ++row) {
        const FormOption &option = item.options[size_t(row)];
        m_options->setText(row, Title, option.title);
        m_options->setText(row, Points, QString::number(option.points / 100.0), true);
        m_options->setMark(row, Fails, option.fails);
        m_options->setMark(row, Comment, option.needsComment);
        m_options->setMark(row, Cause, option.needsCause);
        m_options->setText(row, Key, option.value);
    }
}

// Only what stands before the item, and can be answered, may be hung on.
void ItemPage::fillCondition(const FormItem &item)
{
    m_conditionItem->clear();
    m_conditionItem->addItem(tr("always"));
    const FormItem *chosen = nullptr;
    bool isBefore = true;
    for (const FormSection &section : form().sections) {
        for (const FormItem &one : section.items) {
            isBefore = isBefore && one.key != item.key;
            const bool isChosen = item.shownIf && item.shownIf->item == one.key;
            if (!isChosen && (!isBefore || answersOf(one).empty()))
                continue;
            m_conditionItem->addItem(placeText(form(), one.key), one.key);
            if (isChosen) {
                chosen = &one;
                m_conditionItem->setCurrentIndex(m_conditionItem->count() - 1);
            }
        }
    }
    m_conditionAnswers->parentWidget()->setVisible(chosen != nullptr);
    if (chosen)
        fillConditionAnswers(*chosen, item.shownIf->answers);
}

// The lines stay as long as they are the same: one of them may be under the hand.
void ItemPage::fillConditionAnswers(const FormItem &on, const QStringList &chosen)
{
    const auto answers = answersOf(on);
    while (m_conditionAnswers->count() > int(answers.size()))
        delete m_conditionAnswers->takeItem(m_conditionAnswers->count() - 1);
    for (int row = 0; row < int(answers.size()); ++row) {
        QListWidgetItem *line = m_conditionAnswers->item(row);
        if (!line)
            line = new QListWidgetItem(m_conditionAnswers);
        line->setText(answers[size_t(row)].second);
        line->setData(Qt::UserRole, answers[size_t(row)].first);
        const bool isChosen = chosen.contains(answers[size_t(row)].first);
        line->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

Form ItemPage::read() const
{
    const FormItem *old = form().item(key());
    if (!old)
        return form();
    FormItem item = *old;
    item.title = m_title->text();
    item.severity = Severity(m_severity->currentIndex());
    item.measure = Measure(m_measure->currentIndex());
    item.isScored = m_scored->isChecked();
    item.mayNotApply = m_mayNotApply->isChecked();
    item.mayBeMissing = m_mayBeMissing->isChecked();
    if (item.isNumeric())
        readNumbers(item);
    if (item.hasOptions())
        item.options = readOptions();
    item.causes = m_causes->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    readCondition(item);
    item.help = m_help->toPlainText();
    item.goodExample = m_good->toPlainText();
    item.badExample = m_bad->toPlainText();
    return formedit::changeItem(form(), item);
}

void ItemPage::readNumbers(FormItem &item) const
{
    item.points = int(std::lround(m_points->value() * 100));
    item.minimum = m_minimum->value();
    item.maximum = m_maximum->value();
    item.failsBelow = limitOf(m_failsBelow);
    item.commentBelow = limitOf(m_commentBelow);
}

std::vector<FormOption> ItemPage::readOptions() const
{
    std::vector<FormOption> options;
    options.reserve(size_t(m_options->rowCount()));
    for (int row = 0; row < m_options->rowCount(); ++row) {
        QString points = m_options->text(row, Points);
        points.replace(u'−', u'-');
        options.push_back({m_options->text(row, Key), m_options->text(row, Title),
                           int(std::lround(points.toDouble() * 100)),
                           m_options->isMarked(row, Fails), m_options->isMarked(row, Comment),
                           m_options->isMarked(row, Cause)});
    }
    return options;
}

void ItemPage::readCondition(FormItem &item) const
{
    const QString on = m_conditionItem->currentData().toString();
    if (on.isEmpty())
        return item.shownIf.reset();
    FormCondition condition{on, {}};
    if (item.shownIf && item.shownIf->item == on) {
        for (int row = 0; row < m_conditionAnswers->count(); ++row) {
            const QListWidgetItem *line = m_conditionAnswers->item(row);
            if (line->checkState() == Qt::Checked)
                condition.answers << line->data(Qt::UserRole).toString();
        }
    } else if (const FormItem *other = form().item(on)) { // chosen just now: its first answer
        condition.answers << answersOf(*other).front().first;
    }
    item.shownIf = condition;
}

void ItemPage::changeKind()
{
    const FormItem *item = form().item(key());
    if (!item || !isEditable())
        return;
    FormItem changed = formedit::ofKind(*item, ItemKind(m_kind->currentIndex()));
    for (FormOption &option : changed.options) {
        if (option.title.isEmpty())
            option.title = option.value == QLatin1String("yes") ? tr("Yes") : tr("No");
    }
    Q_EMIT edited(formedit::changeItem(form(), changed), {});
}

void ItemPage::addOption()
{
    const FormItem *item = form().item(key());
    if (!item || !isEditable())
        return;
    FormItem changed = *item;
    changed.options.push_back({freeValue(item->options), {}, 0, false, false, false});
    Q_EMIT edited(formedit::changeItem(form(), changed), {});
    m_options->setFocus();
    m_options->setCurrentCell(m_options->rowCount() - 1, Title);
    m_options->editItem(m_options->currentItem());
}

void ItemPage::removeOption(int row)
{
    const FormItem *item = form().item(key());
    if (!item || !isEditable())
        return;
    FormItem changed = *item;
    changed.options.erase(changed.options.begin() + row);
    Q_EMIT edited(formedit::changeItem(form(), changed), {});
}

}
