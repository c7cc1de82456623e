<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Transfer</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>{number} has been called</source>
        <translation>{number} вызван</translation>
    </message>
    <message>
        <source>{number} is being served</source>
        <translation>{number}: идёт обслуживание</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>У вас перерыв</translation>
    </message>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Очереди в это окно нет</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Finish service</source>
        <translation>Завершить обслуживание</translation>
    </message>
    <message>
        <source>Has come, start</source>
        <translation>Начать обслуживание</translation>
    </message>
    <message>
        <source>Nobody has been called</source>
        <translation>Никто не вызван</translation>
    </message>
    <message>
        <source>Join a ticket</source>
        <translation>Присоединить талон</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Finish, call next</source>
        <translation>Завершить, вызвать</translation>
    </message>
    <message>
        <source>Who waits is still on the way</source>
        <translation>Посетитель ещё в пути</translation>
    </message>
    <message>
        <source>Call aloud</source>
        <translation>Вызвать вслух</translation>
    </message>
    <message>
        <source>by hand, entered later</source>
        <translation>вручную, внесётся позже</translation>
    </message>
    <message>
        <source>by itself in {seconds} s</source>
        <translation>само через {seconds} с</translation>
    </message>
    <message>
        <source>look at the document first</source>
        <translation>сначала посмотрите документ</translation>
    </message>
    <message>
        <source>The service has just begun; possible in {seconds} s</source>
        <translation>Обслуживание только началось; можно через {seconds} с</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>через {seconds} с</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Вызвать снова</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>Nobody is at the window</source>
        <translation>У окна никого нет</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Отложено: {count}</translation>
    </message>
    <message>
        <source>Nobody is held</source>
        <translation>Отложенных нет</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Opens after call {wanted}</source>
        <translation>Откроется после вызова {wanted}</translation>
    </message>
    <message>
        <source>calls: {calls}/{wanted}</source>
        <translation>вызовы: {calls}/{wanted}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>Откроется через {time}</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Закончить перерыв</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Без перерыва</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>Потом перерыв</translation>
    </message>
    <message>
        <source>Help no longer needed</source>
        <translation>Помощь больше не нужна</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Позвать руководителя</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>held for {minutes} min</source>
        <translation>отложен {minutes} мин</translation>
    </message>
    <message>
        <source>no window is open for it now</source>
        <translation>сейчас открытых окон нет</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Окно {window}</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>Окно закрыто</translation>
    </message>
    <message>
        <source>is serving</source>
        <translation>обслуживает</translation>
    </message>
    <message>
        <source>is calling</source>
        <translation>вызывает</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>на перерыве</translation>
    </message>
    <message>
        <source>Without a reminder</source>
        <translation>Без напоминания</translation>
    </message>
    <message>
        <source>Remind me in {minutes} min</source>
        <translation>Напомнить через {minutes} мин</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>A question about a service</source>
        <translation>Вопрос по услуге</translation>
    </message>
    <message>
        <source>A visitor feels unwell</source>
        <translation>Посетителю плохо</translation>
    </message>
    <message>
        <source>A difficult conversation</source>
        <translation>Трудный разговор</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Что-то не работает</translation>
    </message>
    <message>
        <source>Window {window} has been closed</source>
        <translation>Окно {window} закрыто</translation>
    </message>
    <message>
        <source>{staff} works at window {window} now</source>
        <translation>В окне {window} сейчас работает {staff}</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message>
        <source>is coming</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>asks for {minutes} more min</source>
        <translation>просит ещё {minutes} мин</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>придёт позже</translation>
    </message>
    <message>
        <source>Phone, {time}: {said}</source>
        <translation>Телефон, {time}: {said}</translation>
    </message>
    <message>
        <source>The supervisor was called at {time}</source>
        <translation>Руководителя позвали в {time}</translation>
    </message>
    <message>
        <source>{staff} is on the way</source>
        <translation>{staff} уже идёт</translation>
    </message>
    <message>
        <source>{number}: the service is finished</source>
        <translation>{number}: обслуживание завершено</translation>
    </message>
    <message>
        <source>{number} did not come</source>
        <translation>{number}: неявка</translation>
    </message>
    <message>
        <source>{number} is held</source>
        <translation>{number} отложен</translation>
    </message>
    <message>
        <source>{number} has been sent on</source>
        <translation>{number} передан</translation>
    </message>
    <message>
        <source>{number} has been joined</source>
        <translation>{number} присоединён</translation>
    </message>
    <message>
        <source>{number} waits again</source>
        <translation>{number} снова в очереди</translation>
    </message>
    <message>
        <source>Please give a reason</source>
        <translation>Укажите причину</translation>
    </message>
    <message>
        <source>Please give a number</source>
        <translation>Укажите номер</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Зал {hall}</translation>
    </message>
    <message>
        <source>taken: {staff}</source>
        <translation>занято: {staff}</translation>
    </message>
    <message>
        <source>{number} was called to window {window} at {time}</source>
        <translation>{number} вызван в окно {window} в {time}</translation>
    </message>
    <message>
        <source>{number} is being served at window {window}</source>
        <translation>{number} обслуживается в окне {window}</translation>
    </message>
    <message>
        <source>{number} is held at window {window}</source>
        <translation>{number} отложен в окне {window}</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>Low desk</source>
        <translation>Низкая стойка</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестовый язык</translation>
    </message>
    <message>
        <source>Speaks: {language}</source>
        <translation>Язык общения: {language}</translation>
    </message>
    <message>
        <source>The day is paused since {time}: {reason}</source>
        <translation>Приём приостановлен с {time}: {reason}</translation>
    </message>
    <message>
        <source>The day is paused since {time}</source>
        <translation>Приём приостановлен с {time}</translation>
    </message>
    <message>
        <source>The day is closed since {time}: {reason}</source>
        <translation>Приём закрыт с {time}: {reason}</translation>
    </message>
    <message>
        <source>The day is closed since {time}</source>
        <translation>Приём закрыт с {time}</translation>
    </message>
    <message>
        <source>on the way until {time}</source>
        <translation>в пути до {time}</translation>
    </message>
    <message>
        <source>booked for {time}</source>
        <translation>по записи на {time}</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>сверх нормы</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>опаздывает на %n мин</numerusform>
            <numerusform>опаздывает на %n мин</numerusform>
            <numerusform>опаздывает на %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>{number}, ended</source>
        <translation>{number}, завершено</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>Киоск {number}</translation>
    </message>
    <message>
        <source>Printer {number}</source>
        <translation>Принтер {number}</translation>
    </message>
    <message>
        <source>Board {number}</source>
        <translation>Табло {number}</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>Табличка {number}</translation>
    </message>
    <message>
        <source>Phone server {number}</source>
        <translation>Сервер телефонов {number}</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Окно {number}</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>не отвечает с {time}</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>закончилась бумага</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>крышка открыта</translation>
    </message>
    <message>
        <source>printer off</source>
        <translation>принтер выключен</translation>
    </message>
    <message>
        <source>no printer found</source>
        <translation>принтер не найден</translation>
    </message>
    <message>
        <source>printer silent</source>
        <translation>принтер молчит</translation>
    </message>
    <message>
        <source>printer fault</source>
        <translation>сбой принтера</translation>
    </message>
    <message>
        <source>printer slow</source>
        <translation>принтер медлит</translation>
    </message>
    <message>
        <source>little paper</source>
        <translation>мало бумаги</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>{place} calls for help again</source>
        <translation>{place}: снова просят помочь</translation>
    </message>
    <message>
        <source>{place} calls for help</source>
        <translation>{place}: просят помочь</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Nobody works here</source>
        <translation>Никто не работает</translation>
    </message>
    <message>
        <source>The day is paused</source>
        <translation>Приём приостановлен</translation>
    </message>
    <message>
        <source>Ready to call</source>
        <translation>Готов вызывать</translation>
    </message>
    <message>
        <source>Window {window}: {number} for {minutes} min</source>
        <translation>Окно {window}: {number}, уже {minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>ждёт %n мин</numerusform>
            <numerusform>ждёт %n мин</numerusform>
            <numerusform>ждёт %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: no open window can serve this visitor</source>
        <translation>{number}: ни одно открытое окно не может обслужить</translation>
    </message>
    <message>
        <source>{number} has been issued: too late for {time}, so it counts from now</source>
        <translation>Выдан {number}: на {time} опоздание, поэтому отсчёт с этого момента</translation>
    </message>
    <message>
        <source>Comes back with {code}, by {date}</source>
        <translation>Может прийти с кодом {code} до {date} включительно</translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead</source>
        <translation>
            <numerusform>впереди %n человек</numerusform>
            <numerusform>впереди %n человека</numerusform>
            <numerusform>впереди %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>в {time}</translation>
    </message>
    <message>
        <source>First find a ticket</source>
        <translation>Сначала найдите талон</translation>
    </message>
    <message>
        <source>The ticket has ended</source>
        <translation>Талон уже завершён</translation>
    </message>
    <message>
        <source>It is being served</source>
        <translation>Идёт обслуживание</translation>
    </message>
    <message>
        <source>Copy on paper</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Other priority</source>
        <translation>Другой приоритет</translation>
    </message>
    <message>
        <source>This desk has no printer</source>
        <translation>У этой стойки нет принтера</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors were not served today</source>
        <translation>
            <numerusform>Сегодня не обслужен %n посетитель</numerusform>
            <numerusform>Сегодня не обслужены %n посетителя</numerusform>
            <numerusform>Сегодня не обслужены %n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waited in vain today.</source>
        <translation>Сегодня никто не ждал напрасно.</translation>
    </message>
    <message>
        <source>Come-back slip</source>
        <translation>Бланк повторного визита</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Why before me?</source>
        <translation>Почему раньше меня?</translation>
    </message>
    <message>
        <source>Your role does not include this</source>
        <translation>У вашей роли нет такого права</translation>
    </message>
    <message>
        <source>Only after a missed call</source>
        <translation>Только после пропущенного вызова</translation>
    </message>
    <message numerus="yes">
        <source>Only within %n min of the missed call</source>
        <translation>
            <numerusform>Только в течение %n мин после пропущенного вызова</numerusform>
            <numerusform>Только в течение %n мин после пропущенного вызова</numerusform>
            <numerusform>Только в течение %n мин после пропущенного вызова</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Без приоритета</translation>
    </message>
    <message>
        <source>Please choose a service</source>
        <translation>Выберите услугу</translation>
    </message>
    <message>
        <source>Please give the number on the slip: Z001</source>
        <translation>Введите номер с листка: Z001</translation>
    </message>
    <message>
        <source>Please give the time as on a clock: 09:40</source>
        <translation>Введите время, как на часах: 09:40</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Выдать и напечатать</translation>
    </message>
    <message>
        <source>Issue a ticket</source>
        <translation>Выдать талон</translation>
    </message>
    <message>
        <source>Enter the slip</source>
        <translation>Внести листок</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>День закрыт</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Снова открыть день</translation>
    </message>
    <message>
        <source>Resume the day</source>
        <translation>Продолжить день</translation>
    </message>
    <message>
        <source>Pause the day</source>
        <translation>Приостановить день</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Как запланировано</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors were not served: reception prints their come-back slips</source>
        <translation>
            <numerusform>Не обслужен %n посетитель: бланки повторного визита печатает стойка приёма</numerusform>
            <numerusform>Не обслужены %n посетителя: бланки повторного визита печатает стойка приёма</numerusform>
            <numerusform>Не обслужены %n посетителей: бланки повторного визита печатает стойка приёма</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {staff} is on the way</source>
        <translation>{place}: {staff} уже идёт</translation>
    </message>
    <message>
        <source>There is no ticket of today and no appointment with the code {code}.</source>
        <translation>Нет ни сегодняшнего талона, ни записи с кодом {code}.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket} today.</source>
        <translation>Талона {ticket} сегодня нет.</translation>
    </message>
    <message>
        <source>Come-back slips are being printed: {count}</source>
        <translation>Печатаются бланки повторного визита: {count}</translation>
    </message>
    <message>
        <source>{number} has been issued</source>
        <translation>Талон {number} выдан</translation>
    </message>
    <message>
        <source>{number} was not printed. Please look at the printer.</source>
        <translation>{number} не напечатан. Проверьте принтер.</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>вызван повторно</translation>
    </message>
    <message>
        <source>service began</source>
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
        <source>held</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>served on</source>
        <translation>обслуживание продолжено</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>возвращён в очередь</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединён</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>действие отменено</translation>
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
        <source>the day was paused or closed</source>
        <translation>день приостановлен или закрыт</translation>
    </message>
    <message>
        <source>issued: {service}</source>
        <translation>выдан: {service}</translation>
    </message>
    <message>
        <source>called out of order: {reason}</source>
        <translation>вызван вне порядка: {reason}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>вызван</translation>
    </message>
    <message>
        <source>taken over from {staff}</source>
        <translation>окно принято, до этого: {staff}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>sent on to window {window}</source>
        <translation>направлен к окну {window}</translation>
    </message>
    <message>
        <source>sent on: {service}</source>
        <translation>направлен: {service}</translation>
    </message>
    <message>
        <source>put right: {what}</source>
        <translation>исправлено: {what}</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Имя или пароль неверны.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} s.</source>
        <translation>Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>You are still signed in at window {window}, since {time}.</source>
        <translation>Вы ещё у окна {window}, с {time}.</translation>
    </message>
    <message>
        <source>{number} is held there; go on with it here.</source>
        <translation>{number} там отложен; продолжить можно здесь.</translation>
    </message>
    <message>
        <source>If you go on here, the shift there ends.</source>
        <translation>Если продолжить здесь, смена там закончится.</translation>
    </message>
    <message>
        <source>Window {window} is open: {staff}, since {time}.</source>
        <translation>Окно {window} открыто: {staff}, с {time}.</translation>
    </message>
    <message>
        <source>{number} stays at the window, with you.</source>
        <translation>{number} остаётся у окна, с вами.</translation>
    </message>
    <message>
        <source>If you take it over, that shift ends.</source>
        <translation>Если занять его, та смена закончится.</translation>
    </message>
    <message>
        <source>It is recorded under your name.</source>
        <translation>Это записывается под вашим именем.</translation>
    </message>
    <message>
        <source>Please give your name</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Please give your password</source>
        <translation>Введите пароль</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Your name goes into the record; {staff} stays signed in.</source>
        <translation>Ваше имя попадёт в журнал; {staff} продолжает работу.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Пароль неверный.</translation>
    </message>
    <message>
        <source>Entered afterwards: {count}</source>
        <translation>Внесено задним числом: {count}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>из 5</translation>
    </message>
    <message>
        <source>fewer than ten answers</source>
        <translation>меньше десяти оценок</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Время ожидания</translation>
    </message>
    <message>
        <source>Compared with {days}.</source>
        <translation>Сравнение: {days}.</translation>
    </message>
    <message>
        <source>Compared with {days} until {time}.</source>
        <translation>Сравнение: {days}, до {time}.</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>было {value}</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>столько же</translation>
    </message>
    <message>
        <source>{share} more than before</source>
        <translation>на {share} больше, чем раньше</translation>
    </message>
    <message>
        <source>{share} fewer than before</source>
        <translation>на {share} меньше, чем раньше</translation>
    </message>
    <message>
        <source>by closing {least}–{most} %</source>
        <translation>к закрытию {least}–{most} %</translation>
    </message>
    <message>
        <source>the aim is {aim}</source>
        <translation>цель {aim}</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n очередь</numerusform>
            <numerusform>%n очереди</numerusform>
            <numerusform>%n очередей</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n waiting now</source>
        <translation>
            <numerusform>сейчас ожидают: %n</numerusform>
            <numerusform>сейчас ожидают: %n</numerusform>
            <numerusform>сейчас ожидают: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {visitors}</source>
        <translation>{time}: {visitors}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{number} is called out of order</source>
        <translation>{number} вызывается вне очереди</translation>
    </message>
    <message>
        <source>{number} gets another priority: {name}</source>
        <translation>{number}: меняется приоритет: {name}</translation>
    </message>
    <message>
        <source>{number} goes before all who wait</source>
        <translation>{number} проходит раньше всех ждущих</translation>
    </message>
    <message>
        <source>{number} is served with priority without the document</source>
        <translation>{number} обслуживается по приоритету без документа</translation>
    </message>
    <message>
        <source>Please write a date as 05.03.2026</source>
        <translation>Укажите дату в виде 05.03.2026</translation>
    </message>
    <message>
        <source>The last day comes before the first</source>
        <translation>Последний день раньше первого</translation>
    </message>
    <message>
        <source>These days are still to come</source>
        <translation>Эти дни ещё не наступили</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days at a time</source>
        <translation>
            <numerusform>Не более %n дня за раз</numerusform>
            <numerusform>Не более %n дней за раз</numerusform>
            <numerusform>Не более %n дней за раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading day {day} of %n</source>
        <translation>
            <numerusform>Чтение: день {day} из %n</numerusform>
            <numerusform>Чтение: день {day} из %n</numerusform>
            <numerusform>Чтение: день {day} из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer may not read answers</source>
        <translation>этому компьютеру оценки недоступны</translation>
    </message>
    <message>
        <source>told of everybody together only</source>
        <translation>только по всем вместе</translation>
    </message>
    <message>
        <source>told of whole months only</source>
        <translation>только за целый месяц</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>По состоянию на {time}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Report written to {file}.</source>
        <translation>Отчёт записан в {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Файл {file} не удаётся записать.</translation>
    </message>
    <message>
        <source>Window {window} opens</source>
        <translation>Окно {window} открывается</translation>
    </message>
    <message>
        <source>Window {window} takes a break</source>
        <translation>Окно {window} уходит на перерыв</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be called any more</source>
        <translation>
            <numerusform>%n человека больше нельзя будет вызвать</numerusform>
            <numerusform>%n человек больше нельзя будет вызвать</numerusform>
            <numerusform>%n человек больше нельзя будет вызвать</numerusform>
        </translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ничего не меняет</translation>
    </message>
    <message>
        <source>no change on average</source>
        <translation>в среднем без изменений</translation>
    </message>
    <message numerus="yes">
        <source>{change} for %n people</source>
        <translation>
            <numerusform>{change} для %n человека</numerusform>
            <numerusform>{change} для %n человек</numerusform>
            <numerusform>{change} для %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>can be called</source>
        <translation>смогут вызвать</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ожидают: %n</numerusform>
            <numerusform>ожидают: %n</numerusform>
            <numerusform>ожидают: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can be called only then</source>
        <translation>
            <numerusform>%n человека смогут вызвать только тогда</numerusform>
            <numerusform>%n человек смогут вызвать только тогда</numerusform>
            <numerusform>%n человек смогут вызвать только тогда</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be called</source>
        <translation>не смогут вызвать</translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>до {high} мин</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} мин</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n min shorter</source>
        <translation>
            <numerusform>на %n мин короче</numerusform>
            <numerusform>на %n мин короче</numerusform>
            <numerusform>на %n мин короче</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>на %n мин дольше</numerusform>
            <numerusform>на %n мин дольше</numerusform>
            <numerusform>на %n мин дольше</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost}. What would change cannot be told until it is back.</source>
        <translation>{lost}. Пока связи нет, сказать, что изменится, нельзя.</translation>
    </message>
    <message>
        <source>The queue at {time}</source>
        <translation>Очередь на {time}</translation>
    </message>
    <message>
        <source>While the day is not open, nobody knows the waits.</source>
        <translation>Пока день не открыт, время ожидания неизвестно.</translation>
    </message>
    <message>
        <source>Ctrl+Shift with F2, F3, F5 and F8 works in other programs too</source>
        <translation>F2, F3, F5 и F8 с Ctrl+Shift действуют и в других программах</translation>
    </message>
    <message>
        <source>Keys in other programs: Wayland does not allow them</source>
        <translation>Клавиши в других программах: Wayland этого не позволяет</translation>
    </message>
    <message>
        <source>Keys in other programs: the library xcffib is not installed</source>
        <translation>Клавиши в других программах: библиотека xcffib не установлена</translation>
    </message>
    <message>
        <source>Keys in other programs: another program has taken them</source>
        <translation>Клавиши в других программах: их заняла другая программа</translation>
    </message>
    <message>
        <source>Keys in other programs: there is no X server</source>
        <translation>Клавиши в других программах: нет X-сервера</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Очень хорошо</translation>
    </message>
    <message numerus="yes">
        <source>%n answers, {rate} of those who were served</source>
        <translation>
            <numerusform>%n оценка, {rate} обслуженных</numerusform>
            <numerusform>%n оценки, {rate} обслуженных</numerusform>
            <numerusform>%n оценок, {rate} обслуженных</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {day}: {score}</source>
        <translation>Неделя с {day}: {score}</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Has come</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1: пришёл</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Today’s appointments</source>
        <translation>Записи на сегодня</translation>
    </message>
    <message>
        <source>%1 booked · %2 came</source>
        <translation>записано %1 · пришли %2</translation>
    </message>
    <message>
        <source>No appointments today</source>
        <translation>На сегодня записей нет</translation>
    </message>
    <message>
        <source>More than %1 min late: counted from the check-in</source>
        <translation>Опоздавших больше чем на %1 мин считаем с отметки о приходе</translation>
    </message>
