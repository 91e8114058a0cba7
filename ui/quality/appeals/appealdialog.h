// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formfield.h"
#include "quality/appealdesk.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace banzhang {

// Records an agent's appeal against a sheet: item by item what he proposes and why, what he says as
// a whole and where he signed. Shows how long and how often there is, and what it would change.
class AppealDialog final : public QDialog
{
    Q_OBJECT

public:
    AppealDialog(const UiContext &ui, AppealDesk &desk, qint64 sheetId, QWidget *parent);

Q_SIGNALS:
    void raised(qint64 appealId);

private:
    struct Row
    {
        QString key;
        QComboBox *proposed = nullptr;
        QLineEdit *reason = nullptr;
    };

    QWidget *buildKind();
    QWidget *buildItems();
    QWidget *buildWords();
    QWidget *buildFoot();
    void load();
    void show(const AppealGround &ground);
    void addRow(const FormItem &item, int line);
    void showChance();
    void follow();
    void submit();
    void refuse(const QString &sentence, QWidget *where);
    [[nodiscard]] bool isPerson() const;
    [[nodiscard]] std::vector<AppealItem> items() const;
    [[nodiscard]] bool isWhole();

    const UiContext m_ui;
    AppealDesk &m_desk;
    const qint64 m_sheetId;
    AppealGround m_ground;
    InkLabel *m_title;
    InkLabel *m_chance;
    InkLabel *m_fault;
    QButtonGroup *m_kind = nullptr;
    QWidget *m_itemHolder = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    QPlainTextEdit *m_reason = nullptr;
    QComboBox *m_signedOn = nullptr;
    InkLabel *m_effect = nullptr;
    QPushButton *m_submit = nullptr;
};

}
