// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterheaddialog.h"

#include "reports/consolewords.h"
#include "reports/paper/papercanvas.h"
#include "reports/paper/paperfonts.h"
#include "reports/paper/sitelogo.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int formWidth = 440;
constexpr int pageWidth = 400;
constexpr int leastHeight = 620;
constexpr int edge = 24;
constexpr int sampleRows = 12;
const QSize pictureSize(132, 42);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::LetterheadDialog)
};

ReportTable sampleTable()
{
    ReportTable table;
    table.code = QStringLiteral("sample");
    table.columns = {{u"no"_qs, Words::tr("No."), FigureKind::Text, 1, {}},
                     {u"calls"_qs, Words::tr("Calls"), FigureKind::Integer, 1, {}},
                     {u"rate"_qs, Words::tr("Share"), FigureKind::Percent, 1, {}}};
    for (int i = 0; i < sampleRows; ++i)
        table.rows.push_back(
            {{QString::number(1001 + i), qint64(1200 + 37 * i), 61.5 + i}, RowRole::Plain, {}});
    table.rows.push_back(
        {{Words::tr("Sum"), qint64(1200 * sampleRows + 37 * 66), 67.0}, RowRole::Sum, {}});
    return table;
}

// A page of no figures that anybody counted.
std::shared_ptr<const ReportDocument> samplePage(const ReportBearings &bearings,
                                                 const QString &language)
{
    auto document = std::make_shared<ReportDocument>();
    document->request.language = language;
    document->centre = bearings.centre;
    document->kindTitle = Words::tr("Monthly report");
    document->title = Words::tr("A page of your paper");
    document->state = Words::tr("Sample");
    document->zone = bearings.zone.isEmpty() ? QStringLiteral("Asia/Shanghai") : bearings.zone;
    document->snapshotAt = QDateTime::currentDateTimeUtc();
    ReportChapter chapter;
    chapter.code = QStringLiteral("sample");
    chapter.number = QStringLiteral("1");
    chapter.title = Words::tr("So a table lies between the margins");
    SignatureBoxes boxes;
    boxes.names = {Words::tr("Made by"), Words::tr("Checked by")};
    chapter.blocks = {sampleTable(), boxes};
    document->chapters = {chapter};
    return document;
}

}

LetterheadDialog::LetterheadDialog(const UiContext &ui, ReportDesk &desk, const QString &language,
                                   QWidget *parent)
    : FormDialog(ui, QStringLiteral("letterheadDialog"), tr("Paper and letterhead"),
                 tr("For all reports of this site, whoever makes them: on the screen, printed and "
                    "as PDF."),
                 tr("Save"), parent),
      m_desk(desk), m_language(language), m_letterhead(desk.letterhead()),
      m_page(new PaperCanvas(ui, this))
{
    m_head = addLine(QStringLiteral("letterheadHead"), tr("Line above each page"),
                     m_letterhead.head, tr("Beside the centre's name, as a department"));
    m_foot = addLine(QStringLiteral("letterheadFoot"), tr("Line below each page"),
                     m_letterhead.foot, tr("As an address, or who may read it"));
    m_paper = addCombo(QStringLiteral("letterheadPaper"), tr("Paper of new reports"));
    m_paper->addItem(QStringLiteral("A4"), int(PaperSize::A4));
    m_paper->addItem(QStringLiteral("A3"), int(PaperSize::A3));
    m_paper->setCurrentIndex(m_paper->findData(int(m_letterhead.paper)));
    addWidget(buildMargins());
    addWidget(buildLogo());
    for (QLineEdit *line : {m_head, m_foot}) {
        line->setMaxLength(longestLetterheadLine);
        connect(line, &QLineEdit::textChanged, this, &LetterheadDialog::preview);
    }
    connect(m_paper, &QComboBox::currentIndexChanged, this, &LetterheadDialog::preview);
    m_page->setAccessibleName(tr("A page on this paper"));
    setFixedWidth(formWidth + pageWidth + edge);
    setMinimumHeight(leastHeight);
    layout()->setContentsMargins(edge, edge, pageWidth + 2 * edge, 16);
    setLogo(m_letterhead.logo);
}