</context>
<context>
    <name>AreaChanges</name>
    <message>
        <source>Until the call, for those who wait now</source>
        <translation>До вызова, для тех, кто сейчас ждёт</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Ranges as visitors are told them. It is computed from the queue as it is now and from what the centre has learned; nobody is called or told anything.</source>
        <translation>Интервалы такие же, какие сообщаются посетителям. Расчёт сделан по нынешней очереди и накопленным данным центра; никого не вызывают и никому ничего не сообщают.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>When people come</source>
        <translation>Когда приходят</translation>
    </message>
    <message>
        <source>visitors in an hour, mean of the days on which anybody came</source>
        <translation>посетителей в час, в среднем по дням, когда приходили</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>Enter shows it alone</source>
        <translation>Enter покажет только это</translation>
    </message>
</context>
<context>
    <name>BarRows</name>
    <message>
        <source>Wait: half within (solid), nine of ten within (outlined)</source>
        <translation>Ожидание: половина (заливка), девять из десяти (контур)</translation>
    </message>
    <message>
        <source>Called in time; the line is the aim of 80 %</source>
        <translation>Вызваны вовремя; черта – цель 80 %</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Очереди</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Calls: %1/%2</source>
        <translation>Вызовы: %1/%2</translation>
    </message>
</context>
<context>
    <name>CapitalsHint</name>
    <message>
        <source>Capitals are locked</source>
        <translation>Включены заглавные буквы (Caps Lock)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>How long people waited</source>
        <translation>Сколько ждали</translation>
    </message>
    <message>
        <source>minutes until the call</source>
        <translation>минут до вызова</translation>
    </message>
    <message>
        <source>How long people waited: %1. Each one is read in the list beside it.</source>
        <translation>Сколько ждали: %1. Каждое значение читается в списке рядом.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>%1: another priority</source>
        <translation>%1: другой приоритет</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>A supervisor decides here</source>
        <translation>Здесь решает руководитель</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 asks: why before me?</source>
        <translation>%1 спрашивает: почему раньше меня?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>The other number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>The other number: A042</source>
        <translation>Другой номер: A042</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Pause the day: why?</source>
        <translation>Приостановить день: почему?</translation>
    </message>
    <message>
        <source>Pause the day</source>
        <translation>Приостановить день</translation>
    </message>
    <message>
        <source>Close the day?</source>
        <translation>Закрыть день?</translation>
    </message>
    <message>
        <source>No more tickets are given out. Who still waits is not served today and gets a slip to come back with.</source>
        <translation>Талоны больше не выдаются. Кто ещё ждёт, сегодня не будет обслужен и получит талон для повторного прихода.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>A supervisor decides here</source>
        <translation>Здесь решает руководитель</translation>
    </message>
    <message>
        <source>The supervisor’s name</source>
        <translation>Имя руководителя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DeskChip</name>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
