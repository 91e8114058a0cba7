// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/agendadialog.h"

#include "attendance/formlines.h"
#include "leaderboards/meeting/meetingwords.h"
#include "leaderboards/rules/boardrulewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace banzhang {
namespace {

constexpr int dialogWidth = 600;
constexpr int itemsHeight = 128; // five lines, the longest usual agenda
constexpr int minute = 60;
constexpr int mostMinutes = 240; // before or after the shift's begin or end

std::array<std::pair<MeetingItemKind, QString>, 4> kindWords()
{
    return {{{MeetingItemKind::Facts, AgendaDialog::tr("facts", "kind of agenda item")},
             {MeetingItemKind::Award, AgendaDialog::tr("award", "kind of agenda item")},
             {MeetingItemKind::Prizes, AgendaDialog::tr("prizes", "kind of agenda item")},
             {MeetingItemKind::Slogan, AgendaDialog::tr("slogan", "kind of agenda item")}}};
}

std::optional<MeetingItemKind> kindFrom(const QString &word)
{
    if (word.isEmpty())
        return MeetingItemKind::Topic;
    for (const auto &[kind, name] : kindWords()) {
        if (name == word)
            return kind;
    }
    return std::nullopt;
}

}

QString agendaText(const std::vector<AgendaItem> &items)
{
    QStringList lines;
    for (const AgendaItem &item : items) {
        QString line = spanText(item.seconds) + u' ';
        for (const auto &[kind, name] : kindWords()) {
            if (kind == item.kind)
                line += QStringLiteral("[%1] ").arg(name);
        }
        lines.append(line + item.title);
    }
    return lines.join(u'\n');
}

std::optional<std::vector<AgendaItem>> agendaFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,3})[:：](\\d\\d)\\s+(?:\\[([^\\]]+)\\]\\s*)?(\\S.*)$"));
    std::vector<AgendaItem> items;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(line);
        const auto kind = kindFrom(match.captured(3).trimmed());
        if (!match.hasMatch() || !kind)
            return std::nullopt;
        const int seconds = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        items.push_back(
            {*kind, match.captured(4).trimmed(), seconds, *kind == MeetingItemKind::Prizes});
    }
    return items;
}

AgendaDialog::AgendaDialog(const UiContext &context, MeetingDesk &desk,
                           const std::vector<MeetingSeries> &series, QWidget *parent)
    : FormDialog(context, QStringLiteral("agendaDialog"), tr("Agendas"),
                 tr("A version from a day on. Meetings that are over keep theirs."), tr("Save"),
                 parent),
      m_desk(desk), m_series(series), m_which(addCombo(QStringLiteral("series"), tr("Meeting"))),
      m_from(addLine(QStringLiteral("from"), tr("From"),
                     context.clock.siteNow().date().addDays(1).toString(Qt::ISODate),
                     tr("year-month-day"))),
      m_isOn(addCombo(QStringLiteral("isOn"), tr("Is it held"))),
      m_scope(addCombo(QStringLiteral("scope"), tr("Who meets"))),
      m_anchor(addCombo(QStringLiteral("anchor"), tr("Time hangs on"))),
      m_offset(addLine(QStringLiteral("offset"), tr("Begins"))),
      m_weekday(addCombo(QStringLiteral("weekday"), tr("On"))),
      m_rotates(addCombo(QStringLiteral("rotates"), tr("Host"))),
      m_slogan(addLine(QStringLiteral("slogan"), tr("Slogan"))),
      m_items(addText(QStringLiteral("items"), tr("Agenda"))),
      m_length(new InkLabel(context, &Theme::text2, Type::Small, {}, this))
{
    setFixedWidth(dialogWidth);
    addChoices();
    addAgenda();
    for (const MeetingSeries &one : series)
        m_which->addItem(one.name, one.id);
    connect(m_which, &QComboBox::currentIndexChanged, this, &AgendaDialog::showSeries);
    connect(m_anchor, &QComboBox::currentIndexChanged, this, &AgendaDialog::chooseAnchor);
    showSeries();
}

void AgendaDialog::addChoices()
{
    m_isOn->addItem(tr("yes, it is made by itself"), true);
    m_isOn->addItem(tr("no"), false);
    m_scope->addItem(tr("all of the centre together"), QStringLiteral("site"));
    m_scope->addItem(tr("each department for itself"), QStringLiteral("department"));
    m_scope->addItem(tr("each team for itself"), QStringLiteral("team"));
    m_anchor->addItem(tr("the shift's begin"), QStringLiteral("shift_start"));
    m_anchor->addItem(tr("the shift's end"), QStringLiteral("shift_end"));
    m_anchor->addItem(tr("the clock"), QStringLiteral("clock"));
    m_weekday->addItem(tr("every day"), 0);
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(weekdayWord(day), day);
    m_weekday->setToolTip(tr("On a holiday it moves to the week's next working day."));
    m_rotates->addItem(tr("named for each meeting"), false);
    m_rotates->addItem(tr("agents in turn"), true);
}

void AgendaDialog::addAgenda()
{
    QStringList kinds;
    for (const auto &[kind, name] : kindWords())
        kinds.append(u'[' + name + u']');
    m_items->setMinimumHeight(itemsHeight);
    m_items->setPlaceholderText(tr("A line an item: 4:00 [kind] title"));
    m_items->setToolTip(tr("Kinds: %1; without one it is a topic. Prizes come on the first working "
                           "day of a week or a month alone.")
                            .arg(kinds.join(u' ')));
    m_length->setObjectName(QStringLiteral("agendaLength"));
    setSentence(*m_length);
    addWidget(m_length);
    alignLabels(*this);
    connect(m_items, &QPlainTextEdit::textChanged, this, &AgendaDialog::tellLength);
}

