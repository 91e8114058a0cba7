// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace banzhang {

// The editor of a row's line, in its place: a cause to choose where one is asked for, and a
// comment (or the words of a text item). Digits choose the cause, Enter goes on, Escape leaves.
class SheetReason final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetReason(QWidget *parent);

    struct Content
    {
        QString key;
        QString comment;
        bool commentIsForced = false;
        QStringList causes; // empty: none is asked for
        QString cause;
    };

    // Opens on that content; what is missing has the focus.
    void open(const Content &content);
    void place(const QRect &cause, const QRect &comment);
    // What was undone meanwhile.
    void setComment(const QString &comment);
    [[nodiscard]] const QString &key() const { return m_content.key; }

Q_SIGNALS:
    void commented(const QString &key, const QString &comment);
    void caused(const QString &key, const QString &cause);
    void done(const QString &key); // Enter, and nothing forced is missing
    void left(const QString &key); // Escape, or the focus went elsewhere
    void undoWanted(bool isRedo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(QObject *watched, int key);
    void choose(int index);
    void goOn();
    void showMissing(QWidget *editor);

    QComboBox *m_cause;
    QLineEdit *m_comment;
    Content m_content;
};

}
