// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shifts/shiftform.h"

#include "attendance/roster/rosterwords.h"
#include "common/inklabel.h"
#include "common/whendone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int formWidth = 480;
constexpr int hourS = 3600;

QHBoxLayout *footOf(QDialog &dialog, QPushButton &submit)
{
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(ShiftForm::tr("Cancel"), &dialog);
    cancel->setAutoDefault(false);
    submit.setObjectName(QStringLiteral("submit"));
    submit.setProperty("primary", true);
    submit.setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(&submit);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    return foot;
}

}

ShiftForm::ShiftForm(const UiContext &ui, ShiftDesk &desk, Deed deed, const ShiftRow &row,
                     QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_deed(deed), m_row(row),
      m_code(new QLineEdit(row.type.code, this)), m_name(new QLineEdit(row.type.name, this)),
      m_key(new QComboBox(this)),
      m_training(new QCheckBox(tr("Training: not at the telephone"), this)),
      m_from(new QDateEdit(this)), m_parts(new QTableWidget(0, 3, this)),
      m_submit(new QPushButton(tr("Save"), this)),
      m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("shiftForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(formWidth);
    setWindowTitle(deed == Deed::Make     ? tr("New shift")
                   : deed == Deed::Rename ? tr("Name and key of a shift")
                                          : tr("New hours of %1").arg(row.type.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, windowTitle(), this));
    auto *form = new QFormLayout;
    layout->addLayout(form);
    buildNames(*form);
    buildHours(*layout);
    m_fault->setObjectName(QStringLiteral("shiftFault"));
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    layout->addLayout(footOf(*this, *m_submit));
    connect(m_submit, &QPushButton::clicked, this, &ShiftForm::submit);
    tell();
}

void ShiftForm::buildNames(QFormLayout &form)
{
    m_code->setObjectName(QStringLiteral("code"));
    m_name->setObjectName(QStringLiteral("name"));
    m_key->setObjectName(QStringLiteral("key"));
    m_training->setObjectName(QStringLiteral("training"));
    m_key->addItem(tr("none"), 0);
    for (int key = 1; key <= 9; ++key)
        m_key->addItem(QString::number(key), key);
    m_key->setCurrentIndex(m_row.type.key);
    m_training->setChecked(m_row.type.isTraining);
    if (m_deed == Deed::NewHours) {
        for (QWidget *editor : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_name),
                                static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_training)})
            editor->hide();
        return;
    }
    form.addRow(tr("Code"), m_code);
    form.addRow(tr("Shift name"), m_name);
    form.addRow(tr("Key"), m_key);
    form.addRow({}, m_training);
}

void ShiftForm::buildHours(QVBoxLayout &layout)
{
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_from->setCalendarPopup(true);
    m_parts->setObjectName(QStringLiteral("parts"));
    if (m_deed == Deed::Rename) {
        m_from->hide();
        m_parts->hide();
        return;
    }
    const ShiftVersion *version =
        m_row.version < 0 ? nullptr : &m_row.type.versions[size_t(m_row.version)];
    QDate from = m_desk.today();
    if (m_deed == Deed::NewHours && version && version->lastUsed.isValid())
        from = std::max(from, version->lastUsed.addDays(1)); // published shifts keep theirs
    m_from->setDate(from);
    auto *day = new QFormLayout;
    day->addRow(tr("From the day"), m_from);
    layout.addLayout(day);
    m_parts->setHorizontalHeaderLabels({tr("Part"), tr("From"), tr("Until")});
    m_parts->verticalHeader()->hide();
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_parts->setMinimumHeight(150);
    const std::vector<ShiftSegment> first =
        version ? version->segments
                : std::vector<ShiftSegment>{{SegmentKind::Work, 8 * hourS, 12 * hourS},
                                            {SegmentKind::UnpaidBreak, 12 * hourS, 13 * hourS},
                                            {SegmentKind::Work, 13 * hourS, 17 * hourS}};
    for (const ShiftSegment &segment : first)
        addPart(segment);
    layout.addWidget(m_parts);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a part"), this);
    auto *remove = new QPushButton(tr("Remove the part"), this);
    add->setObjectName(QStringLiteral("addPart"));
    remove->setObjectName(QStringLiteral("removePart"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(new InkLabel(m_ui, &Theme::text2, Type::Small,
                                tr("06:00+1 is six in the morning of the next day"), this));
    layout.addLayout(row);
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        bool isReadable = true;
        const std::vector<ShiftSegment> now = parts(isReadable);
        const int end = now.empty() ? 8 * hourS : now.back().endS;
        addPart({SegmentKind::Work, end, end + hourS});
        tell();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_parts->removeRow(m_parts->currentRow() < 0 ? m_parts->rowCount() - 1
                                                     : m_parts->currentRow());
        tell();
    });
    connect(m_parts, &QTableWidget::cellChanged, this, &ShiftForm::tell);
}