</context>
<context>
    <name>DeviationsPage</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Decisions that changed the order</source>
        <translation>Решения, изменившие очередь</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>None has been heard of yet</source>
        <translation>Пока ни одно не отозвалось</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Held visitors</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Serve on</source>
        <translation>Продолжить обслуживание</translation>
    </message>
    <message>
        <source>Break: for what?</source>
        <translation>Перерыв: по какой причине?</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Начать перерыв</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Отложить %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Join a family’s ticket to %1</source>
        <translation>Присоединить талон семьи к %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединить</translation>
    </message>
    <message>
        <source>Call the supervisor: for what?</source>
        <translation>Позвать руководителя: зачем?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвать</translation>
    </message>
    <message>
        <source>%1 is still with you</source>
        <translation>%1 ещё у вас</translation>
    </message>
    <message>
        <source>Finish the service first, or hand the visitor on: number and place are kept, the next free window calls.</source>
        <translation>Сначала завершите обслуживание или передайте посетителя: номер и место сохранятся, его вызовет свободное окно.</translation>
    </message>
    <message>
        <source>Hand on and close the window</source>
        <translation>Передать и закрыть окно</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Документы не нужны</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Очереди в это окно нет</translation>
    </message>
    <message>
        <source>Who waits is still on the way</source>
        <translation>Посетитель ещё в пути</translation>
    </message>
    <message>
        <source>Whoever comes appears here by itself.</source>
        <translation>Новые посетители появятся здесь сами.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>This visit</source>
        <translation>Этот визит</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Следующий визит</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ждал</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>%1 min, since %2</source>
        <translation>%1 мин · пришёл в %2</translation>
    </message>
    <message>
        <source>Standard time</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Also came for</source>
        <translation>Также пришёл за</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Which figures</source>
        <translation>Какие показатели</translation>
    </message>
    <message>
        <source>These figures are not told for this cut</source>
        <translation>В этом разрезе этих показателей нет</translation>
    </message>
    <message>
        <source>Those of windows are told by day, window and person; answers by area, service and person, for whole months.</source>
        <translation>Показатели окон даются по дням, окнам и сотрудникам; оценки – за целый месяц по разделам, услугам и сотрудникам.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Сохранять пока нечего</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Разрез</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Nothing can be told now</source>
        <translation>Сейчас ничего сказать нельзя</translation>
    </message>
    <message>
        <source>The figures come from the record of these days.</source>
        <translation>Показатели берутся из записей этих дней.</translation>
    </message>
    <message>
        <source>Nobody came on these days</source>
        <translation>В эти дни никто не приходил</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>Выберите другие дни выше.</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a ticket</source>
        <translation>Найти талон</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Номер или код</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатаны</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <source>%1: another service</source>
        <translation>%1: другая услуга</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Услуга или раздел</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>%1: another language</source>
        <translation>%1: другой язык</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Отменить %1?</translation>
    </message>
    <message>
        <source>The number leaves the queue. The visitor would need a new ticket.</source>
        <translation>Номер выбывает из очереди. Посетителю понадобится новый талон.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Отменить талон</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Call the next visitor</source>
        <translation>Вызвать следующего посетителя</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Вызвать снова</translation>
    </message>
    <message>
        <source>Call by number, with a reason</source>
        <translation>Вызвать по номеру, указав причину</translation>
    </message>
    <message>
        <source>Start, then finish the service</source>
        <translation>Начать и затем завершить обслуживание</translation>
    </message>
    <message>
        <source>Transfer to a service or a window</source>
        <translation>Передать на другую услугу или в другое окно</translation>
    </message>
    <message>
        <source>Hold the visitor; without one: the held visitors</source>
        <translation>Отложить посетителя; если никого нет: отложенные</translation>
    </message>
    <message>
        <source>The visitor did not come</source>
        <translation>Посетитель не явился</translation>
    </message>
    <message>
        <source>Undo, for some seconds</source>
        <translation>Отменить (несколько секунд)</translation>
    </message>
    <message>
        <source>Small panel or full window</source>
        <translation>Малая панель или полное окно</translation>
    </message>
    <message>
        <source>Close the window, end the shift</source>
        <translation>Закрыть окно, завершить смену</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Эта справка</translation>
    </message>
    <message>
        <source>Break, and back from it; with a visitor: afterwards</source>
        <translation>Перерыв и возврат; с посетителем: после него</translation>
    </message>
    <message>
        <source>How the service ends; twice: finish</source>
        <translation>Итог обслуживания; дважды: завершить</translation>
    </message>
    <message>
        <source>Services: delivered too, or another one</source>
        <translation>Услуги: ещё одна или другая</translation>
    </message>
    <message>
        <source>Join a family’s ticket</source>
        <translation>Присоединить талон семьи</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Позвать руководителя</translation>
    </message>
    <message>
        <source>Larger; smaller: Ctrl+−</source>
        <translation>Крупнее; мельче: Ctrl+−</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Заблокировать рабочее место</translation>
    </message>
    <message>
        <source>Another priority, with a reason</source>
        <translation>Другой приоритет, с причиной</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Справка: клавиши</translation>
    </message>
    <message>
        <source>As you like it</source>
        <translation>Как вам удобно</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>F2 also finishes the service, then calls the next</source>
        <translation>F2 также завершает обслуживание, затем вызывает следующего</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>promised: %1 min</source>
        <translation>обещано: %1 мин</translation>
    </message>
    <message>
        <source>nine of ten within</source>
        <translation>девять из десяти</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>половина</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>longest %1 min</source>
        <translation>дольше всех %1 мин</translation>
    </message>
    <message>
        <source>My line</source>
        <translation>Моя очередь</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>The order follows priority and arrival</source>
        <translation>Порядок: приоритет и время прихода</translation>
    </message>
    <message>
        <source>Enter serves a held visitor on</source>
        <translation>Enter: продолжить обслуживание</translation>
    </message>
    <message>
        <source>The order as it was at %1</source>
        <translation>Очередь на %1</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked since %1</source>
        <translation>Заблокировано с %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Lock this desk</source>
        <translation>Заблокировать рабочее место</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>The supervisor’s name</source>
        <translation>Имя руководителя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Go on in their place</source>
        <translation>Продолжить вместо сотрудника</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sign in as a supervisor</source>
        <translation>Войти как руководитель</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>%1. What you see is from before; the queue is kept.</source>
        <translation>%1. Вы видите прежние данные; очередь сохранена.</translation>
    </message>
