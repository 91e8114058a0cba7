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
        <source>No team on this day</source>
        <translation>當天不屬於任何班組</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>當天的紀錄讀不出來。</translation>
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
        <translation>琥珀 %1</translation>
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
        <translation>告警：紅 %1，琥珀 %2</translation>
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
        <translation>琥珀 %1</translation>
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
</context>
<context>
    <name>banzhang::AlarmModel</name>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
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
        <translation>琥珀必須先於紅色。</translation>
    </message>
    <message>
        <source>Amber must be greater than nothing.</source>
        <translation>琥珀起點必須大於零。</translation>
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
</context>
<context>
    <name>banzhang::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>banzhang::DockHead</name>
    <message>
        <source>Close (Ctrl+B)</source>
        <translation>關閉 (Ctrl+B)</translation>
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
        <translation>姓名</translation>
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
        <translation>什麼</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
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
        <source>Space play · ← → event before, next · Shift+← → minute · T go to · Esc now</source>
        <translation>空白鍵 播放/暫停 · ← → 前後一個事件 · Shift+← → 前後一分鐘 · T 跳到時刻 · Esc 回到此刻</translation>
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
    <name>banzhang::NoteBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>琥珀起點</translation>
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
        <translation>請先新增一筆。沒有門檻，就不會有琥珀或紅色提示。</translation>
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
</context>
<context>
    <name>banzhang::SeatTable</name>
    <message>
        <source>Agents</source>
        <translation>客服人員</translation>
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
    <name>banzhang::StateLegend</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
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
        <translation>琥珀起點</translation>
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
        <translation>琥珀起點必須大於零。</translation>
    </message>
    <message>
        <source>Red must come after amber.</source>
        <translation>紅色必須在琥珀之後。</translation>
    </message>
</context>
<context>
    <name>banzhang::TimeBar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event before (←)</source>
        <translation>前一事件（←）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空白鍵）</translation>
    </message>
    <message>
        <source>Next event (→)</source>
        <translation>後一事件（→）</translation>
    </message>
    <message>
        <source>So many times as fast</source>
        <translation>播放倍速</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
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
</TS>
