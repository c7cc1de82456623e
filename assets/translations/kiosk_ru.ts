<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>How was your visit?</source>
        <translation>Как прошёл ваш визит?</translation>
    </message>
    <message>
        <source>Window {window}: after your visit there is one question here.</source>
        <translation>Окно {window}: после приёма здесь будет один вопрос.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Choose your language and take a ticket</source>
        <translation>Выберите язык и возьмите талон</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Нажмите, чтобы начать</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>a step</comment>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>a step</comment>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>a step</comment>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Appointment</source>
        <comment>a step</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a step</comment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
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
        <source>no window open</source>
        <comment>on a tile</comment>
        <translation>окно закрыто</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту</translation>
    </message>
    <message numerus="yes">
        <source>No hurry. Without an answer your choices will be cleared in %n s.</source>
        <translation>
            <numerusform>Не торопитесь. Без ответа ваш выбор будет стёрт через %n секунду.</numerusform>
            <numerusform>Не торопитесь. Без ответа ваш выбор будет стёрт через %n секунды.</numerusform>
            <numerusform>Не торопитесь. Без ответа ваш выбор будет стёрт через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Вам нужно больше времени?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Да, продолжить</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>Нет, закончить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>Помощь идёт</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>from the staff</comment>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Help could not be called</source>
        <translation>Не удалось вызвать сотрудника</translation>
    </message>
    <message>
        <source>Please go to the reception desk, or press Help again.</source>
        <translation>Подойдите к стойке приёма или нажмите «Помощь» ещё раз.</translation>
    </message>
    <message>
        <source>OK, understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>I will wait</source>
        <translation>Я подожду</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Отменить вызов</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>Зовём сотрудника</translation>
    </message>
    <message>
        <source>Please wait a little longer</source>
        <translation>Подождите ещё немного</translation>
    </message>
    <message>
        <source>The staff have been called and are coming to you. You may go on meanwhile.</source>
        <translation>Сотрудник вызван и идёт к вам. Вы можете пока продолжать.</translation>
    </message>
    <message>
        <source>The staff have been called once more. You may also go to the reception desk.</source>
        <translation>Сотрудника позвали ещё раз. Вы можете также подойти к стойке приёма.</translation>
    </message>
    <message>
        <source>The staff have been called once more. You may also go to the reception desk in hall {hall}.</source>
        <translation>Сотрудника позвали ещё раз. Вы можете также подойти к стойке приёма в зале {hall}.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Выбрать другую услугу</translation>
    </message>
    <message>
        <source>Number {number} has been given up. Please choose again.</source>
        <translation>Номер {number} отменён. Выберите заново.</translation>
    </message>
    <message>
        <source>Service is paused</source>
        <translation>Обслуживание приостановлено</translation>
    </message>
    <message>
        <source>Tickets stay valid. Please follow the staff’s directions.</source>
        <translation>Талоны остаются в силе. Следуйте указаниям сотрудников.</translation>
    </message>
    <message>
        <source>The kiosk is not working right now</source>
        <translation>Киоск сейчас не работает</translation>
    </message>
    <message>
        <source>Tickets that were given stay valid. Please ask at the reception desk.</source>
        <translation>Выданные талоны остаются в силе. Обратитесь к стойке приёма.</translation>
    </message>
    <message numerus="yes">
        <source>{service} and %n more</source>
        <translation>
            <numerusform>{service} и ещё %n вопрос</numerusform>
            <numerusform>{service} и ещё %n вопроса</numerusform>
            <numerusform>{service} и ещё %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are in the queue as of now.</source>
        <translation>Вы были записаны на {time}. Теперь вы в общей очереди.</translation>
    </message>
    <message>
        <source>You are early. You will be called from {time} on.</source>
        <translation>Вы пришли раньше. Вас вызовут начиная с {time}.</translation>
    </message>
    <message>
        <source>Your appointment at {time} is confirmed.</source>
        <translation>Ваша запись на {time} подтверждена.</translation>
    </message>
    <message>
        <source>You are the first in the queue</source>
        <translation>Перед вами никого нет</translation>
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
        <source>No window serves this right now</source>
        <translation>Сейчас нет открытого окна для этой услуги</translation>
    </message>
    <message>
        <source>The windows open at {time}</source>
        <translation>Окна откроются в {time}</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be free for the next visitor in %n s</source>
        <translation>
            <numerusform>Через %n секунду экран освободится для следующего посетителя</numerusform>
            <numerusform>Через %n секунды экран освободится для следующего посетителя</numerusform>
            <numerusform>Через %n секунд экран освободится для следующего посетителя</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>order of weekday, day and month</comment>
        <translation>d MMMM, dddd</translation>
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
        <source>I will come tomorrow at {time}</source>
        <translation>Приду завтра в {time}</translation>
    </message>
    <message>
        <source>I will come on {day} at {time}</source>
        <translation>Приду {day} в {time}</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>opens on</comment>
        <translation>в понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>opens on</comment>
        <translation>во вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>opens on</comment>
        <translation>в среду</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>opens on</comment>
        <translation>в четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>opens on</comment>
        <translation>в пятницу</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>opens on</comment>
        <translation>в субботу</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>opens on</comment>
        <translation>в воскресенье</translation>
    </message>
    <message>
        <source>Paused for a moment.</source>
        <translation>Временно приостановлено.</translation>
    </message>
    <message>
        <source>No more tickets today.</source>
        <translation>На сегодня талонов больше нет.</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Ещё не открыто.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Сегодня закрыто.</translation>
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
        <source>{high} min or less</source>
        <translation>до {high} мин</translation>
    </message>
    <message>
        <source>That did not work just now</source>
        <translation>Сейчас не получилось</translation>
    </message>
    <message>
        <source>Your choice is kept. Please try again in a moment, or ask at the reception desk.</source>
        <translation>Ваш выбор сохранён. Попробуйте ещё раз чуть позже или обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>This number cannot be given up any more</source>
        <translation>Этот номер уже нельзя отменить</translation>
    </message>
    <message>
        <source>It is being served or has ended. Please ask at the reception desk.</source>
        <translation>По нему уже идёт обслуживание, или оно завершено. Обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>This ticket is not of today</source>
        <translation>Этот талон не сегодняшний</translation>
    </message>
    <message>
        <source>Please take a new ticket, or ask at the reception desk.</source>
        <translation>Возьмите новый талон или обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>You may choose another service.</source>
        <translation>Вы можете выбрать другую услугу.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Вы записаны на другой день</translation>
    </message>
    <message>
        <source>It is on {day} at {time}.</source>
        <translation>{day} в {time}.</translation>
    </message>
    <message>
        <source>You have checked in already</source>
        <translation>Вы уже подтвердили приход</translation>
    </message>
    <message>
        <source>The number of this appointment is {number}.</source>
        <translation>Номер по этой записи: {number}.</translation>
    </message>
    <message>
        <source>This slip has been used already</source>
        <translation>Этот бланк уже использован</translation>
    </message>
    <message>
        <source>The number that was given out for it is {number}.</source>
        <translation>По нему выдан номер {number}.</translation>
    </message>
    <message>
        <source>This slip is no longer valid</source>
        <translation>Этот бланк больше не действует</translation>
    </message>
    <message>
        <source>It was for a visit until {day}. Please take a new ticket.</source>
        <translation>Бланк действовал до {day} включительно. Возьмите, пожалуйста, новый талон.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Эта запись отменена</translation>
    </message>
    <message>
        <source>You may take a ticket without an appointment, or ask at the reception desk.</source>
        <translation>Вы можете взять талон в общую очередь или обратиться к стойке приёма.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <translation>Этот код не найден</translation>
    </message>
    <message>
        <source>Please check the code and enter it again, or ask at the reception desk.</source>
        <translation>Проверьте код и введите его ещё раз или обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>Most asked for today</source>
        <translation>Сегодня спрашивают чаще всего</translation>
    </message>
    <message numerus="yes">
        <source>%n services found in all areas</source>
        <translation>
            <numerusform>Во всех разделах найдена %n услуга</numerusform>
            <numerusform>Во всех разделах найдено %n услуги</numerusform>
            <numerusform>Во всех разделах найдено %n услуг</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Please try another word, or ask at the reception desk.</source>
        <translation>Ничего не найдено. Попробуйте другое слово или обратитесь к стойке приёма.</translation>
    </message>
    <message>
        <source>Served first</source>
        <translation>Приём вне очереди</translation>
    </message>
    <message numerus="yes">
        <source>“%n min earlier” means: you are counted as if you had come %n minutes earlier.</source>
        <translation>
            <numerusform>«На %n мин раньше»: считается, что вы пришли на %n минуту раньше.</numerusform>
            <numerusform>«На %n мин раньше»: считается, что вы пришли на %n минуты раньше.</numerusform>
            <numerusform>«На %n мин раньше»: считается, что вы пришли на %n минут раньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>На %n мин раньше</numerusform>
            <numerusform>На %n мин раньше</numerusform>
            <numerusform>На %n мин раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again?</source>
        <translation>Напечатать ещё раз?</translation>
    </message>
    <message>
        <source>Ticket {number} for this service was taken here a moment ago.</source>
        <translation>Здесь только что взяли талон {number} на эту услугу.</translation>
    </message>
    <message>
        <source>It is mine: print it again</source>
        <translation>Это мой талон: напечатать ещё раз</translation>
    </message>
    <message>
        <source>New ticket for someone else</source>
        <translation>Талон для другого человека</translation>
    </message>
    <message>
        <source>Take a ticket all the same</source>
        <translation>Всё равно взять талон</translation>
    </message>
    <message>
        <source>Your turn may not come today</source>
        <translation>Сегодня очередь может до вас не дойти</translation>
    </message>
    <message>
        <source>The wait may be up to {high} min, and the windows close at {time}.</source>
        <translation>Ожидание может занять до {high} мин, а окна закрываются в {time}.</translation>
    </message>
    <message>
        <source>Or ask at the reception desk for an appointment.</source>
        <translation>Или запишитесь на другой день на стойке приёма.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Выйти из очереди</translation>
    </message>
    <message>
        <source>Estimated wait: {wait}</source>
        <translation>Примерное ожидание: {wait}</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Ваша очередь подошла</translation>
    </message>
    <message>
        <source>Please go to window {window}.</source>
        <translation>Подойдите к окну {window}.</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Вас обслуживают</translation>
    </message>
    <message>
        <source>At window {window}.</source>
        <translation>У окна {window}.</translation>
    </message>
    <message>
        <source>You will be called again</source>
        <translation>Вас вызовут ещё раз</translation>
    </message>
    <message>
        <source>The staff have put your matter aside for a moment.</source>
        <translation>Сотрудник ненадолго отложил ваш вопрос.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Вы пропустили вызов</translation>
    </message>
    <message>
        <source>Please go to the reception desk.</source>
        <translation>Подойдите к стойке приёма.</translation>
    </message>
    <message>
        <source>This number has been given up</source>
        <translation>Этот номер отменён</translation>
    </message>
    <message>
        <source>You may take a new ticket at any time.</source>
        <translation>Вы можете взять новый талон в любое время.</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>Этот талон уже использован</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>Выйти из очереди?</translation>
    </message>
    <message>
        <source>Your place will be given up. It cannot be taken back.</source>
        <translation>Ваше место в очереди будет отменено, вернуть его нельзя.</translation>
    </message>
    <message>
        <source>No, I will wait</source>
        <translation>Нет, я подожду</translation>
    </message>
    <message>
        <source>Yes, leave the queue</source>
        <translation>Да, выйти из очереди</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Enter chooses. Escape leads back.</source>
        <translation>Перемещайтесь клавишами со стрелками. Enter выбирает. Escape возвращает назад.</translation>
    </message>
    <message>
        <source>The next question is confidential, so it is not spoken aloud.</source>
        <translation>Следующий вопрос личный, поэтому вслух он не звучит.</translation>
    </message>
    <message>
        <source>Plug in a headset to hear it.</source>
        <translation>Чтобы услышать его, подключите наушники.</translation>
    </message>
    <message>
        <source>Or choose “None of these” and speak to the staff at the reception desk.</source>
        <translation>Или выберите «Ничего из этого» и обратитесь к сотруднику на стойке приёма.</translation>
    </message>
    <message>
        <source>This answer is spoken only in a headset.</source>
        <translation>Этот ответ звучит только в наушниках.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Volume {level} of {levels}</source>
        <translation>Громкость: {level} из {levels}</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Запомните свой номер.</translation>
    </message>
    <message>
        <source>Please take your paper ticket.</source>
        <translation>Возьмите бумажный талон.</translation>
    </message>
    <message>
        <source>Your paper ticket is being printed.</source>
        <translation>Ваш бумажный талон печатается.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Voice guide</source>
        <translation>Голосовой гид</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Крупные буквы</translation>
    </message>
    <message>
        <source>This kiosk has no sound now</source>
        <translation>Сейчас в этом киоске нет звука</translation>
    </message>
