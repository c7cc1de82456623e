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
        <source>Join a ticket</source>
        <translation>Talon birləşdir</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Finish, call next</source>
        <translation>Bitir, növbətini çağır</translation>
    </message>
    <message>
        <source>Who waits is still on the way</source>
        <translation>Gözləyən hələ yoldadır</translation>
    </message>
    <message>
        <source>Call aloud</source>
        <translation>Səslə çağır</translation>
    </message>
    <message>
        <source>by hand, entered later</source>
        <translation>əl ilə, sonra daxil edilir</translation>
    </message>
    <message>
        <source>by itself in {seconds} s</source>
        <translation>{seconds} san sonra özü</translation>
    </message>
    <message>
        <source>look at the document first</source>
        <translation>əvvəl sənədə baxın</translation>
    </message>
    <message>
        <source>The service has just begun; possible in {seconds} s</source>
        <translation>Xidmət indicə başlayıb; {seconds} san sonra mümkündür</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} san sonra</translation>
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
        <source>No break</source>
        <translation>Fasilə ləğv</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>Sonra fasilə</translation>
    </message>
    <message>
        <source>Help no longer needed</source>
        <translation>Kömək artıq lazım deyil</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Rəhbəri çağır</translation>
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
        <source>Without a reminder</source>
        <translation>Xatırlatma olmadan</translation>
    </message>
    <message>
        <source>Remind me in {minutes} min</source>
        <translation>{minutes} dəq sonra xatırlat</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>Qərar lazımdır</translation>
    </message>
    <message>
        <source>A question about a service</source>
        <translation>Xidmətlə bağlı sual</translation>
    </message>
    <message>
        <source>A visitor feels unwell</source>
        <translation>Ziyarətçinin halı pisdir</translation>
    </message>
    <message>
        <source>A difficult conversation</source>
        <translation>Çətin söhbət</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Nəsə işləmir</translation>
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
        <source>is coming</source>
        <translation>gəlir</translation>
    </message>
    <message>
        <source>asks for {minutes} more min</source>
        <translation>daha {minutes} dəq istəyir</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>sonra gələcək</translation>
    </message>
    <message>
        <source>Phone, {time}: {said}</source>
        <translation>Telefon, {time}: {said}</translation>
    </message>
    <message>
        <source>The supervisor was called at {time}</source>
        <translation>Rəhbər çağırılıb: {time}</translation>
    </message>
    <message>
        <source>{staff} is on the way</source>
        <translation>{staff} gəlir</translation>
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
        <source>{number} has been joined</source>
        <translation>{number} birləşdirilib</translation>
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
        <source>The day is closed since {time}: {reason}</source>
        <translation>İş günü {time:-da} bağlanıb: {reason}</translation>
    </message>
    <message>
        <source>The day is closed since {time}</source>
        <translation>İş günü {time:-da} bağlanıb</translation>
    </message>
    <message>
        <source>on the way until {time}</source>
        <translation>yoldadır, ən geci {time}</translation>
    </message>
    <message>
        <source>booked for {time}</source>
        <translation>yazılıb: {time}</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>normanı keçib</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n dəq gecikir</numerusform>
            <numerusform>%n dəq gecikir</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ləğv edilib</translation>
    </message>
    <message>
        <source>{number}, ended</source>
        <translation>{number}, bitib</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>Kiosk {number}</translation>
    </message>
    <message>
        <source>Printer {number}</source>
        <translation>Printer {number}</translation>
    </message>
    <message>
        <source>Board {number}</source>
        <translation>Lövhə {number}</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>Pəncərə lövhəsi {number}</translation>
    </message>
    <message>
        <source>Phone server {number}</source>
        <translation>Telefon serveri {number}</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Pəncərə {number}</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>{time:-dan} cavab vermir</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>kağız bitib</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>qapağı açıqdır</translation>
    </message>
    <message>
        <source>printer off</source>
        <translation>printer sönülüdür</translation>
    </message>
    <message>
        <source>no printer found</source>
        <translation>printer tapılmır</translation>
    </message>
    <message>
        <source>printer silent</source>
        <translation>printer cavab vermir</translation>
    </message>
    <message>
        <source>printer fault</source>
        <translation>printer nasazdır</translation>
    </message>
    <message>
        <source>printer slow</source>
        <translation>printer ləng işləyir</translation>
    </message>
    <message>
        <source>little paper</source>
        <translation>kağız azdır</translation>
    </message>
    <message>
        <source>works</source>
        <translation>işləyir</translation>
    </message>
    <message>
        <source>{place} calls for help again</source>
        <translation>{place}: yenidən kömək istəyir</translation>
    </message>
    <message>
        <source>{place} calls for help</source>
        <translation>{place}: kömək istəyir</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dəq</numerusform>
            <numerusform>%n dəq</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>bağlıdır</translation>
    </message>
    <message>
        <source>Nobody works here</source>
        <translation>Əməkdaş yoxdur</translation>
    </message>
    <message>
        <source>The day is paused</source>
        <translation>İş dayandırılıb</translation>
    </message>
    <message>
        <source>Ready to call</source>
        <translation>Çağırmağa hazırdır</translation>
    </message>
    <message>
        <source>Window {window}: {number} for {minutes} min</source>
        <translation>Pəncərə {window}: {number}, artıq {minutes} dəq</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>%n dəq gözləyir</numerusform>
            <numerusform>%n dəq gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: no open window can serve this visitor</source>
        <translation>{number}: açıq pəncərələrdən heç biri xidmət edə bilmir</translation>
    </message>
    <message>
        <source>{number} has been issued: too late for {time}, so it counts from now</source>
        <translation>{number} verildi: {time} üçün gecikib, buna görə indidən sayılır</translation>
    </message>
    <message>
        <source>Comes back with {code}, by {date}</source>
        <translation>{code} kodu ilə {date} tarixinədək gələ bilər</translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead</source>
        <translation>
            <numerusform>əvvəl %n nəfər</numerusform>
            <numerusform>əvvəl %n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>saat {time}</translation>
    </message>
    <message>
        <source>First find a ticket</source>
        <translation>Əvvəlcə talonu tapın</translation>
    </message>
    <message>
        <source>The ticket has ended</source>
        <translation>Talon artıq bitib</translation>
    </message>
    <message>
        <source>It is being served</source>
        <translation>Xidmət edilir</translation>
    </message>
    <message>
        <source>Copy on paper</source>
        <translation>Surət çap et</translation>
    </message>
    <message>
        <source>Other priority</source>
        <translation>Başqa üstünlük</translation>
    </message>
    <message>
        <source>This desk has no printer</source>
        <translation>Bu masada printer yoxdur</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>Növbəyə qaytar</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors were not served today</source>
        <translation>
            <numerusform>Bu gün %n ziyarətçiyə xidmət göstərilməyib</numerusform>
            <numerusform>Bu gün %n ziyarətçiyə xidmət göstərilməyib</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waited in vain today.</source>
        <translation>Bu gün heç kim əbəs yerə gözləməyib.</translation>
    </message>
    <message>
        <source>Come-back slip</source>
        <translation>Təkrar gəliş qəbzi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xidmət</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Why before me?</source>
        <translation>Niyə məndən əvvəl?</translation>
    </message>
    <message>
        <source>Your role does not include this</source>
        <translation>Bunun üçün icazəniz yoxdur</translation>
    </message>
    <message>
        <source>Only after a missed call</source>
        <translation>Yalnız buraxılmış çağırışdan sonra</translation>
    </message>
    <message numerus="yes">
        <source>Only within %n min of the missed call</source>
        <translation>
            <numerusform>Yalnız buraxılmış çağırışdan sonra %n dəq ərzində</numerusform>
            <numerusform>Yalnız buraxılmış çağırışdan sonra %n dəq ərzində</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Üstünlük yoxdur</translation>
    </message>
    <message>
        <source>Please choose a service</source>
        <translation>Xidməti seçin</translation>
    </message>
    <message>
        <source>Please give the number on the slip: Z001</source>
        <translation>Vərəqədəki nömrəni yazın: Z001</translation>
    </message>
    <message>
        <source>Please give the time as on a clock: 09:40</source>
        <translation>Vaxtı saatdakı kimi yazın: 09:40</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Talon çap et</translation>
    </message>
    <message>
        <source>Issue a ticket</source>
        <translation>Talon ver</translation>
    </message>
    <message>
        <source>Enter the slip</source>
        <translation>Vərəqəni daxil et</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>Gün bağlıdır</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Günü yenidən aç</translation>
    </message>
    <message>
        <source>Resume the day</source>
        <translation>Günü davam etdir</translation>
    </message>
    <message>
        <source>Pause the day</source>
        <translation>Günü dayandır</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü bağla</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Planlaşdırıldığı kimi</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors were not served: reception prints their come-back slips</source>
        <translation>
            <numerusform>%n ziyarətçiyə xidmət göstərilməyib: təkrar gəliş qəbzlərini qəbul masası çap edir</numerusform>
            <numerusform>%n ziyarətçiyə xidmət göstərilməyib: təkrar gəliş qəbzlərini qəbul masası çap edir</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {staff} is on the way</source>
        <translation>{place}: {staff} gəlir</translation>
    </message>
    <message>
        <source>There is no ticket of today and no appointment with the code {code}.</source>
        <translation>{code} kodlu nə bugünkü talon, nə də yazılış var.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket} today.</source>
        <translation>Bu gün {ticket} nömrəli talon yoxdur.</translation>
    </message>
    <message>
        <source>Come-back slips are being printed: {count}</source>
        <translation>Təkrar gəliş qəbzləri çap olunur: {count}</translation>
    </message>
    <message>
        <source>{number} has been issued</source>
        <translation>{number} verildi</translation>
    </message>
    <message>
        <source>{number} was not printed. Please look at the printer.</source>
        <translation>{number} çap olunmadı. Printerə baxın.</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>təkrar çağırılıb</translation>
    </message>
    <message>
        <source>service began</source>
        <translation>xidmət başlayıb</translation>
    </message>
    <message>
        <source>service finished</source>
        <translation>xidmət bitib</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>gəlməyib</translation>
    </message>
    <message>
        <source>held</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>served on</source>
        <translation>xidmət davam edir</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>növbəyə qaytarılıb</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>birləşdirilib</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alınıb</translation>
    </message>
    <message>
        <source>note left</source>
        <translation>qeyd yazılıb</translation>
    </message>
    <message>
        <source>answer from the phone</source>
        <translation>telefondan cavab</translation>
    </message>
    <message>
        <source>the day was paused or closed</source>
        <translation>gün dayandırılıb və ya bağlanıb</translation>
    </message>
    <message>
        <source>issued: {service}</source>
        <translation>verilib: {service}</translation>
    </message>
    <message>
        <source>called out of order: {reason}</source>
        <translation>növbədən kənar çağırılıb: {reason}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>çağırılıb</translation>
    </message>
    <message>
        <source>taken over from {staff}</source>
        <translation>pəncərə təhvil alınıb, əvvəl: {staff}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>çap edilib</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>çap edilməyib</translation>
    </message>
    <message>
        <source>sent on to window {window}</source>
        <translation>pəncərəyə yönləndirilib: {window}</translation>
    </message>
    <message>
        <source>sent on: {service}</source>
        <translation>yönləndirilib: {service}</translation>
    </message>
    <message>
        <source>put right: {what}</source>
        <translation>düzəldilib: {what}</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>düzəldilib</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Ad və ya parol səhvdir.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} s.</source>
        <translation>Növbəti cəhd {seconds} saniyə sonra mümkündür.</translation>
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
        <translation>Burada davam etsəniz, oradakı iş növbəniz bağlanır.</translation>
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
        <translation>Pəncərəni götürsəniz, həmin iş növbəsi bağlanır.</translation>
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
        <source>Reason: {reason}</source>
        <translation>Səbəb: {reason}</translation>
    </message>
    <message>
        <source>Your name goes into the record; {staff} stays signed in.</source>
        <translation>Adınız qeydə alınır; {staff} işinə davam edir.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Parol səhvdir.</translation>
    </message>
    <message>
        <source>Entered afterwards: {count}</source>
        <translation>Sonradan daxil edildi: {count}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ziyarətçilər</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pəncərələr</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>5-dən</translation>
    </message>
    <message>
        <source>fewer than ten answers</source>
        <translation>ondan az rəy</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>hələ məlum deyil</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Rəylər</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Gözləmə müddəti</translation>
    </message>
    <message>
        <source>Compared with {days}.</source>
        <translation>Müqayisə: {days}.</translation>
    </message>
    <message>
        <source>Compared with {days} until {time}.</source>
        <translation>Müqayisə: {days}, saat {time} vaxtına qədər.</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>əvvəl {value}</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>əvvəlki qədər</translation>
    </message>
    <message>
        <source>{share} more than before</source>
        <translation>əvvəlkindən {share} çox</translation>
    </message>
    <message>
        <source>{share} fewer than before</source>
        <translation>əvvəlkindən {share} az</translation>
    </message>
    <message>
        <source>by closing {least}–{most} %</source>
        <translation>günün sonunda {least}–{most} %</translation>
    </message>
    <message>
        <source>the aim is {aim}</source>
        <translation>hədəf {aim}</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n növbə</numerusform>
            <numerusform>%n növbə</numerusform>
        </translation>
    </message>
    <message>
        <source>min</source>
        <translation>dəq</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>saat</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting now</source>
        <translation>
            <numerusform>indi gözləyir: %n</numerusform>
            <numerusform>indi gözləyir: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {visitors}</source>
        <translation>{time}: {visitors}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>{number} is called out of order</source>
        <translation>{number} növbədən kənar çağırılır</translation>
    </message>
    <message>
        <source>{number} gets another priority: {name}</source>
        <translation>{number} üçün üstünlük dəyişir: {name}</translation>
    </message>
    <message>
        <source>{number} goes before all who wait</source>
        <translation>{number} hamıdan əvvəl keçir</translation>
    </message>
    <message>
        <source>{number} is served with priority without the document</source>
        <translation>{number} üçün üstünlüklə, sənədsiz xidmət</translation>
    </message>
    <message>
        <source>Please write a date as 05.03.2026</source>
        <translation>Tarixi 05.03.2026 kimi yazın</translation>
    </message>
    <message>
        <source>The last day comes before the first</source>
        <translation>Son gün ilk gündən əvvəldir</translation>
    </message>
    <message>
        <source>These days are still to come</source>
        <translation>Bu günlər hələ gəlməyib</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days at a time</source>
        <translation>
            <numerusform>Bir dəfəyə ən çoxu %n gün</numerusform>
            <numerusform>Bir dəfəyə ən çoxu %n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading day {day} of %n</source>
        <translation>
            <numerusform>Oxunur: gün {day} / %n</numerusform>
            <numerusform>Oxunur: gün {day} / %n</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer may not read answers</source>
        <translation>bu kompüter rəyləri oxuya bilmir</translation>
    </message>
    <message>
        <source>told of everybody together only</source>
        <translation>yalnız hamısı birlikdə göstərilir</translation>
    </message>
    <message>
        <source>told of whole months only</source>
        <translation>yalnız bütöv ay üçün</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} vəziyyəti</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oxunur</translation>
    </message>
    <message>
        <source>Report written to {file}.</source>
        <translation>Hesabat {file} faylına yazıldı.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>{file} faylına yazmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>Window {window} opens</source>
        <translation>Pəncərə {window} açılır</translation>
    </message>
    <message>
        <source>Window {window} takes a break</source>
        <translation>Pəncərə {window} fasiləyə çıxır</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Heç kim gözləmir</translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be called any more</source>
        <translation>
            <numerusform>%n nəfəri daha çağırmaq olmaz</numerusform>
            <numerusform>%n nəfəri daha çağırmaq olmaz</numerusform>
        </translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>heç nə dəyişmir</translation>
    </message>
    <message>
        <source>no change on average</source>
        <translation>orta hesabla dəyişiklik yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>{change} for %n people</source>
        <translation>
            <numerusform>%n nəfər üçün {change}</numerusform>
            <numerusform>%n nəfər üçün {change}</numerusform>
        </translation>
    </message>
    <message>
        <source>can be called</source>
        <translation>çağırıla bilər</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>gözləyir: %n</numerusform>
            <numerusform>gözləyir: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can be called only then</source>
        <translation>
            <numerusform>%n nəfər yalnız onda çağırıla bilər</numerusform>
            <numerusform>%n nəfər yalnız onda çağırıla bilər</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be called</source>
        <translation>çağırıla bilməz</translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>{high} dəqiqəyədək</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} dəq</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>dəyişmir</translation>
    </message>
    <message numerus="yes">
        <source>%n min shorter</source>
        <translation>
            <numerusform>%n dəq qısa</numerusform>
            <numerusform>%n dəq qısa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>%n dəq uzun</numerusform>
            <numerusform>%n dəq uzun</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost}. What would change cannot be told until it is back.</source>
        <translation>{lost}. Bərpa olunana qədər nəyin dəyişəcəyi məlum deyil.</translation>
    </message>
    <message>
        <source>The queue at {time}</source>
        <translation>Saat {time} növbəsi</translation>
    </message>
    <message>
        <source>While the day is not open, nobody knows the waits.</source>
        <translation>Gün açıq olmayanda gözləmə müddəti məlum olmur.</translation>
    </message>
    <message>
        <source>Ctrl+Shift with F2, F3, F5 and F8 works in other programs too</source>
        <translation>F2, F3, F5 və F8 Ctrl+Shift ilə başqa proqramlarda da işləyir</translation>
    </message>
    <message>
        <source>Keys in other programs: Wayland does not allow them</source>
        <translation>Başqa proqramlarda düymələr: Wayland buna icazə vermir</translation>
    </message>
    <message>
        <source>Keys in other programs: the library xcffib is not installed</source>
        <translation>Başqa proqramlarda düymələr: xcffib kitabxanası quraşdırılmayıb</translation>
    </message>
    <message>
        <source>Keys in other programs: another program has taken them</source>
        <translation>Başqa proqramlarda düymələr: onları başqa proqram tutub</translation>
    </message>
    <message>
        <source>Keys in other programs: there is no X server</source>
        <translation>Başqa proqramlarda düymələr: X serveri yoxdur</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Çox pis</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Pis</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxşı</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Çox yaxşı</translation>
    </message>
    <message numerus="yes">
        <source>%n answers, {rate} of those who were served</source>
        <translation>
            <numerusform>%n rəy; xidmət alanlardan cavab verən: {rate}</numerusform>
            <numerusform>%n rəy; xidmət alanlardan cavab verən: {rate}</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {day}: {score}</source>
        <translation>{day} tarixindən başlayan həftə: {score}</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Has come</source>
        <translation>Gəldi</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1 gəldi</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Today’s appointments</source>
        <translation>Bu günkü görüşlər</translation>
    </message>
    <message>
        <source>%1 booked · %2 came</source>
        <translation>%1 yazılıb · %2 gəlib</translation>
    </message>
    <message>
        <source>No appointments today</source>
        <translation>Bu gün yazılan yoxdur</translation>
    </message>
    <message>
        <source>More than %1 min late: counted from the check-in</source>
        <translation>%1 dəqiqədən çox gecikən gəldiyi vaxtdan sayılır</translation>
    </message>