void ShiftForm::addPart(const ShiftSegment &segment)
{
    const QSignalBlocker quiet(m_parts);
    const int row = m_parts->rowCount();
    m_parts->insertRow(row);
    auto *kind = new QComboBox(m_parts);
    kind->addItems({tr("work"), tr("paid break"), tr("unpaid break")});
    kind->setCurrentIndex(int(segment.kind));
    m_parts->setCellWidget(row, 0, kind);
    m_parts->setItem(row, 1, new QTableWidgetItem(wallText(segment.startS)));
    m_parts->setItem(row, 2, new QTableWidgetItem(wallText(segment.endS)));
    connect(kind, &QComboBox::currentIndexChanged, this, &ShiftForm::tell);
}

std::vector<ShiftSegment> ShiftForm::parts(bool &isReadable) const
{
    std::vector<ShiftSegment> segments;
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const auto *kind = qobject_cast<QComboBox *>(m_parts->cellWidget(row, 0));
        const auto start = wallSecond(m_parts->item(row, 1)->text());
        const auto end = wallSecond(m_parts->item(row, 2)->text());
        isReadable = isReadable && start && end;
        segments.push_back({SegmentKind(kind->currentIndex()), start.value_or(0), end.value_or(0)});
    }
    std::ranges::sort(segments, {}, &ShiftSegment::startS);
    return segments;
}

void ShiftForm::tell()
{
    if (m_deed == Deed::Rename)
        return;
    bool isReadable = true;
    const std::vector<ShiftSegment> segments = parts(isReadable);
    const ShiftFault fault = shiftFault(segments);
    m_fault->setText(!isReadable ? tr("A time is written like 08:00.") : shiftFaultText(fault));
    m_submit->setEnabled(isReadable && fault == ShiftFault::None);
}

void ShiftForm::submit()
{
    ShiftType type = m_row.type;
    type.code = m_code->text().trimmed();
    type.name = m_name->text().trimmed();
    type.key = m_key->currentData().toInt();
    type.isTraining = m_training->isChecked();
    if (m_deed == Deed::Make)
        type.id = {};
    bool isReadable = true;
    const std::vector<ShiftSegment> segments =
        m_deed == Deed::Rename ? std::vector<ShiftSegment>() : parts(isReadable);
    m_submit->setEnabled(false);
    const auto future = m_deed == Deed::NewHours
                            ? m_desk.saveVersion(type.id, m_from->date(), segments)
                            : m_desk.saveType(type, m_from->date(), segments);
    whenDone(future, this, [this](const Result<void> &done) {
        if (done)
            return accept();
        m_submit->setEnabled(true);
        m_fault->setText(rosterSentence(done.error()));
    });
}

RosterRulesForm::RosterRulesForm(const UiContext &ui, ShiftDesk &desk, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("rosterRules"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(formWidth);
    setWindowTitle(tr("Rules of rostering"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, windowTitle(), this));
    auto *form = new QFormLayout;
    layout->addLayout(form);
    const RosterSetting &setting = desk.setting();
    const auto spin = [&](const char *name, const QString &label, int value, int least, int most) {
        auto *box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        box->setRange(least, most);
        box->setValue(value);
        form->addRow(label, box);
        return box;
    };
    auto *rest =
        spin("minRest", tr("Least rest between shifts, hours"), setting.minRestS / hourS, 0, 48);
    auto *days = spin("restDays", tr("Rest days a week, exactly"), setting.restDaysAWeek, 0, 6);
    auto *ahead = spin("weeksAhead", tr("Weeks ahead at most"), setting.weeksAhead, 1, 52);
    auto *night =
        spin("nightStart", tr("Night from, o'clock"), setting.nightStartS / hourS, 12, 24);
    auto *morning = spin("nightEnd", tr("Night until, o'clock"), setting.nightEndS / hourS, 0, 12);
    auto *fault = new InkLabel(ui, &Theme::red, Type::Base, {}, this);
    layout->addWidget(fault);
    auto *save = new QPushButton(tr("Save"), this);
    layout->addLayout(footOf(*this, *save));
    connect(save, &QPushButton::clicked, this, [=, this, &desk] {
        const RosterSetting fresh{rest->value() * hourS, days->value(), ahead->value(),
                                  night->value() * hourS, morning->value() * hourS};
        whenDone(desk.saveSetting(fresh), this, [this, fault](const Result<void> &done) {
            if (done)
                return accept();
            fault->setText(rosterSentence(done.error()));
        });
    });
}

}
