// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/rotationdialog.h"

#include "common/whendone.h"
#include "quality/samplingwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace banzhang {

RotationDialog::RotationDialog(const UiContext &ui, SamplingDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_from(new QLineEdit(this)),
      m_table(new QWidget(this)), m_foot(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_submit(new QPushButton(tr("Apply"), this))
{
    setObjectName(QStringLiteral("rotationDialog"));
    setWindowTitle(tr("Rotation of the inspectors"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 520);
    build();
    const QDate today = desk.choices().today;
    m_from->setText(today.addDays(8 - today.dayOfWeek()).toString(Qt::ISODate));
    connect(m_from, &QLineEdit::textChanged, this, &RotationDialog::propose);
    connect(m_submit, &QPushButton::clicked, this, &RotationDialog::submit);
    m_foot->setText(tr("Loading…"));
    whenDone(desk.rotation(), this, [this](const Result<RotationBook> &book) { take(book); });
}

void RotationDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, windowTitle(), this));
    auto *line = new InkLabel(m_ui, &Theme::text2, Type::Base,
                              tr("Nobody stays with one area: each team goes to who was there "
                                 "least lately, and everybody has as many."),
                              this);
    line->setWordWrap(true);
    layout->addWidget(line);
    auto *head = new QHBoxLayout;
    head->addWidget(new InkLabel(m_ui, &Theme::text, Type::Base, tr("From day"), this));
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("From day"));
    m_from->setFixedWidth(120);
    head->addWidget(m_from);
    head->addStretch();
    layout->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_table);
    layout->addWidget(scroll, 1);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    m_foot->setObjectName(QStringLiteral("foot"));
    m_foot->setWordWrap(true);
    foot->addWidget(m_foot, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
}

void RotationDialog::take(const Result<RotationBook> &book)
{
    if (!book) {
        m_foot->setInk(&Theme::red);
        m_foot->setText(samplingSentence(book.error()));
        return;
    }
    m_book = *book;
    propose();
}

QString RotationDialog::nameOf(StaffId who) const
{
    for (const RotationInspector &inspector : m_book.inspectors) {
        if (inspector.id == who)
            return inspector.name;
    }
    return QStringLiteral("—");
}

void RotationDialog::propose()
{
    const QDate from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    qDeleteAll(m_table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(m_table);
    m_lines = from.isValid()
                  ? proposeRotation(m_book.teams, m_book.inspectors, m_book.history, from)
                  : std::vector<RotationLine>();
    const QStringList heads{tr("Team"), tr("So far"), tr("Then"), tr("There last")};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(new InkLabel(m_ui, &Theme::text2, Type::Strong, heads[column], m_table),
                          0, column);
    for (size_t place = 0; place < m_lines.size(); ++place)
        addLine(place);
    m_grid->setRowStretch(int(m_lines.size()) + 1, 1);
    m_submit->setEnabled(!m_lines.empty());
    m_foot->setInk(m_lines.empty() ? &Theme::amber : &Theme::text2);
    m_foot->setText(!from.isValid()             ? tr("Write a day as 2026-03-01.")
                    : m_book.inspectors.empty() ? tr("Nobody holds the post of an inspector.")
                    : m_book.teams.empty()      ? tr("There are no teams.")
                                                : tr("%n team(s)", nullptr, int(m_lines.size())));
}

void RotationDialog::addLine(size_t place)
{
    const RotationLine &line = m_lines[place];
    const int row = int(place) + 1;
    QStringList now;
    for (const StaffId who : line.now)
        now.append(nameOf(who));
    auto *next = new QComboBox(m_table);
    next->setObjectName(QStringLiteral("next%1").arg(number(line.team.id)));
    next->setAccessibleName(tr("Inspector of %1").arg(line.team.name));
    for (const RotationInspector &inspector : m_book.inspectors)
        next->addItem(inspector.name, number(inspector.id));
    next->setCurrentIndex(next->findData(number(line.next)));
    connect(next, &QComboBox::currentIndexChanged, this, [this, place, next] {
        m_lines[place].next = StaffId(next->currentData().toLongLong());
    });
    m_grid->addWidget(new InkLabel(m_ui, &Theme::text, Type::Base, line.team.name, m_table), row,
                      0);
    m_grid->addWidget(
        new InkLabel(m_ui, &Theme::text2, Type::Base, now.join(QStringLiteral(", ")), m_table), row,
        1);
    m_grid->addWidget(next, row, 2);
    m_grid->addWidget(
        new InkLabel(m_ui, &Theme::text2, Type::Base,
                     line.lastThere.isValid() ? line.lastThere.toString(Qt::ISODate) : tr("never"),
                     m_table),
        row, 3);
}

void RotationDialog::submit()
{
    m_submit->setEnabled(false);
    const QDate from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    whenDone(m_desk.rotate(from, m_lines), this, [this](const Result<void> &done) {
        m_submit->setEnabled(true);
        if (done)
            return accept();
        m_foot->setInk(&Theme::red);
        m_foot->setText(samplingSentence(done.error()));
    });
}

}