</context>
<context>
    <name>AreaChanges</name>
    <message>
        <source>Until the call, for those who wait now</source>
        <translation>İndi gözləyənlər üçün çağırışa qədər</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyənlər</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Heç kim gözləmir</translation>
    </message>
    <message>
        <source>Ranges as visitors are told them. It is computed from the queue as it is now and from what the centre has learned; nobody is called or told anything.</source>
        <translation>Aralıqlar ziyarətçilərə deyildiyi kimidir. Hesablama indiki növbəyə və mərkəzin öyrəndiklərinə əsaslanır; heç kim çağırılmır və heç kimə heç nə bildirilmir.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>When people come</source>
        <translation>Ziyarətçilər nə vaxt gəlir</translation>
    </message>
    <message>
        <source>visitors in an hour, mean of the days on which anybody came</source>
        <translation>saatda ziyarətçi, gəliş olan günlərin ortası</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>Enter shows it alone</source>
        <translation>Enter yalnız onu göstərir</translation>
    </message>
</context>
<context>
    <name>BarRows</name>
    <message>
        <source>Wait: half within (solid), nine of ten within (outlined)</source>
        <translation>Gözləmə: yarısı (dolu), ondan doqquzu (çərçivə) bu müddətdə</translation>
    </message>
    <message>
        <source>Called in time; the line is the aim of 80 %</source>
        <translation>Vaxtında çağırılıb; xətt 80 % hədəfidir</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Növbələr</translation>
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
    <name>ChartView</name>
    <message>
        <source>How long people waited</source>
        <translation>Nə qədər gözləyiblər</translation>
    </message>
    <message>
        <source>minutes until the call</source>
        <translation>çağırışa qədər dəqiqə</translation>
    </message>
    <message>
        <source>How long people waited: %1. Each one is read in the list beside it.</source>
        <translation>Nə qədər gözləyiblər: %1. Hər biri yanındakı siyahıda oxunur.</translation>
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
    <name>ClassDialog</name>
    <message>
        <source>%1: another priority</source>
        <translation>%1: başqa üstünlük</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>A supervisor decides here</source>
        <translation>Burada rəhbər qərar verir</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Səbəb?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 asks: why before me?</source>
        <translation>%1 soruşur: niyə məndən əvvəl?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>The other number</source>
        <translation>O biri nömrə</translation>
    </message>
    <message>
        <source>The other number: A042</source>
        <translation>O biri nömrə: A042</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Bağlantı var</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bağlantı yoxdur</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Pause the day: why?</source>
        <translation>Günü dayandır: səbəb?</translation>
    </message>
    <message>
        <source>Pause the day</source>
        <translation>Günü dayandır</translation>
    </message>
    <message>
        <source>Close the day?</source>
        <translation>Gün bağlansın?</translation>
    </message>
    <message>
        <source>No more tickets are given out. Who still waits is not served today and gets a slip to come back with.</source>
        <translation>Daha talon verilmir. Hələ gözləyənlərə bu gün xidmət edilmir, qayıtmaq üçün talon verilir.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü bağla</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>A supervisor decides here</source>
        <translation>Burada rəhbər qərar verir</translation>
    </message>
    <message>
        <source>The supervisor’s name</source>
        <translation>Rəhbərin adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>İcazə verin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyarət</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyənlər</translation>
    </message>
