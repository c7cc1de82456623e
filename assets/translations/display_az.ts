<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Called numbers stay here</source>
        <translation>Çağırılan nömrələr burada qalır</translation>
    </message>
    <message>
        <source>{number}, window {window}</source>
        <translation>{number}, pəncərə {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n nəfər gözləyir</numerusform>
            <numerusform>%n nəfər gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls, {time}</source>
        <translation>Son çağırışlar, {time}</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Son çağırışlar</translation>
    </message>
    <message>
        <source>Last call, {time}:</source>
        <translation>Son çağırış, {time}:</translation>
    </message>
    <message>
        <source>Restoring the connection. Last update {time}.</source>
        <translation>Əlaqə bərpa olunur. Son yenilənmə {time}.</translation>
    </message>
    <message>
        <source>The board is being connected</source>
        <translation>Lövhə qoşulur</translation>
    </message>
    <message>
        <source>Your place is kept</source>
        <translation>Növbəniz itməyib</translation>
    </message>
    <message>
        <source>There is no window {windows} here.</source>
        <translation>Burada {windows} nömrəli pəncərə yoxdur.</translation>
    </message>
    <message>
        <source>There are no windows in hall {hall}.</source>
        <translation>{hall} nömrəli zalda pəncərə yoxdur.</translation>
    </message>
    <message>
        <source>The board is not updating</source>
        <translation>Lövhə müvəqqəti yenilənmir</translation>
    </message>
    <message>
        <source>Service is paused for now</source>
        <translation>Xidmət müvəqqəti dayandırılıb</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Nömrəniz burada görünəcək</translation>
    </message>
    <message>
        <source>Please take a seat</source>
        <translation>Zəhmət olmasa, əyləşin</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Bu gün bağlıdır</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the centre</comment>
        <translation>Bağlıdır</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Çağırılır</translation>
    </message>
    <message>
        <source>It’s your turn</source>
        <translation>Növbəniz çatdı</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>over its number</comment>
        <translation>Pəncərə</translation>
    </message>
    <message>
        <source>Your ticket stays valid, the order is kept</source>
        <translation>Talonunuz etibarlıdır, sıra saxlanılır</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Sualınız var?</translation>
    </message>
    <message>
        <source>Please go to the reception desk</source>
        <translation>Qəbul masasına yaxınlaşın</translation>
    </message>
    <message>
        <source>Please listen: you will be called from the window</source>
        <translation>Səsə qulaq asın, sizi pəncərədən çağıracaqlar</translation>
    </message>
    <message>
        <source>opens at {time}</source>
        <translation>{time:-da} açılır</translation>
    </message>
    <message>
        <source>no window open</source>
        <comment>on a tile</comment>
        <translation>pəncərə yoxdur</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Zal {hall}</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>{floor:-cı} mərtəbə</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>dəq</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Sizin nömrəniz</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Sizin xidmətiniz</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Təxmini gözləmə</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Hazır saxlayın</translation>
    </message>
    <message>
        <source>I’m running late</source>
        <translation>Gecikirəm</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Növbədən çıxın</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a ticket</comment>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Please go to window</source>
        <translation>Pəncərəyə yaxınlaşın</translation>
    </message>
    <message>
        <source>I’m coming</source>
        <translation>Gəlirəm</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>Mənə daha %n dəqiqə lazımdır</numerusform>
            <numerusform>Mənə daha %n dəqiqə lazımdır</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Səsi yandırın</translation>
    </message>
    <message>
        <source>The sound is on. Please keep this page open.</source>
        <translation>Səs yandırılıb. Bu səhifəni açıq saxlayın.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>No connection. Last updated: {time}. Your place is kept; this page connects again by itself.</source>
        <translation>Əlaqə yoxdur. Son yenilənmə: {time}. Növbəniz saxlanılır, səhifə özü yenidən qoşulur.</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Bugünkü xidməti necə qiymətləndirirsiniz?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Cavabınız</translation>
    </message>
    <message>
        <source>Would you like to add something?</source>
        <translation>Əlavə etmək istədiyiniz bir şey varmı?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Məcburi deyil</translation>
    </message>
    <message>
        <source>Tell us in your own words</source>
        <translation>Öz sözlərinizlə yazın</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndərin</translation>
    </message>
    <message>
        <source>The operator does not see your answer.</source>
        <translation>Operator cavabınızı görmür.</translation>
    </message>
    <message>
        <source>Please choose a face first</source>
        <translation>Əvvəlcə qiyməti seçin</translation>
    </message>
    <message>
        <source>That did not work just now. Please try again.</source>
        <translation>İndi alınmadı. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>No, stay in the queue</source>
        <translation>Xeyr, növbədə qalıram</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Təşəkkür edirik</translation>
    </message>
    <message>
        <source>Your answer helps us to serve you better.</source>
        <translation>Cavabınız xidməti yaxşılaşdırmağa kömək edir.</translation>
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
        <source>This ticket is not valid</source>
        <translation>Bu talon etibarlı deyil</translation>
    </message>
    <message>
        <source>The page of a ticket can be seen on the day of the ticket only. For a new ticket please come to the centre.</source>
        <translation>Talonun səhifəsi yalnız talonun verildiyi gün açılır. Yeni talon üçün mərkəzə gəlin.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Bir az gözləyin</translation>
    </message>
    <message>
        <source>The queue cannot be seen just now. Your place is kept. This page tries again by itself.</source>
        <translation>Növbəni indi göstərmək mümkün deyil. Növbəniz saxlanılır. Səhifə özü yenidən cəhd edir.</translation>
    </message>
    <message>
        <source>There were too many requests from your network. This page tries again.</source>
        <translation>Şəbəkənizdən həddindən çox sorğu gəlib. Səhifə yenidən cəhd edəcək.</translation>
    </message>
    <message>
        <source>Do you want to leave the queue?</source>
        <translation>Növbədən çıxmaq istəyirsiniz?</translation>
    </message>
    <message>
        <source>Your number will not be called any more. To come back you need a new ticket.</source>
        <translation>Nömrəniz daha çağırılmayacaq. Qayıtmaq üçün yeni talon lazımdır.</translation>
    </message>
    <message>
        <source>Yes, leave the queue</source>
        <translation>Bəli, növbədən çıxıram</translation>
    </message>
    <message>
        <source>Will you be late?</source>
        <translation>Gecikirsiniz?</translation>
    </message>
    <message numerus="yes">
        <source>You will not be called for the next %n min. Others may be called before you.</source>
        <translation>
            <numerusform>Növbəti %n dəqiqə ərzində çağırılmayacaqsınız. Başqaları sizdən əvvəl çağırıla bilər.</numerusform>
            <numerusform>Növbəti %n dəqiqə ərzində çağırılmayacaqsınız. Başqaları sizdən əvvəl çağırıla bilər.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I’m running late</source>
        <translation>Bəli, gecikirəm</translation>
    </message>
    <message>
        <source>No, I’m here</source>
        <translation>Xeyr, buradayam</translation>
    </message>
    <message>
        <source>This can be done once.</source>
        <translation>Bunu bir dəfə etmək olar.</translation>
    </message>
    <message numerus="yes">
        <source>This can be done %n times.</source>
        <translation>
            <numerusform>Bunu %n dəfə etmək olar.</numerusform>
            <numerusform>Bunu %n dəfə etmək olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Window {window}: it’s your turn</source>
        <translation>Pəncərə {window}: növbəniz çatdı</translation>
    </message>
    <message>
        <source>You are in the queue</source>
        <translation>Siz növbədəsiniz</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Sizə xidmət göstərilir</translation>
    </message>
    <message>
        <source>Your visit goes on soon</source>
        <translation>Xidmətiniz tezliklə davam edəcək</translation>
    </message>
    <message>
        <source>Your call was missed</source>
        <translation>Çağırışa gəlmədiniz</translation>
    </message>
    <message>
        <source>You have left the queue</source>
        <translation>Növbədən çıxmısınız</translation>
    </message>
    <message>
        <source>Your ticket was joined with another one</source>
        <translation>Talonunuz başqa talonla birləşdirilib</translation>
    </message>
    <message>
        <source>The working day is over</source>
        <translation>İş günü başa çatıb</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Pəncərə {window}</translation>
    </message>
    <message>
        <source>Please stay close: you will be asked to the window again, without waiting anew.</source>
        <translation>Yaxında qalın: yenidən növbə gözləmədən pəncərəyə dəvət olunacaqsınız.</translation>
    </message>
    <message numerus="yes">
        <source>Please go to the reception desk: for %n min after the call you can be put back.</source>
        <translation>
            <numerusform>Qəbul masasına yaxınlaşın: çağırışdan sonra %n dəqiqə ərzində növbəyə qaytarıla bilərsiniz.</numerusform>
            <numerusform>Qəbul masasına yaxınlaşın: çağırışdan sonra %n dəqiqə ərzində növbəyə qaytarıla bilərsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please ask at the reception desk if anything is unclear.</source>
        <translation>Sualınız varsa, qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>Come back by {date} with this code: you will be called sooner.</source>
        <translation>{date} tarixinə qədər bu kodla gəlin: sizi daha tez çağıracağıq.</translation>
    </message>
    <message>
        <source>Please write it down: this page can be seen today only.</source>
        <translation>Kodu yazıb saxlayın: bu səhifə yalnız bu gün açılır.</translation>
    </message>
    <message>
        <source>We are sorry that your turn did not come today. Please ask at the reception desk.</source>
        <translation>Üzr istəyirik, bu gün növbəniz çatmadı. Qəbul masasına müraciət edin.</translation>
    </message>
    <message>
        <source>Your number will not be called any more. For a new ticket please come to the centre.</source>
        <translation>Nömrəniz daha çağırılmayacaq. Yeni talon üçün mərkəzə gəlin.</translation>
    </message>
    <message>
        <source>up to</source>
        <comment>so many minutes</comment>
        <translation>ən çox</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <translation>dəqiqə</translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>Sizdən əvvəl %n nəfər</numerusform>
            <numerusform>Sizdən əvvəl %n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>Your number is next</source>
        <translation>Növbədə birincisiniz</translation>
    </message>
    <message>
        <source>You may go out.</source>
        <translation>Bir az uzaqlaşa bilərsiniz.</translation>
    </message>
    <message>
        <source>Please be back by {time}.</source>
        <translation>Saat {time:-a} qədər qayıdın.</translation>
    </message>
    <message>
        <source>Please stay close to the hall.</source>
        <translation>Zala yaxın qalın.</translation>
    </message>
    <message>
        <source>This page calls you too.</source>
        <translation>Sizi bu səhifə də çağıracaq.</translation>
    </message>
    <message numerus="yes">
        <source>Please come within %n min. There is no hurry, we call again.</source>
        <translation>
            <numerusform>%n dəqiqə ərzində yaxınlaşın. Tələsməyin, çağırış təkrar olunacaq.</numerusform>
            <numerusform>%n dəqiqə ərzində yaxınlaşın. Tələsməyin, çağırış təkrar olunacaq.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please come to the window. We will call you again.</source>
        <translation>Pəncərəyə yaxınlaşın. Sizi bir də çağıracağıq.</translation>
    </message>
    <message>
        <source>Please come to the window now.</source>
        <translation>İndi pəncərəyə yaxınlaşın.</translation>
    </message>
    <message>
        <source>You will not be called before {time}.</source>
        <translation>Saat {time:-a} qədər çağırılmayacaqsınız.</translation>
    </message>
    <message>
        <source>The window knows that you are coming.</source>
        <translation>Pəncərədə gəldiyinizi bilirlər.</translation>
    </message>
    <message numerus="yes">
        <source>The window knows that you need %n more minutes.</source>
        <translation>
            <numerusform>Pəncərədə bilirlər ki, sizə daha %n dəqiqə lazımdır.</numerusform>
            <numerusform>Pəncərədə bilirlər ki, sizə daha %n dəqiqə lazımdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window knows that you are late.</source>
        <translation>Pəncərədə gecikdiyinizi bilirlər.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Talon {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>of service</comment>
        <translation>
            <numerusform>%n dəqiqə</numerusform>
            <numerusform>%n dəqiqə</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is not renewed just now. Last updated: {time}. Your place is kept.</source>
        <translation>Səhifə müvəqqəti yenilənmir. Son yenilənmə: {time}. Növbəniz saxlanılır.</translation>
    </message>
    <message>
        <source>The day was closed early: {reason}.</source>
        <translation>Bu gün iş vaxtından əvvəl bağlanıb: {reason}.</translation>
    </message>
    <message>
        <source>The centre has paused its work: {reason}.</source>
        <translation>Mərkəzin işi dayandırılıb: {reason}.</translation>
    </message>
    <message>
        <source>Windows open at {time}.</source>
        <translation>Pəncərələr saat {time:-da} açılır.</translation>
    </message>
    <message>
        <source>No window for your service is open just now.</source>
        <translation>Xidmətiniz üzrə hazırda açıq pəncərə yoxdur.</translation>
    </message>
    <message>
        <source>Updated at {time}, renews by itself</source>
        <translation>{time:-da} yenilənib, özü yenilənir</translation>
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
        <source>Free</source>
        <comment>the window</comment>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Please come forward</source>
        <translation>Buyurun, yaxınlaşın</translation>
    </message>
    <message>
        <source>Serving</source>
        <comment>the window</comment>
        <translation>Xidmət edilir</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>of the window</comment>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the window</comment>
        <translation>Bağlıdır</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>the service</comment>
        <translation>Dayandırılıb</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>the sign</comment>
        <translation>Qoşulur</translation>
    </message>
    <message>
        <source>The next visitor will be called</source>
        <translation>Növbəti ziyarətçi çağırılacaq</translation>
    </message>
    <message>
        <source>This window is on a break</source>
        <translation>Bu pəncərədə fasilədir</translation>
    </message>
    <message>
        <source>This window is closed for now</source>
        <translation>Bu pəncərə hazırda işləmir</translation>
    </message>
    <message>
        <source>Your queue goes on at other windows</source>
        <translation>Növbəniz başqa pəncərələrdə davam edir</translation>
    </message>
    <message>
        <source>Your queue goes on at window {window}</source>
        <translation>Növbəniz {window:-cı} pəncərədə davam edir</translation>
    </message>
    <message>
        <source>Your queue goes on at windows {windows}</source>
        <translation>Növbəniz bu pəncərələrdə davam edir: {windows}</translation>
    </message>
    <message>
        <source>Not updating since {time}</source>
        <translation>{time:-dan} yenilənmir</translation>
    </message>
</context>
</TS>
