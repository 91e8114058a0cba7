<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>banzhang::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>banzhang::Console</name>
    <message>
        <source>demo centre</source>
        <translation>演示中心</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
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
        <translation>%1資料庫 · 正常</translation>
    </message>
    <message>
        <source>%1 · lost since %2</source>
        <comment>place of the database, time</comment>
        <translation>%1資料庫 · %2 起斷線</translation>
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
</context>
<context>
    <name>banzhang::DemoSignInDialog</name>
    <message>
        <source>Demo centre</source>
        <translation>演示中心</translation>
    </message>
    <message>
        <source>As whom will you look at the demo?</source>
        <translation>以誰的身分看演示？</translation>
    </message>
    <message>
        <source>The demo is a centre of its own, with made-up people. Nothing that you do there touches your data.</source>
        <translation>演示是一個單獨的中心，人員都是虛構的。在裡面做什麼都不會動到您的資料。</translation>
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
        <translation>進入演示</translation>
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
        <translation>先在演示中心裡看看人和電話怎樣流動，或在本機開始自己的中心。</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>看演示中心</translation>
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
        <source>Service level today</source>
        <translation>今日服務水準</translation>
    </message>
    <message>
        <source>Abandoned today</source>
        <translation>今日放棄率</translation>
    </message>
    <message>
        <source>Average handling</source>
        <translation>平均處理時長</translation>
    </message>
    <message>
        <source>Offered / answered</source>
        <translation>來電 / 接聽</translation>
    </message>
    <message>
        <source>Shows only these agents; click again for all</source>
        <translation>只看這些客服人員；再點一次看全部</translation>
    </message>
    <message numerus="yes">
        <source>%n dead call(s)</source>
        <translation>
            <numerusform>異常 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最久 %1</translation>
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
        <translation>主題</translation>
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
    <name>banzhang::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1（%2）</translation>
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
        <translation>前台</translation>
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