</context>
<context>
    <name>DeviationsPage</name>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Qərar verən</translation>
    </message>
    <message>
        <source>Decisions that changed the order</source>
        <translation>Növbə sırasını dəyişən qərarlar</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>None has been heard of yet</source>
        <translation>Hələ heç birindən xəbər yoxdur</translation>
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
    <message>
        <source>Hold %1</source>
        <translation>%1: saxlama</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Join a family’s ticket to %1</source>
        <translation>%1: ailə talonunu birləşdir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Call the supervisor: for what?</source>
        <translation>Rəhbəri çağır: nə üçün?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Çağır</translation>
    </message>
    <message>
        <source>%1 is still with you</source>
        <translation>%1 hələ sizdədir</translation>
    </message>
    <message>
        <source>Finish the service first, or hand the visitor on: number and place are kept, the next free window calls.</source>
        <translation>Əvvəl xidməti bitirin və ya ziyarətçini ötürün: nömrə və yer saxlanır, boşalan pəncərə çağırır.</translation>
    </message>
    <message>
        <source>Hand on and close the window</source>
        <translation>Ötür və pəncərəni bağla</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Sənəd lazım deyil</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Bu pəncərəyə növbə yoxdur</translation>
    </message>
    <message>
        <source>Who waits is still on the way</source>
        <translation>Gözləyən hələ yoldadır</translation>
    </message>
    <message>
        <source>Whoever comes appears here by itself.</source>
        <translation>Yeni gələnlər burada özü görünəcək.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
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
        <source>Also came for</source>
        <translation>Həmçinin bunun üçün gəlib</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Which figures</source>
        <translation>Hansı göstəricilər</translation>
    </message>
    <message>
        <source>These figures are not told for this cut</source>
        <translation>Bu bölgü üçün bu göstəricilər verilmir</translation>
    </message>
    <message>
        <source>Those of windows are told by day, window and person; answers by area, service and person, for whole months.</source>
        <translation>Pəncərə göstəriciləri gün, pəncərə və işçi üzrə verilir; rəylər bütöv ay üçün sahə, xidmət və işçi üzrə.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Hələ saxlanacaq bir şey yoxdur</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Bölgü</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Qrafik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Gəlişlər</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Rəylər</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oxunur</translation>
    </message>
    <message>
        <source>Nothing can be told now</source>
        <translation>İndi heç nə demək olmur</translation>
    </message>
    <message>
        <source>The figures come from the record of these days.</source>
        <translation>Göstəricilər bu günlərin qeydlərindən götürülür.</translation>
    </message>
    <message>
        <source>Nobody came on these days</source>
        <translation>Bu günlərdə heç kim gəlməyib</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>Yuxarıda başqa günlər seçin.</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a ticket</source>
        <translation>Talon tap</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Nömrə və ya kod</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Çap olunmayıb</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <source>%1: another service</source>
        <translation>%1: başqa xidmət</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Xidmət və ya sahə</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>%1: another language</source>
        <translation>%1: başqa dil</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 ləğv edilsin?</translation>
    </message>
    <message>
        <source>The number leaves the queue. The visitor would need a new ticket.</source>
        <translation>Nömrə növbədən çıxır. Ziyarətçiyə yeni talon lazım olacaq.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Talonu ləğv et</translation>
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
        <source>Break, and back from it; with a visitor: afterwards</source>
        <translation>Fasilə və qayıdış; ziyarətçi varsa: ondan sonra</translation>
    </message>
    <message>
        <source>How the service ends; twice: finish</source>
        <translation>Xidmətin nəticəsi; iki dəfə: bitir</translation>
    </message>
    <message>
        <source>Services: delivered too, or another one</source>
        <translation>Xidmətlər: əlavə və ya başqası</translation>
    </message>
    <message>
        <source>Join a family’s ticket</source>
        <translation>Ailə talonunu birləşdirmək</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Rəhbəri çağır</translation>
    </message>
    <message>
        <source>Larger; smaller: Ctrl+−</source>
        <translation>Böyütmək; kiçiltmək: Ctrl+−</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>İş yerini kilidləyin</translation>
    </message>
    <message>
        <source>Another priority, with a reason</source>
        <translation>Başqa üstünlük, səbəbi ilə</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Kömək: düymələr</translation>
    </message>
    <message>
        <source>As you like it</source>
        <translation>İstəyinizə görə</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>F2 also finishes the service, then calls the next</source>
        <translation>F2 xidməti də bitirir, sonra növbətini çağırır</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>promised: %1 min</source>
        <translation>vəd: %1 dəq</translation>
    </message>
    <message>
        <source>nine of ten within</source>
        <translation>ondan doqquzu bu müddətdə</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>yarısı bu müddətdə</translation>
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
    <message>
        <source>The order as it was at %1</source>
        <translation>Sıra %1 vəziyyətinə görədir</translation>
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
    <name>LockButton</name>
    <message>
        <source>Lock this desk</source>
        <translation>İş yerini kilidləyin</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>The supervisor’s name</source>
        <translation>Rəhbərin adı</translation>
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
        <translation>Rəhbər kimi daxil olun</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>%1. What you see is from before; the queue is kept.</source>
        <translation>%1. Gördükləriniz əvvəlkidir; növbə saxlanılıb.</translation>
    </message>
