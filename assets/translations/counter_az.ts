<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Transfer</source>
        <translation>Yönləndir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>{number} has been called</source>
        <translation>{number} çağırılıb</translation>
    </message>
    <message>
        <source>{number} is being served</source>
        <translation>{number}: xidmət davam edir</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>Siz fasilədəsiniz</translation>
    </message>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Bu pəncərəyə növbə yoxdur</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Növbətini çağır</translation>
    </message>
    <message>
        <source>Finish service</source>
        <translation>Xidməti bitir</translation>
    </message>
    <message>
        <source>Has come, start</source>
        <translation>Gəldi, başla</translation>
    </message>
    <message>
        <source>Nobody has been called</source>
        <translation>Heç kim çağırılmayıb</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Təkrar çağır</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nömrə ilə</translation>
    </message>
    <message>
        <source>Nobody is at the window</source>
        <translation>Pəncərədə ziyarətçi yoxdur</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Saxlanılan: {count}</translation>
    </message>
    <message>
        <source>Nobody is held</source>
        <translation>Saxlanılan yoxdur</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gəlmədi</translation>
    </message>
    <message>
        <source>Opens after call {wanted}</source>
        <translation>{wanted:-cı} çağırışdan sonra açılır</translation>
    </message>
    <message>
        <source>calls: {calls}/{wanted}</source>
        <translation>çağırış: {calls}/{wanted}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>{time} sonra açılır</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Fasiləni bitir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Geri alınacaq addım yoxdur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Pəncərəni bağla</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dəq</translation>
    </message>
    <message>
        <source>held for {minutes} min</source>
        <translation>{minutes} dəq saxlanılır</translation>
    </message>
    <message>
        <source>no window is open for it now</source>
        <translation>indi bunun üçün açıq pəncərə yoxdur</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Pəncərə {window}</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>Pəncərə bağlıdır</translation>
    </message>
    <message>
        <source>is serving</source>
        <translation>xidmət göstərir</translation>
    </message>
    <message>
        <source>is calling</source>
        <translation>çağırır</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>fasilədədir</translation>
    </message>
    <message>
        <source>Window {window} has been closed</source>
        <translation>Pəncərə {window} bağlanıb</translation>
    </message>
    <message>
        <source>{staff} works at window {window} now</source>
        <translation>Pəncərə {window:-da} indi {staff} işləyir</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>{time:-dan} bağlantı yoxdur</translation>
    </message>
    <message>
        <source>{number}: the service is finished</source>
        <translation>{number}: xidmət bitib</translation>
    </message>
    <message>
        <source>{number} did not come</source>
        <translation>{number} gəlmədi</translation>
    </message>
    <message>
        <source>{number} is held</source>
        <translation>{number} saxlanılıb</translation>
    </message>
    <message>
        <source>{number} has been sent on</source>
        <translation>{number} yönləndirilib</translation>
    </message>
    <message>
        <source>{number} waits again</source>
        <translation>{number} yenidən növbədədir</translation>
    </message>
    <message>
        <source>Please give a reason</source>
        <translation>Səbəbi göstərin</translation>
    </message>
    <message>
        <source>Please give a number</source>
        <translation>Nömrəni göstərin</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Zal {hall}</translation>
    </message>
    <message>
        <source>taken: {staff}</source>
        <translation>məşğuldur: {staff}</translation>
    </message>
    <message>
        <source>{number} was called to window {window} at {time}</source>
        <translation>{number} saat {time:-da} pəncərə {window:-a} çağırılıb</translation>
    </message>
    <message>
        <source>{number} is being served at window {window}</source>
        <translation>{number} pəncərə {window:-da} xidmət alır</translation>
    </message>
    <message>
        <source>{number} is held at window {window}</source>
        <translation>{number} pəncərə {window:-da} saxlanılır</translation>
    </message>
    <message>
        <source>{name}: counted from {time}</source>
        <translation>{name}: {time:-dan} sayılır</translation>
    </message>
    <message>
        <source>{name}: is served first</source>
        <translation>{name}: birinci çağırılır</translation>
    </message>
    <message>
        <source>Appointment at {time}</source>
        <translation>Əvvəlcədən yazılış: {time}</translation>
    </message>
    <message>
        <source>Sent on to this window</source>
        <translation>Bu pəncərəyə yönləndirilib</translation>
    </message>
    <message>
        <source>Called by number: {reason}</source>
        <translation>Nömrə ilə çağırılıb: {reason}</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>Gəliş sırası ilə</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>başqa səbəb</translation>
    </message>
    <message>
        <source>Low desk</source>
        <translation>Alçaq masa</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Müşayiət</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Jest dili</translation>
    </message>
    <message>
        <source>Speaks: {language}</source>
        <translation>Danışıq dili: {language}</translation>
    </message>
    <message>
        <source>The day is paused since {time}: {reason}</source>
        <translation>İş {time:-dan} dayandırılıb: {reason}</translation>
    </message>
    <message>
        <source>The day is paused since {time}</source>
        <translation>İş {time:-dan} dayandırılıb</translation>
    </message>
    <message>
        <source>The day is closed since {time}</source>
        <translation>İş günü {time:-da} bağlanıb</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>normanı keçib</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Ad və ya parol səhvdir.</translation>
    </message>
    <message>
        <source>You are still signed in at window {window}, since {time}.</source>
        <translation>Siz hələ {window:-cı} pəncərədəsiniz: {time:-dan}.</translation>
    </message>
    <message>
        <source>{number} is held there; go on with it here.</source>
        <translation>{number} orada saxlanılır; burada davam edə bilərsiniz.</translation>
    </message>
    <message>
        <source>If you go on here, the shift there ends.</source>
        <translation>Burada davam etsəniz, oradakı növbəniz bağlanır.</translation>
    </message>
    <message>
        <source>Window {window} is open: {staff}, since {time}.</source>
        <translation>{window:-cı} pəncərə açıqdır: {staff}, {time:-dan}.</translation>
    </message>
    <message>
        <source>{number} stays at the window, with you.</source>
        <translation>{number} pəncərədə, sizinlə qalır.</translation>
    </message>
    <message>
        <source>If you take it over, that shift ends.</source>
        <translation>Pəncərəni götürsəniz, həmin növbə bağlanır.</translation>
    </message>
    <message>
        <source>It is recorded under your name.</source>
        <translation>Bu, adınızla qeydə alınır.</translation>
    </message>
    <message>
        <source>Please give your name</source>
        <translation>Adınızı yazın</translation>
    </message>
    <message>
        <source>Please give your password</source>
        <translation>Parolunuzu yazın</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Parol səhvdir.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Calls: %1/%2</source>
        <translation>Çağırış: %1/%2</translation>
    </message>
