<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AgentDay</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>來電 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>接聽 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after more than two rings</source>
        <translation>
            <numerusform>超過兩聲才接 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>未接 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>talk %1, mean %2</source>
        <translation>通話 %1，平均 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ended by the agent first</source>
        <translation>
            <numerusform>客服先掛 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>保持 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transferred</source>
        <translation>
            <numerusform>轉出 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>沒有選項「%1」。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>沒有這些選項：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」後面缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」後面不能有值。</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或目錄</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁碟空間不足</translation>
    </message>
</context>
<context>
    <name>QualityLog</name>
    <message>
        <source>QA log of %1 · %2</source>
        <translation>質檢日誌 %1 · %2</translation>
    </message>
    <message>
        <source>Fatal: </source>
        <translation>致命：</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>監聽方式：%1</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>抽樣原因：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Nothing was scored on this day.</source>
        <translation>這一天沒有評分。</translation>
    </message>
    <message>
        <source>    Good: %1</source>
        <translation>    優點：%1</translation>
    </message>
    <message>
        <source>    To better: %1</source>
        <translation>    不足：%1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>合理化建議</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>mean %1 (n = %2)</source>
        <translation>平均分 %1（n = %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>致命 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min a sheet</source>
        <translation>每張 %1 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>待評 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>總監</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>banzhang::AcknowledgeDialog</name>
    <message>
        <source>Everybody who sees the alarm sees that you took it on. It stays in the list until it is over.</source>
        <translation>看得到這則告警的人都會看到由您處理。解除之前它仍留在清單中。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>處理情況</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
</context>
<context>
    <name>banzhang::ActionDialog</name>
    <message>
        <source>Who does what until when; it stays in the list until it is done.</source>
        <translation>誰在何時之前做什麼；完成前一直列出。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待辦內容</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>請寫明待辦內容。</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>請寫明由誰負責。</translation>
    </message>
    <message>
        <source>Say until which day.</source>
        <translation>請寫明期限。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, post</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::ActionDoneDialog</name>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>完成情況</translation>
    </message>
</context>
<context>
    <name>banzhang::AgendaDialog</name>
    <message>
        <source>facts</source>
        <comment>kind of agenda item</comment>
        <translation>情況</translation>
    </message>
    <message>
        <source>award</source>
        <comment>kind of agenda item</comment>
        <translation>頒獎</translation>
    </message>
    <message>
        <source>prizes</source>
        <comment>kind of agenda item</comment>
        <translation>週月獎</translation>
    </message>
    <message>
        <source>slogan</source>
        <comment>kind of agenda item</comment>
        <translation>口號</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>A version from a day on. Meetings that are over keep theirs.</source>
        <translation>從某日起的新版本；已經開過的會議不變。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Is it held</source>
        <translation>是否召開</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>口號</translation>
    </message>
    <message>
        <source>yes, it is made by itself</source>
        <translation>是，自動生成</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kinds: %1; without one it is a topic. Prizes come on the first working day of a week or a month alone.</source>
        <translation>類別：%1；不寫為一般議題。週獎月獎只在每週、每月第一個工作日出現。</translation>
    </message>
    <message>
        <source>hour:minute</source>
        <translation>時:分</translation>
    </message>
    <message>
        <source>minutes after the shift&apos;s begin or end</source>
        <translation>班次開始或結束後的分鐘數</translation>
    </message>
    <message>
        <source>Choose a meeting.</source>
        <translation>請選擇一場會議。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>請寫明從哪天起。</translation>
    </message>
    <message>
        <source>Each line begins with minutes and seconds, then a kind or none, then the title: 4:00 [%1] Yesterday</source>
        <translation>每行先寫分和秒，再寫類別（可不寫），再寫標題：4:00 [%1] 昨日情況</translation>
    </message>
    <message>
        <source>An agenda has at least one item.</source>
        <translation>議程至少要有一項。</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>參會範圍</translation>
    </message>
    <message>
        <source>Time hangs on</source>
        <translation>時間依料</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>all of the centre together</source>
        <translation>全中心一起</translation>
    </message>
    <message>
        <source>each department for itself</source>
        <translation>各部門分別</translation>
    </message>
    <message>
        <source>each team for itself</source>
        <translation>各班組分別</translation>
    </message>
    <message>
        <source>the shift&apos;s begin</source>
        <translation>班次開始</translation>
    </message>
    <message>
        <source>the shift&apos;s end</source>
        <translation>班次結束</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>固定時間</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>On a holiday it moves to the week&apos;s next working day.</source>
        <translation>遇節假日順延到本週下一個工作日。</translation>
    </message>
    <message>
        <source>named for each meeting</source>
        <translation>逐次指定</translation>
    </message>
    <message>
        <source>agents in turn</source>
        <translation>坐席輪流</translation>
    </message>
    <message>
        <source>A line an item: 4:00 [kind] title</source>
        <translation>每行一項：4:00 [類別] 標題</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <comment>time</comment>
        <translation>時長 %1</translation>
    </message>
    <message>
        <source>Takes %1, on prize days %2</source>
        <comment>time, time</comment>
        <translation>時長 %1，頒週獎、月獎之日 %2</translation>
    </message>
    <message>
        <source>A time like 09:00</source>
        <translation>請寫時間，如 09:00</translation>
    </message>
    <message>
        <source>Minutes from −240 to 240; before it with a minus</source>
        <translation>−240 到 240 分鐘；提前寫負數</translation>
    </message>
    <message>
        <source>By the clock it is held weekly: choose the day.</source>
        <translation>固定時間的會議每週一次：請選星期幾。</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentBar</name>
    <message>
        <source>Earlier sheets</source>
        <translation>前次評分</translation>
    </message>
    <message>
        <source>The agent&apos;s earlier sheets (F3)</source>
        <translation>該客服人員的前次評分（F3）</translation>
    </message>
    <message>
        <source>no earlier sheet</source>
        <translation>尚無前次評分</translation>
    </message>
    <message>
        <source>last %1: %2</source>
        <comment>count, scores</comment>
        <translation>近 %1 次 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>nickname</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 scores this too</source>
        <translation>%1 也在評這條</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentChoiceModel</name>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDayDialog</name>
    <message>
        <source>An agent&apos;s day</source>
        <translation>坐席單日</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDayDrawer</name>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天（Alt+左）</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>後一天（Alt+右）</translation>
    </message>
    <message>
        <source>Copy the day as text</source>
        <translation>複製當天文字</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>列印…（Ctrl+P）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Calls of the day</source>
        <translation>當天通話</translation>
    </message>
    <message>
        <source>No call on this day</source>
        <translation>當天沒有來電</translation>
    </message>
    <message>
        <source>Calls stand here when they are over.</source>
        <translation>通話結束後列在這裡。</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>當天的紀錄讀不出來。</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>該通話沒有錄音。</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDayModel</name>
    <message>
        <source>Open the day (Enter)</source>
        <translation>打開當日（Enter）</translation>
    </message>
    <message>
        <source>Of stays that are over</source>
        <translation>只計已結束的登錄時段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an agent</comment>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>callers while it rang</comment>
        <translation>振鈴中放棄</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>轉接</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>小休</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentDaysDialog</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Days of agents · %1</source>
        <translation>坐席日表 · %1</translation>
    </message>
    <message>
        <source>Days of agents</source>
        <translation>坐席日表</translation>
    </message>
    <message>
        <source>The days cannot be read</source>
        <translation>無法讀取日表</translation>
    </message>
    <message>
        <source>No day that you may see</source>
        <translation>沒有您可查看的日期</translation>
    </message>
    <message>
        <source>A day stands here once a switch told of it; leaders see the days of teams they led then.</source>
        <translation>交換機報送資料後即顯示；班組長可查看當時所帶班組的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 answered · %2 talk</source>
        <translation> · 接通 %1 · 通話 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::AgentMonthModel</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Early leave</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵守率</translation>
    </message>
    <message>
        <source>Fines (¥)</source>
        <translation>罰款（元）</translation>
    </message>
    <message>
        <source>Awards (¥)</source>
        <translation>獎勵（元）</translation>
    </message>
    <message>
        <source>Reversed (¥)</source>
        <translation>沖回（元）</translation>
    </message>
    <message>
        <source>Adjusted (¥)</source>
        <translation>調整（元）</translation>
    </message>
    <message>
        <source>Net (¥)</source>
        <translation>淨額（元）</translation>
    </message>
    <message>
        <source>Not charged (¥)</source>
        <translation>未收（元）</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未裁決</translation>
    </message>
    <message>
        <source>Shifts worked</source>
        <translation>班次數</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmBell</name>
    <message>
        <source>Sound on a new alarm</source>
        <translation>新告警播放提示音</translation>
    </message>
    <message>
        <source>Desktop notification of a new alarm</source>
        <translation>新告警跳出桌面通知</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 則</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmDelegate</name>
    <message>
        <source>Locate</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>red %1</source>
        <translation>紅 %1</translation>
    </message>
    <message>
        <source>amber %1</source>
        <translation>黃 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, note</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmDock</name>
    <message>
        <source>Nothing is beyond its limit.</source>
        <translation>沒有超出門檻的情況。</translation>
    </message>
    <message>
        <source>Acknowledged, not yet over</source>
        <translation>已確認，尚未解除</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>未確認告警</translation>
    </message>
    <message>
        <source>F9 acknowledges, Enter goes to the row</source>
        <translation>F9 確認，Enter 定位到該列</translation>
    </message>
    <message>
        <source>Enter goes to the row</source>
        <translation>Enter 定位到該列</translation>
    </message>
    <message>
        <source>History Ctrl+H</source>
        <translation>歷史 Ctrl+H</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見內容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>沒有匯出</translation>
    </message>
    <message>
        <source>Make an appraisal entry… (Shift+F9)</source>
        <translation>轉考核…（Shift+F9）</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmEntryForm</name>
    <message>
        <source>The alarm goes into the entry with its times, its limits and what was noted about it.</source>
        <translation>告警連同其時間、門檻值和備註一併寫入考核記錄。</translation>
    </message>
    <message>
        <source>Make the entry</source>
        <translation>轉考核</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核標準</translation>
    </message>
    <message>
        <source>title and paragraph</source>
        <translation>制度名稱和條款</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Points lie between 0 and 1000.</source>
        <translation>扣分須在 0 到 1000 之間。</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmExport</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmHead</name>
    <message>
        <source>Next F8</source>
        <translation>下一則 F8</translation>
    </message>
    <message>
        <source>Go to the next alarm (F8)</source>
        <translation>移至下一則告警（F8）</translation>
    </message>
    <message>
        <source>History, limits, sound</source>
        <translation>歷史、門檻、提示音</translation>
    </message>
    <message>
        <source>Alarms: %1 red, %2 amber</source>
        <translation>告警：紅 %1，黃 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>red %1</source>
        <translation>紅 %1</translation>
    </message>
    <message>
        <source>amber %1</source>
        <translation>黃 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmHistory</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Number, name, queue, note</source>
        <translation>工號、姓名、佇列、備註</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Alarm history</source>
        <translation>告警歷史</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>No alarm fits</source>
        <translation>沒有符合條件的告警</translation>
    </message>
    <message>
        <source>Choose another day, or take a filter back.</source>
        <translation>請換一天，或放寬篩選條件。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 則告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 are shown: choose a day or a filter.</source>
        <translation>只顯示最新 %1 則：請選擇日期或篩選條件。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見內容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未能匯出：%1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出至 %1</translation>
    </message>
    <message>
        <source>Make an appraisal entry… (Shift+F9)</source>
        <translation>轉考核…（Shift+F9）</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmModel</name>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持續中</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持續</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>確認人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>banzhang::AlarmWords</name>
    <message>
        <source>%1 too long</source>
        <comment>state</comment>
        <translation>%1逾時</translation>
    </message>
    <message>
        <source>State too long</source>
        <translation>狀態逾時</translation>
    </message>
    <message>
        <source>Pause overrun</source>
        <translation>小休逾時</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>通話過長</translation>
    </message>
    <message>
        <source>Long ringing</source>
        <translation>振鈴過久</translation>
    </message>
    <message>
        <source>Long after-call work</source>
        <translation>話後逾時</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脫崗</translation>
    </message>
    <message>
        <source>Call without a channel</source>
        <translation>有狀態無話路</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Callers waiting</source>
        <translation>排隊人數</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a pause</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Amber must come before red.</source>
        <translation>黃色必須先於紅色。</translation>
    </message>
    <message>
        <source>Amber must be greater than nothing.</source>
        <translation>黃色起點必須大於零。</translation>
    </message>
    <message>
        <source>This kind of limit cannot be limited in that way.</source>
        <translation>這類門檻不能依此範圍設定。</translation>
    </message>
    <message>
        <source>There is no such pause reason at that time. Enter it first.</source>
        <translation>屆時沒有這個小休原因，請先登記。</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能從過去開始生效。</translation>
    </message>
    <message>
        <source>Somebody else ended this already. Load again.</source>
        <translation>已有人停用了它，請重新載入。</translation>
    </message>
    <message>
        <source>Somebody else acknowledged this alarm already.</source>
        <translation>已有人確認了這則告警。</translation>
    </message>
    <message>
        <source>One ring with its silence lasts from 1 to 20 seconds.</source>
        <translation>一聲振鈴（含靜默）為 1 至 20 秒。</translation>
    </message>
</context>
<context>
    <name>banzhang::AllowanceDialog</name>
    <message>
        <source>Allowance per day</source>
        <translation>每日名額</translation>
    </message>
    <message>
        <source>as many as ask</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>On leave at most</source>
        <translation>最多請假人數</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealDesk</name>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>評分人</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealDialog</name>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Appeal against sheet %1</source>
        <translation>對評分表 %1 號的申訴</translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <translation>評分有誤</translation>
    </message>
    <message>
        <source>It was not this agent</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>Items of the sheet</source>
        <translation>評分表各項</translation>
    </message>
    <message>
        <source>at this console</source>
        <translation>在本機</translation>
    </message>
    <message>
        <source>on the printed sheet</source>
        <translation>在列印的評分表上</translation>
    </message>
    <message>
        <source>What the agent says to the sheet</source>
        <translation>客服人員的申訴理由</translation>
    </message>
    <message>
        <source>The agent signed</source>
        <translation>客服人員簽字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Raise the appeal</source>
        <translation>提交申訴</translation>
    </message>
    <message>
        <source>Raise the appeal (Ctrl+Enter)</source>
        <translation>提交申訴（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The sheet could not be read.</source>
        <translation>評分表無法讀取。</translation>
    </message>
    <message>
        <source>Appeal against sheet %1 · %2 %3 · %4</source>
        <translation>申訴評分表 %1 號 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>原判</translation>
    </message>
    <message>
        <source>The agent proposes</source>
        <translation>客服人員主張</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: the agent proposes</source>
        <translation>%1：客服人員主張</translation>
    </message>
    <message>
        <source>kept by an appeal</source>
        <translation>申訴後已維持</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不申訴</translation>
    </message>
    <message>
        <source>%1: why</source>
        <translation>%1：原因</translation>
    </message>
    <message>
        <source>Until %1, %2 · appeal %3 of %4</source>
        <translation>申訴截止 %1，%2 · 第 %3 次，共可 %4 次</translation>
    </message>
    <message>
        <source>If that is so the sheet counts no more.</source>
        <translation>若屬實，這張評分表不再計入。</translation>
    </message>
    <message>
        <source>If all is accepted: %1</source>
        <translation>若全部採納：%1</translation>
    </message>
    <message>
        <source>Propose another answer to at least one item.</source>
        <translation>請至少對一項提出不同的答案。</translation>
    </message>
    <message>
        <source>Say why for each item.</source>
        <translation>請逐項寫明原因。</translation>
    </message>
    <message>
        <source>Write what the agent says to the sheet.</source>
        <translation>請寫明客服人員的申訴理由。</translation>
    </message>
    <message>
        <source>3,072 characters at most.</source>
        <translation>最多 3,072 字。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealFigureModel</name>
    <message>
        <source>Not this agent</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>%1% (n = %2)</source>
        <translation>%1%（n = %2）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Upheld share</source>
        <translation>改判率</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>平均天數</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealItemCard</name>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>關鍵</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未問</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>原判：%1</translation>
    </message>
    <message>
        <source>The agent proposes: %1</source>
        <translation>客服人員主張：%1</translation>
    </message>
    <message>
        <source>Asked only by what is decided above</source>
        <translation>因上面的裁定而需回答</translation>
    </message>
    <message>
        <source>Scorer: %1</source>
        <translation>評分人：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按鍵 %2）</translation>
    </message>
    <message>
        <source>The decided answer</source>
        <translation>裁定的答案</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>裁定：%1</translation>
    </message>
    <message>
        <source>Note, may stay empty</source>
        <translation>說明，可不填</translation>
    </message>
    <message>
        <source>Note: why it is decided so</source>
        <translation>說明裁定理由</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealModel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申訴內容</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealPanel</name>
    <message>
        <source>No appeal is chosen</source>
        <translation>未選申訴</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is appealed, and why.</source>
        <translation>在清單中選一條，查看申訴的內容和理由。</translation>
    </message>
    <message>
        <source>What is appealed</source>
        <translation>申訴內容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>查看評分表</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Withdraw the appeal…</source>
        <translation>撤訴…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 was faster.</source>
        <translation>%1 已先處理。</translation>
    </message>
    <message>
        <source>This appeal is settled: %1.</source>
        <translation>這條申訴已了結：%1。</translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation>複製我寫的內容</translation>
    </message>
    <message>
        <source>Appeal %1 · %2 %3 · %4</source>
        <translation>申訴 %1 號 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>scored by %1</source>
        <translation>%1 評分</translation>
    </message>
    <message>
        <source>raised %1 by %2, signed on paper</source>
        <translation>%1 由 %2 提出，紙面簽字</translation>
    </message>
    <message>
        <source>raised %1 by %2, signed at the console</source>
        <translation>%1 由 %2 提出，本機簽字</translation>
    </message>
    <message>
        <source>“It was not me: %1”</source>
        <translation>「非本人：%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2</source>
        <translation>%1 由 %2 撤訴</translation>
    </message>
    <message>
        <source>Decided %1 by %2: %3</source>
        <translation>%1 由 %2 裁定：%3</translation>
    </message>
    <message>
        <source>To be decided by %1</source>
        <translation>裁定期限 %1</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <source>What the decision says as a whole, may stay empty</source>
        <translation>整體裁定意見，可不填</translation>
    </message>
    <message>
        <source>It was this agent</source>
        <translation>是本人</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>非本人</translation>
    </message>
    <message>
        <source>Retract the sheet</source>
        <translation>撤回這張評分表</translation>
    </message>
    <message>
        <source>Keep the sheet %1</source>
        <translation>維持原判 %1</translation>
    </message>
    <message>
        <source>Keep the score %1</source>
        <translation>維持原判 %1</translation>
    </message>
    <message>
        <source>Decide and publish anew %1 → %2</source>
        <translation>改判並重新發佈 %1 → %2</translation>
    </message>
    <message>
        <source>Say whether it was this agent.</source>
        <translation>請裁定是否本人。</translation>
    </message>
    <message>
        <source>Write why it is decided so.</source>
        <translation>請寫明裁定理由。</translation>
    </message>
    <message>
        <source>Nothing on the sheet would apply: there is no score.</source>
        <translation>全部不適用，沒有得分。</translation>
    </message>
    <message>
        <source>%1 counts no more; the sheet stays readable.</source>
        <translation>%1 不再計入；評分表仍可查看。</translation>
    </message>
    <message>
        <source>The score %1 stands.</source>
        <translation>得分 %1 不變。</translation>
    </message>
    <message>
        <source>If all is accepted: %1</source>
        <translation>若全部採納：%1</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>未裁定。</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>已裁定。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealStats</name>
    <message>
        <source>Raised on</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Appeals by item</source>
        <translation>按評分項統計</translation>
    </message>
    <message>
        <source>Appeals by scorer</source>
        <translation>按評分人統計</translation>
    </message>
    <message>
        <source>No appeal was raised in these days</source>
        <translation>這些天沒有申訴</translation>
    </message>
    <message>
        <source>Withdrawn appeals do not count.</source>
        <translation>已撤訴的不計。</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n 條申訴</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>已裁定 %1 條</translation>
    </message>
    <message>
        <source>%1% upheld (n = %2)</source>
        <translation>改判 %1%（n = %2）</translation>
    </message>
</context>
<context>
    <name>banzhang::Appeals</name>
    <message>
        <source>%1 %2</source>
        <comment>days, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>score before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The time to appeal is over.</source>
        <translation>申訴期限已過。</translation>
    </message>
    <message>
        <source>This sheet was appealed as often as it may be.</source>
        <translation>這張評分表的申訴次數已用完。</translation>
    </message>
    <message>
        <source>This sheet is under appeal already.</source>
        <translation>這張評分表正在申訴中。</translation>
    </message>
    <message>
        <source>Only a released sheet that stands can be appealed.</source>
        <translation>只有有效的已發佈評分表可以申訴。</translation>
    </message>
    <message>
        <source>One of the items was appealed before and kept: it stays so.</source>
        <translation>其中一項申訴後已維持原判，不再受理。</translation>
    </message>
    <message>
        <source>Propose another answer to at least one item.</source>
        <translation>請至少對一項提出不同的答案。</translation>
    </message>
    <message>
        <source>Say why for each item.</source>
        <translation>請逐項寫明原因。</translation>
    </message>
    <message>
        <source>Say why the agent appeals; 3,072 characters at most.</source>
        <translation>請寫明申訴理由，最多 3,072 字。</translation>
    </message>
    <message>
        <source>An item is answered so already.</source>
        <translation>有一項原判即如此。</translation>
    </message>
    <message>
        <source>The form of this sheet does not know such an answer.</source>
        <translation>這份評分表沒有這樣的答案。</translation>
    </message>
    <message>
        <source>This agent&apos;s team is not yours.</source>
        <translation>該客服人員不在您的班組。</translation>
    </message>
    <message>
        <source>You scored this sheet: somebody else decides.</source>
        <translation>這張由您評分，須由他人裁定。</translation>
    </message>
    <message>
        <source>A quality head decides on the sheets of inspectors.</source>
        <translation>質檢員的評分由質檢主管裁定。</translation>
    </message>
    <message>
        <source>A manager decides on the sheets of quality heads.</source>
        <translation>質檢主管的評分由經理裁定。</translation>
    </message>
    <message>
        <source>Somebody else settled this appeal meanwhile.</source>
        <translation>這條申訴剛由他人了結。</translation>
    </message>
    <message>
        <source>The server computes another score. Nothing was published; load it anew.</source>
        <translation>伺服器算得的得分不同。未發佈任何內容，請重新載入。</translation>
    </message>
    <message>
        <source>Every item wants its decision.</source>
        <translation>每一項都須裁定。</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>請寫明裁定理由。</translation>
    </message>
    <message>
        <source>Only what was appealed is decided.</source>
        <translation>只能裁定被申訴的項。</translation>
    </message>
    <message>
        <source>Something on the corrected sheet would not be answered.</source>
        <translation>改判後的評分表還有未答的項。</translation>
    </message>
    <message>
        <source>Nothing on the corrected sheet would apply: there is no score.</source>
        <translation>改判後全部不適用，沒有得分。</translation>
    </message>
    <message>
        <source>It is withdrawn by who raised it, the agent&apos;s leader or a manager.</source>
        <translation>只有提出人、該客服人員的班長或經理可以撤訴。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>請寫明撤訴原因。</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>原判：%1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>主張：%1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>裁定：%1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤訴</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>sheet retracted</source>
        <translation>評分撤回</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>另判</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>not this agent</source>
        <translation>非本人</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>A manager decides: one level above the quality head who scored.</source>
        <translation>由經理裁定：比評分的質檢主管高一級。</translation>
    </message>
    <message>
        <source>A quality head decides: one level above the inspector who scored.</source>
        <translation>由質檢主管裁定：比評分的質檢員高一級。</translation>
    </message>
    <message>
        <source>You may decide.</source>
        <translation>您可以裁定。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>無得分</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>score before, after, difference</comment>
        <translation>%1 → %2（%3）</translation>
    </message>
    <message>
        <source>%1 is not decided yet.</source>
        <translation>%1 尚未裁定。</translation>
    </message>
    <message>
        <source>%1 wants another answer.</source>
        <translation>%1 須另給答案。</translation>
    </message>
    <message>
        <source>%1 wants a root cause.</source>
        <translation>%1 須選根本原因。</translation>
    </message>
    <message>
        <source>%1 wants a note that says why.</source>
        <translation>%1 須寫明理由。</translation>
    </message>
    <message>
        <source>The time to appeal ended on %1.</source>
        <translation>申訴期限已於 %1 結束。</translation>
    </message>
    <message>
        <source>Appeal %1 against sheet %2: %3</source>
        <translation>申訴 %1 號，評分表 %2 號：%3</translation>
    </message>
    <message>
        <source>Raised %1 by %2: %3</source>
        <translation>%1 由 %2 提出：%3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>banzhang::AppealsPage</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Agent, scorer, team, reason</source>
        <translation>客服人員、評分人、班組、理由</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>The appeals could not be read.</source>
        <translation>申訴無法讀取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤訴</translation>
    </message>
    <message>
        <source>for me to decide</source>
        <translation>待我裁定</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Appeals by item and by scorer (Ctrl+T)</source>
        <translation>按評分項和評分人統計（Ctrl+T）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n 條申訴</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter to the decision · 1 keep 2 accept 3 other · Ctrl+Enter decide · Ctrl+O sheet · Ctrl+T statistics</source>
        <translation>Enter 去裁定 · 1 維持 2 採納 3 另判 · Ctrl+Enter 裁定 · Ctrl+O 評分表 · Ctrl+T 統計</translation>
    </message>
    <message>
        <source>Ctrl+O sheet · Ctrl+Shift+C copy · Ctrl+T statistics · Ctrl+E export</source>
        <translation>Ctrl+O 評分表 · Ctrl+Shift+C 複製 · Ctrl+T 統計 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>No appeal like that</source>
        <translation>沒有符合的申訴</translation>
    </message>
    <message>
        <source>Choose another state, more days, or another word.</source>
        <translation>請換個狀態、放寬時間或換個詞。</translation>
    </message>
    <message>
        <source>No appeals</source>
        <translation>沒有申訴</translation>
    </message>
    <message>
        <source>What agents appeal against stands here; it is raised on the page of submitted sheets.</source>
        <translation>客服人員的申訴顯示在這裡；在「已評」頁提出。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見內容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalForm</name>
    <message>
        <source>Write a number, as 2 or 0.5.</source>
        <translation>請填寫數字，如 2 或 0.5。</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalList</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Appraisal entries</source>
        <translation>考核記錄</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Copy the link to the floor as it was then (Ctrl+Shift+C)</source>
        <translation>複製當時現場的連結（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>The entry stays on record as withdrawn</source>
        <translation>記錄保留，標為已撤銷</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>The entry counts then</source>
        <translation>確認後記錄生效</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>沒有符合條件的記錄</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>還沒有考核記錄</translation>
    </message>
    <message>
        <source>Take a filter back.</source>
        <translation>請放寬篩選條件。</translation>
    </message>
    <message>
        <source>An entry is made of an odd figure or of an alarm, by Shift+F9.</source>
        <translation>在異常指標或告警上按 Shift+F9 即可轉為考核記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 are shown: choose fewer days.</source>
        <translation>僅顯示最新的 %1 筆：請縮小日期範圍。</translation>
    </message>
    <message>
        <source>The link is copied: paste it into the floor&apos;s search to see that moment.</source>
        <translation>連結已複製：貼到現場的搜尋框即可查看當時情況。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見內容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出至 %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未能匯出：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalModel</name>
    <message>
        <source>Proposed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>to confirm: gap</source>
        <translation>待核實：資料缺失</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>異常情況</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>標準值</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核標準</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>banzhang::AppraisalWords</name>
    <message>
        <source>call %1</source>
        <translation>通話 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, noticed %2, seen until %3</source>
        <translation>自 %1 起，%2 告警，截至 %3</translation>
    </message>
    <message>
        <source>Of it %1 were allowed</source>
        <translation>其中 %1 為允許時長</translation>
    </message>
    <message>
        <source>Amber from %1, red from %2</source>
        <translation>黃色門檻值 %1，紅色門檻值 %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>由%1確認告警</translation>
    </message>
    <message>
        <source>No data from %1 to %2: %3</source>
        <translation>%1 至 %2 無資料：%3</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>%1 提出，%2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>%1 確認，%2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2</source>
        <translation>%1 撤銷，%2</translation>
    </message>
    <message>
        <source>%1 of ringing in %2 calls</source>
        <translation>%2 通來話共振鈴 %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered calls after more than two rings</source>
        <translation>接聽 %2 通，其中 %1 通超過兩聲鈴</translation>
    </message>
    <message>
        <source>%1 of talk in %2 calls</source>
        <translation>%2 通來話共通話 %1</translation>
    </message>
    <message>
        <source>The longest of %1 calls</source>
        <translation>%1 通通話中最長的一通</translation>
    </message>
    <message>
        <source>%1 of after-call work for %2 calls</source>
        <translation>%2 通來話共話後處理 %1</translation>
    </message>
    <message>
        <source>%1 of after-call work in %2 signed in</source>
        <translation>簽入 %2，其中話後處理 %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered calls transferred</source>
        <translation>接聽 %2 通，其中轉接 %1 通</translation>
    </message>
    <message>
        <source>%1 of %2 answered calls ended by the agent</source>
        <translation>接聽 %2 通，其中 %1 通由客服人員先掛機</translation>
    </message>
    <message>
        <source>%1 of %2 offered calls rang in vain</source>
        <translation>分配 %2 通，其中 %1 通振鈴未接</translation>
    </message>
    <message>
        <source>%1 of %2 offered calls answered</source>
        <translation>分配 %2 通，接聽 %1 通</translation>
    </message>
    <message>
        <source>%1 of pauses in %2 signed in</source>
        <translation>簽入 %2，其中小休 %1</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能從過去開始生效。</translation>
    </message>
    <message>
        <source>Somebody was judged by this rule already. Let the change begin on a later day.</source>
        <translation>已有人按此標準考核，請讓修改從更晚的日期起生效。</translation>
    </message>
    <message>
        <source>Somebody else ended this rule already.</source>
        <translation>別人已經停用了這條標準。</translation>
    </message>
    <message>
        <source>There is a rule for this figure and team on these days already.</source>
        <translation>該指標和班組在這些日期已有標準。</translation>
    </message>
    <message>
        <source>Ringing, average</source>
        <translation>平均振鈴時長</translation>
    </message>
    <message>
        <source>Answered after two rings</source>
        <translation>兩聲鈴後接聽率</translation>
    </message>
    <message>
        <source>Talk, average</source>
        <translation>平均通話時長</translation>
    </message>
    <message>
        <source>Talk, longest</source>
        <translation>最長通話時長</translation>
    </message>
    <message>
        <source>After-call work, average</source>
        <translation>平均話後時長</translation>
    </message>
    <message>
        <source>After-call work, share of the time</source>
        <translation>話後時間占比</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>轉接次數</translation>
    </message>
    <message>
        <source>Transfers, share of calls</source>
        <translation>轉接率</translation>
    </message>
    <message>
        <source>Agent hung up first</source>
        <translation>客服人員先掛機率</translation>
    </message>
    <message>
        <source>Rang in vain</source>
        <translation>振鈴未接次數</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>接聽量</translation>
    </message>
    <message>
        <source>Pauses, share of the time</source>
        <translation>小休時間占比</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>By the standard “%1”</source>
        <translation>考核標準：「%1」</translation>
    </message>
    <message>
        <source>By the standard “%1”: %2 points off suggested</source>
        <translation>考核標準：「%1」，建議扣 %2 分</translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Write at least one bound.</source>
        <translation>請至少填寫一個標準值。</translation>
    </message>
    <message>
        <source>A bound cannot be negative.</source>
        <translation>標準值不能為負數。</translation>
    </message>
    <message>
        <source>The greatest must not be less than the least.</source>
        <translation>上限不能小於下限。</translation>
    </message>
    <message>
        <source>A share is at most 100 per cent.</source>
        <translation>占比不能超過 100%。</translation>
    </message>
    <message>
        <source>The standard is missing.</source>
        <translation>請填寫考核標準。</translation>
    </message>
    <message>
        <source>%1 entered this already.</source>
        <translation>%1 已經提出過這筆考核記錄。</translation>
    </message>
    <message>
        <source>Somebody else entered this at the same moment.</source>
        <translation>別人剛剛同時提出了這筆考核記錄。</translation>
    </message>
    <message>
        <source>The figure is within its bounds by now.</source>
        <translation>該指標現已在標準範圍內。</translation>
    </message>
    <message>
        <source>Nobody knows yet who this number is. Assign it to an agent first.</source>
        <translation>還不知道這個工號是誰，請先把它歸到某位客服人員名下。</translation>
    </message>
    <message>
        <source>A queue&apos;s alarm is nobody&apos;s.</source>
        <translation>佇列告警不屬於任何人，不能轉考核。</translation>
    </message>
    <message>
        <source>Somebody else decided this entry already.</source>
        <translation>別人已經處理了這筆記錄。</translation>
    </message>
    <message>
        <source>Somebody else withdrew this entry already.</source>
        <translation>別人已經撤銷了這筆記錄。</translation>
    </message>
    <message>
        <source>You can withdraw only what you proposed yourself and nobody confirmed. Ask a manager.</source>
        <translation>只能撤銷自己提出且尚未確認的記錄，請找經理處理。</translation>
    </message>
    <message>
        <source>Data are missing for a part of this day: write why the entry holds nevertheless.</source>
        <translation>當天有一段時間資料缺失：請寫明為什麼這筆記錄仍然成立。</translation>
    </message>
    <message>
        <source>On that day this agent was not in a team that you lead.</source>
        <translation>當天該客服人員不在您帶的班組。</translation>
    </message>
</context>
<context>
    <name>banzhang::AreaDialog</name>
    <message>
        <source>New area</source>
        <translation>新區域</translation>
    </message>
    <message>
        <source>Part of the house that somebody cleans each day.</source>
        <translation>每天有人打掃的一塊區域。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What is cleaned</source>
        <translation>清潔內容</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列次序</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Give the area a name.</source>
        <translation>請填寫區域名稱。</translation>
    </message>
    <message>
        <source>A number from 1 to 1000</source>
        <translation>1 到 1000 的數字</translation>
    </message>
</context>
<context>
    <name>banzhang::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>banzhang::AssignDialog</name>
    <message>
        <source>Who is %1?</source>
        <translation>%1 是誰？</translation>
    </message>
    <message>
        <source>The switch knows this agent as %1. Calls, states and figures become those of the person whom you choose; this cannot be taken back.</source>
        <translation>交換機裡這個客服人員叫 %1。通話、狀態和數字都會歸到您選的人名下，不能撤銷。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>歸入</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>就是</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選一個。</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendanceDayDialog</name>
    <message>
        <source>%1 %2 on %3</source>
        <comment>number, name, day</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Violations of the day</source>
        <translation>當天違規</translation>
    </message>
    <message>
        <source>No violations</source>
        <translation>沒有違規</translation>
    </message>
    <message>
        <source>Enter on one shows why.</source>
        <translation>選中一條按 Enter 可查看依據。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>The day could not be read.</source>
        <translation>無法讀取當天考勤。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No shift begins on this day.</source>
        <translation>當天沒有班次。</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>依據…</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendancePaper</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · 第 %2 頁</translation>
    </message>
</context>
<context>
    <name>banzhang::AttendanceSettingDialog</name>
    <message>
        <source>Settings of attendance</source>
        <translation>考勤設定</translation>
    </message>
    <message>
        <source>They hold for what is measured and booked from now on; days that were measured keep what held then.</source>
        <translation>對今後的計量和入帳有效；已經計量過的日子仍按當時的設定。</translation>
    </message>
    <message>
        <source>Managers change them; here they are to be read.</source>
        <translation>由經理修改；這裡只能查看。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Before the shift (min)</source>
        <translation>上班前（分鐘）</translation>
    </message>
    <message>
        <source>Punches count for a shift from so many minutes before it: 0 to 240.</source>
        <translation>班次開始前這麼多分鐘起的打卡算作該班次的打卡：0 到 240。</translation>
    </message>
    <message>
        <source>After the shift (min)</source>
        <translation>下班後（分鐘）</translation>
    </message>
    <message>
        <source>And until so many minutes after it: 0 to 240.</source>
        <translation>到班次結束後這麼多分鐘為止：0 到 240。</translation>
    </message>
    <message>
        <source>Double press (s)</source>
        <translation>重複打卡（秒）</translation>
    </message>
    <message>
        <source>Presses of one direction no further apart are one punch: 0 to 600 seconds.</source>
        <translation>同一方向、相隔不超過這麼多秒的打卡只算一次：0 到 600 秒。</translation>
    </message>
    <message>
        <source>Duty lead (min)</source>
        <translation>值日提前（分鐘）</translation>
    </message>
    <message>
        <source>Who has duty is to be there so many minutes before the shift: 0 to 120.</source>
        <translation>值日人員須在班次開始前這麼多分鐘到崗：0 到 120。</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>are no punches</source>
        <translation>不算打卡</translation>
    </message>
    <message>
        <source>count as punches</source>
        <translation>算作打卡</translation>
    </message>
    <message>
        <source>Log-ins and log-outs at the switch stand for punches only where there is no punch device.</source>
        <translation>只有沒有打卡機的中心，才用話務平台的簽入、簽出代替打卡。</translation>
    </message>
    <message>
        <source>A violation costs</source>
        <translation>違規扣</translation>
    </message>
    <message>
        <source>money</source>
        <translation>罰款</translation>
    </message>
    <message>
        <source>points instead of money</source>
        <translation>扣分，不罰款</translation>
    </message>
    <message>
        <source>Share of wage (%)</source>
        <translation>佔工資比例（%）</translation>
    </message>
    <message>
        <source>Fines of a month take at most this share of its wage: 0 to 100. What is beyond is shown and not charged.</source>
        <translation>一個月的罰款最多佔當月工資的這個比例：0 到 100。超出部分只顯示，不扣。</translation>
    </message>
    <message>
        <source>Minimum wage (¥)</source>
        <translation>最低工資（元）</translation>
    </message>
    <message>
        <source>The minimum wage of the month, in yuan: fines leave at least this. 0: no such limit.</source>
        <translation>當月最低工資，單位元：扣款後至少留下這麼多。0 表示不設此限。</translation>
    </message>
    <message>
        <source>From now on a confirmed violation books its points and 0 yuan; the legal guard has nothing to cap. What is booked already stays as it is.</source>
        <translation>從現在起，確認的違規只記分、記 0 元，法定上限也就沒有可限的。已經入帳的保持不變。</translation>
    </message>
    <message>
        <source>A confirmed violation books its amount in the ledger, within the legal guard below; points are not booked.</source>
        <translation>確認的違規按金額記入台帳，不超過下面的法定上限；不記分。</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>請填 %1 到 %2 之間的數</translation>
    </message>
    <message>
        <source>Points instead of money?</source>
        <translation>改為扣分、不罰款?</translation>
    </message>
    <message>
        <source>Money instead of points?</source>
        <translation>改為罰款、不扣分?</translation>
    </message>
    <message>
        <source>Out of its range.</source>
        <translation>超出允許範圍。</translation>
    </message>
</context>
<context>
    <name>banzhang::Awards</name>
    <message>
        <source>no champion: nobody sold anything</source>
        <translation>無冠軍：沒有成交</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>to be handed out</source>
        <translation>待頒發</translation>
    </message>
    <message>
        <source>handed out, to be signed for</source>
        <translation>已頒發，待簽收</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>received, no speech yet</source>
        <translation>已簽收，待發言</translation>
    </message>
    <message>
        <source>received, spoke</source>
        <translation>已簽收，已發言</translation>
    </message>
    <message>
        <source>received, speech skipped</source>
        <translation>已簽收，未發言</translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n 筆待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>out: a fatal item</source>
        <translation>未入榜：致命項</translation>
    </message>
    <message>
        <source>out: absent</source>
        <translation>未入榜：曠工</translation>
    </message>
    <message>
        <source>out: late</source>
        <translation>未入榜：遲到</translation>
    </message>
    <message>
        <source>out: too few calls</source>
        <translation>未入榜：接聽不足</translation>
    </message>
    <message>
        <source>out: too small a sample</source>
        <translation>未入榜：樣本不足</translation>
    </message>
    <message>
        <source>out: a gate of the board</source>
        <translation>未入榜：未過門檻</translation>
    </message>
    <message>
        <source>Somebody else closed it already. Nothing was booked twice.</source>
        <translation>別人已經封榜。沒有重複入帳。</translation>
    </message>
    <message>
        <source>This period is not over: it closes on its last day at the board&apos;s time.</source>
        <translation>這一期還沒結束：在最後一天的關榜時間封榜。</translation>
    </message>
    <message>
        <source>No period of this board begins on that day. A week begins on the board&apos;s first weekday, a month on the 1st.</source>
        <translation>該榜沒有從這天開始的期間。週榜從規定的星期幾開始，月榜從 1 日開始。</translation>
    </message>
    <message>
        <source>No rules of this board are in force then.</source>
        <translation>那時該榜沒有生效的規則。</translation>
    </message>
    <message>
        <source>Days of this period were closed with another one.</source>
        <translation>這一期的日子已並入另一期封榜。</translation>
    </message>
    <message>
        <source>Shifts of this period are not measured yet: who was absent or late is not known. Close its days in the attendance first.</source>
        <translation>這一期還有班次沒有結算考勤，無法判斷誰曠工或遲到。請先在考勤中結算。</translation>
    </message>
    <message>
        <source>This champion is of no team of yours.</source>
        <translation>這位冠軍不在您的班組。</translation>
    </message>
    <message>
        <source>It is your own prize: somebody else does this.</source>
        <translation>這是您自己的獎：須由別人登記。</translation>
    </message>
    <message>
        <source>It was handed out already.</source>
        <translation>已經頒發過了。</translation>
    </message>
    <message>
        <source>It was signed for already.</source>
        <translation>已經簽收過了。</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>已經登記過了。</translation>
    </message>
    <message>
        <source>This prize was taken back.</source>
        <translation>這份獎金已收回。</translation>
    </message>
    <message>
        <source>It is signed for after it was handed out.</source>
        <translation>頒發之後才能簽收。</translation>
    </message>
    <message>
        <source>Who receives it signs: the name as written, or the number of the paper.</source>
        <translation>領獎人須簽收：親筆簽名，或簽收單編號。</translation>
    </message>
    <message>
        <source>Nothing was booked for this one.</source>
        <translation>這一項沒有入帳。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已經撤回了。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>Periods from then on were closed already: begin tomorrow or later.</source>
        <translation>那之後的期間已封榜：請從明天或以後開始。</translation>
    </message>
    <message>
        <source>From nothing to a million yuan, and to 10,000 points.</source>
        <translation>0 到一百萬元，0 到 10,000 分。</translation>
    </message>
    <message>
        <source>The fewest are less than the most, between −1000 and 1000.</source>
        <translation>最低分須小於最高分，在 −1000 到 1000 之間。</translation>
    </message>
    <message>
        <source>Nobody gives it to himself.</source>
        <translation>不能給自己。</translation>
    </message>
    <message>
        <source>This agent was not in a team of yours on that day.</source>
        <translation>那天該坐席不在您的班組。</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>沒有這名坐席。</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>那天還沒有到。</translation>
    </message>
    <message>
        <source>This agent was not in a team of yours in that month.</source>
        <translation>那個月該坐席不在您的班組。</translation>
    </message>
    <message>
        <source>That month has not begun.</source>
        <translation>那個月還沒有開始。</translation>
    </message>
    <message>
        <source>The ledger of that month is closed, and its bonus points with it.</source>
        <translation>那個月的台帳已結帳，獎勵分隨之鎖定。</translation>
    </message>
    <message>
        <source>Somebody else gave or changed these points meanwhile. Look at them again.</source>
        <translation>其間別人已給分或改分。請重新查看。</translation>
    </message>
    <message>
        <source>Say what for, in four characters at least: who has many or few knows why.</source>
        <translation>請寫明理由，至少四個字：分高分低都要讓人明白為什麼。</translation>
    </message>
    <message>
        <source>The points lie outside the range that the centre set.</source>
        <translation>分數超出中心規定的範圍。</translation>
    </message>
    <message>
        <source>This agent has that recognition for that day already.</source>
        <translation>該坐席當天已有這項榮譽。</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>請寫明事由。</translation>
    </message>
    <message>
        <source>This kind of recognition is not given any more.</source>
        <translation>這項榮譽已停用。</translation>
    </message>
    <message>
        <source>Give a concrete example, ten characters at least: what did he do?</source>
        <translation>請寫具體事例，至少十個字：他做了什麼？</translation>
    </message>
    <message>
        <source>These very words were written before. Say what this one did.</source>
        <translation>這段話以前寫過一字不差的。請寫這個人做了什麼。</translation>
    </message>
    <message>
        <source>That call is not this agent&apos;s.</source>
        <translation>這通電話不是該坐席的。</translation>
    </message>
    <message>
        <source>This agent has no order of that number.</source>
        <translation>該坐席沒有這個訂單號。</translation>
    </message>
    <message>
        <source>Who wrote it takes it back, or a manager.</source>
        <translation>只有填寫人或經理可以撤回。</translation>
    </message>
    <message>
        <source>Day champion</source>
        <translation>日冠軍</translation>
    </message>
    <message>
        <source>Week champion</source>
        <translation>週冠軍</translation>
    </message>
    <message>
        <source>Month champion</source>
        <translation>月冠軍</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠軍</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>週榜</translation>
    </message>
    <message>
        <source>Month board</source>
        <translation>月榜</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source> (left)</source>
        <translation>（已離職）</translation>
    </message>
    <message>
        <source>order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>撤單</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>退撤</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>遲到訂單</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source> (corrected)</source>
        <translation>（已更正）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>least, most</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>通話 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>每日表揚</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封榜</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>%1 with a place, %2 kept out</source>
        <translation>%1 人入榜，%2 人未入榜</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>none was promised for that day</source>
        <translation>當日沒有規定獎金</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>平分</translation>
    </message>
    <message>
        <source>among %1 who tied</source>
        <translation>%1 人並列</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>臺帳</translation>
    </message>
    <message>
        <source>has left; the prize stays his</source>
        <translation>已離職；獎金仍歸本人</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>頒發</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>發言</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>未發言：%1</translation>
    </message>
    <message>
        <source>With all that came later the champion would be the same.</source>
        <translation>計入封榜後的變動，冠軍不變。</translation>
    </message>
    <message>
        <source>With all that came later %1 would be first. The places stay; a manager may take the prize back.</source>
        <translation>計入封榜後的變動，第一名將是 %1。名次不改；經理可以收回獎金。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Worked out again from the frozen orders: %1, %2. It is the same.</source>
        <translation>按封存的訂單重算：%1，%2。與入帳一致。</translation>
    </message>
    <message>
        <source>Worked out again from the frozen orders: %1, %2. It is NOT what was booked.</source>
        <translation>按封存的訂單重算：%1，%2。與入帳不一致！</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>到點自動</translation>
    </message>
    <message>
        <source>A prize changes from tomorrow on, or later: what was promised stays.</source>
        <translation>獎金從明天起或以後變更：已承諾的不變。</translation>
    </message>
    <message>
        <source>a fatal item</source>
        <comment>a gate</comment>
        <translation>致命項</translation>
    </message>
    <message>
        <source>absence</source>
        <comment>a gate</comment>
        <translation>曠工</translation>
    </message>
    <message>
        <source>lateness</source>
        <comment>a gate</comment>
        <translation>遲到</translation>
    </message>
    <message>
        <source>was kept out by %1, which is gone since: he would have a place</source>
        <translation>當時因%1未入榜，該項後來已撤銷：現在應有名次</translation>
    </message>
    <message>
        <source>has a place; %1, known since, would keep him out</source>
        <translation>有名次；後來查明%1，現在應不入榜</translation>
    </message>
    <message>
        <source>results came or changed after the closing</source>
        <translation>封榜後補錄或更改了辦理結果</translation>
    </message>
</context>
<context>
    <name>banzhang::BalanceDialog</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Give days of leave</source>
        <translation>給予假期天數</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>假別</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>給予天數</translation>
    </message>
</context>
<context>
    <name>banzhang::BalanceModel</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Awards (¥)</source>
        <translation>獎勵（元）</translation>
    </message>
    <message>
        <source>People awarded</source>
        <translation>受獎人數</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罰款</translation>
    </message>
    <message>
        <source>Fines (¥)</source>
        <translation>罰款（元）</translation>
    </message>
    <message>
        <source>People fined</source>
        <translation>受罰人數</translation>
    </message>
    <message>
        <source>Awards to a fine</source>
        <translation>獎罰比</translation>
    </message>
</context>
<context>
    <name>banzhang::BeginDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number, name, customer&apos;s number</source>
        <translation>工號、姓名、客戶號碼</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Begin the sheet</source>
        <translation>開始評分</translation>
    </message>
    <message>
        <source>Score something else</source>
        <translation>評其他聯絡</translation>
    </message>
    <message>
        <source>How it is heard</source>
        <translation>監聽方式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>When it took place</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No form is in use: activate one first.</source>
        <translation>沒有啟用的評分表，請先啟用一份。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Another day, or another number.</source>
        <translation>換一天，或換一個號碼。</translation>
    </message>
    <message>
        <source>Choose an interaction.</source>
        <translation>請選擇一條聯絡。</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>請選擇一位客服人員。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 09:00.</source>
        <translation>請寫成 2026-11-24 09:00。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardColumn</name>
    <message>
        <source>Nobody has a place yet</source>
        <translation>暫無人上榜</translation>
    </message>
    <message>
        <source>Places come with orders and results.</source>
        <translation>有了訂單和辦理結果，就有名次。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>區間榜</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週榜</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月榜</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>名次：%1</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>未入榜：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>未入榜 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>running · closes %1</source>
        <translation>進行中 · %1 關榜</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暫無</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 單</numerusform>
        </translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>cannot be told from places 2 to %1</source>
        <translation>與 2–%1 名無法區分</translation>
    </message>
    <message>
        <source>shared with others</source>
        <translation>與他人並列</translation>
    </message>
    <message>
        <source>ahead by %1</source>
        <translation>領先 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>±</source>
        <comment>change of place</comment>
        <translation>升降</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>No. and name</source>
        <translation>工號 姓名</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 區間</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>占首位</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>銷售額（元）</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>單數</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>辦理成功率</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接起率</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>綜合分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>例數</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>達到時間</translation>
    </message>
    <message>
        <source>Why without a place</source>
        <translation>未入榜原因</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRuleModel</name>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排名指標</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>同分</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>關榜</translation>
    </message>
    <message>
        <source>Week begins</source>
        <translation>每週起始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>制定人</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRules</name>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>of rules</comment>
        <translation>待生效</translation>
    </message>
    <message>
        <source>over</source>
        <comment>of rules</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>最初起</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>系統預設</translation>
    </message>
    <message>
        <source>Holds from %1 to %2</source>
        <translation>%1 至 %2 有效</translation>
    </message>
    <message>
        <source>Holds ever since</source>
        <translation>一直有效</translation>
    </message>
    <message>
        <source>Holds from %1 on</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>no fatal item</source>
        <translation>無致命項</translation>
    </message>
    <message numerus="yes">
        <source>no fatal item, %n day(s) before included</source>
        <translation>
            <numerusform>無致命項（含此前 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>not absent</source>
        <translation>無曠工</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>無遲到</translation>
    </message>
    <message numerus="yes">
        <source>at least %n call(s) answered</source>
        <translation>
            <numerusform>接聽至少 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of at least %n</source>
        <translation>
            <numerusform>樣本至少 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between gates</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <comment>board, number, state</comment>
        <translation>%1 第 %2 版：%3</translation>
    </message>
    <message>
        <source>Ranked by %1</source>
        <translation>排名指標：%1</translation>
    </message>
    <message>
        <source>Everybody gets a place</source>
        <translation>無門檻，人人可上榜</translation>
    </message>
    <message>
        <source>A place needs: %1</source>
        <translation>上榜門檻：%1</translation>
    </message>
    <message>
        <source>Equal figures: %1</source>
        <translation>同分：%1</translation>
    </message>
    <message>
        <source>Closes at the end of the period&apos;s last day (24:00)</source>
        <translation>期末當日 24:00 關榜</translation>
    </message>
    <message>
        <source>Closes at %1 of the period&apos;s last day</source>
        <translation>期末當日 %1 關榜</translation>
    </message>
    <message>
        <source>The week begins on %1</source>
        <translation>每週從%1開始</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) closed by it: it never changes</source>
        <translation>
            <numerusform>已按此版封榜 %n 期：不再更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No period was closed by it yet</source>
        <translation>尚無按此版封榜的週期</translation>
    </message>
    <message numerus="yes">
        <source>New: for %n day(s) after being hired</source>
        <translation>
            <numerusform>新人：入職 %n 天內</numerusform>
        </translation>
    </message>
    <message>
        <source>An order belongs to the last call from %1 min before it to %2 min after it</source>
        <translation>訂單歸屬：下單前 %1 分鐘至下單後 %2 分鐘內開始的最後一通通話</translation>
    </message>
    <message>
        <source>Short calls: %1 talks of at most %2 s that the agent ended</source>
        <translation>短通話：%2 秒內由坐席先掛，滿 %1 通提示</translation>
    </message>
    <message numerus="yes">
        <source>Shares are looked at from %n call(s) on</source>
        <translation>
            <numerusform>各項占比：滿 %n 通起考察</numerusform>
        </translation>
    </message>
    <message>
        <source>Hung up first by the agent: from %1% on</source>
        <translation>坐席先掛：%1% 起提示</translation>
    </message>
    <message>
        <source>Passed on: from %1% on</source>
        <translation>轉接：%1% 起提示</translation>
    </message>
    <message>
        <source>Came back on a later day: from %1% of the amount on</source>
        <translation>隔日退單：占金額 %1% 起提示</translation>
    </message>
    <message>
        <source>Rules change from tomorrow on: days that have been keep theirs.</source>
        <translation>規則從明天起才能變更：過去的日子按當時的規則。</translation>
    </message>
    <message>
        <source>Days were ranked by this version already: make one from a later day.</source>
        <translation>此版已用於排名：請從以後的日期新建版本。</translation>
    </message>
    <message>
        <source>Gates ask for whole numbers: calls and samples up to 99,999, days up to 999.</source>
        <translation>門檻須為整數：通話和樣本不超過 99,999，天數不超過 999。</translation>
    </message>
    <message>
        <source>A weight is a number above 0 and below 10,000.</source>
        <translation>權重須大於 0、小於 10,000。</translation>
    </message>
    <message>
        <source>A mix needs weights; without a mix there are none.</source>
        <translation>加權綜合須有權重；其他指標沒有權重。</translation>
    </message>
    <message>
        <source>Somebody changed these rules meanwhile. Look again and repeat it.</source>
        <translation>規則剛被他人更改，請刷新後重做。</translation>
    </message>
    <message>
        <source>Out of its range.</source>
        <translation>超出範圍。</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardRulesPage</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>無法讀取規則。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Prizes…</source>
        <translation>獎金…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>A change holds from a day to come; what was ranked or closed keeps its rules</source>
        <translation>變更從以後的日期生效；已排名、已封榜的按原規則</translation>
    </message>
    <message>
        <source>Managers change them; here they are to be read</source>
        <translation>由經理更改，此處只讀</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>The chosen version in words</source>
        <translation>所選版本說明</translation>
    </message>
    <message>
        <source>What the boards reckon with</source>
        <translation>榜單參數</translation>
    </message>
    <message>
        <source>Board rules</source>
        <translation>榜單規則</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 new version · Alt+2 prizes · Alt+3 settings · F5 again</source>
        <translation>Alt+1 新版本 · Alt+2 獎金 · Alt+3 設定 · F5 刷新</translation>
    </message>
    <message>
        <source>Alt+3 settings · F5 again</source>
        <translation>Alt+3 設定 · F5 刷新</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>設定已儲存。</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardSettingDialog</name>
    <message>
        <source>What the boards reckon with</source>
        <translation>榜單參數</translation>
    </message>
    <message>
        <source>They hold at once, for orders and looks from now on; closed periods stay as they were frozen.</source>
        <translation>立即對今後的訂單和查看生效；已封榜的週期不變。</translation>
    </message>
    <message>
        <source>Managers change them; here they are to be read.</source>
        <translation>由經理更改，此處只讀。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New for (days)</source>
        <translation>新人期（天）</translation>
    </message>
    <message>
        <source>Who stands on the board of the new ones: so long after being hired.</source>
        <translation>入職後多少天內計入新人榜。</translation>
    </message>
    <message>
        <source>Call before (min)</source>
        <translation>下單前（分鐘）</translation>
    </message>
    <message>
        <source>An order belongs to the agent&apos;s last call that began so long before it at most.</source>
        <translation>訂單歸屬坐席在下單前這麼久以內開始的最後一通通話。</translation>
    </message>
    <message>
        <source>Call after (min)</source>
        <translation>下單後（分鐘）</translation>
    </message>
    <message>
        <source>Or so long after it, for clocks that differ.</source>
        <translation>或下單後這麼久以內（兩邊時鐘有差）。</translation>
    </message>
    <message>
        <source>Short talk (s)</source>
        <translation>短通話（秒）</translation>
    </message>
    <message>
        <source>A talk of at most so many seconds that the agent ended is a short call.</source>
        <translation>不超過這麼多秒且由坐席先掛的通話為短通話。</translation>
    </message>
    <message>
        <source>Short calls</source>
        <translation>短通話數</translation>
    </message>
    <message>
        <source>From so many in a period on they are told beside the place.</source>
        <translation>一期內滿這麼多通，就在名次旁提示。</translation>
    </message>
    <message>
        <source>Shares from (calls)</source>
        <translation>占比起點（通）</translation>
    </message>
    <message>
        <source>The shares below are looked at from so many calls in a period on.</source>
        <translation>一期內滿這麼多通，才考察以下各項占比。</translation>
    </message>
    <message>
        <source>Hung up first (%)</source>
        <translation>坐席先掛（%）</translation>
    </message>
    <message>
        <source>From this share of the talks on that the agent ended.</source>
        <translation>由坐席先掛的通話達到此占比起提示。</translation>
    </message>
    <message>
        <source>Passed on (%)</source>
        <translation>轉接（%）</translation>
    </message>
    <message>
        <source>From this share of the calls on that were passed on.</source>
        <translation>轉接的通話達到此占比起提示。</translation>
    </message>
    <message>
        <source>Came back (%)</source>
        <translation>退單（%）</translation>
    </message>
    <message>
        <source>From this share of the amount on that came back on a later day.</source>
        <translation>隔日退單金額達到此占比起提示。</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>sentence, least, most</comment>
        <translation>%1範圍 %2 至 %3。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 到 %2 的整數</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardVersionDialog</name>
    <message>
        <source>New version of a board&apos;s rules</source>
        <translation>榜單規則新版本</translation>
    </message>
    <message>
        <source>It holds from its first day on. What was ranked or closed before keeps the rules of then; the version it follows ends the day before.</source>
        <translation>從生效日起執行。此前已排名、已封榜的按當時規則；前一版到前一天為止。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排名指標</translation>
    </message>
    <message>
        <source>weight; empty: not in the mix</source>
        <translation>權重；留空則不計入</translation>
    </message>
    <message>
        <source>Who gets a place</source>
        <translation>上榜門檻</translation>
    </message>
    <message>
        <source>No fatal item in the period, nor</source>
        <translation>本期無致命項，另加此前</translation>
    </message>
    <message>
        <source>day(s) before it</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Not absent without leave, decided or not</source>
        <translation>無曠工（含待裁決）</translation>
    </message>
    <message>
        <source>Not late, decided or not</source>
        <translation>無遲到（含待裁決）</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>接聽至少</translation>
    </message>
    <message>
        <source>call(s) answered</source>
        <translation>通</translation>
    </message>
    <message>
        <source>A sample of at least</source>
        <translation>樣本至少</translation>
    </message>
    <message>
        <source>where the figure is of a sample</source>
        <translation>個（抽樣指標）</translation>
    </message>
    <message>
        <source>Equal figures</source>
        <translation>同分處理</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>關榜時間</translation>
    </message>
    <message>
        <source>hour:minute of the last day; 24:00 is its end</source>
        <translation>期末當日 時:分；24:00 為當日結束</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>每週起始</translation>
    </message>
    <message>
        <source>Give at least one weight.</source>
        <translation>請至少填寫一個權重。</translation>
    </message>
    <message>
        <source>A number above 0, up to 9999; empty: not in the mix</source>
        <translation>大於 0、不超過 9999 的數；留空則不計入</translation>
    </message>
    <message>
        <source>A mix has at least one weight.</source>
        <translation>加權綜合至少有一個權重。</translation>
    </message>
    <message>
        <source>A time like 18:00, up to 24:00</source>
        <translation>請寫時間，如 18:00，最晚 24:00</translation>
    </message>
    <message>
        <source>Say from which day: 2026-12-01.</source>
        <translation>請寫生效日，如 2026-12-01。</translation>
    </message>
    <message>
        <source>%1: the new rules hold from %2 on.</source>
        <comment>board, day</comment>
        <translation>%1：新規則自 %2 起生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::Boards</name>
    <message>
        <source>new</source>
        <comment>on the board</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>單數</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>辦理成功率</translation>
    </message>
    <message>
        <source>Mean QA score</source>
        <translation>質檢均分</translation>
    </message>
    <message>
        <source>Share of calls answered</source>
        <translation>接起率</translation>
    </message>
    <message>
        <source>Weighted mix</source>
        <translation>加權綜合</translation>
    </message>
    <message>
        <source>who was earlier comes first</source>
        <translation>先到者在前</translation>
    </message>
    <message>
        <source>the prize is shared</source>
        <translation>獎金均分</translation>
    </message>
    <message>
        <source>each has the prize</source>
        <translation>各得全獎</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a fatal item</source>
        <translation>
            <numerusform>致命項 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n time(s), not decided yet</source>
        <translation>
            <numerusform>曠工 %n 次待裁決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n time(s)</source>
        <translation>
            <numerusform>曠工 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late %n time(s)</source>
        <translation>
            <numerusform>遲到 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered, %1 are wanted</source>
        <translation>
            <numerusform>接聽 %n 通，門檻 %1 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of %n, %1 are wanted</source>
        <translation>
            <numerusform>樣本 %n，門檻 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare with before</source>
        <translation>前期無資料可比</translation>
    </message>
    <message>
        <source>not improved</source>
        <translation>沒有進步</translation>
    </message>
    <message>
        <source>nothing is left of the orders</source>
        <translation>訂單已全部退回</translation>
    </message>
    <message>
        <source>did not pass a gate</source>
        <translation>未過門檻</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) within %1 s ended by the agent</source>
        <translation>
            <numerusform>%n 通 %1 秒內由坐席先掛</numerusform>
        </translation>
    </message>
    <message>
        <source>hung up first in %1 of %2 calls</source>
        <translation>%2 通中 %1 通由坐席先掛</translation>
    </message>
    <message>
        <source>passed on %1 of %2 calls</source>
        <translation>%2 通中轉走 %1 通</translation>
    </message>
    <message>
        <source>¥%1 of ¥%2 came back on a later day</source>
        <translation>¥%2 中有 ¥%1 隔日退回</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>無班組</translation>
    </message>
    <message>
        <source>Place %1 an hour ago</source>
        <translation>一小時前第 %1 名</translation>
    </message>
    <message>
        <source>Place %1 at the end of yesterday</source>
        <translation>昨日結束時第 %1 名</translation>
    </message>
    <message>
        <source>Others have the same value: they share the place</source>
        <translation>數值相同，名次並列</translation>
    </message>
    <message>
        <source>With 95 percent certainty between %1; places of one bracket cannot be told apart by the data</source>
        <translation>95% 把握在 %1 之間；同括號內的名次，資料分不出先後</translation>
    </message>
    <message>
        <source>order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>cancelled, of %1</source>
        <translation>取消（%1 的單）</translation>
    </message>
    <message>
        <source>returned, of %1</source>
        <translation>退單（%1 的單）</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>100 × (%1) / %2, each as a share of the best</source>
        <translation>100 ×（%1）/ %2，各項均為占最高者的比例</translation>
    </message>
    <message>
        <source>the line is not whole</source>
        <translation>該行不完整</translation>
    </message>
    <message>
        <source>no number of the order</source>
        <translation>缺訂單號</translation>
    </message>
    <message>
        <source>no agent&apos;s number</source>
        <translation>缺工號</translation>
    </message>
    <message>
        <source>no agent of this number is known</source>
        <translation>沒有這個工號的坐席</translation>
    </message>
    <message>
        <source>no time; write 2026-11-20 10:38</source>
        <translation>不是時間；請寫成 2026-11-20 10:38</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>日期在將來</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>缺金額</translation>
    </message>
    <message>
        <source>less than nothing; what comes back is a line of its own kind</source>
        <translation>金額為負；退單請單列一行，類型寫「退單」</translation>
    </message>
    <message>
        <source>no whole number from 0</source>
        <translation>不是 0 以上的整數</translation>
    </message>
    <message>
        <source>neither an order nor a cancel nor a return</source>
        <translation>類型不是下單、取消或退單</translation>
    </message>
    <message>
        <source>more successes than visits</source>
        <translation>辦理量大於訪問量</translation>
    </message>
    <message>
        <source>the agent had left before that day</source>
        <translation>該坐席當日已離職</translation>
    </message>
    <message>
        <source>the agent was hired after that day</source>
        <translation>該坐席當日尚未入職</translation>
    </message>
    <message>
        <source>this order is known with another amount, agent or time</source>
        <translation>該訂單已有，但金額、工號或時間不同</translation>
    </message>
    <message>
        <source>the order that comes back is not known</source>
        <translation>找不到被退的訂單</translation>
    </message>
    <message>
        <source>comes back before it was ordered</source>
        <translation>退單早於下單</translation>
    </message>
    <message>
        <source>another agent sold the order</source>
        <translation>該訂單由其他坐席售出</translation>
    </message>
    <message>
        <source>more than is left of the order</source>
        <translation>超過該訂單的餘額</translation>
    </message>
    <message>
        <source>a cancel takes back all that is left; this is another amount</source>
        <translation>取消應退回全部餘額，金額不符</translation>
    </message>
    <message>
        <source>this file told it before and it was corrected since; to put it back, give the file another name</source>
        <translation>此檔案以前報過該資料，之後已被更正；如要改回，請換檔案名</translation>
    </message>
    <message>
        <source>the line cannot be read</source>
        <translation>該行無法讀取</translation>
    </message>
    <message>
        <source>the agent&apos;s day stands there twice</source>
        <translation>同一坐席同一天出現兩次</translation>
    </message>
    <message>
        <source>A board runs from a day to the same or a later one, ten years at most.</source>
        <translation>榜單的起止日期須先後有序，最長十年。</translation>
    </message>
    <message>
        <source>There are no rules of the board for this day.</source>
        <translation>這一天沒有榜規。</translation>
    </message>
    <message>
        <source>Only managers try gates of their own.</source>
        <translation>只有經理可以自設門檻試算。</translation>
    </message>
    <message>
        <source>The rules of a board change with a period: a month on its first day, a week on the day on which it begins.</source>
        <translation>榜單規則隨週期變更：月榜自 1 日起，週榜自一週的首日起。</translation>
    </message>
    <message>
        <source>Weeks begin on another day only before there are orders.</source>
        <translation>已有訂單後，一週的首日不能再改。</translation>
    </message>
    <message>
        <source>The file cannot be read as lines of orders.</source>
        <translation>檔案不是訂單行，無法讀取。</translation>
    </message>
    <message>
        <source>No board is ranked by a mix on these days: there are no weights.</source>
        <translation>這些日子沒有榜單按加權綜合排名：沒有權重。</translation>
    </message>
</context>
<context>
    <name>banzhang::BoardsPage</name>
    <message>
        <source>Prizes: day %1 · week %2 · month %3</source>
        <translation>獎金 日 %1 · 週 %2 · 月 %3</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或工號</translation>
    </message>
    <message>
        <source>The boards could not be read.</source>
        <translation>榜單讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Most improved</source>
        <translation>進步最大</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Import orders or results</source>
        <translation>匯入訂單或辦理結果</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>列印榜單</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>匯出榜單</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>同分規則</translation>
    </message>
    <message>
        <source>Ties: by the rule</source>
        <translation>同分：按榜規</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>同分：%1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Metric: by the rule</source>
        <translation>指標：按榜規</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>當前</translation>
    </message>
    <message>
        <source>Yesterday, last week, last month</source>
        <translation>昨日、上週、上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>Any days…</source>
        <translation>任意日期…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>[ places within a bracket cannot be told apart by the data</source>
        <translation>[ 同括號內的名次，資料分不出先後</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What comes back after the close is an adjustment and changes no place</source>
        <translation>關榜後退單只作調整，不改名次</translation>
    </message>
    <message numerus="yes">
        <source>%n on the day&apos;s board</source>
        <translation>
            <numerusform>日榜 %n 人參評</numerusform>
        </translation>
    </message>
    <message>
        <source>last order %1 · %2 %3 %4</source>
        <translation>最近一單 %1 · %2 %3 %4</translation>
    </message>
    <message>
        <source>D day · W week · M month · Enter the orders · Ctrl+F search · Ctrl+C copy</source>
        <translation>D 日 · W 週 · M 月 · Enter 看明細單 · Ctrl+F 查找 · Ctrl+C 複製</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>Nobody has a place</source>
        <translation>無人上榜</translation>
    </message>
    <message>
        <source>Import a file of orders (Ctrl+I), or let the shop hand them in.</source>
        <translation>請匯入訂單檔案（Ctrl+I），或由商城系統接口送入。</translation>
    </message>
    <message>
        <source>Places come with orders, results and scoring sheets.</source>
        <translation>有了訂單、辦理結果和評分表，就有名次。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已匯入。</translation>
    </message>
    <message>
        <source>Leaderboard: %1</source>
        <translation>龍虎榜：%1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>龍虎榜</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件寫入失敗。</translation>
    </message>
    <message>
        <source>No board is ranked by a mix: a manager sets its weights in the board rules.</source>
        <translation>沒有榜單按加權綜合排名：由經理在榜單規則中設定權重。</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusDialog</name>
    <message>
        <source>From %1 to %2 points. The member is told what for; a correction is kept beside what was said before.</source>
        <translation>%1 到 %2 分。組員能看到理由；更正與原來的記錄一並保留。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>給分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>%1 points, %2, %3: %4</source>
        <comment>points, who, when, what for</comment>
        <translation>%1 分，%2，%3：%4</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>請填 %1 到 %2 之間的整數。</translation>
    </message>
    <message>
        <source>Say what for, in four characters at least: who has many or few knows why.</source>
        <translation>請寫明理由，至少四個字：分高分低都要讓人明白為什麼。</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusModel</name>
    <message>
        <source>These words stand with somebody else&apos;s points too: %1</source>
        <translation>這段話也寫在了別人的分數上：%1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>給分人</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>給分時間</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusPage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Member, reason</source>
        <translation>組員、理由</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>給分…</translation>
    </message>
    <message>
        <source>The bonus points could not be read.</source>
        <translation>獎勵分無法讀取。</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>已給分</translation>
    </message>
    <message>
        <source>without points</source>
        <translation>未給分</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>分數範圍…</translation>
    </message>
    <message>
        <source>Between what the points of all leaders lie</source>
        <translation>所有班組長給分的上下限</translation>
    </message>
    <message>
        <source>Sum, mean and spread by team and leader</source>
        <translation>按班組和班組長：合計、平均、離散</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>獎勵分</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名組員</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 or Enter give · Ctrl+E export</source>
        <translation>Alt+1 或 Enter 給分 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>This month is closed.</source>
        <translation>本月已結帳。</translation>
    </message>
    <message>
        <source>Its bonus points stay as they are.</source>
        <translation>獎勵分不再改動。</translation>
    </message>
    <message>
        <source>%1 of %2 have points · sum %3</source>
        <translation>%2 人中 %1 人已有分 · 合計 %3 分</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>範圍 %1 到 %2 分</translation>
    </message>
    <message>
        <source>No members in this month</source>
        <translation>這個月沒有組員</translation>
    </message>
    <message>
        <source>Here stand the members of the teams that you led in that month.</source>
        <translation>這裡列出您在該月帶領的班組的組員。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合條件的</translation>
    </message>
    <message>
        <source>Choose another team, or all.</source>
        <translation>請換一個班組，或選「全部」。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>請選擇一名組員。</translation>
    </message>
    <message>
        <source>Points are given by who led the member&apos;s team in that month, and not to himself.</source>
        <translation>由該月帶領該組員所在班組的班組長給分，不能給自己。</translation>
    </message>
    <message>
        <source>Points with what they are for (Alt+1)</source>
        <translation>給分並寫明理由 (Alt+1)</translation>
    </message>
    <message>
        <source>Export the bonus points</source>
        <translation>匯出獎勵分</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusRangeDialog</name>
    <message>
        <source>Range of bonus points</source>
        <translation>獎勵分範圍</translation>
    </message>
    <message>
        <source>For all leaders, from now on. What is given stays as it is.</source>
        <translation>適用於所有班組長，從現在起；已給的分不變。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The fewest</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>The most</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>請填整數。</translation>
    </message>
</context>
<context>
    <name>banzhang::BonusSpreadModel</name>
    <message>
        <source>All have the same: that tells nobody what was better.</source>
        <translation>人人同分：誰也看不出好在哪裡。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>給分人數</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>離散</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>最低–最高</translation>
    </message>
</context>
<context>
    <name>banzhang::BookDialog</name>
    <message>
        <source>It stays as it is booked; a mistake is reversed. It counts in the month of its day or, if that is closed, in the next open one.</source>
        <translation>入帳後不改，有誤則沖回。計入當日所在月份；該月已結帳時，計入其後第一個未結帳的月份。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入帳</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什麼</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Award: the agent gets it</source>
        <translation>獎勵：發給客服人員</translation>
    </message>
    <message>
        <source>Compensation: the agent pays for damage</source>
        <translation>賠償：客服人員賠付損壞</translation>
    </message>
    <message>
        <source>Adjustment in the agent&apos;s favour</source>
        <translation>調整：有利於客服人員</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>請填金額，如 5 或 5.00</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>請寫明事由。</translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarImportDialog</name>
    <message>
        <source>The file has all days of its years: others of these years go</source>
        <translation>檔案含所列年份的全部日期：該年其他日期將刪除</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>匯入日曆</translation>
    </message>
    <message>
        <source>%1 days read, %2 of them new or changed. Lines with a fault are left out.</source>
        <translation>讀取 %1 天，其中 %2 天為新增或改動。有問題的行不匯入。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原內容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Take %n day(s)</source>
        <translation>
            <numerusform>匯入 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarModel</name>
    <message>
        <source>holiday</source>
        <translation>法定假日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>調休上班</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>banzhang::CalendarPage</name>
    <message>
        <source>The file needs the columns date, kind and name.</source>
        <translation>檔案須有日期、類型、名稱三列。</translation>
    </message>
    <message>
        <source>This is no day; write 2026-10-01.</source>
        <translation>日期無效，請寫作 2026-10-01。</translation>
    </message>
    <message>
        <source>The kind is holiday or workday.</source>
        <translation>類型為 放假 或 調休。</translation>
    </message>
    <message>
        <source>The day has no name.</source>
        <translation>缺少名稱。</translation>
    </message>
    <message>
        <source>This day stands here a second time.</source>
        <translation>此日期重複出現。</translation>
    </message>
    <message>
        <source>The line is broken.</source>
        <translation>此行格式有誤。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>A file with the columns date, kind (holiday, workday) and name</source>
        <translation>含日期、類型（放假、調休）、名稱列的檔案</translation>
    </message>
    <message>
        <source>Administrators bring the calendar</source>
        <translation>由管理員匯入日曆</translation>
    </message>
    <message>
        <source>Days that are not what their weekday says</source>
        <translation>法定假日與調休上班</translation>
    </message>
    <message>
        <source>No calendar yet</source>
        <translation>還沒有日曆</translation>
    </message>
    <message>
        <source>An administrator imports holidays and make-up working days from a file.</source>
        <translation>由管理員從檔案匯入法定假日與調休上班日。</translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>無法讀取日曆。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>匯入日曆</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>Workbooks, or text with commas or tabs (*.xlsx *.csv *.txt)</source>
        <translation>活頁簿，或以逗號、定位字元分隔的文字 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>banzhang::CallChoiceModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>計分</translation>
    </message>
</context>
<context>
    <name>banzhang::CallRecordingDialog</name>
    <message>
        <source>Recording · %1</source>
        <translation>錄音 · %1</translation>
    </message>
    <message>
        <source>Hearing a recording is written into the audit</source>
        <translation>收聽錄音會記入稽核</translation>
    </message>
    <message>
        <source>The recording cannot be heard</source>
        <translation>無法收聽錄音</translation>
    </message>
</context>
<context>
    <name>banzhang::CancelMeetingDialog</name>
    <message>
        <source>It was missed. With the reason nobody is reminded of it any more.</source>
        <translation>這場會議未開。寫明原因後不再提醒。</translation>
    </message>
    <message>
        <source>It will not be held.</source>
        <translation>會議將不召開。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消會議</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>banzhang::Certificates</name>
    <message>
        <source>%1: %2</source>
        <comment>a day, what for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>who in %1 reached the first place with %2.</source>
        <comment>a period, a figure</comment>
        <translation>在 %1 期間以 %2 的成績榮獲第一名，特發此狀，以資鼓勵。</translation>
    </message>
    <message>
        <source>Certificate of honour</source>
        <translation>獎狀</translation>
    </message>
    <message>
        <source>Signed:</source>
        <translation>簽發：</translation>
    </message>
</context>
<context>
    <name>banzhang::ChampionsPage</name>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Champion, team</source>
        <translation>冠軍、班組</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>頒發</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>簽收…</translation>
    </message>
    <message>
        <source>Speech…</source>
        <translation>發言…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>維持…</translation>
    </message>
    <message>
        <source>The champions could not be read.</source>
        <translation>冠軍無法讀取。</translation>
    </message>
    <message>
        <source>to be handed out</source>
        <translation>待頒發</translation>
    </message>
    <message>
        <source>to be signed for</source>
        <translation>待簽收</translation>
    </message>
    <message>
        <source>speech to come</source>
        <translation>待發言</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>封榜後有變動</translation>
    </message>
    <message>
        <source>without a champion</source>
        <translation>無冠軍</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 62 days</source>
        <translation>最近 62 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Prizes…</source>
        <translation>獎金…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>封榜…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print why he won (Ctrl+P)</source>
        <translation>列印奪冠依料 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Came after the closing</source>
        <translation>封榜之後的變動</translation>
    </message>
    <message>
        <source>Places as they were frozen</source>
        <translation>封榜名次</translation>
    </message>
    <message>
        <source>Orders behind the first three places</source>
        <translation>前三名的訂單</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>冠軍</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 hand out · Alt+2 sign · Alt+3 speech · Ctrl+P print · Ctrl+E export</source>
        <translation>Alt+1 頒發 · Alt+2 簽收 · Alt+3 發言 · Ctrl+P 列印 · Ctrl+E 匯出</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>prizes %1</source>
        <translation>獎金 %1</translation>
    </message>
    <message>
        <source>No period is closed yet</source>
        <translation>還沒有封榜</translation>
    </message>
    <message>
        <source>Boards close by themselves on their last day at the set time, once there are orders.</source>
        <translation>有訂單後，各榜在期末當天的規定時間自動封榜。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合條件的</translation>
    </message>
    <message>
        <source>Choose another board, state or time.</source>
        <translation>請換一個榜單、狀態或時間。</translation>
    </message>
    <message>
        <source>Choose a champion.</source>
        <translation>請選擇一名冠軍。</translation>
    </message>
    <message>
        <source>This period has no champion.</source>
        <translation>這一期沒有冠軍。</translation>
    </message>
    <message>
        <source>This prize was taken back.</source>
        <translation>這份獎金已收回。</translation>
    </message>
    <message>
        <source>It was handed out already.</source>
        <translation>已經頒發過了。</translation>
    </message>
    <message>
        <source>In the morning meeting, say (Alt+1)</source>
        <translation>例如在晨會上頒發 (Alt+1)</translation>
    </message>
    <message>
        <source>Hand it out first.</source>
        <translation>請先頒發。</translation>
    </message>
    <message>
        <source>It was signed for already.</source>
        <translation>已經簽收過了。</translation>
    </message>
    <message>
        <source>What he signs with (Alt+2)</source>
        <translation>登記簽收 (Alt+2)</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>已經登記過了。</translation>
    </message>
    <message>
        <source>He spoke, or why not (Alt+3)</source>
        <translation>已發言，或未發言的原因 (Alt+3)</translation>
    </message>
    <message>
        <source>Nothing is booked that could be taken back.</source>
        <translation>沒有可收回的入帳。</translation>
    </message>
    <message>
        <source>By a reversal in the ledger (Alt+4)</source>
        <translation>在台帳中沖銷 (Alt+4)</translation>
    </message>
    <message>
        <source>In spite of what came later (Alt+5)</source>
        <translation>封榜後有變動，仍維持原獎 (Alt+5)</translation>
    </message>
    <message>
        <source>Nothing came later that waits.</source>
        <translation>沒有待處理的變動。</translation>
    </message>
    <message>
        <source>no champion</source>
        <translation>無冠軍</translation>
    </message>
    <message>
        <source>No period is chosen</source>
        <translation>未選擇期間</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>沒有執行。</translation>
    </message>
    <message>
        <source>%1 %2 receives %3</source>
        <comment>number, name, prize</comment>
        <translation>%1 %2 領取 %3</translation>
    </message>
    <message>
        <source>What he signs with: his name as written, or the number of the paper.</source>
        <translation>簽收憑料：親筆簽名，或簽收單編號。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Who receives it signs.</source>
        <translation>領獎人須簽收。</translation>
    </message>
    <message>
        <source>Take %1 back from %2 %3</source>
        <comment>prize, number, name</comment>
        <translation>收回 %2 %3 的 %1</translation>
    </message>
    <message>
        <source>By a reversal in the ledger, in the month that is open. The frozen places stay as they are; he may appeal.</source>
        <translation>在未結帳的月份裡沖銷。封榜名次不變；本人可以申訴。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>Let the awards stand</source>
        <translation>維持原獎</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came after the closing. Places and prizes stay as they are.</source>
        <translation>
            <numerusform>封榜後有 %n 筆變動。名次與獎金保持不變。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>封榜後變動</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠軍</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export the champions</source>
        <translation>匯出冠軍</translation>
    </message>
    <message>
        <source>What would be otherwise today</source>
        <translation>如今會有不同</translation>
    </message>
    <message>
        <source>Otherwise today</source>
        <translation>如今不同</translation>
    </message>
</context>
<context>
    <name>banzhang::ChartPlot</name>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>法定假日</translation>
    </message>
</context>
<context>
    <name>banzhang::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen: names</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::ClashDialog</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>%1 changed the same cells</source>
        <translation>%1 也改了相同的儲存格</translation>
    </message>
    <message>
        <source>What only one of you changed is merged already. Tick where yours is to stand.</source>
        <translation>只有一方改動的已合並。請勾選要採用您的改動之處。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>應用</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>全部採用對方</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>banzhang::CloseBoardDialog</name>
    <message>
        <source>Close a period</source>
        <translation>手工封榜</translation>
    </message>
    <message>
        <source>What is due is closed by itself. By hand: a period from before prizes were promised. It is closed once, for good.</source>
        <translation>到期的榜自動封。手工封榜用於規定獎金之前的期間。封榜只有一次，不可更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>封榜</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Say the first day: 2026-11-16.</source>
        <translation>請寫第一天，如 2026-11-16。</translation>
    </message>
</context>
<context>
    <name>banzhang::ClosingAdjustmentModel</name>
    <message>
        <source>Came</source>
        <translation>到達時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>處理結果</translation>
    </message>
</context>
<context>
    <name>banzhang::ClosingChangeModel</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>有何不同</translation>
    </message>
</context>
<context>
    <name>banzhang::ClosingModel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠軍</translation>
    </message>
    <message>
        <source>Won with</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Prize is</source>
        <translation>獎金狀態</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>封榜後變動</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>單數</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封榜</translation>
    </message>
</context>
<context>
    <name>banzhang::CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>Both versions hold the same.</source>
        <translation>兩個版本內容相同。</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1 第 %2 版（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 處差異</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::CompareLines</name>
    <message>
        <source>Whole form</source>
        <translation>整張表</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>banzhang::Console</name>
    <message>
        <source>demo centre</source>
        <translation>示範中心</translation>
    </message>
    <message>
        <source>my centre</source>
        <translation>我的中心</translation>
    </message>
    <message>
        <source>Starting the database of this computer…</source>
        <translation>正在啟動本機資料庫…</translation>
    </message>
    <message>
        <source>The first time this takes some seconds.</source>
        <translation>第一次需要幾秒鐘。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database, server</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>%1 · fine</source>
        <comment>place of the database</comment>
        <translation>%1 · 正常</translation>
    </message>
    <message>
        <source>%1 · lost since %2</source>
        <comment>place of the database, time</comment>
        <translation>%1 · %2 起斷線</translation>
    </message>
    <message>
        <source>The centre could not be opened</source>
        <translation>無法開啟這個中心</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start Banzhang again?</source>
        <translation>重新啟動班長台？</translation>
    </message>
    <message>
        <source>The new size shows after the next start.</source>
        <translation>新的大小在下次啟動後生效。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Making up the demo&apos;s past: day %1 of %2</source>
        <translation>正在產生示範歷史資料：第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>There is nothing here for your post</source>
        <translation>您的職位在這裡還沒有內容</translation>
    </message>
    <message>
        <source>An administrator of the centre can give you a post that sees the floor.</source>
        <translation>中心的管理員可以給您能看現場的職位。</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>本機資料庫</translation>
    </message>
    <message>
        <source>Database at %1</source>
        <translation>%1 上的資料庫</translation>
    </message>
</context>
<context>
    <name>banzhang::CoverageStrip</name>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Coverage by half-hour</source>
        <translation>覆蓋（每半小時）</translation>
    </message>
    <message>
        <source>short</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>夠</translation>
    </message>
    <message>
        <source>over</source>
        <translation>富餘</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>需要人數</translation>
    </message>
    <message>
        <source>%1: %2 planned, %3 needed, %4 missing</source>
        <translation>%1：排 %2 人，需 %3 人，缺 %4 人</translation>
    </message>
</context>
<context>
    <name>banzhang::Ctl</name>
    <message>
        <source>%1 written, %2 kB.</source>
        <translation>已寫入 %1，%2 kB。</translation>
    </message>
    <message>
        <source>%1 is restored. What was there before is kept as database %2 until the next restore.</source>
        <translation>%1 已還原。原來的內容保留在資料庫 %2 中，直到下次還原。</translation>
    </message>
    <message>
        <source>Write the whole database to FILE (PostgreSQL&apos;s archive format)</source>
        <translation>把整個資料庫備份到 FILE（PostgreSQL 封存格式）</translation>
    </message>
    <message>
        <source>Put the database of FILE in the place of the present one</source>
        <translation>用 FILE 裡的備份還原，取代現有資料庫</translation>
    </message>
    <message>
        <source>Folder of the embedded server (~/.local/share/banzhang, as root /var/lib/banzhang).</source>
        <translation>內建伺服器的目錄（預設 ~/.local/share/banzhang，root 為 /var/lib/banzhang）。</translation>
    </message>
    <message>
        <source>An existing PostgreSQL instead of the embedded one; empty: as the environment says (PGHOST, PGSERVICE …).</source>
        <translation>不用內建伺服器，改用既有的 PostgreSQL；留空則依環境變數（PGHOST、PGSERVICE …）。</translation>
    </message>
    <message>
        <source>Work on the demo centre.</source>
        <translation>在示範中心上操作。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>Usage: banzhangctl [--data-dir DIR | --server URI] [--demo] COMMAND …
Banzhang 班长台 %1: the supervisor&apos;s console, without a window.

Commands:</source>
        <translation>用法：banzhangctl [--data-dir DIR | --server URI] [--demo] 命令 …
Banzhang 班長台 %1 的命令列工具。

命令：</translation>
    </message>
    <message>
        <source>
Options of every command:</source>
        <translation>
各命令通用的選項：</translation>
    </message>
    <message>
        <source>
&apos;banzhangctl COMMAND --help&apos; tells a command&apos;s own options. Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>
「banzhangctl 命令 --help」列出該命令自己的選項。結束代碼：0 完成，1 失敗，2 用法有誤。</translation>
    </message>
    <message>
        <source>Usage: banzhangctl %1 [options]
%2
</source>
        <translation>用法：banzhangctl %1 [選項]
%2
</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>請看「%1」</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>應為：%1</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>沒有指定命令</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>沒有命令「%1」</translation>
    </message>
    <message>
        <source>--days takes 0 to 3660, --seed a whole number</source>
        <translation>--days 須為 0 到 3660，--seed 須為整數</translation>
    </message>
    <message numerus="yes">
        <source>%n days written into %1</source>
        <translation>
            <numerusform>已在 %1 中產生 %n 天的資料</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the demo centre: people, teams and a past of so many days</source>
        <translation>建立示範中心：人員、班組和若干天的歷史資料</translation>
    </message>
    <message>
        <source>Days of the past.</source>
        <translation>歷史資料的天數。</translation>
    </message>
    <message>
        <source>The same seed makes the same past.</source>
        <translation>種子相同，產生的歷史資料相同。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>版本 %1，本程式支援到 %2</translation>
    </message>
    <message>
        <source>install the newer program</source>
        <translation>請安裝更新的程式</translation>
    </message>
    <message>
        <source>run: banzhangctl migrate</source>
        <translation>請執行：banzhangctl migrate</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>run &apos;banzhangctl migrate&apos; as a role with CREATEROLE</source>
        <translation>請用有 CREATEROLE 權限的角色執行「banzhangctl migrate」</translation>
    </message>
    <message>
        <source>cannot sign in here: %1</source>
        <translation>不能在此登入：%1</translation>
    </message>
    <message>
        <source>an administrator gives them a new password in the people pane, or by &apos;banzhangctl staff&apos;</source>
        <translation>由管理員在人員頁或用「banzhangctl staff」給他們設新密碼</translation>
    </message>
    <message>
        <source>all group roles and logins are there</source>
        <translation>群組角色和登入名稱都齊全</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%3 的 %1 %2</translation>
    </message>
    <message>
        <source>is &apos;banzhangctl feed&apos; running? (systemctl status, its log)</source>
        <translation>請查看「banzhangctl feed」是否在執行（systemctl status 和它的日誌）</translation>
    </message>
    <message>
        <source>%1 was never heard</source>
        <translation>%1 從未有過消息</translation>
    </message>
    <message>
        <source>%1 is silent for %2 s</source>
        <translation>%1 已 %2 秒無消息</translation>
    </message>
    <message>
        <source>%1 is connected, %2 ms behind</source>
        <translation>%1 已連線，延遲 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 is closed, last heard %2 s ago</source>
        <translation>%1 已關閉，最後一次消息在 %2 秒前</translation>
    </message>
    <message>
        <source>no switch has reported yet</source>
        <translation>還沒有交換機送來消息</translation>
    </message>
    <message>
        <source>start one: banzhangctl feed --help</source>
        <translation>啟動一個來源：banzhangctl feed --help</translation>
    </message>
    <message>
        <source>server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>PostgreSQL %1.%2, %3</source>
        <translation>PostgreSQL %1.%2，%3</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is needed</source>
        <translation>需要 PostgreSQL 15 或更新的版本</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>fc-list is missing</source>
        <translation>沒有 fc-list</translation>
    </message>
    <message>
        <source>no font has Chinese characters</source>
        <translation>沒有含中文字的字型</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese faces, such as %1</source>
        <translation>
            <numerusform>%n 款中文字型，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>a sound server runs</source>
        <translation>聲音服務執行中</translation>
    </message>
    <message>
        <source>a sound card is there</source>
        <translation>有音效卡</translation>
    </message>
    <message>
        <source>no sound card and no sound server</source>
        <translation>沒有音效卡，也沒有聲音服務</translation>
    </message>
    <message>
        <source>recordings cannot be heard on this machine; all else works</source>
        <translation>這台機器上聽不了錄音，其他功能不受影響</translation>
    </message>
    <message>
        <source>Tell what is wrong with server, schema, roles, feeds, fonts, sound, and how to mend it</source>
        <translation>檢查伺服器、資料庫結構、角色、來源、字型和聲音，指出問題和解決辦法</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>「%1」不是時間</translation>
    </message>
    <message>
        <source>write 2026-11-22T19:00:00, 2026-11-22 or seconds since 1970</source>
        <translation>請寫成 2026-11-22T19:00:00、2026-11-22 或 1970 年以來的秒數</translation>
    </message>
    <message>
        <source>The window ends before it begins</source>
        <translation>時段的結束早於開始</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;</source>
        <translation>沒有格式「%1」</translation>
    </message>
    <message>
        <source>--format csv or xlsx</source>
        <translation>--format 可為 csv 或 xlsx</translation>
    </message>
    <message>
        <source>There is no header &apos;%1&apos;</source>
        <translation>沒有表頭「%1」</translation>
    </message>
    <message>
        <source>--header en or zh</source>
        <translation>--header 可為 en 或 zh</translation>
    </message>
    <message>
        <source>A workbook needs a file</source>
        <translation>活頁簿須寫到檔案</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>First moment: ISO 8601 or seconds since 1970.</source>
        <translation>時段的開始：ISO 8601 或 1970 年以來的秒數。</translation>
    </message>
    <message>
        <source>Moment before which the window ends.</source>
        <translation>時段的結束，不含這一刻。</translation>
    </message>
    <message>
        <source>csv or xlsx.</source>
        <translation>csv 或 xlsx。</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>寫到這個檔案。</translation>
    </message>
    <message>
        <source>Language of the head: en or zh.</source>
        <translation>表頭的語言：en 或 zh。</translation>
    </message>
    <message>
        <source>Figures of the agents, a row each</source>
        <translation>客服人員統計，每人一列</translation>
    </message>
    <message>
        <source>Figures of the queues, a row each</source>
        <translation>佇列統計，每個佇列一列</translation>
    </message>
    <message>
        <source>Every visit of a queue, a row each</source>
        <translation>進入佇列的來電明細，每次一列</translation>
    </message>
    <message>
        <source>%1 lines: %2 new, %3 known, %4 rejected, %5 in doubt; %6 new rows; %7 s</source>
        <translation>共 %1 行：新 %2，已有 %3，拒收 %4，存疑 %5；新增 %6 筆記錄；用時 %7 秒</translation>
    </message>
    <message>
        <source>the database is back</source>
        <translation>資料庫已恢復</translation>
    </message>
    <message>
        <source>%1 feeds the database</source>
        <translation>%1 正在送入資料庫</translation>
    </message>
    <message>
        <source>the database is away: %1</source>
        <translation>與資料庫斷線：%1</translation>
    </message>
    <message>
        <source>the speed must be a number above 0</source>
        <translation>倍速須為大於 0 的數</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>沒有密鑰</translation>
    </message>
    <message>
        <source>give --secret-file or set BANZHANG_AMI_SECRET</source>
        <translation>請給 --secret-file，或設定環境變數 BANZHANG_AMI_SECRET</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>the switch must be HOST:PORT</source>
        <translation>交換機位址須為 HOST:PORT</translation>
    </message>
    <message>
        <source>connected to the switch</source>
        <translation>已連上交換機</translation>
    </message>
    <message>
        <source>not connected to the switch: %1</source>
        <translation>未連上交換機：%1</translation>
    </message>
    <message>
        <source>the switch refuses the log-in: %1</source>
        <translation>交換機拒絕登入：%1</translation>
    </message>
    <message>
        <source>check user and secret in manager.conf</source>
        <translation>請核對 manager.conf 裡的使用者和密鑰</translation>
    </message>
    <message>
        <source>give either a file (or -) or --listen</source>
        <translation>請給一個檔案（或 -），或者 --listen，兩者擇一</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準輸入</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>正在監聽連接埠 %1</translation>
    </message>
    <message>
        <source>Name of the switch.</source>
        <translation>交換機的名稱。</translation>
    </message>
    <message>
        <source>Keep what was not taken in this file.</source>
        <translation>把未收下的內容存到這個檔案。</translation>
    </message>
    <message>
        <source>Take Asterisk&apos;s queue_log: whole, as it grows, or replayed onto now</source>
        <translation>讀入 Asterisk 的 queue_log：整份匯入、持續跟隨，或依現在的時間重播</translation>
    </message>
    <message>
        <source>Go on as the file grows, over rotation and truncation.</source>
        <translation>隨檔案增長持續讀入，輪替和截斷也不中斷。</translation>
    </message>
    <message>
        <source>Replay onto the present, N times as fast.</source>
        <translation>依現在的時間重播，N 倍速。</translation>
    </message>
    <message>
        <source>Replay over and over the stretch with most people.</source>
        <translation>反覆重播人數最多的一段。</translation>
    </message>
    <message>
        <source>Take the replay&apos;s first S seconds at once.</source>
        <translation>重播的前 S 秒一次讀入。</translation>
    </message>
    <message>
        <source>Follow Asterisk&apos;s manager interface</source>
        <translation>跟隨 Asterisk 的管理介面（AMI）</translation>
    </message>
    <message>
        <source>User of manager.conf.</source>
        <translation>manager.conf 裡的使用者。</translation>
    </message>
    <message>
        <source>File with the secret (else BANZHANG_AMI_SECRET).</source>
        <translation>存放密鑰的檔案（不給則用 BANZHANG_AMI_SECRET）。</translation>
    </message>
    <message>
        <source>Take JSON lines from any other switch: a file, standard input, a socket</source>
        <translation>從其他交換機讀入 JSON 行：檔案、標準輸入或通訊端</translation>
    </message>
    <message>
        <source>Take lines from a loopback socket.</source>
        <translation>從本機回送通訊端讀入。</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 completed, %4 changed, %5 unchanged, %6 rejected, %7 worth a look</source>
        <translation>共 %1 列：新增 %2，補全 %3，修改 %4，未變 %5，拒收 %6，待核對 %7</translation>
    </message>
    <message>
        <source>Name of the switch they belong to.</source>
        <translation>所屬交換機的名稱。</translation>
    </message>
    <message>
        <source>Take agents from a CSV list: new ones, and what changed of known ones</source>
        <translation>從 CSV 名單匯入客服人員：新進人員，以及既有人員的變動</translation>
    </message>
    <message>
        <source>Take queues from CSV: queue,name,service_level_s,target,wrapup_s</source>
        <translation>從 CSV 匯入佇列：queue,name,service_level_s,target,wrapup_s</translation>
    </message>
    <message>
        <source>%1 recordings: %2 linked, %3 known, %4 rejected, %5 without sound</source>
        <translation>共 %1 筆錄音：已關聯 %2，已有 %3，拒收 %4，無聲音檔 %5</translation>
    </message>
    <message>
        <source>A CDR file whose user field names the recordings.</source>
        <translation>CDR 檔案，其 user 欄位寫有錄音檔名。</translation>
    </message>
    <message>
        <source>Link calls to the recordings that a CDR file names</source>
        <translation>依 CDR 檔案所寫，把通話與錄音關聯</translation>
    </message>
    <message>
        <source>Link calls to the recordings in a folder, by the unique id in their names</source>
        <translation>依檔名裡的唯一識別碼，把通話與目錄裡的錄音關聯</translation>
    </message>
    <message>
        <source>&apos;server&apos; commands are about the embedded server</source>
        <translation>「server」命令只管內建伺服器</translation>
    </message>
    <message>
        <source>leave --server away</source>
        <translation>請去掉 --server</translation>
    </message>
    <message>
        <source>The server runs: %1</source>
        <translation>伺服器執行中：%1</translation>
    </message>
    <message>
        <source>The server is stopped: %1</source>
        <translation>伺服器已停止：%1</translation>
    </message>
    <message>
        <source>The server was not running: %1</source>
        <translation>伺服器原本就沒有執行：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>尚未建立</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>資料：%1</translation>
    </message>
    <message>
        <source>cluster: PostgreSQL %1</source>
        <translation>叢集：PostgreSQL %1</translation>
    </message>
    <message>
        <source>pid: %1</source>
        <translation>處理程序 ID：%1</translation>
    </message>
    <message>
        <source>socket: %1</source>
        <translation>通訊端：%1</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>kept until &apos;server stop&apos;: %1</source>
        <translation>持續執行到「server stop」：%1</translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation>日誌：%1</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>沒有角色 %1</translation>
    </message>
    <message>
        <source>choose owner, bz_owner, feed or bz_super</source>
        <translation>可選 owner、bz_owner、feed 或 bz_super</translation>
    </message>
    <message>
        <source>%1: schema version %2 (%3 applied now).</source>
        <translation>%1：結構版本 %2（這次執行了 %3 個移轉）。</translation>
    </message>
    <message>
        <source>owner, bz_owner, feed or bz_super.</source>
        <translation>owner、bz_owner、feed 或 bz_super。</translation>
    </message>
    <message>
        <source>Create, start and migrate the embedded server; it stays</source>
        <translation>建立、啟動並移轉內建伺服器，使其持續執行</translation>
    </message>
    <message>
        <source>Stop the embedded server</source>
        <translation>停止內建伺服器</translation>
    </message>
    <message>
        <source>Tell whether it runs (exit code 1: it does not)</source>
        <translation>顯示是否在執行（結束代碼 1：沒有執行）</translation>
    </message>
    <message>
        <source>Print where it can be reached, for psql and others</source>
        <translation>顯示連線位址，供 psql 等工具使用</translation>
    </message>
    <message>
        <source>Bring the database to this program&apos;s schema version</source>
        <translation>把資料庫移轉到本程式的結構版本</translation>
    </message>
    <message numerus="yes">
        <source>The password has less than %n signs</source>
        <translation>
            <numerusform>密碼不足 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The password contains the login</source>
        <translation>密碼裡含有登入名稱</translation>
    </message>
    <message>
        <source>The password is letters alone or digits alone</source>
        <translation>密碼只有字母或只有數字</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新密碼：</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>請換一個</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>密碼：%1</translation>
    </message>
    <message>
        <source>there is no post &apos;%1&apos;</source>
        <translation>沒有職位「%1」</translation>
    </message>
    <message>
        <source>posts are %1</source>
        <translation>可用的職位：%1</translation>
    </message>
    <message>
        <source>there is no account &apos;%1&apos;</source>
        <translation>沒有帳號「%1」</translation>
    </message>
    <message>
        <source>see &apos;banzhangctl staff list&apos;</source>
        <translation>請看「banzhangctl staff list」</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>open</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>無法登入</translation>
    </message>
    <message>
        <source>%1 may sign in.</source>
        <translation>%1 可以登入了。</translation>
    </message>
    <message>
        <source>no posts given</source>
        <translation>沒有指定職位</translation>
    </message>
    <message>
        <source>--posts &apos;&apos; takes them all</source>
        <translation>--posts &apos;&apos; 撤去全部職位</translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled, %n sessions ended.</source>
        <translation>
            <numerusform>%1 已停用，結束了 %n 個工作階段。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may sign in again: %2</source>
        <translation>%1 又可以登入了：%2</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新密碼。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 的姓名是 %2。</translation>
    </message>
    <message>
        <source>leader, inspector, quality_head, manager, scheduler, front_desk, auditor, admin, feed; comma-separated.</source>
        <translation>班組長 leader、質檢員 inspector、質檢主管 quality_head、經理 manager、排班員 scheduler、櫃檯 front_desk、稽核員 auditor、管理員 admin、來源 feed；用半形逗號分隔。</translation>
    </message>
    <message>
        <source>Read the password from standard input; else one is made and shown once.</source>
        <translation>從標準輸入讀密碼；不給此項則自動產生，只顯示一次。</translation>
    </message>
    <message>
        <source>Who may sign in, with posts</source>
        <translation>列出可登入的帳號和職位</translation>
    </message>
    <message>
        <source>Make a login</source>
        <translation>新增登入名稱</translation>
    </message>
    <message>
        <source>The posts that somebody holds from today</source>
        <translation>設定某人從今天起的職位</translation>
    </message>
    <message>
        <source>Another name; the login stays</source>
        <translation>改姓名，登入名稱不變</translation>
    </message>
    <message>
        <source>Close an account and end its sessions</source>
        <translation>停用帳號並結束其工作階段</translation>
    </message>
    <message>
        <source>Open a closed account again</source>
        <translation>重新啟用已停用的帳號</translation>
    </message>
    <message>
        <source>Give an account a new password</source>
        <translation>給帳號設新密碼</translation>
    </message>
    <message>
        <source>The database has schema version %1, this program needs %2.</source>
        <translation>資料庫的結構版本是 %1，本程式需要 %2。</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>請安裝更新的程式。</translation>
    </message>
    <message>
        <source>Run: banzhangctl migrate</source>
        <translation>請執行：banzhangctl migrate</translation>
    </message>
    <message>
        <source>database %1 at %2</source>
        <translation>%2 上的資料庫 %1</translation>
    </message>
    <message>
        <source>the server of the environment</source>
        <translation>環境變數所指的伺服器</translation>
    </message>
    <message>
        <source>seal %1</source>
        <translation>第 %1 號封印</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>尚未封印</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>第 %1 筆，%2</translation>
    </message>
    <message>
        <source>%1 entries, %2 of them erased by law, %3 not sealed yet</source>
        <translation>共 %1 筆，其中依法清除 %2 筆，尚未封印 %3 筆</translation>
    </message>
    <message>
        <source>seal %1 of %2: %3</source>
        <translation>第 %1 號封印，%2：%3</translation>
    </message>
    <message>
        <source>the noted hash is that of seal %1</source>
        <translation>記下的雜湊值屬於第 %1 號封印</translation>
    </message>
    <message>
        <source>no seal has the noted hash: the chain was written anew</source>
        <translation>沒有封印是這個雜湊值：整條鏈被重寫過</translation>
    </message>
    <message>
        <source>The audit is whole.</source>
        <translation>稽核記錄完整。</translation>
    </message>
    <message>
        <source>Seal the audit and check its chain (exit code 1: it was tampered with)</source>
        <translation>給稽核記錄加封印並核對封印鏈（結束代碼 1：被改動過）</translation>
    </message>
    <message>
        <source>A hash that this command printed before and that was noted elsewhere.</source>
        <translation>本命令先前顯示、另行記下的雜湊值。</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>沒有要變更的內容</translation>
    </message>
    <message>
        <source>--deeds &apos;&apos; takes them all</source>
        <translation>--deeds &apos;&apos; 收回全部</translation>
    </message>
    <message>
        <source>%1 may command: %2; rung at: %3</source>
        <translation>%1 可下達：%2；分機：%3</translation>
    </message>
    <message>
        <source>%1 may show wallboards.</source>
        <translation>%1 可以顯示牆上看板。</translation>
    </message>
    <message>
        <source>pause, unpause, add_to_queue, remove_from_queue, listen, whisper, barge, hang_up; comma-separated.</source>
        <translation>pause、unpause、add_to_queue、remove_from_queue、listen、whisper、barge、hang_up，以逗號分隔。</translation>
    </message>
    <message>
        <source>Where the switch rings him: PJSIP/801; &apos;&apos; nowhere.</source>
        <translation>交換機呼叫其哪個分機：PJSIP/801；&apos;&apos; 表示沒有。</translation>
    </message>
    <message>
        <source>What somebody may ask of the switch, and where it rings him to listen</source>
        <translation>某人可對交換機下達哪些指令，監聽時呼叫其哪個分機</translation>
    </message>
    <message>
        <source>Make a login for a television that shows wallboards</source>
        <translation>為顯示看板的電視建立登入名稱</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 rejected</source>
        <translation>新增 %1，已有 %2，拒收 %3</translation>
    </message>
    <message>
        <source>Take orders, cancels and returns: CSV, a workbook or JSON lines</source>
        <translation>匯入訂單、取消和退單：CSV、工作簿或 JSON 行</translation>
    </message>
    <message>
        <source>Take visits, successes and refusals of agents&apos; days: CSV, a workbook or JSON lines</source>
        <translation>匯入坐席每日訪問量、辦理量和拒訪量：CSV、工作簿或 JSON 行</translation>
    </message>
    <message>
        <source>Take marks of exams and satisfaction by month: CSV or a workbook with agent_no, month, kind, mark, out_of</source>
        <translation>匯入各月考核與滿意度成績：CSV 或工作簿，列為 agent_no、month、kind、mark、out_of</translation>
    </message>
</context>
<context>
    <name>banzhang::DamageDialog</name>
    <message>
        <source>Damage</source>
        <translation>財物損壞</translation>
    </message>
    <message>
        <source>What somebody broke by his own fault and makes good. It is no fine, and never stands in the ledger.</source>
        <translation>因個人原因損壞、由本人賠償的財物。不是罰款，也不進台帳。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>損壞物品</translation>
    </message>
    <message>
        <source>With its number: headset H-031</source>
        <translation>連編號一起寫：耳麥 H-031</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>What the agent says</source>
        <translation>本人陳述</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Name as written, or number of the paper</source>
        <translation>手寫姓名，或書面單編號</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>請填金額，如 5 或 5.00</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>There is nobody in your teams.</source>
        <translation>您的班組裡沒有人。</translation>
    </message>
</context>
<context>
    <name>banzhang::DamageModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>損壞物品</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>應賠</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款記錄</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登記人</translation>
    </message>
</context>
<context>
    <name>banzhang::DashboardPage</name>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>Being reckoned…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>← → values · Enter further down · Esc back · Ctrl+C picture · Ctrl+Shift+C data</source>
        <translation>← → 看數值 · Enter 下鑽 · Esc 返回 · Ctrl+C 圖片 · Ctrl+Shift+C 資料</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Which month (Alt+Left the one before, Alt+Right the one after)</source>
        <translation>選擇月份（Alt+← 前一月，Alt+→ 後一月）</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>未能讀取資料。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>%1 · snapshot %2</source>
        <comment>state of a month, time</comment>
        <translation>%1 · 快照 %2</translation>
    </message>
    <message>
        <source>Back to here (Esc)</source>
        <translation>回到此處（Esc）</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>當前位置</translation>
    </message>
    <message>
        <source>Open the day with its recordings</source>
        <translation>打開當日與錄音</translation>
    </message>
    <message>
        <source>The agent&apos;s day on the floor: states, calls, recordings (Ctrl+O)</source>
        <translation>該坐席當日的現場記錄：狀態、通話、錄音（Ctrl+O）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>All that I see</source>
        <translation>我能看到的全部</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目標值…</translation>
    </message>
    <message>
        <source>What the key figures shall come to, with dates (Ctrl+G)</source>
        <translation>關鍵指標應達到的值，按日期生效 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>banzhang::DashboardView</name>
    <message>
        <source>Agents by</source>
        <translation>各坐席對比</translation>
    </message>
    <message>
        <source>Figure of the agents</source>
        <translation>對比的指標</translation>
    </message>
    <message>
        <source>Figures behind the charts</source>
        <translation>圖表背後的資料</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>沒有行</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>沒有資料</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1. Choose another time or another scope.</source>
        <translation>%1沒有資料。請另選時間或範圍。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>banzhang::DayCallModel</name>
    <message>
        <source>Number withheld</source>
        <translation>號碼未顯示</translation>
    </message>
    <message>
        <source>%1 rings of %2 s; more than two are too many</source>
        <translation>%1 聲，每聲 %2 秒；應在兩聲內接起</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>hung up first</comment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>hung up first</comment>
        <translation>客服</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已轉接</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>transferred to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>a caller while it rang</comment>
        <translation>振鈴中放棄</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a call at a restart of the switch</comment>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>when a call was</comment>
        <translation>來電</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>振鈴</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ended by</source>
        <comment>a call</comment>
        <translation>先掛斷</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>該通話沒有錄音</translation>
    </message>
    <message>
        <source>Hear the recording (Enter)</source>
        <translation>收聽錄音（Enter）</translation>
    </message>
</context>
<context>
    <name>banzhang::DayDialog</name>
    <message>
        <source>The day is missing.</source>
        <translation>請填日期。</translation>
    </message>
</context>
<context>
    <name>banzhang::DayNotes</name>
    <message>
        <source>Note</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>somebody went after %1</source>
        <translation>%1 後有人過去</translation>
    </message>
</context>
<context>
    <name>banzhang::DayPerson</name>
    <message>
        <source>No team on this day</source>
        <translation>當天不屬於任何班組</translation>
    </message>
</context>
<context>
    <name>banzhang::DayTimeline</name>
    <message>
        <source>%1–%2  the source knew nothing: %3</source>
        <translation>%1–%2  來源無資料：%3</translation>
    </message>
</context>
<context>
    <name>banzhang::DayTotals</name>
    <message>
        <source>%1×</source>
        <comment>so many times</comment>
        <translation>%1 次</translation>
    </message>
</context>
<context>
    <name>banzhang::DecideDialog</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 條違規</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is charged. Later evidence of the same does not raise it again.</source>
        <translation>不扣款；同一事由以後的證據不再提出。</translation>
    </message>
    <message>
        <source>%1 are booked in the ledger, in the month of the day or, if that is closed, in the next open one. Beyond the cap nothing is charged. The agent may appeal in writing; that does not suspend it.</source>
        <translation>%1 記入臺帳，計入當日所在月份；該月已結帳時，計入其後第一個未結帳的月份。超出上限的部分不收。客服人員可書面申訴，申訴不停止執行。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入帳</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予處罰</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>The same violation costs the same; another amount needs a reason.</source>
        <translation>同一事由金額相同；改變金額須寫明理由。</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>請填金額，如 5 或 5.00</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::DecideFineAppealDialog</name>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Points that remain</source>
        <translation>保留（分）</translation>
    </message>
    <message>
        <source>Yuan that remain</source>
        <translation>保留（元）</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少於 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Keep: the entry stands</source>
        <translation>維持：原帳不變</translation>
    </message>
    <message>
        <source>Uphold: it is booked back</source>
        <translation>撤銷：全部退回</translation>
    </message>
    <message>
        <source>Reduce: a lesser one takes its place</source>
        <translation>減輕：改記較輕的一筆</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選</translation>
    </message>
    <message>
        <source>Choose: what it would book stands here before it is decided.</source>
        <translation>請選擇：裁定前在此顯示將如何記帳。</translation>
    </message>
    <message>
        <source>Working out what it would book…</source>
        <translation>正在計算將如何記帳…</translation>
    </message>
    <message>
        <source>Say what becomes of it.</source>
        <translation>請選擇裁定結果。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>What it would book is not known yet: a moment.</source>
        <translation>記帳結果尚未算出，請稍候。</translation>
    </message>
</context>
<context>
    <name>banzhang::DeciderModel</name>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予處罰</translation>
    </message>
    <message>
        <source>Deviating</source>
        <translation>偏離</translation>
    </message>
    <message>
        <source>Deviating share</source>
        <translation>偏離占比</translation>
    </message>
    <message>
        <source>Difference (¥)</source>
        <translation>差額（元）</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>被申訴</translation>
    </message>
    <message>
        <source>Reversed on appeal</source>
        <translation>申訴後撤銷</translation>
    </message>
    <message>
        <source>Reduced on appeal</source>
        <translation>申訴後減輕</translation>
    </message>
</context>
<context>
    <name>banzhang::DecisionForm</name>
    <message>
        <source>The entry stays on record as withdrawn, with your reason.</source>
        <translation>記錄會保留並標為已撤銷，同時寫明您的原因。</translation>
    </message>
    <message>
        <source>Data are missing for a part of this day: write why the entry holds nevertheless.</source>
        <translation>當天有一段時間資料缺失：請寫明為什麼這筆記錄仍然成立。</translation>
    </message>
    <message>
        <source>The entry counts from now on.</source>
        <translation>記錄從現在起生效。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>請填寫原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>banzhang::Deeds</name>
    <message>
        <source>You have not the right to do this. An administrator can give it.</source>
        <translation>您沒有這項權限，可請管理員授予。</translation>
    </message>
    <message>
        <source>This agent is not in a team that you lead today.</source>
        <translation>該客服人員今天不在您帶的班組。</translation>
    </message>
    <message>
        <source>The switch takes no commands now: its feed is not connected.</source>
        <translation>交換機現在不接受指令：其資料來源未連線。</translation>
    </message>
    <message>
        <source>The switch has not seen this agent yet.</source>
        <translation>交換機還沒有見過該客服人員。</translation>
    </message>
    <message>
        <source>This queue is on another switch.</source>
        <translation>該佇列在另一台交換機上。</translation>
    </message>
    <message>
        <source>The call that you saw is over.</source>
        <translation>您看到的那通電話已經結束。</translation>
    </message>
    <message>
        <source>Nobody has said at which extension you are rung. An administrator can.</source>
        <translation>尚未設定您的分機，可請管理員設定。</translation>
    </message>
    <message>
        <source>The same is under way already.</source>
        <translation>同樣的指令正在執行。</translation>
    </message>
    <message>
        <source>A pause needs its reason.</source>
        <translation>小休必須填寫原因。</translation>
    </message>
    <message>
        <source>This agent has an open flag already.</source>
        <translation>該客服人員已有未關閉的求助。</translation>
    </message>
    <message>
        <source>Somebody has closed this flag already.</source>
        <translation>已有人關閉了這次求助。</translation>
    </message>
    <message>
        <source>Somebody else is going already.</source>
        <translation>已有人過去了。</translation>
    </message>
    <message>
        <source>A flag needs its reason.</source>
        <translation>舉旗必須填寫原因。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>請填寫處理結果。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有填寫內容。</translation>
    </message>
    <message>
        <source>Praise needs a concrete example.</source>
        <translation>表揚必須有具體事例。</translation>
    </message>
    <message>
        <source>This agent does not work here any longer.</source>
        <translation>該客服人員已不在本中心。</translation>
    </message>
    <message>
        <source>No feed took it within 30 seconds; it will not be done.</source>
        <translation>30 秒內沒有資料來源接收，指令不會執行。</translation>
    </message>
    <message>
        <source>The switch did not answer within 30 seconds. Look at the row.</source>
        <translation>交換機 30 秒內沒有回應，請查看該列狀態。</translation>
    </message>
    <message>
        <source>The feed ended before the switch answered. Look at the row before you ask again.</source>
        <translation>交換機回應前資料來源已停止，再次下達前請先查看該列狀態。</translation>
    </message>
    <message>
        <source>The link to the switch broke before it answered. Look at the row.</source>
        <translation>交換機回應前連線中斷，請查看該列狀態。</translation>
    </message>
    <message>
        <source>Your phone rang and nobody picked it up.</source>
        <translation>您的話機已振鈴，但無人接聽。</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>您的話機忙線中。</translation>
    </message>
    <message>
        <source>The switch does not reach your phone.</source>
        <translation>交換機無法接通您的話機。</translation>
    </message>
    <message>
        <source>The switch has this agent in no queue.</source>
        <translation>該客服人員在交換機上不屬於任何佇列。</translation>
    </message>
    <message>
        <source>The agent is in this queue already.</source>
        <translation>客服人員已在該佇列中。</translation>
    </message>
    <message>
        <source>The agent is not in this queue.</source>
        <translation>客服人員不在該佇列中。</translation>
    </message>
    <message>
        <source>The switch has no such queue any longer.</source>
        <translation>交換機上已沒有該佇列。</translation>
    </message>
    <message>
        <source>The agent is in this queue by the switch&apos;s configuration.</source>
        <translation>客服人員由交換機設定固定在該佇列，不能移出。</translation>
    </message>
    <message>
        <source>The switch does not let its feed do this (manager.conf).</source>
        <translation>交換機不允許資料來源執行此操作（manager.conf）。</translation>
    </message>
    <message>
        <source>Calls of all queues are offered again at once.</source>
        <translation>各佇列立即恢復派話。</translation>
    </message>
    <message>
        <source>Calls of %1 are offered from now on.</source>
        <translation>從現在起派 %1 的來電。</translation>
    </message>
    <message>
        <source>No more calls of %1 are offered; a call under way goes on.</source>
        <translation>不再派 %1 的來電；進行中的通話不受影響。</translation>
    </message>
    <message>
        <source>Your phone %1 rings. Pick it up: you hear both, nobody hears you.</source>
        <translation>您的話機 %1 會振鈴。接聽後您能聽到雙方，對方聽不到您。</translation>
    </message>
    <message>
        <source>Your phone %1 rings. The agent hears you, the caller does not.</source>
        <translation>您的話機 %1 會振鈴。客服人員能聽到您，客戶聽不到。</translation>
    </message>
    <message>
        <source>Your phone %1 rings. Agent and caller both hear you.</source>
        <translation>您的話機 %1 會振鈴。客服人員和客戶都能聽到您。</translation>
    </message>
    <message>
        <source>The caller is cut off at once. This cannot be taken back, and it is kept who did it.</source>
        <translation>客戶會立即被掛斷，無法復原，操作人會被記錄。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>讓 %1 小休？</translation>
    </message>
    <message>
        <source>End the pause of %1?</source>
        <translation>結束 %1 的小休？</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <translation>將 %1 加入 %2？</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>將 %1 移出 %2？</translation>
    </message>
    <message>
        <source>Listen to the call of %1?</source>
        <translation>監聽 %1 的通話？</translation>
    </message>
    <message>
        <source>Whisper to %1?</source>
        <translation>對 %1 耳語？</translation>
    </message>
    <message>
        <source>Barge into the call of %1?</source>
        <translation>插入 %1 的通話？</translation>
    </message>
    <message>
        <source>Hang up the call of %1?</source>
        <translation>掛斷 %1 的通話？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>結束小休</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入佇列</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>移出佇列</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>監聽</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳語</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>強插</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>掛斷</translation>
    </message>
    <message>
        <source>on its way to the switch…</source>
        <translation>正在送往交換機…</translation>
    </message>
    <message>
        <source>You are in the call.</source>
        <translation>您已進入通話。</translation>
    </message>
    <message>
        <source>The switch has done it.</source>
        <translation>交換機已執行。</translation>
    </message>
    <message>
        <source>The switch says: %1</source>
        <translation>交換機回覆：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::DemoSignInDialog</name>
    <message>
        <source>Demo centre</source>
        <translation>示範中心</translation>
    </message>
    <message>
        <source>As whom will you look at the demo?</source>
        <translation>以誰的身分看示範？</translation>
    </message>
    <message>
        <source>The demo is a centre of its own, with made-up people. Nothing that you do there touches your data.</source>
        <translation>示範是一個單獨的中心，人員都是虛構的。在裡面做什麼都不會動到您的資料。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Sees the whole centre and decides.</source>
        <translation>看全中心，做決定。</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Sees and leads the own team, live.</source>
        <translation>即時看管自己的班組。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Scores the recordings of the assigned teams.</source>
        <translation>給所分配班組的錄音評分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the demo</source>
        <translation>進入示範</translation>
    </message>
</context>
<context>
    <name>banzhang::DeviationModel</name>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>By the rule (¥)</source>
        <translation>按規定（元）</translation>
    </message>
    <message>
        <source>Decided (¥)</source>
        <translation>裁定（元）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
</context>
<context>
    <name>banzhang::DockHead</name>
    <message>
        <source>Close (Ctrl+B)</source>
        <translation>關閉 (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>banzhang::DrawDialog</name>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Draw by %1</source>
        <translation>依「%1」抽樣</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>The same seed draws the same again from the same calls.</source>
        <translation>同樣的種子從同樣的通話中會再次抽出同樣的結果。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write days as 2026-03-01, the first one first.</source>
        <translation>日期請寫成 2026-03-01，且第一天不晚於最後一天。</translation>
    </message>
    <message>
        <source>Would draw %1 of %2.</source>
        <translation>將從 %2 條中抽取 %1 條。</translation>
    </message>
    <message numerus="yes">
        <source>%n have fewer than the plan wants.</source>
        <translation>
            <numerusform>%n 個對象不足計劃數量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because none of the inspectors scores them: %1.</source>
        <translation>以下班組沒有可評的質檢員，未納入抽樣：%1。</translation>
    </message>
</context>
<context>
    <name>banzhang::DrillWords</name>
    <message>
        <source>Only the first %1 are shown: take a shorter time.</source>
        <translation>僅顯示前 %1 條：請縮短時間範圍。</translation>
    </message>
</context>
<context>
    <name>banzhang::Duty</name>
    <message>
        <source>taken by %1</source>
        <translation>%1 已安排</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>拖欠</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>To be there at %1</source>
        <translation>應到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Handed over in writing %n time(s)</source>
        <translation>
            <numerusform>書面交接 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen done %1 by %2</source>
        <translation>%1 由 %2 確認完成</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>衛生</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行為規範</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>faults of items</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a photo</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待重做</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>%1 (once more)</source>
        <translation>%1（再次）</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Who has duty is told before it begins: the ten minutes before his shift have come already.</source>
        <translation>值日須事先安排：此人上班前十分鐘已到。</translation>
    </message>
    <message>
        <source>This duty has begun: it is handed over in writing.</source>
        <translation>值日已開始，只能書面交接。</translation>
    </message>
    <message>
        <source>This agent does not work here on that day.</source>
        <translation>該客服人員當天不在職。</translation>
    </message>
    <message>
        <source>The day of this duty is over, and it was judged.</source>
        <translation>該值日當天已過，已經判定。</translation>
    </message>
    <message>
        <source>It was done already.</source>
        <translation>已經完成。</translation>
    </message>
    <message>
        <source>Its day has not come yet.</source>
        <translation>還沒到這一天。</translation>
    </message>
    <message>
        <source>Nobody says of his own duty that it is done.</source>
        <translation>不能確認自己的值日。</translation>
    </message>
    <message>
        <source>Both sides sign.</source>
        <translation>雙方都要簽名。</translation>
    </message>
    <message>
        <source>It is handed over to somebody else.</source>
        <translation>須交接給另一人。</translation>
    </message>
    <message>
        <source>There is an area of this name.</source>
        <translation>已有同名區域。</translation>
    </message>
    <message>
        <source>Give the area a name of at most 40 characters.</source>
        <translation>請填寫區域名稱，最多 40 字。</translation>
    </message>
    <message>
        <source>This area is no longer in use.</source>
        <translation>該區域已停用。</translation>
    </message>
    <message>
        <source>Somebody else has this duty now. Look again whom it concerns.</source>
        <translation>此值日已換人，請重新核對。</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>還沒有檢查任何一項。</translation>
    </message>
    <message>
        <source>The items changed meanwhile. Begin the inspection anew.</source>
        <translation>檢查項目已變更，請重新檢查。</translation>
    </message>
    <message>
        <source>The photo is larger than 2 MB.</source>
        <translation>照片超過 2 MB。</translation>
    </message>
    <message>
        <source>This is no photo: JPEG or PNG.</source>
        <translation>這不是照片：須為 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Who did it does not look at it again: somebody else does.</source>
        <translation>重做的人不能自己複查，請另一人複查。</translation>
    </message>
    <message>
        <source>It was not done again yet.</source>
        <translation>還沒有重做。</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>請寫明哪裡不合格。</translation>
    </message>
    <message>
        <source>Somebody recorded it in the meantime.</source>
        <translation>已有人登記。</translation>
    </message>
    <message>
        <source>More than nothing, and no more than is open.</source>
        <translation>須大於零，且不超過未付金額。</translation>
    </message>
    <message>
        <source>A day between the damage and today.</source>
        <translation>須在損壞當天與今天之間。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>還沒到這一天。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>已經撤回。</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Order at the seat</source>
        <translation>值機秩序</translation>
    </message>
    <message>
        <source>Computer use</source>
        <translation>電腦使用</translation>
    </message>
    <message>
        <source>Safety and hygiene</source>
        <translation>安全衛生</translation>
    </message>
    <message>
        <source>No fault: costs nothing.</source>
        <translation>全部合格，不扣款。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nobody had this duty: noted, and costs nothing.</source>
        <translation>
            <numerusform>%n 項不合格。當天無人值日：只記錄，不扣款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) will be proposed: %1 pays %2 if confirmed.</source>
        <translation>
            <numerusform>將提出 %n 項違規：經確認後 %1 罰款 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) noted; no rule was in force: costs nothing.</source>
        <translation>
            <numerusform>記錄 %n 項不合格；規則未生效，不扣款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) where points count.</source>
        <translation>
            <numerusform>計分時 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done again within %n minute(s).</source>
        <translation>
            <numerusform>須在 %n 分鐘內重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>redo</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已作廢：%1</translation>
    </message>
    <message>
        <source>A change holds from tomorrow on at the earliest: nothing is charged by what was not said before.</source>
        <translation>變更最早自明天起生效：事先沒有說明的，不作處罰。</translation>
    </message>
    <message>
        <source>This rule is found by measuring: choose another.</source>
        <translation>這條規則由系統測算，請另選一條。</translation>
    </message>
    <message>
        <source>Between 5 minutes and a day.</source>
        <translation>5 分鐘到一天之間。</translation>
    </message>
    <message>
        <source>It was withdrawn already.</source>
        <translation>已經作廢。</translation>
    </message>
    <message>
        <source>Something is paid for it: take the payments back first.</source>
        <translation>已有賠付：請先撤回賠付。</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyDialog</name>
    <message>
        <source>Leader of %1</source>
        <translation>%1 的班組長</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>%1 的副班長</translation>
    </message>
    <message>
        <source>Inspector of %1</source>
        <translation>%1 的質檢員</translation>
    </message>
    <message>
        <source>A team has one leader: the one before ends the day before.</source>
        <translation>一個班組只有一位班組長：前一位到前一天為止。</translation>
    </message>
    <message>
        <source>A deputy sees and may do what the leader may.</source>
        <translation>副班長能看到、能做班組長的事。</translation>
    </message>
    <message>
        <source>An inspector hears the team&apos;s calls and scores them.</source>
        <translation>質檢員聽這個班組的錄音並評分。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>empty: until further notice</source>
        <translation>不填：一直有效</translation>
    </message>
    <message>
        <source>Nobody holds the post of inspector. Give it on the Staff page.</source>
        <translation>還沒有人是質檢員。請在「帳號」頁給他職位。</translation>
    </message>
    <message>
        <source>Nobody holds the post of team leader. Give it on the Staff page.</source>
        <translation>還沒有人是班組長。請在「帳號」頁給他職位。</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>請填日期。</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>早於第一天。</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyGridModel</name>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyLists</name>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing is to be done again</source>
        <translation>沒有要重做的</translation>
    </message>
    <message>
        <source>What an inspection finds dirty is listed here with its clock.</source>
        <translation>檢查不合格的在這裡列出並計時。</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>檢查記錄</translation>
    </message>
    <message>
        <source>Nothing was inspected yet</source>
        <translation>還沒有檢查</translation>
    </message>
    <message>
        <source>Press Alt+4 for an inspection of an area or of conduct.</source>
        <translation>按 Alt+4 檢查區域衛生或行為規範。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>財物損壞</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>沒有財物損壞</translation>
    </message>
    <message>
        <source>What somebody broke and makes good: no fine, and paid in parts.</source>
        <translation>由本人賠償的損壞：不是罰款，可分次付。</translation>
    </message>
    <message>
        <source>Was done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>複查…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Damage…</source>
        <translation>登記損壞…</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>付款…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回付款…</translation>
    </message>
    <message>
        <source>Done again (%1)</source>
        <translation>重做（%1）</translation>
    </message>
    <message>
        <source>It was done again: somebody else looks at it now.</source>
        <translation>已記為重做，請另一人複查。</translation>
    </message>
    <message>
        <source>It could not be recorded.</source>
        <translation>未能記錄。</translation>
    </message>
    <message>
        <source>The photo could not be shown.</source>
        <translation>無法顯示照片。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>照片已損壞。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>沒有檢查項目</translation>
    </message>
    <message>
        <source>What inspections look at, with the rule that a fault falls under.</source>
        <translation>檢查時看什麼，不合格按哪條規則處理。</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>新增項目…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停用…</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyModel</name>
    <message>
        <source>Leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副班長</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>open</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
</context>
<context>
    <name>banzhang::DutyPage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Fill by rotation</source>
        <translation>輪流填滿</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Seen done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>檢查…</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>區域…</translation>
    </message>
    <message>
        <source>Duty could not be read.</source>
        <translation>無法讀取值日。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>上一週（Alt+←）</translation>
    </message>
    <message>
        <source>The next week (Alt+Right)</source>
        <translation>下一週（Alt+→）</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>The week&apos;s duty</source>
        <translation>本週值日</translation>
    </message>
    <message>
        <source>Who can be given this duty</source>
        <translation>可安排此值日的人</translation>
    </message>
    <message>
        <source>Duty and conduct</source>
        <translation>值日檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n 個區域</numerusform>
        </translation>
    </message>
    <message>
        <source>1–9 give · Del nobody · Space seen done · Alt+Left, Alt+Right week · Ctrl+P print · Ctrl+E export</source>
        <translation>1–9 安排 · Del 清空 · 空格 已完成 · Alt+←、Alt+→ 換週 · Ctrl+P 列印 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a week</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>There are no areas yet</source>
        <translation>還沒有區域</translation>
    </message>
    <message>
        <source>A manager or scheduler adds them by Alt+5: hall, meeting room…</source>
        <translation>由經理或排班員按 Alt+5 新增：大廳、會議室……</translation>
    </message>
    <message>
        <source>Choose an area and a day.</source>
        <translation>請選擇區域和日期。</translation>
    </message>
    <message>
        <source>Nobody to give it to on %1: the shifts have begun, or all have duty.</source>
        <translation>%1 無人可安排：班次已開始，或都已值日。</translation>
    </message>
    <message>
        <source>On shift on %1, who had it least first</source>
        <translation>%1 上班的人，值日少的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>of duty in eight weeks</comment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>取消完成</translation>
    </message>
    <message>
        <source>The duty stays as it is.</source>
        <translation>值日沒有改動。</translation>
    </message>
    <message>
        <source>There is nothing to fill.</source>
        <translation>沒有可填的。</translation>
    </message>
    <message>
        <source>Every area is taken, or nobody&apos;s shift is still to come. Publish the roster first.</source>
        <translation>各區域都已有人，或沒有人還要上班。請先發布排班表。</translation>
    </message>
    <message>
        <source>Filled.</source>
        <translation>已填滿。</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(-ies) given</source>
        <translation>
            <numerusform>已安排 %n 次值日</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays as it is.</source>
        <translation>本週沒有改動。</translation>
    </message>
    <message>
        <source>It could not be recorded.</source>
        <translation>未能記錄。</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>值日表 %1</translation>
    </message>
    <message>
        <source>Be there ten minutes before the shift. Hand over in writing only. Printed %1</source>
        <translation>值日須提前十分鐘到崗；交接須書面簽字。列印於 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
</context>
<context>
    <name>banzhang::EditTable</name>
    <message>
        <source>Add a line (Insert)</source>
        <translation>新增一行（Insert）</translation>
    </message>
    <message>
        <source>Remove the line (Delete)</source>
        <translation>刪除該行（Delete）</translation>
    </message>
</context>
<context>
    <name>banzhang::EndFigureRuleForm</name>
    <message>
        <source>End %1</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>What was entered until then stays on record.</source>
        <translation>此前提出的考核記錄保留。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>empty: from today on</source>
        <translation>不填：從今天起</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能從過去開始生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::EndItemDialog</name>
    <message>
        <source>End “%1”</source>
        <translation>停用「%1」</translation>
    </message>
    <message>
        <source>From that day on nobody looks at it; what was inspected before stays.</source>
        <translation>自該日起不再檢查；此前的檢查記錄不變。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Not any more from</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>From tomorrow on at the earliest.</source>
        <translation>最早自明天起。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
</context>
<context>
    <name>banzhang::EndRuleForm</name>
    <message>
        <source>End %1</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>What was raised until then stays on record.</source>
        <translation>此前的告警紀錄保留。</translation>
    </message>
</context>
<context>
    <name>banzhang::EnforcementModel</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予處罰</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未裁決</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已沖回</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>處理率</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>處理時長中位數</translation>
    </message>
</context>
<context>
    <name>banzhang::Evenness</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>無班組</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>only punishes</source>
        <translation>只罰不獎</translation>
    </message>
    <message>
        <source>no fine</source>
        <translation>無罰款</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Decisions by who made them</source>
        <translation>按裁決人</translation>
    </message>
    <message>
        <source>Decisions that deviate from the rule</source>
        <translation>偏離規定的裁決</translation>
    </message>
    <message>
        <source>Awards against fines by team</source>
        <translation>各班組獎罰比</translation>
    </message>
    <message>
        <source>Found and acted on by team</source>
        <translation>各班組發現與處理</translation>
    </message>
</context>
<context>
    <name>banzhang::EvennessPage</name>
    <message>
        <source>The month could not be read.</source>
        <translation>該月讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print the whole month (Ctrl+P)</source>
        <translation>列印整月 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Decisions by who made them</source>
        <translation>按裁決人</translation>
    </message>
    <message>
        <source>Nobody decided on a violation of this month.</source>
        <translation>本月的違規還沒有人裁決。</translation>
    </message>
    <message>
        <source>Decisions that deviate from the rule</source>
        <translation>偏離規定的裁決</translation>
    </message>
    <message>
        <source>The same violation cost the same, everywhere.</source>
        <translation>同樣的違規，處理都一樣。</translation>
    </message>
    <message>
        <source>Awards against fines by team</source>
        <translation>各班組獎罰比</translation>
    </message>
    <message>
        <source>Nothing counts in this month yet.</source>
        <translation>本月還沒有獎罰。</translation>
    </message>
    <message>
        <source>Found and acted on by team</source>
        <translation>各班組發現與處理</translation>
    </message>
    <message>
        <source>No violation was found in this month.</source>
        <translation>本月沒有發現違規。</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>本月沒有內容</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>公平</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 個班組</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4 tables · Ctrl+C copy · Ctrl+P print · Ctrl+E export the table with the focus</source>
        <translation>Alt+1 至 Alt+4 切換表格 · Ctrl+C 複製 · Ctrl+P 列印 · Ctrl+E 匯出目前表格</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n 筆獎勵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine(s)</source>
        <translation>
            <numerusform>%n 筆罰款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviating</source>
        <translation>
            <numerusform>偏離 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) only punish</source>
        <translation>
            <numerusform>%n 個班組只罰不獎</numerusform>
        </translation>
    </message>
    <message>
        <source>Evenness of rewards and penalties</source>
        <translation>獎罰公平報告</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>匯出表格</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
</context>
<context>
    <name>banzhang::FairnessModel</name>
    <message>
        <source>Shifts that begin on a Saturday or Sunday</source>
        <translation>週六、週日開始的班次</translation>
    </message>
    <message>
        <source>Shifts of which a part lies in the night</source>
        <translation>含夜間時段的班次</translation>
    </message>
    <message>
        <source>Hours between the earliest and the latest beginning</source>
        <translation>最早與最晚上班時間相差小時數</translation>
    </message>
    <message>
        <source>Shifts that begin at another time than the one before</source>
        <translation>上班時間與前一班不同的次數</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Spread, h</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>換班</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedLamp</name>
    <message>
        <source>No source</source>
        <translation>沒有來源</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) silent</source>
        <translation>
            <numerusform>%n 個來源無訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 s</source>
        <translation>延遲 %1 秒</translation>
    </message>
    <message>
        <source>Health of the sources (Ctrl+Shift+D)</source>
        <translation>來源健康 (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>從無訊息</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>無訊息 %1</translation>
    </message>
    <message>
        <source>not connected, heard %1 ago</source>
        <translation>未連線，%1 前有訊息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a source</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>of a source</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>最近心跳</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>末次事件</translation>
    </message>
    <message>
        <source>Lag now</source>
        <translation>目前延遲</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>最大延遲</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>in what a source knows</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重新連線</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedPane</name>
    <message>
        <source>Sources</source>
        <comment>pane</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Alt+← → day · F5 read again · Ctrl+C copy</source>
        <translation>Alt+← → 換日 · F5 重新讀取 · Ctrl+C 複製</translation>
    </message>
    <message>
        <source>Day before (Alt+←)</source>
        <translation>前一天 (Alt+←)</translation>
    </message>
    <message>
        <source>Day after (Alt+→)</source>
        <translation>後一天 (Alt+→)</translation>
    </message>
    <message>
        <source>No telephone source yet</source>
        <translation>還沒有電話來源</translation>
    </message>
    <message>
        <source>Connect a switch or import a log: banzhangctl feed --help.</source>
        <translation>接上交換機，或匯入一份日誌：banzhangctl feed --help。</translation>
    </message>
    <message>
        <source>Gaps and refused lines</source>
        <translation>缺口與未收的行</translation>
    </message>
    <message>
        <source>Nothing went wrong on this day</source>
        <translation>這一天沒有異常</translation>
    </message>
    <message>
        <source>Gaps in what a source knows and refused lines appear here. No fine can come from a gap.</source>
        <translation>來源的缺口和未收的行會列在這裡。缺口內不會產生任何扣款。</translation>
    </message>
    <message>
        <source>The sources cannot be read</source>
        <translation>無法讀取來源</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重試</translation>
    </message>
</context>
<context>
    <name>banzhang::FeedTroubleModel</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>in what a source knows</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>lines of a source</comment>
        <translation>未收</translation>
    </message>
    <message>
        <source>Taken with a doubt</source>
        <comment>lines of a source</comment>
        <translation>存疑收下</translation>
    </message>
    <message>
        <source>The link to the switch was lost</source>
        <translation>與交換機的連線中斷</translation>
    </message>
    <message>
        <source>No feed was running</source>
        <translation>沒有擷取程式在執行</translation>
    </message>
    <message>
        <source>The database was away until the spool was full</source>
        <translation>資料庫中斷，暫存已滿</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>最新一行</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureEntryForm</name>
    <message>
        <source>Data are missing for a part of this day: whoever confirms the entry has to say why it holds nevertheless.</source>
        <translation>當天有一段時間資料缺失：確認人須寫明為什麼這筆記錄仍然成立。</translation>
    </message>
    <message>
        <source>Make the entry</source>
        <translation>轉考核</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
</context>
<context>
    <name>banzhang::FigurePieceModel</name>
    <message>
        <source>lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureRuleDialog</name>
    <message>
        <source>What is measured</source>
        <translation>監測內容</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>起評通數</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核標準</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Figure rules</source>
        <translation>指標標準</translation>
    </message>
    <message>
        <source>A change holds from today or a later day on, never before.</source>
        <translation>修改從今天或以後的日期起生效，不追溯。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>預定 %1 起</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>還沒有指標標準</translation>
    </message>
    <message>
        <source>Add the first one. No figure is odd before there is a rule.</source>
        <translation>請新增第一條。沒有標準就沒有異常指標。</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureRuleForm</name>
    <message>
        <source>Change a rule</source>
        <translation>修改指標標準</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增指標標準</translation>
    </message>
    <message>
        <source>A team&apos;s own rule counts before that for all. What was judged stays as it was.</source>
        <translation>班組自己的標準優先於全部班組的標準。已考核的不變。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>監測內容</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>起評通數</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核標準</translation>
    </message>
    <message>
        <source>title and paragraph</source>
        <translation>制度名稱和條款</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>empty: from today on</source>
        <translation>不填：從今天起</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班組</translation>
    </message>
    <message>
        <source>seconds, or a time as 5:00</source>
        <translation>秒數，或如 5:00 的時間</translation>
    </message>
    <message>
        <source>per cent, as 20</source>
        <translation>百分數，如 20</translation>
    </message>
    <message>
        <source>a number, as 5</source>
        <translation>數字，如 5</translation>
    </message>
    <message>
        <source>Write seconds, or a time as 5:00.</source>
        <translation>請填寫秒數，或如 5:00 的時間。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10000.</source>
        <translation>請填寫 0 到 10000 的數字。</translation>
    </message>
    <message>
        <source>Points lie between 0 and 1000.</source>
        <translation>扣分須在 0 到 1000 之間。</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能從過去開始生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::FigureText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>banzhang::FilterCombo</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and choice of a filter</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingModel</name>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Told same day</source>
        <translation>當日反映</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>發現人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現時間</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>評分表</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingNotice</name>
    <message>
        <source>Rectification notice %1</source>
        <translation>整改通知單 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item and severity</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現時間</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <translation>反映主管</translation>
    </message>
    <message>
        <source>Trainer told</source>
        <translation>反映培訓專員</translation>
    </message>
    <message>
        <source>To rectify until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>整改措施（由責任人填寫）</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>已辦步驟</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · 第 %2 頁</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>驗證人</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingStepDialog</name>
    <message>
        <source>Records that the supervisor knows, with the moment. It is to be on the day of finding.</source>
        <translation>記錄主管已知悉及其時刻。應在發現當日完成。</translation>
    </message>
    <message>
        <source>Records that the trainer knows, with the moment. It is to be on the day of finding.</source>
        <translation>記錄培訓專員已知悉及其時刻。應在發現當日完成。</translation>
    </message>
    <message>
        <source>From then on it is to be announced, and verified by somebody of the quality side.</source>
        <translation>之後須通報，並由質檢方的他人驗證。</translation>
    </message>
    <message>
        <source>The text is kept with the finding. No customer&apos;s number belongs there.</source>
        <translation>通報文字隨整改項保存，其中不應有客戶號碼。</translation>
    </message>
    <message>
        <source>Closes the finding.</source>
        <translation>關閉此整改項。</translation>
    </message>
    <message>
        <source>It is to be rectified again. What was done so far stays in the history.</source>
        <translation>須再次整改。此前所做的保留在歷史中。</translation>
    </message>
    <message>
        <source>The finding stays readable, marked as withdrawn with the reason.</source>
        <translation>整改項仍可查閱，並註明已撤銷及原因。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Record as rectified</source>
        <translation>記為已整改</translation>
    </message>
    <message>
        <source>Record as announced</source>
        <translation>記為已通報</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Supervisor who was told</source>
        <translation>已告知的主管</translation>
    </message>
    <message>
        <source>Trainer who was told</source>
        <translation>已告知的培訓專員</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>驗證所見</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Why it is no fault</source>
        <translation>為何不算問題</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>哪裡沒有改好</translation>
    </message>
    <message>
        <source>To rectify until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>empty: after the usual days; else like 2026-11-30</source>
        <translation>不填按規定天數；否則寫成 2026-11-30</translation>
    </message>
    <message>
        <source>Where it is announced</source>
        <translation>在哪裡通報</translation>
    </message>
    <message>
        <source>Morning meeting</source>
        <translation>晨會</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>公告欄</translation>
    </message>
    <message>
        <source>Group chat of the team</source>
        <translation>班組群</translation>
    </message>
    <message>
        <source>Text of the announcement</source>
        <translation>通報內容</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>複製通報內容</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingView</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <translation>反映主管</translation>
    </message>
    <message>
        <source>Trainer told</source>
        <translation>反映培訓專員</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>開啟評分表</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print the notice…</source>
        <translation>列印整改通知單…</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 輪</translation>
    </message>
    <message>
        <source>Item: %1 (%2)</source>
        <translation>評分項：%1（%2）</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation>根本原因：%1</translation>
    </message>
    <message>
        <source>Interaction %1 · sheet %2 by %3</source>
        <translation>聯絡 %1 · 評分表 %2，質檢員 %3</translation>
    </message>
    <message>
        <source>Found %1 by %2, made when the sheet was submitted</source>
        <translation>%1 由 %2 發現，提交評分表時自動產生</translation>
    </message>
    <message>
        <source>Found %1 by %2</source>
        <translation>%1 由 %2 發現</translation>
    </message>
    <message>
        <source>Open the sheet at the mark %1</source>
        <translation>開啟評分表，標記 %1 處</translation>
    </message>
    <message>
        <source>Press Listen there, then M: the mark is played (%1)</source>
        <translation>在評分表中點「收聽」，再按 M 即播放該標記（%1）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>supervisor told</source>
        <translation>已反映主管</translation>
    </message>
    <message>
        <source>trainer told</source>
        <translation>已反映培訓專員</translation>
    </message>
    <message>
        <source>rectified</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已通報</translation>
    </message>
    <message>
        <source>verified and closed</source>
        <translation>已驗證並關閉</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新整改</translation>
    </message>
    <message>
        <source>stands on the correction, too</source>
        <translation>更正後的評分表仍認定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤訴</translation>
    </message>
    <message>
        <source>sheet %1 corrects the one on which it stood, and does not say so any more</source>
        <translation>評分表 %1 更正了原表，已不再認定此問題</translation>
    </message>
    <message>
        <source>the sheet on which it stood was retracted</source>
        <translation>原評分表已撤回</translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>待反映</translation>
    </message>
    <message>
        <source>to rectify</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>to announce</source>
        <translation>待通報</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>待驗證</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>關鍵</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>限今日</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>當日</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾日</translation>
    </message>
    <message>
        <source>Supervisor was told…</source>
        <translation>已反映主管…</translation>
    </message>
    <message>
        <source>Trainer was told…</source>
        <translation>已反映培訓專員…</translation>
    </message>
    <message>
        <source>It was rectified…</source>
        <translation>已整改…</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>通報…</translation>
    </message>
    <message>
        <source>Verify and close…</source>
        <translation>驗證並關閉…</translation>
    </message>
    <message>
        <source>Does not hold: rectify again…</source>
        <translation>未改好：重新整改…</translation>
    </message>
    <message>
        <source>No fault: withdraw…</source>
        <translation>不算問題：撤銷…</translation>
    </message>
    <message>
        <source>The step before it comes first.</source>
        <translation>須先完成前一步。</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>This finding is closed.</source>
        <translation>此整改項已關閉。</translation>
    </message>
    <message>
        <source>You rectified it yourself: somebody else of the quality side verifies.</source>
        <translation>整改由您本人完成，須由質檢方的他人驗證。</translation>
    </message>
    <message>
        <source>For the agent&apos;s team leader or a manager to do.</source>
        <translation>由該客服人員的班組長或經理操作。</translation>
    </message>
    <message>
        <source>For the team leader, a quality head or a manager to do.</source>
        <translation>由班組長、質檢主管或經理操作。</translation>
    </message>
    <message>
        <source>For a quality head to do, or for who made it by hand.</source>
        <translation>由質檢主管操作；手動轉入的也可由本人撤銷。</translation>
    </message>
    <message>
        <source>For the sheet&apos;s inspector or a quality head to do.</source>
        <translation>由本表質檢員或質檢主管操作。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>評分表 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 經辦</translation>
    </message>
    <message>
        <source>to rectify until %1</source>
        <translation>整改期限 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deed: words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Announcement of %1</source>
        <translation>%1 質檢通報</translation>
    </message>
    <message>
        <source>%1, agent %2 %3, %4: %5</source>
        <translation>%1，客服人員 %2 %3（%4）：%5</translation>
    </message>
    <message>
        <source>What is asked of everybody: %1</source>
        <translation>對全員的要求：%1</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation>根本原因：%1</translation>
    </message>
    <message>
        <source>What was done about it: %1</source>
        <translation>整改措施：%1</translation>
    </message>
    <message>
        <source>This item is a finding already.</source>
        <translation>此項已轉為整改。</translation>
    </message>
    <message>
        <source>Only of a submitted sheet that stands a finding can be made.</source>
        <translation>只有已提交且有效的評分表才能轉為整改。</translation>
    </message>
    <message>
        <source>This item is not on the sheet any more.</source>
        <translation>評分表上已沒有此項。</translation>
    </message>
    <message>
        <source>Say what was wrong.</source>
        <translation>請寫明問題。</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>請寫明告知了誰。</translation>
    </message>
    <message>
        <source>Say what was done about it.</source>
        <translation>請寫明整改措施。</translation>
    </message>
    <message>
        <source>Say where it was announced.</source>
        <translation>請寫明在哪裡通報。</translation>
    </message>
    <message>
        <source>Somebody else was here meanwhile: look at the finding again.</source>
        <translation>他人剛剛處理過，請重新查看此整改項。</translation>
    </message>
    <message>
        <source>Who rectified a finding does not verify it.</source>
        <translation>整改人不得自行驗證。</translation>
    </message>
    <message>
        <source>Say what does not hold.</source>
        <translation>請寫明哪裡沒有改好。</translation>
    </message>
    <message>
        <source>It is due from today on, within a year.</source>
        <translation>期限須在今天起一年之內。</translation>
    </message>
    <message>
        <source>Say why it is no fault.</source>
        <translation>請寫明為何不算問題。</translation>
    </message>
    <message>
        <source>This is not for your post to do, or the agent is not in your team.</source>
        <translation>您的崗位無此權限，或該客服人員不在您的班組。</translation>
    </message>
</context>
<context>
    <name>banzhang::FindingsPage</name>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>只看逾期</translation>
    </message>
    <message>
        <source>Agent, item, fault</source>
        <translation>客服人員、評分項、問題</translation>
    </message>
    <message>
        <source>The findings could not be read.</source>
        <translation>整改項讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>未關閉</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>整改</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 項整改</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5 the steps · Enter the sheet · Ctrl+P notice · Ctrl+E export</source>
        <translation>Alt+1 至 Alt+5 各步驟 · Enter 評分表 · Ctrl+P 通知單 · Ctrl+E 匯出</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未關閉 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told the same day</source>
        <translation>
            <numerusform>未當日反映 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>closed ones of 92 days</source>
        <translation>已關閉的含最近 92 天</translation>
    </message>
    <message>
        <source>there are more than are listed</source>
        <translation>還有更多未列出</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>沒有整改項</translation>
    </message>
    <message>
        <source>A failed critical or fatal item becomes one when its sheet is submitted; of any other item one is made from the sheet.</source>
        <translation>關鍵項或致命項不合格的，提交評分表時自動轉為整改項；其他評分項可在評分表中手動轉為整改項。</translation>
    </message>
    <message>
        <source>No finding fits</source>
        <translation>沒有符合條件的整改項</translation>
    </message>
    <message>
        <source>Choose another step, team or word.</source>
        <translation>請換一個步驟、班組或關鍵字。</translation>
    </message>
    <message>
        <source>The finding could not be read.</source>
        <translation>整改項讀取失敗。</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>未選擇整改項</translation>
    </message>
    <message>
        <source>Choose one to see its steps.</source>
        <translation>選擇一項以查看其步驟。</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>儲存整改通知單</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>匯出整改項</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealModel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>裁定時限</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>申訴對象</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Booked back (¥)</source>
        <translation>退回（元）</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealTermsDialog</name>
    <message>
        <source>Terms of appeals</source>
        <translation>申訴期限</translation>
    </message>
    <message>
        <source>A day is 24 hours. What is recorded keeps its deadline.</source>
        <translation>一天按 24 小時計。已登記的申訴時限不變。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Days in which one may appeal</source>
        <translation>可申訴天數</translation>
    </message>
    <message>
        <source>Days in which it is decided</source>
        <translation>裁定天數</translation>
    </message>
    <message>
        <source>Above the other managers</source>
        <translation>上一級主管</translation>
    </message>
    <message>
        <source>Nobody: another manager decides</source>
        <translation>不指定：由另一名經理裁定</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppeals</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>award taken back</source>
        <translation>收回獎勵</translation>
    </message>
    <message>
        <source>later evidence</source>
        <translation>後來的證據</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>裁定時限</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a moment, how long</comment>
        <translation>%1 前，%2</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>可裁定人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Booked back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>yuan, month</comment>
        <translation>%1，記入 %2</translation>
    </message>
    <message>
        <source>This entry takes nothing from the agent.</source>
        <translation>這筆帳沒有扣減客服人員。</translation>
    </message>
    <message>
        <source>This was booked by the decision on an appeal: that is final.</source>
        <translation>這筆帳是申訴裁定的結果，不能再申訴。</translation>
    </message>
    <message>
        <source>It is appealed already.</source>
        <translation>已經申訴過。</translation>
    </message>
    <message>
        <source>It is booked back already.</source>
        <translation>這筆帳已沖回。</translation>
    </message>
    <message>
        <source>The time to appeal is over.</source>
        <translation>申訴期限已過。</translation>
    </message>
    <message>
        <source>Write what the agent says; 3,072 characters at most.</source>
        <translation>請寫明客服人員的意見，最多 3,072 字。</translation>
    </message>
    <message>
        <source>An appeal is signed: the name as written, or the number of the paper.</source>
        <translation>申訴須簽名：簽寫的姓名，或紙件編號。</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>1 至 366 天。</translation>
    </message>
    <message>
        <source>From 1 to 92 days.</source>
        <translation>1 至 92 天。</translation>
    </message>
    <message>
        <source>Who is above the others is a manager with an open account.</source>
        <translation>上一級主管須是帳號有效的經理。</translation>
    </message>
    <message>
        <source>Only the manager above the others sets this.</source>
        <translation>只有上級經理可以設定。</translation>
    </message>
    <message>
        <source>Who is above the others is not changed while appeals are open.</source>
        <translation>有未處理的申訴時不能更換上級經理。</translation>
    </message>
    <message>
        <source>Nobody is above who decided: it takes the account of another manager.</source>
        <translation>裁決人沒有上一級：需要另一名經理的帳號。</translation>
    </message>
    <message>
        <source>You decided this yourself: somebody else decides on the appeal.</source>
        <translation>這是您本人裁決的，申訴由他人裁定。</translation>
    </message>
    <message>
        <source>You proposed this yourself: somebody else decides on the appeal.</source>
        <translation>這是您本人提出的，申訴由他人裁定。</translation>
    </message>
    <message>
        <source>It is about yourself: somebody else decides.</source>
        <translation>涉及您本人，由他人裁定。</translation>
    </message>
    <message>
        <source>Who is above the one that decided it decides on the appeal.</source>
        <translation>申訴由裁決人的上一級裁定。</translation>
    </message>
    <message>
        <source>It is not open any more. Look at it again.</source>
        <translation>該申訴已了結，請重新查看。</translation>
    </message>
    <message>
        <source>What remains is more than nothing and less than before.</source>
        <translation>保留的部分須大於零且少於原來的。</translation>
    </message>
    <message>
        <source>Something else would be booked than was shown. Nothing was booked; look at it again.</source>
        <translation>將要記的帳與所示不同。未記帳，請重新查看。</translation>
    </message>
    <message>
        <source>Whom it is against does not withdraw it.</source>
        <translation>被申訴的裁決人不能撤訴。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤訴</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>另行了結</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>撤銷處罰</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減輕</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已逾時 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用時 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for what, how much</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 beyond the cap</source>
        <translation>超上限 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>申訴對象</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>裁決人</translation>
    </message>
    <message>
        <source>He writes</source>
        <translation>書面意見</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Nothing is booked: the entry stands.</source>
        <translation>不記帳：原帳不變。</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>kind of entry, how much, month</comment>
        <translation>%1 %2，記入 %3</translation>
    </message>
    <message>
        <source> (%1 beyond the cap are not charged)</source>
        <translation>（超上限 %1 不扣）</translation>
    </message>
    <message>
        <source>Booked: %1. Together %2 for the agent.</source>
        <translation>將記帳：%1。客服人員合計 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source> %1 is closed.</source>
        <comment>a month</comment>
        <translation> %1 已結帳。</translation>
    </message>
</context>
<context>
    <name>banzhang::FineAppealsPage</name>
    <message>
        <source>It cannot be appealed.</source>
        <translation>不能申訴。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Agent, what he writes</source>
        <translation>客服人員、書面意見</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤訴…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>The appeals could not be read.</source>
        <translation>申訴無法讀取。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>withdrawn or settled</source>
        <translation>已撤訴或另行了結</translation>
    </message>
    <message>
        <source>for me to decide</source>
        <translation>待我裁定</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>How long one may appeal, how long it takes, who decides</source>
        <translation>申訴期限、裁定時限、由誰裁定</translation>
    </message>
    <message>
        <source>Appeals</source>
        <comment>against fines</comment>
        <translation>申訴</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n 條申訴</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 decide · Alt+2 withdraw · Ctrl+P print · Ctrl+E export</source>
        <translation>Alt+1 裁定 · Alt+2 撤訴 · Ctrl+P 列印 · Ctrl+E 匯出</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>待裁定 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No appeals</source>
        <translation>沒有申訴</translation>
    </message>
    <message>
        <source>They are recorded from the violations (Alt+5) and from the ledger (Alt+3), in the agent&apos;s name.</source>
        <translation>在違規頁（Alt+5）和臺帳頁（Alt+3）以客服人員名義登記。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合條件的申訴</translation>
    </message>
    <message>
        <source>Choose another state, team or time.</source>
        <translation>請換一個狀態、班組或時間。</translation>
    </message>
    <message>
        <source>Choose an appeal.</source>
        <translation>請先選擇一條申訴。</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <comment>number</comment>
        <translation>申訴 %1 號</translation>
    </message>
    <message>
        <source>It follows from no violation</source>
        <translation>與違規無關</translation>
    </message>
    <message>
        <source>What it was booked for stands in its note.</source>
        <translation>記帳事由見備註。</translation>
    </message>
    <message>
        <source>The violation could not be read.</source>
        <translation>該條違規讀取失敗。</translation>
    </message>
    <message>
        <source>No appeal is chosen</source>
        <translation>未選申訴</translation>
    </message>
    <message>
        <source>Choose one to see it, and why he was fined.</source>
        <translation>選擇一條，查看申訴內容和處罰依據。</translation>
    </message>
    <message>
        <source>The terms could not be read.</source>
        <translation>申訴期限讀取失敗。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Export the appeals</source>
        <translation>匯出申訴</translation>
    </message>
</context>
<context>
    <name>banzhang::FirstStartPage</name>
    <message>
        <source>No centre yet</source>
        <translation>還沒有中心</translation>
    </message>
    <message>
        <source>Look around in a demo centre where people and calls are moving, or start your own on this computer.</source>
        <translation>先在示範中心裡看看人和電話怎樣流動，或在本機開始自己的中心。</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>看示範中心</translation>
    </message>
    <message>
        <source>Start my centre</source>
        <translation>開始我的中心</translation>
    </message>
    <message>
        <source>Sign in to a server…</source>
        <translation>登入伺服器…</translation>
    </message>
</context>
<context>
    <name>banzhang::FlagModel</name>
    <message>
        <source>%1 is going</source>
        <translation>%1 正在過去</translation>
    </message>
    <message>
        <source>Needs help: %1</source>
        <translation>求助：%1</translation>
    </message>
    <message>
        <source>Look after: %1</source>
        <translation>需要關注：%1</translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation>%1 舉旗</translation>
    </message>
    <message numerus="yes">
        <source>%1 is going, after %n seconds</source>
        <translation>
            <numerusform>%1 正在過去，回應 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>banzhang::FlagPanel</name>
    <message>
        <source>I am going</source>
        <translation>我去處理</translation>
    </message>
    <message>
        <source>Close the flag…</source>
        <translation>關閉求助…</translation>
    </message>
    <message>
        <source>Open flags</source>
        <translation>未關閉的求助</translation>
    </message>
    <message>
        <source>Open flags: %1</source>
        <translation>求助與關注：%1</translation>
    </message>
    <message>
        <source>%1 is going already</source>
        <translation>%1 已經過去了</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorAlarms</name>
    <message>
        <source>Alarm history (Ctrl+H)</source>
        <translation>告警歷史（Ctrl+H）</translation>
    </message>
    <message>
        <source>Limits and pause reasons…</source>
        <translation>門檻與小休原因…</translation>
    </message>
    <message>
        <source>Export these alarms… (Ctrl+E)</source>
        <translation>匯出這些告警…（Ctrl+E）</translation>
    </message>
    <message>
        <source>Alarms first</source>
        <translation>告警置頂</translation>
    </message>
    <message>
        <source>Rows in alarm on top, red before amber (Ctrl+F8)</source>
        <translation>告警列置頂，紅先於黃 (Ctrl+F8)</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorAppraisals</name>
    <message>
        <source>Odd figures (Ctrl+Shift+O)</source>
        <translation>異常指標（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Odd figures</source>
        <translation>異常指標</translation>
    </message>
    <message>
        <source>Appraisal entries (Ctrl+Shift+A)</source>
        <translation>考核記錄（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Figure rules…</source>
        <translation>指標標準…</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorBars</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>%2 秒後第 %1 次</translation>
    </message>
    <message>
        <source>attempt %1 …</source>
        <translation>正在第 %1 次…</translation>
    </message>
    <message>
        <source>Server lost</source>
        <translation>與伺服器斷線</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>連不上伺服器</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>%1 起，已 %2</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重連</translation>
    </message>
    <message>
        <source>The data stopped at %1 and the timers stand still. What was missed comes by itself.</source>
        <translation>資料停在 %1，計時不再走動。恢復後自動補齊。</translation>
    </message>
    <message>
        <source>No word from %1 for %2</source>
        <translation>來源 %1 無消息 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>people</comment>
        <translation>
            <numerusform>失聯 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n people of this source are stale; no fine can come from this time.</source>
        <translation>
            <numerusform>只有這個來源的 %n 人標為失聯；這段時間不產生任何扣款。</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone source yet</source>
        <translation>還沒有電話來源</translation>
    </message>
    <message>
        <source>Nobody&apos;s state is known. Connect a switch or import a log.</source>
        <translation>還不知道任何人的狀態。請接上交換機，或匯入一份日誌。</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorEmpty</name>
    <message>
        <source>No telephone source yet</source>
        <translation>還沒有電話來源</translation>
    </message>
    <message>
        <source>Connect a switch or import a log, and the agents appear here.</source>
        <translation>接上交換機，或匯入一份日誌，客服人員就會出現在這裡。</translation>
    </message>
    <message>
        <source>You lead no team today</source>
        <translation>您今天沒有帶班組</translation>
    </message>
    <message>
        <source>An administrator enters who leads which team.</source>
        <translation>誰帶哪個班組，由管理員登記。</translation>
    </message>
    <message>
        <source>Nobody matches the filter</source>
        <translation>沒有人符合篩選</translation>
    </message>
    <message>
        <source>Copy the command for a queue_log</source>
        <translation>複製匯入 queue_log 的命令</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Look at the demo centre</source>
        <translation>看示範中心</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorFilterBar</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>On calls</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>班組 %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>佇列 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文字「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>no data since %1</source>
        <translation>%1 起沒有資料</translation>
    </message>
    <message>
        <source>You may not see the live floor</source>
        <translation>您不能看現場</translation>
    </message>
    <message>
        <source>It belongs to leaders, managers, the quality head, schedulers, the front desk and auditors. An administrator can give you such a post.</source>
        <translation>現場給班組長、經理、質檢主管、排班員、櫃檯和稽核員看。管理員可以給您這樣的職位。</translation>
    </message>
    <message>
        <source>The floor cannot be read</source>
        <translation>讀不出現場</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole site · %1</source>
        <translation>全中心 · %1</translation>
    </message>
    <message>
        <source>My teams · %1</source>
        <translation>我的班組 · %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>沒有來源</translation>
    </message>
    <message>
        <source>%1 · silent</source>
        <translation>來源 %1 · 無消息</translation>
    </message>
    <message>
        <source>%1 · lag %2 s</source>
        <translation>來源 %1 · 延遲 %2 秒</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>沒有匯出</translation>
    </message>
    <message>
        <source>Number, name, seat, last digits</source>
        <translation>工號、姓名、座位、尾號</translation>
    </message>
    <message>
        <source>Enter the agent&apos;s day</source>
        <translation>Enter 客服當天</translation>
    </message>
    <message>
        <source>Ctrl+F search · Ctrl+B waiting calls · Ctrl+E export · F6 next region</source>
        <translation>Ctrl+F 搜尋 · Ctrl+B 排隊來電 · Ctrl+E 匯出 · F6 下一區</translation>
    </message>
    <message>
        <source>Wallboards…</source>
        <translation>看板…</translation>
    </message>
    <message>
        <source>What televisions show (Ctrl+Shift+W)</source>
        <translation>電視顯示什麼 (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Ctrl+T look back</source>
        <translation>Ctrl+T 回看</translation>
    </message>
    <message>
        <source>Past %1</source>
        <translation>回看 %1</translation>
    </message>
    <message>
        <source>Look back (Ctrl+T)</source>
        <translation>回看（Ctrl+T）</translation>
    </message>
    <message>
        <source>The past cannot be shown</source>
        <translation>無法回看</translation>
    </message>
    <message>
        <source>The server is out of reach: the past is there, not here.</source>
        <translation>連不上伺服器：歷史紀錄在伺服器上。</translation>
    </message>
    <message>
        <source>Agent %1 is not on this board</source>
        <translation>本看板上沒有坐席 %1</translation>
    </message>
    <message>
        <source>He was not in your scope on that day, or there is no such number.</source>
        <translation>那天他不在您的管理範圍內，或者沒有這個工號。</translation>
    </message>
    <message>
        <source>This link does not lead to the floor</source>
        <translation>這個連結打不開現場</translation>
    </message>
    <message>
        <source>Space play · ← → event · Ctrl+← → alarm · Shift+← → minute · T go to · Esc now</source>
        <translation>空白鍵 播放/暫停 · ← → 前後一個事件 · Ctrl+← → 前後一個告警 · Shift+← → 前後一分鐘 · T 跳到時刻 · Esc 回到此刻</translation>
    </message>
    <message>
        <source>The roster cannot be read</source>
        <translation>無法讀取排班</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorTiles</name>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Show only these people</source>
        <translation>只看這些人</translation>
    </message>
    <message>
        <source>People whose source is silent, and calls without a live channel</source>
        <translation>來源沒有消息的人，和沒有話路的通話</translation>
    </message>
    <message>
        <source>Show the waiting calls (Ctrl+B)</source>
        <translation>看排隊來電 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Calls of today answered within their queue&apos;s seconds, of all calls offered</source>
        <translation>今日在佇列規定秒數內接聽的來電，占全部來電</translation>
    </message>
    <message>
        <source>Callers of today who gave up, of all calls offered</source>
        <translation>今日放棄的來電，占全部來電</translation>
    </message>
    <message>
        <source>Mean of today&apos;s finished calls: talk with hold, and after-call work</source>
        <translation>今日已結束通話的平均：通話含保持，加話後</translation>
    </message>
    <message>
        <source>Calls of today that entered a queue and left it, and those answered</source>
        <translation>今日進入佇列並已結束的來電，和其中接聽的</translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>of so many people</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>On calls</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>dead %1</source>
        <comment>calls without a live channel</comment>
        <translation>異常 %1</translation>
    </message>
    <message>
        <source>max. %1</source>
        <comment>longest wait</comment>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>% 目標 %1</translation>
    </message>
    <message numerus="yes">
        <source>% %n call(s)</source>
        <translation>
            <numerusform>% %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>平均處理時長</translation>
    </message>
    <message>
        <source>Calls / answered</source>
        <translation>來電 / 接聽</translation>
    </message>
    <message>
        <source>Service level</source>
        <comment>of today</comment>
        <translation>今日服務水準</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>share of today&apos;s calls</comment>
        <translation>今日放棄率</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorViewSwitch</name>
    <message>
        <source>Table</source>
        <comment>how the floor is shown</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>座位圖</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>table and seat map</comment>
        <translation>並排</translation>
    </message>
</context>
<context>
    <name>banzhang::FloorViews</name>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Filters, order and columns under a name</source>
        <translation>把篩選、排序和欄位存成一個名稱</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>儲存目前檢視…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>儲存目前檢視</translation>
    </message>
    <message>
        <source>Name. A view of this name is replaced.</source>
        <translation>名稱。同名檢視會被取代。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>banzhang::FormDesigner</name>
    <message>
        <source>Title, total and grades of the form</source>
        <translation>評分表的名稱、總分演算法和評級</translation>
    </message>
    <message>
        <source>Add a section (Ctrl+Insert)</source>
        <translation>新增分組（Ctrl+Insert）</translation>
    </message>
    <message>
        <source>Add an item (Insert)</source>
        <translation>新增評分項（Insert）</translation>
    </message>
    <message>
        <source>A copy of it (Ctrl+D)</source>
        <translation>複製一份（Ctrl+D）</translation>
    </message>
    <message>
        <source>Remove it (Delete)</source>
        <translation>刪除（Delete）</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>What is wrong with the form</source>
        <translation>評分表的問題</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>清空所有答案</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>唯讀。</translation>
    </message>
    <message>
        <source>Quality heads change forms; your posts read them.</source>
        <translation>評分表由質檢主管修改，您的崗位只能檢視。</translation>
    </message>
    <message>
        <source>A version that was in use never changes: its sheets stand on it.</source>
        <translation>啟用過的版本不再改動：已評的表以它為準。</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>draft, saved</source>
        <translation>草稿，已儲存</translation>
    </message>
    <message>
        <source>draft, being saved…</source>
        <translation>草稿，正在儲存…</translation>
    </message>
    <message>
        <source>draft, not saved</source>
        <translation>草稿，未儲存</translation>
    </message>
    <message>
        <source>Nothing of it applies: there is no score</source>
        <translation>全部不適用：沒有得分</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to mend before it can be used</source>
        <translation>
            <numerusform>%n 處問題，改好後才能啟用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can be used; %n doubt(s)</source>
        <translation>
            <numerusform>可以啟用；%n 處存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新評分項</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新分組</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>還沒有可以試填的內容</translation>
    </message>
    <message>
        <source>Add a section and its items: the sheet appears here.</source>
        <translation>新增分組和評分項後，評分表顯示在這裡。</translation>
    </message>
    <message>
        <source>Hidden until its condition holds</source>
        <translation>條件滿足前不顯示</translation>
    </message>
    <message>
        <source>Answers given here try the form; nothing is kept</source>
        <translation>在這裡試填，不會儲存</translation>
    </message>
</context>
<context>
    <name>banzhang::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a day as 2026-03-01.</source>
        <translation>日期寫成 2026-03-01。</translation>
    </message>
</context>
<context>
    <name>banzhang::FormListModel</name>
    <message>
        <source>v%1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>Saved last by %1</source>
        <translation>最後儲存：%1</translation>
    </message>
    <message>
        <source>Put to use by %1</source>
        <translation>啟用人：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) scored on it</source>
        <translation>
            <numerusform>已用於 %n 張評分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a form</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>已評</translation>
    </message>
</context>
<context>
    <name>banzhang::FormTree</name>
    <message>
        <source>Sections and items</source>
        <translation>分組和評分項</translation>
    </message>
</context>
<context>
    <name>banzhang::FormTreeDelegate</name>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>關鍵</translation>
    </message>
</context>
<context>
    <name>banzhang::FormTreeModel</name>
    <message>
        <source>weight %1</source>
        <translation>權重 %1</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>無權重</translation>
    </message>
    <message>
        <source>Section or item</source>
        <translation>分組或評分項</translation>
    </message>
    <message>
        <source>Weight, points</source>
        <translation>權重、分值</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>banzhang::FormWords</name>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>須備註</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>須選根因</translation>
    </message>
    <message>
        <source>always</source>
        <translation>總是</translation>
    </message>
    <message>
        <source>%1 is answered %2</source>
        <translation>%1 答 %2 時</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>“Does not apply” is a way around this fatal item</source>
        <translation>致命項可答「不適用」，等於可以繞過</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100; only the proportion counts</source>
        <translation>權重合計 %1，不是 100；按比例計算</translation>
    </message>
    <message>
        <source>No grade begins at 0: lower scores get the lowest grade</source>
        <translation>沒有從 0 分起的評級：更低的分數按最低評級</translation>
    </message>
    <message>
        <source>It needs at least two answers</source>
        <translation>至少要有兩個答案</translation>
    </message>
    <message>
        <source>Two answers have the key “%1”</source>
        <translation>兩個答案的代碼都是「%1」</translation>
    </message>
    <message>
        <source>An answer has no key, or that of “does not apply”</source>
        <translation>有答案沒有代碼，或用了「不適用」的代碼</translation>
    </message>
    <message>
        <source>Only bonus and deduction may have points below 0</source>
        <translation>只有加減分項的分值可以小於 0</translation>
    </message>
    <message>
        <source>The section has a weight, but nothing in it gives points</source>
        <translation>分組有權重，但其中沒有計分的項</translation>
    </message>
    <message>
        <source>The lowest answer must be below the highest</source>
        <translation>最低值必須小於最高值</translation>
    </message>
    <message>
        <source>A limit lies outside the answers there are</source>
        <translation>界限超出了可答的範圍</translation>
    </message>
    <message>
        <source>It is critical or fatal, but no answer fails it</source>
        <translation>是關鍵項或致命項，卻沒有不合格的答案</translation>
    </message>
    <message>
        <source>Every answer fails it</source>
        <translation>所有答案都不合格</translation>
    </message>
    <message>
        <source>Critical and fatal items must be scored: no words, no bonus</source>
        <translation>關鍵項和致命項必須計分，不能是文字或加減分</translation>
    </message>
    <message>
        <source>An answer asks for a root cause, and there are none to choose from</source>
        <translation>有答案要求選根因，但沒有可選的根因</translation>
    </message>
    <message>
        <source>A title, or the words of an answer, is missing</source>
        <translation>缺少名稱或答案的文字</translation>
    </message>
    <message>
        <source>There is no section: nothing to score</source>
        <translation>沒有分組，無可評分</translation>
    </message>
    <message>
        <source>The section has no items</source>
        <translation>分組裡沒有評分項</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>沒有代碼</translation>
    </message>
    <message>
        <source>The key “%1” is there twice</source>
        <translation>代碼「%1」重複</translation>
    </message>
    <message>
        <source>All weights are 0: there is nothing to score</source>
        <translation>所有權重都是 0，無法計分</translation>
    </message>
    <message>
        <source>Its weight is below 0</source>
        <translation>權重小於 0</translation>
    </message>
    <message>
        <source>It hangs on an item that does not stand before it</source>
        <translation>所依賴的評分項不在它之前</translation>
    </message>
    <message>
        <source>It hangs on answers that %1 cannot have: it would never be asked</source>
        <translation>所依賴的答案 %1 不可能有，因此永遠不會問到</translation>
    </message>
    <message>
        <source>There are no grades</source>
        <translation>沒有評級</translation>
    </message>
    <message>
        <source>Two grades have the name or the limit of “%1”</source>
        <translation>有兩個評級的名稱或界限與「%1」相同</translation>
    </message>
    <message>
        <source>The grade “%1” begins outside 0 to 100</source>
        <translation>評級「%1」的界限不在 0 到 100 之間</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是 / 否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Bonus or deduction</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Critical: its section gets no points</source>
        <translation>關鍵項：不合格則本組 0 分</translation>
    </message>
    <message>
        <source>Fatal: the whole sheet fails</source>
        <translation>致命項：不合格則整表不合格</translation>
    </message>
    <message>
        <source>The inspector answers</source>
        <translation>質檢員作答</translation>
    </message>
    <message>
        <source>Answered within two rings</source>
        <translation>自動：兩聲內接起</translation>
    </message>
    <message>
        <source>The customer hung up first</source>
        <translation>自動：客戶先掛斷</translation>
    </message>
    <message>
        <source>The call was put on hold</source>
        <translation>自動：使用了保持</translation>
    </message>
    <message>
        <source>Share of each section times its weight</source>
        <translation>各組得分率 × 權重</translation>
    </message>
    <message>
        <source>Points times the section&apos;s weight</source>
        <translation>分值 × 組權重</translation>
    </message>
    <message>
        <source>The total is 0</source>
        <translation>總分記 0</translation>
    </message>
    <message>
        <source>The total stays, the sheet fails</source>
        <translation>保留總分，判為不合格</translation>
    </message>
    <message>
        <source>It counts nowhere</source>
        <translation>不計入得分和滿分</translation>
    </message>
    <message>
        <source>It counts as passed</source>
        <translation>按滿分計</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>不計分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>May be “does not apply”</source>
        <translation>可答「不適用」</translation>
    </message>
    <message>
        <source>How the total is made</source>
        <translation>總分演算法</translation>
    </message>
    <message>
        <source>When a fatal item fails</source>
        <translation>致命項不合格</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>不適用的項</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>計分</translation>
    </message>
    <message>
        <source>May stay open</source>
        <translation>可不答</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>最低和最高</translation>
    </message>
    <message>
        <source>Fails below</source>
        <translation>低於此不合格</translation>
    </message>
    <message>
        <source>Comment below</source>
        <translation>低於此須備註</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>出現條件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Good example</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>Bad example</source>
        <translation>反例</translation>
    </message>
    <message>
        <source>Another form has this title. Give this one another.</source>
        <translation>已有同名評分表，請換一個名稱。</translation>
    </message>
    <message>
        <source>A form needs a title.</source>
        <translation>評分表必須有名稱。</translation>
    </message>
    <message>
        <source>A version that was in use never changes. Begin a new version from it.</source>
        <translation>啟用過的版本不再改動。請以它為底稿建新版本。</translation>
    </message>
    <message>
        <source>Somebody else saved this draft meanwhile.</source>
        <translation>期間有人儲存了這份草稿。</translation>
    </message>
    <message>
        <source>Only a version in use can be retired.</source>
        <translation>只有啟用的版本才能停用。</translation>
    </message>
    <message>
        <source>Only a draft can be put to use.</source>
        <translation>只有草稿可以啟用。</translation>
    </message>
    <message>
        <source>On this form no sheet could be scored. The check says what to mend.</source>
        <translation>這張表無法評分，請按檢查結果修改。</translation>
    </message>
</context>
<context>
    <name>banzhang::FormsPage</name>
    <message>
        <source>Scoring forms (*.json)</source>
        <translation>評分表 (*.json)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>Insert item · Ctrl+Insert section · Alt+↑ ↓ move · F2 rename · F7 check</source>
        <translation>Insert 評分項 · Ctrl+Insert 分組 · Alt+↑ ↓ 移動 · F2 改名 · F7 檢查</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放棄草稿</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Settings of quality (Ctrl+,)</source>
        <translation>質檢設定（Ctrl+,）</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>空白評分表</translation>
    </message>
    <message>
        <source>No scoring form yet</source>
        <translation>還沒有評分表</translation>
    </message>
    <message>
        <source>Take one that comes along and make it yours, or begin an empty one.</source>
        <translation>可以用內附的評分表再作修改，也可以從空白表開始。</translation>
    </message>
    <message>
        <source>A quality head makes forms. They appear here when there are some.</source>
        <translation>評分表由質檢主管製作，做好後顯示在這裡。</translation>
    </message>
    <message>
        <source>Which of the two is to stay?</source>
        <translation>保留哪一份？</translation>
    </message>
    <message>
        <source>Yours goes over what was saved meanwhile; else what stands here since is lost.</source>
        <translation>保留我的：覆蓋對方期間儲存的內容；否則捨棄您之後的改動。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>No form is open</source>
        <translation>沒有開啟評分表</translation>
    </message>
    <message>
        <source>Quality heads do this</source>
        <translation>由質檢主管操作</translation>
    </message>
    <message>
        <source>A new form (Ctrl+N)</source>
        <translation>新增評分表（Ctrl+N）</translation>
    </message>
    <message>
        <source>This is the draft of a new version already</source>
        <translation>這已經是新版本的草稿</translation>
    </message>
    <message>
        <source>A draft that begins as the newest version; the draft there is, if there is one</source>
        <translation>以最新版本為底稿的草稿；已有草稿時開啟它</translation>
    </message>
    <message>
        <source>Another form that begins as this one</source>
        <translation>以這張表為底稿的另一張評分表</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>沒有可對比的版本</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>兩個版本並排對比</translation>
    </message>
    <message>
        <source>A form from a file</source>
        <translation>從檔案匯入評分表</translation>
    </message>
    <message>
        <source>This version as a file</source>
        <translation>把這個版本存為檔案</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>檢視問題</translation>
    </message>
    <message>
        <source>This is no draft</source>
        <translation>這不是草稿</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>捨棄該草稿</translation>
    </message>
    <message>
        <source>This version is not in use</source>
        <translation>這個版本未啟用</translation>
    </message>
    <message>
        <source>Quality heads and managers do this</source>
        <translation>由質檢主管或經理操作</translation>
    </message>
    <message>
        <source>No new sheet begins on it; unfinished ones may be ended</source>
        <translation>不再用它新評；未完成的可以評完</translation>
    </message>
    <message>
        <source>Only a draft can be put to use</source>
        <translation>只有草稿可以啟用</translation>
    </message>
    <message>
        <source>Something is wrong with it: F7 shows what</source>
        <translation>還有問題：按 F7 檢視</translation>
    </message>
    <message>
        <source>From now on sheets begin on this version</source>
        <translation>今後新評使用這個版本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, number of the copy</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新評分表</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>優</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>匯入評分表</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>檔案無法讀取。</translation>
    </message>
    <message>
        <source>The file holds no form that can be used.</source>
        <translation>檔案中沒有可用的評分表。</translation>
    </message>
    <message>
        <source>%1 v%2.json</source>
        <translation>%1 第%2版.json</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>匯出評分表</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>放棄這份草稿？</translation>
    </message>
    <message>
        <source>The form has no other version: it goes with its draft.</source>
        <translation>這張評分表沒有其他版本，將隨草稿一起刪除。</translation>
    </message>
    <message>
        <source>The versions before it stay as they are.</source>
        <translation>以前的版本不受影響。</translation>
    </message>
    <message>
        <source>Take this version out of use?</source>
        <translation>停用這個版本？</translation>
    </message>
    <message>
        <source>No new sheet begins on this form until another version is put to use. Unfinished sheets may be ended.</source>
        <translation>啟用其他版本之前，不能再用這張表新評；未完成的可以評完。</translation>
    </message>
    <message>
        <source>Put version %1 to use?</source>
        <translation>啟用第 %1 版？</translation>
    </message>
    <message>
        <source>It can never be changed then, only followed by a new version. The version in use so far is retired; its sheets stay on it.</source>
        <translation>啟用後不能再改，只能另建新版本。目前啟用的版本將停用，已評的表仍以它為準。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未儲存。</translation>
    </message>
    <message>
        <source>%1 saved this draft at %2.</source>
        <translation>%1 已於 %2 儲存了這份草稿。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>banzhang::FrozenOrderModel</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>下單時間</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>療程</translation>
    </message>
</context>
<context>
    <name>banzhang::FrozenPlaceModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>單數</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成時間</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
</context>
<context>
    <name>banzhang::GapDialog</name>
    <message>
        <source>not yet over</source>
        <translation>尚未恢復</translation>
    </message>
    <message>
        <source>A device was off</source>
        <translation>打卡機停用時段</translation>
    </message>
    <message>
        <source>What its punches would have proved in that time is to be confirmed by a manager, and is never a fine by itself. Days already closed are measured anew. A time that was noted stays.</source>
        <translation>這段時間裡本該由打卡證明的，改為待經理確認，絕不會自動罰款。已結算的日子會重新計量。登記後不再刪除。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>打卡機</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>the last that is known before</source>
        <translation>停用前最後已知的時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>the first that is known after</source>
        <translation>恢復後最早已知的時間</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>power cut, network, repair …</source>
        <translation>停電、斷網、維修……</translation>
    </message>
    <message>
        <source>Times in which a device was off</source>
        <translation>打卡機停用的時段</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>清單讀取失敗。</translation>
    </message>
    <message>
        <source>No device was off</source>
        <translation>沒有停用紀錄</translation>
    </message>
    <message>
        <source>What is noted above appears here.</source>
        <translation>登記後顯示在這裡。</translation>
    </message>
    <message>
        <source>There is no device yet: importing its first file makes it.</source>
        <translation>還沒有打卡機：匯入它的第一個檔案時建立。</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00</source>
        <translation>請填時間，如 2026-11-18 08:00</translation>
    </message>
    <message>
        <source>It must end after it began.</source>
        <translation>結束必須晚於開始。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::HandOverDialog</name>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>交接 %1（%2）</translation>
    </message>
    <message>
        <source>From now on the duty falls to who takes it; a rest day or not knowing is no excuse.</source>
        <translation>從現在起由接手人值日；輪休或不知道都不是理由。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 簽名</translation>
    </message>
    <message>
        <source>Name as written, or number of the paper</source>
        <translation>手寫姓名，或書面單編號</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>接手人簽名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>請選擇接手人。</translation>
    </message>
    <message>
        <source>Nobody else has a shift on that day.</source>
        <translation>當天沒有其他人上班。</translation>
    </message>
    <message>
        <source>Both sides sign.</source>
        <translation>雙方都要簽名。</translation>
    </message>
</context>
<context>
    <name>banzhang::HandPunchDialog</name>
    <message>
        <source>Added beside what the device recorded, with your name and the reason. The day is measured anew at once.</source>
        <translation>在打卡機記錄之外補記，附您的姓名和理由；當日立即重新結算。</translation>
    </message>
    <message>
        <source>Enter the punch</source>
        <translation>補打卡</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00:00</source>
        <translation>請填時間，如 2026-11-18 08:00:00</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::HeadPage</name>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>from per cent</source>
        <translation>起始分（%）</translation>
    </message>
</context>
<context>
    <name>banzhang::HonourModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>榮譽</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
</context>
<context>
    <name>banzhang::HonourStrip</name>
    <message>
        <source>Honour wall</source>
        <translation>光榮榜</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>製作獎狀…</translation>
    </message>
    <message>
        <source>To the honour wall, where certificates are made (Enter on a place)</source>
        <translation>到光榮榜製作獎狀（在人員上按 Enter）</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>近 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody hangs here yet: champions come with the closing of the boards.</source>
        <translation>暫無上榜：榜單封榜後產生冠軍。</translation>
    </message>
</context>
<context>
    <name>banzhang::HonoursPage</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Who, what for</source>
        <translation>坐席、事由</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Recognise…</source>
        <translation>表彰…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>獎狀…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The honour wall could not be read.</source>
        <translation>光榮榜無法讀取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>champions</source>
        <translation>冠軍</translation>
    </message>
    <message>
        <source>recognitions</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>A recognition without money (Alt+1)</source>
        <translation>授予榮譽，不涉及獎金 (Alt+1)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Take a recognition back, with the reason</source>
        <translation>撤回表彰，須寫明原因</translation>
    </message>
    <message>
        <source>Honour wall</source>
        <translation>光榮榜</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of honour</source>
        <translation>
            <numerusform>光榮榜 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+P certificate · Ctrl+E as PDF · Alt+1 recognise</source>
        <translation>Ctrl+P 獎狀 · Ctrl+E 存為 PDF · Alt+1 表彰</translation>
    </message>
    <message>
        <source>Nobody hangs here yet</source>
        <translation>光榮榜還沒有人</translation>
    </message>
    <message>
        <source>Champions come with the closing of the boards, recognitions from leaders and managers (Alt+1), praise from its own page.</source>
        <translation>封榜產生冠軍，班組長和經理授予表彰 (Alt+1)，表揚在「表揚」頁填寫。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合條件的</translation>
    </message>
    <message>
        <source>Choose another kind or board.</source>
        <translation>請換一個類型或榜單。</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the certificate of those chosen (Ctrl+P)</source>
        <translation>列印所選的獎狀 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Choose one, or several.</source>
        <translation>請選擇一位或多位。</translation>
    </message>
    <message>
        <source>The certificate as a PDF (Ctrl+E)</source>
        <translation>獎狀存為 PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>沒有執行。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>儲存獎狀</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件寫入失敗。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n 張獎狀</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::HostDialog</name>
    <message>
        <source>Agents host in turn: who never did or did longest ago comes first.</source>
        <translation>坐席輪流主持：沒主持過的或隔得最久的排在前面。</translation>
    </message>
    <message>
        <source>Name the host</source>
        <translation>指定主持</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>%1 %2, last on %3</source>
        <comment>number, name, day</comment>
        <translation>%1 %2，上次 %3</translation>
    </message>
    <message>
        <source>%1 %2, never yet</source>
        <comment>number, name</comment>
        <translation>%1 %2，還沒主持過</translation>
    </message>
    <message>
        <source>Nobody of those who meet is on shift.</source>
        <translation>參會人員中無人當班。</translation>
    </message>
</context>
<context>
    <name>banzhang::HouseRuleModel</name>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>寬限</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計次</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>條文</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentDialog</name>
    <message>
        <source>Report an incident or a drill</source>
        <translation>上報突發事件或示練</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Times at the site. What was written before is kept.</source>
        <translation>時間為本位時間。以前寫的內容會保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What it was, in one line</source>
        <translation>一句話說明</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>仍在繼續則留空</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Calls lost</source>
        <translation>損失通話</translation>
    </message>
    <message>
        <source>empty: not known</source>
        <translation>留空：未知</translation>
    </message>
    <message>
        <source>Agents concerned</source>
        <translation>涉及坐席</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>參加人員</translation>
    </message>
    <message>
        <source>A time as 2026-11-20 08:30.</source>
        <translation>時間格式如 2026-11-20 08:30。</translation>
    </message>
    <message>
        <source>A whole number from 0, or nothing.</source>
        <translation>0 以上的整數，或留空。</translation>
    </message>
    <message>
        <source>Say in one line what it was.</source>
        <translation>請用一行寫明是什麼事件。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>請寫明經過。</translation>
    </message>
    <message>
        <source>Say when it began.</source>
        <translation>請填寫開始時間。</translation>
    </message>
    <message>
        <source>It has begun, and ended, before now.</source>
        <translation>開始和結束時間不能晚於現在。</translation>
    </message>
    <message>
        <source>It ended after it began.</source>
        <translation>結束時間應晚於開始時間。</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentNoteDialog</name>
    <message>
        <source>It is closed with what it comes to; nothing is written on it then.</source>
        <translation>寫明結論後關閉，此後不再增補。</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>關閉事件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Say what it comes to.</source>
        <translation>請寫明結論。</translation>
    </message>
    <message>
        <source>Say what was so.</source>
        <translation>請寫明情況。</translation>
    </message>
    <message>
        <source>What was so, and when; your name is kept with it.</source>
        <translation>何時、何事；記錄人為當前登錄人。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>A time as 2026-11-20 08:30.</source>
        <translation>時間格式如 2026-11-20 08:30。</translation>
    </message>
    <message>
        <source>It is %1 now: only what has been so is written down.</source>
        <translation>現在是 %1：只能記錄已經發生的事。</translation>
    </message>
    <message>
        <source>It began on %1: a time from then on, or correct the beginning first.</source>
        <translation>事件始於 %1：請填寫此後的時間，或先更正開始時間。</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>What was so</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>When it was so, at the site; it may be written down later</source>
        <translation>事情發生的現場時間，可以事後補記</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentWords</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持續</translation>
    </message>
    <message>
        <source>Calls lost</source>
        <translation>損失通話</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>an incident</comment>
        <translation>仍在繼續</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急事件</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>應急示練</translation>
    </message>
    <message>
        <source>open</source>
        <comment>incident</comment>
        <translation>未關閉</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>incident</comment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>參加人員</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上報人</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>open · %1 left of 48 h</source>
        <comment>incident</comment>
        <translation>未結案 · 48 小時時限剩 %1</translation>
    </message>
    <message>
        <source>open · %1 over 48 h</source>
        <comment>incident</comment>
        <translation>未結案 · 超 48 小時時限 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a complaint</comment>
        <translation>限 %1 前處理</translation>
    </message>
    <message>
        <source>closed in time</source>
        <translation>時限內結案</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超時 %1</translation>
    </message>
    <message>
        <source>48-hour clock</source>
        <translation>48 小時時限</translation>
    </message>
</context>
<context>
    <name>banzhang::IncidentsPage</name>
    <message>
        <source>Number, words</source>
        <translation>編號、內容</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>上報…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Entry…</source>
        <translation>增補…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>關閉…</translation>
    </message>
    <message>
        <source>The incidents could not be read.</source>
        <translation>讀不到突發事件。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突發事件</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 起事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 report · Enter edit · Ctrl+P print</source>
        <translation>Alt+1 上報 · Enter 編輯 · Ctrl+P 列印</translation>
    </message>
    <message>
        <source>No incident in the last year</source>
        <translation>近一年沒有突發事件</translation>
    </message>
    <message>
        <source>Report faults, emergencies, complaints and drills here.</source>
        <translation>在這裡上報故障、緊急事件、投訴和示練。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合的</translation>
    </message>
    <message>
        <source>Search for other words.</source>
        <translation>請換個詞搜尋。</translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation>請選擇一起事件</translation>
    </message>
    <message>
        <source>Here stand what happened, its effect, cause and measures, and its course.</source>
        <translation>這裡顯示經過、影響、原因、措施和處理過程。</translation>
    </message>
    <message>
        <source>Incident report %1</source>
        <translation>突發事件報告 %1</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上報人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export the incidents</source>
        <translation>匯出突發事件</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionForm</name>
    <message>
        <source>Hygiene</source>
        <translation>衛生</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行為規範</translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation>儲存檢查</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及何人</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>其餘合格</translation>
    </message>
    <message>
        <source>Remark on the whole</source>
        <translation>總的備註</translation>
    </message>
    <message numerus="yes">
        <source>To be done again within %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘內重做</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whose conduct?</source>
        <translation>檢查誰？</translation>
    </message>
    <message>
        <source>nobody has duty</source>
        <translation>無人值日</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>%1 已安排</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>不扣款</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所見情況</translation>
    </message>
    <message>
        <source>Another team has this duty: its leader inspects it.</source>
        <translation>由其他班組值日，請該班組班長檢查。</translation>
    </message>
    <message>
        <source>Choose whom it concerns.</source>
        <translation>請選擇涉及何人。</translation>
    </message>
    <message>
        <source>Tap what was looked at: each item once.</source>
        <translation>查一項點一下。</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionItemDialog</name>
    <message>
        <source>New item</source>
        <translation>新增檢查項目</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改「%1」</translation>
    </message>
    <message>
        <source>It holds from a day to come; what was inspected before keeps its words and amount.</source>
        <translation>自今後某日起生效；此前的檢查保留當時的內容和金額。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>合格標準</translation>
    </message>
    <message>
        <source>The bins are empty and have new bags</source>
        <translation>垃圾桶已倒、已換袋</translation>
    </message>
    <message>
        <source>A fault falls under</source>
        <translation>不合格按規則</translation>
    </message>
    <message>
        <source>Place in the form</source>
        <translation>表中順序</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Hygiene of an area</source>
        <translation>區域衛生</translation>
    </message>
    <message>
        <source>Conduct of an agent</source>
        <translation>坐席行為規範</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>不扣款</translation>
    </message>
    <message>
        <source>Say what is right.</source>
        <translation>請寫明合格標準。</translation>
    </message>
    <message>
        <source>A number from 1 to 1000</source>
        <translation>1 到 1000 的數字</translation>
    </message>
    <message>
        <source>From tomorrow on at the earliest.</source>
        <translation>最早自明天起。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>There is no rule that a fault could fall under.</source>
        <translation>沒有可用的規則。</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionItemModel</name>
    <message>
        <source>Place</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>合格標準</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>A fault costs</source>
        <translation>不合格罰款（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>banzhang::InspectionModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>檢查人</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>banzhang::ItemPage</name>
    <message>
        <source>Is scored</source>
        <translation>計分</translation>
    </message>
    <message>
        <source>“Does not apply” is an answer</source>
        <translation>可答「不適用」</translation>
    </message>
    <message>
        <source>A sheet may be submitted without it</source>
        <translation>不答也可以提交</translation>
    </message>
    <message>
        <source>Points for the highest</source>
        <translation>最高值得分</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>This answer needs a comment</source>
        <translation>選此答案須寫備註</translation>
    </message>
    <message>
        <source>This answer needs a root cause</source>
        <translation>選此答案須選根因</translation>
    </message>
    <message>
        <source>What is kept of the answer; conditions name it</source>
        <translation>答案儲存時用的代碼，出現條件按它判斷</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>答案為</translation>
    </message>
    <message>
        <source>always</source>
        <translation>總是</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>banzhang::KeyFigureTiles</name>
    <message>
        <source>met</source>
        <comment>a target</comment>
        <translation>達標</translation>
    </message>
    <message>
        <source>near</source>
        <comment>a target</comment>
        <translation>接近</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a target</comment>
        <translation>未達</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= 持平</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time before, value, change</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Target: %1, %2</source>
        <translation>目標：%1，%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>達標情況</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::LagChart</name>
    <message>
        <source>Lag over the day</source>
        <translation>全天延遲</translation>
    </message>
    <message>
        <source>0.1 s</source>
        <translation>0.1 秒</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>100 s</source>
        <translation>100 秒</translation>
    </message>
    <message>
        <source>Lag: bars the worst, line the mean; hatched: nothing is known</source>
        <translation>延遲：柱為最大，線為平均；斜線處沒有任何訊息</translation>
    </message>
</context>
<context>
    <name>banzhang::LeaderboardPane</name>
    <message>
        <source>Leaderboards</source>
        <translation>龍虎榜</translation>
    </message>
</context>
<context>
    <name>banzhang::LeaveBalanceModel</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>給予天數</translation>
    </message>
    <message>
        <source>Taken or asked for</source>
        <translation>已用或申請中</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
</context>
<context>
    <name>banzhang::LeavePage</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Agent, kind, team, reason</source>
        <translation>工號姓名、種類、班組、事由</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>登記…</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>假期餘額</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>請假調班申請讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Record a request on an agent&apos;s behalf (Ctrl+N)</source>
        <translation>代客服人員登記申請（Ctrl+N）</translation>
    </message>
    <message>
        <source>Leaders, schedulers, the front desk and managers record</source>
        <translation>由班長、排班員、前台或經理登記</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>待批或待告知</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>refused or cancelled</source>
        <translation>已駁回或已撤銷</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 92 days</source>
        <translation>最近 92 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>What agents have of each kind of leave (Ctrl+B)</source>
        <translation>客服人員各類假期的餘額（Ctrl+B）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出當前列表（Ctrl+E）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>經理批准</translation>
    </message>
    <message>
        <source>Front desk told</source>
        <translation>告知前台</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Try the swap on…</source>
        <translation>模擬調班…</translation>
    </message>
    <message>
        <source>The department manager decides</source>
        <translation>由部門經理決定</translation>
    </message>
    <message>
        <source>Give days…</source>
        <translation>給予天數…</translation>
    </message>
    <message>
        <source>Allowance per day…</source>
        <translation>每日名額…</translation>
    </message>
    <message>
        <source>Balances of leave</source>
        <translation>假期餘額</translation>
    </message>
    <message>
        <source>No balances this year</source>
        <translation>本年無假期餘額</translation>
    </message>
    <message>
        <source>The manager gives days; recalls make days owed.</source>
        <translation>天數由經理給予；召回會產生應補休天數。</translation>
    </message>
    <message>
        <source>Leave and swaps</source>
        <translation>請假調班</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 條申請</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N record · Ctrl+G approve · Ctrl+D told · Ctrl+R refuse · Ctrl+K take back · Ctrl+M match · Ctrl+B balances</source>
        <translation>Ctrl+N 登記 · Ctrl+G 批准 · Ctrl+D 已告知 · Ctrl+R 駁回 · Ctrl+K 撤銷 · Ctrl+M 配對 · Ctrl+B 餘額</translation>
    </message>
    <message>
        <source>No request like that</source>
        <translation>沒有符合條件的申請</translation>
    </message>
    <message>
        <source>Choose another kind or state, more days, or another word.</source>
        <translation>請換個種類或狀態、放寬天數，或換個關鍵詞。</translation>
    </message>
    <message>
        <source>No leave and no swaps</source>
        <translation>沒有請假和調班</translation>
    </message>
    <message>
        <source>Record what agents ask for: it is in force when the manager has approved it and the front desk was told before the shift.</source>
        <translation>在此登記客服人員的申請：上班前經經理批准並告知前台後才生效。</translation>
    </message>
    <message>
        <source>(signed %1)</source>
        <translation>（簽名：%1）</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>未選擇申請</translation>
    </message>
    <message>
        <source>Both weeks and the cover, before and after (Ctrl+T)</source>
        <translation>雙方一週班次及調班前後的在崗人數（Ctrl+T）</translation>
    </message>
    <message>
        <source>Not with a request of this kind</source>
        <translation>此類申請不適用</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出當前列表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件寫入失敗。</translation>
    </message>
</context>
<context>
    <name>banzhang::Ledger</name>
    <message>
        <source>Reversal of L-%1</source>
        <translation>沖回 L-%1</translation>
    </message>
    <message>
        <source>later evidence</source>
        <translation>後來的證據</translation>
    </message>
    <message>
        <source>%1 of %2, which is closed</source>
        <comment>note, month</comment>
        <translation>%1 屬於已結帳的 %2</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Closed by %1, %2: later corrections fall into the next month and point back.</source>
        <translation>%1 於 %2 結帳；以後的更正計入下月，並指回原帳。</translation>
    </message>
    <message>
        <source>Open: the month is not over.</source>
        <translation>未結帳：本月尚未結束。</translation>
    </message>
    <message>
        <source>Open. Undecided violations of its days: %1.</source>
        <translation>未結帳。未裁決的違規：%1 條。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罰款</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已沖回</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>beyond the cap on fines</source>
        <translation>超出罰款上限</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>An appeal is made in writing to the next level. It does not suspend what is booked; what is upheld is booked back.</source>
        <translation>申訴須書面向上一級提出，不停止執行；成立的予以沖回。</translation>
    </message>
</context>
<context>
    <name>banzhang::LedgerModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Not charged (¥)</source>
        <translation>未收（元）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>記帳人</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入帳</translation>
    </message>
</context>
<context>
    <name>banzhang::LedgerPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>記一筆…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>沖回…</translation>
    </message>
    <message>
        <source>Print statement…</source>
        <translation>列印對帳單…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>結帳…</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>臺帳讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Everybody&apos;s month</source>
        <translation>全員月表</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>帳目</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>沒有帳目</translation>
    </message>
    <message>
        <source>What a manager confirms is booked here.</source>
        <translation>經理確認的違規記在這裡。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>臺帳</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名客服人員</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this month</source>
        <translation>本月沒有人員</translation>
    </message>
    <message>
        <source>Agents appear here with their first closed shift or first entry.</source>
        <translation>客服人員有了第一個已結算的班次或第一筆帳目後列在這裡。</translation>
    </message>
    <message>
        <source>Awards %1</source>
        <translation>獎勵 %1</translation>
    </message>
    <message>
        <source>Fines %1</source>
        <translation>罰款 %1</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>沖回 %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>淨額 %1</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>%1 的帳目</translation>
    </message>
    <message>
        <source>Everybody&apos;s entries</source>
        <translation>全員帳目</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) of its days are not decided: they will fall into the next month. </source>
        <translation>
            <numerusform>有 %n 條違規尚未裁決，將計入下月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1?</source>
        <comment>a month</comment>
        <translation>%1 結帳？</translation>
    </message>
    <message>
        <source>%1 entries, net %2. Nothing is booked in it any more, and it is not opened again: later corrections fall into the next month and point back.</source>
        <translation>共 %1 筆，淨額 %2。結帳後不再記帳，也不再打開；以後的更正計入下月，並指回原帳。</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>結帳</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>該月已結帳。</translation>
    </message>
    <message>
        <source>The month could not be closed.</source>
        <translation>結帳未成。</translation>
    </message>
    <message>
        <source>Statement of rewards and penalties</source>
        <translation>獎罰對帳單</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>匯出月表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of it are not measured: what they cost will fall into the next month. </source>
        <translation>
            <numerusform>本月有 %n 個班次尚未核算,其罰款將記入下月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申訴…</translation>
    </message>
    <message>
        <source>Alt+1 book · Alt+2 reverse · Alt+3 appeal · Ctrl+P statement · Esc everybody&apos;s entries · Ctrl+E export</source>
        <translation>Alt+1 記一筆 · Alt+2 沖回 · Alt+3 申訴 · Ctrl+P 對帳單 · Esc 全員帳目 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>請先選擇一筆帳目。</translation>
    </message>
    <message>
        <source>This entry takes nothing from the agent.</source>
        <translation>這筆帳沒有扣減客服人員。</translation>
    </message>
    <message>
        <source>Wages…</source>
        <translation>工資…</translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) of it are not released: no report will have them. </source>
        <translation>
            <numerusform>該月還有 %n 份評分表尚未發布，結帳後任何報表都不會計入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::LetterheadDialog</name>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>A page of your paper</source>
        <translation>紙張樣頁</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣張</translation>
    </message>
    <message>
        <source>So a table lies between the margins</source>
        <translation>表格在頁邊距內的樣式</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>製表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Paper and letterhead</source>
        <translation>紙張與抬頭</translation>
    </message>
    <message>
        <source>For all reports of this site, whoever makes them: on the screen, printed and as PDF.</source>
        <translation>適用於本中心的所有報表，不論由誰生成：螢幕預覽、列印和 PDF 均一致。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Line above each page</source>
        <translation>頁眉行</translation>
    </message>
    <message>
        <source>Beside the centre&apos;s name, as a department</source>
        <translation>列在中心名稱之後，例如部門名稱</translation>
    </message>
    <message>
        <source>Line below each page</source>
        <translation>頁腳行</translation>
    </message>
    <message>
        <source>As an address, or who may read it</source>
        <translation>例如位址或傳閱範圍</translation>
    </message>
    <message>
        <source>Paper of new reports</source>
        <translation>新報表的紙張</translation>
    </message>
    <message>
        <source>A page on this paper</source>
        <translation>此紙張的樣頁</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>頁邊距：%1</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>5 to 50 millimetres; most printers cannot print nearer to the edge</source>
        <translation>5 至 50 毫米；多數列印機無法更靠近紙邊</translation>
    </message>
    <message>
        <source>Logo: PNG, JPEG or SVG, 1,024 KB at most</source>
        <translation>標誌：PNG、JPEG 或 SVG，不超過 1,024 KB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>選擇標誌</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No installed font has the characters %1.</source>
        <translation>已安裝的字體中沒有字元 %1。</translation>
    </message>
</context>
<context>
    <name>banzhang::LinkWords</name>
    <message>
        <source>Your role may not look further here.</source>
        <translation>您的崗位不能繼續查看。</translation>
    </message>
    <message>
        <source>Days of agents are for leaders, quality heads, managers and auditors.</source>
        <translation>坐席日表僅供班組長、質檢主管、經理和稽計員查看。</translation>
    </message>
    <message>
        <source>Calls are for leaders, inspectors, quality heads, managers and auditors.</source>
        <translation>通話僅供班組長、質檢員、質檢主管、經理和稽計員查看。</translation>
    </message>
    <message>
        <source>Scoring sheets are for inspectors, quality heads, leaders, managers and auditors.</source>
        <translation>評分表僅供質檢員、質檢主管、班組長、經理和稽計員查看。</translation>
    </message>
    <message>
        <source>Violations are for leaders, managers and auditors.</source>
        <translation>違規僅供班組長、經理和稽計員查看。</translation>
    </message>
    <message>
        <source>The violation cannot be read.</source>
        <translation>無法讀取該違規。</translation>
    </message>
    <message>
        <source>Champions are for the people of the floor.</source>
        <translation>冠軍榜僅供現場管理人員查看。</translation>
    </message>
</context>
<context>
    <name>banzhang::ListFrame</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>banzhang::LoggedSheetModel</name>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>優點</translation>
    </message>
</context>
<context>
    <name>banzhang::MainWindow</name>
    <message>
        <source>Banzhang</source>
        <translation>班長台</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>product, centre</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密碼…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>pane, window</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This pane is in its own window</source>
        <translation>這個頁面在它自己的視窗裡</translation>
    </message>
    <message>
        <source>Close that window, and the pane comes back here.</source>
        <translation>關掉那個視窗，頁面就回到這裡。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>收回這裡</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Pane in its own window</source>
        <translation>頁面移到單獨視窗</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列高</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>banzhang::MakeFindingDialog</name>
    <message>
        <source>A finding is told to supervisor and trainer today, rectified, announced and verified. It stands on the page of findings.</source>
        <translation>整改項須當日反映給主管和培訓專員，再整改、通報、驗證。可在「整改」頁查看。</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>轉為整改項</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題描述</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
</context>
<context>
    <name>banzhang::MarkImportDialog</name>
    <message>
        <source>Import marks</source>
        <translation>匯入成績</translation>
    </message>
    <message>
        <source>CSV or a workbook with the columns agent_no (工号), month (月份), kind (类型: 考试 or 满意度), mark (成绩), out_of (满分, 100 without it). The same file again adds nothing.</source>
        <translation>CSV 或工作簿，列為：工號、月份、類型（考試或滿意度）、成績、滿分（無此列按 100）。同一檔案再次匯入不會重複。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030</source>
        <translation>UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A file of marks</source>
        <translation>成績檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>%1 lines read, %2 refused. Agents are looked up when it is taken.</source>
        <translation>讀到 %1 行，%2 行不能用。匯入時再核對工號。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>尚未選擇檔案。</translation>
    </message>
    <message>
        <source>Nothing in this file can be taken.</source>
        <translation>此檔案中沒有可匯入的內容。</translation>
    </message>
</context>
<context>
    <name>banzhang::MarkerModel</name>
    <message>
        <source>Praise</source>
        <comment>a marker on a recording</comment>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>a marker on a recording</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a marker on a recording</comment>
        <translation>停頓</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of a scoring sheet</comment>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>banzhang::MarkerTable</name>
    <message>
        <source>Markers</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>No markers yet</source>
        <translation>還沒有標記</translation>
    </message>
    <message>
        <source>While you listen: %1 praise, %2 fault, %3 pause point.</source>
        <translation>聽的時候按：%1 表揚，%2 問題，%3 停頓點。</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>沒有標記</translation>
    </message>
    <message>
        <source>Nothing was marked in this recording.</source>
        <translation>這段錄音沒有標記。</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingActionModel</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待辦內容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登記人</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingGuestModel</name>
    <message>
        <source>There</source>
        <translation>到會</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Why not</source>
        <comment>is somebody there</comment>
        <translation>未到原因</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>參會範圍</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到會</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完成待辦</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingRunner</name>
    <message numerus="yes">
        <source>%1 %2 · %n min</source>
        <comment>day, time, minutes planned</comment>
        <translation>
            <numerusform>%1 %2 · %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>主持 %1</translation>
    </message>
    <message>
        <source>used %1 / %2</source>
        <comment>time, time planned</comment>
        <translation>用時 %1 / %2</translation>
    </message>
    <message>
        <source>%1, with %2 left over</source>
        <comment>time planned, time saved before</comment>
        <translation>%1，結餘 %2 已並入</translation>
    </message>
    <message>
        <source>%1, less %2 overrun</source>
        <comment>time planned, time overrun before</comment>
        <translation>%1，超時 %2 已扣除</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到會</translation>
    </message>
    <message>
        <source>away %1 %2 (%3)</source>
        <comment>number, name, why</comment>
        <translation>未到 %1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting over by %1</source>
        <translation>會議超時 %1</translation>
    </message>
    <message>
        <source>meeting: %1 left</source>
        <translation>會議還剩 %1</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>會議結束</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <comment>an item of the agenda</comment>
        <translation>%1 · 已暫停</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time that the item has</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>the full screen</comment>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>start</source>
        <comment>the meeting</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>pause</source>
        <comment>the meeting</comment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>back</source>
        <translation>上一項</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>加 30 秒</translation>
    </message>
    <message>
        <source>note</source>
        <translation>記一條</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Champion of the week</source>
        <translation>週冠軍</translation>
    </message>
    <message>
        <source>Champion of the month</source>
        <translation>月冠軍</translation>
    </message>
    <message>
        <source>Champion of the day before</source>
        <translation>昨日日冠軍</translation>
    </message>
    <message>
        <source>No figures of that day.</source>
        <translation>當天沒有資料。</translation>
    </message>
    <message>
        <source>Champion: %1, %2</source>
        <translation>冠軍：%1，%2</translation>
    </message>
    <message>
        <source>No prize of a week or month waits.</source>
        <translation>沒有待頒發的週獎、月獎。</translation>
    </message>
    <message>
        <source>Nobody was champion that day.</source>
        <translation>當天沒有日冠軍。</translation>
    </message>
    <message>
        <source>The slogan</source>
        <translation>叢體口號</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>time, time planned</comment>
        <translation>用時 %1，計劃 %2</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <comment>what, who, which day</comment>
        <translation>%1，%2，%3 前完成</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>單數</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎金</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 handed out</source>
        <translation>1 當場頒發</translation>
    </message>
    <message>
        <source>2 signed for</source>
        <translation>2 本人簽收</translation>
    </message>
    <message>
        <source>3 speech</source>
        <translation>3 獲獎發言</translation>
    </message>
    <message>
        <source>No. %1 %2 %3</source>
        <comment>place, name, value</comment>
        <translation>第 %1 名 %2 %3</translation>
    </message>
    <message>
        <source>Praise: %1</source>
        <translation>每日表揚 %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>到會情況</translation>
    </message>
    <message>
        <source>For the minutes: Enter writes it, Esc leaves it</source>
        <translation>記入紀要：回車寫入，Esc 收起</translation>
    </message>
    <message>
        <source>Signed with: his name as written, or the number of the paper. Enter records it</source>
        <translation>簽收：本人簽名，或簽收單編號。回車登記</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, why he is away</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Manager %1</source>
        <translation>部門經理 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingSide</name>
    <message>
        <source>Who is there</source>
        <translation>到會情況</translation>
    </message>
    <message>
        <source>Nobody meets</source>
        <translation>無人參會</translation>
    </message>
    <message>
        <source>Who is rostered for the shift stands here.</source>
        <translation>當班人員會列在這裡。</translation>
    </message>
    <message>
        <source>Space: there or not</source>
        <translation>空格：到會與否</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>沒有待辦</translation>
    </message>
    <message>
        <source>Alt+5 writes down who does what until when.</source>
        <translation>按 Alt+5 記下誰在何時之前做什麼。</translation>
    </message>
    <message>
        <source>No meeting is chosen</source>
        <translation>未選擇會議</translation>
    </message>
</context>
<context>
    <name>banzhang::Meetings</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, name, why not there</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time used, time planned</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Only a manager or a leader of one of its teams runs this meeting.</source>
        <translation>只有經理或參會班組的班組長可以主持操作這場會議。</translation>
    </message>
    <message>
        <source>The meeting was made anew meanwhile. Look at it again.</source>
        <translation>會議已重新生成，請重新查看。</translation>
    </message>
    <message>
        <source>Say whether he is there.</source>
        <translation>請註明是否到會。</translation>
    </message>
    <message>
        <source>The meeting does not stand like that any more. Look at it again.</source>
        <translation>會議狀態已變化，請重新看一下。</translation>
    </message>
    <message>
        <source>The meeting is planned for another day: it starts then.</source>
        <translation>會議安排在另一天，屆時才能開始。</translation>
    </message>
    <message>
        <source>This means nothing at this point of the meeting.</source>
        <translation>會議進行到此處，這一步無效。</translation>
    </message>
    <message>
        <source>Say why it is not held; 400 characters at most.</source>
        <translation>請寫明未開原因，最多 400 字。</translation>
    </message>
    <message>
        <source>Who hosts is one of those who meet.</source>
        <translation>主持人須為參會人員。</translation>
    </message>
    <message>
        <source>Write what was said; 2,000 characters at most.</source>
        <translation>請寫明會上所說，最多 2,000 字。</translation>
    </message>
    <message>
        <source>Write what is to be done; 1,000 characters at most.</source>
        <translation>請寫明待辦內容，最多 1,000 字。</translation>
    </message>
    <message>
        <source>It is due on the meeting&apos;s day or later.</source>
        <translation>期限不早於會議當天。</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>請寫明由誰負責。</translation>
    </message>
    <message>
        <source>Somebody else said already that it is done.</source>
        <translation>別人已經登記為完成。</translation>
    </message>
    <message>
        <source>An agenda holds from today or a later day.</source>
        <translation>議程從今天或以後的日子起生效。</translation>
    </message>
    <message>
        <source>This series is gone. Look at it again.</source>
        <translation>該會議系列已不存在，請重新查看。</translation>
    </message>
    <message>
        <source>The agenda cannot be kept like that: look at its items and times.</source>
        <translation>議程無法這樣儲存：請檢查各項及時間。</translation>
    </message>
    <message>
        <source>An agenda has at least one item.</source>
        <translation>議程至少要有一項。</translation>
    </message>
    <message>
        <source>Meetings of that day are under way or over by the present agenda. Choose a later day.</source>
        <translation>當天的會議已按現行議程進行或開過，請選擇更晚的日期。</translation>
    </message>
    <message>
        <source>An item takes from 1 second to 2 hours.</source>
        <translation>每項為 1 秒至 2 小時。</translation>
    </message>
    <message>
        <source>An item has a title; 60 characters at most.</source>
        <translation>議程項要有標題，最多 60 字。</translation>
    </message>
    <message>
        <source>Nobody records his own prize.</source>
        <translation>不能登記自己的獎項。</translation>
    </message>
    <message>
        <source>The prize is handed out before it is signed for.</source>
        <translation>先頒發，後簽收。</translation>
    </message>
    <message>
        <source>Who receives the prize signs for it.</source>
        <translation>領獎人須簽收。</translation>
    </message>
    <message>
        <source>This prize was taken back.</source>
        <translation>這份獎金已收回。</translation>
    </message>
    <message>
        <source>Somebody else recorded that already.</source>
        <translation>別人已經登記過了。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召開</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未開</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shift, meeting: early shift morning meeting</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>串休</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>not punched in</source>
        <translation>未打卡</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>接聽量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message numerus="yes">
        <source>QA mean of %n sheet(s)</source>
        <translation>
            <numerusform>質檢均分（%n 張）</numerusform>
        </translation>
    </message>
    <message>
        <source>Rostered</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到崗</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>曠工</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %n order(s)</source>
        <translation>
            <numerusform>銷售額（%n 單）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, name, what he is praised for</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到會</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Somebody else went on with this meeting. Look at it again.</source>
        <translation>別人已經推進了這場會議，請重新看一下。</translation>
    </message>
    <message>
        <source>%1 went on with this meeting. Look at it again.</source>
        <translation>%1 已經推進了這場會議，請重新看一下。</translation>
    </message>
    <message>
        <source>It begins within four hours of the shift&apos;s begin or end, or at a time of the day.</source>
        <translation>須在班次開始或結束前後四小時內，或為當日時刻。</translation>
    </message>
    <message>
        <source>By the clock it is held weekly: choose the day.</source>
        <translation>固定時間的會議每週一次：請選星期幾。</translation>
    </message>
    <message>
        <source>A slogan has 400 characters at most.</source>
        <translation>口號最多 400 字。</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>計劃時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>召開時間</translation>
    </message>
</context>
<context>
    <name>banzhang::MeetingsPage</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The meetings could not be read.</source>
        <translation>會議讀取失敗。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下週</translation>
    </message>
    <message>
        <source>missed ones</source>
        <translation>未開的</translation>
    </message>
    <message>
        <source>Agendas…</source>
        <translation>議程…</translation>
    </message>
    <message>
        <source>Times, slogan and items of each kind of meeting</source>
        <translation>各類會議的時間、口號和議程</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Host…</source>
        <translation>主持…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>紀要…</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>待辦…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>晨會</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 場會議</numerusform>
        </translation>
    </message>
    <message>
        <source>F11 whole screen · Alt+4 minutes · Alt+5 action · Space there or not</source>
        <translation>F11 全屏 · Alt+4 紀要 · Alt+5 待辦 · 空格 到會與否</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) missed in 14 days.</source>
        <translation>
            <numerusform>14 天內有 %n 場會議未開。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold them, or say why not (Alt+2).</source>
        <translation>請補開，或說明未開原因（Alt+2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未開 %n 場</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>沒有會議</translation>
    </message>
    <message>
        <source>They are made from published shifts, ten minutes into each, and by the agendas.</source>
        <translation>會議按已發布的班次（開班後十分鐘）和議程自動生成。</translation>
    </message>
    <message>
        <source>Choose a meeting.</source>
        <translation>請選擇一場會議。</translation>
    </message>
    <message>
        <source>Only what has not begun is called off.</source>
        <translation>只有尚未開始的會議可以取消。</translation>
    </message>
    <message>
        <source>It is over: its host stays.</source>
        <translation>會議已結束，主持人不再更改。</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>會議已取消。</translation>
    </message>
    <message>
        <source>Choose an open action.</source>
        <translation>請選擇一項未完成的待辦。</translation>
    </message>
    <message>
        <source>The hosts could not be read.</source>
        <translation>主持人選讀取失敗。</translation>
    </message>
    <message>
        <source>The agendas could not be read.</source>
        <translation>議程讀取失敗。</translation>
    </message>
    <message>
        <source>Minutes: %1 %2</source>
        <comment>meeting, day</comment>
        <translation>會議紀要：%1 %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export the meetings</source>
        <translation>匯出會議</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>沒有執行。</translation>
    </message>
</context>
<context>
    <name>banzhang::MinuteDialog</name>
    <message>
        <source>A line of the minutes never changes; a later one may correct it.</source>
        <translation>紀要寫下後不再改動，可另寫一條更正。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>會上所說</translation>
    </message>
    <message>
        <source>the meeting as a whole</source>
        <translation>會議整體</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>請寫明會上所說。</translation>
    </message>
</context>
<context>
    <name>banzhang::Month</name>
    <message numerus="yes">
        <source>%n shift(s) absent</source>
        <translation>
            <numerusform>曠工 %n 個班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) to confirm</source>
        <translation>
            <numerusform>待確認 %n 個班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) late</source>
        <translation>
            <numerusform>遲到 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) gone early</source>
        <translation>
            <numerusform>早退 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) excused</source>
        <translation>
            <numerusform>請假 %n 個班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) present</source>
        <translation>
            <numerusform>出勤 %n 個班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) not closed yet</source>
        <translation>
            <numerusform>未核算 %n 個班次</numerusform>
        </translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>串休</translation>
    </message>
    <message>
        <source>R</source>
        <comment>sign: rest day</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>V</source>
        <comment>sign: excused, on leave</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>E</source>
        <comment>sign: gone early</comment>
        <translation>早</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign: late</comment>
        <translation>遲</translation>
    </message>
    <message>
        <source>?</source>
        <comment>sign: to confirm</comment>
        <translation>待</translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign: absent</comment>
        <translation>曠</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>未核算</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>gone early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>late and gone early</source>
        <translation>遲到且早退</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>曠工</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>Monday in a narrow head</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>Tuesday in a narrow head</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <comment>Wednesday in a narrow head</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>Thursday in a narrow head</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>Friday in a narrow head</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>Saturday in a narrow head</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>Sunday in a narrow head</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>核算結果</translation>
    </message>
    <message>
        <source>First in, last out</source>
        <translation>首次上班卡、末次下班卡</translation>
    </message>
    <message>
        <source>First log-in</source>
        <translation>首次簽入</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Away from the post</source>
        <translation>脫崗</translation>
    </message>
    <message>
        <source>Pauses beyond their limit</source>
        <translation>小休超時</translation>
    </message>
    <message>
        <source>Due and there</source>
        <translation>應出勤與實出勤</translation>
    </message>
    <message>
        <source>%1 due, %2 there: conformance %3</source>
        <comment>two lengths, per cent</comment>
        <translation>應出勤 %1，實出勤 %2，符合率 %3</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵守率</translation>
    </message>
    <message>
        <source>%1 signed in: %2</source>
        <comment>a length, per cent</comment>
        <translation>簽入 %1，遵守率 %2</translation>
    </message>
    <message>
        <source>the switch told nothing</source>
        <translation>交換機沒有記錄</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthCombo</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1-%2</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthGridModel</name>
    <message>
        <source>All</source>
        <comment>everybody&apos;s sums</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Days on which he came</source>
        <translation>到崗的天數</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>days present</comment>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Shifts begun late, whatever was decided</source>
        <translation>遲到的班次數，不論如何處理</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Shifts left early, whatever was decided</source>
        <translation>早退的班次數，不論如何處理</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Shifts not come to, without leave</source>
        <translation>未請假且未到崗的班次數</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>曠工</translation>
    </message>
    <message>
        <source>Shifts with time away from the post</source>
        <translation>有脫崗的班次數</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脫崗</translation>
    </message>
    <message>
        <source>Hours of work and paid breaks on the roster</source>
        <translation>排班工時（含帶薪休息）</translation>
    </message>
    <message>
        <source>Due, h</source>
        <translation>應出勤 (h)</translation>
    </message>
    <message>
        <source>Of these present</source>
        <translation>其中實際在崗</translation>
    </message>
    <message>
        <source>There, h</source>
        <translation>實出勤 (h)</translation>
    </message>
    <message>
        <source>Signed in, of the hours of those shifts of which the switch told something (P12)</source>
        <translation>簽入時長占排班工時的比例，只計交換機有記錄的班次（P12）</translation>
    </message>
    <message>
        <source>Adher.</source>
        <comment>adherence, per cent, in a narrow head</comment>
        <translation>遵守率</translation>
    </message>
    <message>
        <source>Shifts of which the switch told something</source>
        <translation>交換機有記錄的班次數</translation>
    </message>
    <message>
        <source>n</source>
        <comment>shifts heard of by the switch</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Present, of the hours due (P12)</source>
        <translation>在崗時長占排班工時的比例（P12）</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>conformance, per cent, in a narrow head</comment>
        <translation>符合率</translation>
    </message>
    <message>
        <source>Booked in this month; reversals stand in the ledger</source>
        <translation>記入本月的罰款；沖回見台帳</translation>
    </message>
    <message>
        <source>Fines (¥)</source>
        <translation>罰款（元）</translation>
    </message>
    <message>
        <source>Awards (¥)</source>
        <translation>獎勵（元）</translation>
    </message>
    <message>
        <source>Everything booked in this month</source>
        <translation>記入本月的全部金額</translation>
    </message>
    <message>
        <source>Net (¥)</source>
        <translation>淨額（元）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>team, people</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthPage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按班組</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>A whole year…</source>
        <translation>一年考勤…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>The month day by day</source>
        <translation>月考勤明細</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>無法讀取月考勤。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The year of the chosen agent (Alt+1)</source>
        <translation>查看所選客服人員的一年考勤（Alt+1）</translation>
    </message>
    <message>
        <source>Print, export</source>
        <translation>列印、匯出</translation>
    </message>
    <message>
        <source>Print the month…	Ctrl+P</source>
        <translation>列印月考勤…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>匯出…	Ctrl+E</translation>
    </message>
    <message>
        <source>Attendance month</source>
        <comment>a page</comment>
        <translation>月考勤</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名客服人員</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day · Alt+1 the year · Alt+Left month before · Alt+Right next month · Ctrl+C copy · Ctrl+P print · Ctrl+E export</source>
        <translation>Enter 當天 · Alt+1 一年 · Alt+← 上月 · Alt+→ 下月 · Ctrl+C 複製 · Ctrl+P 列印 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>Adherence %1 (n %2)</source>
        <translation>遵守率 %1（n %2）</translation>
    </message>
    <message>
        <source>Conformance %1</source>
        <translation>符合率 %1</translation>
    </message>
    <message>
        <source>Fines %1</source>
        <translation>罰款 %1</translation>
    </message>
    <message>
        <source>Nobody in this month</source>
        <translation>本月沒有人員</translation>
    </message>
    <message>
        <source>People appear here with their first published shift.</source>
        <translation>發布排班後，人員會出現在這裡。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>沒有符合條件的人員</translation>
    </message>
    <message>
        <source>Choose all teams, or search for less.</source>
        <translation>請選擇全部班組，或縮短搜尋內容。</translation>
    </message>
    <message>
        <source>Attendance of %1: %2</source>
        <comment>a month, a team or all</comment>
        <translation>%1 月考勤：%2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班組</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>儲存月考勤</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>匯出月表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
</context>
<context>
    <name>banzhang::MonthPaper</name>
    <message>
        <source>Agent no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>printed %1 · page %2 of %3</source>
        <translation>列印時間 %1 · 第 %2 頁，共 %3 頁</translation>
    </message>
</context>
<context>
    <name>banzhang::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>調動 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n agents</source>
        <translation>
            <numerusform>調動 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The team before ends the day before. Figures count people where they were.</source>
        <translation>原班組到前一天為止。各項數字按人當時所在的班組計。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>調班組</translation>
    </message>
    <message>
        <source>To team</source>
        <translation>到班組</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>無班組</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>請填日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n agents move to %1 on %2.</source>
        <translation>
            <numerusform>%n 人 %2 起調到%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選</translation>
    </message>
    <message>
        <source>Choose the team.</source>
        <translation>請選班組。</translation>
    </message>
</context>
<context>
    <name>banzhang::NavigationRail</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a pane and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::NeedModel</name>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
</context>
<context>
    <name>banzhang::NoteBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticeDialog</name>
    <message>
        <source>Correct a notice</source>
        <translation>更正通知</translation>
    </message>
    <message>
        <source>Publish a notice</source>
        <translation>發布通知</translation>
    </message>
    <message>
        <source>A published notice never changes: this one takes its place and is told anew.</source>
        <translation>已發布的通知不能改動：新通知取代它，並重新傳達。</translation>
    </message>
    <message>
        <source>Once it is published it never changes. It is told in the meeting and ticked there.</source>
        <translation>發布後不能改動；在會上傳達並勾選。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>通知內容</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>year-month-day; empty: until it is corrected</source>
        <translation>年-月-日；不填：更正為止</translation>
    </message>
    <message>
        <source>Teams that it concerns</source>
        <translation>涉及班組</translation>
    </message>
    <message>
        <source>Teams that it concerns: Space ticks</source>
        <translation>涉及班組：空格勾選</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第 %1 題</translation>
    </message>
    <message>
        <source>both or none</source>
        <translation>兩題都填或都不填</translation>
    </message>
    <message>
        <source>Choices of %1</source>
        <translation>第 %1 題選項</translation>
    </message>
    <message>
        <source>this / that* / something else</source>
        <translation>甲 / 乙* / 丙</translation>
    </message>
    <message>
        <source>Two to four with a slash between; * marks the right one</source>
        <translation>二至四個，用斜線隔開；* 標出正確的一個</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticeModel</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已傳達</translation>
    </message>
    <message>
        <source>New and not told</source>
        <translation>新人未傳達</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom it was published</comment>
        <translation>發布人</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticeReaderModel</name>
    <message>
        <source>Told</source>
        <translation>已傳達</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>測驗</translation>
    </message>
    <message>
        <source>Unread notices</source>
        <translation>未讀通知</translation>
    </message>
</context>
<context>
    <name>banzhang::Notices</name>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an agent who was not told</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 題對 %1 題</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>A leader publishes to his own teams and ticks his own people; a manager all.</source>
        <translation>班組長只能向本班組發布、勾選本班組人員；經理不限。</translation>
    </message>
    <message>
        <source>Somebody else corrected this notice already. Correct the newer one.</source>
        <translation>別人已經更正過這條通知，請更正較新的那一條。</translation>
    </message>
    <message>
        <source>The notice does not concern his team.</source>
        <translation>該通知不涉及他的班組。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>it is corrected</source>
        <translation>更正為止</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>通知 %1</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正為</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>測驗題</translation>
    </message>
    <message>
        <source>%1 Choices: %2. Right: %3.</source>
        <translation>%1 選項：%2。正確：%3。</translation>
    </message>
    <message>
        <source>A notice has a title; 120 characters at most.</source>
        <translation>通知要有標題，最多 120 字。</translation>
    </message>
    <message>
        <source>Write what is told; 8,000 characters at most.</source>
        <translation>請寫明通知內容，最多 8,000 字。</translation>
    </message>
    <message>
        <source>Choose the teams that it concerns.</source>
        <translation>請選擇通知涉及的班組。</translation>
    </message>
    <message>
        <source>A quiz has two questions, each with two to four choices of which one is right; or none at all.</source>
        <translation>測驗為兩題，每題二至四個選項，其中一個正確；也可以不設。</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>該日期已過。</translation>
    </message>
</context>
<context>
    <name>banzhang::NoticesPage</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>The notices could not be read.</source>
        <translation>通知讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Coverage by team</source>
        <translation>各班組覆蓋情況</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及人員</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新通知…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已傳達</translation>
    </message>
    <message>
        <source>Quiz…</source>
        <translation>測驗…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 條通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 new · Space told · Alt+4 quiz · Ctrl+E export</source>
        <translation>Alt+1 新通知 · 空格 已傳達 · Alt+4 測驗 · Ctrl+E 匯出</translation>
    </message>
    <message numerus="yes">
        <source>%n not told to all</source>
        <translation>
            <numerusform>%n 條尚未傳達到人</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>沒有通知</translation>
    </message>
    <message>
        <source>Alt+1 publishes one; it is told and ticked in the meeting.</source>
        <translation>按 Alt+1 發布；在會上傳達並勾選。</translation>
    </message>
    <message>
        <source>A leader or a manager publishes them.</source>
        <translation>由班組長或經理發布。</translation>
    </message>
    <message>
        <source>No notice is chosen</source>
        <translation>未選擇通知</translation>
    </message>
    <message>
        <source>A notice in its place, which is told anew</source>
        <translation>發布一條取代它的通知，重新傳達</translation>
    </message>
    <message>
        <source>It was corrected already: correct the newer one.</source>
        <translation>已經更正過：請更正較新的那一條。</translation>
    </message>
    <message>
        <source>Choose a notice.</source>
        <translation>請選擇一條通知。</translation>
    </message>
    <message>
        <source>They were told (Space)</source>
        <translation>已傳達（空格）</translation>
    </message>
    <message>
        <source>Choose who was told.</source>
        <translation>請選擇已傳達的人。</translation>
    </message>
    <message>
        <source>This notice has no quiz.</source>
        <translation>這條通知沒有測驗。</translation>
    </message>
    <message>
        <source>Choose one agent, then tick what he answers.</source>
        <translation>選擇一名坐席，再勾選其答案。</translation>
    </message>
    <message>
        <source>The teams could not be read.</source>
        <translation>班組讀取失敗。</translation>
    </message>
    <message>
        <source>That was not ticked.</source>
        <translation>勾選未完成。</translation>
    </message>
    <message>
        <source>Export who was told</source>
        <translation>匯出傳達情況</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件寫入失敗。</translation>
    </message>
</context>
<context>
    <name>banzhang::OddFigureModel</name>
    <message>
        <source>at most %1</source>
        <translation>不超過 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低於 %1</translation>
    </message>
    <message>
        <source>confirmed · %1</source>
        <translation>已確認 · %1</translation>
    </message>
    <message>
        <source>entered · %1</source>
        <translation>已提出 · %1</translation>
    </message>
    <message>
        <source>to confirm: gap</source>
        <translation>待核實：資料缺失</translation>
    </message>
    <message>
        <source>A feed knew nothing for a part of this day</source>
        <translation>當天有一段時間資料來源無資料</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>監測內容</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>標準值</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <translation>偏離</translation>
    </message>
    <message>
        <source>Calls behind it</source>
        <translation>涉及通話</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>考核標準</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>考核</translation>
    </message>
</context>
<context>
    <name>banzhang::OddFigures</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Odd figures</source>
        <translation>異常指標</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>前一天（Alt+←）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>後一天（Alt+→）</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>指標標準…</translation>
    </message>
    <message>
        <source>By what figures are judged</source>
        <translation>按哪些標準判斷指標</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>考核記錄…</translation>
    </message>
    <message>
        <source>Appraisal entries (Ctrl+Shift+A)</source>
        <translation>考核記錄（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>The agent&apos;s day</source>
        <translation>客服人員當天</translation>
    </message>
    <message>
        <source>Opens the agent&apos;s day (Enter)</source>
        <translation>開啟客服人員當天（Enter）</translation>
    </message>
    <message>
        <source>Make an entry…</source>
        <translation>轉考核…</translation>
    </message>
    <message>
        <source>Make an appraisal entry (Shift+F9)</source>
        <translation>轉考核（Shift+F9）</translation>
    </message>
    <message>
        <source>Calls behind the figure</source>
        <translation>指標涉及的通話</translation>
    </message>
    <message>
        <source>The agent&apos;s day (Enter)</source>
        <translation>客服人員當天（Enter）</translation>
    </message>
    <message>
        <source>Make an appraisal entry… (Shift+F9)</source>
        <translation>轉考核…（Shift+F9）</translation>
    </message>
    <message>
        <source>No rule held on this day</source>
        <translation>當天沒有生效的指標標準</translation>
    </message>
    <message>
        <source>A figure is odd when a rule says so: a manager makes them.</source>
        <translation>有標準才有異常：指標標準由經理制定。</translation>
    </message>
    <message>
        <source>No figure fits</source>
        <translation>沒有符合條件的指標</translation>
    </message>
    <message>
        <source>Take a filter back.</source>
        <translation>請放寬篩選條件。</translation>
    </message>
    <message>
        <source>Nobody was outside</source>
        <translation>沒有異常</translation>
    </message>
    <message>
        <source>Every figure of this day lies within its bounds.</source>
        <translation>當天所有指標都在標準範圍內。</translation>
    </message>
    <message numerus="yes">
        <source>%n odd figure(s)</source>
        <translation>
            <numerusform>%n 項異常指標</numerusform>
        </translation>
    </message>
    <message>
        <source>the day is not over: judged until %1</source>
        <translation>當天未結束：截至 %1</translation>
    </message>
    <message>
        <source>A feed knew nothing for a part of this day: the figure is still to be confirmed.</source>
        <translation>當天有一段時間資料來源無資料：該指標有待核實。</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見內容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出至 %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未能匯出：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::OrdersDialog</name>
    <message>
        <source>Orders behind place %1: %2</source>
        <translation>第 %1 名的明細單：%2</translation>
    </message>
    <message>
        <source>Orders behind the place</source>
        <translation>名次的明細單</translation>
    </message>
    <message>
        <source>No orders that you may see</source>
        <translation>沒有您可以查看的訂單</translation>
    </message>
    <message>
        <source>Orders are shown to managers, auditors and who leads the team.</source>
        <translation>訂單明細只對經理、稽計和本班組的班組長開放。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that count, %1 together</source>
        <translation>
            <numerusform>計入 %n 單，合計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the board has changed meanwhile, or more was sold than is shown</source>
        <translation>榜單在此期間有變動，或訂單多於所列</translation>
    </message>
</context>
<context>
    <name>banzhang::OutcomeDialog</name>
    <message>
        <source>What comes of the month. A correction is kept beside what was decided before.</source>
        <translation>當月考核的結果。更正會與原決定一並保留。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Say why, in four characters at least.</source>
        <translation>請寫明理由，至少四個字。</translation>
    </message>
    <message>
        <source>Choose what comes of it.</source>
        <translation>請選擇結果。</translation>
    </message>
</context>
<context>
    <name>banzhang::PaperCanvas</name>
    <message>
        <source>Pages of the report</source>
        <translation>報表頁面</translation>
    </message>
</context>
<context>
    <name>banzhang::PaperView</name>
    <message>
        <source>Page before (PgUp)</source>
        <translation>上一頁（PgUp）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>下一頁（PgDn）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>縮小（Ctrl+滾輪）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>放大（Ctrl+滾輪）</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白預覽</translation>
    </message>
    <message>
        <source>Shows the pages as a printer without colour prints them</source>
        <translation>按黑白列印機打出的樣子顯示頁面</translation>
    </message>
    <message>
        <source>One snapshot %1</source>
        <translation>同一快照 %1</translation>
    </message>
    <message>
        <source>%1% of the paper&apos;s size</source>
        <translation>紙張實際大小的 %1%</translation>
    </message>
</context>
<context>
    <name>banzhang::PasswordDialog</name>
    <message>
        <source>Old password</source>
        <translation>舊密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, letters and digits.</source>
        <translation>
            <numerusform>至少 %n 個字元，有字母也有數字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not your old password.</source>
        <translation>舊密碼不對。</translation>
    </message>
    <message>
        <source>Your old password is missing.</source>
        <translation>請填舊密碼。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not contain your user name.</source>
        <translation>不能包含您的使用者名稱。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>字母和數字都要有。</translation>
    </message>
    <message>
        <source>This differs from the new password.</source>
        <translation>與新密碼不一樣。</translation>
    </message>
</context>
<context>
    <name>banzhang::PastBand</name>
    <message>
        <source>09:15:00 or 2026-11-20 09:15</source>
        <translation>09:15:00 或 2026-11-20 09:15</translation>
    </message>
    <message>
        <source>Copy appeal link</source>
        <translation>複製申訴連結</translation>
    </message>
    <message>
        <source>Copies this moment and the current agent (Ctrl+Shift+C)</source>
        <translation>複製這一時刻和目前的坐席（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Back to now · Esc</source>
        <translation>回到此刻 · Esc</translation>
    </message>
    <message>
        <source>Looking back at %1</source>
        <translation>回看 %1</translation>
    </message>
    <message>
        <source>This is not now. Commands are off.</source>
        <translation>這不是此刻。命令已停用。</translation>
    </message>
</context>
<context>
    <name>banzhang::PatternDialog</name>
    <message>
        <source>Each person is a week further than the one before</source>
        <translation>每人比前一人錯開一週</translation>
    </message>
    <message>
        <source>Save rows as pattern</source>
        <translation>將所選行存為模式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Fill by a pattern</source>
        <translation>按模式排班</translation>
    </message>
    <message numerus="yes">
        <source>For the %n selected people</source>
        <translation>
            <numerusform>用於選中的 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n people of this week</source>
        <translation>
            <numerusform>用於本週全部 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a new pattern: the rows shown, a week each</source>
        <translation>新模式名稱：所選每行為一週</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>At most 12 selected rows</source>
        <translation>最多選 12 行</translation>
    </message>
    <message>
        <source>Schedulers and managers</source>
        <translation>限排班員和經理</translation>
    </message>
    <message>
        <source>%1, the rest day moves on</source>
        <translation>%1，輪休逐週順延</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n week(s))</source>
        <translation>
            <numerusform>%1（%n 週）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PauseReasonForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Add a pause reason</source>
        <translation>新增小休原因</translation>
    </message>
    <message>
        <source>A pause whose code is not known counts as off post.</source>
        <translation>未登記代碼的小休以脫崗計。</translation>
    </message>
    <message>
        <source>Code at the switch</source>
        <translation>交換機代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>as 15:00; empty: as long as it takes</source>
        <translation>如 15:00；留空表示不限</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>計薪</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>缺少代碼。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名稱。</translation>
    </message>
</context>
<context>
    <name>banzhang::PaymentDialog</name>
    <message>
        <source>%1 of %2 are open. A part may be paid.</source>
        <translation>還有 %1 未付（共 %2），可以只付一部分。</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>登記付款</translation>
    </message>
    <message>
        <source>Paid in yuan</source>
        <translation>付款（元）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>請填金額，如 5 或 5.00</translation>
    </message>
    <message>
        <source>No more than %1 is open.</source>
        <translation>未付的只有 %1。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
</context>
<context>
    <name>banzhang::PeoplePage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::PeoplePane</name>
    <message>
        <source>That did not work.</source>
        <translation>沒有成功。</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab: word and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>People could not be read.</source>
        <translation>讀不出人員。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Number, name, team</source>
        <translation>工號、姓名、班組</translation>
    </message>
</context>
<context>
    <name>banzhang::PeopleWords</name>
    <message>
        <source>Somebody else has this number.</source>
        <translation>這個工號已是別人的。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>請填工號。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>請填姓名。</translation>
    </message>
    <message>
        <source>Nobody leaves before he was hired.</source>
        <translation>離職不能早於入職。</translation>
    </message>
    <message>
        <source>This agent is no longer there. Load again.</source>
        <translation>這個客服人員已經沒有了，請重新載入。</translation>
    </message>
    <message>
        <source>Only a provisional agent can be assigned; this one is known by now.</source>
        <translation>只有臨時客服人員能歸入；這一位已經登記了。</translation>
    </message>
    <message>
        <source>There is a team of this name.</source>
        <translation>已有同名班組。</translation>
    </message>
    <message>
        <source>Agents are in this team on that day or later. Move them first.</source>
        <translation>這一天或之後班組裡還有客服人員，請先把他們調走。</translation>
    </message>
    <message>
        <source>This team is closed. Open it again, or take another one.</source>
        <translation>這個班組已撤銷。請重新啟用，或換一個。</translation>
    </message>
    <message>
        <source>This team is no longer there. Load again.</source>
        <translation>這個班組已經沒有了，請重新載入。</translation>
    </message>
    <message>
        <source>This person already leads the team at that time.</source>
        <translation>這個人那段時間已經在帶這個班組。</translation>
    </message>
    <message>
        <source>This person already scores the team at that time.</source>
        <translation>這個人那段時間已經在質檢這個班組。</translation>
    </message>
    <message>
        <source>This person does not hold the post that the task needs. Give it on the Staff page first.</source>
        <translation>這個人沒有這項職責所需的職位。請先在「帳號」頁給他。</translation>
    </message>
    <message>
        <source>2 to 40 small letters, digits, dots or dashes, beginning with a letter.</source>
        <translation>2 到 40 個小寫字母、數字、點或橫線，以字母開頭。</translation>
    </message>
    <message>
        <source>This login is reserved. Take another one.</source>
        <translation>這個登入名稱是保留的，請換一個。</translation>
    </message>
    <message>
        <source>This login exists already. Take another one.</source>
        <translation>這個登入名稱已有，請換一個。</translation>
    </message>
    <message>
        <source>This login belongs to the server&apos;s owner, who manages it himself.</source>
        <translation>這個登入名稱屬於伺服器的擁有者，由他自己管理。</translation>
    </message>
    <message>
        <source>Nobody closes his own account. Another administrator can do it.</source>
        <translation>不能停用自己的帳號，可由另一位管理員來做。</translation>
    </message>
    <message>
        <source>Nobody takes the administrator&apos;s post from himself. Another one can do it.</source>
        <translation>不能撤掉自己的管理員職位，可由另一位管理員來做。</translation>
    </message>
    <message>
        <source>This account is no longer there. Load again.</source>
        <translation>這個帳號已經沒有了，請重新載入。</translation>
    </message>
    <message>
        <source>There is a seat of this name.</source>
        <translation>已有同名座席位。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not contain the login.</source>
        <translation>不能包含登入名稱。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>字母和數字都要有。</translation>
    </message>
</context>
<context>
    <name>banzhang::PerformancePage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>with missing parts</source>
        <translation>有缺項</translation>
    </message>
    <message>
        <source>Number, name</source>
        <translation>工號、姓名</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>匯入成績…</translation>
    </message>
    <message>
        <source>Exams and satisfaction of a month, by file (Ctrl+I)</source>
        <translation>按檔案匯入當月考核與滿意度（Ctrl+I）</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>權重…</translation>
    </message>
    <message>
        <source>What the totals are made of, by post and month</source>
        <translation>各崗位、各月總成績的構成</translation>
    </message>
    <message>
        <source>The totals could not be read.</source>
        <translation>讀不到總成績。</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Performance totals</source>
        <translation>績效總成績</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 outcome · Ctrl+E export · Ctrl+P print</source>
        <translation>Alt+1 結果 · Ctrl+E 匯出 · Ctrl+P 列印</translation>
    </message>
    <message>
        <source>This month is closed.</source>
        <translation>本月已結帳。</translation>
    </message>
    <message>
        <source>Its totals stay as they were then: %1</source>
        <translation>總成績以結帳時為準：%1</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>暫定。</translation>
    </message>
    <message>
        <source>This month is open: its totals still move until its ledger is closed.</source>
        <translation>本月尚未結帳：結帳之前總成績仍會變動。</translation>
    </message>
    <message>
        <source>No totals in this month</source>
        <translation>本月沒有總成績</translation>
    </message>
    <message>
        <source>Nobody of your teams was there, or nothing was measured yet.</source>
        <translation>您的班組當月沒有人，或尚無資料。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合的</translation>
    </message>
    <message>
        <source>Choose another team, or all.</source>
        <translation>請選擇其他班組，或全部。</translation>
    </message>
    <message>
        <source>What comes of the month (Alt+1)</source>
        <translation>當月考核結果（Alt+1）</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>請選擇一名坐席。</translation>
    </message>
    <message>
        <source>Choose a total</source>
        <translation>請選擇一條總成績</translation>
    </message>
    <message>
        <source>Here stands how it comes about: each value, its points and weight, and what is missing.</source>
        <translation>這裡顯示它的由來：各項數值、得分、權重和缺項。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 rejected</source>
        <translation>新增 %1，已有 %2，拒收 %3</translation>
    </message>
    <message>
        <source>Performance total %1 · %2 %3</source>
        <translation>績效總成績 %1 · %2 %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export the totals</source>
        <translation>匯出總成績</translation>
    </message>
</context>
<context>
    <name>banzhang::PerformanceWords</name>
    <message>
        <source>not sat</source>
        <comment>an exam</comment>
        <translation>缺考</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a part of a total</comment>
        <translation>缺項</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>with missing parts</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總成績</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺項</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>total of</comment>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>leader</source>
        <comment>total of</comment>
        <translation>班組長</translation>
    </message>
    <message>
        <source>team</source>
        <comment>total of</comment>
        <translation>班組</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工作時效</translation>
    </message>
    <message>
        <source>Answered calls</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>QA score</source>
        <translation>質檢得分</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>業服考核</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行為規範</translation>
    </message>
    <message>
        <source>Leader&apos;s points</source>
        <translation>班組長評分</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>晉升</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>加薪</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>解僱</translation>
    </message>
    <message>
        <source>talk over signed-in time</source>
        <translation>通話時長 ÷ 登錄時長</translation>
    </message>
    <message>
        <source>calls that were answered</source>
        <translation>接聽的通話數</translation>
    </message>
    <message>
        <source>of all queues</source>
        <translation>全部佇列</translation>
    </message>
    <message>
        <source>successes over visits</source>
        <translation>成功辦理量 ÷ 成功訪問量</translation>
    </message>
    <message>
        <source>orders less returns</source>
        <translation>訂單減退單</translation>
    </message>
    <message>
        <source>mean of the released sheets</source>
        <translation>已發布評分表均分</translation>
    </message>
    <message>
        <source>mark of the month, imported</source>
        <translation>當月成績，匯入</translation>
    </message>
    <message>
        <source>shifts attended, late and early ones count half</source>
        <translation>出勤班次，遲到、早退各扣半次</translation>
    </message>
    <message>
        <source>100 less 5 for each confirmed violation</source>
        <translation>100 分，每次已確認違規扣 5 分</translation>
    </message>
    <message>
        <source>of the most that a leader may give</source>
        <translation>占班組長可給最高分的比例</translation>
    </message>
    <message>
        <source>weight %1, left out</source>
        <translation>權重 %1，不計入</translation>
    </message>
    <message>
        <source>%1 → %2 points, weight %3 · %4</source>
        <comment>value, points, weight, source</comment>
        <translation>%1 → %2 分，權重 %3 · %4</translation>
    </message>
    <message>
        <source>Total	no part is known: there is no total</source>
        <translation>總成績	各項均缺，沒有總成績</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>not as many columns as the head has</source>
        <translation>列數與表頭不符</translation>
    </message>
    <message>
        <source>no agent number</source>
        <translation>沒有工號</translation>
    </message>
    <message>
        <source>no month, as 2026-10</source>
        <translation>沒有月份（如 2026-10）</translation>
    </message>
    <message>
        <source>neither exam nor satisfaction</source>
        <translation>類型既非考試也非滿意度</translation>
    </message>
    <message>
        <source>no number with two decimals at most</source>
        <translation>不是數字（最多兩位小數）</translation>
    </message>
    <message>
        <source>below 0 or above the best mark</source>
        <translation>低於 0 或高於滿分</translation>
    </message>
    <message>
        <source>nobody has this agent number</source>
        <translation>沒有這個工號</translation>
    </message>
    <message>
        <source>that month has not begun</source>
        <translation>該月尚未開始</translation>
    </message>
    <message>
        <source>that month is closed</source>
        <translation>該月已結帳</translation>
    </message>
    <message>
        <source>the agent had left before</source>
        <translation>該坐席此前已離職</translation>
    </message>
    <message>
        <source>the agent was hired later</source>
        <translation>該坐席此後才入職</translation>
    </message>
    <message>
        <source>an earlier line has this agent&apos;s mark</source>
        <translation>前面已有該坐席的成績</translation>
    </message>
    <message>
        <source>this file said so before and was corrected since: name the file otherwise</source>
        <translation>此檔案以前這樣寫過，後來已更正：請換個檔案名</translation>
    </message>
    <message>
        <source>Give at least one part a weight.</source>
        <translation>至少給一項設權重。</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100.</source>
        <translation>權重合計 %1，不是 100。</translation>
    </message>
    <message>
        <source>A part is there twice.</source>
        <translation>有一項重複。</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>權重是 1 到 100 的整數。</translation>
    </message>
    <message>
        <source>The values for 0 and for 100 points must differ.</source>
        <translation>0 分值與 100 分值不能相同。</translation>
    </message>
    <message>
        <source>That month has not begun.</source>
        <translation>該月尚未開始。</translation>
    </message>
    <message>
        <source>A scheme holds from the first day of a later month on.</source>
        <translation>方案從以後某月的第一天起生效。</translation>
    </message>
    <message>
        <source>The weights add up to 100.</source>
        <translation>權重合計 100。</translation>
    </message>
    <message>
        <source>Say why, in four characters at least.</source>
        <translation>請寫明理由，至少四個字。</translation>
    </message>
    <message>
        <source>Nobody decides on himself.</source>
        <translation>不能給自己定結果。</translation>
    </message>
    <message>
        <source>Somebody else decided meanwhile. Look at it again.</source>
        <translation>其間別人已作決定，請重新查看。</translation>
    </message>
    <message>
        <source>Say in one line what it was.</source>
        <translation>請用一行寫明是什麼事件。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>請寫明經過。</translation>
    </message>
    <message>
        <source>It has begun, and ended, before now.</source>
        <translation>開始和結束時間不能晚於現在。</translation>
    </message>
    <message>
        <source>It ended after it began.</source>
        <translation>結束時間應晚於開始時間。</translation>
    </message>
    <message>
        <source>Say what was so.</source>
        <translation>請寫明情況。</translation>
    </message>
    <message>
        <source>Say what it comes to.</source>
        <translation>請寫明結論。</translation>
    </message>
    <message>
        <source>It goes on: say first when it ended.</source>
        <translation>事件仍在繼續：請先填寫結束時間。</translation>
    </message>
    <message>
        <source>This incident is closed.</source>
        <translation>該事件已關閉。</translation>
    </message>
    <message>
        <source>Somebody else wrote on this incident meanwhile. Open it again.</source>
        <translation>其間別人已更新該事件，請重新打開。</translation>
    </message>
    <message>
        <source>no place and not in the team&apos;s mean: only %1 of 100 by weight is known, half is needed</source>
        <translation>無名次，也不計入班組平均：已知部分僅占權重 %1/100，須達一半</translation>
    </message>
    <message numerus="yes">
        <source>Total	the mean of its %n member(s), each counting the same; who has less than half of the weights does not count</source>
        <translation>
            <numerusform>總成績	%n 名成員的平均，每人權重相同；已知部分不足一半權重者不計入</numerusform>
        </translation>
    </message>
    <message>
        <source>This agent is not known yet: assign his switch account first.</source>
        <translation>該坐席尚未建存：請先把其話服帳號歸到坐席名下。</translation>
    </message>
</context>
<context>
    <name>banzhang::PersonDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>新增客服人員</translation>
    </message>
    <message>
        <source>Seen at the switch as %1. Saving makes this agent known.</source>
        <translation>在交換機裡叫 %1。儲存後就是已登錄的客服人員。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>到職日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離職日期</translation>
    </message>
    <message>
        <source>first day away; empty while here</source>
        <translation>離開的第一天；在職不填</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座席位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>還沒有班組</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>請填工號。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>請填姓名。</translation>
    </message>
</context>
<context>
    <name>banzhang::PersonModel</name>
    <message>
        <source>Provisional</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>已於 %1 離職</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>%1 離職</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>team, day</comment>
        <translation>%2 起 %1</translation>
    </message>
    <message>
        <source>Seen at the switch, not yet known here: assign it to somebody or complete it.</source>
        <translation>交換機裡有，這裡還沒登記：請歸入某人，或補全資料。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一班組</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座席位</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>到職日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>At the switch</source>
        <translation>交換機裡</translation>
    </message>
</context>
<context>
    <name>banzhang::PersonPage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Present and left</source>
        <translation>在職和離職</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>歸入…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>調班組…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>People are being read</source>
        <translation>正在讀取人員</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>沒有人符合篩選</translation>
    </message>
    <message>
        <source>Show all, or search for something else.</source>
        <translation>顯示全部，或換個詞搜尋。</translation>
    </message>
    <message>
        <source>There are no agents yet</source>
        <translation>還沒有客服人員</translation>
    </message>
    <message>
        <source>Add them here, or take a whole list: banzhangctl import agents FILE.csv</source>
        <translation>在這裡新增，或匯入整張名單：banzhangctl import agents FILE.csv</translation>
    </message>
    <message>
        <source>Add an agent…</source>
        <translation>新增客服人員…</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>請先選人。</translation>
    </message>
    <message>
        <source>Choose one agent first.</source>
        <translation>請先選一個客服人員。</translation>
    </message>
    <message>
        <source>Choose one provisional agent first.</source>
        <translation>請先選一個臨時客服人員。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <translation>
            <numerusform>顯示 %1 人，共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N add · Ctrl+Enter change · Ctrl+M move</source>
        <translation>Ctrl+N 新增 · Ctrl+Enter 修改 · Ctrl+M 調班組</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The move was taken back.</source>
        <translation>調動已撤回。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
    </message>
</context>
<context>
    <name>banzhang::PhotoWell</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>This is no photo: JPEG or PNG.</source>
        <translation>這不是照片：須為 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Photo: tap to choose, drop one here, or paste (Ctrl+V)</source>
        <translation>照片：點此選擇、拖到這裡，或貼上（Ctrl+V）</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>選擇照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>照片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>剪貼簿裡沒有照片。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>檔案太大。</translation>
    </message>
</context>
<context>
    <name>banzhang::PickModel</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待評</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>已換樣</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>banzhang::PickPanel</name>
    <message>
        <source>Draw</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>略過…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>換樣…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Picks of the draw</source>
        <translation>本次抽樣的樣本</translation>
    </message>
    <message>
        <source>Nothing was drawn yet</source>
        <translation>尚未抽樣</translation>
    </message>
    <message>
        <source>A draw picks what is listened to, and by whom.</source>
        <translation>抽樣決定聽哪些錄音，由誰來聽。</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 of %4 · seed %5 · %6</source>
        <translation>%1 至 %2 · 抽 %3 / %4 條 · 種子 %5 · %6</translation>
    </message>
    <message>
        <source>Left out, because none of the inspectors scores them: %1.</source>
        <translation>以下班組沒有可評的質檢員，未納入抽樣：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n pick(s)</source>
        <translation>
            <numerusform>略過 %n 條樣本</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not be scored. The reason is kept.</source>
        <translation>不再評分，原因會保留。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n pick(s)</source>
        <translation>
            <numerusform>換掉 %n 條樣本</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one of the same group and day takes its place, by the same seed.</source>
        <translation>依同一種子，由同一對象、同一天的下一條頂替。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>換樣</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>指派給…</translation>
    </message>
    <message>
        <source>Assign a call…</source>
        <translation>指派一通電話…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>人工指派</translation>
    </message>
</context>
<context>
    <name>banzhang::PlanEditor</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>all, or a, b</source>
        <translation>全部，或 a, b</translation>
    </message>
    <message>
        <source>open</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>those of the team</source>
        <translation>負責該班組者</translation>
    </message>
    <message>
        <source>with a recording</source>
        <translation>有錄音</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未評過</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>條</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>％</translation>
    </message>
    <message>
        <source>answered calls</source>
        <translation>接聽量</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>訂單數</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>對象：每</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>週期：每</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Outliers (%)</source>
        <translation>異常比例（％）</translation>
    </message>
    <message>
        <source>Swing of</source>
        <translation>起伏指標</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>標準差倍數</translation>
    </message>
    <message>
        <source>in</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>From seconds</source>
        <translation>最短時長（秒）</translation>
    </message>
    <message>
        <source>To seconds</source>
        <translation>最長時長（秒）</translation>
    </message>
    <message>
        <source>Hired (days)</source>
        <translation>到職天數以內</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>從幾點</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>到幾點</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>失效日（不含）</translation>
    </message>
    <message>
        <source>the usual words, or a, b</source>
        <translation>常用的詞，或 a, b</translation>
    </message>
    <message>
        <source>best half, worst double</source>
        <translation>最優減半，最差加倍</translation>
    </message>
    <message>
        <source>Success results</source>
        <translation>成功結果</translation>
    </message>
    <message>
        <source>Factor by grade</source>
        <translation>等級係數</translation>
    </message>
    <message>
        <source>A grade and its factor: A 0.5, C 2</source>
        <translation>等級與係數：優 0.5, 差 2</translation>
    </message>
</context>
<context>
    <name>banzhang::PlanModel</name>
    <message>
        <source>in force</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>banzhang::Portrait</name>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>No photo of %1</source>
        <translation>%1 沒有照片</translation>
    </message>
</context>
<context>
    <name>banzhang::PraiseDialog</name>
    <message>
        <source>Praise somebody</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>From the heart and with an example: everybody reads it, and it is said in the morning meeting.</source>
        <translation>要發自內心，要有具體事例：人人可見，並在晨會上宣讀。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What he did</source>
        <translation>具體事例</translation>
    </message>
    <message>
        <source>Shown by the call</source>
        <translation>關聯通話</translation>
    </message>
    <message>
        <source>Shown by the order</source>
        <translation>關聯訂單</translation>
    </message>
    <message>
        <source>its number, if any</source>
        <translation>訂單號，可不填</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>moment, length</comment>
        <translation>%1，%2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) make an example</source>
        <translation>
            <numerusform>還差 %n 個字才算具體事例</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an example.</source>
        <translation>事例夠具體了。</translation>
    </message>
    <message>
        <source>No day: write it as 2026-11-16.</source>
        <translation>日期不對：請寫成 2026-11-16。</translation>
    </message>
    <message>
        <source>Choose who: type a part of the number or name.</source>
        <translation>請選擇對象：輸入工號或姓名的一部分。</translation>
    </message>
    <message>
        <source>Give a concrete example, ten characters at least: what did he do?</source>
        <translation>請寫具體事例，至少十個字：他做了什麼？</translation>
    </message>
</context>
<context>
    <name>banzhang::PraiseModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What he did</source>
        <translation>具體事例</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>憑料</translation>
    </message>
    <message>
        <source>Praised by</source>
        <translation>表揚人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>banzhang::PraisePage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Show what was taken back</source>
        <translation>顯示已撤回的</translation>
    </message>
    <message>
        <source>Who, what he did</source>
        <translation>對象、事例</translation>
    </message>
    <message>
        <source>Praise…</source>
        <translation>表揚…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>The praise could not be read.</source>
        <translation>表揚無法讀取。</translation>
    </message>
    <message>
        <source>Praise somebody with an example (Alt+1)</source>
        <translation>寫一條有事例的表揚 (Alt+1)</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>最近 31 天</translation>
    </message>
    <message>
        <source>last 366 days</source>
        <translation>最近 366 天</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message numerus="yes">
        <source>%n praise(s)</source>
        <translation>
            <numerusform>%n 條表揚</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 praise · Alt+2 take back · Ctrl+E export</source>
        <translation>Alt+1 表揚 · Alt+2 撤回 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>Nobody was praised today.</source>
        <translation>今天還沒有表揚任何人。</translation>
    </message>
    <message>
        <source>Praise one person every day, with an example.</source>
        <translation>每天表揚一個人，並且有具體事例。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without praise: </source>
        <translation>
            <numerusform>有 %n 天沒有表揚：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was praised in these days</source>
        <translation>這些天沒有表揚</translation>
    </message>
    <message>
        <source>Praise somebody (Alt+1): what did he do, and for whom?</source>
        <translation>寫一條表揚 (Alt+1)：他為誰做了什麼？</translation>
    </message>
    <message>
        <source>Leaders and managers praise.</source>
        <translation>由班組長和經理填寫。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>沒有符合條件的</translation>
    </message>
    <message>
        <source>Choose another team or time.</source>
        <translation>請換一個班組或時間。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>請選擇一條。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已經撤回了。</translation>
    </message>
    <message>
        <source>Who wrote it takes it back, or a manager.</source>
        <translation>只有填寫人或經理可以撤回。</translation>
    </message>
    <message>
        <source>As a mistake, with the reason (Alt+2)</source>
        <translation>作為誤寫撤回，須寫明原因 (Alt+2)</translation>
    </message>
    <message>
        <source>Take praise back</source>
        <translation>撤回表揚</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>Export the praise</source>
        <translation>匯出表揚</translation>
    </message>
</context>
<context>
    <name>banzhang::PreviousSheetModel</name>
    <message>
        <source>A fatal item failed</source>
        <translation>致命項已觸發</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>評分日</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Main losses</source>
        <translation>主要失分</translation>
    </message>
</context>
<context>
    <name>banzhang::PreviousSheets</name>
    <message>
        <source>Mean %1, n = %2, too few for an interval</source>
        <translation>均分 %1，n = %2，樣本太少，不給區間</translation>
    </message>
    <message>
        <source>Mean %1, n = %2, 95% interval %3–%4</source>
        <translation>均分 %1，n = %2，95% 區間 %3–%4</translation>
    </message>
    <message>
        <source>Earlier sheets of this agent</source>
        <translation>該坐席以往評分表</translation>
    </message>
    <message>
        <source>No earlier sheets</source>
        <translation>沒有以往評分表</translation>
    </message>
    <message>
        <source>This agent has not been scored before.</source>
        <translation>該坐席以前沒有被評過分。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n sheets of this agent</source>
        <translation>
            <numerusform>該坐席近 %n 張評分表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PrizeDialog</name>
    <message>
        <source>Prizes</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>A period has the prize of its last day. Points are given where the centre turned money to points.</source>
        <translation>每期按其最後一天的獎金標準。中心改用積分時發積分。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>積分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>edition %1: %2 from %3</source>
        <comment>number, prize, day</comment>
        <translation>第 %1 版：%2，自 %3 起</translation>
    </message>
    <message>
        <source>An amount in yuan: 10 or 10.50.</source>
        <translation>請填金額（元）：10 或 10.50。</translation>
    </message>
    <message>
        <source>A whole number, nothing or more.</source>
        <translation>請填不小於零的整數。</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>請寫從哪天起。</translation>
    </message>
</context>
<context>
    <name>banzhang::PrizeModel</name>
    <message>
        <source>Champion of</source>
        <translation>冠軍</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Prize (¥)</source>
        <translation>獎金（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>積分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>制定人</translation>
    </message>
</context>
<context>
    <name>banzhang::ProgressModel</name>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>完成率</translation>
    </message>
</context>
<context>
    <name>banzhang::ProposeDialog</name>
    <message>
        <source>Propose a violation</source>
        <translation>提出違規</translation>
    </message>
    <message>
        <source>What you saw yourself. It costs nothing before a manager decides, and another one than who proposed it. What is measured is not proposed: correct the punch instead.</source>
        <translation>您親眼所見的情況。經理決定之前不扣款，提出人本人不能確認。系統計量的不在這裡提出，請更正打卡。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所見情況</translation>
    </message>
    <message>
        <source>on no shift</source>
        <translation>不在班次內</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00:00</source>
        <translation>請填時間，如 2026-11-18 08:00:00</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>該時間尚未到來。</translation>
    </message>
    <message>
        <source>This rule was not in force on %1: nothing before its date is charged.</source>
        <translation>%1 時該規則尚未生效：生效之前的不扣。</translation>
    </message>
    <message>
        <source>By the rule of %1 it costs %2: “%3”</source>
        <translation>按 %1 起的規則，扣 %2：「%3」</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the rule.</source>
        <translation>請選擇規則。</translation>
    </message>
    <message>
        <source>It was not in force on that day.</source>
        <translation>該規則當天尚未生效。</translation>
    </message>
    <message>
        <source>No agent of this number is yours on that day.</source>
        <translation>那一天您名下沒有這個工號的客服人員。</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>請寫明所見情況。</translation>
    </message>
</context>
<context>
    <name>banzhang::ProsConsEdit</name>
    <message>
        <source>Strengths</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::PublishDialog</name>
    <message>
        <source>Publish the week %1 to %2?</source>
        <translation>發布 %1 至 %2 的排班表？</translation>
    </message>
    <message>
        <source>Shifts and rest days come into force: punches, rules and fines follow them.</source>
        <translation>班次與輪休即生效：打卡、規則與罰款以此為准。</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n cell(s)</source>
        <translation>
            <numerusform>發布 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep it from being published: see the checks.</source>
        <translation>
            <numerusform>有 %n 個錯誤，不能發布，請看檢查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people have not exactly the rest days of a week (#7).</source>
        <translation>
            <numerusform>有 %n 人的輪休天數不符合規定（#7）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that have begun change.</source>
        <translation>已開始的日期有改動。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 條提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>原因（可空）</translation>
    </message>
    <message>
        <source>Errors keep it from being published</source>
        <translation>有錯誤，不能發布</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>須寫明原因</translation>
    </message>
</context>
<context>
    <name>banzhang::PunchFixDialog</name>
    <message>
        <source>Correct a punch</source>
        <translation>更正打卡</translation>
    </message>
    <message>
        <source>The punch as it came stays readable, with your name and the reason beside it, and counts no longer. The day is measured anew at once.</source>
        <translation>原打卡仍可查看，旁邊註明您的姓名和原因，但不再計算。當天立即重新計量。</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>It was at</source>
        <translation>實際時間</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There was no such punch: void it</source>
        <translation>沒有這次打卡：作廢</translation>
    </message>
    <message>
        <source>It was at another time or in the other direction</source>
        <translation>時間或方向不對：替換</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>A time like 2026-11-18 08:00:00</source>
        <translation>請填時間，如 2026-11-18 08:00:00</translation>
    </message>
    <message>
        <source>No farther than a day from the punch that it replaces.</source>
        <translation>與被替換的打卡相差不能超過一天。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>It was corrected already. Look at it again.</source>
        <translation>已經被更正過，請重新查看。</translation>
    </message>
    <message>
        <source>Nobody corrects his own punches.</source>
        <translation>不能更正自己的打卡。</translation>
    </message>
</context>
<context>
    <name>banzhang::PunchGapModel</name>
    <message>
        <source>Device</source>
        <translation>打卡機</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>提出時間</translation>
    </message>
</context>
<context>
    <name>banzhang::PunchImportDialog</name>
    <message>
        <source>there is no such column</source>
        <translation>沒有這一列</translation>
    </message>
    <message>
        <source>no agent&apos;s number</source>
        <translation>缺少工號</translation>
    </message>
    <message>
        <source>no time of this form</source>
        <translation>時間格式不符</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>既非上班也非下班</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Import punches</source>
        <translation>匯入打卡</translation>
    </message>
    <message>
        <source>How a device&apos;s file is read is kept with the device. The same file again adds nothing; days already closed are measured anew.</source>
        <translation>讀取方式隨打卡機保存。重複匯入同一檔案不会增加記錄；已結算的日子重新結算。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>打卡機</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030</source>
        <translation>UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列分隔</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>製表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Columns of number, time, clock, direction</source>
        <translation>工號、日期時間、時刻、方向的列號</translation>
    </message>
    <message>
        <source>from 1; 0: there is none</source>
        <translation>從 1 起；0 表示沒有</translation>
    </message>
    <message>
        <source>Form of the time</source>
        <translation>時間格式</translation>
    </message>
    <message>
        <source>Head lines</source>
        <translation>表頭行數</translation>
    </message>
    <message>
        <source>Words for in / out</source>
        <translation>上班 / 下班的用詞</translation>
    </message>
    <message>
        <source>in words, separated by commas / out words</source>
        <translation>上班用詞，以逗號分隔 / 下班用詞</translation>
    </message>
    <message>
        <source>Its clock is fast by seconds</source>
        <translation>時鐘快多少秒</translation>
    </message>
    <message>
        <source>less than nothing: slow; from the first line of the file on</source>
        <translation>負數表示慢；自檔案首條時間起生效</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A device&apos;s file</source>
        <translation>打卡機檔案</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt *.dat);;All files (*)</source>
        <translation>文本 (*.csv *.txt *.dat);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>尚未選擇檔案。</translation>
    </message>
    <message>
        <source>First line: %1, %2, %3</source>
        <translation>首條：%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2 punches read, %3 lines refused. %4</source>
        <translation>%1 · 讀到 %2 條打卡，%3 行不可用。%4</translation>
    </message>
    <message>
        <source>Give the device a name.</source>
        <translation>請填寫打卡機名稱。</translation>
    </message>
    <message>
        <source>Nothing in this file can be read like this.</source>
        <translation>按此方式讀不出任何記錄。</translation>
    </message>
    <message>
        <source>Whole seconds</source>
        <translation>請填整秒</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityLogModel</name>
    <message>
        <source>not sent</source>
        <translation>未發送</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 遲交</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>發送時間</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>簽收</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityLogPage</name>
    <message>
        <source>The log could not be loaded.</source>
        <translation>日誌未能載入。</translation>
    </message>
    <message>
        <source>QA log</source>
        <translation>質檢日誌</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n 份日誌</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+T today · Ctrl+Enter send · Ctrl+Shift+C copy · Ctrl+P print</source>
        <translation>Ctrl+T 我的今天 · Ctrl+Enter 發送 · Ctrl+Shift+C 複製 · Ctrl+P 列印</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copy · Ctrl+P print</source>
        <translation>Ctrl+Shift+C 複製 · Ctrl+P 列印</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Logs of 35 days</source>
        <translation>近 35 天的日誌</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的今天</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>QA logs</source>
        <translation>質檢日誌</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>還沒有日誌</translation>
    </message>
    <message>
        <source>Send the log of your day when the work is done.</source>
        <translation>當天工作完成後，發送你的質檢日誌。</translation>
    </message>
    <message>
        <source>The logs that inspectors send to you stand here.</source>
        <translation>質檢員發給你的日誌會顯示在這裡。</translation>
    </message>
    <message>
        <source>Sheets of the day</source>
        <translation>當天的評分表</translation>
    </message>
    <message>
        <source>Nothing was scored on this day</source>
        <translation>這一天沒有評分</translation>
    </message>
    <message>
        <source>The log is made from the sheets submitted.</source>
        <translation>日誌由當天提交的評分表產生。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>合理化建議</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>發送給</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>發送</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Modes: %1
Reasons: %2</source>
        <translation>監聽方式：%1
抽樣原因：%2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未發送</translation>
    </message>
    <message>
        <source>sent %1, late</source>
        <translation>%1 發送，遲交</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 已發送</translation>
    </message>
    <message>
        <source>%1 · received %2</source>
        <translation>%1 · %2 已簽收</translation>
    </message>
    <message>
        <source>%1 · not opened yet</source>
        <translation>%1 · 尚未開啟</translation>
    </message>
    <message>
        <source>The suggestions were not saved.</source>
        <translation>建議未能儲存。</translation>
    </message>
    <message>
        <source>The log was not sent.</source>
        <translation>日誌未能發送。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>儲存日誌</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityPane</name>
    <message>
        <source>Quality</source>
        <translation>質檢</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityStatModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Form and section</source>
        <translation>評分表與部分</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>平均得分率 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 信賴區間</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Critical items</source>
        <translation>關鍵項</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>較上期</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>寬嚴</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
</context>
<context>
    <name>banzhang::QualityStatistics</name>
    <message>
        <source>too few to rank</source>
        <translation>樣本不足</translation>
    </message>
    <message>
        <source>%1 ≈ %2–%3</source>
        <comment>place, cannot be told apart from places … to …</comment>
        <translation>%1 ≈ %2–%3</translation>
    </message>
    <message>
        <source>%1, too few to tell</source>
        <translation>%1，樣本不足</translation>
    </message>
    <message>
        <source>Inspectors have no place: what they give is no merit of theirs.</source>
        <translation>質檢員不排名：給分高低不是質檢員的成績。</translation>
    </message>
    <message>
        <source>n = %1: below %2 sheets nobody is ranked.</source>
        <translation>n = %1：不足 %2 張評分表的不排名。</translation>
    </message>
    <message>
        <source>Place %1: no other interval overlaps with this one.</source>
        <translation>第 %1 名：與其他任何區間都不重疊。</translation>
    </message>
    <message>
        <source>Place %1, but the data cannot tell it apart from the places %2 to %3: the intervals overlap.</source>
        <translation>第 %1 名，但與第 %2 至 %3 名區間重疊，資料無法分出高下。</translation>
    </message>
    <message>
        <source>Nothing to compare with in the period before.</source>
        <translation>上期沒有可比較的評分。</translation>
    </message>
    <message>
        <source>%1 points against the period before (%2, n = %3).</source>
        <translation>較上期 %1 分（上期 %2，n = %3）。</translation>
    </message>
    <message>
        <source>The two 95% intervals do not overlap.</source>
        <translation>兩期的 95% 信賴區間不重疊。</translation>
    </message>
    <message>
        <source>The two 95% intervals overlap: it may be chance.</source>
        <translation>兩期的 95% 信賴區間重疊：可能只是偶然。</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>樣本不足</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>無班組</translation>
    </message>
    <message>
        <source>Between these bounds the mean of all calls lies with 95%, by Student&apos;s t; s = %1, n = %2.</source>
        <translation>全部通話的平均分有 95% 的把握落在此區間內（學生 t 分布）；標準差 %1，n = %2。</translation>
    </message>
    <message>
        <source>%1 of %2, with the 95% interval by Wilson.</source>
        <translation>%2 張中 %1 張，95% 信賴區間按 Wilson 法。</translation>
    </message>
    <message>
        <source>Mean of the critical and fatal items alone, with its 95% interval; n = %1.</source>
        <translation>只計關鍵項和致命項的平均分及其 95% 信賴區間；n = %1。</translation>
    </message>
    <message>
        <source>Nobody else scored the same teams.</source>
        <translation>沒有其他質檢員評過同樣的班組。</translation>
    </message>
    <message>
        <source>Points of 100 that the item took from all sheets together, by the form&apos;s weights; a fatal item with what it took from the whole sheet.</source>
        <translation>該評分項按評分表權重在全部評分表上合計扣去的分數（百分制）；致命項計入整張被扣的分數。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 gives %2 points less than the others on the same teams and forms</source>
        <translation>%1 對同樣的班組和評分表比其他人少給 %2 分</translation>
    </message>
    <message>
        <source>%1 gives %2 points more than the others on the same teams and forms</source>
        <translation>%1 對同樣的班組和評分表比其他人多給 %2 分</translation>
    </message>
    <message>
        <source>%1 sheets against %2</source>
        <translation>%1 張對 %2 張</translation>
    </message>
    <message>
        <source>%1 (%2): too few to tell.</source>
        <translation>%1（%2）：樣本不足，無法判斷。</translation>
    </message>
    <message>
        <source>95% interval %1 to %2, %3</source>
        <translation>95% 信賴區間 %1 至 %2，%3</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>可能只是偶然。</translation>
    </message>
    <message>
        <source>The scoring is stricter than theirs.</source>
        <translation>打分偏嚴。</translation>
    </message>
    <message>
        <source>The scoring is more lenient than theirs.</source>
        <translation>打分偏寬。</translation>
    </message>
    <message>
        <source>%1 (%2). %3 No mean is corrected for it.</source>
        <translation>%1（%2）。%3 任何平均分都沒有據此調整。</translation>
    </message>
    <message>
        <source>Nothing was scored in this period.</source>
        <translation>本期沒有評分。</translation>
    </message>
    <message>
        <source>Mean %1, 95% interval %2, n = %3.</source>
        <translation>平均 %1，95% 信賴區間 %2，n = %3。</translation>
    </message>
    <message>
        <source>%1: nothing scored</source>
        <translation>%1：沒有評分</translation>
    </message>
    <message>
        <source>%1: mean %2, 95% interval %3, n = %4</source>
        <translation>%1：平均 %2，95% 信賴區間 %3，n = %4</translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s)</source>
        <translation>
            <numerusform>其他 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points lost; up to here %3% of all</source>
        <translation>%1：失 %2 分；累計占 %3%</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueDayChart</name>
    <message>
        <source>The day by half-hours</source>
        <translation>當日各半小時</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Otherwise over</source>
        <translation>其他離隊</translation>
    </message>
    <message numerus="yes">
        <source>Usually offered (mean of %n days)</source>
        <translation>
            <numerusform>平日來電（%n 天均值）</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level, target %1%</source>
        <translation>服務水準，目標 %1%</translation>
    </message>
    <message>
        <source>%1 to %2: %3 offered, %4 answered, %5 abandoned, service level %6, usually %7</source>
        <translation>%1 至 %2：來電 %3，接聽 %4，放棄 %5，服務水準 %6，平日來電 %7</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueDayDialog</name>
    <message>
        <source>A queue&apos;s day</source>
        <translation>佇列當日</translation>
    </message>
    <message>
        <source>Half-hours</source>
        <translation>半小時明細</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>前一天（Alt+←）</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>後一天（Alt+→）</translation>
    </message>
    <message>
        <source>No call was over on this day</source>
        <translation>當日沒有結束的來電</translation>
    </message>
    <message>
        <source>%1 offered · %2 answered · service level %3 · abandoned %4</source>
        <translation>來電 %1 · 接聽 %2 · 服務水準 %3 · 放棄率 %4</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueHalfModel</name>
    <message>
        <source>Mean of the last four such weekdays that have figures</source>
        <translation>最近四個同一星期幾（有資料）的平均</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>半小時</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>平均應答</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等待</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueModel</name>
    <message numerus="yes">
        <source>Answered within %n second(s); target %1%</source>
        <translation>
            <numerusform>%n 秒內接聽；目標 %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Free / in</source>
        <comment>agents available and signed in</comment>
        <translation>空閒 / 登入</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>今日服務水準</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>本半小時</translation>
    </message>
    <message>
        <source>Aband.</source>
        <comment>share of abandoned calls</comment>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Avg. ans.</source>
        <comment>average speed of answer</comment>
        <translation>平均應答</translation>
    </message>
    <message>
        <source>Max. wait</source>
        <translation>最長等待</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>number of waiting callers</comment>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Calls by half-hour (line: usual)</source>
        <translation>今日來電，每半小時（細線：同星期常值）</translation>
    </message>
</context>
<context>
    <name>banzhang::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
</context>
<context>
    <name>banzhang::QuizDialog</name>
    <message>
        <source>What he answers; the last answer counts.</source>
        <translation>登記其答案；以最後一次為準。</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾選</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Choose what he answers.</source>
        <translation>請選擇其答案。</translation>
    </message>
</context>
<context>
    <name>banzhang::RangeDialog</name>
    <message>
        <source>A board of any days</source>
        <translation>任意日期的榜單</translation>
    </message>
    <message>
        <source>It stands in the place of the month&apos;s.</source>
        <translation>顯示在月榜的位置。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>A day, like 2026-11-01</source>
        <translation>日期，如 2026-11-01</translation>
    </message>
    <message>
        <source>A day, like 2026-11-20</source>
        <translation>日期，如 2026-11-20</translation>
    </message>
    <message>
        <source>Not before the first day</source>
        <translation>不能早於首日</translation>
    </message>
    <message>
        <source>Ten years at most</source>
        <translation>最長十年</translation>
    </message>
</context>
<context>
    <name>banzhang::RecheckDialog</name>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所見情況</translation>
    </message>
    <message>
        <source>right now</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not right: once more</source>
        <translation>不合格，再做一次</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>請寫明哪裡不合格。</translation>
    </message>
    <message>
        <source>Was not right: %1. What is not right again is done once more; it costs nothing further.</source>
        <translation>上次不合格：%1。仍不合格則再重做一次，不另罰款。</translation>
    </message>
    <message>
        <source>Once more within</source>
        <translation>再次重做時限</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::RecognitionDialog</name>
    <message>
        <source>Recognise somebody</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Without money, and of the same rank as a prize: it hangs on the honour wall.</source>
        <translation>不涉及獎金，但與獎金同等：登上光榮榜。</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>What as</source>
        <translation>榮譽</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>No day: write it as 2026-11-16.</source>
        <translation>日期不對：請寫成 2026-11-16。</translation>
    </message>
    <message>
        <source>Choose who: type a part of the number or name.</source>
        <translation>請選擇對象：輸入工號或姓名的一部分。</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>請寫明事由。</translation>
    </message>
</context>
<context>
    <name>banzhang::RecordFineAppealDialog</name>
    <message numerus="yes">
        <source>Recorded in the agent&apos;s name, word for word; possible until %1. What is booked stays booked meanwhile. It is decided within %n day(s), one level above who decided.</source>
        <translation>
            <numerusform>以客服人員名義逐字登記，%1 前可申訴。申訴期間原帳不停止執行。由裁決人的上一級在 %n 天內裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>登記申訴</translation>
    </message>
    <message>
        <source>He writes</source>
        <translation>書面意見</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>his name as written, or the number of the paper</source>
        <translation>簽寫的姓名，或紙件編號</translation>
    </message>
</context>
<context>
    <name>banzhang::RecordingPlayer</name>
    <message>
        <source>The recording is not there</source>
        <translation>找不到錄音</translation>
    </message>
    <message>
        <source>Nothing lies at %1. It may have been moved or deleted: ask whoever runs the switch. The case can be scored without it.</source>
        <translation>%1 處沒有檔案，可能已被移走或刪除，請詢問交換機管理員。沒有錄音也可以評分。</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>無法開啟錄音</translation>
    </message>
    <message>
        <source>%1: %2. Ask for the right to read it, then press Try again.</source>
        <translation>%1：%2。請申請讀取權限，然後點「重試」。</translation>
    </message>
    <message>
        <source>The recording is empty</source>
        <translation>錄音是空的</translation>
    </message>
    <message>
        <source>%1 holds no sound: the call was not recorded, or it is not over yet.</source>
        <translation>%1 中沒有聲音：通話未錄音，或尚未結束。</translation>
    </message>
    <message>
        <source>The recording is broken</source>
        <translation>錄音已損毀</translation>
    </message>
    <message>
        <source>%1 begins like a recording, but what follows is none. Ask for another copy.</source>
        <translation>%1 開頭像錄音，後面的內容卻不是。請另取一份。</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played</source>
        <translation>無法播放這種錄音</translation>
    </message>
    <message>
        <source>%1 is damaged, or written in a way that this computer cannot decode. WAV, MP3, Ogg and Opus work everywhere.</source>
        <translation>%1 已損毀，或其格式在本機無法解碼。WAV、MP3、Ogg 和 Opus 都可以播放。</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>錄音下載失敗</translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2. Press Try again.</source>
        <translation>%1 未正常回應：%2。請點「重試」。</translation>
    </message>
    <message>
        <source>No recording is chosen</source>
        <translation>未選擇錄音</translation>
    </message>
    <message>
        <source>Choose a case: its recording appears here.</source>
        <translation>選擇一條工作單，其錄音顯示在這裡。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>正在開啟錄音…</translation>
    </message>
    <message>
        <source>Fetching the recording, %1 %</source>
        <translation>正在下載錄音 %1%</translation>
    </message>
    <message>
        <source>The sheet can be filled in meanwhile.</source>
        <translation>期間可以先填寫評分表。</translation>
    </message>
</context>
<context>
    <name>banzhang::RedoModel</name>
    <message>
        <source>Stage</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>banzhang::ReleaseDialog</name>
    <message>
        <source>Submit and release later</source>
        <translation>提交並稍後發布</translation>
    </message>
    <message>
        <source>Until then only quality and managers see the sheet.</source>
        <translation>發布前只有質檢和經理看得到這張評分表。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>發布時間</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 09:00.</source>
        <translation>請寫成 2026-11-24 09:00。</translation>
    </message>
    <message>
        <source>A moment of the next 45 days.</source>
        <translation>請填今後 45 天內的時間。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCallModel</name>
    <message>
        <source>Chat</source>
        <translation>在線客伺</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a call&apos;s direction</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a call&apos;s direction</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>a call&apos;s direction</comment>
        <translation>內部</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recording of a call</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有錄音</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>該通話沒有錄音</translation>
    </message>
    <message>
        <source>Hear the recording (Enter)</source>
        <translation>收聽錄音（Enter）</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>a call</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an agent</comment>
        <translation>工號</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話編號</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCallsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>通話 · %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>The calls cannot be read</source>
        <translation>無法讀取通話</translation>
    </message>
    <message>
        <source>No call that you may see</source>
        <translation>沒有您可查看的通話</translation>
    </message>
    <message>
        <source>Leaders and inspectors see the calls of their teams of then.</source>
        <translation>班組長和質檢員可查看當時所屬班組的通話。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>該通話沒有錄音。</translation>
    </message>
    <message>
        <source>Your role may not hear this recording.</source>
        <translation>您的崗位無權收聽該錄音。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCatalogueModel</name>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次執行</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCataloguePage</name>
    <message>
        <source>Save the report as %1</source>
        <translation>將報表另存為 %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 檔案 (*.%2)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>報表未寫入。</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there, but verify-report will not know it.</source>
        <translation>檔案已生成，但 verify-report 不會認得它。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>Name of a report</source>
        <translation>報表名稱</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>請選擇報表</translation>
    </message>
    <message>
        <source>F5 makes it and shows its pages here.</source>
        <translation>按 F5 生成，頁面顯示在這裡。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>報表讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Runs of this report</source>
        <translation>該報表的執行記錄</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未執行</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>無法顯示這次執行。</translation>
    </message>
    <message>
        <source>Leaves no file and nothing half done (Esc)</source>
        <translation>不留檔案，也不留殘頁 (Esc)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>F5 show · PgUp PgDn pages · Ctrl+P print · Ctrl+E PDF</source>
        <translation>F5 顯示 · PgUp PgDn 翻頁 · Ctrl+P 列印 · Ctrl+E 匯出 PDF</translation>
    </message>
    <message>
        <source>The days are not in order.</source>
        <translation>日期次序不對。</translation>
    </message>
    <message>
        <source>The first day stands before the last one.</source>
        <translation>開始日期應在結束日期之前。</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成報表…</translation>
    </message>
    <message>
        <source>Esc cancels it. Nothing else waits for it.</source>
        <translation>按 Esc 取消。其他工作不受影響。</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>The period is not closed: every page says so, and the figures may change.</source>
        <translation>該期間尚未結帳：每頁都會註明，數字可能變化。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>報表未能生成</translation>
    </message>
    <message>
        <source>F5 makes it again.</source>
        <translation>按 F5 重新生成。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>報表未能生成。</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv)</source>
        <translation>CSV，UTF-8 編碼 (*.csv)</translation>
    </message>
    <message>
        <source>CSV in GB18030, for older programs (*.csv)</source>
        <translation>CSV，GB18030 編碼（供舊軟體使用） (*.csv)</translation>
    </message>
    <message>
        <source>The kept run had its first rows alone: this is run %1, made anew.</source>
        <translation>儲存的執行只有前面的行：此檔案來自重新執行的 %1。</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportChartView</name>
    <message>
        <source>Copy as a picture (Ctrl+C)</source>
        <translation>複製為圖片（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy the data (Ctrl+Shift+C)</source>
        <translation>複製資料（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>複製資料</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日期類型</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportCommands</name>
    <message>
        <source>The database is not of this program&apos;s version. banzhangctl migrate brings it there.</source>
        <translation>資料庫版本與程式不符。請用 banzhangctl migrate 升級。</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>沒有班組「%1」。</translation>
    </message>
    <message>
        <source>There is no agent with the number &apos;%1&apos;.</source>
        <translation>沒有工號為「%1」的坐席。</translation>
    </message>
    <message>
        <source>There is no department &apos;%1&apos;.</source>
        <translation>沒有部門「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional: the period is not closed</source>
        <translation>暫定：該期間尚未結帳</translation>
    </message>
    <message>
        <source>run %1, %2 of %3 to %4, made by %5 on %6</source>
        <translation>執行 %1，%2，%3 至 %4，由 %5 於 %6 生成</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 無法讀取：%2。</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>未改動：%1</translation>
    </message>
    <message>
        <source>Not a file of this centre&apos;s reports.</source>
        <translation>不是本中心報表的檔案。</translation>
    </message>
    <message>
        <source>Changed: it names %1, but is not the file that was made.</source>
        <translation>已改動：檔案註明 %1，但不是當時生成的檔案。</translation>
    </message>
    <message numerus="yes">
        <source>The demo&apos;s last %n day(s) are being made.</source>
        <translation>
            <numerusform>正在產生示範資料：最近 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its figures were not made again: %1</source>
        <translation>未重新計算數據：%1</translation>
    </message>
    <message>
        <source>not all of its months were closed.</source>
        <translation>所含月份尚未全部結帳。</translation>
    </message>
    <message>
        <source>version %1 made it.</source>
        <translation>由 %1 版程式產生。</translation>
    </message>
    <message>
        <source>Its figures were made again and are the same.</source>
        <translation>已重新計算，數據一致。</translation>
    </message>
    <message>
        <source>Made again as you see them, its figures are not the same. %1 may see others than you, or they were not those of the database: compare them in the report history.</source>
        <translation>按您的權限重新計算，數據不一致。%1 可能看到與您不同的數據，或這些數據並非來自資料庫：請在報表執行記錄中比對。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportConsole</name>
    <message>
        <source>Daily</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Quarterly / annual</source>
        <translation>季報 / 年報</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>隨時</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>The program ended before it was done</source>
        <translation>程式在完成前退出了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>not closed: provisional</source>
        <translation>未結帳，標為暫定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>定時</translation>
    </message>
    <message>
        <source>daily %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>weekly, %1 %2</source>
        <translation>每週%1 %2</translation>
    </message>
    <message>
        <source>monthly, day %1, %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>quarterly, day %1, %2</source>
        <translation>每季首月 %1 日 %2</translation>
    </message>
    <message>
        <source>annually, January %1, %2</source>
        <translation>每年 1 月 %1 日 %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The figures of this run were not kept. Run it again: a closed period gives the same ones.</source>
        <translation>這次執行的數字沒有儲存。請重新執行：已結帳的期間會得出同樣的數字。</translation>
    </message>
    <message>
        <source>This run is somebody else&apos;s.</source>
        <translation>這是別人執行的報表。</translation>
    </message>
    <message>
        <source>This schedule was ended. Make a new one.</source>
        <translation>該定時已停止。請新建一個。</translation>
    </message>
    <message>
        <source>A folder is written from the root on, as /srv/reports.</source>
        <translation>檔案夾請寫絕對路徑，如 /srv/reports。</translation>
    </message>
    <message>
        <source>The day is 1 to 7 of a week, 1 to 28 of a month.</source>
        <translation>按週為 1 至 7，按月為 1 至 28。</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>請至少選擇一種檔案。</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>There is no room to put the calls aside: %1. Make room there, or ask for fewer days.</source>
        <translation>暫存通話明細的空間不足：%1。請清理空間，或縮短日期範圍。</translation>
    </message>
    <message>
        <source>A report is about two years at most, from its first day to its last.</source>
        <translation>報表最多覆蓋兩年，首日不得晚於末日。</translation>
    </message>
    <message>
        <source>Reports are for managers, auditors, quality heads and team leaders.</source>
        <translation>報表供經理、稽計員、質檢主管和班組長使用。</translation>
    </message>
    <message>
        <source>You did not lead this team or agent in that time.</source>
        <translation>在該時間內，該班組或坐席不由您帶領。</translation>
    </message>
    <message>
        <source>Somebody else changed the paper meanwhile. Open it again.</source>
        <translation>期間有人修改了紙張設定，請重新打開。</translation>
    </message>
    <message>
        <source>A line has 120 characters at most; margins are 5 to 50 mm.</source>
        <translation>每行不超過 120 個字元；頁邊距為 5 至 50 毫米。</translation>
    </message>
    <message>
        <source>A logo is a PNG, JPEG or SVG of 1,024 KB at most.</source>
        <translation>標誌須為 PNG、JPEG 或 SVG，不超過 1,024 KB。</translation>
    </message>
    <message>
        <source>Another program has taken this schedule, or it was not taken.</source>
        <translation>此定時報表已被另一程式取走，或尚未取走。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportFile</name>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>資料快照</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行號</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>資料指紋（SHA-256）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累計占比</translation>
    </message>
    <message>
        <source>The report was cancelled. No file was left.</source>
        <translation>報表已取消，沒有留下檔案。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left there.</source>
        <translation>%1 無法寫入：%2。沒有留下殘缺檔案。</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>達標情況</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高於</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportKitchen</name>
    <message>
        <source>There is no report %1.</source>
        <translation>沒有報表 %1。</translation>
    </message>
    <message>
        <source>The program ended %1 times before it was done.</source>
        <translation>程式在完成前退出了 %1 次。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>檔案夾 %1 無法寫入。</translation>
    </message>
    <message>
        <source>“%1” is not a report for your post.</source>
        <translation>「%1」不是您的崗位可以製作的報表。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportOutput</name>
    <message>
        <source>This run was kept with its first rows alone. Run it again for a file that has all of them.</source>
        <translation>本次執行只儲存了前面的行。請重新執行，以得到含全部行的檔案。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportPaper</name>
    <message>
        <source>Running share</source>
        <translation>累計占比</translation>
    </message>
    <message>
        <source>%1 (right axis)</source>
        <translation>%1（右軸）</translation>
    </message>
    <message>
        <source>%1 (left axis)</source>
        <translation>%1（左軸）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>資料快照 %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>執行 %1</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>資料指紋 %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>程式 %1</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>參數 %1</translation>
    </message>
    <message>
        <source>To check it: banzhang verify-report FILE.pdf</source>
        <translation>用 banzhang verify-report 檔案.pdf 核對真偽</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Nothing was printed.</source>
        <translation>列印機 %1 沒有應答，什麼也沒有列印。</translation>
    </message>
    <message>
        <source>The printer %1 stopped at page %2. Check it, then print from that page on.</source>
        <translation>列印機 %1 在第 %2 頁停下了。請檢查列印機，再從這一頁起列印。</translation>
    </message>
    <message>
        <source>No installed font has the characters %1. Install Noto Sans CJK and print again.</source>
        <translation>已安裝的字體中沒有「%1」等字。請安裝 Noto Sans CJK 後重新列印。</translation>
    </message>
    <message>
        <source>There is no page %1: the report has %2.</source>
        <translation>沒有第 %1 頁：報表共 %2 頁。</translation>
    </message>
    <message>
        <source>Printing was cancelled at page %1.</source>
        <translation>列印在第 %1 頁取消。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The report was cancelled. No file was left.</source>
        <translation>報表已取消，沒有留下檔案。</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>PDF 寫不下去：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left there.</source>
        <translation>%1 無法寫入：%2。沒有留下殘缺檔案。</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole. Make room there, then print again.</source>
        <translation>檔案 %1 未能完整寫入。請腾出磁盤空間後重新列印。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>法定假日</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportParameters</name>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Space takes a chapter in or leaves it out; a click goes to its page</source>
        <translation>空格選取或略去章節；點擊轉到其頁</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>masked as your post sees them, on paper too</source>
        <translation>按崗位脫敏，匯出與列印都脫敏</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縱向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Makes the report from one snapshot and keeps the run</source>
        <translation>在同一快照中生成報表並儲存執行記錄</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>On any printer, as it is shown</source>
        <translation>任何列印機，與預覽一致</translation>
    </message>
    <message>
        <source>A file with embedded faces, whole or not at all</source>
        <translation>內嵌字體的檔案，要麼完整，要麼沒有</translation>
    </message>
    <message>
        <source>A workbook, a sheet for each table</source>
        <translation>工作簿，每張表一個工作表</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已結帳）</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暫定）</translation>
    </message>
    <message>
        <source>All that I see</source>
        <translation>我能看到的全部</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已離職）</translation>
    </message>
    <message>
        <source>%1 (dissolved)</source>
        <translation>%1（已解散）</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>紙張與抬頭…</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>抬頭</translation>
    </message>
    <message>
        <source>Text, in UTF-8 with its mark or in GB18030</source>
        <translation>文字檔，UTF-8（帶 BOM）或 GB18030 編碼</translation>
    </message>
    <message>
        <source>Logo, head, foot and margins of this site&apos;s reports</source>
        <translation>本中心報表的標誌、頁眉、頁腳與頁邊距</translation>
    </message>
    <message>
        <source>Managers set logo, head, foot and margins; your reports have them too</source>
        <translation>標誌、頁眉、頁腳與頁邊距由經理設定，您的報表同樣採用</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportRunModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Run no.</source>
        <translation>執行號</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportRunsPage</name>
    <message>
        <source>Words, run number, fingerprint or QR text</source>
        <translation>文字、執行號、指紋或二維碼內容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>所選的執行</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>執行記錄讀取失敗。</translation>
    </message>
    <message>
        <source>Paste what a QR code says: the run is looked up however old it is</source>
        <translation>貼上二維碼內容即可查到該次執行，無論多久以前</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>沒有執行記錄</translation>
    </message>
    <message>
        <source>What is shown, printed or written is kept here.</source>
        <translation>顯示、列印或匯出過的報表都儲存在這裡。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>What it showed then (Enter)</source>
        <translation>當時顯示的內容 (Enter)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新執行</translation>
    </message>
    <message>
        <source>The same question; a closed period gives the same figures</source>
        <translation>同樣的條件；已結帳的期間得出同樣的數字</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Two chosen runs, or this one with a run made now</source>
        <translation>所選的兩次執行，或這次與現在重新執行的對比</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>執行記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次執行</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter show · Alt+2 run again · Alt+3 compare · Ctrl+F look up</source>
        <translation>Enter 顯示 · Alt+2 重新執行 · Alt+3 對比 · Ctrl+F 查找</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>執行 %1</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>無法顯示這次執行。</translation>
    </message>
    <message>
        <source>The runs cannot be compared.</source>
        <translation>無法對比這些執行。</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>沒有這次執行。</translation>
    </message>
    <message>
        <source>No run of this centre that you may see has that number.</source>
        <translation>本中心沒有您可查看的該執行號。</translation>
    </message>
    <message>
        <source>The paper is not this run&apos;s.</source>
        <translation>這張紙不是這次執行的。</translation>
    </message>
    <message>
        <source>Run %1 has another fingerprint: %2.</source>
        <translation>執行 %1 的指紋不同：%2。</translation>
    </message>
    <message>
        <source>The run is known: %1</source>
        <translation>已查到執行：%1</translation>
    </message>
    <message>
        <source>Alt+1 shows its figures to hold beside the paper.</source>
        <translation>按 Alt+1 顯示其數字，與紙面核對。</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>數據快照</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>of closed months</source>
        <translation>已結帳月份</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>數據指紋</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a run to see what proves it.</source>
        <translation>選擇一次執行，查看其憑證。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportScheduleModel</name>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>檔案夾</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建建人</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportSchedulesPage</name>
    <message>
        <source>The schedules could not be read.</source>
        <translation>定時讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>沒有定時</translation>
    </message>
    <message>
        <source>Alt+1 makes one. &apos;banzhang print --due&apos; in cron or a systemd timer runs them.</source>
        <translation>按 Alt+1 新建。由 cron 或 systemd 定時器中的 banzhang print --due 執行。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>A report that runs by itself</source>
        <translation>自動執行的報表</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Days, files, folder (Enter)</source>
        <translation>日期、檔案、檔案夾 (Enter)</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即執行</translation>
    </message>
    <message>
        <source>On this machine, into its folder; what failed is repeated</source>
        <translation>在本機執行，寫入其檔案夾；失敗的會重做</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>It does not run any more</source>
        <translation>不再執行</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>定時</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n 個定時</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 new · Alt+2 change · Alt+3 run now · Alt+4 end</source>
        <translation>Alt+1 新建 · Alt+2 修改 · Alt+3 立即執行 · Alt+4 停止</translation>
    </message>
    <message>
        <source>End this schedule?</source>
        <translation>停止這個定時？</translation>
    </message>
    <message>
        <source>It does not run any more. Its files and runs stay.</source>
        <translation>不再執行。已有的檔案和執行記錄保留。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The schedule was not ended.</source>
        <translation>定時未停止。</translation>
    </message>
    <message>
        <source>The folder cannot be written on this machine.</source>
        <translation>本機無法寫入該檔案夾。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在執行…</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>執行失敗。</translation>
    </message>
    <message>
        <source>Somebody else runs it just now.</source>
        <translation>別人正在執行它。</translation>
    </message>
    <message>
        <source>The files are in their folder.</source>
        <translation>檔案已放入檔案夾。</translation>
    </message>
</context>
<context>
    <name>banzhang::Reports</name>
    <message numerus="yes">
        <source>No results were handed in for %n agent(s) with calls: their visits and successes are missing, not zero.</source>
        <translation>
            <numerusform>%n 名有通話的坐席沒有上報訪問結果：其成功訪問量與辦理量為缺項，不作零。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dialled and connected by day</source>
        <translation>每日撥打量與接通量</translation>
    </message>
    <message>
        <source>Agent work statistics, by agent</source>
        <translation>話服員工作統計表（按坐席）</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按班組</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Connected calls by agent</source>
        <translation>各坐席接通量</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>曠工</translation>
    </message>
    <message>
        <source>Absent are shifts without leave to which nobody came.</source>
        <translation>曠工指無請假而未到崗的班次。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脫崗</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>排班時長</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在崗時長</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假時長</translation>
    </message>
    <message>
        <source>Late, left early and absent by day</source>
        <translation>每日遲到、早退與曠工</translation>
    </message>
    <message>
        <source>Attendance, by agent</source>
        <translation>考勤（按坐席）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>榜單</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>By</source>
        <translation>排名指標</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>冠軍</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Prize (yuan)</source>
        <translation>獎金（元）</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>參評人數</translation>
    </message>
    <message>
        <source>No board was closed in this time.</source>
        <translation>此期間沒有封榜的榜單。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Closed boards, as they were closed</source>
        <translation>已封榜，按封榜時的結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>撥打次數</translation>
    </message>
    <message>
        <source>Saved status</source>
        <translation>儲存狀態</translation>
    </message>
    <message>
        <source>Mean talk</source>
        <translation>平均通話</translation>
    </message>
    <message>
        <source>Mean talk = talk ÷ finished calls.</source>
        <translation>平均通話 = 通話時長 ÷ 已結束的通話數。</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通話時長</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>轉接</translation>
    </message>
    <message>
        <source>Ended by agent</source>
        <translation>坐席先掛</translation>
    </message>
    <message>
        <source>Calls by agent</source>
        <translation>各坐席話服</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Incident no.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持續</translation>
    </message>
    <message>
        <source>Calls lost</source>
        <translation>損失通話</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>No incident was recorded in this time.</source>
        <translation>此期間沒有突發事件記錄。</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>incident</comment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>open</source>
        <comment>incident</comment>
        <translation>未關閉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of an incident</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上報人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>參與人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>時區 %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覽</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fine (yuan)</source>
        <translation>罰款（元）</translation>
    </message>
    <message>
        <source>Award (yuan)</source>
        <translation>獎勵（元）</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>淨額（元）</translation>
    </message>
    <message>
        <source>No fine and no award is booked.</source>
        <translation>沒有罰款或獎勵入帳。</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <comment>an agent</comment>
        <translation>%1合計</translation>
    </message>
    <message>
        <source>Sum of all</source>
        <translation>總計</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Fines and awards, by agent</source>
        <translation>獎罰（按坐席）</translation>
    </message>
    <message>
        <source>Booked in this time. What was taken back stands with its own entry; sums are what is left.</source>
        <translation>按入帳期間。沖回單獨列出，合計為沖回後的淨額。</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>%1 was dissolved within this time; its figures are those of the people who were in it.</source>
        <translation>%1在此期間已撤銷；資料為當時在組人員的資料。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總成績</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺項</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No totals are reckoned for this month.</source>
        <translation>本月還沒有計算績效總成績。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>With missing parts</source>
        <translation>有缺項人數</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>未分班組</translation>
    </message>
    <message numerus="yes">
        <source>%1 missing: %n (%2).</source>
        <comment>a part of a total</comment>
        <translation>
            <numerusform>%1缺項 %n 人（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing parts are listed as gaps, not reckoned as zero.</source>
        <translation>缺項按缺項列出，不作零分。</translation>
    </message>
    <message>
        <source>%1 %2: %3, because: %4</source>
        <comment>number, name, outcome, reason</comment>
        <translation>%1 %2：%3，原因：%4</translation>
    </message>
    <message>
        <source>Total = Σ (weight × points) ÷ Σ weights, over the parts that are there; each part has 0 to 100 points.</source>
        <translation>總成績 = Σ（權重 × 得分）÷ Σ 權重，只計有資料的項；每項 0 至 100 分。</translation>
    </message>
    <message>
        <source>Personal totals</source>
        <translation>個人總成績</translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation>分數，0 至 100</translation>
    </message>
    <message>
        <source>Team totals</source>
        <translation>班組總成績</translation>
    </message>
    <message>
        <source>Team leaders&apos; totals</source>
        <translation>班組長總成績</translation>
    </message>
    <message>
        <source>No part is known: there is no total.</source>
        <translation>沒有已知的組成項：無總成績。</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>part of a total</comment>
        <translation>缺項</translation>
    </message>
    <message>
        <source>%1 %2 (0 at %3, 100 at %4)</source>
        <comment>a part, its weight, its range</comment>
        <translation>%1 %2（%3 為 0 分，%4 為 100 分）</translation>
    </message>
    <message>
        <source>Team leaders</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3.</source>
        <comment>post, day, parts of a total</comment>
        <translation>%1，自 %2 起：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a total</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>評分表數</translation>
    </message>
    <message>
        <source>QA mean</source>
        <translation>質檢均分</translation>
    </message>
    <message>
        <source>QA mean = points of all sheets ÷ sheets; released sheets only.</source>
        <translation>質檢均分 = 全部評分表得分之和 ÷ 評分表數；只計已發布的評分表。</translation>
    </message>
    <message>
        <source>With a fatal item</source>
        <translation>致命項張數</translation>
    </message>
    <message>
        <source>Share with a fatal item</source>
        <translation>致命項占比</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have no sheet: a gap, not a zero.</source>
        <translation>
            <numerusform>%n 名坐席沒有評分表：為缺項，不作零分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>失分張數</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累計占比</translation>
    </message>
    <message>
        <source>Running share = points lost by this item and those above ÷ all points lost.</source>
        <translation>累計占比 = 本項及以上各項失分 ÷ 全部失分。</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>No item lost points.</source>
        <translation>沒有失分的評分項。</translation>
    </message>
    <message>
        <source>Points lost by item, with the running share</source>
        <translation>各評分項失分與累計占比</translation>
    </message>
    <message>
        <source>Scores, by agent</source>
        <translation>得分（按坐席）</translation>
    </message>
    <message>
        <source>QA mean by agent</source>
        <translation>各坐席質檢均分</translation>
    </message>
    <message>
        <source>Released sheets</source>
        <translation>已發布的評分表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Time spent is from beginning a sheet to handing it in, at most an hour each.</source>
        <translation>用時從開始評分到提交，每張最多計一小時。</translation>
    </message>
    <message>
        <source>Time a sheet</source>
        <translation>每張用時</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Overdue are sheets handed in later than the day after they were dealt.</source>
        <translation>超期指晚於派發次日提交的評分表。</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>被申訴</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Share upheld</source>
        <translation>成立占比</translation>
    </message>
    <message>
        <source>Upheld are appeals that changed a score.</source>
        <translation>成立指改變了得分的申訴。</translation>
    </message>
    <message>
        <source>No inspector handed in a sheet.</source>
        <translation>沒有質檢員提交評分表。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>例數</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>總數</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>舉例</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理辦法</translation>
    </message>
    <message>
        <source>Cases by day</source>
        <translation>每日例數</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>在崗時長</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>入職</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Turnover = left ÷ mean of people at the start and the end.</source>
        <translation>流失率 = 離職 ÷ 期初與期末人數的平均。</translation>
    </message>
    <message>
        <source>Tenure at the end of the time, or when somebody left</source>
        <translation>按期末或離職時的在崗時長</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Within 20 s</source>
        <translation>20 秒內</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Service level = answered within 20 s ÷ incoming.</source>
        <translation>服務水準 = 20 秒內應答 ÷ 來電。</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Abandon rate = abandoned ÷ incoming.</source>
        <translation>放棄率 = 放棄 ÷ 來電。</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>Mean wait is that of the answered calls.</source>
        <translation>平均等待為已接來電的等待。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等待</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>按佇列</translation>
    </message>
    <message>
        <source>Answered within 20 s</source>
        <translation>20 秒內應答</translation>
    </message>
    <message>
        <source>By half-hour</source>
        <translation>按半小時</translation>
    </message>
    <message>
        <source>Sums of all days; time zone %1</source>
        <translation>各日之和；時區 %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Mean speed of answer</source>
        <translation>平均應答速度</translation>
    </message>
    <message>
        <source>Mean talk in queue calls</source>
        <translation>佇列平均通話</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>來電量</translation>
    </message>
    <message>
        <source>Calls and service level by day</source>
        <translation>每日來電與服務水準</translation>
    </message>
    <message>
        <source>Calls and service level by half-hour</source>
        <translation>各半小時來電與服務水準</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a month, when</comment>
        <translation>已結帳 %1</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>%1 (dissolved)</source>
        <comment>a team</comment>
        <translation>%1（已解散）</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>what a report is about</comment>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>team</source>
        <comment>what a report is about</comment>
        <translation>班組</translation>
    </message>
    <message>
        <source>department</source>
        <comment>what a report is about</comment>
        <translation>部門</translation>
    </message>
    <message>
        <source>with: %1</source>
        <comment>what it is compared with</comment>
        <translation>對比：%1</translation>
    </message>
    <message>
        <source>chapters: %1</source>
        <translation>章節：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parameters</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of a report: time, scope</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工作時效</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>業服考核</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行為規範</translation>
    </message>
    <message>
        <source>Leader&apos;s points</source>
        <translation>班組長評分</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>晉升</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>加薪</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>解僱</translation>
    </message>
    <message>
        <source>Shifts without a punch</source>
        <translation>未打卡的班次</translation>
    </message>
    <message>
        <source>Recordings of calls that no agent had</source>
        <translation>沒有坐席接聽的通話錄音</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>沒有錄音的通話</translation>
    </message>
    <message>
        <source>Calls of agents whom nobody registered</source>
        <translation>未登記坐席的通話</translation>
    </message>
    <message>
        <source>Orders without a call</source>
        <translation>找不到通話的訂單</translation>
    </message>
    <message>
        <source>Lines of files that were refused</source>
        <translation>被拒收的檔案行</translation>
    </message>
    <message>
        <source>Minutes without news from the source</source>
        <translation>來源中斷分鐘數</translation>
    </message>
    <message>
        <source>Minutes without the time clock</source>
        <translation>打卡機中斷分鐘數</translation>
    </message>
    <message>
        <source>decide them on the page of violations</source>
        <translation>在違規頁裁決</translation>
    </message>
    <message>
        <source>look at the clock of the recorder</source>
        <translation>核對錄音設備的時鐘</translation>
    </message>
    <message>
        <source>look for the recorder&apos;s gaps</source>
        <translation>查找錄音設備的中斷</translation>
    </message>
    <message>
        <source>give them a name and a team under People</source>
        <translation>在「人員」中為其登記姓名與班組</translation>
    </message>
    <message>
        <source>compare the order file with the calls</source>
        <translation>將訂單檔案與通話核對</translation>
    </message>
    <message>
        <source>mend the file and import it again</source>
        <translation>改正檔案後重新匯入</translation>
    </message>
    <message>
        <source>no fine can come from this time</source>
        <translation>此時段不得產生罰款</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罰款</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>沖回</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>補償</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>週榜</translation>
    </message>
    <message>
        <source>Month board</source>
        <translation>月榜</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單數</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>綜合</translation>
    </message>
    <message>
        <source>up to 3 months</source>
        <translation>3 個月以內</translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation>3 至 12 個月</translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>1 至 3 年</translation>
    </message>
    <message>
        <source>over 3 years</source>
        <translation>3 年以上</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急事件</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>應急示練</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>日報全冊</translation>
    </message>
    <message>
        <source>Week book</source>
        <translation>週報全冊</translation>
    </message>
    <message>
        <source>Month book</source>
        <translation>月報全冊</translation>
    </message>
    <message>
        <source>Quarter book</source>
        <translation>季報全冊</translation>
    </message>
    <message>
        <source>Year book</source>
        <translation>年報全冊</translation>
    </message>
    <message>
        <source>Book of any days</source>
        <translation>任意日期全冊</translation>
    </message>
    <message>
        <source>Attendance month</source>
        <translation>考勤月表</translation>
    </message>
    <message>
        <source>QA summary and lost points</source>
        <translation>質檢匯總與失分排列</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Agent work statistics</source>
        <translation>話服員工作統計表</translation>
    </message>
    <message>
        <source>Call detail</source>
        <translation>撥打明細表</translation>
    </message>
    <message>
        <source>Queue service</source>
        <translation>佇列服務</translation>
    </message>
    <message>
        <source>Utilisation and peaks</source>
        <translation>綜合工時利用率與話峰</translation>
    </message>
    <message>
        <source>Fines and awards</source>
        <translation>獎罰帳本</translation>
    </message>
    <message>
        <source>QA summary</source>
        <translation>質檢匯總</translation>
    </message>
    <message>
        <source>Lost points by item</source>
        <translation>失分排列</translation>
    </message>
    <message>
        <source>Leaderboards</source>
        <translation>龍虎榜</translation>
    </message>
    <message>
        <source>Inspectors&apos; work</source>
        <translation>質檢員工作量</translation>
    </message>
    <message>
        <source>Performance totals</source>
        <translation>績效總成績</translation>
    </message>
    <message>
        <source>Personal statements</source>
        <translation>個人月結單</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>Turnover and tenure</source>
        <translation>人員流失與在崗時長</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>The headline figures against the time before and the targets</source>
        <translation>主要指標，與前期及目標對比</translation>
    </message>
    <message>
        <source>Dialled, connected, visits, successes, refusals, time and efficiency of each agent</source>
        <translation>每名坐席的撥打量、接通量、訪問、辦理、拒訪、工作時長與時效</translation>
    </message>
    <message>
        <source>Every call with its number, length, attempts and saved status</source>
        <translation>每通電話的號碼、時長、嘗試次數與儲存狀態</translation>
    </message>
    <message>
        <source>Calls, service level and waits of each queue, by day and half-hour</source>
        <translation>各佇列的來電、服務水準與等待，按日與半小時</translation>
    </message>
    <message>
        <source>How log-in time was used, and when the peaks were</source>
        <translation>登錄時長如何使用，高峰在何時</translation>
    </message>
    <message>
        <source>Shifts, late, early, off post, absence and leave of each agent</source>
        <translation>每名坐席的班次、遲到、早退、脫崗、曠工與請假</translation>
    </message>
    <message>
        <source>Every fine and award with its reason, and sums</source>
        <translation>每筆罰款與獎勵的原因，及合計</translation>
    </message>
    <message>
        <source>Sheets and mean scores by team and agent</source>
        <translation>各班組與坐席的評分表數與均分</translation>
    </message>
    <message>
        <source>The items that cost the most points, with their running share</source>
        <translation>失分最多的評分項，及累計占比</translation>
    </message>
    <message>
        <source>Closed boards with champions and prizes</source>
        <translation>已封榜的榜單、冠軍與獎金</translation>
    </message>
    <message>
        <source>Sheets, time, lateness and appeals of each inspector</source>
        <translation>每名質檢員的評分表、用時、超期與申訴</translation>
    </message>
    <message>
        <source>Totals with their parts, formula and gaps, by person and by team</source>
        <translation>總成績的組成、公式與缺項，個人與班組</translation>
    </message>
    <message>
        <source>One page an agent, to be signed: figures, awards, fines, total</source>
        <translation>每名坐席一頁，供簽字：指標、獎勵、罰款、總成績</translation>
    </message>
    <message>
        <source>Missing punches, calls without recording, unknown agents and more</source>
        <translation>漏打卡、無錄音的通話、未登記的坐席等</translation>
    </message>
    <message>
        <source>Who came and who left, by tenure</source>
        <translation>入職與離職，按在崗時長</translation>
    </message>
    <message>
        <source>Faults, emergencies and drills with cause, effect and measures</source>
        <translation>故障、緊急事件與示練的原因、影響和措施</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the sections of a report</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季報</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年報</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>%1 week %2</source>
        <translation>%1 年第 %2 週</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month, in a title</comment>
        <translation>%1 年 %2 月</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year and quarter</comment>
        <translation>%1 年第 %2 季度</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>Same day last year</source>
        <translation>上年同日</translation>
    </message>
    <message>
        <source>Same week last year</source>
        <translation>上年同週</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>Same quarter last year</source>
        <translation>上年同季度</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Same days last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>%1 (left %2)</source>
        <comment>an agent</comment>
        <translation>%1（%2 離職）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <comment>sum of a table</comment>
        <translation>
            <numerusform>%1（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>signature</comment>
        <translation>製表</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>signature</comment>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Department manager</source>
        <comment>signature</comment>
        <translation>部門經理</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>signature</comment>
        <translation>客伺總監</translation>
    </message>
    <message>
        <source>Times as h:mm, time zone %1</source>
        <translation>時長為 時:分，時區 %1</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1.</source>
        <translation>%1沒有資料。</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>hired %1</source>
        <translation>%1 入職</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 離職</translation>
    </message>
    <message>
        <source>Missing, as a gap and not as zero: %1.</source>
        <translation>缺項（不作零分）：%1。</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <translation>結果：%1。%2</translation>
    </message>
    <message>
        <source>No performance total is reckoned yet.</source>
        <translation>尚未計算績效總成績。</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <comment>signature</comment>
        <translation>坐席 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>of it on hold</source>
        <translation>其中保持</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振鈴</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Utilisation = (talk + ringing) ÷ (log-in time − pauses).</source>
        <translation>利用率 =（通話 + 振鈴）÷（登錄時長 − 小休）。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>高峰</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>最忙的一日</translation>
    </message>
    <message>
        <source>Busiest half-hour</source>
        <translation>最忙的半小時</translation>
    </message>
    <message>
        <source>Use of log-in time, by agent</source>
        <translation>登錄時長的使用（按坐席）</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>高峰</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>撥打量</translation>
    </message>
    <message>
        <source>Successful visits</source>
        <translation>成功訪問量</translation>
    </message>
    <message>
        <source>Successful orders</source>
        <translation>成功辦理量</translation>
    </message>
    <message>
        <source>Refusal rate</source>
        <translation>拒訪率</translation>
    </message>
    <message>
        <source>Refusal rate = refusals ÷ (visits + refusals).</source>
        <translation>拒訪率 = 拒訪 ÷（成功訪問 + 拒訪）。</translation>
    </message>
    <message>
        <source>Work time</source>
        <translation>工作時長</translation>
    </message>
    <message>
        <source>Efficiency = talk (hold included) ÷ log-in time.</source>
        <translation>工作時效 = 通話（含保持）÷ 登錄時長。</translation>
    </message>
    <message>
        <source>Sales (yuan)</source>
        <translation>銷售額（元）</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Attendance rate = shifts attended ÷ shifts.</source>
        <translation>出勤率 = 出勤班次 ÷ 班次。</translation>
    </message>
    <message>
        <source>Fines (yuan)</source>
        <translation>罰款（元）</translation>
    </message>
    <message>
        <source>Awards (yuan)</source>
        <translation>獎勵（元）</translation>
    </message>
    <message>
        <source>A team&apos;s total is the mean of its members&apos; totals, each counting the same; who has less than half of the weights does not count.</source>
        <translation>班組總成績為成員總成績的平均，每人權重相同；已知部分不足一半權重者不計入。</translation>
    </message>
    <message>
        <source>No place, and not in the mean of the team, because less than half of the weights is known: %1.</source>
        <translation>因已知部分不足一半權重，無名次，也不計入班組平均：%1。</translation>
    </message>
    <message>
        <source>A leader is measured by the days of his team since he leads it.</source>
        <translation>班組長按其任職之日起的班組資料考核。</translation>
    </message>
    <message>
        <source>No place, and not in the mean of the team: only %1 of 100 by weight is known, half is needed.</source>
        <translation>無名次，也不計入班組平均：已知部分僅占權重 %1/100，須達一半。</translation>
    </message>
    <message>
        <source>Late order</source>
        <translation>遲到訂單</translation>
    </message>
    <message>
        <source>Cancelled order</source>
        <translation>取消訂單</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Late results</source>
        <translation>遲到的辦理結果</translation>
    </message>
    <message>
        <source>Score released late</source>
        <translation>結帳後發布的評分</translation>
    </message>
    <message>
        <source>Score taken back</source>
        <translation>結帳後撤回的評分</translation>
    </message>
    <message>
        <source>Shift measured anew</source>
        <translation>班次重新核定</translation>
    </message>
    <message>
        <source>Violation not decided</source>
        <translation>違規未裁定</translation>
    </message>
    <message>
        <source>Violation dismissed</source>
        <translation>違規已駁回</translation>
    </message>
    <message>
        <source>Board closed late</source>
        <translation>結帳後才封榜</translation>
    </message>
    <message>
        <source>Late calls and times</source>
        <translation>遲到的通話與時長</translation>
    </message>
    <message>
        <source>Moved to another team</source>
        <translation>改掛其他班組</translation>
    </message>
    <message>
        <source>Not known one by one</source>
        <translation>無法逐筆說明</translation>
    </message>
    <message>
        <source>Closed boards: settle it there. Money: book an adjustment in the ledger</source>
        <translation>已封的榜：在榜單處核銷；涉及金額：在台帳記一筆調整</translation>
    </message>
    <message>
        <source>Decide it: the fine is booked in the month that is open</source>
        <translation>請裁定：罰款記入未結帳的月份</translation>
    </message>
    <message>
        <source>Its prizes are booked in the month that is open</source>
        <translation>獎金記入未結帳的月份</translation>
    </message>
    <message>
        <source>Nothing: the closed month keeps the team of then</source>
        <translation>無需處理：已結帳月份按當時的班組</translation>
    </message>
    <message>
        <source>Nothing: it is settled</source>
        <translation>無需處理：已了結</translation>
    </message>
    <message>
        <source>Book an adjustment in the ledger, if money depends on it</source>
        <translation>如涉及金額，在台帳記一筆調整</translation>
    </message>
    <message>
        <source>booked in %1</source>
        <comment>a month</comment>
        <translation>記入 %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <comment>a day</comment>
        <translation>%1 已核銷</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a shift</comment>
        <translation>出勤</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a shift</comment>
        <translation>曠工</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a shift</comment>
        <translation>請假免責</translation>
    </message>
    <message>
        <source>to confirm</source>
        <comment>a shift</comment>
        <translation>待確認</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a shift</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>a shift</comment>
        <translation>未核定</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a shift before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>評分表 %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>成功訪問量</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>成功辦理量</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒訪量</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>工作時長</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and by how much it changes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing came after the closing.</source>
        <translation>結帳後沒有變動。</translation>
    </message>
    <message>
        <source>This time is not closed yet: what comes still counts in it.</source>
        <translation>該時段尚未結帳：此後到達的資料仍計入其中。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Change of the figures</source>
        <translation>指標變動</translation>
    </message>
    <message>
        <source>Booked (yuan)</source>
        <translation>台帳金額（元）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>How it is settled</source>
        <translation>處理辦法</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐筆</translation>
    </message>
    <message>
        <source>The closed month keeps its figures. With these changes they would be those of today; what is booked counts in the month that is named. Marks of a closed month are refused.</source>
        <translation>已結帳月份的資料不變。加上以上變動即為當前資料；已入帳的計入所列月份。已結帳月份不再接收考核成績。</translation>
    </message>
    <message>
        <source>The month of these days is closed. This report reads them as they are now; the closed month keeps its own figures.</source>
        <translation>所列日期所在月份已結帳。本表按當前資料；已結帳月份的資料不變。</translation>
    </message>
    <message numerus="yes">
        <source>After the closing: %n change(s), sales %1 yuan, booked in later months %2 yuan. See the report &quot;%3&quot;.</source>
        <translation>
            <numerusform>結帳後有 %n 筆變動：銷售額合計 %1 元，記入以後月份 %2 元。見報表「%3」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>末次通話</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>末次狀態</translation>
    </message>
    <message>
        <source>Calls by number</source>
        <translation>號碼撥打匯總</translation>
    </message>
    <message>
        <source>Attempts = calls with this number within the days; the last call, its status and its agent are those of the latest one. Calls without a number are left out.</source>
        <translation>撥打次數＝所選日期內與該號碼的通話數；末次通話、狀態與話服員取最近一次。沒有號碼的通話不計入。</translation>
    </message>
    <message>
        <source>The %1 numbers tried most often, of %2.</source>
        <translation>撥打次數最多的 %1 個號碼，共 %2 個。</translation>
    </message>
    <message>
        <source>Screen and paper have the first %1 of %2 calls; xlsx and CSV files of this run have all of them. The run&apos;s fingerprint covers all: SHA-256 of the calls %3.</source>
        <translation>螢幕與紙面只列前 %1 條（共 %2 條）通話；本次執行的 xlsx 與 CSV 檔案含全部通話。指紋涵蓋全部通話：其 SHA-256 為 %3。</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a complaint</comment>
        <translation>限 %1 前處理</translation>
    </message>
    <message>
        <source>due %1, closed in time</source>
        <comment>a complaint</comment>
        <translation>限 %1 前處理，時限內結案</translation>
    </message>
    <message>
        <source>due %1, closed late</source>
        <comment>a complaint</comment>
        <translation>限 %1 前處理，超時結案</translation>
    </message>
    <message>
        <source>48-hour clock</source>
        <translation>48 小時時限</translation>
    </message>
    <message>
        <source>Adjustment (yuan)</source>
        <translation>調整與賠償（元）</translation>
    </message>
    <message>
        <source>Calls of queues and their service level are of the whole centre, not of %1 alone.</source>
        <translation>佇列來電與服務水準為全中心資料，並非僅 %1。</translation>
    </message>
    <message>
        <source>Rates are reckoned from the sums, never averaged. A light stands where there is a target: met, near (within its margin) or missed, by the target of the last day.</source>
        <translation>比率由合計值計算，不取平均。有目標值的指標帶燈：達標、接近（在容差之內）或未達，按最後一天生效的目標值判定。</translation>
    </message>
    <message>
        <source>All parts</source>
        <comment>are missing</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Totals are of a month: this is the one of %1.</source>
        <translation>總成績按月計算：此處為 %1 的總成績。</translation>
    </message>
    <message>
        <source>The quality of the centre&apos;s data is told to managers and auditors only.</source>
        <translation>全中心的資料品質只向經理和稽計員列出。</translation>
    </message>
    <message>
        <source>Closed %1; figures as of now</source>
        <comment>a month, when</comment>
        <translation>已結帳 %1；本表按當前資料</translation>
    </message>
    <message>
        <source>Teams led by %1</source>
        <translation>%1所帶班組</translation>
    </message>
    <message>
        <source>Changes after the closing</source>
        <translation>結帳後變動</translation>
    </message>
    <message>
        <source>Orders, returns, scores, shifts and fines that came after the month was closed, and how they are settled</source>
        <translation>結帳後才到達的訂單、退貨、評分、班次與罰款，及其處理辦法</translation>
    </message>
    <message>
        <source>%1 (worked instead)</source>
        <comment>a day</comment>
        <translation>%1（調休上班）</translation>
    </message>
    <message>
        <source>%1 (holiday)</source>
        <comment>a day</comment>
        <translation>%1（法定假日）</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>These figures are of the whole centre, not of %1 alone.</source>
        <translation>以上為全中心資料，並非僅 %1。</translation>
    </message>
</context>
<context>
    <name>banzhang::ReportsPane</name>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
</context>
<context>
    <name>banzhang::RequestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>登記申請</translation>
    </message>
    <message>
        <source>Recorded on the agent&apos;s behalf. It is in force when the manager has approved it and the front desk was told, both before the shift starts.</source>
        <translation>代客服人員登記。須在上班前經部門經理批准並告知前台，方可生效。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>假別</translation>
    </message>
    <message>
        <source>Shift to give</source>
        <translation>讓出的班次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Half-days owed</source>
        <translation>應補休半天數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>This agent has no coming shift</source>
        <translation>該客服人員沒有後續班次</translation>
    </message>
    <message>
        <source>The reason and the signature are missing</source>
        <translation>尚缺事由和簽名</translation>
    </message>
</context>
<context>
    <name>banzhang::RequestModel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Missing, and time left</source>
        <translation>尚缺及剩餘時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>經理批准</translation>
    </message>
    <message>
        <source>Front desk told</source>
        <translation>告知前台</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登記人</translation>
    </message>
</context>
<context>
    <name>banzhang::RequestWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day(s)</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Recall, break</source>
        <translation>召回（休息時段）</translation>
    </message>
    <message>
        <source>Recall, rest day</source>
        <translation>召回（輪休）</translation>
    </message>
    <message>
        <source>Swap %1, open</source>
        <translation>調班 %1，待接</translation>
    </message>
    <message>
        <source>Swap %1 to %2</source>
        <translation>調班 %1 讓給 %2</translation>
    </message>
    <message>
        <source>Swap %1 with %2, %3</source>
        <translation>調班 %1 與 %2 的%3</translation>
    </message>
    <message>
        <source>It has begun: overtime is approved first, else it does not count.</source>
        <translation>加班已開始：加班須先批准，否則不計。</translation>
    </message>
    <message>
        <source>The shift has begun: it is too late, and counts as absence.</source>
        <translation>班次已開始：已逾期，按曠工處理。</translation>
    </message>
    <message>
        <source>The leave has begun: only a manager takes it back.</source>
        <translation>假期已開始：只有經理可以撤銷。</translation>
    </message>
    <message>
        <source>It overlaps other leave: %1.</source>
        <translation>與其他請假重疊：%1。</translation>
    </message>
    <message>
        <source>The balance does not suffice: %1 day(s).</source>
        <translation>餘額不足：%1 天。</translation>
    </message>
    <message>
        <source>As many as may be are away already. %1.</source>
        <translation>當日請假名額已滿。%1。</translation>
    </message>
    <message>
        <source>Somebody was quicker: look at it again.</source>
        <translation>他人已先處理，請重新查看。</translation>
    </message>
    <message>
        <source>This agent is in no team on that day.</source>
        <translation>該客服人員當日不屬於任何班組。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請填寫理由。</translation>
    </message>
    <message>
        <source>Whoever asks signs: write the signature.</source>
        <translation>申請人須簽名：請填寫簽名。</translation>
    </message>
    <message>
        <source>This agent is not in a team of yours.</source>
        <translation>該客服人員不在您的班組。</translation>
    </message>
    <message>
        <source>This shift is offered already.</source>
        <translation>該班次已在調班中。</translation>
    </message>
    <message>
        <source>The roster has changed: this shift is not in force any more.</source>
        <translation>排班表已變更：該班次已失效。</translation>
    </message>
    <message>
        <source>Both must be in one team.</source>
        <translation>雙方須在同一班組。</translation>
    </message>
    <message>
        <source>Shifts would overlap: %1.</source>
        <translation>班次將重疊：%1。</translation>
    </message>
    <message>
        <source>Leave stands in the way: %1.</source>
        <translation>與請假衝突：%1。</translation>
    </message>
    <message>
        <source>A check speaks against it: %1. Give a reason.</source>
        <translation>有檢查項不通過：%1。請填寫理由。</translation>
    </message>
    <message>
        <source>A shift is no overtime.</source>
        <translation>班次時間內不算加班。</translation>
    </message>
    <message>
        <source>There is one at that time already.</source>
        <translation>該時段已有一條。</translation>
    </message>
    <message>
        <source>It ends after it begins, and within a day.</source>
        <translation>結束須晚於開始,且不超過一天。</translation>
    </message>
    <message>
        <source>That is neither a rest day nor a break of this agent.</source>
        <translation>該時段既非該客服人員的輪休日，也非休息時段。</translation>
    </message>
    <message>
        <source>What it made owed was given back already.</source>
        <translation>應補休的已經補休。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Shift swap</source>
        <translation>調班</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>both agreed</source>
        <translation>雙方已同意</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Nobody takes it yet, %1 left</source>
        <translation>還差接班人，剩 %1</translation>
    </message>
    <message>
        <source>Approval and front desk missing, %1 left</source>
        <translation>還差經理批准和前台告知，剩 %1</translation>
    </message>
    <message>
        <source>Approval missing, %1 left</source>
        <translation>還差經理批准，剩 %1</translation>
    </message>
    <message>
        <source>Front desk not told, %1 left</source>
        <translation>還差前台告知，剩 %1</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1 全天</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>實際工作 %1</translation>
    </message>
    <message>
        <source>no. %1 this year</source>
        <translation>本年第 %1 次</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>欠休 %1</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>配對…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Front desk told…</source>
        <translation>已告知前台…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>駁回…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>The front desk notes that it was told</source>
        <translation>由前台登記已告知</translation>
    </message>
    <message>
        <source>The department manager decides</source>
        <translation>由部門經理決定</translation>
    </message>
    <message>
        <source>Leaders, schedulers, the front desk and managers do that</source>
        <translation>由班長、排班員、前台或經理辦理</translation>
    </message>
    <message>
        <source>Too late: the shift has begun</source>
        <translation>已逾期：班次已開始</translation>
    </message>
    <message>
        <source>That is done already</source>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Nobody takes the shift yet</source>
        <translation>尚無人接班</translation>
    </message>
    <message>
        <source>Not with a request of this kind</source>
        <translation>此類申請不適用</translation>
    </message>
    <message>
        <source>The overtime counts.</source>
        <translation>加班計入。</translation>
    </message>
    <message>
        <source>It is not in force before the front desk is told, by %1.</source>
        <translation>須在 %1 前告知前台後才生效。</translation>
    </message>
    <message>
        <source>The shifts change hands at once.</source>
        <translation>雙方班次立即互換。</translation>
    </message>
    <message>
        <source>The leave is in force at once: it is no absence.</source>
        <translation>請假立即生效：不計曠工。</translation>
    </message>
    <message>
        <source>It is not in force before the manager approves, by %1.</source>
        <translation>須在 %1 前經經理批准後才生效。</translation>
    </message>
    <message>
        <source>Whoever does not come all the same is absent without leave.</source>
        <translation>仍不到崗者按曠工處理。</translation>
    </message>
    <message>
        <source>What it made owed is owed no more.</source>
        <translation>由此應補休的天數取消。</translation>
    </message>
    <message>
        <source>Nothing is excused any more: the shift is due again.</source>
        <translation>不再免勤：須按班次到崗。</translation>
    </message>
    <message>
        <source>The request ends.</source>
        <translation>申請結束。</translation>
    </message>
    <message>
        <source>%1 is not in this team on %2</source>
        <translation>%1：%2 不在本班組</translation>
    </message>
    <message>
        <source>%1: the shift of %2 is not in force any more</source>
        <translation>%1：%2 的班次已失效</translation>
    </message>
    <message>
        <source>%1: shifts overlap on %2</source>
        <translation>%1：%2 班次重疊</translation>
    </message>
    <message>
        <source>%1: leave on %2</source>
        <translation>%1：%2 請假</translation>
    </message>
    <message>
        <source>%1: %2 h of rest around %3</source>
        <translation>%1：%3 前後僅休息 %2 小時</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n queue(s) missing on %2</source>
        <translation>
            <numerusform>%1：%2 缺 %n 個隊列技能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rest day(s) in the week of %2</source>
        <translation>
            <numerusform>%1：%2 當週輪休 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The leave is approved: only a manager takes it back.</source>
        <translation>請假已批准，只有經理可以撤銷。</translation>
    </message>
    <message>
        <source>It is over: only a manager orders it afterwards.</source>
        <translation>已過去，只有經理可以補錄召回。</translation>
    </message>
    <message>
        <source>Leave ends after it begins, and within 200 days.</source>
        <translation>請假的結束須晚於開始，且不超過 200 天。</translation>
    </message>
    <message>
        <source>Nobody decides about himself.</source>
        <translation>不能審批自己的事項。</translation>
    </message>
    <message>
        <source>There is another shift on that day, which nobody signed for: %1.</source>
        <translation>當天還有另一個班次，未經雙方簽字：%1。</translation>
    </message>
    <message>
        <source>There is leave at that time.</source>
        <translation>該時段已有請假。</translation>
    </message>
    <message>
        <source>This rest was given up already: it is owed once.</source>
        <translation>這次休息已被召回，只補一次。</translation>
    </message>
    <message>
        <source>For a break half a day is owed at most.</source>
        <translation>班中休息最多補半天。</translation>
    </message>
    <message>
        <source>It is approved: a manager takes it back</source>
        <translation>已批准，由經理撤銷</translation>
    </message>
    <message>
        <source>What was taken of it stays excused, later shifts are due again.</source>
        <translation>已休的仍算請假，之後的班次須照常上班。</translation>
    </message>
    <message>
        <source>It is over: its shifts count as absence.</source>
        <translation>請假已結束，撤銷後其班次按曠工計。</translation>
    </message>
    <message>
        <source>%1: another shift on %2, which nobody signed for</source>
        <translation>%1：%2 還有另一個班次，未經簽字</translation>
    </message>
</context>
<context>
    <name>banzhang::ResetDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>%1 的新密碼</translation>
    </message>
    <message>
        <source>The old one is void at once. Tell the new one in person; it can be changed after sign-in.</source>
        <translation>舊密碼立即作廢。新密碼請當面告知；登入後可自行修改。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>設密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
</context>
<context>
    <name>banzhang::ReverseDialog</name>
    <message>
        <source>%1 are booked back by a row of its own in the month that is open; the entry stays.</source>
        <translation>在未結帳的月份另記一筆沖回 %1；原帳不改。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>沖回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::RingPage</name>
    <message>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>One ring with its silence</source>
        <translation>一聲振鈴（含靜默）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>One ring with its silence lasts</source>
        <translation>一聲振鈴（含靜默）時長</translation>
    </message>
    <message>
        <source>From 1 to 20 seconds. A usual ring sounds for one second and is silent for four.</source>
        <translation>1 至 20 秒。通常一聲響 1 秒、靜 4 秒。</translation>
    </message>
    <message>
        <source>A call that is answered after more than two rings is late: in an agent&apos;s day it is marked so, past days too.</source>
        <translation>超過兩聲才接起的來電算接起過遲：客服人員的一天裡會這樣標出，過去的日子也一樣。</translation>
    </message>
</context>
<context>
    <name>banzhang::RoomBoard</name>
    <message>
        <source>Drawing board</source>
        <translation>座位圖畫板</translation>
    </message>
</context>
<context>
    <name>banzhang::RoomDialog</name>
    <message>
        <source>Draw the room</source>
        <translation>編輯座位圖</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>新增區域</translation>
    </message>
    <message>
        <source>A new area with a seat on every place</source>
        <translation>新建一個區域，每個位置放一個座位</translation>
    </message>
    <message>
        <source>Place by names</source>
        <translation>依編號擺放</translation>
    </message>
    <message>
        <source>Seats that stand nowhere go where their name says: A-1-01 is area A, row 1, place 1</source>
        <translation>未擺放的座位依編號就位：A-1-01 即 A 區第 1 排第 1 位</translation>
    </message>
    <message>
        <source>place by names</source>
        <translation>依編號擺放</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the seat or the area (Del)</source>
        <translation>移除座位或區域（Del）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Click a seat or the head of an area. Drag it to where it belongs; double-click an empty place for a new seat. Arrows go from place to place, with Ctrl they take the seat along.</source>
        <translation>按一下座位或區域標題選取，拖曳到應在的位置；按兩下空位新建座位。方向鍵在位置間移動，按住 Ctrl 則連座位一起移動。</translation>
    </message>
    <message>
        <source>Seats that stand nowhere</source>
        <translation>未擺放的座位</translation>
    </message>
    <message>
        <source>Enter puts it on the empty place that is chosen</source>
        <translation>按 Enter 放到選取的空位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>分機</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>排數</translation>
    </message>
    <message>
        <source>Places in a row</source>
        <translation>每排座位數</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the room</source>
        <translation>儲存座位圖</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移動 %1</translation>
    </message>
    <message>
        <source>new seat</source>
        <translation>新建座位</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>共用：%1</translation>
    </message>
    <message>
        <source>new area</source>
        <translation>新建區域</translation>
    </message>
    <message>
        <source>change area %1</source>
        <translation>修改區域 %1</translation>
    </message>
    <message>
        <source>move area %1</source>
        <translation>移動區域 %1</translation>
    </message>
    <message>
        <source>change seat %1</source>
        <translation>修改座位 %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>安排座位 %1</translation>
    </message>
    <message>
        <source>Choose an empty place first.</source>
        <translation>請先選取一個空位。</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>remove area %1</source>
        <translation>移除區域 %1</translation>
    </message>
    <message>
        <source>Remove area %1?</source>
        <translation>移除區域 %1？</translation>
    </message>
    <message numerus="yes">
        <source>%n people sit in it. Their seats stay, but stand nowhere.</source>
        <translation>
            <numerusform>區域內有 %n 人。座位會保留，但變為未擺放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved the room meanwhile.</source>
        <translation>其間他人已儲存座位圖。</translation>
    </message>
    <message>
        <source>Nothing of yours is lost.</source>
        <translation>您的修改沒有遺失。</translation>
    </message>
    <message>
        <source>Put mine on top</source>
        <translation>疊加我的修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>mine on top of theirs</source>
        <translation>疊加我的修改</translation>
    </message>
    <message>
        <source>This is their room with your strokes on top.</source>
        <translation>這是對方的座位圖疊加您的修改。</translation>
    </message>
    <message>
        <source>Look at it, then save.</source>
        <translation>請核對後儲存。</translation>
    </message>
    <message>
        <source>Throw the drawing away?</source>
        <translation>放棄本次修改？</translation>
    </message>
    <message>
        <source>What you drew is not saved.</source>
        <translation>所做修改尚未儲存。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>banzhang::RoomWords</name>
    <message>
        <source>An area or a seat has no name.</source>
        <translation>有區域或座位沒有名稱。</translation>
    </message>
    <message>
        <source>Two areas are called %1.</source>
        <translation>有兩個區域都叫 %1。</translation>
    </message>
    <message>
        <source>Two seats are called %1.</source>
        <translation>有兩個座位都叫 %1。</translation>
    </message>
    <message>
        <source>Two seats have the telephone %1.</source>
        <translation>有兩個座位的分機都是 %1。</translation>
    </message>
    <message>
        <source>Seat %1 stands on another.</source>
        <translation>座位 %1 與另一座位重疊。</translation>
    </message>
    <message>
        <source>Seat %1 stands outside its area.</source>
        <translation>座位 %1 超出所在區域。</translation>
    </message>
    <message>
        <source>Area %1 lies over another.</source>
        <translation>區域 %1 與另一區域重疊。</translation>
    </message>
    <message>
        <source>%1 is no telephone: digits, * and # only, at most 16.</source>
        <translation>%1 不是有效分機號碼：只能用數字、* 和 #，最多 16 位。</translation>
    </message>
    <message>
        <source>Another seat has this name, perhaps one that stands nowhere.</source>
        <translation>已有同名座位，可能在未擺放的座位中。</translation>
    </message>
    <message>
        <source>Another seat has this telephone.</source>
        <translation>另一座位已使用此分機。</translation>
    </message>
    <message>
        <source>A seat stands on another or outside its area.</source>
        <translation>有座位重疊或超出區域。</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterDock</name>
    <message>
        <source>short %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>夠</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>a key sets it</source>
        <translation>按鍵即排</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平</translation>
    </message>
    <message>
        <source>the last 8 weeks</source>
        <translation>近 8 週</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>還沒有班次</translation>
    </message>
    <message>
        <source>They are counted once they are published.</source>
        <translation>發布後開始統計。</translation>
    </message>
    <message>
        <source>nothing stands against it</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>錯誤 %1，提醒 %2</translation>
    </message>
    <message>
        <source>week %1 → %2</source>
        <translation>週工時 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>選中 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells with the arrows and Shift, or with the mouse.</source>
        <translation>用 Shift+方向鍵或滑鼠選擇儲存格。</translation>
    </message>
    <message>
        <source>If it becomes %1:</source>
        <translation>若改為 %1：</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterGrid</name>
    <message numerus="yes">
        <source>%n ppl</source>
        <comment>people at work on a day</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Nobody is planned there: not in the team on this day.</source>
        <translation>此處不能排班：當天不在本班組。</translation>
    </message>
    <message>
        <source>Release to swap the two, with Ctrl to copy</source>
        <translation>松開即互換，按住 Ctrl 為複製</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterGridModel</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Week, h</source>
        <comment>paid hours of the week</comment>
        <translation>週工時</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>匯入排班表</translation>
    </message>
    <message>
        <source>%1 cells read, %2 of them change something. Lines with a fault are left out.</source>
        <translation>讀取 %1 格，其中 %2 格有改動。有問題的行不匯入。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>匯入 %n 處改動</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原內容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterPage</name>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一個</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>複製上週</translation>
    </message>
    <message>
        <source>Fill this week with the one before; leave stays</source>
        <translation>用上週排班填入本週，請假保留</translation>
    </message>
    <message>
        <source>Pattern…</source>
        <translation>模式…</translation>
    </message>
    <message>
        <source>Fill the selected people by a rotation</source>
        <translation>按輪換模式為所選人員排班</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Go through what stands against it (F7)</source>
        <translation>逐條查看問題 (F7)</translation>
    </message>
    <message>
        <source>Publish week…</source>
        <translation>發布本週…</translation>
    </message>
    <message>
        <source>Bring the drafts into force (Ctrl+Enter)</source>
        <translation>使草稿生效 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Print, import, export</source>
        <translation>列印、匯入、匯出</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>上一週 (Alt+左)</translation>
    </message>
    <message>
        <source>Next week (Alt+Right)</source>
        <translation>下一週 (Alt+右)</translation>
    </message>
    <message>
        <source>Print the week…	Ctrl+P</source>
        <translation>列印本週…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>匯出…	Ctrl+E</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>放棄草稿…</translation>
    </message>
    <message>
        <source>The week before has no roster.</source>
        <translation>上週沒有排班表。</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>已發布。</translation>
    </message>
    <message>
        <source>%1 shifts and %2 rest days made, %3 cancelled</source>
        <translation>新增班次 %1、輪休 %2，取消 %3</translation>
    </message>
    <message>
        <source>%1 changed this week meanwhile.</source>
        <translation>%1 剛剛修改了本週排班。</translation>
    </message>
    <message numerus="yes">
        <source>%n of your cell(s) were laid on it; nothing is lost.</source>
        <translation>
            <numerusform>已在其上合並您的 %n 格，沒有丟失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>未貼上任何內容。</translation>
    </message>
    <message>
        <source>“%1” is no shift.</source>
        <translation>“%1”不是班次。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>選中 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>1–9 shift · 0 rest · V leave · - off · Del empty · Ctrl+D fill right · Ctrl+Z undo · F7 check</source>
        <translation>1–9 班次 · 0 輪休 · V 請假 · - 不排班 · Del 清空 · Ctrl+D 向右填充 · Ctrl+Z 復原 · F7 檢查</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, people</comment>
        <translation>%1 · %2 人</translation>
    </message>
    <message>
        <source>%1 to %2 · week %3</source>
        <translation>%1 至 %2 · 第 %3 週</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>沒有班組</translation>
    </message>
    <message>
        <source>Nobody is in this team</source>
        <translation>該班組沒有人員</translation>
    </message>
    <message>
        <source>Agents are put into teams under People; then their weeks are planned here.</source>
        <translation>請先在“人員”中把客服人員編入班組，再在此排班。</translation>
    </message>
    <message>
        <source>The roster could not be read.</source>
        <translation>無法讀取排班表。</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Schedulers and managers publish</source>
        <translation>由排班員或經理發布</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message numerus="yes">
        <source>draft, %n cell(s) not in force</source>
        <translation>
            <numerusform>草稿，%n 處未發布</numerusform>
        </translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>尚未排班</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>There is nothing in force to which one could go back.</source>
        <translation>沒有可恢復的已發布排班表。</translation>
    </message>
    <message>
        <source>Discard the draft of this week?</source>
        <translation>放棄本週草稿？</translation>
    </message>
    <message>
        <source>What is in force stays; the changes over it are lost.</source>
        <translation>已發布的保留，其後的改動將丟失。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放棄草稿</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>匯入排班表</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>匯出排班表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>儲存本週</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks, or text with commas or tabs (*.xlsx *.csv *.txt)</source>
        <translation>活頁簿，或以逗號、定位字元分隔的文字 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterPaper</name>
    <message>
        <source>%1: roster %2 to %3</source>
        <translation>%1排班表 %2 至 %3</translation>
    </message>
    <message>
        <source>Agent no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>發布於 %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>列印於 %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterRulesForm</name>
    <message>
        <source>Rules of rostering</source>
        <translation>排班規則</translation>
    </message>
    <message>
        <source>Least rest between shifts, hours</source>
        <translation>班次間最少休息（小時）</translation>
    </message>
    <message>
        <source>Rest days a week, exactly</source>
        <translation>每週輪休天數（正好）</translation>
    </message>
    <message>
        <source>Weeks ahead at most</source>
        <translation>最多提前週數</translation>
    </message>
    <message>
        <source>Night from, o&apos;clock</source>
        <translation>夜班起（點）</translation>
    </message>
    <message>
        <source>Night until, o&apos;clock</source>
        <translation>夜班止（點）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>banzhang::RosterWords</name>
    <message>
        <source>%1: does not work here on %2</source>
        <translation>%1：%2 不在職</translation>
    </message>
    <message>
        <source>%1: not in this team on %2</source>
        <translation>%1：%2 不在本班組</translation>
    </message>
    <message>
        <source>%1: the shift of %2 has no hours</source>
        <translation>%1：%2 的班次沒有工作時間</translation>
    </message>
    <message>
        <source>%1: the shift of %2 is out of use</source>
        <translation>%1：%2 的班次已停用</translation>
    </message>
    <message>
        <source>%1: shifts overlap on %2</source>
        <translation>%1：%2 班次重疊</translation>
    </message>
    <message>
        <source>%1: no rest day this week</source>
        <translation>%1：本週沒有輪休</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rest day(s) this week</source>
        <translation>
            <numerusform>%1：本週輪休 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too little rest before %2</source>
        <translation>%1：%2 之前休息不足</translation>
    </message>
    <message>
        <source>%1: no shift this week</source>
        <translation>%1：本週沒有排班</translation>
    </message>
    <message>
        <source>%1: nothing planned on %2</source>
        <translation>%1：%2 未排班</translation>
    </message>
    <message>
        <source>%1 is a holiday (%2)</source>
        <translation>%1 是法定假日（%2）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 經辦</translation>
    </message>
    <message numerus="yes">
        <source>Everybody has exactly %n rest day(s) a week</source>
        <translation>
            <numerusform>每人每週必須正好休 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 between shifts, the centre sets %2</source>
        <translation>間隔 %1，站點設定 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a plan</source>
        <translation>
            <numerusform>%n 天未排班</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as a day off when published</source>
        <translation>發布後按不上班處理</translation>
    </message>
    <message numerus="yes">
        <source>%n people work on it</source>
        <translation>
            <numerusform>當天有 %n 人上班</numerusform>
        </translation>
    </message>
    <message>
        <source>Is not published so</source>
        <translation>不能這樣發布</translation>
    </message>
    <message>
        <source>%1 short from %2 on</source>
        <translation>%1 %2 起不足</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people are missing, in all for %1</source>
        <translation>
            <numerusform>最多缺 %n 人，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed this week meanwhile.</source>
        <translation>%1 剛剛修改了本週排班。</translation>
    </message>
    <message>
        <source>This team&apos;s roster is not yours to change.</source>
        <translation>您無權修改該班組的排班表。</translation>
    </message>
    <message>
        <source>This week is farther ahead than rosters are made.</source>
        <translation>這一週超出了可提前排班的範圍。</translation>
    </message>
    <message>
        <source>This team is closed by then.</source>
        <translation>該班組屆時已停用。</translation>
    </message>
    <message>
        <source>%1: the shift overlaps another one.</source>
        <translation>%1：與另一班次重疊。</translation>
    </message>
    <message>
        <source>%1: does not work here on that day.</source>
        <translation>%1：當天不在職。</translation>
    </message>
    <message>
        <source>%1: not in this team on that day.</source>
        <translation>%1：當天不在本班組。</translation>
    </message>
    <message>
        <source>%1: this shift has no hours on that day.</source>
        <translation>%1：該班次當天沒有工作時間。</translation>
    </message>
    <message>
        <source>%1: this shift is out of use by then.</source>
        <translation>%1：該班次屆時已停用。</translation>
    </message>
    <message>
        <source>%1: not exactly the rest days of a week. Say why it is published so.</source>
        <translation>%1：輪休天數不符合規定。請寫明為何仍要發布。</translation>
    </message>
    <message>
        <source>Days that have begun change. Say why.</source>
        <translation>已開始的日期有改動，請寫明原因。</translation>
    </message>
    <message>
        <source>There is nothing to publish in this week.</source>
        <translation>本週沒有可發布的內容。</translation>
    </message>
    <message>
        <source>Shifts with these hours are published until %1: choose a later day.</source>
        <translation>按此工作時間的班次已發布到 %1，請選擇更晚的日期。</translation>
    </message>
    <message>
        <source>Another shift has this code.</source>
        <translation>已有班次使用此代碼。</translation>
    </message>
    <message>
        <source>Another shift has this key.</source>
        <translation>已有班次使用此按鍵。</translation>
    </message>
    <message>
        <source>A code has one to 16 characters.</source>
        <translation>代碼為 1 到 16 個字元。</translation>
    </message>
    <message>
        <source>A name has one to 40 characters.</source>
        <translation>名稱為 1 到 40 個字元。</translation>
    </message>
    <message>
        <source>It stands on a roster: work does not become training.</source>
        <translation>已用於排班表，不能在上班與培訓之間更改。</translation>
    </message>
    <message>
        <source>Another pattern has this name.</source>
        <translation>已有模式使用此名稱。</translation>
    </message>
    <message>
        <source>A pattern needs a name.</source>
        <translation>模式需要名稱。</translation>
    </message>
    <message>
        <source>Agent no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>輪休</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不排班</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>%1: working day</source>
        <translation>%1調休上班</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>未排班</translation>
    </message>
    <message>
        <source>draft, never published</source>
        <translation>草稿，從未發布</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已發布</translation>
    </message>
    <message numerus="yes">
        <source>draft, %n not published</source>
        <translation>
            <numerusform>草稿，%n 處未發布</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>short %1, %2 on, %3</source>
        <translation>缺 %1 人，%2 起 %3</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>夠</translation>
    </message>
    <message>
        <source>No column has the agents&apos; numbers.</source>
        <translation>沒有工號列。</translation>
    </message>
    <message>
        <source>No column is a day of this week.</source>
        <translation>沒有本週日期的列。</translation>
    </message>
    <message>
        <source>Nobody of these teams has this number.</source>
        <translation>這些班組中沒有此工號。</translation>
    </message>
    <message>
        <source>This number stands here a second time.</source>
        <translation>此工號重複出現。</translation>
    </message>
    <message>
        <source>This is no shift.</source>
        <translation>沒有這個班次。</translation>
    </message>
    <message>
        <source>This shift is out of use.</source>
        <translation>此班次已停用。</translation>
    </message>
    <message>
        <source>Not in the team on this day.</source>
        <translation>當天不在本班組。</translation>
    </message>
    <message>
        <source>The line is broken.</source>
        <translation>此行格式有誤。</translation>
    </message>
    <message>
        <source>A shift begins and ends with work.</source>
        <translation>班次須以上班時段開始和結束。</translation>
    </message>
    <message>
        <source>A part ends before it begins, or runs into the next.</source>
        <translation>時段的結束早於開始，或與下一時段重疊。</translation>
    </message>
    <message>
        <source>A shift begins on its day.</source>
        <translation>班次須在當天開始。</translation>
    </message>
    <message>
        <source>A shift is over within 24 hours.</source>
        <translation>班次不得超過 24 小時。</translation>
    </message>
    <message>
        <source>Times are whole minutes.</source>
        <translation>時間須為整分鐘。</translation>
    </message>
    <message>
        <source>A shift has at most 20 parts.</source>
        <translation>班次最多 20 個時段。</translation>
    </message>
    <message>
        <source>%1: %2 is swapped</source>
        <translation>%1:%2 已調班</translation>
    </message>
    <message>
        <source>Both signed for it: publishing leaves it as it was swapped</source>
        <translation>雙方已簽字,發佈時保持調班後的班次</translation>
    </message>
</context>
<context>
    <name>banzhang::RotationDialog</name>
    <message>
        <source>Apply</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Rotation of the inspectors</source>
        <translation>質檢員輪換</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Nobody stays with one area: each team goes to who was there least lately, and everybody has as many.</source>
        <translation>質檢員不固定監聽某個區域：每個班組交給最久沒有監聽過它的人，各人數量相當。</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>輪換後</translation>
    </message>
    <message>
        <source>There last</source>
        <translation>上次監聽</translation>
    </message>
    <message>
        <source>Write a day as 2026-03-01.</source>
        <translation>日期請寫成 2026-03-01。</translation>
    </message>
    <message>
        <source>Nobody holds the post of an inspector.</source>
        <translation>沒有人擔任質檢員。</translation>
    </message>
    <message>
        <source>There are no teams.</source>
        <translation>沒有班組。</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 個班組</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector of %1</source>
        <translation>%1 的質檢員</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>banzhang::RuleDialog</name>
    <message>
        <source>What is measured</source>
        <translation>監測內容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Pause reason</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>Amber from</source>
        <translation>黃色起點</translation>
    </message>
    <message>
        <source>Red from</source>
        <translation>紅色起點</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>計薪</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>尚無門檻</translation>
    </message>
    <message>
        <source>No pause reasons yet</source>
        <translation>尚無小休原因</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Limits and pause reasons</source>
        <translation>門檻與小休原因</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>復原上一處修改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Pause reasons</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>Add the first one. Nothing turns amber or red before there is a limit.</source>
        <translation>請先新增一筆。沒有門檻，就不會有黃色或紅色提示。</translation>
    </message>
    <message>
        <source>not saved; from %1</source>
        <translation>未儲存；%1 起</translation>
    </message>
    <message>
        <source>not saved; from now on</source>
        <translation>未儲存；立即生效</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>預定 %1 起</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>計薪</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>不計薪</translation>
    </message>
    <message>
        <source>not saved; ends %1</source>
        <translation>未儲存；%1 停用</translation>
    </message>
    <message>
        <source>not saved; ends now</source>
        <translation>未儲存；立即停用</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n 處修改未儲存</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振鈴</translation>
    </message>
</context>
<context>
    <name>banzhang::RuleForm</name>
    <message>
        <source>Keep</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>empty: from now on</source>
        <translation>留空：立即生效</translation>
    </message>
    <message>
        <source>A change cannot begin in the past.</source>
        <translation>修改不能從過去開始生效。</translation>
    </message>
    <message>
        <source>Write seconds, or a time as 5:00.</source>
        <translation>請填寫秒數，或如 5:00 的時間。</translation>
    </message>
</context>
<context>
    <name>banzhang::RuleVersionDialog</name>
    <message>
        <source>A version under which a day was closed never changes: this one holds from its day on, and nothing before is charged by it.</source>
        <translation>已據以結算的版本不再更改：新版本自生效日起執行，此前的事不罰。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Grace in seconds</source>
        <translation>寬限（秒）</translation>
    </message>
    <message>
        <source>Allowed seconds</source>
        <translation>允許（秒）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計次</translation>
    </message>
    <message>
        <source>once a shift</source>
        <translation>每班計一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次計</translation>
    </message>
    <message>
        <source>Try it over the month</source>
        <translation>按該月試算</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Till now</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改後</translation>
    </message>
    <message>
        <source>An amount like 5 or 5.00</source>
        <translation>請填金額，如 5 或 5.00</translation>
    </message>
    <message>
        <source>Whole seconds</source>
        <translation>請填整秒</translation>
    </message>
    <message>
        <source>Say what the rule is.</source>
        <translation>請填寫條文。</translation>
    </message>
    <message>
        <source>%1 people, %2 times: till now %3, by this version %4. Nothing is booked by trying.</source>
        <translation>%1 人，%2 次：現行 %3，改後 %4。試算不入帳。</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>It holds from today on, or later: nothing is charged before its date.</source>
        <translation>須自今日或以後生效：生效前的事不罰。</translation>
    </message>
    <message>
        <source>Days from then on were closed already. Make it from tomorrow on.</source>
        <translation>該日起已有結算，請自明日起生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::RulesPage</name>
    <message>
        <source>once a shift</source>
        <translation>每班計一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次計</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>New version, and what if…</source>
        <translation>新版本與試算…</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>規則讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Alt+1 new version, and whom it would have cost what · Alt+2 settings</source>
        <translation>Alt+1 新版本及試算 · Alt+2 設定</translation>
    </message>
    <message>
        <source>Alt+2 settings</source>
        <translation>Alt+2 設定</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>設定已儲存。</translation>
    </message>
</context>
<context>
    <name>banzhang::RunCompareDialog</name>
    <message>
        <source>Two runs side by side</source>
        <translation>兩次執行並排對比</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同之處</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message numerus="yes">
        <source>All %n figure(s) are the same.</source>
        <translation>
            <numerusform>全部 %n 個數字相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n 個數字不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::SaleImportDialog</name>
    <message>
        <source>%1 added, %2 known already, %3 rejected</source>
        <translation>新增 %1，已有 %2，拒收 %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Import orders or results</source>
        <translation>匯入訂單或辦理結果</translation>
    </message>
    <message>
        <source>CSV, a workbook or JSON lines. The same file again adds nothing; what comes back of an order is a line of its own.</source>
        <translation>CSV、工作簿或 JSON 行。同一檔案重複匯入不會重複計數；取消和退單各占一行。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Orders, cancels and returns</source>
        <translation>訂單、取消和退單</translation>
    </message>
    <message>
        <source>Visits, successes and refusals</source>
        <translation>訪問量、辦理量和拒訪量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030</source>
        <translation>UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A file of orders or results</source>
        <translation>訂單或辦理結果檔案</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.txt *.xlsx *.json *.jsonl);;All files (*)</source>
        <translation>表格和 JSON 行 (*.csv *.txt *.xlsx *.json *.jsonl);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未選擇檔案。</translation>
    </message>
    <message>
        <source>%1 lines read, %2 refused. Agents and orders are looked up when it is taken.</source>
        <translation>讀到 %1 行，拒收 %2 行。工號和訂單在匯入時核對。</translation>
    </message>
    <message>
        <source>Nothing in this file can be taken.</source>
        <translation>此檔案中沒有可匯入的內容。</translation>
    </message>
</context>
<context>
    <name>banzhang::SaleModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>banzhang::SampleWords</name>
    <message>
        <source>Every %1: %2 a %3</source>
        <comment>agent, 2, week</comment>
        <translation>每%1每%3 %2 條</translation>
    </message>
    <message>
        <source>Every %1: %2% a %3</source>
        <comment>agent, 5, week</comment>
        <translation>每%1每%3 %2％</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>，至少 %1 條</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>時長 %1 至 %2 秒</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>時長 %1 秒以上</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>時長 %1 秒以內</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation>%1:00 至 %2:00</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>隨機</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>過短</translation>
    </message>
    <message>
        <source>Swing of the day</source>
        <translation>業績起伏</translation>
    </message>
    <message>
        <source>Doubtful status</source>
        <translation>保存存疑</translation>
    </message>
    <message>
        <source>Order review</source>
        <translation>成功單複核</translation>
    </message>
    <message>
        <source>New hire</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新專案</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>依評級</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>自選</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>即時監聽</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音抽聽</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>旁聽</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>limited to what is chosen</source>
        <translation>限所選範圍</translation>
    </message>
    <message>
        <source>with a recording</source>
        <translation>有錄音</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未評過</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a plan</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1:00 to %2:00 of the next day</source>
        <translation>%1:00 至次日 %2:00</translation>
    </message>
</context>
<context>
    <name>banzhang::SamplingPage</name>
    <message>
        <source>There are no sampling plans yet</source>
        <translation>還沒有抽樣計劃</translation>
    </message>
    <message>
        <source>A plan says how much of what is listened to, and why.</source>
        <translation>計劃規定聽什麼、聽多少、為什麼聽。</translation>
    </message>
    <message>
        <source>Planned and done by agent</source>
        <translation>各客服人員計劃與完成</translation>
    </message>
    <message>
        <source>Planned and done by inspector</source>
        <translation>各質檢員計劃與完成</translation>
    </message>
    <message>
        <source>Sampling plans could not be loaded.</source>
        <translation>抽樣計劃未能載入。</translation>
    </message>
    <message>
        <source>Sampling plans</source>
        <translation>抽樣計劃</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 個計劃</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+K skip · Ctrl+B swap · Ctrl+E export</source>
        <translation>Ctrl+K 略過 · Ctrl+B 換樣 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Rotation…</source>
        <translation>輪換…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>新增計劃</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>抽樣…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚無計劃數</translation>
    </message>
    <message>
        <source>Choose a plan, or draw by it.</source>
        <translation>請選擇計劃，或依計劃抽樣。</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>依客服人員</translation>
    </message>
    <message>
        <source>By inspector</source>
        <translation>依質檢員</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽樣記錄</translation>
    </message>
    <message>
        <source>Save the plan first.</source>
        <translation>請先儲存計劃。</translation>
    </message>
    <message>
        <source>Draw… (Ctrl+D)</source>
        <translation>抽樣…（Ctrl+D）</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>結束「%1」？</translation>
    </message>
    <message>
        <source>Nothing is drawn by it from tomorrow on. What was drawn stays.</source>
        <translation>從明天起不再依它抽樣，已抽的樣本保留。</translation>
    </message>
    <message>
        <source>End plan</source>
        <translation>結束計劃</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>匯出所見內容</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未能匯出。</translation>
    </message>
    <message>
        <source>Ctrl+N new · Ctrl+S save · Ctrl+D draw · Ctrl+K skip · Ctrl+B swap · Ctrl+R assign · Ctrl+I assign a call · Ctrl+E export</source>
        <translation>Ctrl+N 新增 · Ctrl+S 儲存 · Ctrl+D 抽樣 · Ctrl+K 略過 · Ctrl+B 換樣 · Ctrl+R 指派 · Ctrl+I 指派一通電話 · Ctrl+E 匯出</translation>
    </message>
</context>
<context>
    <name>banzhang::SamplingWords</name>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名稱。</translation>
    </message>
    <message>
        <source>There is a plan of this name at that time.</source>
        <translation>該時段已有同名計劃。</translation>
    </message>
    <message>
        <source>No call is longer than the first and shorter than the second limit.</source>
        <translation>時長下限大於上限，沒有通話符合。</translation>
    </message>
    <message>
        <source>The hours leave no time of the day.</source>
        <translation>時段沒有留下任何時間。</translation>
    </message>
    <message>
        <source>A new project needs its queues.</source>
        <translation>新專案須選定佇列。</translation>
    </message>
    <message>
        <source>This reason counts for each agent, by number.</source>
        <translation>該原因只能依每位客服人員的條數計。</translation>
    </message>
    <message>
        <source>A plan ends after it has begun.</source>
        <translation>失效日須晚於生效日。</translation>
    </message>
    <message>
        <source>This plan is over.</source>
        <translation>該計劃已結束。</translation>
    </message>
    <message>
        <source>This plan was drawn by already: let the change begin on a later day.</source>
        <translation>已依該計劃抽過樣：請讓修改從更晚的日期生效。</translation>
    </message>
    <message>
        <source>There is nothing to draw from in this time yet.</source>
        <translation>該時段還沒有可抽的內容。</translation>
    </message>
    <message>
        <source>A draw stays within one day, week or month of its plan.</source>
        <translation>一次抽樣須在計劃的同一天、同一週或同一月之內。</translation>
    </message>
    <message>
        <source>The plan does not hold at that time.</source>
        <translation>計劃在該時段未生效。</translation>
    </message>
    <message>
        <source>No version of this form is in use. Activate one, or take another form.</source>
        <translation>該評分表沒有啟用的版本，請啟用一版或另選評分表。</translation>
    </message>
    <message>
        <source>No interaction of that time fits the plan.</source>
        <translation>該時段沒有符合計劃的內容。</translation>
    </message>
    <message>
        <source>The plan has what it wants of this period already.</source>
        <translation>本週期已抽滿。</translation>
    </message>
    <message>
        <source>More than 5,000 at once: take a smaller number or share.</source>
        <translation>一次超過 5,000 條：請減少數量或比例。</translation>
    </message>
    <message>
        <source>It was scored, skipped or swapped already.</source>
        <translation>該樣本已評分、已略過或已換樣。</translation>
    </message>
    <message>
        <source>Its sheet was begun already: finish the sheet, or discard it first.</source>
        <translation>評分表已經開始：請先完成或捨棄。</translation>
    </message>
    <message>
        <source>It is assigned to somebody else.</source>
        <translation>該樣本派給了別人。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>There is no other interaction left that fits. Skip it instead.</source>
        <translation>沒有其他符合的內容可換，請改為略過。</translation>
    </message>
    <message>
        <source>This inspector did not inspect the team on the day of the call.</source>
        <translation>該質檢員在通話當天不負責這個班組。</translation>
    </message>
    <message>
        <source>A rotation begins today or later.</source>
        <translation>輪換須從今天或以後開始。</translation>
    </message>
    <message>
        <source>One of them is no inspector on that day.</source>
        <translation>其中有人當天不是質檢員。</translation>
    </message>
    <message>
        <source>A log that was sent never changes.</source>
        <translation>已發送的日誌不再更改。</translation>
    </message>
    <message>
        <source>Choose at least one reader: leader, supervisor, director.</source>
        <translation>請至少選擇一位接收人：班組長、主管或總監。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>Nobody scores these teams at that time: %1. Assign inspectors first.</source>
        <translation>該時段沒有質檢員負責這些班組：%1。請先指派質檢員。</translation>
    </message>
    <message>
        <source>Choose the form on which it is scored.</source>
        <translation>請選擇評分表。</translation>
    </message>
    <message>
        <source>From 1 to 10,000; of a share from 1 to 100.</source>
        <translation>1 至 10,000；比例為 1 至 100。</translation>
    </message>
    <message>
        <source>Write days as 2026-03-01; the end after the begin.</source>
        <translation>日期請寫成 2026-03-01，失效日須晚於生效日。</translation>
    </message>
    <message>
        <source>Write a grade and its factor, from 0 to 10: A 0.5, C 2</source>
        <translation>請寫等級和係數（0 到 10）：優 0.5, 差 2</translation>
    </message>
    <message>
        <source>Say why: it is kept with the call.</source>
        <translation>請寫明原因：原因隨錄音保存。</translation>
    </message>
    <message>
        <source>That day is over: take today or a later one.</source>
        <translation>該日已過：請選今天或以後的日期。</translation>
    </message>
    <message>
        <source>There is no such call of an agent.</source>
        <translation>沒有這個客服人員通話。</translation>
    </message>
    <message>
        <source>Nobody knows yet who took this call: assign the number to an agent first.</source>
        <translation>尚不知道是誰接的這通電話：請先把該工號歸到一名客服人員。</translation>
    </message>
</context>
<context>
    <name>banzhang::ScheduleDelegate</name>
    <message>
        <source>One fewer than planned for the callers.</source>
        <translation>比計畫少一人接電話。</translation>
    </message>
    <message>
        <source>One more than planned for the callers.</source>
        <translation>比計畫多一人接電話。</translation>
    </message>
    <message>
        <source>It makes no difference for the callers.</source>
        <translation>對接電話沒有影響。</translation>
    </message>
    <message>
        <source>What he does is not known at the moment.</source>
        <translation>目前不知道其狀態。</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a shift&apos;s end</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Break %1</source>
        <comment>until when</comment>
        <translation>休至 %1</translation>
    </message>
    <message>
        <source>Train. %1</source>
        <comment>until when</comment>
        <translation>訓至 %1</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>准假</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a shift&apos;s begin</comment>
        <translation>%1 上班</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不排班</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1, otherwise for %2</source>
        <translation>%1，不符 %2</translation>
    </message>
    <message>
        <source>By the roster he works from %1 to %2.</source>
        <translation>排班：%1–%2 上班。</translation>
    </message>
    <message>
        <source>By the roster he has a break from %1 to %2.</source>
        <translation>排班：%1–%2 班間休息。</translation>
    </message>
    <message>
        <source>By the roster he is in training until %1.</source>
        <translation>排班：培訓至 %1。</translation>
    </message>
    <message>
        <source>He is excused from his shift.</source>
        <translation>本班已准假。</translation>
    </message>
    <message>
        <source>By the roster his shift begins at %1.</source>
        <translation>排班：%1 上班。</translation>
    </message>
    <message>
        <source>By the roster he is off.</source>
        <translation>排班：不上班。</translation>
    </message>
    <message>
        <source>He does otherwise since %1 (%2).</source>
        <translation>自 %1 起與排班不符（%2）。</translation>
    </message>
    <message>
        <source>He does so.</source>
        <translation>與排班相符。</translation>
    </message>
</context>
<context>
    <name>banzhang::ScheduleDialog</name>
    <message>
        <source>Change the schedule</source>
        <translation>修改定時</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建定時</translation>
    </message>
    <message>
        <source>The report covers the last whole period before it runs.</source>
        <translation>報表涵蓋執行前的最近一個完整期間。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day </source>
        <comment>of the week or the month</comment>
        <translation>第</translation>
    </message>
    <message>
        <source>Of the week 1 is Monday; of a quarter and a year it is in the first month</source>
        <translation>按週時 1 為週一；按季、按年時為首月的日期</translation>
    </message>
    <message>
        <source>By the clock of the site</source>
        <translation>按職場當位時間</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>檔案夾</translation>
    </message>
    <message>
        <source>On the machine that runs &apos;banzhang print --due&apos;, as /srv/reports</source>
        <translation>在執行 banzhang print --due 的機器上，如 /srv/reports</translation>
    </message>
    <message>
        <source>All that I see</source>
        <translation>我能看到的全部</translation>
    </message>
    <message>
        <source>A folder is written from the root on, as /srv/reports.</source>
        <translation>檔案夾請寫絕對路徑，如 /srv/reports。</translation>
    </message>
    <message>
        <source>This is a file, no folder.</source>
        <translation>這是檔案，不是檔案夾。</translation>
    </message>
</context>
<context>
    <name>banzhang::SchemeDialog</name>
    <message>
        <source>Weights of the performance total</source>
        <translation>績效總成績權重</translation>
    </message>
    <message>
        <source>Another version holds from the first day of next month on; months before stay as they are. Parts without a weight are not in it.</source>
        <translation>新版本從下月一日起生效，以前各月不變。未設權重的項目不計入。</translation>
    </message>
    <message>
        <source>Set from next month on</source>
        <translation>下月起生效</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>自 %1：%2</translation>
    </message>
    <message>
        <source>The weights add up to 100.</source>
        <translation>權重合計 100。</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100.</source>
        <translation>權重合計 %1，不是 100。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team leaders</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>0 points at</source>
        <translation>0 分值</translation>
    </message>
    <message>
        <source>100 points at</source>
        <translation>100 分值</translation>
    </message>
</context>
<context>
    <name>banzhang::ScoringPage</name>
    <message>
        <source>Somebody else scores this too.</source>
        <translation>另有人在評這條。</translation>
    </message>
    <message>
        <source>Submitted.</source>
        <translation>已提交。</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>No sheet is open</source>
        <translation>沒有開啟的評分表</translation>
    </message>
    <message>
        <source>0–5 scale · Y/N yes, no · - not applicable · M play the mark · F4 next missing</source>
        <translation>0–5 打分 · Y/N 是否 · - 不適用 · M 聽該項標記 · F4 下一缺項</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>伺服器離線。</translation>
    </message>
    <message>
        <source>Drafts of this desk can be scored on; they are sent when it is back.</source>
        <translation>本機的草稿可以繼續評，恢復後自動上傳。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>This form went out of use.</source>
        <translation>這份評分表已停用。</translation>
    </message>
    <message>
        <source>This sheet can still be finished on it.</source>
        <translation>這張仍可照它評完。</translation>
    </message>
    <message>
        <source>Choose a line of the worklist and press Enter; Ctrl+N scores something else.</source>
        <translation>在工作單中選一行按 Enter；Ctrl+N 評其他聯絡。</translation>
    </message>
    <message>
        <source>Scored without a recording</source>
        <translation>不憑錄音評分</translation>
    </message>
    <message>
        <source>%1: you hear it as it happens.</source>
        <translation>%1：現場聽。</translation>
    </message>
    <message>
        <source>There is no recording</source>
        <translation>沒有錄音</translation>
    </message>
    <message>
        <source>The switch has told none for this call.</source>
        <translation>交換機沒有給出這通電話的錄音。</translation>
    </message>
    <message>
        <source>The recording cannot be heard</source>
        <translation>錄音無法收聽</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>還不能提交。</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>放棄這份草稿？</translation>
    </message>
    <message>
        <source>Answers, marks and texts of %1 are gone for good.</source>
        <translation>%1 的答案、標記和文字將無法找回。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>both texts were kept</source>
        <translation>兩處文字都已保留</translation>
    </message>
    <message>
        <source>%1: %2 stands, %3 at the other desk</source>
        <comment>item, answers</comment>
        <translation>%1：以 %2 為準，另一台為 %3</translation>
    </message>
    <message>
        <source>This sheet was changed at another desk too.</source>
        <translation>這張評分表在另一台電腦上也改過。</translation>
    </message>
    <message>
        <source>Both are brought together here.</source>
        <translation>兩處修改已在此合併。</translation>
    </message>
    <message>
        <source>A draft of this desk is no draft any more.</source>
        <translation>本機的一份草稿已不是草稿。</translation>
    </message>
    <message>
        <source>Give up what was not saved</source>
        <translation>放棄未儲存的內容</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
</context>
<context>
    <name>banzhang::ScoringWords</name>
    <message>
        <source>You have scored this interaction on this form already. A submitted sheet is changed by a correction.</source>
        <translation>您已用這份評分表評過這條聯絡。已提交的要用更正來修改。</translation>
    </message>
    <message>
        <source>This sheet was submitted. It never changes; correct it by a new one.</source>
        <translation>這張評分表已提交，不再改動；請另作更正。</translation>
    </message>
    <message>
        <source>This form is out of use. Drafts on it can be finished, new sheets begin on a form in use.</source>
        <translation>這份評分表已停用。草稿可以評完，新的請用啟用中的評分表。</translation>
    </message>
    <message>
        <source>This agent&apos;s team is not yours on that day.</source>
        <translation>那天該客服人員的班組不歸您質檢。</translation>
    </message>
    <message>
        <source>This is another inspector&apos;s sheet.</source>
        <translation>這是另一位質檢員的評分表。</translation>
    </message>
    <message>
        <source>Something on the sheet is not answered yet.</source>
        <translation>評分表上還有未答的項。</translation>
    </message>
    <message>
        <source>Nothing on this sheet applies: there is no score.</source>
        <translation>全部不適用，沒有得分。</translation>
    </message>
    <message>
        <source>A sheet needs a strength and a weakness.</source>
        <translation>優點和不足都必須填寫。</translation>
    </message>
    <message>
        <source>The sheet was saved at another desk meanwhile. Look at it and submit again.</source>
        <translation>這張評分表剛在另一台電腦上儲存過，請看過後再提交。</translation>
    </message>
    <message>
        <source>The server is away. The draft is kept here and on its way; submit it when the server is back.</source>
        <translation>伺服器離線。草稿已存本機，恢復後上傳；屆時再提交。</translation>
    </message>
    <message>
        <source>Only a submitted sheet that stands can be corrected.</source>
        <translation>只有有效的已提交評分表可以更正。</translation>
    </message>
    <message>
        <source>Somebody else is correcting this sheet already.</source>
        <translation>已有人在更正這張評分表。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>請寫明更正原因。</translation>
    </message>
    <message>
        <source>Only a released sheet that stands can be acknowledged.</source>
        <translation>只有有效的已發布評分表可以簽收。</translation>
    </message>
    <message>
        <source>The agent has acknowledged this sheet already.</source>
        <translation>客服人員已簽收這張評分表。</translation>
    </message>
    <message>
        <source>The comment may have 3,072 characters.</source>
        <translation>意見最多 3,072 字。</translation>
    </message>
    <message>
        <source>This interaction has no recording.</source>
        <translation>這條聯絡沒有錄音。</translation>
    </message>
    <message>
        <source>Your role may not hear this recording.</source>
        <translation>您的職位不能聽這段錄音。</translation>
    </message>
    <message>
        <source>This interaction is not there any more.</source>
        <translation>這條聯絡已不存在。</translation>
    </message>
    <message>
        <source>Nothing is scored before it took place.</source>
        <translation>未發生的不能評分。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>隨機</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>過短</translation>
    </message>
    <message>
        <source>result swings</source>
        <translation>業績起伏</translation>
    </message>
    <message>
        <source>status doubtful</source>
        <translation>保存存疑</translation>
    </message>
    <message>
        <source>order review</source>
        <translation>成功單</translation>
    </message>
    <message>
        <source>new hire</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新專案</translation>
    </message>
    <message>
        <source>by grade</source>
        <translation>按評級</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>即時監聽</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音抽聽</translation>
    </message>
    <message>
        <source>Order review</source>
        <translation>成功單複核</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>旁聽</translation>
    </message>
    <message>
        <source>to score</source>
        <translation>待評</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已評</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years, months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>撥出</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>撥入</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Not kept on this desk: %1</source>
        <translation>未存本機：%1</translation>
    </message>
    <message>
        <source>Saved here, server away since %1</source>
        <translation>已存本機，伺服器自 %1 離線</translation>
    </message>
    <message>
        <source>%1 saved here, on its way to the server</source>
        <translation>%1 已存本機，正在同步</translation>
    </message>
    <message>
        <source>Another console of yours is open here and keeps the drafts. What you score in this one is kept by the server only.</source>
        <translation>您在本機已開啟另一個班長台，草稿由它保存。這裡的評分只存伺服器。</translation>
    </message>
    <message>
        <source>This sheet is under appeal. Whoever decides the appeal corrects it.</source>
        <translation>這張評分表正在申訴，由裁定人改判。</translation>
    </message>
    <message>
        <source>under appeal</source>
        <translation>申訴中</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>%1 saved, on the server too</source>
        <translation>%1 已存本機並同步</translation>
    </message>
</context>
<context>
    <name>banzhang::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatDeeds</name>
    <message>
        <source>Raise a flag…</source>
        <translation>舉旗求助…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>我去處理</translation>
    </message>
    <message>
        <source>%1 is going already</source>
        <translation>%1 已經過去了</translation>
    </message>
    <message>
        <source>Close the flag…</source>
        <translation>關閉求助…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>記一筆…</translation>
    </message>
    <message>
        <source>Praise…</source>
        <translation>表揚…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>There is no such queue.</source>
        <translation>沒有這樣的佇列。</translation>
    </message>
    <message>
        <source>This is the past. Press Esc for the present.</source>
        <translation>目前顯示的是歷史時刻，按 Esc 回到此刻。</translation>
    </message>
    <message>
        <source>You have not the right to do this. An administrator can give it.</source>
        <translation>您沒有這項權限，可請管理員授予。</translation>
    </message>
    <message>
        <source>Nobody knows what the agent does now.</source>
        <translation>客服人員已失聯，無法得知其目前狀態。</translation>
    </message>
    <message>
        <source>The agent is in no call.</source>
        <translation>客服人員不在通話中。</translation>
    </message>
    <message>
        <source>Nobody has said at which extension you are rung. An administrator can.</source>
        <translation>尚未設定您的分機，可請管理員設定。</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>客服人員未簽入。</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>請先選擇一名客服人員。</translation>
    </message>
    <message>
        <source>The switch takes no commands now: its feed is not connected.</source>
        <translation>交換機現在不接受指令：其資料來源未連線。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>讓 %1 小休？</translation>
    </message>
    <message>
        <source>No call of any queue is offered until the pause ends; a call under way goes on.</source>
        <translation>小休結束前，各佇列都不再派話；進行中的通話不受影響。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A pause needs its reason.</source>
        <translation>小休必須填寫原因。</translation>
    </message>
    <message>
        <source>No flag raised</source>
        <translation>未能舉旗</translation>
    </message>
    <message>
        <source>This agent has an open flag already.</source>
        <translation>該客服人員已有未關閉的求助。</translation>
    </message>
    <message>
        <source>Raise a flag on %1</source>
        <translation>為 %1 舉旗</translation>
    </message>
    <message>
        <source>Everybody who looks after this agent sees it at once. How long it takes until somebody goes is counted.</source>
        <translation>所有負責該客服人員的人會立即看到；到有人過去為止的回應時間會被記錄。</translation>
    </message>
    <message>
        <source>Raise the flag</source>
        <translation>舉旗</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Needs help now</source>
        <translation>需要立即協助</translation>
    </message>
    <message>
        <source>Somebody should look</source>
        <translation>需要有人關注</translation>
    </message>
    <message>
        <source>A flag needs its reason.</source>
        <translation>舉旗必須填寫原因。</translation>
    </message>
    <message>
        <source>Difficult caller</source>
        <translation>客戶難纏</translation>
    </message>
    <message>
        <source>Does not know the answer</source>
        <translation>不知如何解答</translation>
    </message>
    <message>
        <source>Trouble with the system</source>
        <translation>系統故障</translation>
    </message>
    <message>
        <source>Feels unwell</source>
        <translation>身體不適</translation>
    </message>
    <message>
        <source>You are going.</source>
        <translation>您正在過去。</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds.</source>
        <translation>
            <numerusform>回應 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未能接手</translation>
    </message>
    <message>
        <source>Close the flag on %1</source>
        <translation>關閉 %1 的求助</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>請填寫處理結果。</translation>
    </message>
    <message>
        <source>Solved together</source>
        <translation>已協助解決</translation>
    </message>
    <message>
        <source>Call taken over</source>
        <translation>已接手通話</translation>
    </message>
    <message>
        <source>Needs training</source>
        <translation>需要訓練</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Praise %1</source>
        <translation>表揚 %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>記錄：%1</translation>
    </message>
    <message>
        <source>Praise that says what for is believed: name the call, the order, the words.</source>
        <translation>有具體事例的表揚才可信：請寫明通話、訂單或原話。</translation>
    </message>
    <message>
        <source>Kept for coaching. The team&apos;s leaders, managers and quality head read it.</source>
        <translation>留作輔導之用；本組班組長、經理和質檢主管可以看到。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>好在哪裡</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>觀察到的情況</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有填寫內容。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>具體事例</translation>
    </message>
    <message>
        <source>Praise needs a concrete example.</source>
        <translation>表揚必須有具體事例。</translation>
    </message>
    <message>
        <source>Praised.</source>
        <translation>已表揚。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已記錄。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatFoot</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people</comment>
        <translation>
            <numerusform>顯示 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts side by side</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>選中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>talking %1%, after call %2%</source>
        <translation>通話率 %1%，話後率 %2%</translation>
    </message>
    <message>
        <source>max. %1</source>
        <comment>age of the oldest last event</comment>
        <translation>最久 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMap</name>
    <message>
        <source>Seat map</source>
        <translation>座位圖</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 座</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>登入 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a seat that nobody has</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>分機 %1</translation>
    </message>
    <message>
        <source>%1 · of another team</source>
        <translation>%1 · 其他班組</translation>
    </message>
    <message>
        <source>Nobody has this seat</source>
        <translation>無人使用此座位</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMapExport</name>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Row of seats</source>
        <translation>排</translation>
    </message>
    <message>
        <source>Place in the row</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>分機</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Agent name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>狀態時長</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMapSide</name>
    <message>
        <source>The room is not drawn yet</source>
        <translation>座位圖尚未繪製</translation>
    </message>
    <message>
        <source>The room cannot be read</source>
        <translation>無法讀取座位圖</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit window</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>Fit window (0)</source>
        <translation>符合視窗（0）</translation>
    </message>
    <message>
        <source>Draw the room…</source>
        <translation>編輯座位圖…</translation>
    </message>
    <message>
        <source>Draw areas and seats, and the board shows who sits where.</source>
        <translation>畫好區域和座位，現場即可依座位顯示。</translation>
    </message>
    <message>
        <source>A manager draws areas and seats: Floor, Seat map, Draw the room.</source>
        <translation>由經理繪製：現場 → 座位圖 → 編輯座位圖。</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatMenu</name>
    <message>
        <source>Day of %1</source>
        <translation>%1 的一天</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>複製所選列</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a team, queue or state</comment>
        <translation>只看%1</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatModel</name>
    <message>
        <source>Seen at the switch, not yet among the centre&apos;s people</source>
        <translation>交換機裡有，人員名單裡還沒有</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>an agent&apos;s number, 工号</comment>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>For</source>
        <comment>time in state</comment>
        <translation>持續</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>Ans.</source>
        <comment>calls answered today</comment>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Miss.</source>
        <comment>calls not answered today</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Avg.</source>
        <comment>average talk time</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <comment>share of the time at work spent on calls</comment>
        <translation>佔用</translation>
    </message>
    <message>
        <source>Last 60 minutes</source>
        <translation>近 60 分鐘</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>age of the last event</comment>
        <translation>末次事件</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>what the roster says of now, and whether he does so</comment>
        <translation>排班</translation>
    </message>
</context>
<context>
    <name>banzhang::SeatTable</name>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
    </message>
</context>
<context>
    <name>banzhang::SectionPage</name>
    <message>
        <source>Inspectors may set the whole section aside (does not apply)</source>
        <translation>整組可標為「不適用」</translation>
    </message>
    <message>
        <source>Counts nowhere in the total; fatal items and bonus work all the same</source>
        <translation>不計入總分；致命項和加減分照樣生效</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <translation>佔總分 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::Sentences</name>
    <message>
        <source>User or password is wrong.</source>
        <translation>使用者或密碼不對。</translation>
    </message>
    <message>
        <source>There is no database of this name on the server.</source>
        <translation>伺服器上沒有這個名字的資料庫。</translation>
    </message>
    <message>
        <source>The server has no free connection left. Try again in a minute.</source>
        <translation>伺服器的連線已用完，請一分鐘後再試。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>連不上伺服器。</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment. Look at it and try again.</source>
        <translation>同一時刻別人也改了它。請看一看再試。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>您的角色不能做這件事。</translation>
    </message>
    <message>
        <source>The data breaks a rule and was not saved.</source>
        <translation>資料不合規則，沒有儲存。</translation>
    </message>
    <message>
        <source>The server took too long and the request was stopped.</source>
        <translation>伺服器用時過長，請求已停止。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was saved.</source>
        <translation>程式出了錯，什麼也沒有儲存。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已經有了。</translation>
    </message>
    <message>
        <source>This overlaps in time with something that exists already.</source>
        <translation>與已有的時間重疊。</translation>
    </message>
    <message>
        <source>Something else still depends on this.</source>
        <translation>還有別的內容依賴它。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>banzhang::Session</name>
    <message>
        <source>The database is newer than this program: version %1, needed is %2.</source>
        <translation>資料庫比本程式新：版本 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The database must be migrated first (banzhangctl migrate): version %1, needed is %2.</source>
        <translation>資料庫要先升級（banzhangctl migrate）：版本 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The user %1 is not among the staff of this centre.</source>
        <translation>使用者 %1 不是這個中心的工作人員。</translation>
    </message>
</context>
<context>
    <name>banzhang::SettingDialog</name>
    <message>
        <source>Settings of quality</source>
        <translation>質檢設定</translation>
    </message>
    <message>
        <source>Recordings an inspector scores a day</source>
        <translation>質檢員每日評分</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>條錄音</translation>
    </message>
    <message>
        <source>A submitted sheet is seen after</source>
        <translation>提交後多久可見</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>It may be appealed for</source>
        <translation>可申訴期限</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>no appeals</source>
        <translation>不可申訴</translation>
    </message>
    <message>
        <source>Appeals a sheet</source>
        <translation>每張表可申訴</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>A fault is to be rectified within</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>A mean is ranked from</source>
        <translation>參與排名至少</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>張評分表</translation>
    </message>
    <message>
        <source>/var/spool/asterisk/monitor or https://…</source>
        <translation>/var/spool/asterisk/monitor 或 https://…</translation>
    </message>
    <message>
        <source>Folder or address of recordings</source>
        <translation>錄音目錄或位址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetCase</name>
    <message>
        <source>Text of the interaction</source>
        <translation>聯絡文字</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetCorrectionDialog</name>
    <message>
        <source>A new draft begins with the same answers. The old sheet stands until that is submitted, and stays readable.</source>
        <translation>以相同答案開始一份新草稿。提交前舊表有效，之後仍可查看。</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>開始更正</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>請寫明更正原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetFoot</name>
    <message>
        <source>Save draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Save the draft on the server now (Ctrl+S)</source>
        <translation>立即存到伺服器（Ctrl+S）</translation>
    </message>
    <message>
        <source>More: release later, discard the draft</source>
        <translation>更多：稍後發布、放棄草稿</translation>
    </message>
    <message>
        <source>Submit and release later…</source>
        <translation>提交並稍後發布…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>放棄草稿…</translation>
    </message>
    <message>
        <source>Submit the sheet (Ctrl+Enter)</source>
        <translation>提交評分表（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetHeadBar</name>
    <message>
        <source>Next</source>
        <comment>item of a sheet</comment>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>item of a sheet</comment>
        <translation>上一項</translation>
    </message>
    <message>
        <source>Items up and down: K and J, or the arrows</source>
        <translation>上一項、下一項：K、J 或方向鍵</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetHelp</name>
    <message>
        <source>%1 to %2, typed</source>
        <translation>直接鍵入 %1 到 %2</translation>
    </message>
    <message>
        <source>- does not apply</source>
        <translation>- 不適用</translation>
    </message>
    <message>
        <source>The form says nothing more about this</source>
        <translation>評分表對此項沒有更多說明</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>正例：%1</translation>
    </message>
    <message>
        <source>Bad: %1</source>
        <translation>反例：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetList</name>
    <message>
        <source>Scoring sheet</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <translation>評語：%1</translation>
    </message>
    <message>
        <source>mark at %1</source>
        <translation>標記在 %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>無缺項</translation>
    </message>
    <message>
        <source>“Does not apply” is no answer here</source>
        <translation>此項不能選「不適用」</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>請填 %1 到 %2</translation>
    </message>
    <message>
        <source>Play the recording there (M)</source>
        <translation>從此處播放錄音（M）</translation>
    </message>
    <message>
        <source>Does not apply (-)</source>
        <translation>不適用（-）</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>正例：%1</translation>
    </message>
    <message>
        <source>Bad: %1</source>
        <translation>反例：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetNoteDialog</name>
    <message>
        <source>The agent read the sheet. His word is recorded once and stays.</source>
        <translation>客服人員已看過評分表。意見只記錄一次，不再改動。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>What the agent says</source>
        <translation>客服人員意見</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>at this console</source>
        <translation>在本機</translation>
    </message>
    <message>
        <source>on the printed sheet</source>
        <translation>在列印的評分表上</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetPaper</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>retracted, corrected by sheet %1</source>
        <translation>已撤回，由第 %1 號更正</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>pause point</source>
        <translation>停頓</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>紙面簽字</translation>
    </message>
    <message>
        <source>signed at the console</source>
        <translation>本機簽字</translation>
    </message>
    <message>
        <source>%1, %2, recorded by %3: %4</source>
        <comment>time, where, who, comment</comment>
        <translation>%1，%2，%3 記錄：%4</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Correction of</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>sheet %1: %2</source>
        <comment>number, why</comment>
        <translation>第 %1 號：%2</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetPrint</name>
    <message>
        <source>■ a critical item failed</source>
        <translation>■ 關鍵項不合格</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source> ■ fatal</source>
        <translation> ■ 致命</translation>
    </message>
    <message>
        <source> ■ critical</source>
        <translation> ■ 關鍵</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>總分 %1</translation>
    </message>
    <message>
        <source>, grade %1</source>
        <translation>，評級 %1</translation>
    </message>
    <message>
        <source>Total: nothing counts</source>
        <translation>總分：無計分項</translation>
    </message>
    <message>
        <source>■ Fatal: %1</source>
        <translation>■ 致命項：%1</translation>
    </message>
    <message>
        <source>Would have been %1, grade %2</source>
        <translation>原應得 %1，評級 %2</translation>
    </message>
    <message>
        <source>Computed to the last place: %1</source>
        <translation>計算值（精確）：%1</translation>
    </message>
    <message>
        <source>Critical items alone: %1</source>
        <translation>僅關鍵項：%1</translation>
    </message>
    <message>
        <source>Extra points within: %1</source>
        <translation>其中加減分：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing; the total is that of the answers so far</source>
        <translation>
            <numerusform>尚缺 %n 項；總分按已答部分計算</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>評分日</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>監聽方式</translation>
    </message>
    <message>
        <source>Picked because</source>
        <translation>抽取原因</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>評分表 %1 號</translation>
    </message>
    <message>
        <source>Sheet without a number</source>
        <translation>尚無編號的評分表</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Acknowledged by the agent</source>
        <translation>坐席已確認</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽字：</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Scoring sheet</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>of</source>
        <comment>points of so many</comment>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Marks in the recording</source>
        <translation>錄音標記</translation>
    </message>
    <message>
        <source>At</source>
        <comment>place in a recording</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetReader</name>
    <message>
        <source>Listen</source>
        <translation>收聽</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>評分表 %1 號</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Hearing a recording is written into the audit</source>
        <translation>收聽錄音會記入稽核</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>列印評分表（Ctrl+P）</translation>
    </message>
    <message>
        <source>The sheet could not be read.</source>
        <translation>評分表無法讀取。</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>尚未開啟</translation>
    </message>
    <message>
        <source>There is no recording to hear</source>
        <translation>沒有可聽的錄音</translation>
    </message>
    <message>
        <source>Retracted.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Sheet %1 took its place.</source>
        <translation>由第 %1 號取代。</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>查看更正</translation>
    </message>
    <message>
        <source>Correction of sheet %1.</source>
        <translation>第 %1 號的更正。</translation>
    </message>
    <message>
        <source>Show the old one</source>
        <translation>查看舊表</translation>
    </message>
    <message>
        <source>Acknowledged by the agent.</source>
        <translation>客服人員已簽收。</translation>
    </message>
    <message>
        <source>The recording cannot be heard</source>
        <translation>錄音無法收聽</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Only of a submitted sheet that stands.</source>
        <translation>僅限已提交且有效的評分表。</translation>
    </message>
    <message>
        <source>For the sheet&apos;s inspector or a quality head to do.</source>
        <translation>由本表質檢員或質檢主管操作。</translation>
    </message>
    <message>
        <source>Choose an item of the sheet first.</source>
        <translation>請先選擇評分表中的一項。</translation>
    </message>
    <message>
        <source>Of item %1 (Ctrl+G)</source>
        <translation>將第 %1 項轉為整改（Ctrl+G）</translation>
    </message>
    <message>
        <source>The finding was made.</source>
        <translation>已轉為整改項。</translation>
    </message>
    <message>
        <source>It stands on the page of findings.</source>
        <translation>可在「整改」頁查看。</translation>
    </message>
    <message>
        <source>An appeal found that it was another person&apos;s work.</source>
        <translation>經申訴認定非本人。</translation>
    </message>
    <message>
        <source>Make a finding…</source>
        <translation>轉為整改…</translation>
    </message>
    <message>
        <source>Press Listen; hearing it is written into the audit.</source>
        <translation>按「收聽」；播放錄音會記入稽核。</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetReason</name>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Why it happened: the digit before a cause chooses it</source>
        <translation>為什麼會這樣：按原因前的數字即選取</translation>
    </message>
    <message>
        <source>Comment required</source>
        <translation>評語必填</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>在此填寫</translation>
    </message>
    <message>
        <source>Comment, required</source>
        <translation>評語，必填</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>This answer needs its cause</source>
        <translation>此答案須選原因</translation>
    </message>
    <message>
        <source>This answer needs a comment</source>
        <translation>選此答案須寫備註</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetRecordModel</name>
    <message>
        <source>Scored</source>
        <translation>評分時間</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>監聽方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetTotal</name>
    <message>
        <source>%1 comment</source>
        <comment>what is missing</comment>
        <translation>%1 評語</translation>
    </message>
    <message>
        <source>%1 cause</source>
        <comment>what is missing</comment>
        <translation>%1 原因</translation>
    </message>
    <message>
        <source>Fatal item %1</source>
        <translation>致命項 %1 已觸發</translation>
    </message>
    <message>
        <source>answered so far</source>
        <translation>已答部分</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>評級 %1</translation>
    </message>
    <message>
        <source>critical items %1</source>
        <translation>關鍵項 %1</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>加減 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words on a total</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n missing:</source>
        <translation>
            <numerusform>缺 %n 項：</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>總分 %1</translation>
    </message>
    <message>
        <source>Nothing counts yet</source>
        <translation>尚無計分項</translation>
    </message>
    <message>
        <source>Would have been %1</source>
        <translation>原應得 %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>無缺項</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總分</translation>
    </message>
    <message>
        <source>Would have been</source>
        <translation>原應得</translation>
    </message>
    <message>
        <source>failed, grade %1</source>
        <translation>不合格，評級 %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words on a total</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>評級 %1</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>下一缺項</translation>
    </message>
    <message>
        <source>To the last place: %1</source>
        <translation>精確值：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetView</name>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Comment required</source>
        <translation>評語必填</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>在此填寫</translation>
    </message>
    <message>
        <source>fatal</source>
        <comment>an item that failed</comment>
        <translation>致命</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>an item that failed</comment>
        <translation>關鍵</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>points of possible ones</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not answered, may stay open</source>
        <translation>未答，可不答</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>加減 %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分，滿分 %2</translation>
    </message>
    <message>
        <source>comment is missing</source>
        <translation>缺評語</translation>
    </message>
    <message>
        <source>cause is missing</source>
        <translation>缺原因</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>an answer that the switch gave</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>auto: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Hide weights and points while scoring</source>
        <translation>評分時隱藏權重和分值</translation>
    </message>
    <message>
        <source>Go on to the next item after an answer</source>
        <translation>答後自動到下一未答項</translation>
    </message>
    <message>
        <source>Show what the item means (?)</source>
        <translation>顯示評分項說明（?）</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9 10 11 12 13 14 15</source>
        <comment>numerals of sections</comment>
        <translation>一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a section</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>an item without an answer</comment>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>banzhang::SheetsPage</name>
    <message>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Agent&apos;s number or name, inspector</source>
        <translation>客服人員工號、姓名、質檢員</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>查看評分表</translation>
    </message>
    <message>
        <source>Record the agent&apos;s word…</source>
        <translation>記錄客服人員意見…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>No sheet in these days</source>
        <translation>這些天沒有評分表</translation>
    </message>
    <message>
        <source>Choose more days, or another name.</source>
        <translation>請選更多天，或換個名字。</translation>
    </message>
    <message>
        <source>The sheets could not be read.</source>
        <translation>評分記錄無法讀取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>按哪個日期</translation>
    </message>
    <message>
        <source>by day of scoring</source>
        <translation>按評分日</translation>
    </message>
    <message>
        <source>by day of the interaction</source>
        <translation>按通話日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>last 31</source>
        <translation>近 31 天</translation>
    </message>
    <message>
        <source>last 92</source>
        <translation>近 92 天</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Submitted sheets</source>
        <translation>已提交的評分表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>已評</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 張評分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter read · F9 the agent&apos;s word · Ctrl+R correct · Ctrl+E export</source>
        <translation>Enter 查看 · F9 客服人員意見 · Ctrl+R 更正 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>致命 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest %1 are shown</source>
        <translation>只顯示最新 %1 張</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export sheets</source>
        <translation>匯出評分記錄</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>由 %1 號更正</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>更正 %1 號</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申訴…</translation>
    </message>
    <message>
        <source>Enter read · F8 appeal · F9 the agent&apos;s word · Ctrl+R correct · Ctrl+E export</source>
        <translation>Enter 查看 · F8 申訴 · F9 客服意見 · Ctrl+R 更正 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>Choose the sheet that is appealed.</source>
        <translation>請選擇要申訴的評分表。</translation>
    </message>
    <message>
        <source>Record the agent&apos;s appeal (F8)</source>
        <translation>記錄客服人員的申訴（F8）</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftDelegate</name>
    <message>
        <source>%1 %2 · %3</source>
        <comment>fold mark, team, people</comment>
        <translation>%1 %2 · %3 人</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Training: not at the telephone</source>
        <translation>培訓：不接電話</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新班次</translation>
    </message>
    <message>
        <source>Name and key of a shift</source>
        <translation>班次名稱與按鍵</translation>
    </message>
    <message>
        <source>New hours of %1</source>
        <translation>%1的新工作時間</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加時段</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>刪除時段</translation>
    </message>
    <message>
        <source>06:00+1 is six in the morning of the next day</source>
        <translation>06:00+1 表示次日早上六點</translation>
    </message>
    <message>
        <source>work</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>paid break</source>
        <translation>帶薪休息</translation>
    </message>
    <message>
        <source>unpaid break</source>
        <translation>不帶薪休息</translation>
    </message>
    <message>
        <source>A time is written like 08:00.</source>
        <translation>時間請寫作 08:00。</translation>
    </message>
    <message>
        <source>Shift name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftKeys</name>
    <message>
        <source>, break %1</source>
        <comment>behind the hours of a shift</comment>
        <translation>，休 %1</translation>
    </message>
    <message numerus="yes">
        <source>exactly %n a week each</source>
        <translation>
            <numerusform>每人每週正好 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>approved leave</source>
        <translation>已批准的請假</translation>
    </message>
    <message>
        <source>no work that day</source>
        <translation>當天不上班</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftTypeModel</name>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>上班時段</translation>
    </message>
    <message>
        <source>Paid, h</source>
        <translation>計薪工時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Shift name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>banzhang::ShiftsPage</name>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>無工作時間</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>over, or to come</source>
        <translation>已結束或未開始</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>The shifts could not be read.</source>
        <translation>無法讀取班次。</translation>
    </message>
    <message>
        <source>New shift…</source>
        <translation>新班次…</translation>
    </message>
    <message>
        <source>Name and key…</source>
        <translation>名稱與按鍵…</translation>
    </message>
    <message>
        <source>New hours…</source>
        <translation>新工作時間…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>沒有班次</translation>
    </message>
    <message>
        <source>Make the first one: its hours, breaks and key.</source>
        <translation>請新建第一個班次：工作時間、休息與按鍵。</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>需要人數</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save the need (Ctrl+S)</source>
        <translation>儲存需要人數 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 個班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter new hours · numbers type the need · Ctrl+S save</source>
        <translation>Enter 新工作時間 · 數字鍵輸入人數 · Ctrl+S 儲存</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>班組 %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>佇列 %1</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Schedulers and managers change shifts</source>
        <translation>由排班員或經理修改班次</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <source>The need was not saved.</source>
        <translation>需要人數未儲存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Rules of rostering…</source>
        <translation>排班規則…</translation>
    </message>
</context>
<context>
    <name>banzhang::SignInDialog</name>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>加密，核對憑證</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>加密，不核對憑證</translation>
    </message>
    <message>
        <source>Encrypted if the server offers it</source>
        <translation>伺服器支援時加密</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Sign in to your centre</source>
        <translation>登入您的中心</translation>
    </message>
    <message>
        <source>You sign in to the centre&apos;s PostgreSQL itself, with your own account.</source>
        <translation>用您自己的帳號，直接登入中心的 PostgreSQL。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The name or address of the server is missing.</source>
        <translation>請填伺服器的名字或位址。</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>請填資料庫的名字。</translation>
    </message>
    <message>
        <source>Your user name is missing.</source>
        <translation>請填您的使用者名稱。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
</context>
<context>
    <name>banzhang::SiteLogo</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>無法讀取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 KB; a logo has 1,024 at most. Save it smaller.</source>
        <translation>%1 有 %2 KB，標誌不得超過 1,024 KB，請縮小後再選。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be printed. Choose a PNG, JPEG or SVG.</source>
        <translation>%1 不是可列印的圖片，請選擇 PNG、JPEG 或 SVG。</translation>
    </message>
    <message>
        <source>%1 is damaged, or larger than 10,000 pixels a side.</source>
        <translation>%1 已損壞，或邊長超過 10,000 像素。</translation>
    </message>
</context>
<context>
    <name>banzhang::SpeechDialog</name>
    <message>
        <source>A champion who is absent keeps the prize; the speech is skipped.</source>
        <translation>缺席的冠軍保留獎金；不再安排發言。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>發言</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未發言原因</translation>
    </message>
    <message>
        <source>absent, on leave, left</source>
        <translation>缺席、請假、離職</translation>
    </message>
    <message>
        <source>he spoke</source>
        <translation>已發言</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>未發言</translation>
    </message>
    <message>
        <source>Say why there was no speech.</source>
        <translation>請寫明未發言的原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::StaffDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Posts count from today; what was held before stays on record.</source>
        <translation>職位從今天起算；以前的職位留檔。</translation>
    </message>
    <message>
        <source>The person signs in with this login. Tell the password in person; it can be changed after sign-in.</source>
        <translation>用這個登入名稱登入。密碼請當面告知；登入後可自行修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>請填登入名稱。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>請填姓名。</translation>
    </message>
</context>
<context>
    <name>banzhang::StaffModel</name>
    <message>
        <source>Disabled since %1</source>
        <translation>%1 起停用</translation>
    </message>
    <message>
        <source>No login on this server</source>
        <translation>伺服器上沒有這個登入名稱</translation>
    </message>
    <message>
        <source>Open, this is you</source>
        <translation>啟用，就是您</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Password set on</source>
        <translation>密碼設於</translation>
    </message>
</context>
<context>
    <name>banzhang::StaffPage</name>
    <message>
        <source>No account fits</source>
        <translation>沒有符合的帳號</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>換個詞搜尋。</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新密碼…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 個帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N add · Ctrl+Enter change</source>
        <translation>Ctrl+N 新增 · Ctrl+Enter 修改</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>請先選一個帳號。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Nobody closes his own account.</source>
        <translation>不能停用自己的帳號。</translation>
    </message>
    <message>
        <source>%1 may sign in with the new password.</source>
        <translation>%1 可以用新密碼登入了。</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>複製密碼</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and cannot sign in again until you enable the account.</source>
        <translation>%1 會立即在各處登出，在您重新啟用之前不能再登入。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled, %n sessions ended.</source>
        <translation>
            <numerusform>%1 已停用，結束了 %n 個工作階段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>帳號</translation>
    </message>
</context>
<context>
    <name>banzhang::StatBar</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>按哪個日期</translation>
    </message>
    <message>
        <source>Which day counts (Ctrl+D)</source>
        <translation>按哪個日期（Ctrl+D）</translation>
    </message>
    <message>
        <source>by day of the interaction</source>
        <translation>按通話日期</translation>
    </message>
    <message>
        <source>by day of scoring</source>
        <translation>按評分日</translation>
    </message>
    <message>
        <source>What gives the places</source>
        <translation>名次依據</translation>
    </message>
    <message>
        <source>What gives the places (Ctrl+R)</source>
        <translation>名次依據（Ctrl+R）</translation>
    </message>
    <message>
        <source>places by mean</source>
        <translation>按平均分排名</translation>
    </message>
    <message>
        <source>places by lower bound</source>
        <translation>按區間下限排名</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>What the rows are (Ctrl+G)</source>
        <translation>按什麼統計（Ctrl+G）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period (Alt+Left earlier, Alt+Right later)</source>
        <translation>期間（Alt+← 前一期，Alt+→ 後一期）</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>評分表 %1</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>全部評分表</translation>
    </message>
</context>
<context>
    <name>banzhang::StatChart</name>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Nothing was scored in these periods.</source>
        <translation>這些期間沒有評分。</translation>
    </message>
    <message>
        <source>No item lost a point in this period.</source>
        <translation>本期沒有任何評分項失分。</translation>
    </message>
</context>
<context>
    <name>banzhang::StatExport</name>
    <message>
        <source>No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Team, or form and section</source>
        <translation>班組，或評分表與部分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>名次自</translation>
    </message>
    <message>
        <source>Rank to</source>
        <translation>名次至</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Its share %</source>
        <translation>占比 %</translation>
    </message>
    <message>
        <source>Share 95% from</source>
        <translation>占比 95% 下限</translation>
    </message>
    <message>
        <source>Share 95% to</source>
        <translation>占比 95% 上限</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>上期 n</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>上期平均</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>寬嚴</translation>
    </message>
    <message>
        <source>Leniency 95% ±</source>
        <translation>寬嚴 95% ±</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Mean of critical items</source>
        <translation>關鍵項平均</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>banzhang::StatPrint</name>
    <message>
        <source>Each mean with n and its 95% interval (Student&apos;s t), shares by Wilson; ≈ cannot be told apart.</source>
        <translation>每個平均分均附 n 與 95% 信賴區間（學生 t），占比按 Wilson 法；≈ 表示無法區分。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>banzhang::StatSide</name>
    <message>
        <source>Items that lose most points</source>
        <translation>失分最多的評分項</translation>
    </message>
    <message>
        <source>of the chosen row</source>
        <translation>僅所選列</translation>
    </message>
    <message>
        <source>Trend of the means with their 95% intervals</source>
        <translation>平均分走勢及其 95% 信賴區間</translation>
    </message>
    <message>
        <source>Copy as a picture (Ctrl+Shift+C)</source>
        <translation>複製為圖片（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Copy as a picture (Ctrl+Shift+L)</source>
        <translation>複製為圖片（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>The sheets of the chosen row alone (Ctrl+L)</source>
        <translation>只看所選列的評分表（Ctrl+L）</translation>
    </message>
    <message>
        <source>Items that lose most points: %1</source>
        <translation>失分最多的評分項：%1</translation>
    </message>
</context>
<context>
    <name>banzhang::StateLegend</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
</context>
<context>
    <name>banzhang::StatementDialog</name>
    <message>
        <source>Recorded in the agent&apos;s name, word for word. It stays, and a later one is added to it.</source>
        <translation>代客服人員逐字記錄，不再更改；以後的說明另行追加。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>He says</source>
        <translation>本人說明</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>his name as written, or the number of the paper</source>
        <translation>簽寫的姓名，或紙件編號</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>說明不能為空。</translation>
    </message>
</context>
<context>
    <name>banzhang::StatsPage</name>
    <message>
        <source>Name or number</source>
        <translation>姓名或工號</translation>
    </message>
    <message>
        <source>The statistics could not be read.</source>
        <translation>統計無法讀取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export what is seen (Ctrl+E)</source>
        <translation>匯出所見內容（Ctrl+E）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print charts and table (Ctrl+P)</source>
        <translation>列印圖表和表格（Ctrl+P）</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same as a file (Ctrl+Shift+P)</source>
        <translation>存為檔案（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+G rows · Alt+←/→ period · Ctrl+D which day · Ctrl+R places · Ctrl+L items of the row · Ctrl+E export · Ctrl+P print</source>
        <translation>Ctrl+G 統計對象 · Alt+←/→ 期間 · Ctrl+D 日期 · Ctrl+R 名次 · Ctrl+L 所選列失分 · Ctrl+E 匯出 · Ctrl+P 列印</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>沒有符合的名稱</translation>
    </message>
    <message>
        <source>Clear the search to see all rows.</source>
        <translation>清除搜尋即可看到全部。</translation>
    </message>
    <message>
        <source>No released sheet in this period</source>
        <translation>本期沒有已發布的評分表</translation>
    </message>
    <message>
        <source>Choose another period, all forms, or the other day that counts.</source>
        <translation>請換一個期間、全部評分表，或另一種日期。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1 (%2)</source>
        <translation>平均 %1（%2）</translation>
    </message>
    <message>
        <source>fatal %1</source>
        <translation>致命 %1</translation>
    </message>
    <message>
        <source>%1 too few to rank (n &lt; %2)</source>
        <translation>%1 個樣本不足不排名（n &lt; %2）</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>全部評分表</translation>
    </message>
    <message>
        <source>Choose a row to see its trend.</source>
        <translation>選一列查看走勢。</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>匯出統計</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Statistics of quality</source>
        <translation>質檢統計</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>走勢：%1</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>儲存統計</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There may be newer sheets than these.</source>
        <translation>可能有比這裡更新的評分表。</translation>
    </message>
    <message>
        <source>F5 looks again; so does coming back to this page.</source>
        <translation>按 F5 重新統計；回到本頁時也會重新統計。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新統計</translation>
    </message>
</context>
<context>
    <name>banzhang::StatusLine</name>
    <message>
        <source>Server time %1</source>
        <translation>伺服器時間 %1</translation>
    </message>
</context>
<context>
    <name>banzhang::StepDialog</name>
    <message>
        <source>Reason, if a check speaks against it</source>
        <translation>理由（有檢查項不通過時填寫）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>請填寫理由</translation>
    </message>
</context>
<context>
    <name>banzhang::SwapDialog</name>
    <message>
        <source>Both agree</source>
        <translation>雙方同意</translation>
    </message>
    <message>
        <source>Try the swap on</source>
        <translation>模擬調班</translation>
    </message>
    <message>
        <source>Who takes it, for what</source>
        <translation>接班人及換取的班次</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>接班人簽名</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1, for nothing</source>
        <translation>%1，不換班</translation>
    </message>
    <message>
        <source>%1, for %2 %3</source>
        <translation>%1，換 %2 %3</translation>
    </message>
    <message>
        <source>The shift is over, or was swapped</source>
        <translation>班次已過或已調換</translation>
    </message>
    <message>
        <source>The signature is missing</source>
        <translation>尚缺簽名</translation>
    </message>
    <message>
        <source>A check forbids it</source>
        <translation>檢查項不允許</translation>
    </message>
    <message>
        <source>Half-hours short of the need: %1 now, %2 after the swap</source>
        <translation>人數不足的半小時數：現在 %1，調班後 %2</translation>
    </message>
    <message>
        <source>Forbidden: %1</source>
        <translation>不允許：%1</translation>
    </message>
    <message>
        <source>Needs a reason: %1</source>
        <translation>須有理由：%1</translation>
    </message>
    <message>
        <source>Nothing: rest hours, skills and rest days are kept.</source>
        <translation>無：休息時長、技能和輪休均符合。</translation>
    </message>
</context>
<context>
    <name>banzhang::SwapView</name>
    <message>
        <source>The weeks of both, and the cover before and after</source>
        <translation>雙方一週班次及調班前後在崗人數</translation>
    </message>
    <message>
        <source>Half-hours short of the need: %1 before, %2 after</source>
        <translation>人數不足的半小時數：調班前 %1，調班後 %2</translation>
    </message>
    <message>
        <source>Choose who takes the shift.</source>
        <translation>請選擇接班人。</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>現在覆蓋</translation>
    </message>
    <message>
        <source>Cover after</source>
        <translation>調班後覆蓋</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>banzhang::TabbedPane</name>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab: word and count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>還原預設欄</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>a column</comment>
        <translation>%1（放不下）</translation>
    </message>
</context>
<context>
    <name>banzhang::TakeBackDialog</name>
    <message>
        <source>The newest payment is taken back by a row of its own: %1.</source>
        <translation>最近一筆付款將另記一行撤回：%1。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>It was recorded wrongly: nobody owes it, and it stays readable.</source>
        <translation>登記有誤：作廢後無人賠付，記錄仍可查閱。</translation>
    </message>
</context>
<context>
    <name>banzhang::TakerDialog</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Assign a call</source>
        <translation>指派一通電話</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n pick(s) to…</source>
        <translation>
            <numerusform>把 %n 筆樣本指派給…</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Key of the call</source>
        <translation>通話編號</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>To be scored by</source>
        <translation>評分期限</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Nobody to choose from yet</source>
        <translation>還沒有可選的人</translation>
    </message>
    <message>
        <source>Write the key of a call.</source>
        <translation>請填寫通話編號。</translation>
    </message>
    <message>
        <source>There are no inspectors.</source>
        <translation>沒有質檢員。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4 · %5</source>
        <translation>%1 · %2 %3 · %4 · %5</translation>
    </message>
    <message>
        <source>was scored</source>
        <translation>已評分</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>This inspector may not take all of it.</source>
        <translation>不能把全部交給這名質檢員。</translation>
    </message>
    <message>
        <source>Write the day as 2026-03-01.</source>
        <translation>日期請寫成 2026-03-01。</translation>
    </message>
</context>
<context>
    <name>banzhang::TakerModel</name>
    <message numerus="yes">
        <source>did not inspect the team of %n</source>
        <translation>
            <numerusform>有 %n 筆當日不質檢其班組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n already</source>
        <translation>
            <numerusform>已有其中 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>待評</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日已評</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不可指派的原因</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetEndForm</name>
    <message>
        <source>End the target of %1?</source>
        <translation>終止「%1」的目標值？</translation>
    </message>
    <message>
        <source>From that day on %1 has no target of its own. Days before stay as they are.</source>
        <translation>自該日起「%1」不再單獨設目標值，此前的日子不變。</translation>
    </message>
    <message>
        <source>End the target</source>
        <translation>終止目標值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>This version does not hold on that day.</source>
        <translation>該版本在這一天不生效。</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetForm</name>
    <message>
        <source>New target</source>
        <translation>新建目標值</translation>
    </message>
    <message>
        <source>New version of a target</source>
        <translation>目標值新版本</translation>
    </message>
    <message>
        <source>It holds from its first day on. A report is judged by the target of its last day; closed months stay as they are.</source>
        <translation>自起始日起生效。報表按其最後一天的目標值判定；已結帳的月份不變。</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>設定目標值</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>It shall be</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Near within</source>
        <translation>接近容差</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>0: nothing is near</source>
        <translation>0：不設接近</translation>
    </message>
    <message>
        <source>Queues are the whole centre&apos;s</source>
        <translation>佇列屬於全中心</translation>
    </message>
    <message>
        <source>Write a number: %1.</source>
        <comment>unit</comment>
        <translation>請填寫數字：%1。</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetWords</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Near within</source>
        <translation>接近容差</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定人</translation>
    </message>
    <message>
        <source>from the queues</source>
        <translation>取自佇列</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>later</source>
        <comment>a target holds</comment>
        <translation>待生效</translation>
    </message>
    <message>
        <source>past</source>
        <comment>a target</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>per cent, 0 to 100</source>
        <translation>百分比，0 至 100</translation>
    </message>
    <message>
        <source>points, 0 to 100</source>
        <translation>分數，0 至 100</translation>
    </message>
    <message>
        <source>seconds, or as mm:ss</source>
        <translation>秒數，或 分:秒</translation>
    </message>
    <message>
        <source>yuan a calendar month</source>
        <translation>元 / 自然月</translation>
    </message>
    <message>
        <source>pieces a calendar month</source>
        <translation>個 / 自然月</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高於</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低於</translation>
    </message>
    <message>
        <source>The queues&apos; mean</source>
        <translation>各佇列平均</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>file of the queues</source>
        <translation>佇列檔案</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>系統預設</translation>
    </message>
    <message>
        <source>The target of the service level stands with the queues: it comes with their file, and the floor has it from there too.</source>
        <translation>服務水準的目標值隨佇列設定：由佇列檔案匯入，現場也取自同一處。</translation>
    </message>
    <message>
        <source>Queues are the whole centre&apos;s: choose the whole centre.</source>
        <translation>佇列屬於全中心：請選擇「全中心」。</translation>
    </message>
    <message>
        <source>Give the first day, as 2026-11-01.</source>
        <translation>請填寫起始日，如 2026-11-01。</translation>
    </message>
    <message>
        <source>Closed months keep what they were judged by: choose %1 or later.</source>
        <translation>已結帳月份的判定不變：請選擇 %1 或之後的日期。</translation>
    </message>
    <message>
        <source>A target is 0 or more; of per cent and points 100 at most.</source>
        <translation>目標值不小於 0；百分比和分數不超過 100。</translation>
    </message>
    <message>
        <source>A margin is 0 or more; of per cent and points 100 at most.</source>
        <translation>容差不小於 0；百分比和分數不超過 100。</translation>
    </message>
    <message>
        <source>A month was closed meanwhile: it keeps what it was judged by.</source>
        <translation>其間有月份已結帳：其判定不變。</translation>
    </message>
    <message>
        <source>There is no target on that day: look whether somebody ended it meanwhile.</source>
        <translation>這一天沒有目標值：請查看是否已被他人終止。</translation>
    </message>
    <message>
        <source>There is no such place on that day.</source>
        <translation>這一天沒有該班組或部門。</translation>
    </message>
</context>
<context>
    <name>banzhang::TargetsDialog</name>
    <message>
        <source>Targets of key figures</source>
        <translation>關鍵指標目標值</translation>
    </message>
    <message>
        <source>A report is judged by the targets of its last day; the nearest place wins: team, department, centre. Calls, orders and sales have targets of a calendar month.</source>
        <translation>報表按其最後一天生效的目標值判定；就近優先：班組、部門、全中心。撥打量、接通量、訪問量、辦理量和銷售額的目標值以自然月計。</translation>
    </message>
    <message>
        <source>The targets could not be read.</source>
        <translation>目標值讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No targets</source>
        <translation>沒有目標值</translation>
    </message>
    <message>
        <source>Figures without a target have no light. A manager sets one with Alt+1.</source>
        <translation>沒有目標值的指標不帶燈。經理可按 Alt+1 設定。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>A figure that has no target there yet (Alt+1)</source>
        <translation>為尚無目標值的指標設定 (Alt+1)</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Another value from a day on; days before keep theirs (Alt+2, Enter)</source>
        <translation>自某日起改用新值，此前的日子不變 (Alt+2, Enter)</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終止…</translation>
    </message>
    <message>
        <source>No target of its own from a day on (Alt+3)</source>
        <translation>自某日起不再單獨設目標值 (Alt+3)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>What held before holds again, as another version (Ctrl+Z)</source>
        <translation>以新版本恢複此前的目標值 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Past versions too</source>
        <translation>含已失效版本</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>未能撤銷。</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamCoverageModel</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已傳達</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未傳達</translation>
    </message>
    <message>
        <source>New and not told</source>
        <translation>新人未傳達</translation>
    </message>
    <message>
        <source>Quiz passed</source>
        <translation>測驗全對</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>新增班組</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>請填名稱。</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamModel</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>副班長</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤銷日期</translation>
    </message>
</context>
<context>
    <name>banzhang::TeamPage</name>
    <message>
        <source>There are no teams yet</source>
        <translation>還沒有班組</translation>
    </message>
    <message>
        <source>Agents belong to teams; leaders see their own.</source>
        <translation>客服人員歸班組；班組長看自己的班組。</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>新增班組…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Leader…</source>
        <translation>班組長…</translation>
    </message>
    <message>
        <source>Deputy…</source>
        <translation>副班長…</translation>
    </message>
    <message>
        <source>Inspector…</source>
        <translation>質檢員…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>結束…</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n 個班組</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N add · Ctrl+Enter change</source>
        <translation>Ctrl+N 新增 · Ctrl+Enter 修改</translation>
    </message>
    <message>
        <source>Who leads and scores %1</source>
        <translation>誰帶、誰質檢 %1</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>請選一個班組</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>請先選一個班組。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>The team is closed.</source>
        <translation>班組已撤銷。</translation>
    </message>
    <message>
        <source>Choose a line above first.</source>
        <translation>請先選上面的一列。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>已經結束了。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>撤銷 %1</translation>
    </message>
    <message>
        <source>Its leaders and inspectors end with it. Agents must have been moved before.</source>
        <translation>班組長和質檢員的職責隨之結束。客服人員須先調走。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Close team</source>
        <translation>撤銷班組</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已撤銷。</translation>
    </message>
    <message>
        <source>End the task of %1</source>
        <translation>結束 %1 的職責</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>Leaders and deputies see their team; inspectors score it.</source>
        <translation>班組長和副班長看自己的班組；質檢員給它評分。</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Who leads and inspects the team</source>
        <translation>誰帶這個班組、誰質檢</translation>
    </message>
</context>
<context>
    <name>banzhang::ThresholdForm</name>
    <message>
        <source>Change a limit</source>
        <translation>修改門檻</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>新增門檻</translation>
    </message>
    <message>
        <source>The most specific limit counts: pause reason before queue before team.</source>
        <translation>以最具體的門檻為準：小休原因先於佇列，佇列先於班組。</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>監測內容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Pause reason</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>Amber from</source>
        <translation>黃色起點</translation>
    </message>
    <message>
        <source>Red from</source>
        <translation>紅色起點</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>全部佇列</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班組</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>callers, as 5</source>
        <translation>人數，如 5</translation>
    </message>
    <message>
        <source>beyond what the reason allows, as 0:00</source>
        <translation>超出該原因所允許的時長，如 0:00</translation>
    </message>
    <message>
        <source>as 5:00</source>
        <translation>如 5:00</translation>
    </message>
    <message>
        <source>Amber must be greater than nothing.</source>
        <translation>黃色起點必須大於零。</translation>
    </message>
    <message>
        <source>Red must come after amber.</source>
        <translation>紅色必須在黃色之後。</translation>
    </message>
</context>
<context>
    <name>banzhang::TickScrollBar</name>
    <message numerus="yes">
        <source>%n row(s) in alarm</source>
        <translation>
            <numerusform>%n 列告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TimeBar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空白鍵）</translation>
    </message>
    <message>
        <source>So many times as fast</source>
        <translation>播放倍速</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
    </message>
    <message>
        <source>Event before (←), alarm before (Ctrl+←)</source>
        <translation>前一事件（←），前一告警（Ctrl+←）</translation>
    </message>
    <message>
        <source>Next event (→), next alarm (Ctrl+→)</source>
        <translation>後一事件（→），後一告警（Ctrl+→）</translation>
    </message>
</context>
<context>
    <name>banzhang::TimeMachine</name>
    <message>
        <source>It reads banzhang://floor?agent=1001&amp;at=2026-11-20T09:15:00+08:00.</source>
        <translation>連結應寫成 banzhang://floor?agent=1001&amp;at=2026-11-20T09:15:00+08:00。</translation>
    </message>
    <message>
        <source>It says no time: at=2026-11-20T09:15:00+08:00.</source>
        <translation>連結缺少時間：at=2026-11-20T09:15:00+08:00。</translation>
    </message>
    <message>
        <source>Its time cannot be read; it is written 2026-11-20T09:15:00+08:00, with the offset.</source>
        <translation>連結的時間無法辨識；應寫成 2026-11-20T09:15:00+08:00，並帶時區。</translation>
    </message>
    <message>
        <source>The past cannot be shown</source>
        <translation>無法回看</translation>
    </message>
    <message>
        <source>Nothing happened in the day after this.</source>
        <translation>此後一天內沒有事件。</translation>
    </message>
    <message>
        <source>Nothing happened in the day before this.</source>
        <translation>此前一天內沒有事件。</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Nothing was recorded yet: the first event is of %1.</source>
        <translation>當時還沒有紀錄：第一個事件在 %1。</translation>
    </message>
    <message>
        <source>Nothing is recorded: no source has told anything.</source>
        <translation>沒有任何紀錄：尚無資料來源上報。</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>這一時刻還沒有到。</translation>
    </message>
    <message>
        <source>A moment is written 09:15, 09:15:00 or 2026-11-20 09:15:00.</source>
        <translation>時刻應寫成 09:15、09:15:00 或 2026-11-20 09:15:00。</translation>
    </message>
    <message>
        <source>This link does not lead to the floor</source>
        <translation>這個連結打不開現場</translation>
    </message>
    <message>
        <source>This link cannot be followed</source>
        <translation>這個連結無法開啟</translation>
    </message>
    <message>
        <source>Its moment is still to come.</source>
        <translation>它的時刻還沒有到。</translation>
    </message>
    <message>
        <source>The floor at %1</source>
        <translation>%1 的現場</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>No alarm was raised after this.</source>
        <translation>此後沒有告警。</translation>
    </message>
    <message>
        <source>No alarm was raised before this.</source>
        <translation>此前沒有告警。</translation>
    </message>
</context>
<context>
    <name>banzhang::TimeTrack</name>
    <message>
        <source>%1  the source knew nothing: %2</source>
        <translation>%1  資料來源沒有紀錄：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n calls in five minutes</source>
        <translation>
            <numerusform>%1  五分鐘來電 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::TodayModel</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Punched in</source>
        <translation>上班打卡</translation>
    </message>
    <message>
        <source>State at the switch</source>
        <translation>交換機狀態</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值日</translation>
    </message>
</context>
<context>
    <name>banzhang::TodayPage</name>
    <message>
        <source>signed out since %1</source>
        <translation>%1 起未登錄</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>%1 起小休</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Off post</source>
        <translation>脫崗</translation>
    </message>
    <message>
        <source>Gone early</source>
        <translation>已早退</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到崗</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在崗</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>已准假</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Only who needs a look</source>
        <translation>只看需處理</translation>
    </message>
    <message>
        <source>Today could not be read.</source>
        <translation>今日情況讀取失敗。</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>attendance</comment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 個班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 who needs a look · F5 read again · Ctrl+E export</source>
        <translation>Alt+1 只看需處理 · F5 刷新 · Ctrl+E 匯出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a standing and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody is rostered now</source>
        <translation>此刻沒有排班</translation>
    </message>
    <message>
        <source>Publish a roster: from two hours before a shift its people are here.</source>
        <translation>請發布排班表：上班前兩小時起，人員列在這裡。</translation>
    </message>
    <message>
        <source>Nobody of these</source>
        <translation>沒有符合的人員</translation>
    </message>
    <message>
        <source>Choose another standing or team.</source>
        <translation>請換一種狀態或班組。</translation>
    </message>
    <message>
        <source>Export today</source>
        <translation>匯出今日</translation>
    </message>
</context>
<context>
    <name>banzhang::Tour</name>
    <message>
        <source>Difficult caller</source>
        <translation>客戶難纏</translation>
    </message>
    <message>
        <source>Solved together</source>
        <translation>已協助解決</translation>
    </message>
</context>
<context>
    <name>banzhang::TransportBar</name>
    <message>
        <source>5 seconds back</source>
        <translation>後退 5 秒</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>前進 5 秒</translation>
    </message>
    <message>
        <source>Repeat the selected stretch, else the last 5 seconds</source>
        <translation>循環播放選取段；未選時循環最近 5 秒</translation>
    </message>
    <message>
        <source>Mark praise here</source>
        <translation>在此處標記表揚</translation>
    </message>
    <message>
        <source>Mark a fault here</source>
        <translation>在此處標記問題</translation>
    </message>
    <message>
        <source>Mark a pause point here: playing stops at it</source>
        <translation>在此處標記停頓點：播放到此暫停</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a button: mark it</comment>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>a button: mark it</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a button: mark it</comment>
        <translation>停頓</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>倍速</translation>
    </message>
    <message>
        <source>Speed; the pitch stays (%1 slower, %2 faster, %3 as recorded)</source>
        <translation>倍速，音調不變（%1 減慢，%2 加快，%3 原速）</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>均衡音量</translation>
    </message>
    <message>
        <source>Make both sides equally loud</source>
        <translation>使雙方音量一致</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>跳過靜音</translation>
    </message>
    <message>
        <source>Leave out silence of more than a second</source>
        <translation>跳過一秒以上的靜音</translation>
    </message>
    <message>
        <source>Show more of the recording</source>
        <translation>縮小波形</translation>
    </message>
    <message>
        <source>Show less, but larger</source>
        <translation>放大波形</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides of a call are heard</comment>
        <translation>雙方</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>alone is heard</comment>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>alone is heard</comment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>聽哪一方</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume (%1, %2)</source>
        <translation>音量（%1、%2）</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>正在載入 %1%</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Cut off at the end</source>
        <translation>錄音末尾被截斷</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>無聲音裝置</translation>
    </message>
</context>
<context>
    <name>banzhang::ViolationModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
</context>
<context>
    <name>banzhang::ViolationsPage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>只看未裁決</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入帳</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>不予處罰…</translation>
    </message>
    <message>
        <source>Agent says…</source>
        <translation>客服人員說明…</translation>
    </message>
    <message>
        <source>Punch by hand…</source>
        <translation>補打卡…</translation>
    </message>
    <message>
        <source>The violations could not be read.</source>
        <translation>違規讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Import punches…</source>
        <translation>匯入打卡…</translation>
    </message>
    <message>
        <source>Import a device&apos;s file (Ctrl+I)</source>
        <translation>匯入打卡機檔案 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違規</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 條違規</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n 條未裁決</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 if all of them were booked</source>
        <translation>全部入帳合計 %1</translation>
    </message>
    <message>
        <source>No violations in this month</source>
        <translation>本月沒有違規</translation>
    </message>
    <message>
        <source>They are found when a day is closed: from punches, log-ins and the published roster.</source>
        <translation>每日結算時，由打卡、登錄和已發布的排班表得出。</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>沒有待裁決的違規</translation>
    </message>
    <message>
        <source>Take the tick from “Undecided only” to see what was decided.</source>
        <translation>取消“只看未裁決”可查看已裁決的違規。</translation>
    </message>
    <message>
        <source>The violation could not be read.</source>
        <translation>該條違規讀取失敗。</translation>
    </message>
    <message>
        <source>No violation is chosen</source>
        <translation>未選擇違規</translation>
    </message>
    <message>
        <source>Choose one to see why.</source>
        <translation>選擇一條查看為什麼。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已匯入。</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused, %4 shifts measured anew</source>
        <translation>新增 %1 條，已有 %2 條，不可用 %3 條，重新結算 %4 個班次</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Export violations</source>
        <translation>匯出違規</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;逗號分隔文字 (*.csv)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已匯出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申訴…</translation>
    </message>
    <message>
        <source>Only a fine that is booked can be appealed.</source>
        <translation>只有已入帳的罰款可以申訴。</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提出違規…</translation>
    </message>
    <message>
        <source>Device off…</source>
        <translation>停用時段…</translation>
    </message>
    <message>
        <source>Times in which a device recorded nothing (Ctrl+G)</source>
        <translation>打卡機沒有紀錄的時段（Ctrl+G）</translation>
    </message>
    <message>
        <source>Alt+1 book · Alt+2 dismiss · Alt+3 what he says · Alt+4 punch · Alt+5 appeal · Alt+6 correct a punch · Alt+7 propose · Ctrl+T time machine · Ctrl+P print</source>
        <translation>Alt+1 入帳 · Alt+2 不予處罰 · Alt+3 座席說明 · Alt+4 補打卡 · Alt+5 申訴 · Alt+6 更正打卡 · Alt+7 提出違規 · Ctrl+T 時光機 · Ctrl+P 列印</translation>
    </message>
    <message>
        <source>Proposed.</source>
        <translation>已提出。</translation>
    </message>
    <message>
        <source>It costs nothing before it is decided.</source>
        <translation>決定之前不扣款。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已登記。</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) measured anew</source>
        <translation>
            <numerusform>重新計量了 %n 個班次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::WageDialog</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工資</translation>
    </message>
    <message>
        <source>The wages could not be read.</source>
        <translation>工資讀取失敗。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The cap on fines is reckoned by the wage of the month. Pasted or imported lines are agent&apos;s number, first day and yuan; Ctrl+C copies them.</source>
        <translation>罰款上限按當月工資計算。貼上或匯入的每行為：工號、起始日、金額（元）；Ctrl+C 複製。</translation>
    </message>
    <message>
        <source>No wages</source>
        <translation>沒有工資</translation>
    </message>
    <message>
        <source>Agents appear here as soon as there are some.</source>
        <translation>有客服人員後顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) without a wage: for them the guard cannot be reckoned, and fines are not capped.</source>
        <translation>
            <numerusform>%n 名客服人員沒有工資：無法計算上限，罰款不受限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a wage: the guard holds for all.</source>
        <translation>所有客服人員都有工資：上限對所有人有效。</translation>
    </message>
    <message>
        <source>A file of wages</source>
        <translation>工資檔案</translation>
    </message>
    <message>
        <source>Text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>文字 (*.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已錄入。</translation>
    </message>
    <message numerus="yes">
        <source>%n wage(s)</source>
        <translation>
            <numerusform>%n 筆工資</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banzhang::WageEntryDialog</name>
    <message>
        <source>The wage of a month from a day on; wages entered for later days give way to it. What is booked already keeps the cap of then.</source>
        <translation>從某天起的月工資；已錄入的更晚日期的工資被它取代。已入帳的仍按當時的上限。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Wage (¥)</source>
        <translation>工資（元）</translation>
    </message>
    <message>
        <source>A day like 2026-11-18</source>
        <translation>請填日期，如 2026-11-18</translation>
    </message>
    <message>
        <source>An amount above 0, like 5000 or 5000.00</source>
        <translation>請填大於 0 的金額，如 5000 或 5000.00</translation>
    </message>
</context>
<context>
    <name>banzhang::WageImportDialog</name>
    <message>
        <source>not as many columns as above</source>
        <translation>欄數與上面不同</translation>
    </message>
    <message>
        <source>no such agent</source>
        <translation>沒有這個客服人員</translation>
    </message>
    <message>
        <source>no day like 2026-11-01</source>
        <translation>不是 2026-11-01 這樣的日期</translation>
    </message>
    <message>
        <source>no amount like 5000 or 5000.00</source>
        <translation>不是 5000 或 5000.00 這樣的金額</translation>
    </message>
    <message>
        <source>the same agent and day again</source>
        <translation>同一客服人員同一天重複</translation>
    </message>
    <message>
        <source>Enter wages</source>
        <translation>錄入工資</translation>
    </message>
    <message>
        <source>Each holds from its day on and takes the place of what was entered for later days. Lines with a fault are not entered.</source>
        <translation>每筆從其日期起有效，取代更晚日期的工資。有錯誤的行不錄入。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>%1 wages read, %2 lines with a fault</source>
        <translation>讀出 %1 筆工資，%2 行有錯誤</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>banzhang::WageModel</name>
    <message>
        <source>Agent no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Wage (¥)</source>
        <translation>工資（元）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>錄入人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>錄入時間</translation>
    </message>
</context>
<context>
    <name>banzhang::WaitingDock</name>
    <message>
        <source>Waiting calls</source>
        <translation>排隊來電</translation>
    </message>
    <message>
        <source>by wait</source>
        <comment>order of the waiting calls</comment>
        <translation>按等待</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>沒有人排隊</translation>
    </message>
    <message>
        <source>Callers appear here as soon as they stand in a queue.</source>
        <translation>有來電排隊，就會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>banzhang::WaitingModel</name>
    <message>
        <source>Number withheld</source>
        <translation>號碼未顯示</translation>
    </message>
    <message>
        <source>#</source>
        <comment>place in the queue</comment>
        <translation>位</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>banzhang::WallboardDialog</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Agents&apos; names may stand on the wall</source>
        <translation>牆上可以顯示客服人員姓名</translation>
    </message>
    <message>
        <source>Wallboards</source>
        <translation>牆上看板</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Seconds a page</source>
        <translation>每頁秒數</translation>
    </message>
    <message>
        <source>People</source>
        <comment>page of a wallboard</comment>
        <translation>人員</translation>
    </message>
    <message>
        <source>A television opens a board by its name: banzhang --wallboard NAME. It sees figures, never a customer&apos;s number.</source>
        <translation>電視依名稱開啟看板：banzhang --wallboard 名稱。電視上只有數字，絕不顯示客戶號碼。</translation>
    </message>
    <message>
        <source>Teams (none: all)</source>
        <translation>班組（不選為全部）</translation>
    </message>
    <message>
        <source>Queues (none: all)</source>
        <translation>佇列（不選為全部）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>新看板</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名稱。</translation>
    </message>
    <message>
        <source>A board needs at least one page.</source>
        <translation>看板至少要有一頁。</translation>
    </message>
    <message>
        <source>Remove the board %1?</source>
        <translation>移除看板 %1？</translation>
    </message>
    <message>
        <source>Televisions that show it will say that it is gone.</source>
        <translation>正在顯示它的電視會提示看板已不在。</translation>
    </message>
    <message>
        <source>Another board has this name.</source>
        <translation>已有同名的看板。</translation>
    </message>
    <message>
        <source>Board of the day</source>
        <translation>日榜</translation>
    </message>
    <message>
        <source>Board of the week</source>
        <translation>週榜</translation>
    </message>
    <message>
        <source>Board of the month</source>
        <translation>月榜</translation>
    </message>
    <message>
        <source>Honour wall</source>
        <translation>光榮榜</translation>
    </message>
</context>
<context>
    <name>banzhang::WallboardView</name>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>callers, on the wall</comment>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Service level, line: target</source>
        <translation>服務水準，直線為目標</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>On calls</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>在做什麼</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>未分班組</translation>
    </message>
    <message>
        <source>Signed in %1 / %2</source>
        <translation>登入 %1 / %2</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>還沒有資料</translation>
    </message>
    <message>
        <source>Not true any more: data of %1, for %2</source>
        <translation>資料已停：停在 %1，已 %2</translation>
    </message>
    <message>
        <source>Data %1 · %2 old</source>
        <translation>資料 %1 · 已過 %2</translation>
    </message>
    <message>
        <source>Data %1</source>
        <comment>time of the last data</comment>
        <translation>資料 %1</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>正在等待第一份資料…</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>unit on the wall</comment>
        <translation>通</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>今日服務水準</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>share, on the wall</comment>
        <translation>今日放棄率</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit on the wall</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>Today %1 calls, %2 answered, %3 abandoned</source>
        <translation>今日來電 %1，接聽 %2，放棄 %3</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 / %2 頁</translation>
    </message>
    <message>
        <source>held</source>
        <comment>the page, while something is red</comment>
        <translation>停留</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>amount, on the wall</comment>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>on the wall</comment>
        <translation>單數</translation>
    </message>
    <message>
        <source>Success rate %</source>
        <comment>on the wall</comment>
        <translation>辦理成功率 %</translation>
    </message>
    <message>
        <source>QA score</source>
        <comment>on the wall</comment>
        <translation>質檢均分</translation>
    </message>
    <message>
        <source>Service %</source>
        <comment>on the wall</comment>
        <translation>接起率 %</translation>
    </message>
    <message>
        <source>Mixed score</source>
        <comment>on the wall</comment>
        <translation>加權綜合</translation>
    </message>
    <message>
        <source>Board of the day %1</source>
        <comment>on the wall</comment>
        <translation>日榜 %1</translation>
    </message>
    <message>
        <source>Board of the week %1</source>
        <comment>on the wall</comment>
        <translation>週榜 %1</translation>
    </message>
    <message>
        <source>Board of the month %1</source>
        <comment>on the wall</comment>
        <translation>月榜 %1</translation>
    </message>
    <message>
        <source>Praise of the day</source>
        <comment>on the wall</comment>
        <translation>每日表揚</translation>
    </message>
    <message>
        <source>Day champion</source>
        <comment>on the wall</comment>
        <translation>日冠軍</translation>
    </message>
    <message>
        <source>Week champion</source>
        <comment>on the wall</comment>
        <translation>週冠軍</translation>
    </message>
    <message>
        <source>Month champion</source>
        <comment>on the wall</comment>
        <translation>月冠軍</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>on the wall</comment>
        <translation>名次</translation>
    </message>
</context>
<context>
    <name>banzhang::WallboardWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>牆上看板</translation>
    </message>
    <message>
        <source>There is no board of this name. A manager makes boards in the console, on the floor&apos;s page.</source>
        <translation>沒有這個名稱的看板。經理可在班長台的「現場」頁新增看板。</translation>
    </message>
    <message>
        <source>This login may not see boards. An administrator makes logins for televisions.</source>
        <translation>這個登入名稱不能看看板。管理員可以為電視建立登入名稱。</translation>
    </message>
</context>
<context>
    <name>banzhang::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>%1  on hold for %2</source>
        <translation>%1  保持 %2</translation>
    </message>
    <message>
        <source>Drag it, or choose it and press %1 or %2, to move it</source>
        <translation>拖動可移動；也可選取後按 %1 或 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::Why</name>
    <message numerus="yes">
        <source>= %1 − %2 = %n s</source>
        <comment>the later moment minus the earlier</comment>
        <translation>
            <numerusform>= %1 − %2 = %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>= %1 − %2 (the device is off)</source>
        <translation>= %1 − %2（設備偏差）</translation>
    </message>
    <message>
        <source>Cap on fines</source>
        <translation>罰款上限</translation>
    </message>
    <message>
        <source>no wage is known: not capped</source>
        <translation>未登記工資，不設上限</translation>
    </message>
    <message>
        <source>of a wage of %1; %2 beyond it are not charged</source>
        <translation>工資 %1；超出的 %2 不收</translation>
    </message>
    <message>
        <source>of a wage of %1; within it</source>
        <translation>工資 %1；未超上限</translation>
    </message>
    <message>
        <source>Nobody decides about himself.</source>
        <translation>不得裁決自己的事項。</translation>
    </message>
    <message>
        <source>It was decided in the meantime. Look at it again.</source>
        <translation>此間已被裁決，請重新查看。</translation>
    </message>
    <message>
        <source>The evidence has a hole: say why it is confirmed nevertheless.</source>
        <translation>證據有缺口：請寫明仍予確認的理由。</translation>
    </message>
    <message>
        <source>The same violation costs the same: say why this one does not.</source>
        <translation>同一事由金額相同：請寫明本條不同的理由。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>說明不能為空。</translation>
    </message>
    <message>
        <source>This agent is not in your team.</source>
        <translation>該客服人員不在您的班組。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>該時間尚未到來。</translation>
    </message>
    <message>
        <source>It is reversed already.</source>
        <translation>已經沖回。</translation>
    </message>
    <message>
        <source>A reversal is not reversed: book it anew.</source>
        <translation>沖回不能再沖回，請重新記帳。</translation>
    </message>
    <message>
        <source>An award adds, a compensation takes away.</source>
        <translation>獎勵為正，賠償為負。</translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation>本月尚未結束。</translation>
    </message>
    <message>
        <source>The month is closed already.</source>
        <translation>該月已結帳。</translation>
    </message>
    <message>
        <source>An earlier month is still open. Close that one first.</source>
        <translation>更早的月份尚未結帳，請先結帳。</translation>
    </message>
    <message>
        <source>%1 violations of it are not decided.</source>
        <translation>該月有 %1 條違規尚未裁決。</translation>
    </message>
    <message>
        <source>Give the device a name.</source>
        <translation>請填寫打卡機名稱。</translation>
    </message>
    <message>
        <source>There is a device of this name already.</source>
        <translation>已有同名打卡機。</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待裁決</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予處罰</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已沖回</translation>
    </message>
    <message>
        <source>A source had a gap just then.</source>
        <translation>當時數據來源有中斷。</translation>
    </message>
    <message>
        <source>A punch is missing.</source>
        <translation>缺少打卡。</translation>
    </message>
    <message>
        <source>Punched, but never signed in.</source>
        <translation>已打卡，但未登錄。</translation>
    </message>
    <message>
        <source>There is a punch outside the shift&apos;s window.</source>
        <translation>有打卡在班次窗口之外。</translation>
    </message>
    <message>
        <source>The switch shows a log-in from before.</source>
        <translation>交換機顯示此前已登錄。</translation>
    </message>
    <message>
        <source>Punched in</source>
        <translation>上班打卡</translation>
    </message>
    <message>
        <source>Punched or signed out</source>
        <translation>下班打卡或簽出</translation>
    </message>
    <message>
        <source>Punched</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>小休：%1</translation>
    </message>
    <message>
        <source>Paused without a reason</source>
        <translation>無事由小休</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罰款</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>沖回</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>賠償</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>為什麼：%1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>違規 %1</translation>
    </message>
    <message>
        <source>no grace, strictly to the second</source>
        <translation>寬限 0 秒，嚴格到秒</translation>
    </message>
    <message>
        <source>grace %1</source>
        <translation>寬限 %1</translation>
    </message>
    <message>
        <source>allowed %1</source>
        <translation>允許 %1</translation>
    </message>
    <message>
        <source>once a shift</source>
        <translation>每班計一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次計</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>未定金額</translation>
    </message>
    <message>
        <source>nothing before its date is charged</source>
        <translation>規則生效前的事不罰</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺項</translation>
    </message>
    <message>
        <source>Beyond what is allowed</source>
        <translation>超出允許</translation>
    </message>
    <message>
        <source>Against the grace</source>
        <translation>與寬限相比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>the rule says %1; decided otherwise</source>
        <translation>規則為 %1；裁決不同</translation>
    </message>
    <message>
        <source>found by the day&apos;s closing</source>
        <translation>日結算提出</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>%1 提出</translation>
    </message>
    <message>
        <source>later evidence</source>
        <translation>後來的證據</translation>
    </message>
    <message>
        <source>Not decided: nothing is charged.</source>
        <translation>未裁決：不扣款。</translation>
    </message>
    <message>
        <source>To be confirmed, nothing is charged. %1</source>
        <translation>待確認，不扣款。%1</translation>
    </message>
    <message>
        <source>Booked for the same in this year: %1, of these with another amount: %2</source>
        <translation>同一事由本年入帳 %1 次，其中金額不同 %2 次</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>%1 記錄</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>簽名：%1</translation>
    </message>
    <message>
        <source>None was recorded.</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>The agent says</source>
        <translation>客服人員說明</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>計入 %1</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>沒有入帳。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>臺帳</translation>
    </message>
    <message>
        <source>Seen by a person: there is nothing to be computed again.</source>
        <translation>由人員發現，無可重算。</translation>
    </message>
    <message>
        <source>Computed again from this evidence alone = %1, as found</source>
        <translation>僅憑本頁證據重算 = %1，與所記一致</translation>
    </message>
    <message>
        <source>Computed again from this evidence alone = %1, but found was %2</source>
        <translation>僅憑本頁證據重算 = %1，與所記 %2 不符</translation>
    </message>
    <message>
        <source>original %1, the device is off by %2 · %3</source>
        <translation>原始 %1，設備偏差 %2 · %3</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在線</translation>
    </message>
    <message>
        <source>Who proposed it does not confirm it: another manager does.</source>
        <translation>誰提出的誰不能確認,須由另一位經理確認。</translation>
    </message>
    <message>
        <source>This is found by measuring, and not proposed. Correct the punch.</source>
        <translation>這一項由系統按打卡判定,不能手工提出。請更正打卡。</translation>
    </message>
    <message>
        <source>The agent has no such shift at that time.</source>
        <translation>該座席當時沒有這個班次。</translation>
    </message>
    <message>
        <source>It is proposed already.</source>
        <translation>已經提出過了。</translation>
    </message>
    <message>
        <source>It is booked already. Look at the ledger.</source>
        <translation>已經入帳,請查看台帳。</translation>
    </message>
    <message>
        <source>%1 shifts of it are not measured.</source>
        <translation>本月有 %1 個班次尚未核算。</translation>
    </message>
    <message>
        <source>corrected by the device&apos;s clock</source>
        <translation>已按打卡機時鐘更正</translation>
    </message>
    <message>
        <source>void by %1: %2</source>
        <translation>%1 作廢：%2</translation>
    </message>
    <message>
        <source>replaced by %1, %2: %3</source>
        <translation>由 %2 改為 %1：%3</translation>
    </message>
    <message>
        <source>Leave or another errand was approved for that time.</source>
        <translation>該時段已核准請假或外派。</translation>
    </message>
    <message>
        <source>Nobody saw it done</source>
        <translation>無人見其完成</translation>
    </message>
    <message>
        <source>nor was it handed over in writing</source>
        <translation>也沒有書面交接</translation>
    </message>
    <message>
        <source>%1 scoring sheets of it are not released yet: no report would have them.</source>
        <translation>該月還有 %1 份評分表尚未發布，結帳後任何報表都不會計入。</translation>
    </message>
</context>
<context>
    <name>banzhang::WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::WhyView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>時光機</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n as they came</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>No punch and no event of the switch.</source>
        <translation>沒有打卡，也沒有交換機事件。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Void or replace this punch (Alt+6)</source>
        <translation>作廢或替換這次打卡（Alt+6）</translation>
    </message>
    <message>
        <source>Correct the punch of %1</source>
        <translation>更正 %1 的打卡</translation>
    </message>
</context>
<context>
    <name>banzhang::WithdrawDialog</name>
    <message>
        <source>Withdraw the appeal of %1 %2</source>
        <translation>撤回 %1 %2 的申訴</translation>
    </message>
    <message>
        <source>The sheet stands as it is. A withdrawn appeal does not count among those that the agent has.</source>
        <translation>評分表維持不變。撤訴不計入客服人員的申訴次數。</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>撤訴</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>請寫明撤訴原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::WithdrawFineAppealDialog</name>
    <message>
        <source>On the agent&apos;s word. The entry stays as it is booked; while there is time he may appeal again.</source>
        <translation>按客服人員本人意願撤訴。原帳不變；期限內可再次申訴。</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>撤訴</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::WithdrawRecognitionDialog</name>
    <message>
        <source>Take a recognition back</source>
        <translation>撤回表彰</translation>
    </message>
    <message>
        <source>It leaves the honour wall, and stays on record with the reason.</source>
        <translation>將從光榮榜撤下，記錄和原因保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一項</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There is none that you may take back.</source>
        <translation>沒有您可以撤回的。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
</context>
<context>
    <name>banzhang::Words</name>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振鈴</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>After call</source>
        <translation>話後</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>失聯</translation>
    </message>
    <message>
        <source>Dead call</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>T</source>
        <comment>mark of talking</comment>
        <translation>通</translation>
    </message>
    <message>
        <source>H</source>
        <comment>mark of on hold</comment>
        <translation>持</translation>
    </message>
    <message>
        <source>R</source>
        <comment>mark of ringing</comment>
        <translation>鈴</translation>
    </message>
    <message>
        <source>A</source>
        <comment>mark of available</comment>
        <translation>閒</translation>
    </message>
    <message>
        <source>W</source>
        <comment>mark of after-call work</comment>
        <translation>後</translation>
    </message>
    <message>
        <source>P</source>
        <comment>mark of paused</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>O</source>
        <comment>mark of signed out</comment>
        <translation>離</translation>
    </message>
    <message>
        <source>S</source>
        <comment>mark of stale</comment>
        <translation>失</translation>
    </message>
    <message>
        <source>D</source>
        <comment>mark of dead call</comment>
        <translation>異</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and its reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>質檢員</translation>
    </message>
    <message>
        <source>Quality head</source>
        <translation>質檢主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>排班員</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核員</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>an age in seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>banzhang::WorkDayHead</name>
    <message>
        <source>Today&apos;s worklist</source>
        <translation>今日工作單</translation>
    </message>
    <message>
        <source>Mean of a sheet %1</source>
        <translation>每條平均 %1</translation>
    </message>
    <message>
        <source>No sheet yet today</source>
        <translation>今天還沒有評分</translation>
    </message>
    <message>
        <source>done at about %1</source>
        <translation>預計 %1 完成</translation>
    </message>
</context>
<context>
    <name>banzhang::WorklistModel</name>
    <message>
        <source>Agent</source>
        <translation>客服人員</translation>
    </message>
</context>
<context>
    <name>banzhang::WorklistPanel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>沒有待評的</translation>
    </message>
    <message>
        <source>Draws of the sampling plans appear here.</source>
        <translation>抽樣計畫抽到的會出現在這裡。</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作單</translation>
    </message>
    <message>
        <source>Score something else…</source>
        <translation>評其他聯絡…</translation>
    </message>
    <message>
        <source>Score something else… (Ctrl+N)</source>
        <translation>評其他聯絡…（Ctrl+N）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>banzhang::YearDialog</name>
    <message>
        <source>The person before (Alt+Up)</source>
        <translation>上一位（Alt+↑）</translation>
    </message>
    <message>
        <source>The next person (Alt+Down)</source>
        <translation>下一位（Alt+↓）</translation>
    </message>
    <message>
        <source>Next year (Alt+Right)</source>
        <translation>下一年（Alt+→）</translation>
    </message>
    <message>
        <source>The year day by day</source>
        <translation>全年逐日考勤</translation>
    </message>
    <message>
        <source>Year before (Alt+Left)</source>
        <translation>上一年（Alt+←）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print the year (Ctrl+P)</source>
        <translation>列印一年考勤（Ctrl+P）</translation>
    </message>
    <message>
        <source>Violations of the year</source>
        <translation>全年違規</translation>
    </message>
    <message>
        <source>No violations in this year</source>
        <translation>這一年沒有違規</translation>
    </message>
    <message>
        <source>Enter on one shows why.</source>
        <translation>選中一條按 Enter 可查看依據。</translation>
    </message>
    <message>
        <source>%1: attendance of %2</source>
        <comment>a person, a year</comment>
        <translation>%1：%2 年考勤</translation>
    </message>
    <message>
        <source>The year could not be read.</source>
        <translation>無法讀取一年考勤。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Awards %1</source>
        <translation>獎勵 %1</translation>
    </message>
    <message>
        <source>Fines %1</source>
        <translation>罰款 %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>淨額 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 條違規</numerusform>
        </translation>
    </message>
</context>
</TS>
