// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formstore.h"

#include "quality/deliveredforms.h"
#include "quality/formcheck.h"
#include "quality/formjson.h"
#include "quality/qualitysettingstore.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Forms : FloorCentre
{
    FormStore store;
    Connection head = database.connect(staff("quality_head"));

    Form form(const char *title = "Form") const
    {
        Form made = deliveredForms().front();
        made.title = QString::fromUtf8(title);
        return made;
    }
    FormVersion one(FormVersionId id) { return store.load(head, id).version; }
    // In use, made by the quality head.
    FormVersionId activeForm()
    {
        const FormVersionId id = store.create(head, form());
        store.activate(head, id, 1);
        return id;
    }
    // A sheet on the version, as open_sheet() leaves it.
    void addSheet(FormVersionId version)
    {
        run("INSERT INTO sheet (version_id, interaction_at, agent_id, inspector_id, mode) SELECT "
            + QByteArray::number(number(version))
            + ", now(), a.agent_id, s.staff_id, 'recording' FROM agent a, staff s LIMIT 1");
    }
};

Problem refusal(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const DbError &error) {
        return error.problem();
    }
    return {};
}

// "s1.2 fatal may not apply": what checkForm() says, shortly.
QStringList faultsOf(const Form &form)
{
    QStringList list;
    for (const FormFault &fault : checkForm(form))
        list << fault.key + u' ' + QString::number(int(fault.kind)) + u' '
                    + QString::number(int(fault.doubt));
    return list;
}

}

TEST_CASE("a form is made, saved, put to use and taken out of it") // Q12
{
    Forms forms;
    const FormVersionId id = forms.store.create(forms.head, forms.form());
    FormDocument document = forms.store.load(forms.head, id);
    CHECK(document.form == forms.form());
    CHECK(document.version.isDraft());
    CHECK(document.version.number == 1);
    CHECK(document.version.revision == 1);
    CHECK(document.version.changedBy.toStdString().find("quality_head") != std::string::npos);
    CHECK_FALSE(document.version.activatedAt.isValid());
    document.form.title = QStringLiteral("Renamed");
    CHECK(forms.store.saveDraft(forms.head, id, 1, document.form) == 2);
    CHECK(forms.store.load(forms.head, id).form == document.form);
    CHECK(forms.one(id).title.toStdString() == "Renamed");
    forms.store.activate(forms.head, id, 2);
    CHECK(forms.one(id).state == FormState::Active);
    CHECK(forms.one(id).activatedBy == forms.one(id).changedBy);
    CHECK(forms.one(id).activatedAt.isValid());
    forms.store.retire(forms.head, id);
    CHECK(forms.one(id).state == FormState::Retired);
    CHECK(forms.one(id).retiredAt.isValid());
    CHECK(refusal([&] { forms.store.retire(forms.head, id); }).constraint
          == u"form_version_active");
}

TEST_CASE("a new version takes the place of the one in use when it is put to use") // Q12
{
    Forms forms;
    const FormVersionId first = forms.activeForm();
    const FormId form = forms.one(first).formId;
    const FormVersionId second = forms.store.startDraft(forms.head, form);
    CHECK(forms.store.startDraft(forms.head, form) == second); // one draft at a time
    CHECK(forms.store.load(forms.head, second).form == forms.form());
    CHECK(forms.one(first).state == FormState::Active);
    forms.store.activate(forms.head, second, 1);
    CHECK(forms.one(first).state == FormState::Retired);
    CHECK(forms.one(second).number == 2);
    const std::vector<FormVersion> all = forms.store.list(forms.head);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second); // the newest first
}

TEST_CASE("a draft that is discarded is gone, and a form that had no other version with it")
{
    Forms forms;
    const FormVersionId first = forms.activeForm();
    const FormVersionId draft = forms.store.startDraft(forms.head, forms.one(first).formId);
    Form renamed = forms.form("Renamed");
    CHECK(forms.store.saveDraft(forms.head, draft, 1, renamed) == 2);
    forms.store.discardDraft(forms.head, draft);
    REQUIRE(forms.store.list(forms.head).size() == 1);
    // The title is free again, the old one taken.
    CHECK(refusal([&] { (void)forms.store.create(forms.head, forms.form()); }).constraint
          == u"quality_form_title_key");
    const FormVersionId other = forms.store.create(forms.head, renamed);
    CHECK(forms.store.list(forms.head).size() == 2);
    forms.store.discardDraft(forms.head, other);
    CHECK(forms.store.list(forms.head).size() == 1);
    CHECK(refusal([&] { forms.store.discardDraft(forms.head, first); }).constraint
          == u"form_version_stays");
    CHECK(refusal([&] { (void)forms.store.load(forms.head, other); }).kind == ProblemKind::Invalid);
}