</context>
<context>
    <name>CapitalsHint</name>
    <message>
        <source>Capitals are locked</source>
        <translation>Böyük hərflər qoşulub (Caps Lock)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Bağlantı var</translation>
    </message>
</context>
<context>
    <name>DeskChip</name>
    <message>
        <source>Paused</source>
        <translation>Dayandırılıb</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>This visit</source>
        <translation>Bu ziyarət</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Növbəti ziyarət</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gözləyib</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Gözləyir</translation>
    </message>
    <message>
        <source>%1 min, since %2</source>
        <translation>%1 dəq · gəliş %2</translation>
    </message>
    <message>
        <source>Standard time</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dəq</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Held visitors</source>
        <translation>Saxlanılanlar</translation>
    </message>
    <message>
        <source>Serve on</source>
        <translation>Xidməti davam etdir</translation>
    </message>
    <message>
        <source>Break: for what?</source>
        <translation>Fasilə: səbəbi nədir?</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Fasiləyə çıx</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Bu pəncərəyə növbə yoxdur</translation>
    </message>
    <message>
        <source>Whoever comes appears here by itself.</source>
        <translation>Yeni gələnlər burada özü görünəcək.</translation>
    </message>
</context>
<context>
    <name>Full</name>
    <message>
        <source>%1. What you see is from before; the queue is kept.</source>
        <translation>%1. Gördükləriniz əvvəlki vəziyyətdir; növbə itmir.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Window %1</source>
        <translation>Pəncərə %1</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Call the next visitor</source>
        <translation>Növbəti ziyarətçini çağırmaq</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Təkrar çağır</translation>
    </message>
    <message>
        <source>Call by number, with a reason</source>
        <translation>Səbəbi göstərməklə nömrə ilə çağırmaq</translation>
    </message>
    <message>
        <source>Start, then finish the service</source>
        <translation>Xidmətə başlamaq, sonra bitirmək</translation>
    </message>
    <message>
        <source>Transfer to a service or a window</source>
        <translation>Xidmətə və ya pəncərəyə yönləndirmək</translation>
    </message>
    <message>
        <source>Hold the visitor; without one: the held visitors</source>
        <translation>Ziyarətçini saxlamaq; ziyarətçi yoxdursa: saxlanılanlar</translation>
    </message>
    <message>
        <source>The visitor did not come</source>
        <translation>Ziyarətçi gəlmədi</translation>
    </message>
    <message>
        <source>Break, and back from it</source>
        <translation>Fasilə və fasilədən qayıtmaq</translation>
    </message>
    <message>
        <source>Undo, for some seconds</source>
        <translation>Geri almaq (bir neçə saniyə)</translation>
    </message>
    <message>
        <source>Small panel or full window</source>
        <translation>Kiçik panel və ya tam pəncərə</translation>
    </message>
    <message>
        <source>Close the window, end the shift</source>
        <translation>Pəncərəni bağlamaq, növbəni bitirmək</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Bu kömək</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Kömək: düymələr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Waiting</source>
        <translation>Gözləyənlər</translation>
    </message>
    <message>
        <source>longest %1 min</source>
        <translation>ən uzun %1 dəq</translation>
    </message>
    <message>
        <source>My line</source>
        <translation>Növbəm</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Saxlanılan</translation>
    </message>
    <message>
        <source>The order follows priority and arrival</source>
        <translation>Sıranı sistem müəyyən edir: üstünlük, gəliş</translation>
    </message>
    <message>
        <source>Enter serves a held visitor on</source>
        <translation>Enter: saxlanılana xidmət davam edir</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked since %1</source>
        <translation>Kilidlənib: %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Pəncərə %1</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>The supervisor’s name</source>
        <translation>Növbə rəisinin adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Go on in their place</source>
        <translation>Əvəzində davam edin</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi açın</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Sign in as a supervisor</source>
        <translation>Növbə rəisi kimi daxil olun</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>I have read this</source>
        <translation>Oxudum</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Call by number</source>
        <translation>Nömrə ilə çağırış</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1: çağır</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Çağır</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Type the number: A042</source>
        <translation>Nömrəni yazın: A042</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyənlər</translation>
    </message>
    <message>
        <source>Not in the line of this window</source>
        <translation>Bu pəncərənin növbəsində yoxdur</translation>
    </message>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Bu pəncərəyə növbə yoxdur</translation>
    </message>
    <message>
        <source>Why out of order?</source>
        <translation>Niyə sıradan kənar?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başqa səbəb</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Başqa səbəb, öz sözlərinizlə</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>Window %1</source>
        <translation>Pəncərə %1</translation>
    </message>
    <message>
        <source>Stays on top</source>
        <translation>Həmişə üstdədir</translation>
    </message>
    <message>
        <source>Does not stay on top</source>
        <translation>Həmişə üstdə deyil</translation>
    </message>
