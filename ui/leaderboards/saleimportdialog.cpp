// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/saleimportdialog.h"

#include "leaderboards/boardwords.h"

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
constexpr int mostTold = 5;
constexpr int dialogWidth = 640;

}

QString importWord(const SaleImport &done)
{
    QString word = SaleImportDialog::tr("%1 added, %2 known already, %3 rejected")
                       .arg(done.added)
                       .arg(done.known)
                       .arg(done.rejected);
    int told = 0;
    for (const SaleReject &one : done.rejects) {
        if (++told > mostTold)
            break;
        word += u'\n' + SaleImportDialog::tr("line %1: %2").arg(one.line).arg(rejectWord(one.why));
    }
    return word;
}

SaleImportDialog::SaleImportDialog(const UiContext &context, BoardDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("saleImportDialog"), tr("Import orders or results"),
                 tr("CSV, a workbook or JSON lines. The same file again adds nothing; what comes "
                    "back of an order is a line of its own."),
                 tr("Import"), parent),
      m_desk(desk)
{
    setFixedWidth(dialogWidth);
    addFields();
    showRead();
}

void SaleImportDialog::addFields()
{
    m_kind = addCombo(QStringLiteral("kind"), tr("What it holds"));
    m_kind->addItem(tr("Orders, cancels and returns"), true);
    m_kind->addItem(tr("Visits, successes and refusals"), false);
    m_file = addLine(QStringLiteral("file"), tr("File"), {}, tr("UTF-8 or GB18030"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAutoDefault(false);
    addWidget(choose);
    m_summary = new InkLabel(ui(), &Theme::text2, Type::Base, {}, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    addWidget(m_summary);
    m_faults = new QTableWidget(0, 4, this);
    m_faults->setObjectName(QStringLiteral("preview"));
    m_faults->setHorizontalHeaderLabels(
        {tr("Line"), tr("Column"), tr("What is wrong"), tr("The line")});
    m_faults->horizontalHeader()->setStretchLastSection(true);
    m_faults->verticalHeader()->hide();
    m_faults->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faults->setFixedHeight(150);
    addWidget(m_faults);
    connect(choose, &QPushButton::clicked, this, [this] {
        ui().ask.openFile(this, tr("A file of orders or results"),
                          tr("Tables and JSON lines (*.csv *.txt *.xlsx *.json *.jsonl);;All files "
                             "(*)"),
                          [this](const QString &path) {
                              if (!path.isEmpty())
                                  takeFile(path);
                          });
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_path.isEmpty())
            takeFile(m_path);
    });
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text() != m_path)
            takeFile(m_file->text());
    });
}

bool SaleImportDialog::isOrders() const
{
    return m_kind->currentData().toBool();
}

void SaleImportDialog::takeFile(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    whenDone(m_desk.readFile(path, isOrders()), this, [this](const Result<BoardDesk::File> &file) {
        m_read = file ? std::optional(*file) : std::nullopt;
        showRead();
        if (!file)
            refuse(m_file, sentenceOf(file.error()));
    });
}

void SaleImportDialog::showFaults(const std::vector<QStringList> &rows)
{
    m_faults->setRowCount(std::min(int(rows.size()), mostShown));
    for (int row = 0; row < m_faults->rowCount(); ++row) {
        for (int column = 0; column < rows[size_t(row)].size(); ++column)
            m_faults->setItem(row, column, new QTableWidgetItem(rows[size_t(row)][column]));
    }
    m_faults->setVisible(!rows.empty());
    QTimer::singleShot(0, this, [this] { adjustSize(); }); // when the layout knows of it
}

void SaleImportDialog::showRead()
{
    if (!m_read) {
        showFaults({});
        return m_summary->setText(tr("No file is chosen."));
    }
    std::visit(
        [this](const auto &file) {
            std::vector<QStringList> rows;
            rows.reserve(file.faults.size());
            for (const OrderFault &one : file.faults)
                rows.push_back({QString::number(one.line), one.column, rejectWord(codeOf(one.kind)),
                                one.text});
            showFaults(rows);
            m_summary->setText(tr("%1 lines read, %2 refused. Agents and orders are looked up when "
                                  "it is taken.")
                                   .arg(file.lines.size())
                                   .arg(file.faults.size()));
        },
        *m_read);
}

void SaleImportDialog::submit()
{
    const bool isSome =
        m_read && std::visit([](const auto &file) { return !file.lines.empty(); }, *m_read);
    if (!isSome)
        refuse(m_file, tr("Nothing in this file can be taken."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.import(QFileInfo(m_path).fileName(), *m_read),
                  [this](const Result<SaleImport> &done) { Q_EMIT imported(*done); });
}

const QWidget *SaleImportDialog::editorOf(const Problem &) const
{
    return m_file;
}

QString SaleImportDialog::sentenceOf(const Problem &problem) const
{
    // The reader's own words say which column is missing.
    return problem.constraint.isEmpty() && problem.kind == ProblemKind::Invalid
                   && !problem.text.isEmpty()
               ? problem.text + (problem.hint.isEmpty() ? QString() : u'\n' + problem.hint)
               : boardSentence(problem);
}

}
