// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "reports/reportdesk.h"

#include <QImage>

#include <array>

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
class QLabel;
QT_END_NAMESPACE

namespace banzhang {

class PaperCanvas;

// 纸张与抬头: logo, lines, margins and paper of the site's reports, beside a page that shows them
// at once.
class LetterheadDialog final : public FormDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog. `language`: of the page that is shown.
    LetterheadDialog(const UiContext &ui, ReportDesk &desk, const QString &language,
                     QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildLogo();
    [[nodiscard]] QWidget *buildMargins();
    void chooseLogo();
    void setLogo(const QByteArray &logo);
    [[nodiscard]] Letterhead written() const;
    void preview();

    ReportDesk &m_desk;
    const QString m_language;
    Letterhead m_letterhead; // as it was read; its logo as it is chosen
    QImage m_logo;
    QLabel *m_picture = nullptr;
    InkLabel *m_logoFault = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_head;
    QLineEdit *m_foot;
    QComboBox *m_paper;
    std::array<QDoubleSpinBox *, 4> m_margins{}; // left, top, right, bottom
    PaperCanvas *m_page;
};

}
