// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/rules/boardsettingdialog.h"

#include "attendance/formlines.h"
#include "leaderboards/rules/boardrulewords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int dialogWidth = 600;
constexpr int oneDay = 1440;
constexpr int manyCalls = 10000;

}

BoardSettingDialog::BoardSettingDialog(const UiContext &context, BoardRuleDesk &desk,
                                       QWidget *parent)
    : FormDialog(context, QStringLiteral("boardSettingDialog"), tr("What the boards reckon with"),
                 desk.mayChange()
                     ? tr("They hold at once, for orders and looks from now on; closed "
                          "periods stay as they were frozen.")
                     : tr("Managers change them; here they are to be read."),
                 tr("Save"), parent),
      m_desk(desk)
{
    setFixedWidth(dialogWidth);
    addFigures();
    alignLabels(*this);
    if (!desk.mayChange())
        makeReadOnly(*this);
    auto *save = new QShortcut(QKeySequence(QKeySequence::Save), this);
    connect(save, &QShortcut::activated, findChild<QPushButton *>(QStringLiteral("submit")),
            &QPushButton::click);
}

void BoardSettingDialog::addFigures()
{
    addFigure("new_hire", &BoardSetting::newHireDays, 1, 366, tr("New for (days)"),
              tr("Who stands on the board of the new ones: so long after being hired."));
    addFigure(
        "match_before", &BoardSetting::matchBeforeMin, 0, oneDay, tr("Call before (min)"),
        tr("An order belongs to the agent's last call that began so long before it at most."));
    addFigure("match_after", &BoardSetting::matchAfterMin, 0, oneDay, tr("Call after (min)"),
              tr("Or so long after it, for clocks that differ."));
    addFigure("short_talk", &BoardSetting::shortTalkS, 1, 60, tr("Short talk (s)"),
              tr("A talk of at most so many seconds that the agent ended is a short call."));
    addFigure("short_calls", &BoardSetting::shortCalls, 1, manyCalls, tr("Short calls"),
              tr("From so many in a period on they are told beside the place."));
    addFigure("ratio_calls", &BoardSetting::ratioCalls, 1, manyCalls, tr("Shares from (calls)"),
              tr("The shares below are looked at from so many calls in a period on."));
    addFigure("hang_up", &BoardSetting::hangUpPercent, 1, 100, tr("Hung up first (%)"),
              tr("From this share of the talks on that the agent ended."));
    addFigure("transfer", &BoardSetting::transferPercent, 1, 100, tr("Passed on (%)"),
              tr("From this share of the calls on that were passed on."));
    addFigure("refund", &BoardSetting::refundPercent, 1, 100, tr("Came back (%)"),
              tr("From this share of the amount on that came back on a later day."));
}

void BoardSettingDialog::addFigure(const char *name, int BoardSetting::*place, int least, int most,
                                   const QString &label, const QString &sentence)
{
    const QString number = QString::number(m_desk.setting().*place);
    Figure figure{place, u"board_setting_"_qs + QLatin1String(name), least, most,
                  addLine(QLatin1String(name), label, number)};
    auto *below = new InkLabel(
        ui(), &Theme::text2, Type::Small,
        tr("%1 From %2 to %3.", "sentence, least, most").arg(sentence).arg(least).arg(most), this);
    setSentence(*below);
    addWidget(below);
    connect(figure.edit, &QLineEdit::textEdited, this, [this, figure] {
        static_cast<void>(check(figure));
        QTimer::singleShot(0, this, [this] { adjustSize(); });
    });
    m_figures.push_back(std::move(figure));
}

bool BoardSettingDialog::check(const Figure &figure)
{
    bool isNumber = false;
    const int value = figure.edit->text().trimmed().toInt(&isNumber);
    const bool isRight = isNumber && value >= figure.least && value <= figure.most;
    fieldOf(figure.edit)->setFault({});
    if (!isRight)
        refuse(figure.edit, tr("A whole number from %1 to %2").arg(figure.least).arg(figure.most));
    return isRight;
}

void BoardSettingDialog::submit()
{
    BoardSetting setting;
    bool isRight = true;
    for (const Figure &figure : m_figures) {
        isRight = check(figure) && isRight;
        setting.*figure.place = figure.edit->text().trimmed().toInt();
    }
    if (!isRight || !m_desk.mayChange())
        return;
    whenSubmitted(m_desk.saveSetting(setting), [this](const Result<void> &) { Q_EMIT saved(); });
}

const QWidget *BoardSettingDialog::editorOf(const Problem &problem) const
{
    const auto found = std::ranges::find(m_figures, problem.constraint, &Figure::constraint);
    return found == m_figures.end() ? nullptr : found->edit;
}

QString BoardSettingDialog::sentenceOf(const Problem &problem) const
{
    return boardRuleSentence(problem);
}

}
