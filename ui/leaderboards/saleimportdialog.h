// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/boarddesk.h"

class QTableWidget;

namespace banzhang {

// A file of orders or of results: before it is taken what comes out of it, every fault by line and
// column; and afterwards, what the centre refused and why.
class SaleImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    SaleImportDialog(const UiContext &ui, BoardDesk &desk, QWidget *parent);

Q_SIGNALS:
    void imported(const banzhang::SaleImport &done);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void addFields();
    void takeFile(const QString &path);
    void showRead();
    void showFaults(const std::vector<QStringList> &rows);
    [[nodiscard]] bool isOrders() const;

    BoardDesk &m_desk;
    QComboBox *m_kind;
    QLineEdit *m_file;
    InkLabel *m_summary;
    QTableWidget *m_faults;
    QString m_path;
    std::optional<BoardDesk::File> m_read;
};

// What became of a file, for a message: a sentence, and the first lines that were refused.
[[nodiscard]] QString importWord(const SaleImport &done);

}