TEST_CASE("who saves an old revision is told that somebody was first")
{
    Forms forms;
    const FormVersionId id = forms.store.create(forms.head, forms.form());
    CHECK(forms.store.saveDraft(forms.head, id, 1, forms.form("Mine")) == 2);
    const Problem problem =
        refusal([&] { (void)forms.store.saveDraft(forms.head, id, 1, forms.form("Theirs")); });
    CHECK(problem.kind == ProblemKind::Conflict);
    CHECK(problem.constraint == u"form_revision");
    CHECK(problem.text.contains(forms.one(id).changedBy));
    CHECK(forms.one(id).title.toStdString() == "Mine");
    CHECK(refusal([&] { forms.store.activate(forms.head, id, 1); }).constraint == u"form_revision");
}

TEST_CASE("a form without a title is refused, and one on which nothing can be scored stays a draft")
{
    Forms forms;
    CHECK(refusal([&] { (void)forms.store.create(forms.head, forms.form(" ")); }).constraint
          == u"quality_form_title_given");
    Form weightless = forms.form();
    for (FormSection &section : weightless.sections)
        section.weight = 0;
    const FormVersionId id = forms.store.create(forms.head, weightless);
    CHECK(refusal([&] { forms.store.activate(forms.head, id, 1); }).constraint == u"form_weights");
    CHECK(forms.one(id).isDraft());
}

TEST_CASE("a version that was in use never changes, not for its owner either") // Q12
{
    Forms forms;
    const FormVersionId id = forms.activeForm();
    const QByteArray key = QByteArray::number(number(id));
    CHECK(refusal([&] {
              (void)forms.store.saveDraft(forms.head, id, 1, forms.form("Else"));
          }).constraint
          == u"form_version_stays");
    for (const QByteArray &sql :
         {"UPDATE form_version SET content = '{}' WHERE version_id = " + key,
          "UPDATE form_version SET state = 'draft', activated_at = NULL WHERE version_id = " + key,
          "DELETE FROM form_version WHERE version_id = " + key}) {
        INFO(sql.toStdString());
        CHECK(refusal([&] { forms.run(sql); }).constraint == u"form_version_stays");
    }
    CHECK(forms.store.load(forms.head, id).form == forms.form());
}

TEST_CASE("everybody reads forms, quality heads write them, managers put them to use")
{
    Forms forms;
    const FormVersionId active = forms.activeForm();
    const FormVersionId draft = forms.store.startDraft(forms.head, forms.one(active).formId);
    forms.addAgent("1001", "Wang", 1);
    forms.addSheet(active);
    for (const char *post : {"inspector", "leader", "auditor", "manager"}) {
        INFO(post);
        Connection reader = forms.database.connect(forms.staff(post));
        const bool readsDrafts = qstrcmp(post, "auditor") == 0 || qstrcmp(post, "manager") == 0;
        REQUIRE(forms.store.list(reader).size() == (readsDrafts ? 2 : 1));
        CHECK(forms.store.list(reader).back().sheets == 1); // theirs or not
        CHECK(forms.store.load(reader, active).form == forms.form());
        const auto isDenied = [](const std::function<void()> &deed) {
            return refusal(deed).kind == ProblemKind::Denied;
        };
        CHECK(isDenied([&] { (void)forms.store.create(reader, forms.form("Own")); }));
        CHECK(isDenied([&] { (void)forms.store.startDraft(reader, FormId(1)); }));
        CHECK(isDenied([&] { (void)forms.store.saveDraft(reader, draft, 1, forms.form()); }));
        CHECK(isDenied([&] { forms.store.discardDraft(reader, draft); }));
        CHECK(isDenied([&] { reader.execute("UPDATE form_version SET content = '{}'"); }));
        CHECK(isDenied([&] { reader.execute("DELETE FROM quality_form"); }));
        if (qstrcmp(post, "manager") == 0)
            continue;
        CHECK(isDenied([&] { forms.store.activate(reader, draft, 1); }));
        CHECK(isDenied([&] { forms.store.retire(reader, active); }));
        CHECK(isDenied([&] { QualitySettingStore().save(reader, {}); }));
    }
    Connection manager = forms.database.connect(
        forms.database.addLogin(QStringLiteral("second_manager"), {QStringLiteral("bz_manager")}));
    forms.store.activate(manager, draft, 1);
    CHECK(forms.one(draft).state == FormState::Active);
    forms.store.retire(manager, draft);
    CHECK(forms.one(draft).state == FormState::Retired);
}

