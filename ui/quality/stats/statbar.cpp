// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statbar.h"

#include "common/filtercombo.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int dateWidth = 128;
constexpr int ownDays = -1;

// A choice of the combo: which span, and how many of it back.
int choiceOf(StatSpan span, int back)
{
    return int(span) * 10 + back;
}

QDateEdit *dateEdit(const QString &name, const QString &word, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(word);
    edit->setToolTip(word);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // half a date is none
    edit->setFixedWidth(dateWidth);
    return edit;
}

}

StatBar::StatBar(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_kinds(new QButtonGroup(this)), m_span(new QComboBox(this)),
      m_first(dateEdit(QStringLiteral("statFirst"), tr("First day"), this)),
      m_last(dateEdit(QStringLiteral("statLast"), tr("Last day"), this)),
      m_basis(new QComboBox(this)), m_form(new FilterCombo(tr("Form"), this)),
      m_rank(new QComboBox(this))
{
    setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(buildKinds());
    buildPeriods();
    m_basis->setObjectName(QStringLiteral("statBasis"));
    m_basis->setAccessibleName(tr("Which day counts"));
    m_basis->setToolTip(tr("Which day counts (Ctrl+D)"));
    m_basis->addItem(tr("by day of the interaction"), true);
    m_basis->addItem(tr("by day of scoring"), false);
    m_form->setObjectName(QStringLiteral("statForm"));
    m_rank->setObjectName(QStringLiteral("statRank"));
    m_rank->setAccessibleName(tr("What gives the places"));
    m_rank->setToolTip(tr("What gives the places (Ctrl+R)"));
    m_rank->addItem(tr("places by mean"), int(RankBy::Mean));
    m_rank->addItem(tr("places by lower bound"), int(RankBy::LowerBound));
    for (QWidget *part : std::initializer_list<QWidget *>{m_span, m_first, m_last, m_basis, m_form})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_rank);
    const auto chosen = [this](QComboBox *combo, const char *key, int usual) {
        combo->setCurrentIndex(
            m_ui.settings.ofPerson(QStringLiteral("quality/stats/") + QLatin1String(key), usual)
                .toInt());
    };
    chosen(m_basis, "basis", 0);
    chosen(m_rank, "rank", 0);
    chosen(m_span, "span", 2);
    choosePeriod();
    const auto tell = [this] {
        remember();
        Q_EMIT changed();
    };
    connect(m_kinds, &QButtonGroup::idClicked, this, tell);
    for (QComboBox *combo : {m_basis, m_rank})
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    connect(m_form, &FilterCombo::chosenChanged, this, tell);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this, tell] {
        choosePeriod();
        tell();
    });
    for (QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &StatBar::takeDays);
}

QWidget *StatBar::buildKinds()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::pair<StatBy, QString> kinds[] = {{StatBy::Agent, tr("Agent")},
                                                {StatBy::Team, tr("Team")},
                                                {StatBy::Inspector, tr("Inspector")},
                                                {StatBy::Item, tr("Item")}};
    for (const auto &[by, word] : kinds) {
        auto *button = new QPushButton(word, row);
        button->setObjectName(QStringLiteral("statBy%1").arg(int(by)));
        button->setCheckable(true);
        button->setProperty("segment", by == StatBy::Agent ? 1 : by == StatBy::Item ? 3 : 2);
        button->setToolTip(tr("What the rows are (Ctrl+G)"));
        m_kinds->addButton(button, int(by));
        layout->addWidget(button);
    }
    const int by = m_ui.settings.ofPerson(QStringLiteral("quality/stats/by"), 0).toInt();
    if (QAbstractButton *button = m_kinds->button(by))
        button->setChecked(true);
    else
        m_kinds->button(0)->setChecked(true);
    return row;
}

void StatBar::buildPeriods()
{
    m_span->setObjectName(QStringLiteral("statSpan"));
    m_span->setAccessibleName(tr("Period"));
    m_span->setToolTip(tr("Period (Alt+Left earlier, Alt+Right later)"));
    m_span->addItem(tr("this week"), choiceOf(StatSpan::Week, 0));
    m_span->addItem(tr("last week"), choiceOf(StatSpan::Week, 1));
    m_span->addItem(tr("this month"), choiceOf(StatSpan::Month, 0));
    m_span->addItem(tr("last month"), choiceOf(StatSpan::Month, 1));
    m_span->addItem(tr("this quarter"), choiceOf(StatSpan::Quarter, 0));
    m_span->addItem(tr("last quarter"), choiceOf(StatSpan::Quarter, 1));
    m_span->addItem(tr("other days"), ownDays);
}

void StatBar::choosePeriod()
{
    const int choice = m_span->currentData().toInt();
    const QDate today = m_ui.clock.siteNow().date();
    if (choice == ownDays)
        return showPeriod({StatSpan::Days, m_first->date(), m_last->date()});
    showPeriod(movedBy(statPeriod(StatSpan(choice / 10), today), -(choice % 10)));
}

void StatBar::showPeriod(const StatPeriod &period)
{
    m_period = period;
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(period.first);
    m_last->setDate(period.last);
}

// The other end follows, so that there is always a day.
void StatBar::takeDays()
{
    const bool isFirst = m_first->hasFocus();
    StatPeriod period{StatSpan::Days, m_first->date(), m_last->date()};
    if (!period.isValid())
        (isFirst ? period.last : period.first) = isFirst ? period.first : period.last;
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(m_span->findData(ownDays));
    showPeriod(period);
    Q_EMIT changed();
}

void StatBar::refreshDays()
{
    if (m_span->currentData().toInt() != ownDays)
        choosePeriod();
}

void StatBar::move(int periods)
{
    const StatPeriod moved = movedBy(m_period, periods);
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(m_span->findData(ownDays));
    showPeriod(moved);
    Q_EMIT changed();
}

void StatBar::turnBy()
{
    m_kinds->button((m_kinds->checkedId() + 1) % int(m_kinds->buttons().size()))->click();
}

void StatBar::turnBasis()
{
    m_basis->setCurrentIndex(1 - m_basis->currentIndex());
}

void StatBar::turnRank()
{
    m_rank->setCurrentIndex(1 - m_rank->currentIndex());
}

StatQuery StatBar::query() const
{
    StatQuery query;
    query.by = StatBy(m_kinds->checkedId());
    query.period = m_period;
    query.byInteraction = m_basis->currentData().toBool();
    query.formId = m_form->chosen().toLongLong();
    query.rankBy = RankBy(m_rank->currentData().toInt());
    return query;
}

void StatBar::setForms(const std::vector<std::pair<QString, qint64>> &forms)
{
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(forms.size());
    for (const auto &[title, formId] : forms)
        choices.emplace_back(title, formId);
    const QSignalBlocker quiet(m_form);
    m_form->setChoices(choices);
}

QString StatBar::basisText() const
{
    return m_basis->currentText();
}

QString StatBar::formText() const
{
    return m_form->chosen().isValid() ? tr("form %1").arg(m_form->currentText()) : tr("all forms");
}

void StatBar::remember()
{
    const auto keep = [this](const char *key, int value) {
        m_ui.settings.setOfPerson(QStringLiteral("quality/stats/") + QLatin1String(key), value);
    };
    keep("by", m_kinds->checkedId());
    keep("basis", m_basis->currentIndex());
    keep("rank", m_rank->currentIndex());
    if (m_span->currentData().toInt() != ownDays)
        keep("span", m_span->currentIndex());
}

}
