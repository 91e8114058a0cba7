// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutydesk.h"
#include "common/uicontext.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace banzhang {

class InkLabel;
class PhotoWell;

// An inspection on the round, for fingers: what is touched is at least 44 high, each item takes one
// tap, and what it will come to is said before it is saved (P10, P11, #71).
class InspectionForm final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the form.
    InspectionForm(const UiContext &ui, DutyDesk &desk, InspectionKind kind, QWidget *parent);

    // The area or the agent that it begins with.
    void chooseArea(qint64 areaId);
    [[nodiscard]] InspectionCost cost() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        InspectionItem item;
        QButtonGroup *verdict = nullptr;
        QLineEdit *remark = nullptr;
    };

    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QWidget *buildFoot();
    void fillTargets();
    void fillItems();
    void addItem(const InspectionItem &item, QVBoxLayout &layout);
    void setKind(InspectionKind kind);
    void setAllOk();
    [[nodiscard]] std::vector<InspectionResult> results() const;
    [[nodiscard]] int faults() const;
    [[nodiscard]] const Duty *duty() const; // of the chosen area today
    [[nodiscard]] qint64 agentId() const;
    [[nodiscard]] QString who() const;
    void updateCost();
    void save();

    const UiContext m_ui;
    DutyDesk &m_desk;
    const QString m_key; // sent again it is the same inspection
    InspectionKind m_kind;
    QPushButton *m_hygiene;
    QPushButton *m_conduct;
    QComboBox *m_target;
    QWidget *m_items = nullptr;
    QVBoxLayout *m_itemPlace = nullptr;
    std::vector<Line> m_lines;
    PhotoWell *m_photo;
    QLineEdit *m_note;
    QComboBox *m_within;
    InkLabel *m_cost;
    InkLabel *m_fault;
    QPushButton *m_save;
    bool m_isBusy = false;
};

}