QWidget *LetterheadDialog::buildMargins()
{
    auto *margins = new QWidget(this);
    auto *grid = new QGridLayout(margins);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::array<QString, 4> words{tr("Left"), tr("Top"), tr("Right"), tr("Bottom")};
    const std::array<const char *, 4> names{"marginLeft", "marginTop", "marginRight",
                                            "marginBottom"};
    const QMarginsF &now = m_letterhead.marginsMm;
    const std::array<qreal, 4> values{now.left(), now.top(), now.right(), now.bottom()};
    for (int i = 0; i < 4; ++i) {
        auto *box = new QDoubleSpinBox(margins);
        box->setObjectName(QLatin1String(names[size_t(i)]));
        box->setAccessibleName(tr("Margin: %1").arg(words[size_t(i)]));
        box->setDecimals(1);
        box->setRange(leastMarginMm, mostMarginMm);
        box->setSuffix(tr(" mm"));
        box->setValue(values[size_t(i)]);
        box->setToolTip(tr("5 to 50 millimetres; most printers cannot print nearer to the edge"));
        connect(box, &QDoubleSpinBox::valueChanged, this, &LetterheadDialog::preview);
        auto *label = new InkLabel(ui(), &Theme::text2, Type::Base, words[size_t(i)], margins);
        label->setBuddy(box);
        grid->addWidget(label, 0, i);
        grid->addWidget(box, 1, i);
        m_margins[size_t(i)] = box;
    }
    return margins;
}

QWidget *LetterheadDialog::buildLogo()
{
    auto *part = new QWidget(this);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(new InkLabel(ui(), &Theme::text2, Type::Base,
                                  tr("Logo: PNG, JPEG or SVG, 1,024 KB at most"), part));
    auto *row = new QHBoxLayout;
    m_picture = new QLabel(part);
    m_picture->setObjectName(QStringLiteral("logoPicture"));
    m_picture->setFixedSize(pictureSize);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAlignment(Qt::AlignCenter);
    auto *choose = new QPushButton(tr("Choose…"), part);
    m_remove = new QPushButton(tr("Remove"), part);
    choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    for (QPushButton *button : {choose, m_remove})
        button->setAutoDefault(false);
    row->addWidget(m_picture);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch();
    lines->addLayout(row);
    m_logoFault = new InkLabel(ui(), &Theme::red, Type::Base, {}, part);
    m_logoFault->setObjectName(QStringLiteral("logoFault"));
    m_logoFault->setWordWrap(true);
    m_logoFault->hide();
    lines->addWidget(m_logoFault);
    connect(choose, &QPushButton::clicked, this, &LetterheadDialog::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] { setLogo({}); });
    return part;
}

void LetterheadDialog::chooseLogo()
{
    ui().ask.openFile(this, tr("Choose the logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          const Result<QByteArray> logo = readLogo(path);
                          if (logo)
                              return setLogo(*logo);
                          m_logoFault->setText(logo.error().text);
                          m_logoFault->show();
                      });
}

void LetterheadDialog::setLogo(const QByteArray &logo)
{
    m_logoFault->hide();
    m_letterhead.logo = logo;
    m_logo = logoImageOf(logo);
    m_remove->setEnabled(!logo.isEmpty());
    if (m_logo.isNull())
        m_picture->setText(tr("none"));
    else
        m_picture->setPixmap(QPixmap::fromImage(m_logo).scaled(
            pictureSize - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    preview();
}

Letterhead LetterheadDialog::written() const
{
    Letterhead letterhead = m_letterhead;
    letterhead.head = m_head->text().trimmed();
    letterhead.foot = m_foot->text().trimmed();
    letterhead.paper = PaperSize(m_paper->currentData().toInt());
    letterhead.marginsMm = QMarginsF(m_margins[0]->value(), m_margins[1]->value(),
                                     m_margins[2]->value(), m_margins[3]->value());
    return letterhead;
}

void LetterheadDialog::preview()
{
    const Letterhead letterhead = written();
    PaperSetup setup;
    setup.size = letterhead.paper;
    setup.marginsMm = letterhead.marginsMm;
    setup.head = letterhead.head;
    setup.foot = letterhead.foot;
    setup.logo = m_logo;
    setup.version = m_desk.version();
    m_page->setPaper(
        std::make_shared<const ReportPaper>(samplePage(m_desk.bearings(), m_language), setup));
}

void LetterheadDialog::submit()
{
    for (QLineEdit *line : {m_head, m_foot}) {
        const QString missing = PaperFonts::of(m_language, {}).missingSigns(line->text().trimmed());
        if (!missing.isEmpty())
            refuse(line, tr("No installed font has the characters %1.").arg(missing.left(12)));
    }
    if (!hasFaults())
        whenSubmitted(m_desk.saveLetterhead(written()), [](const Result<int> &) {});
}

const QWidget *LetterheadDialog::editorOf(const Problem &problem) const
{
    if (problem.constraint == u"report_letterhead_head")
        return m_head;
    return problem.constraint == u"report_letterhead_foot" ? m_foot : nullptr;
}

QString LetterheadDialog::sentenceOf(const Problem &problem) const
{
    return reportSentence(problem);
}

void LetterheadDialog::resizeEvent(QResizeEvent *event)
{
    FormDialog::resizeEvent(event);
    m_page->setGeometry(width() - pageWidth - edge, edge, pageWidth, height() - 2 * edge);
}

}
