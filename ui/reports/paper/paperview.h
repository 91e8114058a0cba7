// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/papercanvas.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace banzhang {

class InkLabel;

// The preview of a report: a bar with pages, zoom, grey and the snapshot's time, over the pages.
class PaperView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(const UiContext &ui, QWidget *parent = nullptr);

    // nullptr empties it.
    void setPaper(std::shared_ptr<const ReportPaper> paper);
    [[nodiscard]] const ReportPaper *paper() const { return m_canvas->paper(); }
    [[nodiscard]] int page() const { return m_canvas->page(); } // from 0
    void goTo(int page) { m_canvas->goTo(page); }
    [[nodiscard]] bool isGrey() const;

Q_SIGNALS:
    void pageChanged(int page);
    void linkActivated(const banzhang::ReportLink &link);

private:
    void buildBar();
    QToolButton *addButton(const QString &name, const QString &icon, const QString &tip);
    void chooseZoom(int index);
    void showPage(int page);
    void showZoom();

    const UiContext m_ui;
    QWidget *m_bar;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QSpinBox *m_page = nullptr;
    InkLabel *m_pages = nullptr;
    QComboBox *m_zoom = nullptr;
    QCheckBox *m_grey = nullptr;
    InkLabel *m_snapshot = nullptr;
    PaperCanvas *m_canvas;
};

}
