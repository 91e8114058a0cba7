// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formstore.h"

#include "quality/formjson.h"

#include <QJsonDocument>

namespace banzhang {
namespace {

FormState stateFromCode(const QString &code)
{
    if (code == QLatin1String("active"))
        return FormState::Active;
    return code == QLatin1String("retired") ? FormState::Retired : FormState::Draft;
}

FormVersion versionFrom(const Rows &row)
{
    FormVersion version;
    version.id = row.id<FormVersionId>("version_id");
    version.formId = row.id<FormId>("form_id");
    version.title = row.text("title");
    version.number = int(row.integer("version_no"));
    version.state = stateFromCode(row.text("state"));
    version.revision = int(row.integer("revision"));
    version.changedBy = row.text("changed_by");
    version.changedAt = row.dateTime("changed_at");
    version.activatedBy = row.text("activated_by");
    version.activatedAt = row.dateTime("activated_at");
    version.retiredAt = row.dateTime("retired_at");
    version.sheets = int(row.integer("sheets"));
    return version;
}

QString contentOf(const Form &form)
{
    return QString::fromUtf8(QJsonDocument(formToJson(form)).toJson(QJsonDocument::Compact));
}

Rows first(Rows rows)
{
    rows.next();
    return rows;
}

[[noreturn]] void raise(const QString &text)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = text;
    throw DbError(problem);
}

}

std::vector<FormVersion> FormStore::list(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_form_versions"),
                                 {{"version_id", QVariant()}});
    std::vector<FormVersion> versions;
    versions.reserve(size_t(rows.count()));
    while (rows.next())
        versions.push_back(versionFrom(rows));
    return versions;
}

FormDocument FormStore::load(Connection &connection, FormVersionId version) const
{
    return connection.readTogether([version](Connection &open) {
        Rows row = open.query(QStringLiteral("quality/list_form_versions"),
                              {{"version_id", number(version)}});
        if (!row.next())
            raise(QStringLiteral("There is no version %1 of a form.").arg(number(version)));
        const Rows content = first(open.query(QStringLiteral("quality/get_form_content"),
                                              {{"version_id", number(version)}}));
        auto form = formFromText(content.bytes("content"));
        if (!form)
            raise(form.error().text);
        return FormDocument{versionFrom(row), std::move(*form)};
    });
}

FormVersionId FormStore::create(Connection &connection, const Form &form) const
{
    return first(connection.query(QStringLiteral("quality/create_form"),
                                  {{"content", contentOf(form)}}))
        .id<FormVersionId>("version_id");
}

FormVersionId FormStore::startDraft(Connection &connection, FormId form) const
{
    return first(connection.query(QStringLiteral("quality/start_form_draft"),
                                  {{"form_id", number(form)}}))
        .id<FormVersionId>("version_id");
}

int FormStore::saveDraft(Connection &connection, FormVersionId version, int revision,
                         const Form &form) const
{
    const Rows row = first(connection.query(
        QStringLiteral("quality/save_form_draft"),
        {{"version_id", number(version)}, {"revision", revision}, {"content", contentOf(form)}}));
    return int(row.integer("revision"));
}

void FormStore::discardDraft(Connection &connection, FormVersionId version) const
{
    connection.query(QStringLiteral("quality/discard_form_draft"),
                     {{"version_id", number(version)}});
}

void FormStore::activate(Connection &connection, FormVersionId version, int revision) const
{
    connection.query(QStringLiteral("quality/activate_form"),
                     {{"version_id", number(version)}, {"revision", revision}});
}

void FormStore::retire(Connection &connection, FormVersionId version) const
{
    connection.query(QStringLiteral("quality/retire_form"), {{"version_id", number(version)}});
}

}
