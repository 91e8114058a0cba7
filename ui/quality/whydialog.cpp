// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/whydialog.h"

#include "common/whendone.h"
#include "quality/samplingwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace banzhang {

WhyDialog::WhyDialog(const UiContext &ui, const Text &text, Deed deed, QWidget *parent)
    : QDialog(parent), m_deed(std::move(deed)), m_why(new QLineEdit(this)),
      m_field(new FormField(ui, tr("Why"), m_why, this)), m_submit(new QPushButton(text.deed, this))
{
    setObjectName(QStringLiteral("whyDialog"));
    setWindowTitle(text.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, text.title, this));
    auto *line = new InkLabel(ui, &Theme::text2, Type::Base, text.line, this);
    line->setWordWrap(true);
    layout->addWidget(line);
    m_why->setObjectName(QStringLiteral("why"));
    layout->addWidget(m_field);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &WhyDialog::submit);
    m_why->setFocus();
}

void WhyDialog::submit()
{
    const QString why = m_why->text().trimmed();
    m_field->setFault(why.isEmpty() ? tr("Say why.") : QString());
    if (!m_field->fault().isEmpty())
        return m_why->setFocus();
    m_submit->setEnabled(false);
    whenDone(m_deed(why), this, [this](const Result<void> &done) {
        m_submit->setEnabled(true);
        if (done)
            accept();
        else
            m_field->setFault(samplingSentence(done.error()));
        adjustSize();
    });
}

}