</context>
<context>
    <name>PanelCalled</name>
    <message>
        <source>Please look at the document of the priority</source>
        <translation>Üstünlük sənədinə baxın</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>ziyarət</numerusform>
            <numerusform>ziyarət</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Çap olunmayıb: %1</translation>
    </message>
    <message>
        <source>The visitor may come without paper; the number is valid.</source>
        <translation>Ziyarətçi kağızsız gələ bilər; nömrə etibarlıdır.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlantı var</translation>
    </message>
</context>
<context>
    <name>PanelNext</name>
    <message>
        <source>Next in line</source>
        <translation>Növbədə birinci</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>%1 dəq gözləyir</translation>
    </message>
</context>
<context>
    <name>PanelServing</name>
    <message>
        <source>norm %1 min</source>
        <translation>norma %1 dəq</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%2 dəqiqədən %1</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>%1 dəq gözləyib</translation>
    </message>
</context>
<context>
    <name>PanelState</name>
    <message>
        <source>%1 waiting, longest %2 min</source>
        <translation>Növbədə %1 · ən uzun %2 dəq</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>Növbədə %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Capitals are locked</source>
        <translation>Böyük hərflər qoşulub (Caps Lock)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Parolu gizlədin</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolu göstərin</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Break</source>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>Nobody can be called now. It goes on by itself.</source>
        <translation>İndi heç kimi çağırmaq olmur. İş bərpa olunanda burada görünəcək.</translation>
    </message>
    <message>
        <source>Nobody is called to this window. Press F9 when you are back.</source>
        <translation>Bu pəncərəyə heç kim çağırılmır. Qayıdanda F9 düyməsini basın.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>%1: look at the document before you start</source>
        <translation>%1: başlamazdan əvvəl sənədə baxın</translation>
    </message>
    <message>
        <source>%1: the document</source>
        <translation>%1: sənəd</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in at a window</source>
        <translation>Pəncərədə işə başlayın</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Window</source>
        <translation>Pəncərə</translation>
    </message>
    <message>
        <source>Looking for the windows …</source>
        <translation>Pəncərələr axtarılır …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ad və soyad</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Open window %1</source>
        <translation>%1 nömrəli pəncərəni açın</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Choose another window</source>
        <translation>Başqa pəncərə seçin</translation>
    </message>
    <message>
        <source>Go on at window %1</source>
        <translation>%1 nömrəli pəncərədə davam edin</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyarətlər</translation>
    </message>
    <message>
        <source>Mean service</source>
        <translation>Orta xidmət</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gəlmədi</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Full window</source>
        <translation>Tam pəncərə</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Kiçik panel</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer %1</source>
        <translation>%1: yönləndirmə</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Yönləndir</translation>
    </message>
    <message>
        <source>The number and the place by arrival are kept.</source>
        <translation>Nömrə və gəliş vaxtına görə yer saxlanılır.</translation>
    </message>
    <message>
        <source>To a service</source>
        <translation>Xidmətə</translation>
    </message>
    <message>
        <source>To a window</source>
        <translation>Pəncərəyə</translation>
    </message>
    <message>
        <source>Window or name</source>
        <translation>Pəncərə və ya ad</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Xidmət və ya sahə</translation>
    </message>
    <message>
        <source>Type a window or a name</source>
        <translation>Pəncərə və ya ad yazın</translation>
    </message>
    <message>
        <source>Type a service or an area</source>
        <translation>Xidmət və ya sahə yazın</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pəncərələr</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>Not printed: %1. The visitor may come without paper; the number is valid.</source>
        <translation>Çap olunmayıb: %1. Ziyarətçi kağızsız gələ bilər; nömrə etibarlıdır.</translation>
    </message>
</context>
<context>
    <name>VisitFace</name>
    <message>
        <source>Next in line</source>
        <translation>Növbədə birinci</translation>
    </message>
    <message>
        <source>Over the norm</source>
        <translation>Normanı keçib</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Xidmət vaxtı</translation>
    </message>
    <message>
        <source>Since the call</source>
        <translation>Çağırışdan sonra</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%2 dəqiqədən %1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>%1 başlayıb</translation>
    </message>
    <message>
        <source>norm %1 min</source>
        <translation>norma %1 dəq</translation>
    </message>
</context>
<context>
    <name>VisitorList</name>
    <message>
        <source>Held</source>
        <translation>Saxlanılan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyənlər</translation>
    </message>
</context>
<context>
    <name>VisitorRow</name>
    <message>
        <source>sent here</source>
        <translation>bura yönləndirilib</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>normanı keçib</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>kağızsız</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dəq</translation>
    </message>
    <message>
        <source>Serve %1 on</source>
        <translation>%1: xidməti davam etdir</translation>
    </message>
</context>
</TS>
