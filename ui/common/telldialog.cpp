// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/telldialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace banzhang {
namespace {

struct TellDialog
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::TellDialog)
};

}

void tellOver(QWidget &parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("told"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    box->setInformativeText(text);
    box->setEscapeButton(box->addButton(TellDialog::tr("Close"), QMessageBox::RejectRole));
    box->open();
}

}
