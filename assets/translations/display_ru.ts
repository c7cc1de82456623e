<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Called numbers stay here</source>
        <translation>Вызванные номера остаются здесь</translation>
    </message>
    <message>
        <source>{number}, window {window}</source>
        <translation>{number}, окно {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>ожидает %n человек</numerusform>
            <numerusform>ожидают %n человека</numerusform>
            <numerusform>ожидают %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls, {time}</source>
        <translation>Последние вызовы, {time}</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Последние вызовы</translation>
    </message>
    <message>
        <source>Last call, {time}:</source>
        <translation>Последний вызов, {time}:</translation>
    </message>
    <message>
        <source>Restoring the connection. Last update {time}.</source>
        <translation>Связь восстанавливается. Последнее обновление в {time}.</translation>
    </message>
    <message>
        <source>The board is being connected</source>
        <translation>Табло подключается</translation>
    </message>
    <message>
        <source>Your place is kept</source>
        <translation>Ваша очередь сохранена</translation>
    </message>
    <message>
        <source>There is no window {windows} here.</source>
        <translation>Здесь нет окна {windows}.</translation>
    </message>
    <message>
        <source>There are no windows in hall {hall}.</source>
        <translation>В зале {hall} нет окон.</translation>
    </message>
    <message>
        <source>The board is not updating</source>
        <translation>Табло временно не обновляется</translation>
    </message>
    <message>
        <source>Service is paused for now</source>
        <translation>Обслуживание временно приостановлено</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Ваш номер появится здесь</translation>
    </message>
    <message>
        <source>Please take a seat</source>
        <translation>Присаживайтесь, пожалуйста</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Сегодня закрыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the centre</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Приглашается</translation>
    </message>
    <message>
        <source>It’s your turn</source>
        <translation>Ваша очередь</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>over its number</comment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Your ticket stays valid, the order is kept</source>
        <translation>Талон действителен, порядок сохраняется</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Есть вопросы?</translation>
    </message>
    <message>
        <source>Please go to the reception desk</source>
        <translation>Подойдите к стойке приёма</translation>
    </message>
    <message>
        <source>Please listen: you will be called from the window</source>
        <translation>Слушайте: вас позовут из окна</translation>
    </message>
    <message>
        <source>opens at {time}</source>
        <translation>откроется в {time}</translation>
    </message>
    <message>
        <source>no window open</source>
        <comment>on a tile</comment>
        <translation>окно закрыто</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Зал {hall}</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>{floor}-й этаж</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Ваша услуга</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Подготовьте</translation>
    </message>
    <message>
        <source>I’m running late</source>
        <translation>Опаздываю</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Выйти из очереди</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a ticket</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Please go to window</source>
        <translation>Подойдите к окну</translation>
    </message>
    <message>
        <source>I’m coming</source>
        <translation>Иду</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>Нужна ещё %n минута</numerusform>
            <numerusform>Нужно ещё %n минуты</numerusform>
            <numerusform>Нужно ещё %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>The sound is on. Please keep this page open.</source>
        <translation>Звук включён. Не закрывайте эту страницу.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No connection. Last updated: {time}. Your place is kept; this page connects again by itself.</source>
        <translation>Нет связи. Последнее обновление: {time}. Ваша очередь сохранена, страница подключится сама.</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Как прошёл ваш визит сегодня?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Would you like to add something?</source>
        <translation>Хотите что-нибудь добавить?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Tell us in your own words</source>
        <translation>Напишите своими словами</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>The operator does not see your answer.</source>
        <translation>Оператор не видит ваш ответ.</translation>
    </message>
    <message>
        <source>Please choose a face first</source>
        <translation>Сначала выберите оценку</translation>
    </message>
    <message>
        <source>That did not work just now. Please try again.</source>
        <translation>Сейчас не получилось. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No, stay in the queue</source>
        <translation>Нет, остаться в очереди</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Your answer helps us to serve you better.</source>
        <translation>Ваш ответ помогает нам обслуживать вас лучше.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Очень хорошо</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>This ticket is not valid</source>
        <translation>Этот талон недействителен</translation>
    </message>
    <message>
        <source>The page of a ticket can be seen on the day of the ticket only. For a new ticket please come to the centre.</source>
        <translation>Страница талона доступна только в день его выдачи. За новым талоном приходите в центр.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Подождите немного</translation>
    </message>
    <message>
        <source>The queue cannot be seen just now. Your place is kept. This page tries again by itself.</source>
        <translation>Сейчас очередь показать нельзя. Ваша очередь сохранена. Страница попробует ещё раз сама.</translation>
    </message>
    <message>
        <source>There were too many requests from your network. This page tries again.</source>
        <translation>Из вашей сети пришло слишком много запросов. Страница попробует ещё раз.</translation>
    </message>
    <message>
        <source>Do you want to leave the queue?</source>
        <translation>Выйти из очереди?</translation>
    </message>
    <message>
        <source>Your number will not be called any more. To come back you need a new ticket.</source>
        <translation>Ваш номер больше не вызовут. Чтобы вернуться, понадобится новый талон.</translation>
    </message>
    <message>
        <source>Yes, leave the queue</source>
        <translation>Да, выйти из очереди</translation>
    </message>
    <message>
        <source>Will you be late?</source>
        <translation>Вы опаздываете?</translation>
    </message>
    <message numerus="yes">
        <source>You will not be called for the next %n min. Others may be called before you.</source>
        <translation>
            <numerusform>Вас не вызовут в течение %n минуты. Других могут вызвать раньше вас.</numerusform>
            <numerusform>Вас не вызовут в течение %n минут. Других могут вызвать раньше вас.</numerusform>
            <numerusform>Вас не вызовут в течение %n минут. Других могут вызвать раньше вас.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I’m running late</source>
        <translation>Да, опаздываю</translation>
    </message>
    <message>
        <source>No, I’m here</source>
        <translation>Нет, я здесь</translation>
    </message>
    <message>
        <source>This can be done once.</source>
        <translation>Это можно сделать один раз.</translation>
    </message>
    <message numerus="yes">
        <source>This can be done %n times.</source>
        <translation>
            <numerusform>Это можно сделать %n раз.</numerusform>
            <numerusform>Это можно сделать %n раза.</numerusform>
            <numerusform>Это можно сделать %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Window {window}: it’s your turn</source>
        <translation>Окно {window}: ваша очередь</translation>
    </message>
    <message>
        <source>You are in the queue</source>
        <translation>Вы в очереди</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Вас обслуживают</translation>
    </message>
    <message>
        <source>Your visit goes on soon</source>
        <translation>Ваше обслуживание скоро продолжится</translation>
    </message>
    <message>
        <source>Your call was missed</source>
        <translation>Вы пропустили вызов</translation>
    </message>
    <message>
        <source>You have left the queue</source>
        <translation>Вы вышли из очереди</translation>
    </message>
    <message>
        <source>Your ticket was joined with another one</source>
        <translation>Ваш талон объединён с другим</translation>
    </message>
    <message>
        <source>The working day is over</source>
        <translation>Рабочий день окончен</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Окно {window}</translation>
    </message>
    <message>
        <source>Please stay close: you will be asked to the window again, without waiting anew.</source>
        <translation>Оставайтесь рядом: вас снова пригласят к окну, ждать очереди заново не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>Please go to the reception desk: for %n min after the call you can be put back.</source>
        <translation>
            <numerusform>Подойдите к стойке приёма: в течение %n минуты после вызова вас могут вернуть в очередь.</numerusform>
            <numerusform>Подойдите к стойке приёма: в течение %n минут после вызова вас могут вернуть в очередь.</numerusform>
            <numerusform>Подойдите к стойке приёма: в течение %n минут после вызова вас могут вернуть в очередь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please ask at the reception desk if anything is unclear.</source>
        <translation>Если есть вопросы, обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>Come back by {date} with this code: you will be called sooner.</source>
        <translation>Приходите до {date} с этим кодом: вас вызовут раньше.</translation>
    </message>
    <message>
        <source>Please write it down: this page can be seen today only.</source>
        <translation>Запишите его: эта страница доступна только сегодня.</translation>
    </message>
    <message>
        <source>We are sorry that your turn did not come today. Please ask at the reception desk.</source>
        <translation>Извините, сегодня до вас очередь не дошла. Обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>Your number will not be called any more. For a new ticket please come to the centre.</source>
        <translation>Ваш номер больше не вызовут. За новым талоном приходите в центр.</translation>
    </message>
    <message>
        <source>up to</source>
        <comment>so many minutes</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <translation>минут</translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>Перед вами %n человек</numerusform>
            <numerusform>Перед вами %n человека</numerusform>
            <numerusform>Перед вами %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Your number is next</source>
        <translation>Ваш номер — следующий</translation>
    </message>
    <message>
        <source>You may go out.</source>
        <translation>Можно отойти.</translation>
    </message>
    <message>
        <source>Please be back by {time}.</source>
        <translation>Вернитесь к {time}.</translation>
    </message>
    <message>
        <source>Please stay close to the hall.</source>
        <translation>Оставайтесь рядом с залом.</translation>
    </message>
    <message>
        <source>This page calls you too.</source>
        <translation>Эта страница тоже вас позовёт.</translation>
    </message>
    <message numerus="yes">
        <source>Please come within %n min. There is no hurry, we call again.</source>
        <translation>
            <numerusform>Подойдите в течение %n минуты. Не торопитесь, мы повторим вызов.</numerusform>
            <numerusform>Подойдите в течение %n минут. Не торопитесь, мы повторим вызов.</numerusform>
            <numerusform>Подойдите в течение %n минут. Не торопитесь, мы повторим вызов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please come to the window. We will call you again.</source>
        <translation>Подойдите к окну. Мы вызовем вас ещё раз.</translation>
    </message>
    <message>
        <source>Please come to the window now.</source>
        <translation>Подойдите к окну сейчас.</translation>
    </message>
    <message>
        <source>You will not be called before {time}.</source>
        <translation>Вас не вызовут раньше {time}.</translation>
    </message>
    <message>
        <source>The window knows that you are coming.</source>
        <translation>В окне знают, что вы идёте.</translation>
    </message>
    <message numerus="yes">
        <source>The window knows that you need %n more minutes.</source>
        <translation>
            <numerusform>В окне знают, что вам нужна ещё %n минута.</numerusform>
            <numerusform>В окне знают, что вам нужно ещё %n минуты.</numerusform>
            <numerusform>В окне знают, что вам нужно ещё %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window knows that you are late.</source>
        <translation>В окне знают, что вы опаздываете.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Талон {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>of service</comment>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is not renewed just now. Last updated: {time}. Your place is kept.</source>
        <translation>Страница временно не обновляется. Последнее обновление: {time}. Ваша очередь сохранена.</translation>
    </message>
    <message>
        <source>The day was closed early: {reason}.</source>
        <translation>Сегодня приём закрыт раньше: {reason}.</translation>
    </message>
    <message>
        <source>The centre has paused its work: {reason}.</source>
        <translation>Работа центра приостановлена: {reason}.</translation>
    </message>
    <message>
        <source>Windows open at {time}.</source>
        <translation>Окна открываются в {time}.</translation>
    </message>
    <message>
        <source>No window for your service is open just now.</source>
        <translation>Сейчас нет открытого окна для вашей услуги.</translation>
    </message>
    <message>
        <source>Updated at {time}, renews by itself</source>
        <translation>Обновлено в {time}, обновляется само</translation>
    </message>
    <message>
        <source>Opens today at {time}</source>
        <translation>Откроется сегодня в {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Откроется завтра в {time}</translation>
    </message>
    <message>
        <source>Opens on {day} at {time}</source>
        <translation>Откроется {day} в {time}</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>the window</comment>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Please come forward</source>
        <translation>Пожалуйста, подойдите</translation>
    </message>
    <message>
        <source>Serving</source>
        <comment>the window</comment>
        <translation>Идёт обслуживание</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>of the window</comment>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the window</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>the service</comment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>the sign</comment>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>The next visitor will be called</source>
        <translation>Будет вызван следующий посетитель</translation>
    </message>
    <message>
        <source>This window is on a break</source>
        <translation>В этом окне перерыв</translation>
    </message>
    <message>
        <source>This window is closed for now</source>
        <translation>Это окно сейчас не работает</translation>
    </message>
    <message>
        <source>Your queue goes on at other windows</source>
        <translation>Ваша очередь идёт в других окнах</translation>
    </message>
    <message>
        <source>Your queue goes on at window {window}</source>
        <translation>Ваша очередь идёт в окне {window}</translation>
    </message>
    <message>
        <source>Your queue goes on at windows {windows}</source>
        <translation>Ваша очередь идёт в окнах {windows}</translation>
    </message>
    <message>
        <source>Not updating since {time}</source>
        <translation>Не обновляется с {time}</translation>
    </message>
</context>
</TS>
