// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "common/inklabel.h"
#include "reports/performancedesk.h"

class QTableWidget;

namespace banzhang {

// A file of marks: before it is taken what comes out of it, every fault by line.
class MarkImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    MarkImportDialog(const UiContext &ui, PerformanceDesk &desk, QWidget *parent);

Q_SIGNALS:
    void imported(const banzhang::MarkImport &done);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void takeFile(const QString &path);
    void showRead();

    PerformanceDesk &m_desk;
    QLineEdit *m_file;
    InkLabel *m_summary;
    QTableWidget *m_rejects;
    QString m_path;
    std::optional<MarkFile> m_read;
};

// What came of an agent's month, with the reason (#219).
class OutcomeDialog final : public FormDialog
{
    Q_OBJECT

public:
    OutcomeDialog(const UiContext &ui, PerformanceDesk &desk, const PerformanceTotal &total,
                  QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    PerformanceDesk &m_desk;
    const PerformanceTotal m_total;
    QComboBox *m_outcome;
    QPlainTextEdit *m_reason;
};

// The versions of a post's scheme, and another one from next month on: the weights are added up
// as they are typed.
class SchemeDialog final : public FormDialog
{
    Q_OBJECT

public:
    SchemeDialog(const UiContext &ui, PerformanceDesk &desk, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void showPost();
    void updateSum();
    [[nodiscard]] QString post() const;
    [[nodiscard]] std::vector<PerformancePart> parts() const; // those with a weight

    PerformanceDesk &m_desk;
    QComboBox *m_post;
    InkLabel *m_versions;
    QTableWidget *m_table;
    InkLabel *m_sum;
};

}