</context>
<context>
    <name>Moods</name>
    <message>
        <source>How visitors rated us</source>
        <translation>Как нас оценили посетители</translation>
    </message>
    <message>
        <source>No ratings to show</source>
        <translation>Нет оценок для показа</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Only %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Только:</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>NewTicketCard</name>
    <message>
        <source>A slip written by hand</source>
        <translation>Листок, написанный от руки</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новый талон</translation>
    </message>
    <message>
        <source>waiting · minutes</source>
        <translation>ждут · мин</translation>
    </message>
    <message>
        <source>Enter a slip written by hand</source>
        <translation>Внести листок, написанный от руки</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>Номер на листке</translation>
    </message>
    <message>
        <source>Time on the slip</source>
        <translation>Время на листке</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Найдите услугу</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note for the next window</source>
        <translation>Заметка для следующего окна</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Time to serve on: %1</source>
        <translation>Пора продолжить: %1</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Call by number</source>
        <translation>Вызов по номеру</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Вызвать %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>A supervisor decides here</source>
        <translation>Здесь решает руководитель</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Type the number: A042</source>
        <translation>Введите номер: A042</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Not in the line of this window</source>
        <translation>Нет в очереди этого окна</translation>
    </message>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Очереди в это окно нет</translation>
    </message>
    <message>
        <source>Why out of order?</source>
        <translation>Почему вне порядка?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Дольше всех ждут</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Открытые окна</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>Обслужено сегодня</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing at the moment</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Я иду</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Стойка приёма</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>Stays on top</source>
        <translation>Поверх других окон</translation>
    </message>
    <message>
        <source>Does not stay on top</source>
        <translation>Не поверх других окон</translation>
    </message>
