// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/messagebar.h"
#include "common/problem.h"
#include "common/uicontext.h"
#include "floor/roomboard.h"
#include "floor/roomsketch.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace banzhang {

class InkLabel;
class RoomDesk;

// The drawing board of managers: areas, seats, telephones, who sits where. Every stroke can be
// taken back; nothing is saved until the whole is, and then all of it or nothing.
class RoomDialog final : public QDialog
{
    Q_OBJECT

public:
    // Begins from the room as the desk knows it; the desk outlives the dialog.
    RoomDialog(const UiContext &ui, RoomDesk &desk, QWidget *parent = nullptr);

    void reject() override; // asks before strokes are thrown away

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildSeatPage();
    [[nodiscard]] QWidget *buildAreaPage();
    [[nodiscard]] QWidget *buildFoot();
    QPushButton *addButton(QWidget *bar, const QString &name, const QString &text,
                           const QString &hint, const std::function<void()> &deed);
    void connectBoard();
    void connectDesk();

    void follow();     // the drawing is another
    void followHand(); // the hand rests on something else
    void showSeat(const RoomSeat *seat);
    void showArea(const RoomArea *area);
    void tellFaults();
    void fillPlaceless();
    [[nodiscard]] const RoomSeat *currentSeat() const;

    void addArea();
    void changeArea();
    void moveArea(const QString &name, const QPoint &to);
    void changeSeat();
    void seatSomebody();
    void placeSeat(const QString &label);
    void removeCurrent();
    void save();
    void tellRefusal(const Problem &problem);
    void takeTheirs(const Room &room);

    const UiContext m_ui;
    RoomDesk &m_desk;
    RoomSketch m_sketch;
    RoomBoard *m_board;
    MessageBar *m_message;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_extension = nullptr;
    QComboBox *m_agent = nullptr;
    InkLabel *m_sitters = nullptr;
    QLineEdit *m_areaName = nullptr;
    QSpinBox *m_rows = nullptr;
    QSpinBox *m_columns = nullptr;
    QListWidget *m_placeless = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isShowing = false;   // the fields are being filled, nobody types
    bool m_wantsTheirs = false; // another drawing is on its way, mine goes on top of it
};

}
