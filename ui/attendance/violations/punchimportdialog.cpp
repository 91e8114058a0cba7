// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/punchimportdialog.h"

#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

namespace banzhang {
namespace {

constexpr int mostShown = 200;
constexpr int dialogWidth = 640;

QString faultWord(const PunchFault &fault)
{
    switch (fault.kind) {
    case PunchFaultKind::NoColumn: return PunchImportDialog::tr("there is no such column");
    case PunchFaultKind::NoAgent: return PunchImportDialog::tr("no agent's number");
    case PunchFaultKind::BadTime: return PunchImportDialog::tr("no time of this form");
    case PunchFaultKind::BadDirection: return PunchImportDialog::tr("neither in nor out");
    }
    return {};
}

QString directionWord(PunchDirection direction)
{
    return direction == PunchDirection::In    ? PunchImportDialog::tr("In")
           : direction == PunchDirection::Out ? PunchImportDialog::tr("Out")
                                              : PunchImportDialog::tr("Unknown");
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u','))
        words.append(word.trimmed());
    words.removeAll(QString());
    return words;
}

}

PunchImportDialog::PunchImportDialog(const UiContext &context, ViolationDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("punchImportDialog"), tr("Import punches"),
                 tr("How a device's file is read is kept with the device. The same file again adds "
                    "nothing; days already closed are measured anew."),
                 tr("Import"), parent),
      m_desk(desk)
{
    setFixedWidth(dialogWidth);
    addFields();
    loadDevices();
}

