<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>How was your visit?</source>
        <translation>Ziyarətiniz necə keçdi?</translation>
    </message>
    <message>
        <source>Window {window}: after your visit there is one question here.</source>
        <translation>Pəncərə {window}: xidmətdən sonra burada bir sual olacaq.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Daha %n</numerusform>
            <numerusform>Daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Davamı</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Səhifə {page} / {pages}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Choose your language and take a ticket</source>
        <translation>Dili seçin və talon götürün</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Başlamaq üçün toxunun</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Başqa dil</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>a step</comment>
        <translation>Talon</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>a step</comment>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>a step</comment>
        <translation>Üstünlük hüququ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <comment>a step</comment>
        <translation>Qəbula yazılma</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a step</comment>
        <translation>Xidmət</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Addım {step} / {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n nəfər gözləyir</numerusform>
            <numerusform>%n nəfər gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>no window open</source>
        <comment>on a tile</comment>
        <translation>pəncərə yoxdur</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>{time:-dan}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir an gözləyin</translation>
    </message>
    <message numerus="yes">
        <source>No hurry. Without an answer your choices will be cleared in %n s.</source>
        <translation>
            <numerusform>Tələsməyin. Cavab verməsəniz, seçimləriniz %n saniyədən sonra silinəcək.</numerusform>
            <numerusform>Tələsməyin. Cavab verməsəniz, seçimləriniz %n saniyədən sonra silinəcək.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Sizə daha çox vaxt lazımdır?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Bəli, davam edirəm</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>Xeyr, bitirin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd edin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>Kömək gəlir</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>from the staff</comment>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Help could not be called</source>
        <translation>Kömək çağırmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Please go to the reception desk, or press Help again.</source>
        <translation>Qəbul masasına yaxınlaşın və ya «Kömək» düyməsini yenidən basın.</translation>
    </message>
    <message>
        <source>OK, understood</source>
        <translation>Aydındır</translation>
    </message>
    <message>
        <source>I will wait</source>
        <translation>Gözləyirəm</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Çağırışı ləğv edin</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>Əməkdaş çağırılır</translation>
    </message>
    <message>
        <source>Please wait a little longer</source>
        <translation>Bir az da gözləyin</translation>
    </message>
    <message>
        <source>The staff have been called and are coming to you. You may go on meanwhile.</source>
        <translation>Əməkdaş çağırılıb və sizə yaxınlaşır. Bu vaxt davam edə bilərsiniz.</translation>
    </message>
    <message>
        <source>The staff have been called once more. You may also go to the reception desk.</source>
        <translation>Əməkdaş bir daha çağırılıb. Qəbul masasına da yaxınlaşa bilərsiniz.</translation>
    </message>
    <message>
        <source>The staff have been called once more. You may also go to the reception desk in hall {hall}.</source>
        <translation>Əməkdaş bir daha çağırılıb. {hall:-cı} zaldakı qəbul masasına da yaxınlaşa bilərsiniz.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Başqa xidmət seçin</translation>
    </message>
    <message>
        <source>Number {number} has been given up. Please choose again.</source>
        <translation>{number} nömrəsi ləğv edildi. Yenidən seçin.</translation>
    </message>
    <message>
        <source>Service is paused</source>
        <translation>Xidmət müvəqqəti dayandırılıb</translation>
    </message>
    <message>
        <source>Tickets stay valid. Please follow the staff’s directions.</source>
        <translation>Talonlar qüvvədə qalır. Əməkdaşların göstərişlərinə əməl edin.</translation>
    </message>
    <message>
        <source>The kiosk is not working right now</source>
        <translation>Köşk hazırda işləmir</translation>
    </message>
    <message>
        <source>Tickets that were given stay valid. Please ask at the reception desk.</source>
        <translation>Verilmiş talonlar qüvvədə qalır. Qəbul masasına müraciət edin.</translation>
    </message>
    <message numerus="yes">
        <source>{service} and %n more</source>
        <translation>
            <numerusform>{service} və daha %n məsələ</numerusform>
            <numerusform>{service} və daha %n məsələ</numerusform>
        </translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are in the queue as of now.</source>
        <translation>Qəbulunuz {time:-da} idi. İndi ümumi növbədəsiniz.</translation>
    </message>
    <message>
        <source>You are early. You will be called from {time} on.</source>
        <translation>Tez gəlmisiniz. Sizi {time:-dan} çağıracağıq.</translation>
    </message>
    <message>
        <source>Your appointment at {time} is confirmed.</source>
        <translation>Saat {time} üçün qəbulunuz təsdiqləndi.</translation>
    </message>
    <message>
        <source>You are the first in the queue</source>
        <translation>Növbədə birincisiniz</translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>Sizdən əvvəl %n nəfər</numerusform>
            <numerusform>Sizdən əvvəl %n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>No window serves this right now</source>
        <translation>Hazırda bu xidmət üzrə açıq pəncərə yoxdur</translation>
    </message>
    <message>
        <source>The windows open at {time}</source>
        <translation>Pəncərələr {time:-da} açılır</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be free for the next visitor in %n s</source>
        <translation>
            <numerusform>Ekran %n saniyəyə növbəti ziyarətçi üçün açılacaq</numerusform>
            <numerusform>Ekran %n saniyəyə növbəti ziyarətçi üçün açılacaq</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>order of weekday, day and month</comment>
        <translation>d MMMM, dddd</translation>
    </message>
    <message>
        <source>Opens today at {time}</source>
        <translation>Bu gün {time:-dan} açıqdır</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Sabah {time:-dan} açıqdır</translation>
    </message>
    <message>
        <source>Opens on {day} at {time}</source>
        <translation>{day} {time:-dan} açıqdır</translation>
    </message>
    <message>
        <source>I will come tomorrow at {time}</source>
        <translation>Sabah {time:-da} gələcəyəm</translation>
    </message>
    <message>
        <source>I will come on {day} at {time}</source>
        <translation>{day} {time:-da} gələcəyəm</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>opens on</comment>
        <translation>Bazar ertəsi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>opens on</comment>
        <translation>Çərşənbə axşamı</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>opens on</comment>
        <translation>Çərşənbə günü</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>opens on</comment>
        <translation>Cümə axşamı</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>opens on</comment>
        <translation>Cümə günü</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>opens on</comment>
        <translation>Şənbə günü</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>opens on</comment>
        <translation>Bazar günü</translation>
    </message>
    <message>
        <source>Paused for a moment.</source>
        <translation>Müvəqqəti dayandırılıb.</translation>
    </message>
    <message>
        <source>No more tickets today.</source>
        <translation>Bu gün üçün talon qalmayıb.</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Hələ açılmayıb.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Bu gün bağlıdır.</translation>
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
        <source>{high} min or less</source>
        <translation>{high} dəq-dək</translation>
    </message>
    <message>
        <source>That did not work just now</source>
        <translation>Bu dəfə alınmadı</translation>
    </message>
    <message>
        <source>Your choice is kept. Please try again in a moment, or ask at the reception desk.</source>
        <translation>Seçiminiz saxlanılıb. Bir azdan yenidən cəhd edin və ya qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>This number cannot be given up any more</source>
        <translation>Bu nömrəni artıq ləğv etmək olmur</translation>
    </message>
    <message>
        <source>It is being served or has ended. Please ask at the reception desk.</source>
        <translation>Bu nömrə üzrə xidmət gedir və ya başa çatıb. Qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>This ticket is not of today</source>
        <translation>Bu talon bugünkü deyil</translation>
    </message>
    <message>
        <source>Please take a new ticket, or ask at the reception desk.</source>
        <translation>Yeni talon götürün və ya qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>You may choose another service.</source>
        <translation>Başqa xidmət seçə bilərsiniz.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Qəbulunuz başqa günədir</translation>
    </message>
    <message>
        <source>It is on {day} at {time}.</source>
        <translation>{day}, saat {time}.</translation>
    </message>
    <message>
        <source>You have checked in already</source>
        <translation>Gəlişiniz artıq təsdiqlənib</translation>
    </message>
    <message>
        <source>The number of this appointment is {number}.</source>
        <translation>Bu qəbulun nömrəsi: {number}.</translation>
    </message>
    <message>
        <source>This slip has been used already</source>
        <translation>Bu qəbz artıq istifadə olunub</translation>
    </message>
    <message>
        <source>The number that was given out for it is {number}.</source>
        <translation>Onun üçün verilmiş nömrə: {number}.</translation>
    </message>
    <message>
        <source>This slip is no longer valid</source>
        <translation>Bu qəbz artıq etibarlı deyil</translation>
    </message>
    <message>
        <source>It was for a visit until {day}. Please take a new ticket.</source>
        <translation>Qəbz {day} tarixinə qədər etibarlı idi. Yeni talon götürün.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Bu qəbul ləğv edilib</translation>
    </message>
    <message>
        <source>You may take a ticket without an appointment, or ask at the reception desk.</source>
        <translation>Ümumi növbə üçün talon götürə və ya qəbul masasına müraciət edə bilərsiniz.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <translation>Bu kod tanınmadı</translation>
    </message>
    <message>
        <source>Please check the code and enter it again, or ask at the reception desk.</source>
        <translation>Kodu yoxlayıb yenidən yazın və ya qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>Most asked for today</source>
        <translation>Bu gün ən çox soruşulanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n services found in all areas</source>
        <translation>
            <numerusform>Bütün sahələr üzrə %n xidmət tapıldı</numerusform>
            <numerusform>Bütün sahələr üzrə %n xidmət tapıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Please try another word, or ask at the reception desk.</source>
        <translation>Heç nə tapılmadı. Başqa söz yazın və ya qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>Served first</source>
        <translation>Növbədənkənar qəbul</translation>
    </message>
    <message numerus="yes">
        <source>“%n min earlier” means: you are counted as if you had come %n minutes earlier.</source>
        <translation>
            <numerusform>«%n dəq əvvəl»: siz %n dəqiqə əvvəl gəlmiş kimi sayılırsınız.</numerusform>
            <numerusform>«%n dəq əvvəl»: siz %n dəqiqə əvvəl gəlmiş kimi sayılırsınız.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>%n dəq əvvəl</numerusform>
            <numerusform>%n dəq əvvəl</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again?</source>
        <translation>Yenidən çap edilsin?</translation>
    </message>
    <message>
        <source>Ticket {number} for this service was taken here a moment ago.</source>
        <translation>Bir az əvvəl bu xidmət üçün burada {number} talonu götürülüb.</translation>
    </message>
    <message>
        <source>It is mine: print it again</source>
        <translation>Mənimdir, yenidən çap edin</translation>
    </message>
    <message>
        <source>New ticket for someone else</source>
        <translation>Başqası üçün yeni talon</translation>
    </message>
    <message>
        <source>Take a ticket all the same</source>
        <translation>Yenə də talon götürün</translation>
    </message>
    <message>
        <source>Your turn may not come today</source>
        <translation>Bu gün növbəniz çatmaya bilər</translation>
    </message>
    <message>
        <source>The wait may be up to {high} min, and the windows close at {time}.</source>
        <translation>Gözləmə {high} dəqiqəyədək çəkə bilər, pəncərələr isə {time:-da} bağlanır.</translation>
    </message>
    <message>
        <source>Or ask at the reception desk for an appointment.</source>
        <translation>Və ya qəbul masasında başqa günə yazılın.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yenidən çap edin</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Növbədən çıxın</translation>
    </message>
    <message>
        <source>Estimated wait: {wait}</source>
        <translation>Təxmini gözləmə: {wait}</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Növbəniz çatdı</translation>
    </message>
    <message>
        <source>Please go to window {window}.</source>
        <translation>{window:-cı} pəncərəyə yaxınlaşın.</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Sizə xidmət göstərilir</translation>
    </message>
    <message>
        <source>At window {window}.</source>
        <translation>{window:-cı} pəncərədə.</translation>
    </message>
    <message>
        <source>You will be called again</source>
        <translation>Sizi yenidən çağıracaqlar</translation>
    </message>
    <message>
        <source>The staff have put your matter aside for a moment.</source>
        <translation>Əməkdaş məsələnizi bir müddət saxlayıb.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Çağırışı qaçırmısınız</translation>
    </message>
    <message>
        <source>Please go to the reception desk.</source>
        <translation>Qəbul masasına yaxınlaşın.</translation>
    </message>
    <message>
        <source>This number has been given up</source>
        <translation>Bu nömrə ləğv edilib</translation>
    </message>
    <message>
        <source>You may take a new ticket at any time.</source>
        <translation>İstənilən vaxt yeni talon götürə bilərsiniz.</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>Bu talonun növbəsi bitib</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>Növbədən çıxmaq istəyirsiniz?</translation>
    </message>
    <message>
        <source>Your place will be given up. It cannot be taken back.</source>
        <translation>Növbədəki yeriniz ləğv olunacaq və geri qaytarılmayacaq.</translation>
    </message>
    <message>
        <source>No, I will wait</source>
        <translation>Xeyr, gözləyirəm</translation>
    </message>
    <message>
        <source>Yes, leave the queue</source>
        <translation>Bəli, növbədən çıxıram</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Enter chooses. Escape leads back.</source>
        <translation>Ox düymələri ilə hərəkət edin. Enter seçir. Escape geri qaytarır.</translation>
    </message>
    <message>
        <source>The next question is confidential, so it is not spoken aloud.</source>
        <translation>Növbəti sual məxfidir, ona görə ucadan səsləndirilmir.</translation>
    </message>
    <message>
        <source>Plug in a headset to hear it.</source>
        <translation>Onu eşitmək üçün qulaqlıq qoşun.</translation>
    </message>
    <message>
        <source>Or choose “None of these” and speak to the staff at the reception desk.</source>
        <translation>Və ya «Heç biri aid deyil» cavabını seçin və qəbul masasının əməkdaşına müraciət edin.</translation>
    </message>
    <message>
        <source>This answer is spoken only in a headset.</source>
        <translation>Bu cavab yalnız qulaqlıqda səsləndirilir.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Seçmək olmur</translation>
    </message>
    <message>
        <source>Volume {level} of {levels}</source>
        <translation>Səs səviyyəsi: {level} / {levels}</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Nömrənizi yadda saxlayın.</translation>
    </message>
    <message>
        <source>Please take your paper ticket.</source>
        <translation>Kağız talonunuzu götürün.</translation>
    </message>
    <message>
        <source>Your paper ticket is being printed.</source>
        <translation>Kağız talonunuz çap olunur.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Əlçatanlıq</translation>
    </message>
    <message>
        <source>Voice guide</source>
        <translation>Səsli bələdçi</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Böyük hərflər</translation>
    </message>
    <message>
        <source>This kiosk has no sound now</source>
        <translation>Bu köşkdə hazırda səs yoxdur</translation>
    </message>
</context>
<context>
    <name>AccessNote</name>
    <message>
        <source>The voice guide speaks. Change its volume with the “Accessibility” button below.</source>
        <translation>Səsli bələdçi işləyir. Səsini aşağıdakı «Əlçatanlıq» düyməsi ilə dəyişin.</translation>
    </message>
</context>
<context>
    <name>AccessRow</name>
    <message>
        <source>On</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Bağlı</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>What is comfortable for you?</source>
        <translation>Sizə necə rahatdır?</translation>
    </message>
    <message>
        <source>Changes show at once and are for you only.</source>
        <translation>Dəyişiklik dərhal görünür və yalnız sizin üçün qüvvədədir.</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Böyük hərflər</translation>
    </message>
    <message>
        <source>Text and buttons grow</source>
        <translation>Mətn və düymələr böyüyür</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Qara fonda ağ və sarı</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Aşağıdan idarəetmə</translation>
    </message>
    <message>
        <source>All buttons in the lower half of the screen</source>
        <translation>Bütün düymələr ekranın aşağı yarısında</translation>
    </message>
    <message>
        <source>Voice guide</source>
        <translation>Səsli bələdçi</translation>
    </message>
    <message>
        <source>What is on the screen is spoken</source>
        <translation>Ekrandakı mətn səsləndirilir</translation>
    </message>
    <message>
        <source>This kiosk has no sound now</source>
        <translation>Bu köşkdə hazırda səs yoxdur</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daha çox vaxt</translation>
    </message>
    <message>
        <source>The screen waits twice as long</source>
        <translation>Vaxt iki dəfə uzadılır</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>AccessVolume</name>
    <message>
        <source>Softer</source>
        <translation>Səsi azaldın</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>Səs bundan zəif olmur</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Səs səviyyəsi: %1 / %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Səsi artırın</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>Səs bundan güclü olmur</translation>
    </message>
</context>
<context>
    <name>AreaTile</name>
    <message>
        <source>The reception desk will help</source>
        <translation>Qəbul masası kömək edər</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>What brings you here today?</source>
        <translation>Hansı məsələ ilə gəlmisiniz?</translation>
    </message>
    <message>
        <source>people waiting</source>
        <translation>gözləyən nəfər</translation>
    </message>
    <message>
        <source>estimated wait, minutes</source>
        <translation>təxmini gözləmə, dəqiqə</translation>
    </message>
</context>
<context>
    <name>CameOut</name>
    <message>
        <source>No, print it again</source>
        <translation>Xeyr, yenidən çap edin</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Bəli, məndədir</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Enter the code of your appointment</source>
        <translation>Qəbul kodunuzu yazın</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Or hold the code, or your ticket, to the scanner below the screen.</source>
        <translation>Və ya kodu, yaxud talonunuzu ekranın altındakı oxuyucuya tutun.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Təsdiqləyin</translation>
    </message>
    <message>
        <source>Please enter the code first</source>
        <translation>Əvvəlcə kodu yazın</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <translation>Daha geri qayıtmaq olmur</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Əvvəldən</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Əlçatanlıq</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>You will need these documents</source>
        <translation>Bu sənədlər lazım olacaq</translation>
    </message>
    <message>
        <source>One ticket for these matters</source>
        <translation>Bu məsələlər üçün bir talon</translation>
    </message>
    <message>
        <source>Is something missing? You may take a ticket all the same: the staff will explain what to do.</source>
        <translation>Sənədlərdən biri yanınızda deyil? Yenə də talon götürə bilərsiniz: əməkdaş nə edəcəyinizi izah edəcək.</translation>
    </message>
    <message>
        <source>One ticket is enough for a family.</source>
        <translation>Bir ailəyə bir talon kifayətdir.</translation>
    </message>
    <message>
        <source>Add another matter</source>
        <translation>Başqa məsələ əlavə edin</translation>
    </message>
    <message>
        <source>One ticket has room for three matters</source>
        <translation>Bir talona üç məsələ yerləşir</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Talon götürün</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam edin</translation>
    </message>
</context>
<context>
    <name>DocumentsHead</name>
    <message>
        <source>Estimated wait</source>
        <translation>Təxmini gözləmə</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Search for a service</source>
        <translation>Xidməti axtarın</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Əvvəlcədən yazılmışam</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Gəlişi təsdiqləyin</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>For staff: the PIN</source>
        <translation>Əməkdaşlar üçün: PIN kod</translation>
    </message>
    <message numerus="yes">
        <source>%n figures typed</source>
        <translation>
            <numerusform>%n rəqəm yazılıb</numerusform>
            <numerusform>%n rəqəm yazılıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not this PIN. The next one in %n s</source>
        <translation>
            <numerusform>PIN düzgün deyil. Növbəti cəhd: %n s sonra</numerusform>
            <numerusform>PIN düzgün deyil. Növbəti cəhd: %n s sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağlayın</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Search for a service</source>
        <translation>Xidməti axtarın</translation>
    </message>
    <message>
        <source>For example: pension</source>
        <translation>Məsələn: pensiya</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Əmin deyiləm</translation>
    </message>
    <message>
        <source>The reception desk will help</source>
        <translation>Qəbul masası kömək edər</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Defis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizləyin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Silin</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Remove</source>
        <translation>Çıxarın</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Çıxarın: %1</translation>
    </message>
</context>
<context>
    <name>NoPaper</name>
    <message>
        <source>Your number</source>
        <translation>Sizin nömrəniz</translation>
    </message>
    <message>
        <source>Or ask for the paper at the reception desk</source>
        <translation>Və ya qəbul masasından kağız talon istəyin</translation>
    </message>
    <message>
        <source>I have kept the number</source>
        <translation>Nömrəni saxladım</translation>
    </message>
</context>
<context>
    <name>NoPaperBanner</name>
    <message>
        <source>We are out of paper, but you are in the queue</source>
        <translation>Kağız bitib, amma növbəniz qeydə alınıb</translation>
    </message>
    <message>
        <source>The printer’s cover is open, but you are in the queue</source>
        <translation>Printerin qapağı açıqdır, amma növbəniz qeydə alınıb</translation>
    </message>
    <message>
        <source>Did your paper ticket come out?</source>
        <translation>Kağız talonunuz çıxdımı?</translation>
    </message>
    <message>
        <source>The printer does not answer, but you are in the queue</source>
        <translation>Printer cavab vermir, amma növbəniz qeydə alınıb</translation>
    </message>
    <message>
        <source>Your number is valid in any case.</source>
        <translation>Nömrəniz hər halda etibarlıdır.</translation>
    </message>
    <message>
        <source>Your number is valid. Please keep it:</source>
        <translation>Nömrəniz etibarlıdır. Onu saxlayın:</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Point your camera at the code</source>
        <translation>Kameranı koda tutun</translation>
    </message>
    <message>
        <source>Photograph the code</source>
        <translation>Kodun şəklini çəkin</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Talonun kodu</translation>
    </message>
    <message>
        <source>Your place in the queue opens on the phone</source>
        <translation>Telefonda növbədəki yeriniz açılacaq</translation>
    </message>
    <message>
        <source>Show it at the window if asked: %1</source>
        <translation>Pəncərədə soruşsalar, göstərin: %1</translation>
    </message>
    <message>
        <source>Remember the number</source>
        <translation>Nömrəni yadda saxlayın</translation>
    </message>
    <message>
        <source>It will be shown on the board and announced.</source>
        <translation>Nömrə lövhədə göstəriləcək və səslə elan olunacaq.</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Təxmini gözləmə</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>Please remember your number</source>
        <translation>Nömrənizi yadda saxlayın</translation>
    </message>
    <message>
        <source>Please take your paper ticket</source>
        <translation>Kağız talonunuzu götürün</translation>
    </message>
    <message>
        <source>Your paper ticket is being printed</source>
        <translation>Kağız talonunuz çap olunur</translation>
    </message>
    <message>
        <source>Then have a seat: your number will be announced</source>
        <translation>Sonra əyləşin, nömrəniz elan olunacaq</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>Bunlardan biri sizə aiddirmi?</translation>
    </message>
    <message>
        <source>Your answer is not printed, not shown and not announced. You show the document to the staff only.</source>
        <translation>Seçiminiz talonda yazılmır, lövhədə göstərilmir və elan edilmir. Təsdiqləyici sənədi yalnız əməkdaşa göstərirsiniz.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Heç biri aid deyil</translation>
    </message>
</context>
<context>
    <name>RatingQuestion</name>
    <message>
        <source>How was your visit today?</source>
        <translation>Bugünkü ziyarətiniz necə keçdi?</translation>
    </message>
    <message>
        <source>Ticket %1 · Window %2</source>
        <translation>Talon %1 · Pəncərə %2</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Çox yaxşı</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxşı</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Pis</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Çox pis</translation>
    </message>
    <message>
        <source>That did not work just now. Please send it again.</source>
        <translation>İndi alınmadı. Yenidən göndərin.</translation>
    </message>
    <message>
        <source>Please choose a face first</source>
        <translation>Əvvəlcə sifətlərdən birini seçin</translation>
    </message>
    <message>
        <source>Add a few words</source>
        <translation>Bir neçə söz yazın</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndərin</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Xeyr, sağ olun</translation>
    </message>
    <message>
        <source>The operator does not see your answer.</source>
        <translation>Operator cavabınızı görmür.</translation>
    </message>
</context>
<context>
    <name>RatingThanks</name>
    <message>
        <source>Thank you</source>
        <translation>Təşəkkür edirik</translation>
    </message>
    <message>
        <source>Your answer helps this centre. The operator does not see it.</source>
        <translation>Cavabınız mərkəzin işinə kömək edir. Operator onu görmür.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>Would you like to add something?</source>
        <translation>Nəsə əlavə etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>In your own words. Please write no names.</source>
        <translation>Öz sözlərinizlə. Ad yazmayın.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndərin</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Which service do you need?</source>
        <translation>Hansı xidmət lazımdır?</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>You are in the queue</source>
        <translation>Növbəniz qeydə alındı</translation>
    </message>
    <message>
        <source>Missed your call? Please go to the reception desk.</source>
        <translation>Çağırışı qaçırmısınız? Qəbul masasına yaxınlaşın.</translation>
    </message>
    <message>
        <source>Keep it on the screen</source>
        <translation>Ekranda qalsın</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>TicketButtons</name>
    <message>
        <source>I chose wrongly</source>
        <translation>Səhv seçmişəm</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Follow on your phone</source>
        <translation>Telefonla izləyin</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Talonun kodu</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Sizin nömrəniz</translation>
    </message>
</context>
<context>
    <name>TicketWait</name>
    <message>
        <source>Estimated wait</source>
        <translation>Təxmini gözləmə</translation>
    </message>
    <message>
        <source>window</source>
        <translation>pəncərə</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>Bu, birinci səhifədir</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Bu, sonuncu səhifədir</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Clear</source>
        <translation>Təmizləyin</translation>
    </message>
</context>
</TS>
