// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rules/attendancesettingdialog.h"

#include "attendance/formlines.h"
#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTimer>

#include <cmath>

namespace banzhang {
namespace {

constexpr int dialogWidth = 560;
constexpr int minute = 60;
constexpr int perCent = 100; // ten-thousandths
constexpr int yuan = 100;    // fen
constexpr qint64 mostMinimumFen = 100'000'000;

// "60", "1.5", "20.25": no zeros that say nothing.
QString figureText(qint64 value, qint64 unit)
{
    return QLocale::c().toString(double(value) / double(unit), 'f', QLocale::FloatingPointShortest);
}

}

AttendanceSettingDialog::AttendanceSettingDialog(const UiContext &context, HouseRuleDesk &desk,
                                                 QWidget *parent)
    : FormDialog(context, QStringLiteral("attendanceSettingDialog"), tr("Settings of attendance"),
                 desk.mayChange()
                     ? tr("They hold for what is measured and booked from now on; days that were "
                          "measured keep what held then.")
                     : tr("Managers change them; here they are to be read."),
                 tr("Save"), parent),
      m_desk(desk)
{
    setFixedWidth(dialogWidth);
    addFields();
    alignLabels(*this);
    if (!desk.mayChange())
        makeReadOnly(*this);
    auto *submitButton = findChild<QPushButton *>(QStringLiteral("submit"));
    submitButton->setEnabled(false); // until it is known what holds
    auto *save = new QShortcut(QKeySequence(QKeySequence::Save), this);
    connect(save, &QShortcut::activated, submitButton, &QPushButton::click);
    load();
}

void AttendanceSettingDialog::addFields()
{
    m_before = addFigure(QStringLiteral("before"), tr("Before the shift (min)"),
                         tr("Punches count for a shift from so many minutes before it: 0 to 240."),
                         minute, 14400);
    m_after = addFigure(QStringLiteral("after"), tr("After the shift (min)"),
                        tr("And until so many minutes after it: 0 to 240."), minute, 14400);
    m_double = addFigure(QStringLiteral("double"), tr("Double press (s)"),
                         tr("Presses of one direction no further apart are one punch: 0 to 600 "
                            "seconds."),
                         1, 600);
    m_duty = addFigure(QStringLiteral("duty"), tr("Duty lead (min)"),
                       tr("Who has duty is to be there so many minutes before the shift: 0 to "
                          "120."),
                       minute, 7200);
    m_logins = addCombo(QStringLiteral("logins"), tr("Log-ins"));
    m_logins->addItem(tr("are no punches"), false);
    m_logins->addItem(tr("count as punches"), true);
    addSentence(tr("Log-ins and log-outs at the switch stand for punches only where there is no "
                   "punch device."));
    m_points = addCombo(QStringLiteral("points"), tr("A violation costs"));
    m_points->addItem(tr("money"), false);
    m_points->addItem(tr("points instead of money"), true);
    m_pointsMean = new InkLabel(ui(), &Theme::text2, Type::Small, {}, this);
    m_pointsMean->setObjectName(QStringLiteral("pointsMean"));
    setSentence(*m_pointsMean);
    addWidget(m_pointsMean);
    connect(m_points, &QComboBox::currentIndexChanged, this,
            &AttendanceSettingDialog::explainPoints);
    m_share = addFigure(QStringLiteral("share"), tr("Share of wage (%)"),
                        tr("Fines of a month take at most this share of its wage: 0 to 100. What "
                           "is beyond is shown and not charged."),
                        perCent, 10000);
    m_minimum = addFigure(QStringLiteral("minimum"), tr("Minimum wage (¥)"),
                          tr("The minimum wage of the month, in yuan: fines leave at least this. "
                             "0: no such limit."),
                          yuan, mostMinimumFen);
    explainPoints();
}

AttendanceSettingDialog::Figure AttendanceSettingDialog::addFigure(const QString &name,
                                                                   const QString &label,
                                                                   const QString &sentence,
                                                                   qint64 unit, qint64 most)
{
    const Figure figure{addLine(name, label), unit, 0, most};
    addSentence(sentence);
    connect(figure.edit, &QLineEdit::textEdited, this, [this, figure] { check(figure); });
    return figure;
}

void AttendanceSettingDialog::addSentence(const QString &sentence)
{
    auto *label = new InkLabel(ui(), &Theme::text2, Type::Small, sentence, this);
    setSentence(*label);
    addWidget(label);
}

void AttendanceSettingDialog::load()
{
    whenDone(m_desk.setting(), this, [this](const Result<AttendanceSetting> &setting) {
        if (setting)
            return show(*setting);
        findChild<QLabel *>(QStringLiteral("formFault"))
            ->setText(attendanceSentence(setting.error()));
    });
}

void AttendanceSettingDialog::show(const AttendanceSetting &setting)
{
    m_present = setting;
    m_isLoaded = true;
    const auto set = [](const Figure &figure, qint64 value) {
        figure.edit->setText(figureText(value, figure.unit));
    };
    set(m_before, setting.windowBeforeS);
    set(m_after, setting.windowAfterS);
    set(m_double, setting.doublePressS);
    set(m_duty, setting.dutyLeadS);
    set(m_share, setting.capShareBp);
    set(m_minimum, setting.minimumWageFen);
    m_logins->setCurrentIndex(setting.doLoginsCount ? 1 : 0);
    m_points->setCurrentIndex(setting.arePointsNotMoney ? 1 : 0);
    explainPoints();
    findChild<QPushButton *>(QStringLiteral("submit"))->setEnabled(true);
    m_before.edit->selectAll();
}

void AttendanceSettingDialog::explainPoints()
{
    m_pointsMean->setText(
        m_points->currentData().toBool()
            ? tr("From now on a confirmed violation books its points and 0 yuan; the legal guard "
                 "has nothing to cap. What is booked already stays as it is.")
            : tr("A confirmed violation books its amount in the ledger, within the legal guard "
                 "below; points are not booked."));
    QTimer::singleShot(0, this, [this] { adjustSize(); });
}

std::optional<qint64> AttendanceSettingDialog::valueOf(const Figure &figure) const
{
    static const QRegularExpression form(QStringLiteral(R"(^\d{1,9}(\.\d{1,4})?$)"));
    const QString text = figure.edit->text().trimmed();
    if (!form.match(text).hasMatch())
        return {};
    const double exact = text.toDouble() * double(figure.unit);
    const qint64 value = std::llround(exact);
    const bool isWhole = std::abs(exact - double(value)) < 0.005;
    if (!isWhole || value < figure.least || value > figure.most)
        return {};
    return value;
}

void AttendanceSettingDialog::check(const Figure &figure)
{
    fieldOf(figure.edit)->setFault({});
    if (!valueOf(figure))
        refuse(figure.edit, tr("A number from %1 to %2")
                                .arg(figureText(figure.least, figure.unit),
                                     figureText(figure.most, figure.unit)));
    QTimer::singleShot(0, this, [this] { adjustSize(); });
}

std::optional<AttendanceSetting> AttendanceSettingDialog::given()
{
    for (const Figure &figure : {m_before, m_after, m_double, m_duty, m_share, m_minimum})
        check(figure);
    if (hasFaults())
        return {};
    AttendanceSetting setting;
    setting.windowBeforeS = int(*valueOf(m_before));
    setting.windowAfterS = int(*valueOf(m_after));
    setting.doublePressS = int(*valueOf(m_double));
    setting.dutyLeadS = int(*valueOf(m_duty));
    setting.doLoginsCount = m_logins->currentData().toBool();
    setting.arePointsNotMoney = m_points->currentData().toBool();
    setting.capShareBp = int(*valueOf(m_share));
    setting.minimumWageFen = *valueOf(m_minimum);
    return setting;
}

void AttendanceSettingDialog::submit()
{
    const std::optional<AttendanceSetting> setting = given();
    if (!setting || !m_isLoaded || !m_desk.mayChange())
        return;
    if (setting->arePointsNotMoney == m_present.arePointsNotMoney)
        return save(*setting);
    const Question question{setting->arePointsNotMoney ? tr("Points instead of money?")
                                                       : tr("Money instead of points?"),
                            m_pointsMean->text(), tr("Save"), true};
    ui().ask.confirm(this, question, [this, setting = *setting](bool yes) {
        if (yes)
            save(setting);
    });
}

void AttendanceSettingDialog::save(const AttendanceSetting &setting)
{
    whenSubmitted(m_desk.saveSetting(setting), [this](const Result<void> &) { Q_EMIT saved(); });
}

const QWidget *AttendanceSettingDialog::editorOf(const Problem &problem) const
{
    const auto is = [&problem](QStringView constraint) { return problem.constraint == constraint; };
    return is(u"attendance_setting_before")    ? m_before.edit
           : is(u"attendance_setting_after")   ? m_after.edit
           : is(u"attendance_setting_double")  ? m_double.edit
           : is(u"attendance_setting_duty")    ? m_duty.edit
           : is(u"attendance_setting_share")   ? m_share.edit
           : is(u"attendance_setting_minimum") ? m_minimum.edit
                                               : nullptr;
}

QString AttendanceSettingDialog::sentenceOf(const Problem &problem) const
{
    return editorOf(problem) ? tr("Out of its range.") : attendanceSentence(problem);
}

}