void PunchImportDialog::addFields()
{
    m_device = addCombo(QStringLiteral("device"), tr("Device"));
    m_device->setEditable(true);
    m_device->setInsertPolicy(QComboBox::NoInsert);
    m_file = addLine(QStringLiteral("file"), tr("File"), {}, tr("UTF-8 or GB18030"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAutoDefault(false);
    addWidget(choose);
    m_delimiter = addCombo(QStringLiteral("delimiter"), tr("Between columns"));
    for (const auto &[name, sign] :
         {std::pair(tr("Comma"), u","_qs), std::pair(tr("Tab"), u"\t"_qs),
          std::pair(tr("Semicolon"), u";"_qs)})
        m_delimiter->addItem(name, sign);
    m_columns = addLine(QStringLiteral("columns"), tr("Columns of number, time, clock, direction"),
                        {}, tr("from 1; 0: there is none"));
    m_format = addLine(QStringLiteral("format"), tr("Form of the time"), {},
                       QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_head = addLine(QStringLiteral("head"), tr("Head lines"));
    m_words = addLine(QStringLiteral("words"), tr("Words for in / out"), {},
                      tr("in words, separated by commas / out words"));
    m_offset = addLine(QStringLiteral("offset"), tr("Its clock is fast by seconds"), {},
                       tr("less than nothing: slow; from the first line of the file on"));
    m_summary = new InkLabel(ui(), &Theme::text2, Type::Base, {}, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    addWidget(m_summary);
    m_preview = new QTableWidget(0, 4, this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setHorizontalHeaderLabels(
        {tr("Line"), tr("Column"), tr("What is wrong"), tr("The line")});
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->verticalHeader()->hide();
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setFixedHeight(150);
    addWidget(m_preview);
    connect(choose, &QPushButton::clicked, this, &PunchImportDialog::chooseFile);
    connect(m_device, &QComboBox::currentIndexChanged, this, &PunchImportDialog::chooseDevice);
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &PunchImportDialog::readAgain);
    for (QLineEdit *edit : {m_columns, m_format, m_head, m_words})
        connect(edit, &QLineEdit::textEdited, this, &PunchImportDialog::readAgain);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text() != m_path)
            takeFile(m_file->text());
    });
}

void PunchImportDialog::loadDevices()
{
    whenDone(m_desk.devices(), this, [this](const Result<std::vector<PunchDevice>> &devices) {
        if (!devices)
            return m_summary->setText(attendanceSentence(devices.error()));
        m_devices = *devices;
        m_device->clear();
        for (const PunchDevice &device : m_devices)
            m_device->addItem(device.name, device.id);
        chooseDevice();
    });
}

void PunchImportDialog::chooseDevice()
{
    const int place = m_device->currentIndex();
    const PunchDevice device =
        place >= 0 && place < int(m_devices.size()) ? m_devices[size_t(place)] : PunchDevice();
    const PunchMapping &read = device.mapping;
    m_delimiter->setCurrentIndex(std::max(m_delimiter->findData(QString(read.delimiter)), 0));
    m_columns->setText(QStringLiteral("%1, %2, %3, %4")
                           .arg(read.agentColumn)
                           .arg(read.timeColumn)
                           .arg(read.clockColumn)
                           .arg(read.directionColumn));
    m_format->setText(read.format);
    m_head->setText(QString::number(read.headLines));
    m_words->setText(read.inWords.join(u", ") + QStringLiteral(" / ") + read.outWords.join(u", "));
    m_offset->setText(QString::number(device.offsetS));
    readAgain();
}

PunchMapping PunchImportDialog::mapping() const
{
    PunchMapping read;
    read.delimiter = m_delimiter->currentData().toString().at(0);
    if (!m_encoding.isEmpty())
        read.encoding = m_encoding;
    const QStringList columns = wordsIn(m_columns->text());
    const auto column = [&columns](int place) {
        return place < columns.size() ? std::clamp(columns[place].toInt(), 0, 99) : 0;
    };
    read.agentColumn = std::max(column(0), 1);
    read.timeColumn = std::max(column(1), 1);
    read.clockColumn = column(2);
    read.directionColumn = column(3);
    read.format = m_format->text();
    read.headLines = std::max(m_head->text().toInt(), 0);
    read.inWords = wordsIn(m_words->text().section(u'/', 0, 0));
    read.outWords = wordsIn(m_words->text().section(u'/', 1));
    return read;
}

void PunchImportDialog::chooseFile()
{
    ui().ask.openFile(this, tr("A device's file"), tr("Text (*.csv *.txt *.dat);;All files (*)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              takeFile(path);
                      });
}

void PunchImportDialog::takeFile(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    whenDone(m_desk.readFile(path), this, [this](const Result<std::pair<QString, QString>> &file) {
        m_text = file ? file->first : QString();
        m_encoding = file ? file->second : QString();
        readAgain();
        if (!file)
            refuse(m_file, attendanceSentence(file.error()));
    });
}

void PunchImportDialog::readAgain()
{
    m_read = m_text.isEmpty() ? PunchFile() : readPunchFile(m_text, mapping());
    showPreview();
}

void PunchImportDialog::showPreview()
{
    const int shown = std::min(int(m_read.faults.size()), mostShown);
    m_preview->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const PunchFault &fault = m_read.faults[size_t(row)];
        const QStringList cells{QString::number(fault.line), QString::number(fault.column),
                                faultWord(fault), fault.text};
        for (int column = 0; column < cells.size(); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_preview->setVisible(shown > 0);
    QTimer::singleShot(0, this, [this] { adjustSize(); }); // when the layout knows of it
    if (m_text.isEmpty())
        return m_summary->setText(tr("No file is chosen."));
    QString first;
    if (!m_read.lines.empty())
        first = tr("First line: %1, %2, %3")
                    .arg(m_read.lines.front().agentNo,
                         m_read.lines.front().local.toString(u"yyyy-MM-dd HH:mm:ss"_qs),
                         directionWord(m_read.lines.front().direction));
    m_summary->setText(tr("%1 · %2 punches read, %3 lines refused. %4")
                           .arg(m_encoding)
                           .arg(m_read.lines.size())
                           .arg(m_read.faults.size())
                           .arg(first));
}

void PunchImportDialog::submit()
{
    if (m_device->currentText().trimmed().isEmpty())
        refuse(m_device, tr("Give the device a name."));
    if (m_read.lines.empty())
        refuse(m_file, tr("Nothing in this file can be read like this."));
    bool isNumber = false;
    const int offset = m_offset->text().toInt(&isNumber);
    if (!isNumber)
        refuse(m_offset, tr("Whole seconds"));
    if (hasFaults())
        return;
    const auto known =
        std::ranges::find(m_devices, m_device->currentText().trimmed(), &PunchDevice::name);
    PunchDevice device = known != m_devices.end() ? *known : PunchDevice();
    const bool hasNewOffset = offset != device.offsetS;
    device.name = m_device->currentText().trimmed();
    device.mapping = mapping();
    device.offsetS = offset;
    const auto first = std::ranges::min_element(m_read.lines, {}, &PunchLine::local)->local;
    device.offsetSince = QDateTime(first.date(), first.time(), Qt::OffsetFromUTC,
                                   ui().clock.siteNow().offsetFromUtc())
                             .toUTC();
    whenSubmitted(m_desk.import(device, hasNewOffset, QFileInfo(m_path).fileName(), m_read),
                  [this](const Result<PunchImport> &done) { Q_EMIT imported(*done); });
}

const QWidget *PunchImportDialog::editorOf(const Problem &problem) const
{
    return problem.constraint.startsWith(u"punch_device") ? static_cast<const QWidget *>(m_device)
                                                          : m_file;
}

QString PunchImportDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

}
