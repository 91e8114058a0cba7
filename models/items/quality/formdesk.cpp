// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/deliveredforms.h"
#include "quality/formstore.h"
#include "quality/qualitysettingstore.h"

namespace banzhang {
namespace {

constexpr int saveSoonMs = 700; // a stroke is in the database within a second

}

FormDesk::FormDesk(DbWorker &worker, PqLink &link, FormListModel::Word stateWord, QObject *parent)
    : QObject(parent), m_worker(worker), m_list(std::move(stateWord)), m_delivered(deliveredForms())
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveSoonMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &FormDesk::saveNow);
    // What was told while nobody listened is lost.
    connect(&link, &PqLink::connected, this, [this] {
        if (m_isFollowing)
            refresh();
    });
    connect(&link, &PqLink::notified, this, [this](const QString &payload) {
        if (m_isFollowing && payload.startsWith(u"form:"))
            refresh();
    });
}

FormDesk::~FormDesk()
{
    if (m_saving == Saving::Pending)
        saveNow(); // nobody waits for the answer
}

void FormDesk::setRights(bool mayWrite, bool mayActivate)
{
    m_mayWrite = mayWrite;
    m_mayActivate = mayActivate;
}

void FormDesk::follow()
{
    m_isFollowing = true;
    refresh();
}

void FormDesk::rest()
{
    m_isFollowing = false;
    if (m_saving == Saving::Pending)
        saveNow();
}

void FormDesk::refresh()
{
    const auto read = [](Connection &connection) { return FormStore().list(connection); };
    whenDone(m_worker.run(read), this, [this](const Result<std::vector<FormVersion>> &answer) {
        if (!answer)
            return Q_EMIT unlisted(answer.error());
        onListed(*answer);
    });
}

// What is open may have gone, or have been changed elsewhere.
void FormDesk::onListed(const std::vector<FormVersion> &versions)
{
    m_list.replace(versions);
    m_isListed = true;
    Q_EMIT listed();
    if (!isOpen() || m_saving == Saving::Running)
        return;
    const FormVersion *now = m_list.find(number(m_version.id));
    if (!now)
        return close();
    const bool isNewer = now->revision > m_version.revision || now->state != m_version.state;
    if (isNewer && m_saving == Saving::Saved)
        open(m_version.id);
}

void FormDesk::open(FormVersionId version)
{
    afterSaving([this, version] {
        whenDone(load(version), this,
                 [this, question = ++m_question](const Result<FormDocument> &answer) {
                     if (question != m_question)
                         return;
                     if (!answer)
                         return Q_EMIT refused(answer.error());
                     show(*answer);
                 });
    });
}

void FormDesk::close()
{
    ++m_question;
    show({});
}

void FormDesk::show(const FormDocument &document)
{
    m_saveSoon.stop();
    m_afterSaving = nullptr;
    m_version = document.version;
    m_history = FormHistory(document.form);
    setSaving(Saving::Saved);
    Q_EMIT opened();
}

void FormDesk::stroke(const Form &after, const QString &name)
{
    if (isEditable() && m_history.stroke(after, name))
        noteChange();
}

void FormDesk::undo()
{
    if (isEditable() && m_history.undo())
        noteChange();
}

void FormDesk::redo()
{
    if (isEditable() && m_history.redo())
        noteChange();
}

// While a conflict stands nothing is saved: the person decides first.
void FormDesk::noteChange()
{
    const bool isConflict = number(m_theirs.id) != 0;
    if (m_saving != Saving::Running && !isConflict) {
        setSaving(Saving::Pending);
        if (!m_saveSoon.isActive())
            m_saveSoon.start();
    }
    Q_EMIT changed();
}

void FormDesk::setSaving(Saving saving)
{
    if (saving == Saving::Saved)
        m_theirs = {};
    if (std::exchange(m_saving, saving) != saving)
        Q_EMIT savingChanged();
}