</context>
<context>
    <name>AccessNote</name>
    <message>
        <source>The voice guide speaks. Change its volume with the “Accessibility” button below.</source>
        <translation>Голосовой гид включён. Громкость меняется кнопкой «Доступность» внизу.</translation>
    </message>
</context>
<context>
    <name>AccessRow</name>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>What is comfortable for you?</source>
        <translation>Как вам удобно?</translation>
    </message>
    <message>
        <source>Changes show at once and are for you only.</source>
        <translation>Изменения видны сразу и действуют только для вас.</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Крупные буквы</translation>
    </message>
    <message>
        <source>Text and buttons grow</source>
        <translation>Текст и кнопки станут больше</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Белое и жёлтое на чёрном</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Управление снизу</translation>
    </message>
    <message>
        <source>All buttons in the lower half of the screen</source>
        <translation>Все кнопки в нижней половине экрана</translation>
    </message>
    <message>
        <source>Voice guide</source>
        <translation>Голосовой гид</translation>
    </message>
    <message>
        <source>What is on the screen is spoken</source>
        <translation>Всё, что на экране, будет озвучено</translation>
    </message>
    <message>
        <source>This kiosk has no sound now</source>
        <translation>Сейчас в этом киоске нет звука</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>The screen waits twice as long</source>
        <translation>Экран ждёт вдвое дольше</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>AccessVolume</name>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>Тише уже нельзя</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Громкость: %1 из %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>Громче уже нельзя</translation>
    </message>
