// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violationdesk.h"
#include "common/formdialog.h"

class QTableWidget;

namespace banzhang {

// A device's file: how it is to be read (kept per device), what its clock is off, and before it is
// taken what comes out of it, with every fault by line and column.
class PunchImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    PunchImportDialog(const UiContext &ui, ViolationDesk &desk, QWidget *parent);

Q_SIGNALS:
    void imported(const banzhang::PunchImport &done);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void addFields();
    void loadDevices();
    void chooseDevice();
    void chooseFile();
    void takeFile(const QString &path);
    void readAgain();
    void showPreview();
    [[nodiscard]] PunchMapping mapping() const;

    ViolationDesk &m_desk;
    QComboBox *m_device;
    QLineEdit *m_file;
    QComboBox *m_delimiter;
    QLineEdit *m_columns;
    QLineEdit *m_format;
    QLineEdit *m_head;
    QLineEdit *m_words;
    QLineEdit *m_offset;
    InkLabel *m_summary;
    QTableWidget *m_preview;
    std::vector<PunchDevice> m_devices;
    QString m_path;
    QString m_text;
    QString m_encoding;
    PunchFile m_read;
};

}
