// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/appealstore.h"
#include "quality/sheetstore.h"
#include "support/formsamples.h"
#include "support/sheetcentre.h"

namespace banzhang::test {

// A centre in which sheets are appealed: a form whose items hang on each other, its inspector, a
// leader of the first team, a quality head and a manager.
class AppealCentre : public SheetCentre
{
public:
    AppealCentre()
    {
        addForm(appealForm());
        leader = staff("leader", 1);
        head = staff("quality_head");
        manager = staff("manager");
    }

    // A greeting, a hold with the question that hangs on it, the tone, a bonus, a fatal item that
    // wants its cause.
    [[nodiscard]] static Form appealForm()
    {
        const auto titled = [](FormItem item, const char *title) {
            item.title = QString::fromUtf8(title);
            return item;
        };
        FormItem why = titled(yesNo(QStringLiteral("hold_told"), 300), "保持前告知客户");
        why.shownIf = FormCondition{QStringLiteral("hold"), {QStringLiteral("no")}};
        FormItem bonus = titled(yesNo(QStringLiteral("praised")), "客户主动表扬");
        bonus.kind = ItemKind::Bonus;
        bonus.options[0].points = 200;
        bonus.options[1].needsComment = false;
        FormItem fatal = titled(yesNo(QStringLiteral("no_abuse"), 500), "未与客户争吵");
        fatal.severity = Severity::Fatal;
        fatal.options[1].fails = true;
        fatal.options[1].needsCause = true;
        fatal.causes = {QStringLiteral("心态"), QStringLiteral("业务")};
        Form form =
            formOf({section(QStringLiteral("service"), 60,
                            {titled(yesNo(QStringLiteral("greeting"), 500), "问候语"),
                             titled(yesNo(QStringLiteral("hold"), 500), "需商量时设为保持"), why}),
                    section(QStringLiteral("voice"), 40,
                            {titled(scale(QStringLiteral("tone")), "情绪饱满"), bonus}),
                    section(QStringLiteral("fatal"), 0, {fatal})});
        form.title = QStringLiteral("呼入服务评分表");
        for (FormSection &part : form.sections)
            part.mayNotApply = false;
        form.sections[0].title = QStringLiteral("服务用语");
        form.sections[1].title = QStringLiteral("语气语速");
        form.sections[2].title = QStringLiteral("致命项");
        form.grades = {
            {QStringLiteral("优"), 9000}, {QStringLiteral("中"), 7500}, {QStringLiteral("差"), 0}};
        return form;
    }

    [[nodiscard]] static Answers answers(const char *greeting = "yes", const char *tone = "3")
    {
        const auto answer = [](const char *value) {
            return Answer{QString::fromLatin1(value), QStringLiteral("heard so"), {}};
        };
        return {{QStringLiteral("greeting"), answer(greeting)},
                {QStringLiteral("hold"), answer("yes")},
                {QStringLiteral("tone"), answer(tone)},
                {QStringLiteral("praised"), answer("no")},
                {QStringLiteral("no_abuse"), answer("yes")}};
    }

    // Returns its version, which is in use.
    qint64 addForm(const Form &form)
    {
        Rows row = owner.execute(
            "WITH f AS (INSERT INTO quality_form (title) VALUES (" + owner.quotedText(form.title)
            + ") RETURNING form_id) INSERT INTO form_version (form_id, version_no, content, state, "
              "changed_by, activated_at) SELECT form_id, 1, "
            + owner.quotedText(QString::fromUtf8(formToText(form)))
            + "::jsonb, 'active', (SELECT max(staff_id) FROM staff), now() FROM f RETURNING "
              "version_id");
        row.next();
        return row.integer("version_id");
    }

    // A submitted sheet of 1034 by that login, released at once.
    qint64 addSheet(const QString &login, const Answers &given, qint64 version = 2)
    {
        Connection connection = database.connect(login);
        const SheetStore store;
        SheetBegin begin;
        begin.versionId = version;
        begin.agentId = AgentId(1);
        begin.mode = QStringLiteral("side_by_side");
        begin.at = QDateTime::currentDateTimeUtc().addSecs(-600);
        const qint64 sheet = store.open(connection, begin);
        SheetChange change;
        change.answers = given;
        change.strengths = QStringLiteral("来意复述清楚");
        change.weaknesses = QStringLiteral("语速偏快");
        store.submit(connection, sheet, store.save(connection, sheet, 1, change), {});
        return sheet;
    }

    // An appeal against the tone of a sheet, as that login records it.
    qint64 addAppeal(qint64 sheet, const QString &login, const char *proposed = "5")
    {
        Connection connection = database.connect(login);
        return AppealStore().raise(connection, plea(sheet, proposed));
    }
    [[nodiscard]] static AppealPlea plea(qint64 sheet, const char *proposed = "5")
    {
        AppealItem tone;
        tone.key = QStringLiteral("tone");
        tone.proposed = QString::fromLatin1(proposed);
        tone.reason = QStringLiteral("语气一直亲切");
        return {sheet,
                AppealKind::Score,
                QStringLiteral("请复听录音"),
                QStringLiteral("console"),
                {tone}};
    }

    // The sheet was submitted and released so many hours before it was.
    void age(qint64 sheet, int hours)
    {
        const QByteArray back = " - interval '" + QByteArray::number(hours) + " hours'";
        run("ALTER TABLE sheet DISABLE TRIGGER USER; UPDATE sheet SET submitted_at = submitted_at"
            + back + ", release_at = release_at" + back + ", saved_at = saved_at" + back
            + " WHERE sheet_id = " + QByteArray::number(sheet)
            + "; ALTER TABLE sheet ENABLE TRIGGER USER");
    }

    QString leader;
    QString head;
    QString manager;
};

}