void FormDesk::saveNow()
{
    m_saveSoon.stop();
    if (m_saving == Saving::Saved || m_saving == Saving::Running || number(m_theirs.id) != 0)
        return;
    setSaving(Saving::Running);
    const FormVersion version = m_version;
    const auto write = [version, form = form()](Connection &connection) {
        return FormStore().saveDraft(connection, version.id, version.revision, form);
    };
    whenDone(m_worker.run(write), this,
             [this, version, saved = form()](const Result<int> &revision) {
                 onSaved(version.id, saved, revision);
             });
}

void FormDesk::onSaved(FormVersionId version, const Form &saved, const Result<int> &revision)
{
    if (version != m_version.id)
        return;
    if (!revision) {
        m_afterSaving = nullptr;
        setSaving(Saving::Failed);
        if (revision.error().constraint == QLatin1String("form_revision"))
            return onConflict();
        return Q_EMIT refused(revision.error());
    }
    m_version.revision = *revision;
    m_version.title = saved.title;
    if (saved != form()) { // strokes since
        setSaving(Saving::Pending);
        if (m_afterSaving)
            saveNow();
        else
            m_saveSoon.start();
        return;
    }
    setSaving(Saving::Saved);
    if (const auto then = std::exchange(m_afterSaving, nullptr))
        then();
}

void FormDesk::onConflict()
{
    whenDone(load(m_version.id), this, [this](const Result<FormDocument> &theirs) {
        if (!theirs)
            return Q_EMIT refused(theirs.error());
        m_theirs = theirs->version;
        Q_EMIT conflicted(m_theirs);
    });
}

void FormDesk::takeTheirs()
{
    setSaving(Saving::Saved);
    open(m_version.id);
}

void FormDesk::keepMine()
{
    m_version.revision = m_theirs.revision;
    m_theirs = {};
    setSaving(Saving::Pending);
    saveNow();
}

// A deed on a draft finds it as it is seen, and nothing that cannot be saved is left behind: then
// the deed does not come about, and what keeps it is told.
void FormDesk::afterSaving(const std::function<void()> &then)
{
    if (m_saving == Saving::Saved)
        return then();
    if (number(m_theirs.id) != 0)
        return Q_EMIT conflicted(m_theirs);
    m_afterSaving = then;
    saveNow();
}

void FormDesk::follow(const QFuture<Result<FormVersionId>> &made)
{
    whenDone(made, this, [this](const Result<FormVersionId> &version) {
        if (!version)
            return Q_EMIT refused(version.error());
        refresh();
        open(*version);
    });
}

void FormDesk::create(const Form &form)
{
    afterSaving([this, form] {
        follow(m_worker.run(
            [form](Connection &connection) { return FormStore().create(connection, form); }));
    });
}

void FormDesk::startDraft(FormId form)
{
    afterSaving([this, form] {
        follow(m_worker.run(
            [form](Connection &connection) { return FormStore().startDraft(connection, form); }));
    });
}

void FormDesk::discardDraft()
{
    m_saveSoon.stop();
    const auto drop = [id = m_version.id](Connection &connection) {
        FormStore().discardDraft(connection, id);
    };
    whenDone(m_worker.run(drop), this, [this](const Result<void> &done) {
        if (!done) {
            if (m_saving == Saving::Pending)
                m_saveSoon.start();
            return Q_EMIT refused(done.error());
        }
        close();
        refresh();
    });
}

void FormDesk::activate()
{
    afterSaving([this] {
        follow(m_worker.run([version = m_version](Connection &connection) {
            FormStore().activate(connection, version.id, version.revision);
            return version.id;
        }));
    });
}

void FormDesk::retire()
{
    follow(m_worker.run([id = m_version.id](Connection &connection) {
        FormStore().retire(connection, id);
        return id;
    }));
}

QFuture<Result<FormDocument>> FormDesk::load(FormVersionId version)
{
    return m_worker.run(
        [version](Connection &connection) { return FormStore().load(connection, version); });
}

QFuture<Result<QualitySetting>> FormDesk::setting()
{
    return m_worker.run(
        [](Connection &connection) { return QualitySettingStore().fetch(connection); });
}

QFuture<Result<void>> FormDesk::save(const QualitySetting &setting)
{
    return m_worker.run(
        [setting](Connection &connection) { QualitySettingStore().save(connection, setting); });
}

}