</context>
<context>
    <name>AreaTile</name>
    <message>
        <source>The reception desk will help</source>
        <translation>Помогут на стойке приёма</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>What brings you here today?</source>
        <translation>По какому вопросу вы пришли?</translation>
    </message>
    <message>
        <source>people waiting</source>
        <translation>ожидают, чел.</translation>
    </message>
    <message>
        <source>estimated wait, minutes</source>
        <translation>примерное ожидание, минут</translation>
    </message>
</context>
<context>
    <name>CameOut</name>
    <message>
        <source>No, print it again</source>
        <translation>Нет, напечатать ещё раз</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Да, он у меня</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Enter the code of your appointment</source>
        <translation>Введите код записи</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Or hold the code, or your ticket, to the scanner below the screen.</source>
        <translation>Или поднесите код или ваш талон к сканеру под экраном.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Please enter the code first</source>
        <translation>Сначала введите код</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <translation>Возвращаться некуда</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>You will need these documents</source>
        <translation>Понадобятся эти документы</translation>
    </message>
    <message>
        <source>One ticket for these matters</source>
        <translation>Один талон на эти вопросы</translation>
    </message>
    <message>
        <source>Is something missing? You may take a ticket all the same: the staff will explain what to do.</source>
        <translation>Чего-то нет с собой? Талон всё равно можно взять: сотрудник объяснит, что делать.</translation>
    </message>
    <message>
        <source>One ticket is enough for a family.</source>
        <translation>Одного талона достаточно для семьи.</translation>
    </message>
    <message>
        <source>Add another matter</source>
        <translation>Добавить ещё один вопрос</translation>
    </message>
    <message>
        <source>One ticket has room for three matters</source>
        <translation>В одном талоне может быть до трёх вопросов</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Взять талон</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>DocumentsHead</name>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Search for a service</source>
        <translation>Найти услугу</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Я по записи</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Подтвердить приход</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>For staff: the PIN</source>
        <translation>Для сотрудников: PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n figures typed</source>
        <translation>
            <numerusform>введена %n цифра</numerusform>
            <numerusform>введено %n цифры</numerusform>
            <numerusform>введено %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not this PIN. The next one in %n s</source>
        <translation>
            <numerusform>Неверный PIN. Следующая попытка через %n с</numerusform>
            <numerusform>Неверный PIN. Следующая попытка через %n с</numerusform>
            <numerusform>Неверный PIN. Следующая попытка через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Search for a service</source>
        <translation>Найти услугу</translation>
    </message>
    <message>
        <source>For example: pension</source>
        <translation>Например: пенсия</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Помогите выбрать</translation>
    </message>
    <message>
        <source>The reception desk will help</source>
        <translation>Помогут на стойке приёма</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефис</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>NoPaper</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Or ask for the paper at the reception desk</source>
        <translation>Или попросите бумажный талон на стойке приёма</translation>
    </message>
    <message>
        <source>I have kept the number</source>
        <translation>Номер сохранён</translation>
    </message>