</context>
<context>
    <name>PanelCalled</name>
    <message>
        <source>Please look at the document of the priority</source>
        <translation>Проверьте документ о приоритете</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>визит</numerusform>
            <numerusform>визита</numerusform>
            <numerusform>визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>в среднем</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Не напечатан: %1</translation>
    </message>
    <message>
        <source>Time to serve on: %1</source>
        <translation>Пора продолжить: %1</translation>
    </message>
    <message>
        <source>The visitor may come without paper; the number is valid.</source>
        <translation>Посетитель может прийти без бумаги; номер действителен.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
</context>
<context>
    <name>PanelNext</name>
    <message>
        <source>Next in line</source>
        <translation>Следующий в очереди</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>ожидание %1 мин</translation>
    </message>
</context>
<context>
    <name>PanelServing</name>
    <message>
        <source>norm %1 min</source>
        <translation>норма %1 мин</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 из %2 мин</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>ожидание %1 мин</translation>
    </message>
    <message>
        <source>Result: keys 1–%1</source>
        <translation>Итог: 1–%1</translation>
    </message>
</context>
<context>
    <name>PanelState</name>
    <message>
        <source>%1 waiting, longest %2 min</source>
        <translation>Ожидают: %1 · до %2 мин</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>Ожидают: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Capitals are locked</source>
        <translation>Включены заглавные буквы (Caps Lock)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Nobody can be called now. It goes on by itself.</source>
        <translation>Сейчас никого нельзя вызвать. Экран обновится сам.</translation>
    </message>
    <message>
        <source>Nobody is called to this window. Press F9 when you are back.</source>
        <translation>В это окно никого не вызывают. Вернувшись, нажмите F9.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Другие дни</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>For example 05.03.2026</source>
        <translation>Например, 05.03.2026</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>There are no days after today</source>
        <translation>После сегодняшнего дня ничего нет</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice: nobody here is real, nothing goes into the record</source>
        <translation>Тренировка: посетители ненастоящие, ничего не записывается</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>%1: look at the document before you start</source>
        <translation>%1: проверьте документ до начала</translation>
    </message>
    <message>
        <source>%1: the document</source>
        <translation>%1: документ</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Has the document been shown?</source>
        <translation>Документ показан?</translation>
    </message>
    <message>
        <source>Serve without the document</source>
        <translation>Обслужить без документа</translation>
    </message>
    <message>
        <source>Shown, start</source>
        <translation>Показан, начать</translation>
    </message>
    <message>
        <source>A supervisor decides here</source>
        <translation>Здесь решает руководитель</translation>
    </message>
    <message>
        <source>No document: waits on in the normal place</source>
        <translation>Документа нет: ждёт на обычном месте</translation>
    </message>
    <message>
        <source>Serve all the same: a supervisor’s decision</source>
        <translation>Всё равно обслужить: решение руководителя</translation>
    </message>
    <message>
        <source>Why without the document?</source>
        <translation>Почему без документа?</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Reception</source>
        <translation>Стойка приёма</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новый талон</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>Найти талон</translation>
    </message>
    <message>
        <source>I am going there</source>
        <translation>Я иду туда</translation>
    </message>
    <message>
        <source>Come-back slips: all with Ctrl+Shift+P, one with its ticket and Ctrl+P</source>
        <translation>Бланки повторного визита: все — Ctrl+Shift+P, один — найдите талон и нажмите Ctrl+P</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Напечатать все</translation>
    </message>
    <message>
        <source>Come-back slips</source>
        <translation>Бланки повторного визита</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as %1</source>
        <translation>Сохранить как %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Такой файл уже есть.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <translation>Услуги по %1</translation>
    </message>
    <message>
        <source>It was this service</source>
        <translation>Была эта услуга</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>Delivered too</source>
        <translation>Оказана ещё</translation>
    </message>
    <message>
        <source>It was another service</source>
        <translation>Была другая услуга</translation>
    </message>
    <message>
        <source>The ticket is put right; number and time stay.</source>
        <translation>Талон исправляется; номер и время остаются.</translation>
    </message>
    <message>
        <source>It is noted when the service is finished.</source>
        <translation>Отмечается при завершении обслуживания.</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Услуга или раздел</translation>
    </message>
    <message>
        <source>Type a service or an area</source>
        <translation>Введите услугу или раздел</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Начало работы в окне</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Looking for the windows …</source>
        <translation>Поиск окон …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Open window %1</source>
        <translation>Открыть окно %1</translation>
    </message>
    <message>
        <source>Sign in at a window</source>
        <translation>Начало работы в окне</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Вне очереди</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Press to take it away</source>
        <translation>Нажмите, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Choose another window</source>
        <translation>Выбрать другое окно</translation>
    </message>
    <message>
        <source>Go on at window %1</source>
        <translation>Продолжить у окна %1</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Ход событий</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Mean service</source>
        <translation>Среднее время</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Неявка</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Full window</source>
        <translation>Полное окно</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Малая панель</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer %1</source>
        <translation>Передать %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>A supervisor decides here</source>
        <translation>Здесь решает руководитель</translation>
    </message>
    <message>
        <source>To a service</source>
        <translation>На услугу</translation>
    </message>
    <message>
        <source>To a window</source>
        <translation>В окно</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Сотруднику</translation>
    </message>
    <message>
        <source>Window or name</source>
        <translation>Окно или имя</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Услуга или раздел</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type a window or a name</source>
        <translation>Введите окно или имя</translation>
    </message>
    <message>
        <source>Type a service or an area</source>
        <translation>Введите услугу или раздел</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>Кто на работе</translation>
    </message>
    <message>
        <source>Note for the next window</source>
        <translation>Заметка для следующего окна</translation>
    </message>
    <message>
        <source>Note for the next window, if needed</source>
        <translation>Заметка для следующего окна, если нужна</translation>
    </message>
    <message>
        <source>Comes back to me</source>
        <translation>Вернётся ко мне</translation>
    </message>
    <message>
        <source>Before all who wait</source>
        <translation>Раньше всех ждущих</translation>
    </message>
    <message>
        <source>Why before all others?</source>
        <translation>Почему раньше всех?</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>Not printed: %1. The visitor may come without paper; the number is valid.</source>
        <translation>Не напечатан: %1. Посетитель может прийти без бумаги; номер действителен.</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Не напечатан: %1</translation>
    </message>
