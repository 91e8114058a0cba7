// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance/performancedialogs.h"

#include "reports/performance/performancewords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace banzhang {
namespace {

constexpr int dialogWidth = 640;
constexpr int listHeight = 150;
constexpr int schemeHeight = 330;
constexpr int mostShown = 200;

enum SchemeColumn { Metric, Weight, ZeroAt, FullAt, SchemeColumnCount };

std::optional<double> numberIn(const QTableWidget *table, int row, int column)
{
    bool isNumber = false;
    const double number = table->item(row, column)->text().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

}

MarkImportDialog::MarkImportDialog(const UiContext &context, PerformanceDesk &desk, QWidget *parent)
    : FormDialog(
        context, QStringLiteral("markImportDialog"), tr("Import marks"),
        tr("CSV or a workbook with the columns agent_no (工号), month (月份), kind (类型: "
           "考试 or 满意度), mark (成绩), out_of (满分, 100 without it). The same file again "
           "adds nothing."),
        tr("Import"), parent),
      m_desk(desk), m_file(addLine(QStringLiteral("file"), tr("File"), {}, tr("UTF-8 or GB18030"))),
      m_summary(new InkLabel(context, &Theme::text2, Type::Base, {}, this)),
      m_rejects(new QTableWidget(0, 3, this))
{
    setFixedWidth(dialogWidth);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAutoDefault(false);
    addWidget(choose);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    addWidget(m_summary);
    m_rejects->setObjectName(QStringLiteral("preview"));
    m_rejects->setHorizontalHeaderLabels({tr("Line"), tr("What is wrong"), tr("The line")});
    m_rejects->horizontalHeader()->setStretchLastSection(true);
    m_rejects->verticalHeader()->hide();
    m_rejects->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rejects->setFixedHeight(listHeight);
    addWidget(m_rejects);
    connect(choose, &QPushButton::clicked, this, [this] {
        ui().ask.openFile(this, tr("A file of marks"), tr("Tables (*.csv *.txt *.xlsx)"),
                          [this](const QString &path) {
                              if (!path.isEmpty())
                                  takeFile(path);
                          });
    });
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text() != m_path)
            takeFile(m_file->text());
    });
    showRead();
}

void MarkImportDialog::takeFile(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    whenDone(m_desk.readFile(path), this, [this](const Result<MarkFile> &file) {
        m_read = file ? std::optional(*file) : std::nullopt;
        showRead();
        if (!file)
            refuse(m_file, sentenceOf(file.error()));
    });
}

void MarkImportDialog::showRead()
{
    const std::vector<MarkReject> rejects = m_read ? m_read->rejects : std::vector<MarkReject>();
    m_rejects->setRowCount(std::min(int(rejects.size()), mostShown));
    for (int row = 0; row < m_rejects->rowCount(); ++row) {
        const MarkReject &one = rejects[size_t(row)];
        m_rejects->setItem(row, 0, new QTableWidgetItem(QString::number(one.line)));
        m_rejects->setItem(row, 1, new QTableWidgetItem(markRejectWord(one.why)));
        m_rejects->setItem(row, 2, new QTableWidgetItem(one.text));
    }
    m_rejects->setVisible(!rejects.empty());
    m_summary->setText(m_read
                           ? tr("%1 lines read, %2 refused. Agents are looked up when it is taken.")
                                 .arg(m_read->lines.size())
                                 .arg(rejects.size())
                           : tr("No file is chosen."));
}

void MarkImportDialog::submit()
{
    if (!m_read || m_read->lines.empty())
        refuse(m_file, tr("Nothing in this file can be taken."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.takeMarks(QFileInfo(m_path).fileName(), *m_read),
                  [this](const Result<MarkImport> &done) { Q_EMIT imported(*done); });
}

const QWidget *MarkImportDialog::editorOf(const Problem &) const
{
    return m_file;
}

QString MarkImportDialog::sentenceOf(const Problem &problem) const
{
    return performanceSentence(problem);
}

OutcomeDialog::OutcomeDialog(const UiContext &context, PerformanceDesk &desk,
                             const PerformanceTotal &total, QWidget *parent)
    : FormDialog(context, QStringLiteral("outcomeDialog"),
                 QStringLiteral("%1 %2 · %3")
                     .arg(total.agentNo, total.name, desk.month().toString(u"yyyy-MM")),
                 tr("What comes of the month. A correction is kept beside what was decided "
                    "before."),
                 tr("Decide"), parent),
      m_desk(desk), m_total(total), m_outcome(addCombo(QStringLiteral("outcome"), tr("Outcome"))),
      m_reason(addText(QStringLiteral("reason"), tr("Why")))
{
    for (const QString &code : performanceOutcomes())
        m_outcome->addItem(code.isEmpty() ? tr("none") : performanceOutcomeWord(code), code);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(total.outcome)));
    m_reason->setPlainText(total.outcomeReason);
}

void OutcomeDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    constexpr int least = 4;
    if (reason.size() < least)
        refuse(m_reason, tr("Say why, in four characters at least."));
    if (m_outcome->currentData().toString().isEmpty() && m_total.outcomeId == 0)
        refuse(m_outcome, tr("Choose what comes of it."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.decide(m_total, m_outcome->currentData().toString(), reason),
                  [](const Result<qint64> &) {});
}

const QWidget *OutcomeDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"performance_outcome_reason" ? m_reason : nullptr;
}

QString OutcomeDialog::sentenceOf(const Problem &problem) const
{
    return performanceSentence(problem);
}

SchemeDialog::SchemeDialog(const UiContext &context, PerformanceDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("schemeDialog"), tr("Weights of the performance total"),
                 tr("Another version holds from the first day of next month on; months before stay "
                    "as they are. Parts without a weight are not in it."),
                 tr("Set from next month on"), parent),
      m_desk(desk), m_post(addCombo(QStringLiteral("post"), tr("Post"))),
      m_versions(new InkLabel(context, &Theme::text2, Type::Small, QString(), this)),
      m_table(new QTableWidget(PerformanceModel::metrics, SchemeColumnCount, this)),
      m_sum(new InkLabel(context, &Theme::text2, Type::Strong, QString(), this))
{
    setFixedWidth(dialogWidth);
    m_post->addItem(tr("Agents"), QStringLiteral("agent"));
    m_post->addItem(tr("Team leaders"), QStringLiteral("leader"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setWordWrap(true);
    addWidget(m_versions);
    m_table->setObjectName(QStringLiteral("parts"));
    m_table->setHorizontalHeaderLabels(
        {tr("Part"), tr("Weight"), tr("0 points at"), tr("100 points at")});
    m_table->horizontalHeader()->setSectionResizeMode(Metric, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setFixedHeight(schemeHeight);
    addWidget(m_table);
    m_sum->setObjectName(QStringLiteral("weightSum"));
    addWidget(m_sum);
    connect(m_post, &QComboBox::currentIndexChanged, this, &SchemeDialog::showPost);
    connect(m_table, &QTableWidget::itemChanged, this, &SchemeDialog::updateSum);
    showPost();
}

QString SchemeDialog::post() const
{
    return m_post->currentData().toString();
}

void SchemeDialog::showPost()
{
    QStringList versions;
    std::vector<PerformancePart> last;
    for (const PerformanceScheme &one : m_desk.schemes()) {
        if (one.post != post())
            continue;
        if (versions.isEmpty())
            last = one.parts;
        QStringList words;
        for (const PerformancePart &part : one.parts)
            words.append(u"%1 %2"_qs.arg(performancePartWord(part.metric)).arg(part.weight));
        versions.append(tr("from %1: %2").arg(one.from.toString(u"yyyy-MM"), words.join(u", ")));
    }
    m_versions->setText(versions.join(u'\n'));
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto metric = PerformanceMetric(row);
        const auto found = std::ranges::find(last, metric, &PerformancePart::metric);
        const bool isIn = found != last.end();
        const PerformancePart part = isIn ? *found : PerformancePart{metric, 0, 0, 100};
        auto *name = new QTableWidgetItem(performancePartWord(metric));
        name->setFlags(Qt::ItemIsEnabled);
        name->setToolTip(performanceSourceText(metric));
        m_table->setItem(row, Metric, name);
        m_table->setItem(row, Weight,
                         new QTableWidgetItem(isIn ? QString::number(part.weight) : QString()));
        m_table->setItem(row, ZeroAt, new QTableWidgetItem(QString::number(part.zeroAt, 'g', 14)));
        m_table->setItem(row, FullAt, new QTableWidgetItem(QString::number(part.fullAt, 'g', 14)));
    }
    updateSum();
}

std::vector<PerformancePart> SchemeDialog::parts() const
{
    std::vector<PerformancePart> parts;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString weight = m_table->item(row, Weight)->text().trimmed();
        if (weight.isEmpty() || weight == u"0")
            continue;
        // What is no number breaks the range, and the sentence says so.
        parts.push_back(
            {PerformanceMetric(row), weight.toInt(), numberIn(m_table, row, ZeroAt).value_or(0),
             numberIn(m_table, row, FullAt).value_or(numberIn(m_table, row, ZeroAt).value_or(0))});
    }
    return parts;
}

void SchemeDialog::updateSum()
{
    const int sum = weightSum(parts());
    m_sum->setText(sum == 100 ? tr("The weights add up to 100.")
                              : tr("The weights add up to %1, not to 100.").arg(sum));
}

void SchemeDialog::submit()
{
    const std::vector<PerformancePart> chosen = parts();
    if (const QString fault = schemeFaultSentence(chosen); !fault.isEmpty())
        refuse(m_post, fault);
    if (hasFaults())
        return;
    const QDate today = m_desk.today();
    whenSubmitted(
        m_desk.saveScheme(post(), QDate(today.year(), today.month(), 1).addMonths(1), chosen),
        [](const Result<qint64> &) {});
}

QString SchemeDialog::sentenceOf(const Problem &problem) const
{
    return performanceSentence(problem);
}

}