</context>
<context>
    <name>NoPaperBanner</name>
    <message>
        <source>We are out of paper, but you are in the queue</source>
        <translation>Бумага закончилась, но вы в очереди</translation>
    </message>
    <message>
        <source>The printer’s cover is open, but you are in the queue</source>
        <translation>Крышка принтера открыта, но вы в очереди</translation>
    </message>
    <message>
        <source>Did your paper ticket come out?</source>
        <translation>Вы получили бумажный талон?</translation>
    </message>
    <message>
        <source>The printer does not answer, but you are in the queue</source>
        <translation>Принтер не отвечает, но вы в очереди</translation>
    </message>
    <message>
        <source>Your number is valid in any case.</source>
        <translation>Номер действителен в любом случае.</translation>
    </message>
    <message>
        <source>Your number is valid. Please keep it:</source>
        <translation>Номер действителен. Сохраните его:</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Point your camera at the code</source>
        <translation>Наведите камеру на QR-код</translation>
    </message>
    <message>
        <source>Photograph the code</source>
        <translation>Сделайте фото кода</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код талона</translation>
    </message>
    <message>
        <source>Your place in the queue opens on the phone</source>
        <translation>В телефоне откроется ваше место в очереди</translation>
    </message>
    <message>
        <source>Show it at the window if asked: %1</source>
        <translation>Покажите в окне, если попросят: %1</translation>
    </message>
    <message>
        <source>Remember the number</source>
        <translation>Запомните номер</translation>
    </message>
    <message>
        <source>It will be shown on the board and announced.</source>
        <translation>Номер покажут на табло и объявят голосом.</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>Please remember your number</source>
        <translation>Запомните свой номер</translation>
    </message>
    <message>
        <source>Please take your paper ticket</source>
        <translation>Возьмите бумажный талон</translation>
    </message>
    <message>
        <source>Your paper ticket is being printed</source>
        <translation>Бумажный талон печатается</translation>
    </message>
    <message>
        <source>Then have a seat: your number will be announced</source>
        <translation>Затем присядьте: ваш номер объявят</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>Относится ли к вам что-то из этого?</translation>
    </message>
    <message>
        <source>Your answer is not printed, not shown and not announced. You show the document to the staff only.</source>
        <translation>Ваш ответ не печатается, не показывается и не объявляется. Подтверждающий документ вы покажете только сотруднику.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
