// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace banzhang {

// A question that must be answered before a deed.
struct Question
{
    QString title; // one bold line: what is asked
    QString text;  // what follows from a yes
    QString deed;  // the button that does it: "Disable", never "OK"
    bool isDangerous = false;
};

// The one road to modal words, questions and file choosers. Nothing blocks: the answer comes to
// `then`. A test lays the next answer ready, and no dialog opens.
class Ask final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Says what cannot be done, and why: there is nothing to choose.
    void tell(QWidget *parent, const QString &title, const QString &text);
    void confirm(QWidget *parent, const Question &question, const std::function<void(bool)> &then);
    // Empty when the user cancels.
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  const std::function<void(const QString &)> &then);
    void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                  const QString &filter, const std::function<void(const QString &)> &then);

    void setNextAnswer(bool answer) { m_nextAnswer = answer; }
    void setNextFile(const QString &file) { m_nextFile = file; }
    // What was last asked, also when it was answered by a test.
    [[nodiscard]] const Question &lastQuestion() const { return m_lastQuestion; }

private:
    std::optional<bool> m_nextAnswer;
    std::optional<QString> m_nextFile;
    Question m_lastQuestion;
};

}
