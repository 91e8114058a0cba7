// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ask.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace banzhang {

namespace {

void openChooser(QFileDialog *dialog, const std::function<void(const QString &)> &then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, then](int result) {
        const QStringList files = dialog->selectedFiles();
        then(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

QMessageBox *newBox(QWidget *parent, const char *name, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    box->setInformativeText(text);
    return box;
}

}

void Ask::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = newBox(parent, "told", title, text);
    box->setEscapeButton(box->addButton(tr("Close"), QMessageBox::RejectRole));
    box->open();
}

void Ask::confirm(QWidget *parent, const Question &question, const std::function<void(bool)> &then)
{
    m_lastQuestion = question;
    if (m_nextAnswer) {
        then(*std::exchange(m_nextAnswer, std::nullopt));
        return;
    }
    QMessageBox *box = newBox(parent, "question", question.title, question.text);
    QPushButton *deed = box->addButton(question.deed, QMessageBox::AcceptRole);
    deed->setProperty(question.isDangerous ? "danger" : "primary", true);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    // Enter must not do what cannot be undone.
    box->setDefaultButton(question.isDangerous ? cancel : deed);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this,
            [box, deed, then] { then(box->clickedButton() == deed); });
    box->open();
}

void Ask::openFile(QWidget *parent, const QString &title, const QString &filter,
                   const std::function<void(const QString &)> &then)
{
    if (m_nextFile) {
        then(*std::exchange(m_nextFile, std::nullopt));
        return;
    }
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openChooser(dialog, then);
}

void Ask::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                   const QString &filter, const std::function<void(const QString &)> &then)
{
    if (m_nextFile) {
        then(*std::exchange(m_nextFile, std::nullopt));
        return;
    }
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    openChooser(dialog, then);
}

}
