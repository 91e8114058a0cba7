// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/settingdialog.h"

#include "common/formfield.h"
#include "common/whendone.h"
#include "quality/forms/formwords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int dialogWidth = 520;
constexpr int labelWidth = 232;

// All editors begin below one another, whatever the labels' length.
FormField *aligned(FormField *field)
{
    for (QLabel *label : field->findChildren<QLabel *>()) {
        if (label->buddy())
            label->setMinimumWidth(labelWidth);
    }
    return field;
}

}

SettingDialog::SettingDialog(const UiContext &ui, FormDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk)
{
    setObjectName(QStringLiteral("qualitySettings"));
    setWindowTitle(tr("Settings of quality"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(dialogWidth);
    build();
    load();
}

QSpinBox *SettingDialog::addSpin(QVBoxLayout *layout, const char *name, const QString &label,
                                 int least, int most, const QString &suffix)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, most);
    spin->setSuffix(u' ' + suffix);
    layout->addWidget(aligned(new FormField(m_ui, label, spin, this)));
    return spin;
}

// The ranges are those of the database.
void SettingDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(
        new InkLabel(m_ui, &Theme::text, Type::Title, tr("Settings of quality"), this));
    layout->addSpacing(8);
    m_dailyTarget = addSpin(layout, "dailyTarget", tr("Recordings an inspector scores a day"), 1,
                            1000, tr("recordings"));
    m_release = addSpin(layout, "releaseAfter", tr("A submitted sheet is seen after"), 0, 1080,
                        tr("hours"));
    m_release->setSpecialValueText(tr("at once"));
    m_appealDays = addSpin(layout, "appealDays", tr("It may be appealed for"), 0, 365, tr("days"));
    m_appealDays->setSpecialValueText(tr("no appeals"));
    m_appeals = addSpin(layout, "appeals", tr("Appeals a sheet"), 0, 20, tr("times"));
    m_rectify =
        addSpin(layout, "rectifyDays", tr("A fault is to be rectified within"), 1, 90, tr("days"));
    m_least = addSpin(layout, "leastToRank", tr("A mean is ranked from"), 2, 1000, tr("sheets"));
    m_recordingBase = new QLineEdit(this);
    m_recordingBase->setObjectName(QStringLiteral("recordingBase"));
    m_recordingBase->setPlaceholderText(tr("/var/spool/asterisk/monitor or https://…"));
    layout->addWidget(
        aligned(new FormField(m_ui, tr("Folder or address of recordings"), m_recordingBase, this)));
    m_foot = new InkLabel(m_ui, &Theme::red, Type::Base, {}, this);
    m_foot->setObjectName(QStringLiteral("settingFoot"));
    m_foot->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveSettings"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addSpacing(8);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettingDialog::save);
}

void SettingDialog::load()
{
    whenDone(m_desk.setting(), this, [this](const Result<QualitySetting> &setting) {
        if (!setting)
            return tell(setting.error());
        show(*setting);
        m_save->setEnabled(true);
    });
}

void SettingDialog::show(const QualitySetting &setting)
{
    m_recordingBase->setText(setting.recordingBase);
    m_dailyTarget->setValue(setting.dailyTarget);
    m_release->setValue(setting.releaseAfterHours);
    m_appealDays->setValue(setting.appealDays);
    m_appeals->setValue(setting.appealsASheet);
    m_rectify->setValue(setting.rectifyDays);
    m_least->setValue(setting.leastToRank);
}

void SettingDialog::save()
{
    m_save->setEnabled(false);
    const QualitySetting setting{m_recordingBase->text().trimmed(),
                                 m_dailyTarget->value(),
                                 m_release->value(),
                                 m_appealDays->value(),
                                 m_appeals->value(),
                                 m_rectify->value(),
                                 m_least->value()};
    whenDone(m_desk.save(setting), this, [this](const Result<void> &saved) {
        if (saved)
            return accept();
        m_save->setEnabled(true);
        tell(saved.error());
    });
}

void SettingDialog::tell(const Problem &problem)
{
    m_foot->setText(formProblemSentence(problem));
}

}