</context>
<context>
    <name>RatingQuestion</name>
    <message>
        <source>How was your visit today?</source>
        <translation>Как прошёл ваш визит?</translation>
    </message>
    <message>
        <source>Ticket %1 · Window %2</source>
        <translation>Талон %1 · Окно %2</translation>
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
        <source>That did not work just now. Please send it again.</source>
        <translation>Сейчас не получилось. Отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Please choose a face first</source>
        <translation>Сначала выберите одно из лиц</translation>
    </message>
    <message>
        <source>Add a few words</source>
        <translation>Добавить пару слов</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Нет, спасибо</translation>
    </message>
    <message>
        <source>The operator does not see your answer.</source>
        <translation>Оператор не видит ваш ответ.</translation>
    </message>
</context>
<context>
    <name>RatingThanks</name>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Your answer helps this centre. The operator does not see it.</source>
        <translation>Ваш ответ помогает центру. Оператор его не видит.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>Would you like to add something?</source>
        <translation>Хотите что-то добавить?</translation>
    </message>
    <message>
        <source>In your own words. Please write no names.</source>
        <translation>Своими словами. Имён не пишите.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Which service do you need?</source>
        <translation>Какая услуга вам нужна?</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>You are in the queue</source>
        <translation>Вы в очереди</translation>
    </message>
    <message>
        <source>Missed your call? Please go to the reception desk.</source>
        <translation>Пропустили вызов? Подойдите к стойке приёма.</translation>
    </message>
    <message>
        <source>Keep it on the screen</source>
        <translation>Оставить на экране</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TicketButtons</name>
    <message>
        <source>I chose wrongly</source>
        <translation>Выбрано не то</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Follow on your phone</source>
        <translation>Следите с телефона</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код талона</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>TicketWait</name>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>Это первая страница</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Это последняя страница</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
</TS>
