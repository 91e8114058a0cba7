// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/result.h"
#include "quality/formhistory.h"
#include "quality/formlistmodel.h"
#include "quality/qualitysetting.h"

#include <QFuture>
#include <QTimer>

#include <functional>

namespace banzhang {

class DbWorker;
class PqLink;

// Knows the forms and has one version of them open. A draft is saved by itself soon after each
// stroke; deeds on it wait for that.
class FormDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Saving { Saved, Pending, Running, Failed };

    // Worker and link outlive the desk; the link is the session's, and started by who made it.
    FormDesk(DbWorker &worker, PqLink &link, FormListModel::Word stateWord,
             QObject *parent = nullptr);
    ~FormDesk() override;

    // What the reader may: the database has the last word.
    void setRights(bool mayWrite, bool mayActivate);
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    [[nodiscard]] bool mayActivate() const { return m_mayActivate; }

    [[nodiscard]] FormListModel &list() { return m_list; }
    [[nodiscard]] bool isListed() const { return m_isListed; } // the list was read once
    // The forms that the product brings along.
    [[nodiscard]] const std::vector<Form> &delivered() const { return m_delivered; }

    // From now on the list follows what others do; and no longer.
    void follow();
    void rest();
    void refresh();

    void open(FormVersionId version);
    void close();
    [[nodiscard]] bool isOpen() const { return number(m_version.id) != 0; }
    [[nodiscard]] const FormVersion &version() const { return m_version; }
    [[nodiscard]] const Form &form() const { return m_history.form(); }
    [[nodiscard]] bool isEditable() const { return m_mayWrite && isOpen() && m_version.isDraft(); }

    // As FormHistory has it; nothing when the version is not editable.
    void stroke(const Form &after, const QString &name = {});
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return isEditable() && m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return isEditable() && m_history.canRedo(); }

    [[nodiscard]] Saving saving() const { return m_saving; }
    void saveNow();
    // After conflicted(): what the other one saved, or what stands here over it.
    void takeTheirs();
    void keepMine();

    // Each ends in opened() of what then is open, or in refused().
    void create(const Form &form);
    void startDraft(FormId form);
    void discardDraft();
    void activate();
    void retire();

    [[nodiscard]] QFuture<Result<FormDocument>> load(FormVersionId version);
    [[nodiscard]] QFuture<Result<QualitySetting>> setting();
    [[nodiscard]] QFuture<Result<void>> save(const QualitySetting &setting);

Q_SIGNALS:
    void listed();
    void unlisted(const banzhang::Problem &problem);
    void opened();  // another version, or none
    void changed(); // a stroke, or one taken back
    void savingChanged();
    // Another one saved the draft meanwhile; nothing of what stands here since is saved.
    void conflicted(const banzhang::FormVersion &theirs);
    void refused(const banzhang::Problem &problem);

private:
    void onListed(const std::vector<FormVersion> &versions);
    void show(const FormDocument &document);
    void noteChange();
    void setSaving(Saving saving);
    void onSaved(FormVersionId version, const Form &saved, const Result<int> &revision);
    void onConflict();
    void afterSaving(const std::function<void()> &then);
    void follow(const QFuture<Result<FormVersionId>> &made);

    DbWorker &m_worker;
    FormListModel m_list;
    std::vector<Form> m_delivered;
    bool m_isFollowing = false;
    bool m_isListed = false;
    bool m_mayWrite = false;
    bool m_mayActivate = false;
    FormVersion m_version; // that is open
    FormHistory m_history;
    FormVersion m_theirs; // after a conflict
    Saving m_saving = Saving::Saved;
    QTimer m_saveSoon;
    std::function<void()> m_afterSaving;
    quint64 m_question = 0; // of open(): only the last one's answer counts
};

}