</context>
<context>
    <name>VisitFace</name>
    <message>
        <source>Next in line</source>
        <translation>Следующий в очереди</translation>
    </message>
    <message>
        <source>Over the norm</source>
        <translation>Сверх нормы</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Время обслуживания</translation>
    </message>
    <message>
        <source>Since the call</source>
        <translation>С момента вызова</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 из %2 мин</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Начало %1</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>ожидание %1 мин</translation>
    </message>
    <message>
        <source>norm %1 min</source>
        <translation>норма %1 мин</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 из %2 мин</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Начало %1</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>ожидание %1 мин</translation>
    </message>
    <message>
        <source>norm %1 min</source>
        <translation>норма %1 мин</translation>
    </message>
</context>
<context>
    <name>VisitorList</name>
    <message>
        <source>Held</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
</context>
<context>
    <name>VisitorRow</name>
    <message>
        <source>sent here</source>
        <translation>передан сюда</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>сверх нормы</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>закончилась бумага</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Serve %1 on</source>
        <translation>Продолжить %1</translation>
    </message>
</context>
<context>
    <name>WeekScores</name>
    <message>
        <source>Average score by week</source>
        <translation>Средняя оценка по неделям</translation>
    </message>
    <message>
        <source>Show the weeks as</source>
        <translation>Вид недель</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>each from its Monday on, 1 to 5</source>
        <translation>каждая неделя с понедельника, от 1 до 5</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Playing the queue through</source>
        <translation>Очередь просчитывается</translation>
    </message>
    <message>
        <source>Nothing can be told now</source>
        <translation>Сейчас ничего сказать нельзя</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Что, если …</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Другая причина, своими словами</translation>
    </message>
</context>
<context>
    <name>WindowTile</name>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
</context>
</TS>
