<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COPY</source>
        <translation>NÜSXƏ</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Sizdən əvvəl</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Təxmini gözləmə</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Hazır saxlayın:</translation>
    </message>
    <message>
        <source>Your number is shown on the board and announced.</source>
        <translation>Nömrəniz lövhədə və səslə elan olunur.</translation>
    </message>
    <message>
        <source>Numbers may be called out of sequence.</source>
        <translation>Nömrələr sıra ilə çağırılmaya bilər.</translation>
    </message>
    <message>
        <source>Missed your call?</source>
        <translation>Çağırışı qaçırmısınız?</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Qəbul masasına yaxınlaşın.</translation>
    </message>
    <message>
        <source>Valid today only</source>
        <translation>Talon yalnız bu gün etibarlıdır</translation>
    </message>
    <message>
        <source>Come-back slip</source>
        <translation>Təkrar gəliş qəbzi</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>{ticket} nömrəli talon</translation>
    </message>
    <message>
        <source>We are sorry that your turn did not come.</source>
        <translation>Təəssüf edirik ki, növbəniz çatmadı.</translation>
    </message>
    <message>
        <source>Please come by {date}.</source>
        <translation>{date} tarixinədək gəlin.</translation>
    </message>
    <message numerus="yes">
        <source>You will be called sooner, as if you had come %n minutes earlier.</source>
        <translation>
            <numerusform>%n dəqiqə əvvəl gəlmiş kimi daha tez çağırılacaqsınız.</numerusform>
            <numerusform>%n dəqiqə əvvəl gəlmiş kimi daha tez çağırılacaqsınız.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the kiosk or at reception</source>
        <translation>Kioskda və ya qəbul masasında</translation>
    </message>
    <message>
        <source>Hold this code to the scanner, or type it.</source>
        <translation>Bu kodu skanerə tutun və ya yazın.</translation>
    </message>
    <message>
        <source>Valid once, by {date}</source>
        <translation>Bir dəfə, {date} tarixinədək etibarlıdır</translation>
    </message>
    <message>
        <source>{file}: a ticket of {wide} × {high} mm</source>
        <translation>{file}: {wide} × {high} mm ölçüdə talon</translation>
    </message>
    <message numerus="yes">
        <source>{file}: slips {first}–{last}, %n pages</source>
        <translation>
            <numerusform>{file}: {first}–{last} talonları, %n səhifə</numerusform>
            <numerusform>{file}: {first}–{last} talonları, %n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot draw: {cause}</source>
        <translation>Bu kompüter şəkil çəkə bilmir: {cause}</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <comment>in a command</comment>
        <translation>XİDMƏT</translation>
    </message>
    <message>
        <source>Slips for a day without power</source>
        <translation>İşıqsız gün üçün talonlar</translation>
    </message>
    <message>
        <source>Enter each slip later:</source>
        <translation>Sonra hər talonu daxil edin:</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Sizin nömrəniz</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>to fill in</comment>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>to fill in</comment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>to fill in</comment>
        <translation>Xidmət</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>ahead of you</comment>
        <translation>heç kim</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>ahead of you</comment>
        <translation>
            <numerusform>%n nəfər</numerusform>
            <numerusform>%n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>{high} dəqiqəyədək</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açıqdır</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>bağlıdır</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dayandırılıb</translation>
    </message>
    <message>
        <source>break</source>
        <translation>fasilə</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boşdur</translation>
    </message>
    <message>
        <source>ticket issued</source>
        <translation>talon verilib</translation>
    </message>
    <message>
        <source>called</source>
        <translation>çağırılıb</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>təkrar çağırılıb</translation>
    </message>
    <message>
        <source>service started</source>
        <translation>xidmət başlanıb</translation>
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
        <source>put on hold</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>davam etdirilib</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>yönləndirilib</translation>
    </message>
    <message>
        <source>called out of order</source>
        <translation>növbədənkənar çağırılıb</translation>
    </message>
    <message>
        <source>sent to the front</source>
        <translation>növbənin əvvəlinə göndərilib</translation>
    </message>
    <message>
        <source>class changed</source>
        <translation>üstünlük dəyişdirilib</translation>
    </message>
    <message>
        <source>served without proof</source>
        <translation>sənədsiz qəbul edilib</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>növbəyə qaytarılıb</translation>
    </message>
    <message>
        <source>called while the store was lost</source>
        <translation>baza əlçatmaz olanda çağırılıb</translation>
    </message>
    <message>
        <source>entered by hand with an earlier time</source>
        <translation>əl ilə daxil edilib, daha erkən vaxtla</translation>
    </message>
    <message>
        <source>Everybody was called in the order of the rules.</source>
        <translation>Hamı qaydalara uyğun ardıcıllıqla çağırılıb.</translation>
    </message>
    <message>
        <source>before {tickets}</source>
        <translation>əvvəl çağırılmalı idi: {tickets}</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>birləşdirilib</translation>
    </message>
    <message>
        <source>ticket changed</source>
        <translation>talon dəyişdirilib</translation>
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
        <source>cancelled</source>
        <translation>ləğv edilib</translation>
    </message>
    <message>
        <source>step undone</source>
        <translation>addım geri qaytarılıb</translation>
    </message>
    <message>
        <source>ticket on paper</source>
        <translation>talonun çapı</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>kömək çağırışı</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>pəncərə</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>centre changed</source>
        <translation>mərkəzin məlumatları dəyişib</translation>
    </message>
    <message>
        <source>made</source>
        <translation>edilib</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>cavablandırılıb</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} dəq</translation>
    </message>
    <message>
        <source>no window is open for it now</source>
        <translation>indi bunun üçün açıq pəncərə yoxdur</translation>
    </message>
    <message>
        <source>windows open at {time}</source>
        <translation>pəncərələr saat {time:-da} açılır</translation>
    </message>
    <message>
        <source>windows open on {date} at {time}</source>
        <translation>pəncərələr {date} saat {time:-da} açılır</translation>
    </message>
    <message>
        <source>then: {service}</source>
        <translation>sonra: {service}</translation>
    </message>
    <message>
        <source>{priority}: counted from {time}.</source>
        <translation>{priority}: {time:-dan} sayılır.</translation>
    </message>
    <message>
        <source>{priority}: goes before the others.</source>
        <translation>{priority}: hamıdan əvvəl çağırılır.</translation>
    </message>
    <message>
        <source>Was not served on an earlier day: counted from {time}.</source>
        <translation>Əvvəlki gün qəbul edilməyib: {time:-dan} hesablanır.</translation>
    </message>
    <message>
        <source>Appointment at {time}.</source>
        <translation>Əvvəlcədən yazılış: {time}.</translation>
    </message>
    <message>
        <source>Sent to this window.</source>
        <translation>Bu pəncərəyə yönləndirilib.</translation>
    </message>
    <message>
        <source>Called by number: {reason}.</source>
        <translation>Nömrə ilə çağırılıb: {reason}.</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>başqa səbəb</translation>
    </message>
    <message>
        <source>Goes before the others.</source>
        <translation>Hamıdan əvvəl çağırılır.</translation>
    </message>
    <message>
        <source>First in the queue: since {time}.</source>
        <translation>Növbədə birincidir: {time:-dan}.</translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Telefonla izləyin</translation>
    </message>
    <message>
        <source>Point the camera at the code. We will tell you when you are called.</source>
        <translation>Kameranı koda tutun. Çağırışda xəbər verəcəyik.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Talonun kodu</translation>
    </message>
    <message>
        <source>Show it at the window if asked.</source>
        <translation>Pəncərədə soruşsalar, göstərin.</translation>
    </message>
    <message>
        <source>The store {store} is ready.</source>
        <translation>Məlumat bazası hazırdır: {store}</translation>
    </message>
    <message>
        <source>Centre {centre}: areas {areas}, services {services}, windows {windows}.</source>
        <translation>Mərkəz {centre}: sahələr {areas}, xidmətlər {services}, pəncərələr {windows}.</translation>
    </message>
    <message>
        <source>The store as it was before is kept in {file}.</source>
        <translation>Bazanın əvvəlki halı burada saxlanılıb: {file}</translation>
    </message>
    <message>
        <source>The centre was here already and stays as it is. To apply the file: novbe centre import FILE</source>
        <translation>Bu mərkəz artıq bazadadır və olduğu kimi qalır. Faylı tətbiq etmək üçün: novbe centre import FAYL</translation>
    </message>
    <message>
        <source>Nothing changes: the centre is like the file.</source>
        <translation>Dəyişiklik yoxdur: mərkəz fayldakı kimidir.</translation>
    </message>
    <message>
        <source>This would change; nothing is applied yet:</source>
        <translation>Bunlar dəyişəcək; hələ heç nə tətbiq edilməyib:</translation>
    </message>
    <message>
        <source>Applied:</source>
        <translation>Tətbiq edildi:</translation>
    </message>
    <message>
        <source>areas, services, windows: added {added}, changed {changed}, taken away {removed}</source>
        <translation>sahələr, xidmətlər, pəncərələr: əlavə edilib {added}, dəyişdirilib {changed}, çıxarılıb {removed}</translation>
    </message>
    <message>
        <source>hours, rules and the rest: changed</source>
        <translation>iş saatları, qaydalar və digər məlumatlar: dəyişdirilib</translation>
    </message>
    <message>
        <source>Nobody waited in vain today.</source>
        <translation>Bu gün heç kim əbəs yerə gözləməyib.</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>gözləyən: {count}</translation>
    </message>
    <message>
        <source>not served: {count}</source>
        <translation>xidmət göstərilməyən: {count}</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>kağız bitib</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>qapaq açıqdır</translation>
    </message>
    <message>
        <source>the printer is off line</source>
        <translation>printer işə hazır deyil</translation>
    </message>
    <message>
        <source>there is no printer</source>
        <translation>printer tapılmadı</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>printer cavab vermir</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>əlaqə kəsilib</translation>
    </message>
    <message>
        <source>the printer took too long</source>
        <translation>printer vaxtında cavab vermədi</translation>
    </message>
    <message>
        <source>by the second printer</source>
        <translation>ikinci printerdə</translation>
    </message>
    <message>
        <source>the settings name no printer</source>
        <translation>parametrlərdə printer göstərilməyib</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>çap edilib</translation>
    </message>
    <message>
        <source>printed {how}</source>
        <translation>{how} çap olundu</translation>
    </message>
    <message>
        <source>not printed: {cause}</source>
        <translation>çap edilməyib: {cause}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>çap edilməyib</translation>
    </message>
    <message>
        <source>it is not known whether it was printed</source>
        <translation>çap edilib-edilmədiyi məlum deyil</translation>
    </message>
    <message>
        <source>The record is damaged: {faults}. Keep the store as it is and a backup of it.</source>
        <translation>Qeydlər zədələnib: {faults}. Bazaya toxunmayın və onun nüsxəsini saxlayın.</translation>
    </message>
    <message numerus="yes">
        <source>The record is in order: %n tickets checked.</source>
        <translation>
            <numerusform>Qeydlər qaydasındadır: %n talon yoxlanıldı.</numerusform>
            <numerusform>Qeydlər qaydasındadır: %n talon yoxlanıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>waited {minutes} min</source>
        <translation>{minutes} dəq gözləyib</translation>
    </message>
    <message>
        <source>service {minutes} min</source>
        <translation>xidmət {minutes} dəq</translation>
    </message>
    <message>
        <source>taken over from {staff}</source>
        <translation>pəncərə təhvil alınıb, əvvəl: {staff}</translation>
    </message>
    <message>
        <source>{event}, entered later</source>
        <translation>{event}, sonradan daxil edilib</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>pəncərə {window}</translation>
    </message>
    <message>
        <source>Last calls:</source>
        <translation>Son çağırışlar:</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dəq</translation>
    </message>
    <message>
        <source>ahead: {people}</source>
        <translation>qabaqda: {people}</translation>
    </message>
    <message>
        <source>wait: {minutes}</source>
        <translation>gözləmə: {minutes}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>kod {code}</translation>
    </message>
    <message>
        <source>Too late for {time}: counts from now.</source>
        <translation>{time} vaxtına gecikib: indidən sayılır.</translation>
    </message>
    <message>
        <source>Nobody waits for window {window}.</source>
        <translation>{window} nömrəli pəncərə üçün gözləyən yoxdur.</translation>
    </message>
    <message>
        <source>break after this visitor</source>
        <translation>bu ziyarətçidən sonra fasilə</translation>
    </message>
    <message>
        <source>has waited {minutes} min</source>
        <translation>{minutes} dəq gözləyib</translation>
    </message>
    <message>
        <source>This visit has already ended: {status}.</source>
        <translation>Bu ziyarət artıq bitib: {status}.</translation>
    </message>
    <message>
        <source>This service has been rated already.</source>
        <translation>Bu xidmətə artıq qiymət verilib.</translation>
    </message>
    <message>
        <source>There is no answer “{answer}”.</source>
        <translation>“{answer}” cavabı yoxdur.</translation>
    </message>
    <message>
        <source>More time can be asked for {limit} times. Please come to the window or to the reception.</source>
        <translation>Əlavə vaxt yalnız {limit} dəfə istənilə bilər. Pəncərəyə və ya qəbul masasına yaxınlaşın.</translation>
    </message>
    <message>
        <source>The appointment {appointment} has been cancelled.</source>
        <translation>{appointment} kodlu yazılış ləğv edilib.</translation>
    </message>
    <message>
        <source>There is no appointment with the code {appointment}.</source>
        <translation>{appointment} kodlu yazılış tapılmadı.</translation>
    </message>
    <message>
        <source>The appointment {appointment} has been checked in already: ticket {ticket}.</source>
        <translation>{appointment} kodlu yazılışla artıq talon alınıb: {ticket}.</translation>
    </message>
    <message>
        <source>The appointment {appointment} is not for today but for {date} at {time}.</source>
        <translation>{appointment} kodlu yazılış bu gün üçün deyil: {date}, saat {time}.</translation>
    </message>
    <message>
        <source>The time of arrival lies in the future or on another day.</source>
        <translation>Gəliş vaxtı gələcəkdədir və ya başqa günə aiddir.</translation>
    </message>
    <message>
        <source>There is no priority class “{priority}”.</source>
        <translation>“{priority}” adlı üstünlük kateqoriyası yoxdur.</translation>
    </message>
    <message>
        <source>The slip was for a visit until {date}. Please take a new ticket.</source>
        <translation>Qəbz {date} tarixinədək etibarlı idi. Yeni talon götürün.</translation>
    </message>
    <message>
        <source>There is no come-back slip with the code {slip}.</source>
        <translation>{slip} kodlu təkrar gəliş qəbzi yoxdur.</translation>
    </message>
    <message>
        <source>The come-back slip has been used already: ticket {ticket}.</source>
        <translation>Təkrar gəliş qəbzi artıq istifadə olunub: {ticket} nömrəli talon.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Bu gün üçün iş bağlanıb.</translation>
    </message>
    <message>
        <source>The day was closed early: {reason}.</source>
        <translation>Bu gün iş vaxtından əvvəl bağlanıb: {reason}.</translation>
    </message>
    <message>
        <source>The day is not paused.</source>
        <translation>Günün işi dayandırılmayıb.</translation>
    </message>
    <message>
        <source>The centre has paused its work: {reason}.</source>
        <translation>Mərkəzin işi dayandırılıb: {reason}.</translation>
    </message>
    <message>
        <source>The database has no user {user}. Create it first (createuser).</source>
        <translation>Verilənlər bazasında {user} istifadəçisi yoxdur. Əvvəlcə onu yaradın (createuser).</translation>
    </message>
    <message>
        <source>The database user {user} owns the tables or is a superuser: no role limits it. Choose another user.</source>
        <translation>Bazanın {user} istifadəçisi cədvəllərin sahibidir və ya superistifadəçidir: heç bir rol onu məhdudlaşdırmır. Başqa istifadəçi seçin.</translation>
    </message>
    <message>
        <source>There is no such call for help.</source>
        <translation>Belə kömək çağırışı yoxdur.</translation>
    </message>
    <message>
        <source>There are appointments for the service {name}. Take it away when there are none.</source>
        <translation>{name} xidməti üçün əvvəlcədən yazılanlar var. Xidməti yazılış qalmayanda çıxarın.</translation>
    </message>
    <message>
        <source>Somebody is in the queue for the service {name}. Take it away when nobody is.</source>
        <translation>{name} xidməti üçün növbədə gözləyən var. Xidməti növbə boşalanda çıxarın.</translation>
    </message>
    <message>
        <source>Window {name} is open. Close it before you take it away.</source>
        <translation>{name} nömrəli pəncərə açıqdır. Çıxarmazdan əvvəl onu bağlayın.</translation>
    </message>
    <message>
        <source>The centre does not offer the language “{language}”.</source>
        <translation>Mərkəz “{language}” dilində xidmət göstərmir.</translation>
    </message>
    <message>
        <source>The times do not fit: each of them lies today, after the one before it and not in the future.</source>
        <translation>Vaxtlar uyğun gəlmir: hər biri bu günə aid olmalı, əvvəlkindən sonra gəlməli və gələcəkdə olmamalıdır.</translation>
    </message>
    <message>
        <source>All {limit} tickets of today for this service have been given out.</source>
        <translation>Bu xidmət üçün bu günün bütün talonları verilib ({limit}).</translation>
    </message>
    <message>
        <source>The service “{service}” is on the ticket twice.</source>
        <translation>“{service}” xidməti talonda iki dəfə göstərilib.</translation>
    </message>
    <message>
        <source>One ticket is for {limit} services at most.</source>
        <translation>Bir talon ən çoxu {limit} xidmət üçündür.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is the one in hand. Name another one of the family.</source>
        <translation>{ticket} nömrəli talon hazırda xidmət göstərilən talondur. Ailənin başqa talonunu göstərin.</translation>
    </message>
    <message>
        <source>A reminder comes after {limit} min at the latest.</source>
        <translation>Xatırlatma ən geci {limit} dəqiqədən sonra olur.</translation>
    </message>
    <message>
        <source>There is no need “{need}”.</source>
        <translation>“{need}” adlı ehtiyac yoxdur.</translation>
    </message>
    <message>
        <source>Ticket {ticket} has no priority.</source>
        <translation>{ticket} nömrəli talonun üstünlük hüququ yoxdur.</translation>
    </message>
    <message>
        <source>Nobody has an account yet. An administrator makes the first one: novbe staff add</source>
        <translation>Hələ heç kimin hesabı yoxdur. Birincisini administrator yaradır: novbe staff add</translation>
    </message>
    <message>
        <source>Window {window} is closed. Open it first.</source>
        <translation>{window} nömrəli pəncərə bağlıdır. Əvvəlcə onu açın.</translation>
    </message>
    <message>
        <source>Only a visitor who has been called can be meant; this one is: {status}.</source>
        <translation>Bu, yalnız çağırılmış ziyarətçi üçün mümkündür; indiki vəziyyət: {status}.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket} today.</source>
        <translation>Bu gün {ticket} nömrəli talon yoxdur.</translation>
    </message>
    <message>
        <source>Only a visitor who missed the call can be put back; this one is: {status}.</source>
        <translation>Növbəyə yalnız çağırışa gəlməyən ziyarətçi qaytarıla bilər; indiki vəziyyət: {status}.</translation>
    </message>
    <message>
        <source>{staff} may not do this. Please ask a supervisor.</source>
        <translation>{staff} bunu edə bilməz. Rəhbərə müraciət edin.</translation>
    </message>
    <message>
        <source>Only a service that has been finished can be rated.</source>
        <translation>Yalnız bitmiş xidmətə qiymət vermək olar.</translation>
    </message>
    <message>
        <source>Window {window} does not serve ticket {ticket}.</source>
        <translation>{window} nömrəli pəncərə {ticket} talonuna xidmət göstərmir.</translation>
    </message>
    <message>
        <source>The ticket is not waiting: {status}.</source>
        <translation>Talon gözləmədə deyil: {status}.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters; this one has {length}.</source>
        <translation>Qeyd ən çoxu {limit} simvol ola bilər; bu qeyddə {length} simvol var.</translation>
    </message>
    <message>
        <source>Only {staff} or a supervisor can go on here.</source>
        <translation>Burada yalnız {staff} və ya rəhbər davam edə bilər.</translation>
    </message>
    <message>
        <source>There is nothing to undo at window {window}.</source>
        <translation>{window} nömrəli pəncərədə geri qaytarılacaq addım yoxdur.</translation>
    </message>
    <message>
        <source>Ticket {ticket} has been entered already.</source>
        <translation>{ticket} nömrəli talon artıq daxil edilib.</translation>
    </message>
    <message>
        <source>“{number}” is no number of a handwritten slip. These are Z001 to Z9999.</source>
        <translation>“{number}” əl ilə yazılmış talonun nömrəsi deyil. Belə nömrələr Z001-dən Z9999-a qədərdir.</translation>
    </message>
    <message>
        <source>Window {window} is on a break. Open it first.</source>
        <translation>{window} nömrəli pəncərə fasilədədir. Əvvəlcə onu açın.</translation>
    </message>
    <message>
        <source>There is no result “{outcome}”.</source>
        <translation>“{outcome}” nəticəsi yoxdur.</translation>
    </message>
    <message>
        <source>No tickets are given out now.</source>
        <translation>İndi talon verilmir.</translation>
    </message>
    <message>
        <source>This centre has accounts. Please give your password.</source>
        <translation>Bu mərkəzdə hesablar var. Parolunuzu yazın.</translation>
    </message>
    <message>
        <source>A password has at least {limit} characters; a short sentence is good.</source>
        <translation>Parolda ən azı {limit} işarə olmalıdır; qısa bir cümlə yaxşı paroldur.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Parolda ən çoxu {limit} işarə ola bilər.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Bu parolu tapmaq çox asandır.</translation>
    </message>
    <message>
        <source>A proof is seen or waived, not “{proof}”.</source>
        <translation>Sənəd ya göstərilib (seen), ya da tələb olunmayıb (waived); “{proof}” ola bilməz.</translation>
    </message>
    <message>
        <source>A missed call can be put right for {minutes} min; that time is over.</source>
        <translation>Buraxılmış çağırışdan sonra növbəyə {minutes} dəqiqə ərzində qayıtmaq olar; bu vaxt keçib.</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Səbəbi göstərin.</translation>
    </message>
    <message>
        <source>Please call again first: called {calls} of {wanted} times.</source>
        <translation>Əvvəlcə yenidən çağırın: {calls} / {wanted} çağırış edilib.</translation>
    </message>
    <message>
        <source>A score is a number from 1 to 5.</source>
        <translation>Qiymət 1-dən 5-ə qədər rəqəmdir.</translation>
    </message>
    <message>
        <source>There is no service “{service}”.</source>
        <translation>“{service}” adlı xidmət yoxdur.</translation>
    </message>
    <message>
        <source>Window {window} is taken: {staff}.</source>
        <translation>{window} nömrəli pəncərədə başqası işləyir: {staff}.</translation>
    </message>
    <message>
        <source>Please wait another {seconds} s before the next try.</source>
        <translation>Növbəti cəhdə qədər {seconds} saniyə gözləyin.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. The next try is in {seconds} s.</source>
        <translation>Ad və ya parol səhvdir. Növbəti cəhd {seconds} saniyə sonra mümkündür.</translation>
    </message>
    <message>
        <source>{staff} is already at window {window}. Close that window first.</source>
        <translation>{staff} artıq {window} nömrəli pəncərədədir. Əvvəlcə həmin pəncərəni bağlayın.</translation>
    </message>
    <message>
        <source>There is an account {staff} already.</source>
        <translation>{staff} adlı hesab artıq var.</translation>
    </message>
    <message>
        <source>The account {staff} is locked. Who can unlock it: {ask}.</source>
        <translation>{staff} adlı hesab kilidlidir. Kilidi aça bilənlər: {ask}.</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>Adı göstərin.</translation>
    </message>
    <message>
        <source>A name has at most {limit} characters, and no control characters.</source>
        <translation>Adda ən çoxu {limit} işarə ola bilər, idarəedici işarələr olmamalıdır.</translation>
    </message>
    <message>
        <source>There is no account {staff}. Make one: novbe staff add</source>
        <translation>{staff} adlı hesab yoxdur. Yaradın: novbe staff add</translation>
    </message>
    <message>
        <source>A SQLite store is one file and has no roles. Roles are for Postgres.</source>
        <translation>SQLite məlumat bazası bir fayldır, rolları yoxdur. Rollar Postgres üçündür.</translation>
    </message>
    <message>
        <source>Please wait another {seconds} s.</source>
        <translation>Daha {seconds} saniyə gözləyin.</translation>
    </message>
    <message>
        <source>A step can be undone for {seconds} s; that time is over.</source>
        <translation>Addımı {seconds} saniyə ərzində geri qaytarmaq olar; bu vaxt keçib.</translation>
    </message>
    <message>
        <source>Window {window} is still busy with ticket {ticket}.</source>
        <translation>{window} nömrəli pəncərə hələ {ticket} talonu ilə məşğuldur.</translation>
    </message>
    <message>
        <source>There is nobody at window {window}.</source>
        <translation>{window} nömrəli pəncərədə ziyarətçi yoxdur.</translation>
    </message>
    <message>
        <source>There is no window {window}.</source>
        <translation>{window} nömrəli pəncərə yoxdur.</translation>
    </message>
    <message>
        <source>This cannot be done now; the ticket is: {status}.</source>
        <translation>Bunu indi etmək olmaz; talonun vəziyyəti: {status}.</translation>
    </message>
    <message>
        <source>The store is busy. Nothing was written. Please try again.</source>
        <translation>Məlumat bazası məşğuldur. Heç nə yazılmadı. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The store {store} is damaged. Restore the last backup into a new store.</source>
        <translation>Məlumat bazası zədələnib: {store}. Son ehtiyat nüsxəni yeni bazaya bərpa edin.</translation>
    </message>
    <message>
        <source>There is no store yet at {store}. Make one: novbe init</source>
        <translation>Burada hələ məlumat bazası yoxdur: {store}. Yaratmaq üçün: novbe init</translation>
    </message>
    <message>
        <source>There is no space left for the store {store}. Nothing was written. Make space there.</source>
        <translation>Məlumat bazası üçün yer qalmayıb: {store}. Heç nə yazılmadı. Orada yer boşaldın.</translation>
    </message>
    <message>
        <source>The store {store} is in use. A backup is restored only into an empty one.</source>
        <translation>Bu məlumat bazası istifadədədir: {store}. Ehtiyat nüsxə yalnız boş bazaya bərpa edilir.</translation>
    </message>
    <message>
        <source>The server has no such database: {store}. Create it first (createdb).</source>
        <translation>Serverdə belə məlumat bazası yoxdur: {store}. Əvvəlcə onu yaradın (createdb).</translation>
    </message>
    <message>
        <source>A newer Növbə made the store {store} (schema {found}). Update this computer’s Növbə.</source>
        <translation>Məlumat bazasını daha yeni Növbə yaradıb: {store} (sxem {found}). Bu kompüterdə Növbəni yeniləyin.</translation>
    </message>
    <message>
        <source>An older Növbə made the store {store}. Update it, a copy is made first: novbe init</source>
        <translation>Məlumat bazasını daha köhnə Növbə yaradıb: {store}. Yeniləmək üçün (əvvəlcə nüsxəsi çıxarılır): novbe init</translation>
    </message>
    <message>
        <source>The store {file} lies on a network share, where its data would not be safe. Put it on this computer’s disk; for several computers use Postgres.</source>
        <translation>Məlumat bazası şəbəkə qovluğundadır: {file}. Orada məlumatlar etibarlı saxlanmır. Onu bu kompüterin diskində saxlayın; bir neçə kompüter üçün Postgres istifadə edin.</translation>
    </message>
    <message>
        <source>The store {store} can be read but not written. Nothing was written. Check the permissions of the file and its folder, or whether the server is a standby.</source>
        <translation>Məlumat bazasını oxumaq olur, ona yazmaq olmur: {store}. Heç nə yazılmadı. Faylın və qovluğun icazələrini yoxlayın; server ehtiyat server ola bilər.</translation>
    </message>
    <message>
        <source>The store {store} refuses access. Check the user, the password and the permissions.</source>
        <translation>Məlumat bazasına giriş rədd edildi: {store}. İstifadəçini, parolu və icazələri yoxlayın.</translation>
    </message>
    <message>
        <source>The store does not answer. Check the network.</source>
        <translation>Məlumat bazası cavab vermir. Şəbəkə əlaqəsini yoxlayın.</translation>
    </message>
    <message>
        <source>The store {store} does not answer. Check its disk, or its server and the network.</source>
        <translation>Məlumat bazası cavab vermir: {store}. Diskini, serveri və şəbəkə əlaqəsini yoxlayın.</translation>
    </message>
    <message>
        <source>{url} is no address of a store. Allowed: sqlite:///FILE | postgresql://USER@/DATABASE?host=HOST:PORT</source>
        <translation>Bu, məlumat bazasının ünvanı deyil: {url}. Belə olmalıdır: sqlite:///FILE | postgresql://USER@/DATABASE?host=HOST:PORT</translation>
    </message>
    <message>
        <source>The store has no centre {centre}. Load one: novbe init --from FILE</source>
        <translation>Məlumat bazasında {centre} mərkəzi yoxdur. Yükləmək üçün: novbe init --from FAYL</translation>
    </message>
    <message>
        <source>The store has no centre yet. Load one: novbe init</source>
        <translation>Məlumat bazasında hələ mərkəz yoxdur. Yükləmək üçün: novbe init</translation>
    </message>
    <message>
        <source>The store has several centres: {centre}. Name one: --centre CODE</source>
        <translation>Məlumat bazasında bir neçə mərkəz var: {centre}. Birini göstərin: --centre KOD</translation>
    </message>
    <message>
        <source>There is no file {file}, or it cannot be read.</source>
        <translation>{file} faylı yoxdur və ya oxunmur.</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as TOML: {found}.</source>
        <translation>{where}: TOML kimi oxunmur: {found}.</translation>
    </message>
    <message>
        <source>{where}: expected {expected}; found {found}.</source>
        <translation>{where}: gözlənilən: {expected}; tapılan: {found}.</translation>
    </message>
    <message>
        <source>{where}: there is no key “{key}”.</source>
        <translation>{where}: “{key}” açarı yoxdur.</translation>
    </message>
    <message>
        <source>{where}: {found} does not exist.</source>
        <translation>{where}: {found} mövcud deyil.</translation>
    </message>
    <message>
        <source>The file {file} exists already. A backup overwrites nothing.</source>
        <translation>{file} faylı artıq var. Ehtiyat nüsxə heç nəyin üzərinə yazılmır.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Check the folder and the space there.</source>
        <translation>{file} faylına yazmaq olmur. Qovluğu və orada yer olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of a store.</source>
        <translation>{file} faylı məlumat bazasının ehtiyat nüsxəsi deyil.</translation>
    </message>
    <message>
        <source>{where}: {key} = {value} cannot be used. Allowed: {allowed}</source>
        <translation>{where}: {key} = {value} yararsızdır. Belə olmalıdır: {allowed}</translation>
    </message>
    <message>
        <source>{where}: there is no setting {key}. Settings: {allowed}</source>
        <translation>{where}: {key} adlı parametr yoxdur. Parametrlər: {allowed}</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as TOML: {value}</source>
        <translation>{where}: TOML kimi oxunmur: {value}</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: {value}</source>
        <translation>{where}: fayl oxunmur: {value}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam ədəd</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>dırnaqda mətn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true və ya false</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] içində siyahı</translation>
    </message>
    <message>
        <source>a table with keys</source>
        <translation>açarları olan cədvəl</translation>
    </message>
    <message>
        <source>a date such as 2026-03-20, without quotes</source>
        <translation>dırnaqsız tarix, məsələn, 2026-03-20</translation>
    </message>
    <message>
        <source>a value, because it has no default</source>
        <translation>mütləq qiymət göstərilməlidir</translation>
    </message>
    <message>
        <source>one of the words that are allowed here</source>
        <translation>burada icazə verilən sözlərdən biri</translation>
    </message>
    <message>
        <source>one of: {allowed}</source>
        <translation>bunlardan biri: {allowed}</translation>
    </message>
    <message>
        <source>words in a language of the centre</source>
        <translation>mərkəzin dillərindən birində mətn</translation>
    </message>
    <message>
        <source>at most {allowed} characters</source>
        <translation>ən çoxu {allowed} işarə</translation>
    </message>
    <message>
        <source>each of them once</source>
        <translation>hər biri bir dəfə</translation>
    </message>
    <message>
        <source>a code of small Latin letters, figures and hyphens</source>
        <translation>kiçik latın hərfləri, rəqəmlər və defisdən ibarət kod</translation>
    </message>
    <message>
        <source>a time zone such as Asia/Baku</source>
        <translation>saat qurşağı, məsələn, Asia/Baku</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>https:// ilə başlayan ünvan</translation>
    </message>
    <message>
        <source>a time such as 09:00</source>
        <translation>saat, məsələn, 09:00</translation>
    </message>
    <message>
        <source>a time later than {allowed}</source>
        <translation>bundan gec saat: {allowed}</translation>
    </message>
    <message>
        <source>one letter from A to Y</source>
        <translation>A–Y arasında bir hərf</translation>
    </message>
    <message>
        <source>minutes, {allowed}</source>
        <translation>dəqiqə, {allowed}</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 və ya daha çox</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 və ya daha çox</translation>
    </message>
    <message>
        <source>the code of a service of this centre</source>
        <translation>bu mərkəzin xidmətlərindən birinin kodu</translation>
    </message>
    <message>
        <source>the name of a picture in assets/icons, without -bold.svg</source>
        <translation>assets/icons qovluğundakı bir şəklin adı, -bold.svg olmadan</translation>
    </message>
    <message>
        <source>Latin letters (some of these are Cyrillic and only look like them)</source>
        <translation>latın hərfləri (burada onlara oxşayan kiril hərfləri var)</translation>
    </message>
    <message>
        <source>at most {allowed} lines</source>
        <translation>ən çox {allowed} sətir</translation>
    </message>
    <message>
        <source>at most {allowed} of them</source>
        <translation>ən çoxu {allowed} ədəd</translation>
    </message>
    <message>
        <source>the name of a PNG or SVG file that lies beside the centre file</source>
        <translation>mərkəz faylının yanındakı PNG və ya SVG faylının adı</translation>
    </message>
    <message>
        <source>a whole picture in PNG or SVG</source>
        <translation>bütöv PNG və ya SVG şəkli</translation>
    </message>
    <message>
        <source>a picture of at most {allowed} KB</source>
        <translation>ən çox {allowed} KB həcmində şəkil</translation>
    </message>
    <message>
        <source>each word in the letters of one alphabet</source>
        <translation>hər söz bir əlifbanın hərfləri ilə</translation>
    </message>
    <message>
        <source>lines of values with commas or semicolons between them</source>
        <translation>aralarında vergül və ya nöqtəli vergül olan dəyərlər</translation>
    </message>
    <message>
        <source>a first line with the columns {allowed}</source>
        <translation>bu sütunların adları olan birinci sətir: {allowed}</translation>
    </message>
    <message>
        <source>3 to 24 Latin letters and figures, with hyphens between them</source>
        <translation>3–24 latın hərfi və rəqəm, aralarında defis ola bilər</translation>
    </message>
    <message>
        <source>a date such as 2026-03-20 or 20.03.2026</source>
        <translation>2026-03-20 və ya 20.03.2026 kimi tarix</translation>
    </message>
    <message>
        <source>a day on which the centre works</source>
        <translation>mərkəzin işlədiyi gün</translation>
    </message>
    <message>
        <source>a time in the working hours, {allowed}</source>
        <translation>iş saatlarına düşən vaxt, {allowed}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>gözləyir</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>xidmət göstərilir</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>served</source>
        <translation>xidmət göstərilib</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>xidmət göstərilməyib</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line:-cı} sətir</translation>
    </message>
    <message>
        <source>Tickets are given out again on {date} at {time}.</source>
        <translation>Talonlar {date} saat {time:-da} yenidən verilir.</translation>
    </message>
    <message>
        <source>Known: {allowed}.</source>
        <translation>Mövcud olanlar: {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>Bəlkə “{nearest}”?</translation>
    </message>
    <message numerus="yes">
        <source>Backup written to {file}: %n tickets.</source>
        <translation>
            <numerusform>Ehtiyat nüsxə yazıldı: {file}, %n talon.</numerusform>
            <numerusform>Ehtiyat nüsxə yazıldı: {file}, %n talon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from {file}: %n tickets.</source>
        <translation>
            <numerusform>{file} faylından bərpa edildi: %n talon.</numerusform>
            <numerusform>{file} faylından bərpa edildi: %n talon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanked of the days before {date}: notes {notes}, comments {comments}, codes {tokens}.</source>
        <translation>{date} tarixindən əvvəlki günlər üzrə silindi: qeydlər {notes}, rəylər {comments}, kodlar {tokens}.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message>
        <source>The answer could not be written: {cause}</source>
        <translation>Cavabı yazmaq mümkün olmadı: {cause}</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>{file} faylına yazmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The PIN is set in {file}. Start the kiosk again.</source>
        <translation>PIN {file} faylına yazıldı. Köşkü yenidən başladın.</translation>
    </message>
    <message>
        <source>New PIN of the kiosk</source>
        <translation>Köşkün yeni PIN kodu</translation>
    </message>
    <message>
        <source>A PIN is {shortest} to {longest} figures.</source>
        <translation>PIN {shortest}–{longest} rəqəmdən ibarət olmalıdır.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Bu PIN-i tapmaq çox asandır.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Bir daha təkrar edin</translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was changed.</source>
        <translation>İki PIN eyni deyil. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gözlənilir</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>talon verilib</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>ləğv edilib</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>Bu gün əvvəlcədən yazılan yoxdur.</translation>
    </message>
    <message>
        <source>Appointments: added {added}, changed {changed}, unchanged {unchanged}, used or given up {kept}.</source>
        <translation>Yazılışlar: əlavə edilib {added}, dəyişdirilib {changed}, olduğu kimi qalıb {unchanged}, istifadə və ya ləğv edilmiş {kept}.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… və daha {count}.</translation>
    </message>
    <message>
        <source>{staff} can sign in now.</source>
        <translation>{staff} indi daxil ola bilər.</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>qəbul masası</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>rəhbər</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>kilidli</translation>
    </message>
    <message>
        <source>There are no accounts yet. Make one: novbe staff add</source>
        <translation>Hələ heç bir hesab yoxdur. Yaradın: novbe staff add</translation>
    </message>
    <message>
        <source>The role of {staff} is changed.</source>
        <translation>{staff}: rol dəyişdirildi.</translation>
    </message>
    <message>
        <source>{staff} has a new password.</source>
        <translation>{staff}: parol dəyişdirildi.</translation>
    </message>
    <message>
        <source>{staff} is locked.</source>
        <translation>{staff}: hesab kilidləndi.</translation>
    </message>
    <message>
        <source>The password on standard input is not in UTF-8.</source>
        <translation>Standart girişdəki parol UTF-8 kodlaşdırmasında deyil.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parol</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ziyarətçilər</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Növbələr</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Xidmət göstərildi</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>İndi gözləyir</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Yönləndirildi</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gəlmədi</translation>
    </message>
    <message>
        <source>Did not come, share</source>
        <translation>Gəlməyənlərin payı</translation>
    </message>
    <message>
        <source>Left before the call</source>
        <translation>Çağırışdan əvvəl getdi</translation>
    </message>
    <message>
        <source>Not served by closing</source>
        <translation>Bağlanana qədər xidmət almadı</translation>
    </message>
    <message>
        <source>Wait, mean</source>
        <translation>Gözləmə, orta</translation>
    </message>
    <message>
        <source>Wait, half within</source>
        <translation>Gözləmə, yarısı bu müddətdə</translation>
    </message>
    <message>
        <source>Wait, nine of ten within</source>
        <translation>Gözləmə, ondan doqquzu bu müddətdə</translation>
    </message>
    <message>
        <source>Wait, longest</source>
        <translation>Gözləmə, ən uzun</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Xidmət səviyyəsi</translation>
    </message>
    <message>
        <source>Service level, at least</source>
        <translation>Xidmət səviyyəsi, ən azı</translation>
    </message>
    <message>
        <source>Service level, at most</source>
        <translation>Xidmət səviyyəsi, ən çoxu</translation>
    </message>
    <message>
        <source>Way to the window, mean</source>
        <translation>Pəncərəyə yol, orta</translation>
    </message>
    <message>
        <source>Service, mean</source>
        <translation>Xidmət, orta</translation>
    </message>
    <message>
        <source>Service, nine of ten within</source>
        <translation>Xidmət, ondan doqquzu bu müddətdə</translation>
    </message>
    <message>
        <source>Estimate kept</source>
        <translation>Proqnoz doğru çıxdı</translation>
    </message>
    <message>
        <source>Estimate exceeded</source>
        <translation>Proqnozdan gec</translation>
    </message>
    <message>
        <source>Windows open</source>
        <translation>Pəncərələr açıq</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Fasilələr</translation>
    </message>
    <message>
        <source>Windows busy</source>
        <translation>Pəncərələr məşğul</translation>
    </message>
    <message>
        <source>Free while people waited</source>
        <translation>Gözləyən var ikən boş</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Məmnunluq</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavab verənlər</translation>
    </message>
    <message>
        <source>Tickets given out: people or families, however many windows they went to.</source>
        <translation>Verilmiş talonlar: neçə pəncərəyə getməsindən asılı olmayaraq insanlar və ya ailələr.</translation>
    </message>
    <message>
        <source>Waits in the queue: a ticket that goes on to another window waits again.</source>
        <translation>Növbədə gözləmələr: başqa pəncərəyə göndərilən talon yenidən gözləyir.</translation>
    </message>
    <message>
        <source>Turns whose service was finished or handed on.</source>
        <translation>Xidməti bitirilmiş və ya ötürülmüş növbələr.</translation>
    </message>
    <message>
        <source>Turns that wait for their first call now.</source>
        <translation>İndi ilk çağırışı gözləyən növbələr.</translation>
    </message>
    <message>
        <source>Turns that were sent on to another service, window or person.</source>
        <translation>Başqa xidmətə, pəncərəyə və ya işçiyə yönləndirilmiş növbələr.</translation>
    </message>
    <message>
        <source>Turns that were called and did not come.</source>
        <translation>Çağırılmış, lakin gəlməmiş növbələr.</translation>
    </message>
    <message>
        <source>Those who did not come, among the turns that were called.</source>
        <translation>Çağırılmış növbələr arasında gəlməyənlər.</translation>
    </message>
    <message>
        <source>Turns whose visitors left before they were called.</source>
        <translation>Ziyarətçisi çağırılmadan getmiş növbələr.</translation>
    </message>
    <message>
        <source>Turns that were still open when the day was closed.</source>
        <translation>Gün bağlananda hələ açıq olan növbələr.</translation>
    </message>
    <message>
        <source>From arrival (check-in), appointment or opening, whichever is last, to the first call. Interruptions of the day do not count. Whoever still waits, or left, counts as having waited longer (Kaplan and Meier).</source>
        <translation>Gəlişdən (qeydiyyatdan), qəbul vaxtından və ya açılışdan — hansı sonuncudursa — ilk çağırışa qədər. Günün fasilələri sayılmır. Hələ gözləyən və ya getmiş ziyarətçi daha çox gözləmiş kimi sayılır (Kaplan və Meyer).</translation>
    </message>
    <message>
        <source>The wait that half of the turns do not exceed; whoever still waits is not left out.</source>
        <translation>Növbələrin yarısının aşmadığı gözləmə; hələ gözləyənlər nəzərdən qaçırılmır.</translation>
    </message>
    <message>
        <source>The wait that nine of ten turns do not exceed; whoever still waits is not left out.</source>
        <translation>On növbədən doqquzunun aşmadığı gözləmə; hələ gözləyənlər nəzərdən qaçırılmır.</translation>
    </message>
    <message>
        <source>The longest wait, be it over or not.</source>
        <translation>Bitmiş və ya davam edən ən uzun gözləmə.</translation>
    </message>
    <message>
        <source>Share of turns called in time: within {normal} minutes, with priority {priority}, with an appointment {booked}. Whoever waits longer, or left or was not served after it, counts as not in time.</source>
        <translation>Vaxtında çağırılmış növbələrin payı: {normal} dəqiqə ərzində, üstünlüklə {priority}, qəbula yazılanlar üçün {booked}. Daha çox gözləyən, bundan sonra getmiş və ya xidmət almamış ziyarətçi vaxtında çağırılmamış sayılır.</translation>
    </message>
    <message>
        <source>The service level if nobody who waits now is called in time.</source>
        <translation>İndi gözləyənlərdən heç kim vaxtında çağırılmazsa, xidmət səviyyəsi.</translation>
    </message>
    <message>
        <source>The service level if all who can still be called in time are.</source>
        <translation>Hələ vaxtında çağırıla bilənlərin hamısı çağırılarsa, xidmət səviyyəsi.</translation>
    </message>
    <message>
        <source>From the last call to the start of the service.</source>
        <translation>Son çağırışdan xidmətin başlanğıcına qədər.</translation>
    </message>
    <message>
        <source>From the start to the end of the service, without the time on hold.</source>
        <translation>Xidmətin başlanğıcından sonuna qədər, saxlanma vaxtı olmadan.</translation>
    </message>
    <message>
        <source>The time that nine of ten finished services do not exceed.</source>
        <translation>On xidmətdən doqquzunun aşmadığı müddət.</translation>
    </message>
    <message>
        <source>Turns called within the range of minutes that their ticket had told.</source>
        <translation>Talonda deyilmiş dəqiqələr aralığında çağırılmış növbələr.</translation>
    </message>
    <message>
        <source>Turns called later than their ticket had told; the aim is one in ten at most.</source>
        <translation>Talonda deyiləndən gec çağırılmış növbələr; məqsəd ondan birdən çox olmamasıdır.</translation>
    </message>
    <message>
        <source>Time that windows were open, without breaks and interruptions of the day.</source>
        <translation>Pəncərələrin açıq olduğu müddət, fasilələr və günün dayandırılması olmadan.</translation>
    </message>
    <message>
        <source>Time of breaks.</source>
        <translation>Fasilələrin müddəti.</translation>
    </message>
    <message>
        <source>Share of the open time in which somebody was called to the window or served there.</source>
        <translation>Açıq vaxtın kiminsə çağırıldığı və ya xidmət aldığı hissəsi.</translation>
    </message>
    <message>
        <source>Time that windows were open and free while somebody whom they serve waited.</source>
        <translation>Pəncərələrin açıq və boş olduğu, xidmət etdikləri kiminsə isə gözlədiyi müddət.</translation>
    </message>
    <message>
        <source>Mean of the visitors’ answers, 1 to 5; shown from ten answers on.</source>
        <translation>Ziyarətçilərin cavablarının ortası, 1-dən 5-ə qədər; on cavabdan etibarən göstərilir.</translation>
    </message>
    <message>
        <source>Rated turns among the finished ones.</source>
        <translation>Bitmiş növbələr arasında qiymətləndirilənlər.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>say</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dəqiqə</translation>
    </message>
    <message>
        <source>share</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1-dən 5-ə qədər</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xidmət</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pəncərə</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>İşçi</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>command</source>
        <translation>əmr</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>qəbula yazılma</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Pəncərə {window}</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>üstünlük yoxdur</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>heç kim</translation>
    </message>
    <message>
        <source>All</source>
        <comment>visits of a month</comment>
        <translation>Hamısı</translation>
    </message>
    <message numerus="yes">
        <source>– fewer than %n answers, or too few to keep others apart</source>
        <translation>
            <numerusform>– cavablar %n-dan azdır və ya başqalarını ayırmağa imkan verir</numerusform>
            <numerusform>– cavablar %n-dan azdır və ya başqalarını ayırmağa imkan verir</numerusform>
        </translation>
    </message>
    <message>
        <source>served</source>
        <comment>so many visitors</comment>
        <translation>xidmət göstərilib</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>so many visitors</comment>
        <translation>cavab verib</translation>
    </message>
    <message>
        <source>response</source>
        <comment>share of visitors who answered</comment>
        <translation>cavab payı</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of scores</comment>
        <translation>orta qiymət</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Numbers of windows</source>
        <translation>Pəncərələrin sayı</translation>
    </message>
    <message>
        <source>Windows that the work of an hour needs:</source>
        <translation>Hər saatın işinə lazım olan pəncərələr:</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pəncərələr</translation>
    </message>
    <message>
        <source>{percent} % are called in time with {windows} windows.</source>
        <translation>{windows} pəncərə ilə {percent} % vaxtında çağırılır.</translation>
    </message>
    <message>
        <source>No number of windows that was tried has {percent} % called in time.</source>
        <translation>Yoxlanılan pəncərə saylarından heç biri ilə {percent} % vaxtında çağırılmır.</translation>
    </message>
    <message>
        <source>Wait, minutes</source>
        <translation>Gözləmə, dəqiqə</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Təriflər</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>{minutes} dəq gözləyir</translation>
    </message>
    <message>
        <source>{first} was here before {second}.</source>
        <translation>{first} {second} nömrəsindən əvvəl gəlib.</translation>
    </message>
    <message>
        <source>{first} has been in the queue since {time}, {second} since {later}.</source>
        <translation>{first} saat {time:-dan}, {second} isə saat {later:-dan} növbədədir.</translation>
    </message>
    <message>
        <source>By the rules of the centre {first} is counted from an earlier time than {second}.</source>
        <translation>Mərkəzin qaydalarına görə {first} {second} nömrəsindən daha əvvəlki vaxtdan hesablanır.</translation>
    </message>
    <message>
        <source>{first} goes before {second} by a decision of the staff; its reason is in the record.</source>
        <translation>{first} əməkdaşın qərarı ilə {second} nömrəsindən əvvəldir; səbəbi qeyd olunub.</translation>
    </message>
    <message>
        <source>{first} was called to window {window}, which does not serve {second}.</source>
        <translation>{first} {window} nömrəli pəncərəyə çağırılıb; orada {second} qəbul edilmir.</translation>
    </message>
    <message>
        <source>{first} has been called already; {second} is still waiting.</source>
        <translation>{first} artıq çağırılıb; {second} hələ gözləyir.</translation>
    </message>
    <message>
        <source>It is still early for {second}; meanwhile {first} is called.</source>
        <translation>{second} üçün hələ tezdir; bu vaxt {first} çağırılır.</translation>
    </message>
    <message>
        <source>{second} is on the way; meanwhile {first} is called.</source>
        <translation>{second} yoldadır; bu vaxt {first} çağırılır.</translation>
    </message>
    <message>
        <source>{first} is no longer in the queue.</source>
        <translation>{first} artıq növbədə deyil.</translation>
    </message>
    <message>
        <source>{first} and {second} wait for different windows.</source>
        <translation>{first} və {second} fərqli pəncərələri gözləyir.</translation>
    </message>
    <message>
        <source>counted from {time}</source>
        <translation>{time:-dan} hesablanır</translation>
    </message>
    <message>
        <source>goes before the others</source>
        <translation>hamıdan əvvəl çağırılır</translation>
    </message>
    <message>
        <source>appointment at {time}</source>
        <translation>əvvəlcədən yazılıb: {time}</translation>
    </message>
    <message>
        <source>was not served on an earlier day</source>
        <translation>əvvəlki gün qəbul edilməyib</translation>
    </message>
    <message>
        <source>sent to this window</source>
        <translation>bu pəncərəyə yönləndirilib</translation>
    </message>
    <message>
        <source>called out of turn: {reason}</source>
        <translation>növbədənkənar çağırılıb: {reason}</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <translation>sonradan daxil edilib</translation>
    </message>
    <message>
        <source>first in the queue since {time}</source>
        <translation>{time:-dan} növbədə birincidir</translation>
    </message>
    <message>
        <source>The database user {user} may do what the role {role} needs, and no more.</source>
        <translation>Verilənlər bazasının {user} istifadəçisi yalnız {role} roluna lazım olanı edə bilər.</translation>
    </message>
    <message>
        <source>Nobody calls for help.</source>
        <translation>Heç kim kömək çağırmır.</translation>
    </message>
    <message>
        <source>Report written to {file}.</source>
        <translation>Hesabat {file} faylına yazıldı.</translation>
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
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Free</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Çağırılır</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Xidmət edilir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Saxlanılan</translation>
    </message>
    <message>
        <source>Over the norm</source>
        <translation>Normanı keçib</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Qəbul</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlantı var</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bağlantı yoxdur</translation>
    </message>
</context>
</TS>