TEST_CASE("drafts are read by who makes forms, and by who audits") // architecture, rights
{
    Forms forms;
    const FormVersionId active = forms.activeForm();
    (void)forms.store.startDraft(forms.head, forms.one(active).formId);
    (void)forms.store.create(forms.head, forms.form("Never in use"));
    const FormVersionId retired = forms.store.create(forms.head, forms.form("Out of use"));
    forms.store.activate(forms.head, retired, 1);
    forms.store.retire(forms.head, retired);
    const auto count = [](Connection &reader, const char *sql) {
        Rows rows = reader.execute(QByteArray("SELECT count(*) AS n FROM ") + sql);
        rows.next();
        return rows.integer("n");
    };
    for (const char *post : {"inspector", "leader", "scheduler", "front_desk", "quality_head",
                             "manager", "auditor", "admin"}) {
        INFO(post);
        const bool readsDrafts =
            QByteArrayList{"quality_head", "manager", "auditor", "admin"}.contains(post);
        const QString login =
            forms.database.addLogin(QStringLiteral("reads_") + QLatin1String(post),
                                    {QStringLiteral("bz_") + QLatin1String(post)});
        Connection reader = forms.database.connect(login);
        CHECK(count(reader, "form_version WHERE state = 'draft'") == (readsDrafts ? 2 : 0));
        CHECK(count(reader, "form_version WHERE state <> 'draft'") == 2);
        CHECK(count(reader, "quality_form WHERE title = 'Never in use'") == (readsDrafts ? 1 : 0));
        CHECK(count(reader, "quality_form") == (readsDrafts ? 3 : 2));
    }
}

TEST_CASE("the centre's settings are kept, and what is out of range is named")
{
    Forms forms;
    const QualitySettingStore store;
    QualitySetting setting = store.fetch(forms.head);
    CHECK(setting == QualitySetting{}); // what the program takes for usual is what the schema does
    CHECK(setting.dailyTarget == 60);   // #79
    setting.recordingBase = QStringLiteral("https://recordings.example/day/");
    setting.dailyTarget = 45;
    setting.releaseAfterHours = 24;
    setting.appealDays = 5;
    setting.appealsASheet = 1;
    setting.rectifyDays = 4;
    setting.leastToRank = 12;
    store.save(forms.head, setting);
    CHECK(store.fetch(forms.head) == setting);
    QualitySetting wrong = setting;
    wrong.dailyTarget = 0;
    CHECK(refusal([&] { store.save(forms.head, wrong); }).constraint
          == u"quality_setting_daily_target");
    CHECK(store.fetch(forms.head) == setting);
}

TEST_CASE("the delivered forms are sound, and can be put to use as they are")
{
    Forms forms;
    const std::vector<Form> delivered = deliveredForms();
    REQUIRE(delivered.size() == 2);
    for (const Form &form : delivered) {
        INFO(form.title.toStdString());
        CHECK(faultsOf(form).isEmpty());
        CHECK(form.gradeOf(9000).toStdString() == "优"); // #81
        CHECK(form.gradeOf(8999).toStdString() == "中");
        CHECK(form.gradeOf(0).toStdString() == "差");
        for (const char *fatal : {"quarrel", "abuse", "leak", "slam"}) { // #44, #45, #51
            REQUIRE(form.item(QString::fromLatin1(fatal)));
            CHECK(form.item(QString::fromLatin1(fatal))->severity == Severity::Fatal);
        }
        const FormVersionId id = forms.store.create(forms.head, form);
        CHECK(forms.store.load(forms.head, id).form == form);
        forms.store.activate(forms.head, id, 1);
        CHECK(forms.one(id).state == FormState::Active);
    }
}

TEST_CASE("the inbound form asks for the four elements, the nine phrases and what can be measured")
{
    const Form form = deliveredForms().front();
    const std::vector<std::pair<const char *, int>> elements = {// Q1
                                                                {"服务用语", 30},
                                                                {"语气语速", 20},
                                                                {"业务水平", 30},
                                                                {"耐心程度", 20}};
    for (size_t at = 0; at < elements.size(); ++at) {
        CHECK(form.sections[at].title.toStdString() == elements[at].first);
        CHECK(form.sections[at].weight == elements[at].second);
    }
    for (const char *phrase : // #42
         {"您好", "感谢您的信任", "请稍等一下", "稍后我给您回过去", "谢谢您咨询", "对不起，久等了",
          "祝您早日康复", "以后有什么不清楚的地方随时欢迎您来电", "再见"}) {
        INFO(phrase);
        const auto &items = form.sections.front().items;
        CHECK(std::ranges::any_of(items, [phrase](const FormItem &item) {
            return item.title.contains(u'“' + QString::fromUtf8(phrase) + u'”');
        }));
    }
    const auto measureOf = [&form](const char *key) {
        const FormItem *item = form.item(QString::fromLatin1(key));
        REQUIRE(item);
        return item->measure;
    };
    CHECK(measureOf("rings") == Measure::TwoRings);                                 // #41
    CHECK(measureOf("hang_up") == Measure::CustomerHungUp);                         // #43
    CHECK(measureOf("hold") == Measure::HoldUsed);                                  // #48
    CHECK(form.item(QStringLiteral("no_private"))->severity == Severity::Critical); // #49
}

TEST_CASE("the outbound form scores selling and keeping customers") // #239
{
    const Form form = deliveredForms().back();
    CHECK(form.section(QStringLiteral("sales"))->weight > 0);
    CHECK(form.section(QStringLiteral("retention"))->mayNotApply); // not every call is one
}
