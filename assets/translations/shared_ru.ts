<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Перед вами</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Приготовьте:</translation>
    </message>
    <message>
        <source>Your number is shown on the board and announced.</source>
        <translation>Номер покажут на табло и объявят голосом.</translation>
    </message>
    <message>
        <source>Numbers may be called out of sequence.</source>
        <translation>Номера могут вызывать не по порядку.</translation>
    </message>
    <message>
        <source>Missed your call?</source>
        <translation>Пропустили вызов?</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Подойдите к стойке приёма.</translation>
    </message>
    <message>
        <source>Valid today only</source>
        <translation>Талон действителен только сегодня</translation>
    </message>
    <message>
        <source>Come-back slip</source>
        <translation>Бланк повторного визита</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Талон {ticket}</translation>
    </message>
    <message>
        <source>We are sorry that your turn did not come.</source>
        <translation>Сожалеем, что до вас не дошла очередь.</translation>
    </message>
    <message>
        <source>Please come by {date}.</source>
        <translation>Приходите до {date} включительно.</translation>
    </message>
    <message numerus="yes">
        <source>You will be called sooner, as if you had come %n minutes earlier.</source>
        <translation>
            <numerusform>Вас вызовут раньше, как если бы вы пришли на %n минуту раньше.</numerusform>
            <numerusform>Вас вызовут раньше, как если бы вы пришли на %n минуты раньше.</numerusform>
            <numerusform>Вас вызовут раньше, как если бы вы пришли на %n минут раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the kiosk or at reception</source>
        <translation>У киоска или у стойки приёма</translation>
    </message>
    <message>
        <source>Hold this code to the scanner, or type it.</source>
        <translation>Поднесите этот код к сканеру или введите его.</translation>
    </message>
    <message>
        <source>Valid once, by {date}</source>
        <translation>Действует один раз, до {date} включительно</translation>
    </message>
    <message>
        <source>{file}: a ticket of {wide} × {high} mm</source>
        <translation>{file}: талон {wide} × {high} мм</translation>
    </message>
    <message numerus="yes">
        <source>{file}: slips {first}–{last}, %n pages</source>
        <translation>
            <numerusform>{file}: талоны {first}–{last}, %n страница</numerusform>
            <numerusform>{file}: талоны {first}–{last}, %n страницы</numerusform>
            <numerusform>{file}: талоны {first}–{last}, %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot draw: {cause}</source>
        <translation>Этот компьютер не может рисовать: {cause}</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <comment>in a command</comment>
        <translation>УСЛУГА</translation>
    </message>
    <message>
        <source>Slips for a day without power</source>
        <translation>Талоны на день без электричества</translation>
    </message>
    <message>
        <source>Enter each slip later:</source>
        <translation>Позже введите каждый талон:</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>to fill in</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>to fill in</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>to fill in</comment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>ahead of you</comment>
        <translation>никого</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>ahead of you</comment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>до {high} мин</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>break</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>ticket issued</source>
        <translation>талон выдан</translation>
    </message>
    <message>
        <source>called</source>
        <translation>вызван</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>вызван повторно</translation>
    </message>
    <message>
        <source>service started</source>
        <translation>обслуживание начато</translation>
    </message>
    <message>
        <source>service finished</source>
        <translation>обслуживание завершено</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не явился</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>продолжено</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>перенаправлен</translation>
    </message>
    <message>
        <source>called out of order</source>
        <translation>вызван вне очереди</translation>
    </message>
    <message>
        <source>sent to the front</source>
        <translation>направлен в начало очереди</translation>
    </message>
    <message>
        <source>class changed</source>
        <translation>приоритет изменён</translation>
    </message>
    <message>
        <source>served without proof</source>
        <translation>принят без документа</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>возвращён в очередь</translation>
    </message>
    <message>
        <source>called while the store was lost</source>
        <translation>вызван, пока не было связи с базой</translation>
    </message>
    <message>
        <source>entered by hand with an earlier time</source>
        <translation>введён вручную с более ранним временем</translation>
    </message>
    <message>
        <source>Everybody was called in the order of the rules.</source>
        <translation>Все вызваны в порядке, заданном правилами.</translation>
    </message>
    <message>
        <source>before {tickets}</source>
        <translation>раньше должны были идти: {tickets}</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединён</translation>
    </message>
    <message>
        <source>ticket changed</source>
        <translation>талон изменён</translation>
    </message>
    <message>
        <source>note left</source>
        <translation>оставлена заметка</translation>
    </message>
    <message>
        <source>answer from the phone</source>
        <translation>ответ с телефона</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>step undone</source>
        <translation>шаг отменён</translation>
    </message>
    <message>
        <source>ticket on paper</source>
        <translation>печать талона</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>вызов помощи</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>centre changed</source>
        <translation>данные центра изменены</translation>
    </message>
    <message>
        <source>made</source>
        <translation>поступил</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} мин</translation>
    </message>
    <message>
        <source>no window is open for it now</source>
        <translation>сейчас открытых окон нет</translation>
    </message>
    <message>
        <source>windows open at {time}</source>
        <translation>окна открываются в {time}</translation>
    </message>
    <message>
        <source>windows open on {date} at {time}</source>
        <translation>окна открываются {date} в {time}</translation>
    </message>
    <message>
        <source>then: {service}</source>
        <translation>затем: {service}</translation>
    </message>
    <message>
        <source>{priority}: counted from {time}.</source>
        <translation>{priority}: отсчёт с {time}.</translation>
    </message>
    <message>
        <source>{priority}: goes before the others.</source>
        <translation>{priority}: вызывается раньше других.</translation>
    </message>
    <message>
        <source>Was not served on an earlier day: counted from {time}.</source>
        <translation>В прошлый раз не был принят: отсчёт с {time}.</translation>
    </message>
    <message>
        <source>Appointment at {time}.</source>
        <translation>По записи на {time}.</translation>
    </message>
    <message>
        <source>Sent to this window.</source>
        <translation>Направлен в это окно.</translation>
    </message>
    <message>
        <source>Called by number: {reason}.</source>
        <translation>Вызван по номеру: {reason}.</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>Goes before the others.</source>
        <translation>Вызывается раньше других.</translation>
    </message>
    <message>
        <source>First in the queue: since {time}.</source>
        <translation>Первый в очереди: с {time}.</translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Следите с телефона</translation>
    </message>
    <message>
        <source>Point the camera at the code. We will tell you when you are called.</source>
        <translation>Наведите камеру на QR-код. Мы сообщим о вызове.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код талона</translation>
    </message>
    <message>
        <source>Show it at the window if asked.</source>
        <translation>Покажите его в окне, если попросят.</translation>
    </message>
    <message>
        <source>The store {store} is ready.</source>
        <translation>База данных готова: {store}</translation>
    </message>
    <message>
        <source>Centre {centre}: areas {areas}, services {services}, windows {windows}.</source>
        <translation>Центр {centre}: разделы {areas}, услуги {services}, окна {windows}.</translation>
    </message>
    <message>
        <source>The store as it was before is kept in {file}.</source>
        <translation>Прежнее состояние базы сохранено здесь: {file}</translation>
    </message>
    <message>
        <source>The centre was here already and stays as it is. To apply the file: novbe centre import FILE</source>
        <translation>Этот центр уже есть в базе и остаётся как есть. Чтобы применить файл: novbe centre import ФАЙЛ</translation>
    </message>
    <message>
        <source>Nothing changes: the centre is like the file.</source>
        <translation>Изменений нет: центр такой же, как в файле.</translation>
    </message>
    <message>
        <source>This would change; nothing is applied yet:</source>
        <translation>Изменится следующее; пока ничего не применено:</translation>
    </message>
    <message>
        <source>Applied:</source>
        <translation>Применено:</translation>
    </message>
    <message>
        <source>areas, services, windows: added {added}, changed {changed}, taken away {removed}</source>
        <translation>разделы, услуги, окна: добавлено {added}, изменено {changed}, убрано {removed}</translation>
    </message>
    <message>
        <source>hours, rules and the rest: changed</source>
        <translation>часы работы, правила и остальное: изменено</translation>
    </message>
    <message>
        <source>Nobody waited in vain today.</source>
        <translation>Сегодня никто не ждал напрасно.</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>ожидают: {count}</translation>
    </message>
    <message>
        <source>not served: {count}</source>
        <translation>не обслужены: {count}</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>закончилась бумага</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>открыта крышка</translation>
    </message>
    <message>
        <source>the printer is off line</source>
        <translation>принтер не готов</translation>
    </message>
    <message>
        <source>there is no printer</source>
        <translation>принтер не найден</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>принтер не отвечает</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>соединение прервалось</translation>
    </message>
    <message>
        <source>the printer took too long</source>
        <translation>принтер не ответил вовремя</translation>
    </message>
    <message>
        <source>by the second printer</source>
        <translation>на втором принтере</translation>
    </message>
    <message>
        <source>the settings name no printer</source>
        <translation>в настройках не указан принтер</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>printed {how}</source>
        <translation>напечатано {how}</translation>
    </message>
    <message>
        <source>not printed: {cause}</source>
        <translation>не напечатан: {cause}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>it is not known whether it was printed</source>
        <translation>неизвестно, напечатан ли</translation>
    </message>
    <message>
        <source>The record is damaged: {faults}. Keep the store as it is and a backup of it.</source>
        <translation>Записи повреждены: {faults}. Не изменяйте базу и сохраните её копию.</translation>
    </message>
    <message numerus="yes">
        <source>The record is in order: %n tickets checked.</source>
        <translation>
            <numerusform>Записи в порядке: проверен %n талон.</numerusform>
            <numerusform>Записи в порядке: проверено %n талона.</numerusform>
            <numerusform>Записи в порядке: проверено %n талонов.</numerusform>
        </translation>
    </message>
    <message>
        <source>waited {minutes} min</source>
        <translation>ожидание {minutes} мин</translation>
    </message>
    <message>
        <source>service {minutes} min</source>
        <translation>обслуживание {minutes} мин</translation>
    </message>
    <message>
        <source>taken over from {staff}</source>
        <translation>окно принято, до этого: {staff}</translation>
    </message>
    <message>
        <source>{event}, entered later</source>
        <translation>{event}, внесено позже</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>окно {window}</translation>
    </message>
    <message>
        <source>Last calls:</source>
        <translation>Последние вызовы:</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>ahead: {people}</source>
        <translation>впереди: {people}</translation>
    </message>
    <message>
        <source>wait: {minutes}</source>
        <translation>ожидание: {minutes}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>код {code}</translation>
    </message>
    <message>
        <source>Too late for {time}: counts from now.</source>
        <translation>Опоздание к {time}: отсчёт с этого момента.</translation>
    </message>
    <message>
        <source>Nobody waits for window {window}.</source>
        <translation>В окно {window} никто не ждёт.</translation>
    </message>
    <message>
        <source>break after this visitor</source>
        <translation>перерыв после этого посетителя</translation>
    </message>
    <message>
        <source>has waited {minutes} min</source>
        <translation>ожидание {minutes} мин</translation>
    </message>
    <message>
        <source>This visit has already ended: {status}.</source>
        <translation>Этот визит уже завершён: {status}.</translation>
    </message>
    <message>
        <source>This service has been rated already.</source>
        <translation>Эта услуга уже оценена.</translation>
    </message>
    <message>
        <source>There is no answer “{answer}”.</source>
        <translation>Ответа «{answer}» нет.</translation>
    </message>
    <message>
        <source>More time can be asked for {limit} times. Please come to the window or to the reception.</source>
        <translation>Попросить дополнительное время можно столько раз: {limit}. Подойдите, пожалуйста, к окну или к стойке приёма.</translation>
    </message>
    <message>
        <source>The appointment {appointment} has been cancelled.</source>
        <translation>Запись {appointment} отменена.</translation>
    </message>
    <message>
        <source>There is no appointment with the code {appointment}.</source>
        <translation>Записи с кодом {appointment} нет.</translation>
    </message>
    <message>
        <source>The appointment {appointment} has been checked in already: ticket {ticket}.</source>
        <translation>По записи {appointment} талон уже выдан: {ticket}.</translation>
    </message>
    <message>
        <source>The appointment {appointment} is not for today but for {date} at {time}.</source>
        <translation>Запись {appointment} не на сегодня: {date}, {time}.</translation>
    </message>
    <message>
        <source>The time of arrival lies in the future or on another day.</source>
        <translation>Время прихода ещё не наступило или относится к другому дню.</translation>
    </message>
    <message>
        <source>There is no priority class “{priority}”.</source>
        <translation>Категории «{priority}» нет.</translation>
    </message>
    <message>
        <source>The slip was for a visit until {date}. Please take a new ticket.</source>
        <translation>Бланк действовал до {date}. Возьмите, пожалуйста, новый талон.</translation>
    </message>
    <message>
        <source>There is no come-back slip with the code {slip}.</source>
        <translation>Бланка повторного визита с кодом {slip} нет.</translation>
    </message>
    <message>
        <source>The come-back slip has been used already: ticket {ticket}.</source>
        <translation>Бланк повторного визита уже использован: талон {ticket}.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>День закрыт.</translation>
    </message>
    <message>
        <source>The day was closed early: {reason}.</source>
        <translation>Сегодня приём закрыт раньше: {reason}.</translation>
    </message>
    <message>
        <source>The day is not paused.</source>
        <translation>День не приостановлен.</translation>
    </message>
    <message>
        <source>The centre has paused its work: {reason}.</source>
        <translation>Работа центра приостановлена: {reason}.</translation>
    </message>
    <message>
        <source>The database has no user {user}. Create it first (createuser).</source>
        <translation>В базе данных нет пользователя {user}. Сначала создайте его (createuser).</translation>
    </message>
    <message>
        <source>The database user {user} owns the tables or is a superuser: no role limits it. Choose another user.</source>
        <translation>Пользователь базы {user} — владелец таблиц или суперпользователь: никакая роль его не ограничивает. Выберите другого.</translation>
    </message>
    <message>
        <source>There is no such call for help.</source>
        <translation>Такого вызова помощи нет.</translation>
    </message>
    <message>
        <source>There are appointments for the service {name}. Take it away when there are none.</source>
        <translation>На услугу {name} есть записи. Уберите её, когда записей не останется.</translation>
    </message>
    <message>
        <source>Somebody is in the queue for the service {name}. Take it away when nobody is.</source>
        <translation>В очереди на услугу {name} есть люди. Уберите её, когда никого не останется.</translation>
    </message>
    <message>
        <source>Window {name} is open. Close it before you take it away.</source>
        <translation>Окно {name} открыто. Закройте его, прежде чем убирать.</translation>
    </message>
    <message>
        <source>The centre does not offer the language “{language}”.</source>
        <translation>Центр не работает на языке «{language}».</translation>
    </message>
    <message>
        <source>The times do not fit: each of them lies today, after the one before it and not in the future.</source>
        <translation>Время указано неверно: каждое должно быть сегодняшним, позже предыдущего и не в будущем.</translation>
    </message>
    <message>
        <source>All {limit} tickets of today for this service have been given out.</source>
        <translation>На сегодня все талоны на эту услугу выданы ({limit}).</translation>
    </message>
    <message>
        <source>The service “{service}” is on the ticket twice.</source>
        <translation>Услуга «{service}» указана в талоне дважды.</translation>
    </message>
    <message>
        <source>One ticket is for {limit} services at most.</source>
        <translation>На одном талоне может быть не больше услуг, чем {limit}.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is the one in hand. Name another one of the family.</source>
        <translation>Талон {ticket} и так обслуживается. Назовите другой талон семьи.</translation>
    </message>
    <message>
        <source>A reminder comes after {limit} min at the latest.</source>
        <translation>Напоминание возможно не позже чем через {limit} мин.</translation>
    </message>
    <message>
        <source>There is no need “{need}”.</source>
        <translation>Потребности «{need}» нет.</translation>
    </message>
    <message>
        <source>Ticket {ticket} has no priority.</source>
        <translation>У талона {ticket} нет приоритета.</translation>
    </message>
    <message>
        <source>Nobody has an account yet. An administrator makes the first one: novbe staff add</source>
        <translation>Учётных записей пока нет. Первую создаёт администратор: novbe staff add</translation>
    </message>
    <message>
        <source>Window {window} is closed. Open it first.</source>
        <translation>Окно {window} закрыто. Сначала откройте его.</translation>
    </message>
    <message>
        <source>Only a visitor who has been called can be meant; this one is: {status}.</source>
        <translation>Это возможно только для вызванного посетителя; сейчас: {status}.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket} today.</source>
        <translation>Талона {ticket} сегодня нет.</translation>
    </message>
    <message>
        <source>Only a visitor who missed the call can be put back; this one is: {status}.</source>
        <translation>Вернуть в очередь можно только того, кто не явился; сейчас: {status}.</translation>
    </message>
    <message>
        <source>{staff} may not do this. Please ask a supervisor.</source>
        <translation>{staff} не может этого сделать. Обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>Only a service that has been finished can be rated.</source>
        <translation>Оценить можно только завершённую услугу.</translation>
    </message>
    <message>
        <source>Window {window} does not serve ticket {ticket}.</source>
        <translation>Окно {window} не обслуживает талон {ticket}.</translation>
    </message>
    <message>
        <source>The ticket is not waiting: {status}.</source>
        <translation>Талон не в ожидании: {status}.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters; this one has {length}.</source>
        <translation>В заметке не больше {limit} знаков; в этой {length}.</translation>
    </message>
    <message>
        <source>Only {staff} or a supervisor can go on here.</source>
        <translation>Продолжить здесь может только {staff} или руководитель.</translation>
    </message>
    <message>
        <source>There is nothing to undo at window {window}.</source>
        <translation>В окне {window} нечего отменять.</translation>
    </message>
    <message>
        <source>Ticket {ticket} has been entered already.</source>
        <translation>Талон {ticket} уже внесён.</translation>
    </message>
    <message>
        <source>“{number}” is no number of a handwritten slip. These are Z001 to Z9999.</source>
        <translation>Номера талонов, выписанных от руки: от Z001 до Z9999, не «{number}».</translation>
    </message>
    <message>
        <source>Window {window} is on a break. Open it first.</source>
        <translation>В окне {window} перерыв. Сначала откройте его.</translation>
    </message>
    <message>
        <source>There is no result “{outcome}”.</source>
        <translation>Результата «{outcome}» нет.</translation>
    </message>
    <message>
        <source>No tickets are given out now.</source>
        <translation>Сейчас талоны не выдаются.</translation>
    </message>
    <message>
        <source>This centre has accounts. Please give your password.</source>
        <translation>В этом центре есть учётные записи. Введите пароль.</translation>
    </message>
    <message>
        <source>A password has at least {limit} characters; a short sentence is good.</source>
        <translation>В пароле не меньше {limit} знаков; хорошо подходит короткая фраза.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>В пароле не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Этот пароль слишком легко угадать.</translation>
    </message>
    <message>
        <source>A proof is seen or waived, not “{proof}”.</source>
        <translation>Документ либо показан (seen), либо не потребовался (waived), но не «{proof}».</translation>
    </message>
    <message>
        <source>A missed call can be put right for {minutes} min; that time is over.</source>
        <translation>Вернуть в очередь после пропущенного вызова можно в течение {minutes} мин; это время прошло.</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Please call again first: called {calls} of {wanted} times.</source>
        <translation>Сначала вызовите ещё раз: вызовов {calls} из {wanted}.</translation>
    </message>
    <message>
        <source>A score is a number from 1 to 5.</source>
        <translation>Оценка: число от 1 до 5.</translation>
    </message>
    <message>
        <source>There is no service “{service}”.</source>
        <translation>Услуги «{service}» нет.</translation>
    </message>
    <message>
        <source>Window {window} is taken: {staff}.</source>
        <translation>В окне {window} работает другой сотрудник: {staff}.</translation>
    </message>
    <message>
        <source>Please wait another {seconds} s before the next try.</source>
        <translation>Подождите {seconds} с до следующей попытки.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. The next try is in {seconds} s.</source>
        <translation>Имя или пароль неверны. Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>{staff} is already at window {window}. Close that window first.</source>
        <translation>{staff}: уже в окне {window}. Сначала закройте то окно.</translation>
    </message>
    <message>
        <source>There is an account {staff} already.</source>
        <translation>Учётная запись {staff} уже есть.</translation>
    </message>
    <message>
        <source>The account {staff} is locked. Who can unlock it: {ask}.</source>
        <translation>Учётная запись {staff} заблокирована. Разблокировать может: {ask}.</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>A name has at most {limit} characters, and no control characters.</source>
        <translation>В имени не больше {limit} знаков и нет управляющих символов.</translation>
    </message>
    <message>
        <source>There is no account {staff}. Make one: novbe staff add</source>
        <translation>Учётной записи {staff} нет. Создайте её: novbe staff add</translation>
    </message>
    <message>
        <source>A SQLite store is one file and has no roles. Roles are for Postgres.</source>
        <translation>База данных SQLite — один файл, ролей в ней нет. Роли есть в Postgres.</translation>
    </message>
    <message>
        <source>Please wait another {seconds} s.</source>
        <translation>Подождите ещё {seconds} с.</translation>
    </message>
    <message>
        <source>A step can be undone for {seconds} s; that time is over.</source>
        <translation>Шаг можно отменить в течение {seconds} с; это время прошло.</translation>
    </message>
    <message>
        <source>Window {window} is still busy with ticket {ticket}.</source>
        <translation>Окно {window} ещё занято талоном {ticket}.</translation>
    </message>
    <message>
        <source>There is nobody at window {window}.</source>
        <translation>У окна {window} никого нет.</translation>
    </message>
    <message>
        <source>There is no window {window}.</source>
        <translation>Окна {window} нет.</translation>
    </message>
    <message>
        <source>This cannot be done now; the ticket is: {status}.</source>
        <translation>Сейчас это невозможно; состояние талона: {status}.</translation>
    </message>
    <message>
        <source>The store is busy. Nothing was written. Please try again.</source>
        <translation>База данных занята. Ничего не записано. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The store {store} is damaged. Restore the last backup into a new store.</source>
        <translation>База данных повреждена: {store}. Восстановите последнюю резервную копию в новую базу.</translation>
    </message>
    <message>
        <source>There is no store yet at {store}. Make one: novbe init</source>
        <translation>Здесь ещё нет базы данных: {store}. Чтобы создать: novbe init</translation>
    </message>
    <message>
        <source>There is no space left for the store {store}. Nothing was written. Make space there.</source>
        <translation>Для базы данных не осталось места: {store}. Ничего не записано. Освободите там место.</translation>
    </message>
    <message>
        <source>The store {store} is in use. A backup is restored only into an empty one.</source>
        <translation>Эта база данных уже используется: {store}. Резервная копия восстанавливается только в пустую базу.</translation>
    </message>
    <message>
        <source>The server has no such database: {store}. Create it first (createdb).</source>
        <translation>На сервере нет такой базы данных: {store}. Сначала создайте её (createdb).</translation>
    </message>
    <message>
        <source>A newer Növbə made the store {store} (schema {found}). Update this computer’s Növbə.</source>
        <translation>База данных создана более новой версией Növbə: {store} (схема {found}). Обновите Növbə на этом компьютере.</translation>
    </message>
    <message>
        <source>An older Növbə made the store {store}. Update it, a copy is made first: novbe init</source>
        <translation>База данных создана более старой версией Növbə: {store}. Чтобы обновить её (сначала делается копия): novbe init</translation>
    </message>
    <message>
        <source>The store {file} lies on a network share, where its data would not be safe. Put it on this computer’s disk; for several computers use Postgres.</source>
        <translation>База данных лежит в сетевой папке: {file}. Там данные не защищены от повреждений. Храните её на диске этого компьютера; для нескольких компьютеров используйте Postgres.</translation>
    </message>
    <message>
        <source>The store {store} can be read but not written. Nothing was written. Check the permissions of the file and its folder, or whether the server is a standby.</source>
        <translation>Базу данных можно читать, но не записывать: {store}. Ничего не записано. Проверьте права на файл и папку; возможно, сервер резервный.</translation>
    </message>
    <message>
        <source>The store {store} refuses access. Check the user, the password and the permissions.</source>
        <translation>В доступе к базе данных отказано: {store}. Проверьте пользователя, пароль и права.</translation>
    </message>
    <message>
        <source>The store does not answer. Check the network.</source>
        <translation>База данных не отвечает. Проверьте сеть.</translation>
    </message>
    <message>
        <source>The store {store} does not answer. Check its disk, or its server and the network.</source>
        <translation>База данных не отвечает: {store}. Проверьте её диск, сервер и сеть.</translation>
    </message>
    <message>
        <source>{url} is no address of a store. Allowed: sqlite:///FILE | postgresql://USER@/DATABASE?host=HOST:PORT</source>
        <translation>Это не адрес базы данных: {url}. Допустимо: sqlite:///FILE | postgresql://USER@/DATABASE?host=HOST:PORT</translation>
    </message>
    <message>
        <source>The store has no centre {centre}. Load one: novbe init --from FILE</source>
        <translation>В базе данных нет центра {centre}. Чтобы загрузить: novbe init --from ФАЙЛ</translation>
    </message>
    <message>
        <source>The store has no centre yet. Load one: novbe init</source>
        <translation>В базе данных ещё нет центра. Чтобы загрузить: novbe init</translation>
    </message>
    <message>
        <source>The store has several centres: {centre}. Name one: --centre CODE</source>
        <translation>В базе данных несколько центров: {centre}. Укажите один: --centre КОД</translation>
    </message>
    <message>
        <source>There is no file {file}, or it cannot be read.</source>
        <translation>Файла {file} нет, или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as TOML: {found}.</source>
        <translation>{where}: не читается как TOML: {found}.</translation>
    </message>
    <message>
        <source>{where}: expected {expected}; found {found}.</source>
        <translation>{where}: ожидается: {expected}; найдено: {found}.</translation>
    </message>
    <message>
        <source>{where}: there is no key “{key}”.</source>
        <translation>{where}: ключа «{key}» нет.</translation>
    </message>
    <message>
        <source>{where}: {found} does not exist.</source>
        <translation>{where}: {found} не существует.</translation>
    </message>
    <message>
        <source>The file {file} exists already. A backup overwrites nothing.</source>
        <translation>Файл {file} уже существует. Резервная копия ничего не перезаписывает.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Check the folder and the space there.</source>
        <translation>Файл {file} нельзя записать. Проверьте папку и место на диске.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of a store.</source>
        <translation>Файл {file} не является резервной копией базы данных.</translation>
    </message>
    <message>
        <source>{where}: {key} = {value} cannot be used. Allowed: {allowed}</source>
        <translation>{where}: {key} = {value} не подходит. Допустимо: {allowed}</translation>
    </message>
    <message>
        <source>{where}: there is no setting {key}. Settings: {allowed}</source>
        <translation>{where}: параметра {key} нет. Параметры: {allowed}</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as TOML: {value}</source>
        <translation>{where}: не читается как TOML: {value}</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: {value}</source>
        <translation>{where}: файл не читается: {value}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>список в [ ]</translation>
    </message>
    <message>
        <source>a table with keys</source>
        <translation>таблица с ключами</translation>
    </message>
    <message>
        <source>a date such as 2026-03-20, without quotes</source>
        <translation>дата без кавычек, например 2026-03-20</translation>
    </message>
    <message>
        <source>a value, because it has no default</source>
        <translation>обязательное значение</translation>
    </message>
    <message>
        <source>one of the words that are allowed here</source>
        <translation>одно из допустимых здесь слов</translation>
    </message>
    <message>
        <source>one of: {allowed}</source>
        <translation>одно из: {allowed}</translation>
    </message>
    <message>
        <source>words in a language of the centre</source>
        <translation>текст на одном из языков центра</translation>
    </message>
    <message>
        <source>at most {allowed} characters</source>
        <translation>не более {allowed} знаков</translation>
    </message>
    <message>
        <source>each of them once</source>
        <translation>каждое один раз</translation>
    </message>
    <message>
        <source>a code of small Latin letters, figures and hyphens</source>
        <translation>код из строчных латинских букв, цифр и дефисов</translation>
    </message>
    <message>
        <source>a time zone such as Asia/Baku</source>
        <translation>часовой пояс, например Asia/Baku</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>адрес, начинающийся с https://</translation>
    </message>
    <message>
        <source>a time such as 09:00</source>
        <translation>время, например 09:00</translation>
    </message>
    <message>
        <source>a time later than {allowed}</source>
        <translation>время позже {allowed}</translation>
    </message>
    <message>
        <source>one letter from A to Y</source>
        <translation>одна буква от A до Y</translation>
    </message>
    <message>
        <source>minutes, {allowed}</source>
        <translation>минуты, {allowed}</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 или больше</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 или больше</translation>
    </message>
    <message>
        <source>the code of a service of this centre</source>
        <translation>код услуги этого центра</translation>
    </message>
    <message>
        <source>the name of a picture in assets/icons, without -bold.svg</source>
        <translation>имя картинки из папки assets/icons без -bold.svg</translation>
    </message>
    <message>
        <source>Latin letters (some of these are Cyrillic and only look like them)</source>
        <translation>латинские буквы (здесь есть похожие на них русские)</translation>
    </message>
    <message>
        <source>at most {allowed} lines</source>
        <translation>не больше {allowed} строк</translation>
    </message>
    <message>
        <source>at most {allowed} of them</source>
        <translation>не больше {allowed}</translation>
    </message>
    <message>
        <source>the name of a PNG or SVG file that lies beside the centre file</source>
        <translation>имя файла PNG или SVG рядом с файлом центра</translation>
    </message>
    <message>
        <source>a whole picture in PNG or SVG</source>
        <translation>целое изображение PNG или SVG</translation>
    </message>
    <message>
        <source>a picture of at most {allowed} KB</source>
        <translation>изображение не больше {allowed} КБ</translation>
    </message>
    <message>
        <source>each word in the letters of one alphabet</source>
        <translation>каждое слово буквами одного алфавита</translation>
    </message>
    <message>
        <source>lines of values with commas or semicolons between them</source>
        <translation>значения через запятую или точку с запятой</translation>
    </message>
    <message>
        <source>a first line with the columns {allowed}</source>
        <translation>первая строка с названиями столбцов: {allowed}</translation>
    </message>
    <message>
        <source>3 to 24 Latin letters and figures, with hyphens between them</source>
        <translation>от 3 до 24 латинских букв и цифр, между ними можно ставить дефисы</translation>
    </message>
    <message>
        <source>a date such as 2026-03-20 or 20.03.2026</source>
        <translation>дата вида 2026-03-20 или 20.03.2026</translation>
    </message>
    <message>
        <source>a day on which the centre works</source>
        <translation>рабочий день центра</translation>
    </message>
    <message>
        <source>a time in the working hours, {allowed}</source>
        <translation>время в часы работы, {allowed}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>обслуживается</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>served</source>
        <translation>обслужен</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>не обслужен</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>Tickets are given out again on {date} at {time}.</source>
        <translation>Талоны снова выдаются {date} в {time}.</translation>
    </message>
    <message>
        <source>Known: {allowed}.</source>
        <translation>Допустимо: {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>Может быть, «{nearest}»?</translation>
    </message>
    <message numerus="yes">
        <source>Backup written to {file}: %n tickets.</source>
        <translation>
            <numerusform>Резервная копия записана: {file}, %n талон.</numerusform>
            <numerusform>Резервная копия записана: {file}, %n талона.</numerusform>
            <numerusform>Резервная копия записана: {file}, %n талонов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from {file}: %n tickets.</source>
        <translation>
            <numerusform>Восстановлено из {file}: %n талон.</numerusform>
            <numerusform>Восстановлено из {file}: %n талона.</numerusform>
            <numerusform>Восстановлено из {file}: %n талонов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanked of the days before {date}: notes {notes}, comments {comments}, codes {tokens}.</source>
        <translation>Стёрто за дни до {date}: заметки {notes}, отзывы {comments}, коды {tokens}.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>The answer could not be written: {cause}</source>
        <translation>Не удалось записать ответ: {cause}</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Файл {file} не удаётся записать.</translation>
    </message>
    <message>
        <source>The PIN is set in {file}. Start the kiosk again.</source>
        <translation>PIN записан в {file}. Запустите киоск заново.</translation>
    </message>
    <message>
        <source>New PIN of the kiosk</source>
        <translation>Новый PIN киоска</translation>
    </message>
    <message>
        <source>A PIN is {shortest} to {longest} figures.</source>
        <translation>PIN — от {shortest} до {longest} цифр.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Этот PIN слишком легко угадать.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was changed.</source>
        <translation>PIN не совпали. Ничего не изменено.</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>талон выдан</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>На сегодня записей нет.</translation>
    </message>
    <message>
        <source>Appointments: added {added}, changed {changed}, unchanged {unchanged}, used or given up {kept}.</source>
        <translation>Записи: добавлено {added}, изменено {changed}, без изменений {unchanged}, использовано или отменено {kept}.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… и ещё {count}.</translation>
    </message>
    <message>
        <source>{staff} can sign in now.</source>
        <translation>{staff} теперь может войти.</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>стойка приёма</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>There are no accounts yet. Make one: novbe staff add</source>
        <translation>Учётных записей пока нет. Создайте: novbe staff add</translation>
    </message>
    <message>
        <source>The role of {staff} is changed.</source>
        <translation>{staff}: роль изменена.</translation>
    </message>
    <message>
        <source>{staff} has a new password.</source>
        <translation>{staff}: пароль изменён.</translation>
    </message>
    <message>
        <source>{staff} is locked.</source>
        <translation>{staff}: учётная запись заблокирована.</translation>
    </message>
    <message>
        <source>The password on standard input is not in UTF-8.</source>
        <translation>Пароль на стандартном вводе не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслужено</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Ждут сейчас</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Перенаправлено</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Did not come, share</source>
        <translation>Доля неявившихся</translation>
    </message>
    <message>
        <source>Left before the call</source>
        <translation>Ушли до вызова</translation>
    </message>
    <message>
        <source>Not served by closing</source>
        <translation>Не обслужены до закрытия</translation>
    </message>
    <message>
        <source>Wait, mean</source>
        <translation>Ожидание, среднее</translation>
    </message>
    <message>
        <source>Wait, half within</source>
        <translation>Ожидание, половина в пределах</translation>
    </message>
    <message>
        <source>Wait, nine of ten within</source>
        <translation>Ожидание, девять из десяти в пределах</translation>
    </message>
    <message>
        <source>Wait, longest</source>
        <translation>Ожидание, самое долгое</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Уровень сервиса</translation>
    </message>
    <message>
        <source>Service level, at least</source>
        <translation>Уровень сервиса, не ниже</translation>
    </message>
    <message>
        <source>Service level, at most</source>
        <translation>Уровень сервиса, не выше</translation>
    </message>
    <message>
        <source>Way to the window, mean</source>
        <translation>Путь к окну, в среднем</translation>
    </message>
    <message>
        <source>Service, mean</source>
        <translation>Обслуживание, среднее</translation>
    </message>
    <message>
        <source>Service, nine of ten within</source>
        <translation>Обслуживание, девять из десяти в пределах</translation>
    </message>
    <message>
        <source>Estimate kept</source>
        <translation>Прогноз сбылся</translation>
    </message>
    <message>
        <source>Estimate exceeded</source>
        <translation>Позже прогноза</translation>
    </message>
    <message>
        <source>Windows open</source>
        <translation>Окна открыты</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Перерывы</translation>
    </message>
    <message>
        <source>Windows busy</source>
        <translation>Окна заняты</translation>
    </message>
    <message>
        <source>Free while people waited</source>
        <translation>Свободны, пока люди ждали</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Tickets given out: people or families, however many windows they went to.</source>
        <translation>Выданные талоны: люди или семьи, сколько бы окон они ни посетили.</translation>
    </message>
    <message>
        <source>Waits in the queue: a ticket that goes on to another window waits again.</source>
        <translation>Ожидания в очереди: талон, направленный к другому окну, ждёт снова.</translation>
    </message>
    <message>
        <source>Turns whose service was finished or handed on.</source>
        <translation>Очереди, обслуживание которых завершено или передано дальше.</translation>
    </message>
    <message>
        <source>Turns that wait for their first call now.</source>
        <translation>Очереди, которые сейчас ждут первого вызова.</translation>
    </message>
    <message>
        <source>Turns that were sent on to another service, window or person.</source>
        <translation>Очереди, направленные на другую услугу, к другому окну или сотруднику.</translation>
    </message>
    <message>
        <source>Turns that were called and did not come.</source>
        <translation>Очереди, которые были вызваны, но не явились.</translation>
    </message>
    <message>
        <source>Those who did not come, among the turns that were called.</source>
        <translation>Неявившиеся среди вызванных очередей.</translation>
    </message>
    <message>
        <source>Turns whose visitors left before they were called.</source>
        <translation>Очереди, посетители которых ушли до вызова.</translation>
    </message>
    <message>
        <source>Turns that were still open when the day was closed.</source>
        <translation>Очереди, которые оставались открытыми при закрытии дня.</translation>
    </message>
    <message>
        <source>From arrival (check-in), appointment or opening, whichever is last, to the first call. Interruptions of the day do not count. Whoever still waits, or left, counts as having waited longer (Kaplan and Meier).</source>
        <translation>От прихода (регистрации), времени записи или открытия — что наступило последним — до первого вызова. Приостановки дня не считаются. Кто ещё ждёт или ушёл, считается ждавшим дольше (Каплан и Мейер).</translation>
    </message>
    <message>
        <source>The wait that half of the turns do not exceed; whoever still waits is not left out.</source>
        <translation>Ожидание, которое не превышает половина очередей; кто ещё ждёт, учтён.</translation>
    </message>
    <message>
        <source>The wait that nine of ten turns do not exceed; whoever still waits is not left out.</source>
        <translation>Ожидание, которое не превышают девять из десяти очередей; кто ещё ждёт, учтён.</translation>
    </message>
    <message>
        <source>The longest wait, be it over or not.</source>
        <translation>Самое долгое ожидание, законченное или нет.</translation>
    </message>
    <message>
        <source>Share of turns called in time: within {normal} minutes, with priority {priority}, with an appointment {booked}. Whoever waits longer, or left or was not served after it, counts as not in time.</source>
        <translation>Доля очередей, вызванных вовремя: в течение {normal} минут, с приоритетом {priority}, по записи {booked}. Кто ждёт дольше, ушёл или не был обслужен после этого срока, считается вызванным не вовремя.</translation>
    </message>
    <message>
        <source>The service level if nobody who waits now is called in time.</source>
        <translation>Уровень сервиса, если никто из ждущих сейчас не будет вызван вовремя.</translation>
    </message>
    <message>
        <source>The service level if all who can still be called in time are.</source>
        <translation>Уровень сервиса, если все, кого ещё можно вызвать вовремя, будут вызваны.</translation>
    </message>
    <message>
        <source>From the last call to the start of the service.</source>
        <translation>От последнего вызова до начала обслуживания.</translation>
    </message>
    <message>
        <source>From the start to the end of the service, without the time on hold.</source>
        <translation>От начала до конца обслуживания, без времени удержания.</translation>
    </message>
    <message>
        <source>The time that nine of ten finished services do not exceed.</source>
        <translation>Время, которое не превышают девять из десяти завершённых обслуживаний.</translation>
    </message>
    <message>
        <source>Turns called within the range of minutes that their ticket had told.</source>
        <translation>Очереди, вызванные в пределах минут, названных на талоне.</translation>
    </message>
    <message>
        <source>Turns called later than their ticket had told; the aim is one in ten at most.</source>
        <translation>Очереди, вызванные позже, чем обещал талон; цель — не более одной из десяти.</translation>
    </message>
    <message>
        <source>Time that windows were open, without breaks and interruptions of the day.</source>
        <translation>Время, когда окна были открыты, без перерывов и приостановок дня.</translation>
    </message>
    <message>
        <source>Time of breaks.</source>
        <translation>Время перерывов.</translation>
    </message>
    <message>
        <source>Share of the open time in which somebody was called to the window or served there.</source>
        <translation>Доля открытого времени, когда кого-то вызывали к окну или обслуживали.</translation>
    </message>
    <message>
        <source>Time that windows were open and free while somebody whom they serve waited.</source>
        <translation>Время, когда окна были открыты и свободны, а кто-то из их посетителей ждал.</translation>
    </message>
    <message>
        <source>Mean of the visitors’ answers, 1 to 5; shown from ten answers on.</source>
        <translation>Среднее ответов посетителей, от 1 до 5; показывается начиная с десяти ответов.</translation>
    </message>
    <message>
        <source>Rated turns among the finished ones.</source>
        <translation>Оценённые очереди среди завершённых.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>от 1 до 5</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>киоск</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Окно {window}</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>без приоритета</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>All</source>
        <comment>visits of a month</comment>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>– fewer than %n answers, or too few to keep others apart</source>
        <translation>
            <numerusform>– меньше %n ответа или так мало, что видны были бы чужие</numerusform>
            <numerusform>– меньше %n ответов или так мало, что видны были бы чужие</numerusform>
            <numerusform>– меньше %n ответов или так мало, что видны были бы чужие</numerusform>
        </translation>
    </message>
    <message>
        <source>served</source>
        <comment>so many visitors</comment>
        <translation>обслужено</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>so many visitors</comment>
        <translation>ответили</translation>
    </message>
    <message>
        <source>response</source>
        <comment>share of visitors who answered</comment>
        <translation>доля ответов</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of scores</comment>
        <translation>средняя оценка</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Numbers of windows</source>
        <translation>Число окон</translation>
    </message>
    <message>
        <source>Windows that the work of an hour needs:</source>
        <translation>Сколько окон нужно для работы каждого часа:</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>{percent} % are called in time with {windows} windows.</source>
        <translation>С {windows} окнами вовремя вызывают {percent} %.</translation>
    </message>
    <message>
        <source>No number of windows that was tried has {percent} % called in time.</source>
        <translation>Ни при одном из проверенных чисел окон {percent} % не вызывают вовремя.</translation>
    </message>
    <message>
        <source>Wait, minutes</source>
        <translation>Ожидание, минуты</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Определения</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>ждёт {minutes} мин</translation>
    </message>
    <message>
        <source>{first} was here before {second}.</source>
        <translation>{first} в очереди раньше, чем {second}.</translation>
    </message>
    <message>
        <source>{first} has been in the queue since {time}, {second} since {later}.</source>
        <translation>{first} в очереди с {time}, а {second} — с {later}.</translation>
    </message>
    <message>
        <source>By the rules of the centre {first} is counted from an earlier time than {second}.</source>
        <translation>По правилам центра время {first} считается с более раннего момента, чем у {second}.</translation>
    </message>
    <message>
        <source>{first} goes before {second} by a decision of the staff; its reason is in the record.</source>
        <translation>{first} идёт раньше {second} по решению сотрудника; причина записана.</translation>
    </message>
    <message>
        <source>{first} was called to window {window}, which does not serve {second}.</source>
        <translation>{first} вызван к окну {window}, где {second} не принимают.</translation>
    </message>
    <message>
        <source>{first} has been called already; {second} is still waiting.</source>
        <translation>{first} уже вызван; {second} ещё ожидает.</translation>
    </message>
    <message>
        <source>It is still early for {second}; meanwhile {first} is called.</source>
        <translation>Для {second} ещё рано; пока вызывают {first}.</translation>
    </message>
    <message>
        <source>{second} is on the way; meanwhile {first} is called.</source>
        <translation>{second} ещё в пути; тем временем вызывают {first}.</translation>
    </message>
    <message>
        <source>{first} is no longer in the queue.</source>
        <translation>{first} больше не в очереди.</translation>
    </message>
    <message>
        <source>{first} and {second} wait for different windows.</source>
        <translation>{first} и {second} ждут разные окна.</translation>
    </message>
    <message>
        <source>counted from {time}</source>
        <translation>отсчёт с {time}</translation>
    </message>
    <message>
        <source>goes before the others</source>
        <translation>вызывается раньше других</translation>
    </message>
    <message>
        <source>appointment at {time}</source>
        <translation>по записи на {time}</translation>
    </message>
    <message>
        <source>was not served on an earlier day</source>
        <translation>не был принят в прошлый раз</translation>
    </message>
    <message>
        <source>sent to this window</source>
        <translation>направлен в это окно</translation>
    </message>
    <message>
        <source>called out of turn: {reason}</source>
        <translation>вызван вне очереди: {reason}</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <translation>внесено позже</translation>
    </message>
    <message>
        <source>first in the queue since {time}</source>
        <translation>первый в очереди с {time}</translation>
    </message>
    <message>
        <source>The database user {user} may do what the role {role} needs, and no more.</source>
        <translation>Пользователь базы {user} может только то, что нужно роли {role}.</translation>
    </message>
    <message>
        <source>Nobody calls for help.</source>
        <translation>Никто не зовёт на помощь.</translation>
    </message>
    <message>
        <source>Report written to {file}.</source>
        <translation>Отчёт записан в {file}.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>ч</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызывается</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Обслуживается</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Over the norm</source>
        <translation>Дольше нормы</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>По записи</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
</context>
</TS>