</context>
<context>
    <name>Moods</name>
    <message>
        <source>How visitors rated us</source>
        <translation>Ziyarətçilər bizi necə qiymətləndirib</translation>
    </message>
    <message>
        <source>No ratings to show</source>
        <translation>Göstəriləcək rəy yoxdur</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Only %1</source>
        <translation>Yalnız: %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Yalnız:</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hamısını göstərin</translation>
    </message>
</context>
<context>
    <name>NewTicketCard</name>
    <message>
        <source>A slip written by hand</source>
        <translation>Əl ilə yazılmış vərəqə</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Yeni talon</translation>
    </message>
    <message>
        <source>waiting · minutes</source>
        <translation>gözləyir · dəq</translation>
    </message>
    <message>
        <source>Enter a slip written by hand</source>
        <translation>Əl ilə yazılmış vərəqəni daxil et</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>Vərəqədəki nömrə</translation>
    </message>
    <message>
        <source>Time on the slip</source>
        <translation>Vərəqədəki vaxt</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Xidməti axtarın</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Bütün sahələr</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note for the next window</source>
        <translation>Növbəti pəncərə üçün qeyd</translation>
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
    <name>Notices</name>
    <message>
        <source>Time to serve on: %1</source>
        <translation>Xidmətə qayıtmaq vaxtıdır: %1</translation>
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
        <source>A supervisor decides here</source>
        <translation>Burada rəhbər qərar verir</translation>
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
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Ümumi baxış</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyənlər</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Ən uzun gözləmə</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dəq</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Açıq pəncərələr</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>cəmi %1</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>Bu gün xidmət edilib</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pəncərələr</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Diqqət tələb edir</translation>
    </message>
    <message>
        <source>Nothing at the moment</source>
        <translation>Hazırda heç nə</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Mən gedirəm</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Gün</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Window %1</source>
        <translation>Pəncərə %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Qəbul masası</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ümumi baxış</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
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
        <source>Time to serve on: %1</source>
        <translation>Xidmətə qayıtmaq vaxtıdır: %1</translation>
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
    <message>
        <source>Result: keys 1–%1</source>
        <translation>Nəticə: 1–%1</translation>
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
    <name>PeriodBar</name>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Başqa günlər</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>For example 05.03.2026</source>
        <translation>Məsələn, 05.03.2026</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstərin</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonrakı</translation>
    </message>
    <message>
        <source>There are no days after today</source>
        <translation>Bu gündən sonra gün yoxdur</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice: nobody here is real, nothing goes into the record</source>
        <translation>Məşq: burada heç kim həqiqi deyil, heç nə qeydə alınmır</translation>
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
    <name>ProofDialog</name>
    <message>
        <source>Has the document been shown?</source>
        <translation>Sənəd göstərildimi?</translation>
    </message>
    <message>
        <source>Serve without the document</source>
        <translation>Sənədsiz xidmət et</translation>
    </message>
    <message>
        <source>Shown, start</source>
        <translation>Göstərildi, başla</translation>
    </message>
    <message>
        <source>A supervisor decides here</source>
        <translation>Burada rəhbər qərar verir</translation>
    </message>
    <message>
        <source>No document: waits on in the normal place</source>
        <translation>Sənəd yoxdur: adi yerində gözləyir</translation>
    </message>
    <message>
        <source>Serve all the same: a supervisor’s decision</source>
        <translation>Yenə də xidmət et: rəhbərin qərarı</translation>
    </message>
    <message>
        <source>Why without the document?</source>
        <translation>Niyə sənədsiz?</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Reception</source>
        <translation>Qəbul masası</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Yeni talon</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Görüşlər</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>Talon tap</translation>
    </message>
    <message>
        <source>I am going there</source>
        <translation>Mən gedirəm</translation>
    </message>
    <message>
        <source>Come-back slips: all with Ctrl+Shift+P, one with its ticket and Ctrl+P</source>
        <translation>Təkrar gəliş qəbzləri: hamısı Ctrl+Shift+P ilə, biri talonu tapıb Ctrl+P ilə</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hamısını çap edin</translation>
    </message>
    <message>
        <source>Come-back slips</source>
        <translation>Təkrar gəliş qəbzləri</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as %1</source>
        <translation>%1 kimi saxlayın</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Belə fayl artıq var.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Əvəz edin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxlayın</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>Services of %1</source>
        <translation>%1: xidmətlər</translation>
    </message>
    <message>
        <source>It was this service</source>
        <translation>Bu xidmət idi</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>Xidməti əlavə edin</translation>
    </message>
    <message>
        <source>Delivered too</source>
        <translation>Əlavə göstərilib</translation>
    </message>
    <message>
        <source>It was another service</source>
        <translation>Başqa xidmət idi</translation>
    </message>
    <message>
        <source>The ticket is put right; number and time stay.</source>
        <translation>Talon düzəldilir; nömrə və vaxt qalır.</translation>
    </message>
    <message>
        <source>It is noted when the service is finished.</source>
        <translation>Xidmət bitəndə qeyd olunur.</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Xidmət və ya sahə</translation>
    </message>
    <message>
        <source>Type a service or an area</source>
        <translation>Xidmət və ya sahə yazın</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
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
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ad və soyad</translation>
    </message>
    <message>
        <source>Open window %1</source>
        <translation>%1 nömrəli pəncərəni açın</translation>
    </message>
    <message>
        <source>Sign in at a window</source>
        <translation>Pəncərədə işə başlayın</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Göstəricilər</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Nə olar?</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Sıradan kənar</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Press to take it away</source>
        <translation>Çıxarmaq üçün basın</translation>
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
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Gedişat</translation>
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
        <source>A supervisor decides here</source>
        <translation>Burada rəhbər qərar verir</translation>
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
        <source>To a person</source>
        <translation>Əməkdaşa</translation>
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
        <source>Name</source>
        <translation>Ad</translation>
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
        <source>Type a name</source>
        <translation>Ad yazın</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pəncərələr</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>İşdə olanlar</translation>
    </message>
    <message>
        <source>Note for the next window</source>
        <translation>Növbəti pəncərə üçün qeyd</translation>
    </message>
    <message>
        <source>Note for the next window, if needed</source>
        <translation>Növbəti pəncərə üçün qeyd (varsa)</translation>
    </message>
    <message>
        <source>Comes back to me</source>
        <translation>Mənə qayıdır</translation>
    </message>
    <message>
        <source>Before all who wait</source>
        <translation>Hamıdan əvvəl</translation>
    </message>
    <message>
        <source>Why before all others?</source>
        <translation>Niyə hamıdan əvvəl?</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>Not printed: %1. The visitor may come without paper; the number is valid.</source>
        <translation>Çap olunmayıb: %1. Ziyarətçi kağızsız gələ bilər; nömrə etibarlıdır.</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Çap olunmayıb: %1</translation>
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
        <source>waited %1 min</source>
        <translation>%1 dəq gözləyib</translation>
    </message>
    <message>
        <source>norm %1 min</source>
        <translation>norma %1 dəq</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%2 dəqiqədən %1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>%1 başlayıb</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>%1 dəq gözləyib</translation>
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
        <translation>kağız bitib</translation>
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
<context>
    <name>WeekScores</name>
    <message>
        <source>Average score by week</source>
        <translation>Həftələr üzrə orta qiymət</translation>
    </message>
    <message>
        <source>Show the weeks as</source>
        <translation>Həftələrin görünüşü</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>each from its Monday on, 1 to 5</source>
        <translation>hər həftə bazar ertəsindən, 1-dən 5-dək</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Playing the queue through</source>
        <translation>Növbə hesablanır</translation>
    </message>
    <message>
        <source>Nothing can be told now</source>
        <translation>İndi heç nə demək olmur</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Nə olar …</translation>
    </message>
</context>
<context>
    <name>Why</name>
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
    <name>WindowTile</name>
    <message>
        <source>min</source>
        <translation>dəq</translation>
    </message>
</context>
</TS>
