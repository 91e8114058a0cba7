// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/answers.h"
#include "quality/form.h"

#include <QMap>

namespace banzhang::test {

// The sheet of the picture of the look: inbound service, six sections, one fatal item that was
// triggered, three items open, two measured by the switch.
class PicturedSheet final
{
public:
    static Form form()
    {
        Form form;
        form.title = text("呼入服务评分表");
        form.grades = {{text("优"), 9000}, {text("中"), 7500}, {text("差"), 0}};
        form.sections = {phrases(), tone(), skill(), patience(), fatal(), extra()};
        return form;
    }

    static Answers answers()
    {
        Answers answers;
        const std::pair<const char *, const char *> given[] = {
            {"1.1", "yes"}, {"1.2", "yes"}, {"1.3", "no"},  {"1.4", "yes"}, {"1.5", "yes"},
            {"2.1", "4"},   {"2.2", "5"},   {"2.3", "4"},   {"3.2", "4"},   {"3.3", "no"},
            {"3.5", "n/a"}, {"5.1", "no"},  {"5.2", "yes"}, {"5.3", "no"},  {"6.1", "yes"}};
        for (const auto &[key, value] : given)
            answers[text(key)].value = text(value);
        answers[text("5.2")].comment = text("01:52 向来电人念出另一位用户的手机号");
        return answers;
    }

    static QMap<QString, QString> measured()
    {
        return {{text("3.1"), text("yes")}, {text("4.3"), text("yes")}};
    }

    static std::vector<std::pair<QString, qint64>> marks()
    {
        return {{text("5.2"), 112'000}, {text("3.3"), 138'000}, {text("1.3"), 208'000}};
    }

private:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    static FormItem item(const char *key, const char *title)
    {
        FormItem item;
        item.key = text(key);
        item.title = text(title);
        return item;
    }

    static FormItem yesNo(const char *key, const char *title, const char *yes = "是",
                          const char *no = "否")
    {
        FormItem made = item(key, title);
        made.options = {{text("yes"), text(yes), 500}, {text("no"), text(no), 0}};
        made.mayNotApply = true;
        return made;
    }

    static FormItem scale(const char *key, const char *title)
    {
        FormItem made = item(key, title);
        made.kind = ItemKind::Scale;
        made.points = 500;
        return made;
    }

    static FormItem deed(const char *key, const char *title)
    {
        FormItem made = item(key, title);
        made.severity = Severity::Fatal;
        made.options = {{text("no"), text("未发生")}, {text("yes"), text("发生"), 0, true, true}};
        return made;
    }

    static FormSection section(const char *key, const char *title, int weight,
                               std::vector<FormItem> items)
    {
        return {text(key), text(title), weight, true, std::move(items)};
    }

    static FormSection phrases()
    {
        FormItem greeting = yesNo("1.1", "问候语:“您好”");
        greeting.help = text("接起后三秒内报出问候语和工号。");
        greeting.goodExample = text("“您好,1034 号为您服务。”");
        greeting.badExample = text("“喂?”");
        return section("s1", "服务用语", 30,
                       {greeting, yesNo("1.2", "等待用语:“请稍等一下”"),
                        yesNo("1.3", "致歉用语:“对不起,久等了”"),
                        yesNo("1.4", "感谢用语:“谢谢您咨询”"), yesNo("1.5", "结束语:“再见”")});
    }

    static FormSection tone()
    {
        return section("s2", "语气语速", 20,
                       {scale("2.1", "情绪饱满"), scale("2.2", "语速适中,用词恰当"),
                        scale("2.3", "普通话流利")});
    }

    static FormSection skill()
    {
        return section("s3", "业务水平", 30,
                       {yesNo("3.1", "铃响两声后接起", "2 声", "更久"),
                        scale("3.2", "解答准确、完整"), yesNo("3.3", "需商量时将电话设为保持"),
                        yesNo("3.4", "工单填写完整"), yesNo("3.5", "承诺有时限、能做到")});
    }

    static FormSection patience()
    {
        return section("s4", "耐心程度", 20,
                       {scale("4.1", "不打断客户"), yesNo("4.2", "遇不冷静的用户保持克制"),
                        yesNo("4.3", "等对方先挂机", "客户")});
    }

    static FormSection fatal()
    {
        return section("s5", "致命项", 0,
                       {deed("5.1", "与客户争吵、恶语相向"), deed("5.2", "泄露公司机密或用户信息"),
                        deed("5.3", "摔打电话、粗暴挂断")});
    }

    static FormSection extra()
    {
        FormItem praise = item("6.1", "客户主动表扬");
        praise.kind = ItemKind::Bonus;
        praise.options = {{text("no"), text("无")}, {text("yes"), text("+2"), 200}};
        return section("s6", "加减分", 0, {praise});
    }
};

}
