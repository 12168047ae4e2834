# What Telegram's menu button lists, and what it shows of the bot before «Start».

command-start = Начать сначала
command-menu = Главное меню
command-events = Афиша событий
command-people = Коллеги: кто есть в сети
command-me = Моя страница
command-settings = Настройки: язык, часовой пояс, уведомления
command-privacy = Мои данные: согласия, копия, стирание
command-organizer = Кабинет организатора
command-lessons = Как работает сеть: короткие уроки
command-help = Как здесь всё устроено
command-cancel = Прервать начатое

bot-network-name = Учительская
# At most 512 characters; seen in an empty chat.
bot-description =
    Профессиональная сеть учителей: коллеги из разных школ и регионов, события, общие дела и обмен опытом.

    Вступить можно за две минуты, прямо здесь. Телефон не нужен, писать по ночам не будем.
# At most 120 characters; seen on the bot's page and when it is shared.
bot-short-description = Профессиональная сеть учителей: коллеги, события, общие дела. Всё в одном чате.