void AgendaDialog::showSeries()
{
    const int place = m_which->currentIndex();
    if (place < 0)
        return;
    const MeetingSeries &one = m_series[size_t(place)];
    const auto choose = [](QComboBox *combo, const QVariant &value) {
        combo->setCurrentIndex(std::max(combo->findData(value), 0));
    };
    choose(m_isOn, one.isOn);
    choose(m_scope, one.scope);
    choose(m_anchor, one.anchor);
    choose(m_weekday, one.weekday);
    choose(m_rotates, one.rotates);
    chooseAnchor();
    showOffset(one.offsetS);
    m_slogan->setText(one.slogan);
    m_items->setPlainText(agendaText(one.items));
}

bool AgendaDialog::isClock() const
{
    return m_anchor->currentData() == QStringLiteral("clock");
}

// Of the clock it has a weekday (a daily one hangs on the shifts) and a time, else minutes.
void AgendaDialog::chooseAnchor()
{
    m_offset->setPlaceholderText(isClock() ? tr("hour:minute")
                                           : tr("minutes after the shift's begin or end"));
    m_offset->setToolTip(m_offset->placeholderText());
    if (!offset())
        showOffset(isClock() ? 9 * 60 * minute : 10 * minute);
}

void AgendaDialog::showOffset(int seconds)
{
    m_offset->setText(isClock() ? QTime(0, 0).addSecs(seconds).toString(u"HH:mm")
                                : QString::number(seconds / minute));
}

std::optional<int> AgendaDialog::offset() const
{
    const QString text = m_offset->text().trimmed();
    if (isClock()) {
        const QTime time = QTime::fromString(text, u"H:mm");
        return time.isValid() ? std::optional(QTime(0, 0).secsTo(time)) : std::nullopt;
    }
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (!isNumber || std::abs(minutes) > mostMinutes)
        return std::nullopt;
    return minutes * minute;
}

// How long it takes, on a day without and with the prizes of week and month (#33).
void AgendaDialog::tellLength()
{
    const auto parts = agendaFrom(m_items->toPlainText());
    qint64 usual = 0;
    qint64 withPrizes = 0;
    for (const AgendaItem &item : parts.value_or(std::vector<AgendaItem>{})) {
        withPrizes += item.seconds;
        usual += item.isOnPrizeDaysOnly ? 0 : item.seconds;
    }
    m_length->setText(!parts                ? QString()
                      : withPrizes == usual ? tr("Takes %1", "time").arg(spanText(usual))
                                            : tr("Takes %1, on prize days %2", "time, time")
                                                  .arg(spanText(usual), spanText(withPrizes)));
}

std::optional<std::vector<AgendaItem>> AgendaDialog::items()
{
    auto parts = agendaFrom(m_items->toPlainText());
    if (!parts)
        refuse(m_items, tr("Each line begins with minutes and seconds, then a kind or none, then "
                           "the title: 4:00 [%1] Yesterday")
                            .arg(kindWords().front().second));
    else if (parts->empty())
        refuse(m_items, tr("An agenda has at least one item."));
    return parts;
}

void AgendaDialog::submit()
{
    const int place = m_which->currentIndex();
    if (place < 0)
        return refuse(m_which, tr("Choose a meeting."));
    const std::optional<QDate> from = dayIn(m_from);
    if (!from && !hasFaults())
        refuse(m_from, tr("Say from which day."));
    const std::optional<int> begins = offset();
    if (!begins)
        refuse(m_offset, isClock() ? tr("A time like 09:00")
                                   : tr("Minutes from −240 to 240; before it with a minus"));
    if (isClock() && m_weekday->currentData().toInt() == 0)
        refuse(m_weekday, tr("By the clock it is held weekly: choose the day."));
    const auto agenda = items();
    if (hasFaults() || !from || !begins || !agenda)
        return;
    MeetingSeries one = m_series[size_t(place)];
    one.from = *from;
    one.isOn = m_isOn->currentData().toBool();
    one.scope = m_scope->currentData().toString();
    one.anchor = m_anchor->currentData().toString();
    one.offsetS = *begins;
    one.weekday = m_weekday->currentData().toInt();
    one.rotates = m_rotates->currentData().toBool();
    one.slogan = m_slogan->text().trimmed();
    one.items = *agenda;
    whenSubmitted(m_desk.saveSeries(one), [](const Result<void> &) {});
}

const QWidget *AgendaDialog::editorOf(const Problem &problem) const
{
    const auto is = [&problem](QStringView constraint) { return problem.constraint == constraint; };
    if (is(u"meeting_version_from") || is(u"meeting_version_used"))
        return m_from;
    if (is(u"meeting_version_offset"))
        return m_offset;
    if (is(u"meeting_version_clock"))
        return m_weekday;
    if (is(u"meeting_version_slogan"))
        return m_slogan;
    return problem.constraint.startsWith(u"meeting_series_item") ? m_items : nullptr;
}

QString AgendaDialog::sentenceOf(const Problem &problem) const
{
    return meetingSentence(problem);
}

}
