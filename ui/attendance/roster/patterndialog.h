// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterdesk.h"
#include "common/uicontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace banzhang {

class InkLabel;

// Fills people by a rotation: one that was saved, or the moving rest day of a shift. The rows of
// the selected people can be saved as a new one, a week each.
class PatternDialog final : public QDialog
{
    Q_OBJECT

public:
    PatternDialog(const UiContext &ui, RosterDesk &desk, const std::vector<RosterPlace> &selected,
                  QWidget *parent);

private:
    struct Person
    {
        int team = 0;
        int person = 0;

        bool operator==(const Person &) const = default;
    };
    void takePeople(const std::vector<RosterPlace> &selected);
    [[nodiscard]] QHBoxLayout *buildFoot();
    void offer();
    void apply();
    void save();
    void remove();
    [[nodiscard]] RosterPattern chosen() const;

    const UiContext m_ui;
    RosterDesk &m_desk;
    std::vector<Person> m_people; // selected ones, all when fewer than two are
    const bool m_isSelection;
    QComboBox *m_pattern;
    QCheckBox *m_turns;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
    InkLabel *m_fault;
    std::vector<RosterPattern> m_offered;
};

}
